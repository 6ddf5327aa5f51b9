#include "core/site/ledger.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime at = QDateTime(QDate(2026, 3, 22), QTime(12, 0, 0, 123));

VerifyReport report(const QString &path, IntegrityState state, int minute = 0)
{
    VerifyReport check;
    check.path = path;
    check.state = state;
    check.level = CheckLevel::Deep;
    check.identity = {qint64(1) << 40, 1'774'000'000'123'456'789, ~quint64(0) - 3, 7};
    check.entries = 12;
    check.uncompressedBytes = qint64(1) << 41;
    check.storedSha256 = QByteArray(64, 'a');
    check.computedSha256 = QByteArray(64, 'b');
    check.problems = {Problem{ErrorCode::Corrupt, u"data/ü 🙂"_s, u"CRC"_s, 5, qint64(1) << 50}};
    check.seconds = 1.5;
    check.checkedAt = at.addSecs(60LL * minute);
    return check;
}

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

void overwrite(const QString &path, qint64 offset, const QByteArray &with)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(with), with.size());
}

/// What the second process does: so many operations, each with an end and a check.
int hammer(const QString &path, int count)
{
    Ledger ledger(path);
    for (int i = 0; i < count; ++i) {
        const auto id = ledger.begin(u"hammer"_s, u"/site"_s, QString::number(i));
        if (!id || !ledger.end(*id, u"done"_s, {{u"i"_s, i}})
            || !ledger.recordCheck(report(u"/nowhere/h%1.tar.gz"_s.arg(i), IntegrityState::Verified)))
            return 1;
    }
    return 0;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationsAreKept();
    void anUnfinishedRestoreIsFound();
    void checksComeBackWhole();
    void aFailedCheckNeverReplacesACompletedOne();
    void theNewestCheckCounts();
    void foldersAreKnownByWhereTheyAre();
    void theFileIsPrivate();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void damageThatShowsLaterIsSetAsideToo();
    void aRemovedFileIsStartedAnew();
    void whereItCannotBeItIsAnError();
    void aNewerProgramsFileIsLeftAlone();
    void twoSeeEachOthersChecks();
    void threadsAndProcessesLoseNothing();
    void theDefaultPathCanBeChosen();
};

