#include "core/engine/practiceengine.h"
#include "core/recovery/diagnosis.h"
#include "core/site/ledger.h"
#include "core/support/clock.h"
#include "tests/cli/process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace bt2c;
using namespace Qt::StringLiterals;

/// The practice site, and what can be broken in it. No engine is needed.
class TestDiagnosisPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_place.reset(); }
    void aPracticeSiteIsHealthy();
    void damagedDataIsFound();
    void damagedDataIsFoundWhereTheNodeIsStopped();
    void dataThatIsGoneIsFound();
    void aStoppedValidatorIsFound();
    void containersThatAreGoneAreFound();
    void stoppedMonitoringIsFound();
    void missingBackupsAreFound();
    void aSiteThatIsGoneIsFound();
    void aCancelledLookEndsAtOnce();
#ifdef Q_OS_LINUX
    void aDiskThatHangsIsNotWaitedFor_data();
    void aDiskThatHangsIsNotWaitedFor();
#endif

private:
    Diagnosis look()
    {
        Control control;
        return diagnose(m_site, m_services, control);
    }
    void damage() const
    {
        QFile file(m_site.directory + u"/data/blocks.dat"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.write("damage") == 6);
    }
    void act(ContainerAction action, const QString &name) const
    {
        Control control;
        QVERIFY(makePracticeEngine(m_site.directory)->act(action, name, control));
    }

    std::unique_ptr<QTemporaryDir> m_place;
    SystemClock m_clock;
    std::unique_ptr<Ledger> m_ledger;
    RecoveryServices m_services;
    Site m_site;
};

#define VERIFY_CAUSE(diagnosis, expected)                                                                              \
    QVERIFY2((diagnosis).cause == (expected),                                                                          \
             qPrintable(causeToken((diagnosis).cause) + u": "_s + (diagnosis).explanation))

static QString recommended(const Diagnosis &diagnosis)
{
    return diagnosis.recommended() ? diagnosis.recommended()->procedure : QString();
}

void TestDiagnosisPractice::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    const Result<Site> made = makePracticeSite(m_place->filePath(u"practice"_s), m_clock);
    QVERIFY(made);
    m_site = *made;
    m_ledger = std::make_unique<Ledger>(m_place->filePath(u"ledger.sqlite"_s));
    m_services = RecoveryServices();
    m_services.services.clock = &m_clock;
    m_services.services.ledger = m_ledger.get();
    m_services.folder = m_place->filePath(u"recoveries"_s);
}

void TestDiagnosisPractice::aPracticeSiteIsHealthy()
{
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::None);
    QVERIFY(diagnosis.healthy());
    QVERIFY(!diagnosis.recommended());
    QVERIFY2(diagnosis.seconds < 5, qPrintable(QString::number(diagnosis.seconds)));
    QVERIFY(diagnosis.newestSound);
    QVERIFY(diagnosis.liveHeight.value_or(0) > 0);
    QCOMPARE(diagnosis.findings.size(), 14);
    QCOMPARE(diagnosis.ways.size(), 3);
}

void TestDiagnosisPractice::damagedDataIsFound()
{
    damage();
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::DataDamaged);
    QCOMPARE(recommended(diagnosis), QString(procedures::corruptedData));
    // With all backups gone there is nothing but a new chain.
    QVERIFY(QDir(m_site.backupDirectory).removeRecursively());
    QVERIFY(QDir().mkpath(m_site.backupDirectory));
    const Diagnosis worse = look();
    VERIFY_CAUSE(worse, Cause::DataDamaged);
    QCOMPARE(recommended(worse), QString(procedures::noBackup));
    QVERIFY(worse.ways.first().danger.contains(m_site.directory + u"/data"_s));
}

void TestDiagnosisPractice::damagedDataIsFoundWhereTheNodeIsStopped()
{
    act(ContainerAction::Stop, u"bt2c_validator"_s);
    damage();
    VERIFY_CAUSE(look(), Cause::DataDamaged);
}

void TestDiagnosisPractice::dataThatIsGoneIsFound()
{
    QVERIFY(QDir(m_site.directory + u"/data"_s).removeRecursively());
    Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::MissingVolume);
    QCOMPARE(recommended(diagnosis), QString(procedures::corruptedData));
    QVERIFY(QDir().mkpath(m_site.directory + u"/data"_s));
    diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::EmptyVolume);
    QCOMPARE(recommended(diagnosis), QString(procedures::corruptedData));
}

