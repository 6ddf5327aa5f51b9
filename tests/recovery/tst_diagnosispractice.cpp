#include "core/engine/practiceengine.h"
#include "core/recovery/diagnosis.h"
#include "core/site/ledger.h"
#include "core/support/clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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

#define VERIFY_CAUSE(diagnosis, expected) \
    QVERIFY2((diagnosis).cause == (expected), qPrintable(causeToken((diagnosis).cause) + u": "_s + (diagnosis).explanation))

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

QTEST_GUILESS_MAIN(TestDiagnosisPractice)

#include "tst_diagnosispractice.moc"