void TestLedger::operationsAreKept()
{
    QTemporaryDir dir;
    Ledger ledger(dir.filePath(u"a/b/l.sqlite"_s));
    const auto first = ledger.begin(u"verify"_s, {}, u"/b/x.tar.gz"_s);
    const auto second = ledger.begin(u"restore"_s, u"/site"_s, u"/b/ü.tar.gz"_s);
    QVERIFY(first && second);
    QVERIFY(ledger.end(*first, u"done"_s, {{u"entries"_s, 7}}));
    QCOMPARE(ledger.end(4711, u"done"_s, {}).error().code, ErrorCode::Missing);
    const auto operations = ledger.operations(10);
    QVERIFY(operations);
    QCOMPARE(operations->size(), 2);
    QCOMPARE(operations->at(0).subject, u"/b/ü.tar.gz"_s);
    QCOMPARE(operations->at(0).site, u"/site"_s);
    QVERIFY(operations->at(0).outcome.isEmpty() && !operations->at(0).endedAt.isValid());
    QCOMPARE(operations->at(1).outcome, u"done"_s);
    QCOMPARE(operations->at(1).evidence["entries"_L1].toInt(), 7);
    QVERIFY(operations->at(1).endedAt >= operations->at(1).startedAt);
    QVERIFY(operations->at(1).startedBy.contains(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(ledger.operations(1)->size(), 1);
}

void TestLedger::anUnfinishedRestoreIsFound()
{
    QTemporaryDir dir;
    Ledger ledger(dir.filePath(u"l.sqlite"_s));
    const auto ended = ledger.begin(u"restore"_s, u"/ended"_s, {});
    QVERIFY(ledger.begin(u"restore"_s, u"/open"_s, {}));
    QVERIFY(ledger.begin(u"rollback"_s, u"/open"_s, {}));
    QVERIFY(ledger.begin(u"rollback"_s, u"/other"_s, {}));
    QVERIFY(ledger.begin(u"backup"_s, u"/backing-up"_s, {}));
    QVERIFY(ledger.end(*ended, u"failed"_s, {}));
    QCOMPARE(ledger.sitesWithUnfinishedRestores().value_or(QStringList()), (QStringList{u"/open"_s, u"/other"_s}));
    QVERIFY(ledger.closeUnfinished(u"/open"_s));
    QCOMPARE(ledger.sitesWithUnfinishedRestores().value_or(QStringList()), QStringList{u"/other"_s});
    QCOMPARE(ledger.operations(10)->at(2).outcome, u"interrupted"_s);
}

void TestLedger::checksComeBackWhole()
{
    QTemporaryDir dir;
    const QString archive = QFileInfo(dir.path()).canonicalFilePath() + u"/ü.tar.gz"_s;
    const VerifyReport check = report(archive, IntegrityState::Corrupt);
    {
        Ledger ledger(dir.filePath(u"l.sqlite"_s));
        QVERIFY(ledger.recordCheck(check));
    }
    Ledger ledger(dir.filePath(u"l.sqlite"_s));
    QCOMPARE(ledger.checksOf(archive).value_or(QList<VerifyReport>()), QList{check});
    const auto checks = ledger.lastChecks(dir.path());
    QVERIFY(checks);
    QCOMPARE(checks->value(u"ü.tar.gz"_s), check);
    QVERIFY(ledger.lastChecks(dir.filePath(u"elsewhere"_s))->isEmpty());
}

void TestLedger::aFailedCheckNeverReplacesACompletedOne()
{
    QTemporaryDir dir;
    Ledger ledger(dir.filePath(u"l.sqlite"_s));
    const QString archive = dir.filePath(u"x.tar.gz"_s);
    QVERIFY(ledger.recordCheck(report(archive, IntegrityState::Unreadable, 0)));
    QCOMPARE(ledger.lastChecks(dir.path())->value(u"x.tar.gz"_s).state, IntegrityState::Unreadable);
    QVERIFY(ledger.recordCheck(report(archive, IntegrityState::Verified, 1)));
    QVERIFY(ledger.recordCheck(report(archive, IntegrityState::Unreadable, 2)));
    QCOMPARE(ledger.lastChecks(dir.path())->value(u"x.tar.gz"_s).state, IntegrityState::Verified);
    const auto all = ledger.checksOf(archive);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->first().state, IntegrityState::Unreadable);
    QCOMPARE(ledger.checksOf(archive, 1)->size(), 1);
}

void TestLedger::theNewestCheckCounts()
{
    QTemporaryDir dir;
    Ledger ledger(dir.filePath(u"l.sqlite"_s));
    for (int i = 0; i < 3; ++i) {
        for (const QString &name : {u"a.tar.gz"_s, u"b.tar.gz"_s})
            QVERIFY(ledger.recordCheck(report(dir.filePath(name), i == 2 ? IntegrityState::Corrupt
                                                                         : IntegrityState::Verified, i)));
        QCOMPARE(ledger.lastChecks(dir.path())->size(), 2);
    }
    const auto checks = ledger.lastChecks(dir.path());
    QCOMPARE(checks->value(u"a.tar.gz"_s).state, IntegrityState::Corrupt);
    QCOMPARE(checks->value(u"b.tar.gz"_s).checkedAt, at.addSecs(120));
}

void TestLedger::foldersAreKnownByWhereTheyAre()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"real"_s));
    QVERIFY(QFile::link(dir.filePath(u"real"_s), dir.filePath(u"link"_s)));
    Ledger ledger(dir.filePath(u"l.sqlite"_s));
    QVERIFY(ledger.recordCheck(report(dir.filePath(u"link/x.tar.gz"_s), IntegrityState::Verified)));
    QCOMPARE(ledger.lastChecks(dir.filePath(u"real"_s))->size(), 1);
    QCOMPARE(ledger.lastChecks(dir.filePath(u"real/../link/"_s))->size(), 1);
    QCOMPARE(ledger.checksOf(dir.filePath(u"real/x.tar.gz"_s))->size(), 1);
}

