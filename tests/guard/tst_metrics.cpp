#include "core/guard/metrics.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(15, 0), QTimeZone::UTC);

StandingLook lookOf()
{
    StandingLook look;
    StandingFacts &facts = look.facts;
    facts.now = now;
    facts.looked = true;
    Backup backup;
    backup.type = BackupType::Full;
    backup.madeAt = now.addSecs(-600);
    backup.fileName = u"a.tar.gz"_s;
    backup.path = u"/b/a.tar.gz"_s;
    backup.identity.size = 12'345'678'901;
    backup.height = 18'402;
    backup.integrity = {IntegrityState::Verified, CheckLevel::Deep, now, {}};
    facts.backups = {backup};
    facts.disk = DiskFacts{400, 1000};
    facts.height = 18'405;
    facts.drills[backup.fileName] = {now.addDays(-3), true, true, 235.5, 18'402};
    facts.offsite = OffsiteFacts{u"/mnt/repository"_s, now, now, true, {}};
    look.report = standingOf(facts);
    return look;
}

/// Reads the exposition format, version 0.0.4; gives what is wrong, else fills @p values by "name{labels}".
QString parse(const QByteArray &text, QHash<QByteArray, double> &values)
{
    static const QRegularExpression sample(
        uR"(^([a-zA-Z_:][a-zA-Z0-9_:]*)\{((?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*",?)*)\} (-?[0-9.]+(?:e[+-]?[0-9]+)?)$)"_s);
    if (!text.endsWith('\n'))
        return u"no newline at the end"_s;
    QSet<QByteArray> typed;
    QByteArray current;
    for (const QByteArray &line : text.chopped(1).split('\n')) {
        if (line.startsWith("# HELP "))
            continue;
        if (line.startsWith("# TYPE ")) {
            const QList<QByteArray> words = line.split(' ');
            current = words.value(2);
            if (words.size() != 4 || words.at(3) != "gauge" || typed.contains(current))
                return QString::fromUtf8(line);
            typed.insert(current);
            continue;
        }
        const auto match = sample.match(QString::fromUtf8(line));
        if (!match.hasMatch() || match.captured(1).toUtf8() != current)
            return QString::fromUtf8(line);
        const QByteArray key = (match.captured(1) + u'{' + match.captured(2) + u'}').toUtf8();
        if (values.contains(key))
            return u"twice: "_s + QString::fromUtf8(key);
        values[key] = match.captured(3).toDouble();
    }
    return {};
}

} // namespace

class TestMetrics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormatsGrammar();
    void prometheusAcceptsThem();
    void valuesAreRight();
    void whatIsNotKnownIsLeftOut();
    void strangeNames();
    void allAreDocumented();
    void theFileIsForAllAndWhole();
    void rulesNameOnlyMetricsThatThereAre();
};

void TestMetrics::theFormatsGrammar()
{
    QHash<QByteArray, double> values;
    QCOMPARE(parse(metricsOf(lookOf(), u"/srv/validator1"_s, {}), values), QString());
    QVERIFY(values.size() > 40);
    StandingLook nothing;
    values.clear();
    QCOMPARE(parse(metricsOf(nothing, u"/srv/validator1"_s, {}), values), QString());
}

void TestMetrics::prometheusAcceptsThem()
{
    const QString promtool = QStringLiteral(BT2C_PROMTOOL);
    QVERIFY2(!promtool.endsWith(u"NOTFOUND"_s), "promtool is one of the packages that tests need");
    QProcess checker;
    checker.start(promtool, {u"check"_s, u"metrics"_s});
    checker.write(metricsOf(lookOf(), u"/srv/validator1"_s, {}));
    checker.closeWriteChannel();
    QVERIFY(checker.waitForFinished());
    const QByteArray said = checker.readAllStandardError() + checker.readAllStandardOutput();
    QVERIFY2(checker.exitCode() == 0, said.constData());
}

