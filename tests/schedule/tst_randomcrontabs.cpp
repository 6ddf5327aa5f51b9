#include "core/schedule/croncommand.h"
#include "core/schedule/crontab.h"

#include "crontabmaker.h"

#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr CronDialect allDialects[] = {CronDialect::MacOs, CronDialect::Debian, CronDialect::Cronie};

CrontabLine one(const QByteArray &bytes, CronDialect dialect = CronDialect::Debian)
{
    return parseCrontabLine(bytes, dialect);
}

quint32 seed()
{
    const QByteArray given = qgetenv("BT2C_TEST_SEED");
    const quint32 number = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
    qInfo("seed: BT2C_TEST_SEED=%u", number);
    return number;
}

/// All lines but those of @p from … are the same bytes in both; the last one's missing newline may be added.
bool othersUnchanged(const CrontabDocument &before, const CrontabDocument &after, qsizetype edited, qsizetype removed,
                     qsizetype added)
{
    if (after.lines().size() != before.lines().size() - removed + added)
        return false;
    const auto same = [](const QByteArray &a, const QByteArray &b) {
        return a == b || (!a.endsWith('\n') && a + '\n' == b);
    };
    for (qsizetype i = 0; i < edited; ++i) {
        if (!same(before.lines().at(i).bytes, after.lines().at(i).bytes))
            return false;
    }
    for (qsizetype i = edited + removed; i < before.lines().size(); ++i) {
        if (before.lines().at(i).bytes != after.lines().at(i - removed + added).bytes)
            return false;
    }
    return true;
}

} // namespace

class TestRandomCrontabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenCommandsReachTheShellUnchanged();
    void printingIsTheIdentity();
    void randomEditsChangeOneLineOnly();
    void hugeCrontabsAreRead();
};

void TestRandomCrontabs::writtenCommandsReachTheShellUnchanged()
{
    CrontabMaker maker(seed());
    int written = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray shell = maker.garbage(20);
        for (const CronDialect dialect : allDialects) {
            const Result<QByteArray> text = crontabCommand(shell, dialect);
            // What is quoted can be written always, but for what no line can hold.
            const bool impossible = shell.contains('\n') || shell.contains('\0');
            const Result<QByteArray> quoted = crontabCommand("x " + shellQuoted(shell), dialect);
            QVERIFY2(quoted.has_value() != impossible, shell.toHex().constData());
            if (!text)
                continue;
            ++written;
            const CronCommand read = readCronCommand(*text, dialect);
            QCOMPARE(read.shell, shell);
            QVERIFY(!read.hasInput);
            QCOMPARE(one("0 0 * * * " + *text + '\n', dialect).commandBytes(), *text);
            for (qsizetype at = 0; at <= shell.size(); ++at) {
                const QByteArray front = text->first(crontabOffset(*text, dialect, at));
                if (!shell.first(at).endsWith('\\'))
                    QCOMPARE(readCronCommand(front, dialect).shell, shell.first(at));
            }
        }
    }
    QVERIFY(written > 10'000);
    QVERIFY(!crontabCommand("a\\%b", CronDialect::Debian));
    QVERIFY(crontabCommand("a\\%b", CronDialect::MacOs));
    QVERIFY(!crontabCommand(QByteArray(2000, 'x'), CronDialect::MacOs));
}

void TestRandomCrontabs::printingIsTheIdentity()
{
    CrontabMaker maker(seed());
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray bytes = i % 2 ? maker.document() : maker.garbage(120);
        const CrontabDocument document = CrontabDocument::parse(bytes, allDialects[i % 3]);
        QVERIFY2(document.bytes() == bytes, bytes.toHex().constData());
        for (const CrontabLine &line : document.lines()) {
            QVERIFY(line.schedule.offset + line.schedule.length <= line.bytes.size());
            QVERIFY(line.command.offset + line.command.length <= line.bytes.size());
            QCOMPARE(line.expression.has_value(), line.isEntry());
            for (const CronIssue &issue : line.issues)
                QVERIFY2(issue.offset >= 0 && issue.length >= 0 && issue.offset + issue.length <= line.bytes.size(),
                         line.bytes.toHex().constData());
        }
    }
}