void TestLedger::theFileIsPrivate()
{
    QTemporaryDir dir;
    const mode_t before = ::umask(0);
    Ledger ledger(dir.filePath(u"a/b/l.sqlite"_s));
    QVERIFY(ledger.begin(u"verify"_s, {}, {}));
    ::umask(before);
    QCOMPARE(modeOf(dir.filePath(u"a"_s)), 0700u);
    QCOMPARE(modeOf(dir.filePath(u"a/b"_s)), 0700u);
    const QStringList files = QDir(dir.filePath(u"a/b"_s)).entryList(QDir::Files);
    QVERIFY(files.contains(u"l.sqlite"_s));
    for (const QString &name : files)
        QVERIFY2(modeOf(dir.filePath("a/b/"_L1 + name)) == 0600u, qPrintable(name));
}

void TestLedger::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("not a database") << QByteArray(8192, 'x');
    QTest::addRow("text") << QByteArray("hello");
    QTest::addRow("only a header") << QByteArray("SQLite format 3\0", 16) + QByteArray(4000, '\xff');
}

void TestLedger::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"l.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (int i = 0; i < 2; ++i) {
        Ledger ledger(path);
        QVERIFY(ledger.begin(u"verify"_s, {}, {}));
        QCOMPARE(ledger.operations(10)->size(), i + 1);
    }
    const QStringList aside = QDir(dir.path()).entryList({u"l.sqlite.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QFile kept(dir.filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
}

void TestLedger::damageThatShowsLaterIsSetAsideToo()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"l.sqlite"_s);
    {
        Ledger ledger(path);
        for (int i = 0; i < 500; ++i)
            QVERIFY(ledger.recordCheck(report(dir.filePath(u"%1.tar.gz"_s.arg(i)), IntegrityState::Verified)));
    }
    // Everything after the first page, which holds the schema.
    overwrite(path, 4096, QByteArray(QFileInfo(path).size() - 4096, '\xa5'));
    Ledger ledger(path);
    QVERIFY(ledger.recordCheck(report(dir.filePath(u"x.tar.gz"_s), IntegrityState::Verified)));
    QCOMPARE(ledger.lastChecks(dir.path())->size(), 1);
    QCOMPARE(QDir(dir.path()).entryList({u"l.sqlite.damaged-*"_s}, QDir::Files).size(), 1);
}

void TestLedger::aRemovedFileIsStartedAnew()
{
    QTemporaryDir dir;
    Ledger ledger(dir.filePath(u"a/l.sqlite"_s));
    QVERIFY(ledger.begin(u"verify"_s, {}, {}));
    QVERIFY(QDir(dir.filePath(u"a"_s)).removeRecursively());
    QVERIFY(ledger.begin(u"verify"_s, {}, {}));
    QCOMPARE(Ledger(dir.filePath(u"a/l.sqlite"_s)).operations(10)->size(), 1);
}

void TestLedger::whereItCannotBeItIsAnError()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Ledger below(dir.filePath(u"file/l.sqlite"_s));
    QVERIFY(!below.begin(u"verify"_s, {}, {}));
    QVERIFY(!below.lastChecks(dir.path()));
    Ledger folder(dir.path());
    QVERIFY(!folder.begin(u"verify"_s, {}, {}));
    QVERIFY(QFileInfo(dir.path()).isDir());
    if (::geteuid() == 0)
        return;
    QVERIFY(QDir(dir.path()).mkdir(u"closed"_s));
    QCOMPARE(::chmod(QFile::encodeName(dir.filePath(u"closed"_s)).constData(), 0500), 0);
    Ledger closed(dir.filePath(u"closed/l.sqlite"_s));
    QCOMPARE(closed.begin(u"verify"_s, {}, {}).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(closed.operations(1).error().code, ErrorCode::PermissionDenied);
}

