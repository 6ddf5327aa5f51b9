#include "tests/recovery/recoveryplace.h"

#include "core/engine/practiceengine.h"
#include "core/site/practicecheck.h"
#include "tests/cli/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

/// How many moments: a few each time the tests run; BT2C_KILL_MOMENTS asks for more.
int moments(int few)
{
    const int asked = qEnvironmentVariableIntValue("BT2C_KILL_MOMENTS");
    return asked > 0 ? asked : few;
}

void flip(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    QVERIFY(file.seek(file.size() / 2));
    const QByteArray byte = file.read(1);
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write(QByteArray(1, char(byte.at(0) ^ 0x40))), 1);
}

} // namespace

/// A recovery of the practice site is killed between any two steps, and inside each of them, and resumed: it comes to
/// its right end, nothing is lost, and nothing is done twice that may be done once only.
class RecoveryKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAndResumed_data();
    void killedAndResumed();
    void killedAtAnyWriteAndResumed_data();
    void killedAtAnyWriteAndResumed();
    void anUndoThatWasKilledIsCarriedOn_data();
    void anUndoThatWasKilledIsCarriedOn();

private:
    void prepare(const QString &procedure);
    void resumeAndCheck(const QString &procedure);
    [[nodiscard]] QStringList arguments(const QString &what, const QString &procedure, const QString &death) const;
    [[nodiscard]] Run child(const QString &what, const QString &procedure, const QString &death) const;
    /// Killed as it enters the @p ordinal-th call that renames something.
    [[nodiscard]] Run killedAtRename(const QString &what, const QString &procedure, int ordinal) const;
    [[nodiscard]] QString data(const QString &name) const { return m_site.directory + u"/data/"_s + name; }
    [[nodiscard]] RecoveryJournal newest() const;

    std::unique_ptr<QTemporaryDir> m_root;
    Site m_site;
    QByteArray m_former;
    qint64 m_height = -1;
};

void RecoveryKillTest::prepare(const QString &procedure)
{
    m_root = std::make_unique<QTemporaryDir>();
    const auto site = makePracticeSite(m_root->filePath(u"practice"_s), SystemClock());
    QVERIFY(site);
    m_site = *site;
    m_height = checkPracticeChain(data({})).height;
    Control control;
    PracticeEngine engine(m_site.directory);
    if (procedure == procedures::unexpectedShutdown) {
        for (const QLatin1StringView name : practice::containers)
            QVERIFY(engine.act(ContainerAction::Kill, name, control));
    } else {
        flip(data(u"blocks.dat"_s));
    }
    m_former = readFile(data(u"blocks.dat"_s));
}

QStringList RecoveryKillTest::arguments(const QString &what, const QString &procedure, const QString &death) const
{
    return {m_root->filePath(u"user"_s), m_site.directory, m_site.backupDirectory, what, procedure, death};
}