void TestRandomCrontabs::randomEditsChangeOneLineOnly()
{
    CrontabMaker maker(seed());
    int edits = 0;
    for (int i = 0; i < 30'000; ++i) {
        const CronDialect dialect = allDialects[i % 3];
        const CrontabDocument before = CrontabDocument::parse(maker.document(), dialect);
        if (before.lines().isEmpty())
            continue;
        const qsizetype at = maker.below(int(before.lines().size()));
        const CrontabLine &line = before.lines().at(at);
        const QByteArray context = before.bytes().toHex() + " line " + QByteArray::number(at);
        switch (maker.below(6)) {
        case 0: {
            const QByteArray schedule = maker.schedule();
            const Result<CrontabDocument> after = before.withSchedule(at, schedule);
            QVERIFY2(after.has_value() == line.isEntry(), QByteArray(context + ' ' + schedule).constData());
            if (!after)
                break;
            const CrontabLine &now = after->lines().at(at);
            QVERIFY2(othersUnchanged(before, *after, at, 1, 1), context.constData());
            QCOMPARE(now.kind, line.kind);
            QCOMPARE(now.bytes.first(now.schedule.offset), line.bytes.first(line.schedule.offset));
            QByteArray rest = line.bytes.sliced(line.schedule.offset + line.schedule.length);
            if (!rest.endsWith('\n'))
                rest += '\n';
            QCOMPARE(now.bytes.sliced(now.schedule.offset + now.schedule.length), rest);
            CronExpression meant = *parseCronExpression(schedule, dialect).expression;
            meant.text = now.expression->text;
            QCOMPARE(*now.expression, meant);
            ++edits;
            break;
        }
        case 1: {
            const QByteArray command = maker.command();
            const Result<CrontabDocument> after = before.withCommand(at, command);
            QVERIFY2(after.has_value() == line.isEntry(), QByteArray(context + ' ' + command).constData());
            if (!after)
                break;
            QVERIFY2(othersUnchanged(before, *after, at, 1, 1), context.constData());
            QCOMPARE(after->lines().at(at).commandBytes(), command);
            QCOMPARE(*after->lines().at(at).expression, *line.expression);
            ++edits;
            break;
        }
        case 2: {
            const bool enable = line.kind == CrontabLineKind::DisabledEntry;
            const Result<CrontabDocument> after = before.withEnabled(at, enable);
            if (!line.isEntry())
                QVERIFY(!after);
            if (!after)
                break;
            QVERIFY2(othersUnchanged(before, *after, at, 1, 1), context.constData());
            QVERIFY(after->lines().at(at).kind != line.kind);
            QCOMPARE(*after->lines().at(at).expression, *line.expression);
            QCOMPARE(after->lines().at(at).commandBytes(), line.commandBytes());
            ++edits;
            break;
        }
        case 3: {
            const CrontabDocument after = *before.withRemoved(at);
            QVERIFY2(othersUnchanged(before, after, at, 1, 0), context.constData());
            ++edits;
            break;
        }
        case 4: {
            QByteArray text = maker.line();
            text.chop(1);
            const qsizetype where = at + maker.below(2);
            const CrontabDocument after = *before.withInserted(where, text);
            QVERIFY2(othersUnchanged(before, after, where, 0, 1), context.constData());
            QCOMPARE(after.lines().at(where).bytes, text + '\n');
            ++edits;
            break;
        }
        default: {
            const CrontabDocument after = *before.withDuplicated(at);
            QVERIFY2(othersUnchanged(before, after, at + 1, 0, 1), context.constData());
            QCOMPARE(after.lines().at(at + 1).bytes, after.lines().at(at).bytes);
            ++edits;
        }
        }
    }
    QVERIFY(edits > 10'000);
}

void TestRandomCrontabs::hugeCrontabsAreRead()
{
    QByteArray bytes = QByteArray("*/5 * * * * /usr/bin/true >/dev/null 2>&1\n").repeated(10'000);
    bytes += "# " + QByteArray(1 << 20, 'c') + '\n';
    bytes += "0 0 * * * " + QByteArray(1 << 20, '%') + '\n';
    bytes += QByteArray(1 << 20, '1') + '\n';
    bytes += "A=" + QByteArray(1 << 20, '"') + '\n';
    bytes += QByteArray(1 << 20, '\0') + '\n';
    bytes += QByteArray(1 << 20, ' ') + '\n';
    bytes += QByteArray("1,").repeated(1 << 19) + '\n';
    for (const CronDialect dialect : allDialects) {
        const CrontabDocument document = CrontabDocument::parse(bytes, dialect);
        QCOMPARE(document.bytes(), bytes);
        QCOMPARE(document.lines().size(), 10'007);
        const CrontabDocument edited = *document.withSchedule(5'000, "1 2 3 4 5");
        QVERIFY(othersUnchanged(document, edited, 5'000, 1, 1));
    }
}

QTEST_GUILESS_MAIN(TestRandomCrontabs)

#include "tst_randomcrontabs.moc"