void TestLedger::aNewerProgramsFileIsLeftAlone()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"l.sqlite"_s);
    QVERIFY(Ledger(path).begin(u"verify"_s, {}, {}));
    overwrite(path, 60, QByteArray("\0\0\0\x63", 4));   // user_version, see the SQLite file format
    Ledger ledger(path);
    QCOMPARE(ledger.begin(u"verify"_s, {}, {}).error().code, ErrorCode::Unsupported);
    QCOMPARE(QDir(dir.path()).entryList({u"*damaged*"_s}, QDir::Files).size(), 0);
}

void TestLedger::twoSeeEachOthersChecks()
{
    QTemporaryDir dir;
    Ledger one(dir.filePath(u"l.sqlite"_s));
    Ledger two(dir.filePath(u"l.sqlite"_s));
    const QString archive = dir.filePath(u"x.tar.gz"_s);
    QVERIFY(two.lastChecks(dir.path())->isEmpty());
    QVERIFY(one.recordCheck(report(archive, IntegrityState::Corrupt)));
    QCOMPARE(two.lastChecks(dir.path())->value(u"x.tar.gz"_s).state, IntegrityState::Corrupt);
    QVERIFY(two.recordCheck(report(archive, IntegrityState::Verified)));
    QCOMPARE(two.lastChecks(dir.path())->value(u"x.tar.gz"_s).state, IntegrityState::Verified);
    QCOMPARE(one.lastChecks(dir.path())->value(u"x.tar.gz"_s).state, IntegrityState::Verified);
}

void TestLedger::threadsAndProcessesLoseNothing()
{
    constexpr int count = 60;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"new/l.sqlite"_s);
    // All start on a ledger that is not there yet: making it is part of what must not go wrong.
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 3; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QCoreApplication::applicationFilePath(), {u"hammer"_s, path, QString::number(count)});
    }
    Ledger shared(path);
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 3; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < count; ++i) {
                const auto id = shared.begin(u"hammer"_s, u"/site"_s, QString::number(i));
                if (!id || !shared.end(*id, u"done"_s, {{u"i"_s, i}})
                    || !shared.recordCheck(report(u"/nowhere/t%1.tar.gz"_s.arg(i), IntegrityState::Verified))
                    || !shared.operations(3) || !shared.lastChecks(u"/nowhere"_s))
                    ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(240'000));
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(failures.load(), 0);
    const auto operations = shared.operations(100'000);
    QVERIFY(operations);
    QCOMPARE(operations->size(), 6 * count);
    for (const LedgerOperation &operation : *operations) {
        QCOMPARE(operation.outcome, u"done"_s);
        QCOMPARE(operation.evidence["i"_L1].toInt(), operation.subject.toInt());
    }
    QCOMPARE(shared.checksOf(u"/nowhere/t7.tar.gz"_s)->size(), 3);
    QCOMPARE(shared.checksOf(u"/nowhere/h7.tar.gz"_s)->size(), 3);
    QCOMPARE(QDir(dir.filePath(u"new"_s)).entryList({u"*damaged*"_s}, QDir::Files).size(), 0);
}

void TestLedger::theDefaultPathCanBeChosen()
{
    qputenv("BT2C_LEDGER", "/x/y.sqlite");
    QCOMPARE(Ledger::defaultPath(), u"/x/y.sqlite"_s);
    qputenv("BT2C_LEDGER", "");
    QVERIFY(Ledger::defaultPath().endsWith("/bt2c-recovery/ledger.sqlite"_L1));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "hammer"_L1)
        return hammer(arguments.value(2), arguments.value(3).toInt());
    TestLedger test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ledger.moc"