Run RecoveryKillTest::child(const QString &what, const QString &procedure, const QString &death) const
{
    return runProcess(QStringLiteral(BT2C_RECOVERY_CHILD), arguments(what, procedure, death),
                      QProcessEnvironment::systemEnvironment(), 180'000);
}

Run RecoveryKillTest::killedAtRename(const QString &what, const QString &procedure, int ordinal) const
{
    const QString calls = u"rename,renameat,renameat2"_s;
    return runProcess(u"strace"_s,
                      QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + calls, u"-e"_s,
                                  u"inject=%1:signal=KILL:when=%2"_s.arg(calls).arg(ordinal),
                                  QStringLiteral(BT2C_RECOVERY_CHILD)}
                          + arguments(what, procedure, u"never"_s),
                      QProcessEnvironment::systemEnvironment(), 180'000);
}

RecoveryJournal RecoveryKillTest::newest() const
{
    const QList<RecoveryJournal> known = recoveryJournals(m_root->filePath(u"user/recoveries"_s), m_site.directory);
    return known.isEmpty() ? RecoveryJournal() : known.first();
}

void RecoveryKillTest::resumeAndCheck(const QString &procedure)
{
    Run resumed;
    if (const auto open = openRecovery(m_root->filePath(u"user/recoveries"_s), m_site.directory)) {
        QVERIFY(!open->alive);
        resumed = child(u"resume"_s, u"-"_s, u"never"_s);
    } else if (newest().outcome != RecoveryOutcome::Recovered) {
        resumed = child(u"begin"_s, procedure, u"never"_s); // killed before there was a journal
    } else {
        resumed.exit = 0;
    }
    const RecoveryJournal journal = newest();
    QVERIFY2(resumed.exit == 0, QByteArray(resumed.text() + textOf(journal)).constData());
    QCOMPARE(journal.outcome, RecoveryOutcome::Recovered);
    Control control;
    QCOMPARE(PracticeEngine(m_site.directory).container(practice::validator, control)->state, ContainerState::Running);
    const qint64 height = checkPracticeChain(data({})).height;
    QVERIFY(!openRecovery(m_root->filePath(u"user/recoveries"_s), m_site.directory));
    const QDir parent(QFileInfo(m_site.directory).path());
    if (procedure == procedures::unexpectedShutdown) {
        QVERIFY(height > m_height);
    } else if (procedure == procedures::corruptedData) {
        QVERIFY(height > journal.backupHeight.value_or(-1));
        // One restore, however often it was begun.
        QCOMPARE(parent.entryList({u"pre_restore_backup_*"_s}, QDir::Dirs).size(), 1);
        QCOMPARE(readFile(journal.previous + u"/data/blocks.dat"_s), m_former);
        QVERIFY(parent.entryList({u".bt2c_restore_*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
    } else {
        QVERIFY(height >= 1);
        QCOMPARE(readFile(journal.previous + u"/blocks.dat"_s), m_former);
        QVERIFY(QFileInfo(journal.safetyArchive).isFile());
    }
}

void RecoveryKillTest::killedAndResumed_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QString>("death");
    const std::array procedureSteps = {std::pair{procedures::unexpectedShutdown, 3},
                                       std::pair{procedures::corruptedData, 6}, std::pair{procedures::noBackup, 7}};
    for (const auto &[procedure, steps] : procedureSteps) {
        for (int step = 0; step < steps; ++step) {
            QTest::addRow("%s, before step %d", procedure.data(), step)
                << QString(procedure) << u"after:%1"_s.arg(step);
            for (const int ms : moments(1) > 1 ? QList<int>{3, 40, 300} : QList<int>{40})
                QTest::addRow("%s, %d ms into step %d", procedure.data(), ms, step)
                    << QString(procedure) << u"in:%1:%2"_s.arg(step).arg(ms);
        }
    }
}

void RecoveryKillTest::killedAndResumed()
{
    QFETCH(const QString, procedure);
    QFETCH(const QString, death);
    prepare(procedure);
    const Run killed = child(u"begin"_s, procedure, death);
    QVERIFY2(killed.killed || death.startsWith(u"in:"_s), killed.text().constData());
    resumeAndCheck(procedure);
}

void RecoveryKillTest::killedAtAnyWriteAndResumed_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<int>("ordinal");
    constexpr int lastRename = 24; // about as many as the longest of them has
    const int count = moments(3);
    for (const QLatin1StringView procedure :
         {procedures::unexpectedShutdown, procedures::corruptedData, procedures::noBackup}) {
        for (int i = 0; i < count; ++i) {
            const int ordinal = 2 + i * (lastRename - 2) / std::max(1, count - 1);
            QTest::addRow("%s, rename %d", procedure.data(), ordinal) << QString(procedure) << ordinal;
        }
    }
}

void RecoveryKillTest::killedAtAnyWriteAndResumed()
{
    QFETCH(const QString, procedure);
    QFETCH(const int, ordinal);
    prepare(procedure);
    (void)killedAtRename(u"begin"_s, procedure, ordinal);
    resumeAndCheck(procedure);
}

void RecoveryKillTest::anUndoThatWasKilledIsCarriedOn_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<int>("ordinal");
    for (const QLatin1StringView procedure : {procedures::corruptedData, procedures::noBackup}) {
        for (int ordinal = 1; ordinal <= moments(3); ++ordinal)
            QTest::addRow("%s, rename %d", procedure.data(), ordinal) << QString(procedure) << ordinal;
    }
}

void RecoveryKillTest::anUndoThatWasKilledIsCarriedOn()
{
    QFETCH(const QString, procedure);
    QFETCH(const int, ordinal);
    prepare(procedure);
    const Run done = child(u"begin"_s, procedure, u"never"_s);
    QVERIFY2(done.exit == 0, QByteArray(done.text() + textOf(newest())).constData());
    (void)killedAtRename(u"undo"_s, u"-"_s, ordinal);
    if (newest().outcome != RecoveryOutcome::Undone) {
        const Run undone = child(u"undo"_s, u"-"_s, u"never"_s);
        // The former data is damaged, so that the node ends on it: it was brought back all the same.
        QVERIFY2(undone.exit == 0 || undone.err.contains("external"), undone.text().constData());
    }
    QCOMPARE(readFile(data(u"blocks.dat"_s)), m_former);
}

QTEST_GUILESS_MAIN(RecoveryKillTest)
#include "tst_recoverykill.moc"