void TestMetrics::valuesAreRight()
{
    AlertRecord record;
    record.unsent = {{}, {}};
    QHash<QByteArray, double> values;
    QCOMPARE(parse(metricsOf(lookOf(), u"/srv/v"_s, record), values), QString());
    const auto value = [&values](const char *name, const char *labels = "") {
        return values.value(QByteArray("bt2c_recovery_") + name + "{site=\"/srv/v\"" + labels + '}', -1);
    };
    QCOMPARE(value("last_look_timestamp_seconds"), double(now.toSecsSinceEpoch()));
    QCOMPARE(value("last_success_timestamp_seconds", ",type=\"full\""), double(now.toSecsSinceEpoch() - 600));
    QCOMPARE(value("last_verified_timestamp_seconds", ",type=\"full\""), double(now.toSecsSinceEpoch() - 600));
    QCOMPARE(value("backup_size_bytes", ",type=\"full\""), 12'345'678'901.0);
    QCOMPARE(value("last_drill_timestamp_seconds"), double(now.toSecsSinceEpoch() - 3 * 86'400));
    QCOMPARE(value("blocks_lost"), 3.0);
    QCOMPARE(value("recovery_seconds"), 235.5);
    QCOMPARE(value("backups", ",state=\"verified\""), 1.0);
    QCOMPARE(value("backups", ",state=\"corrupt\""), 0.0);
    QCOMPARE(value("reason", ",kind=\"disk-full\""), 1.0);
    QCOMPARE(value("reason", ",kind=\"no-backups\""), 0.0);
    QCOMPARE(value("state", ",state=\"at-risk\""), 1.0);
    QCOMPARE(value("state", ",state=\"protected\""), 0.0);
    QCOMPARE(value("unsent_alerts"), 2.0);
}

void TestMetrics::whatIsNotKnownIsLeftOut()
{
    StandingLook look = lookOf();
    look.facts.height.reset();
    look.facts.disk.reset();
    look.facts.drills.clear();
    look.facts.backups.clear();
    look.report = standingOf(look.facts);
    const QByteArray text = metricsOf(look, u"/srv/v"_s, {});
    for (const char *name :
         {"chain_height", "disk_free", "last_drill", "last_success", "point_age", "recovery_seconds"})
        QVERIFY2(!text.contains(name), name);
}

void TestMetrics::strangeNames()
{
    QHash<QByteArray, double> values;
    QCOMPARE(parse(metricsOf(lookOf(), u"/srv/\"a\\b\nc\" ü"_s, {}), values), QString());
}

void TestMetrics::allAreDocumented()
{
    QFile file(QStringLiteral(BT2C_SOURCES "/docs/metrics.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    StandingLook look = lookOf();
    look.facts.nextRun = now;
    look.report = standingOf(look.facts);
    look.report.growthPerDay = 1;
    QSet<QByteArray> names;
    for (const QByteArray &line : metricsOf(look, u"/srv/v"_s, {}).split('\n')) {
        if (line.startsWith("# TYPE "))
            names.insert(line.split(' ').at(2));
    }
    for (const QByteArray &name : names)
        QVERIFY2(page.contains(QByteArray("| `" + name + "` |")), name.constData());
    QCOMPARE(page.count("| `bt2c_recovery_"), names.size());
    for (const ReasonKind kind : allReasons())
        QVERIFY2(page.contains(QByteArray('`' + reasonToken(kind).toUtf8() + '`')), qPrintable(reasonToken(kind)));
}

void TestMetrics::theFileIsForAllAndWhole()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bt2c.prom"_s);
    QVERIFY(writeMetrics(file, "a\n"));
    QVERIFY(writeMetrics(file, "b\n"));
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(file).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0644);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"bt2c.prom"_s});
    QCOMPARE(writeMetrics(folder.filePath(u"bt2c.txt"_s), "c\n").error().code, ErrorCode::InvalidArgument);
    QCOMPARE(writeMetrics(folder.filePath(u"nowhere/bt2c.prom"_s), "c\n").error().code, ErrorCode::Missing);
}

void TestMetrics::rulesNameOnlyMetricsThatThereAre()
{
    QFile file(QStringLiteral(BT2C_SOURCES "/packaging/prometheus/bt2c-recovery.rules.yml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QFile page(QStringLiteral(BT2C_SOURCES "/docs/metrics.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString documented = QString::fromUtf8(page.readAll());
    static const QRegularExpression name(u"bt2c_recovery_[a-z_]+"_s);
    int found = 0;
    for (const auto &match : name.globalMatch(QString::fromUtf8(file.readAll()))) {
        ++found;
        QVERIFY2(documented.contains(u"| `%1` |"_s.arg(match.captured())), qPrintable(match.captured()));
    }
    QVERIFY(found > 5);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