void TestDiagnosisPractice::aStoppedValidatorIsFound()
{
    act(ContainerAction::Kill, u"bt2c_validator"_s);
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::ContainersStopped);
    QCOMPARE(recommended(diagnosis), QString(procedures::unexpectedShutdown));
    QCOMPARE(diagnosis.confidence, Confidence::Certain);
}

void TestDiagnosisPractice::containersThatAreGoneAreFound()
{
    Control control;
    PracticeEngine engine(m_site.directory);
    QVERIFY(engine.down([](const QString &) {}, control));
    const Diagnosis diagnosis = look();
    VERIFY_CAUSE(diagnosis, Cause::ContainersMissing);
    QCOMPARE(recommended(diagnosis), QString(procedures::unexpectedShutdown));
}

void TestDiagnosisPractice::stoppedMonitoringIsFound()
{
    act(ContainerAction::Stop, u"bt2c_grafana"_s);
    VERIFY_CAUSE(look(), Cause::ContainersStopped);
}

void TestDiagnosisPractice::missingBackupsAreFound()
{
    QVERIFY(QDir(m_site.backupDirectory).removeRecursively());
    VERIFY_CAUSE(look(), Cause::NoBackup);
    // Where something was saved once, it is the folder that is missing.
    const Result<qint64> entry = m_ledger->begin(u"backup"_s, m_site.directory, m_site.backupDirectory);
    QVERIFY(entry && m_ledger->end(*entry, u"done"_s, {}));
    VERIFY_CAUSE(look(), Cause::BackupDiskMissing);
}

void TestDiagnosisPractice::aSiteThatIsGoneIsFound()
{
    QVERIFY(QDir(m_site.directory).removeRecursively());
    const Diagnosis diagnosis = look();
    QVERIFY(!diagnosis.healthy());
    QVERIFY(!diagnosis.recommended());
}

void TestDiagnosisPractice::aCancelledLookEndsAtOnce()
{
    Control control;
    control.cancel();
    const Diagnosis diagnosis = diagnose(m_site, m_services, control);
    QVERIFY(!diagnosis.healthy());
    QVERIFY(diagnosis.seconds < 2);
}

#ifdef Q_OS_LINUX
void TestDiagnosisPractice::aDiskThatHangsIsNotWaitedFor_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("finding");
    QTest::addRow("backups") << u"/practice/backups"_s << u"backups"_s;
    QTest::addRow("site") << u"/practice/validator1/.bt2c-practice.json"_s << u"engine"_s;
    QTest::addRow("data") << u"/practice/validator1/data/state.json"_s << u"disk"_s;
}

/// A call that does not come back for a long while is what a disk that died looks like.
void TestDiagnosisPractice::aDiskThatHangsIsNotWaitedFor()
{
    QFETCH(QString, path);
    QFETCH(QString, finding);
    QVERIFY2(!QStandardPaths::findExecutable(u"strace"_s).isEmpty(), "strace is needed: packaging/deps/debian.txt");
    const Run run = runProcess(
        u"strace"_s, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-P"_s, m_place->path() + path, u"-e"_s,
                      u"inject=openat,statx,newfstatat,statfs:delay_enter=15s"_s,
                      QCoreApplication::applicationFilePath(), u"--look"_s, m_site.directory, m_site.backupDirectory});
    QVERIFY2(run.exit == 0, run.text().constData());
    const QJsonObject json = run.json();
    QVERIFY2(json["seconds"_L1].toDouble(99) < 5, run.text().constData());
    QVERIFY2(!json["healthy"_L1].toBool(true), run.text().constData());
    const QJsonArray findings = json["findings"_L1].toArray();
    for (const QJsonValue each : findings) {
        if (each["id"_L1].toString() == finding)
            QVERIFY2(each["state"_L1].toString() != "good"_L1, run.text().constData());
    }
}
#endif

/// Diagnoses a site and prints what it found.
static int lookAndPrint(const QStringList &arguments)
{
    SystemClock clock;
    RecoveryServices services;
    services.services.clock = &clock;
    Control control;
    const Diagnosis diagnosis = diagnose({arguments.value(2), arguments.value(3)}, services, control);
    std::fputs(QJsonDocument(toJson(diagnosis)).toJson().constData(), stdout);
    std::fflush(stdout);
    // Without waiting for what hangs.
    std::_Exit(0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--look"_L1)
        return lookAndPrint(QCoreApplication::arguments());
    TestDiagnosisPractice test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diagnosispractice.moc"
