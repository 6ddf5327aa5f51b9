#include "core/recovery/troubleshoot.h"

#include "core/engine/practiceengine.h"
#include "core/site/ledger.h"
#include "core/support/within.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Ledger and clock of its own, and no engine anywhere.
class Place
{
public:
    explicit Place(const QString &folder)
        : ledger(folder + u"/ledger.sqlite"_s)
        , engines([](Control &) { return EngineChoice(); })
    {}

    RecoveryServices services()
    {
        return {{&clock, &ledger, nullptr, &engines}, &engines, EngineSurroundings::ofThisProcess(), {}};
    }

    SystemClock clock;
    Ledger ledger;
    ChosenEngine engines;
};

TroubleCheck find(const QList<TroubleCheck> &checks, const QString &id)
{
    const auto found = std::ranges::find(checks, id, &TroubleCheck::id);
    return found == checks.cend() ? TroubleCheck() : *found;
}

} // namespace

class TestTroubleshoot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsErrorsFromTheDocumentedLog();
    void anyBytesAreALog();
    void onlyTheEndOfALongLogIsRead();
    void aFifoIsNoLog();
    void looksWhereCronLeavesLogs();
    void tellsTheNewestErrorAndTheNewestSuccess();
    void saysWhereItLookedWhenThereIsNoLog();
    void tellsOfTheData_data();
    void tellsOfTheData();
    void tellsOfTheSpace();
    void aPracticeSitesVolumesAreListed();
    void withoutAnEngineNothingIsClaimedOfVolumes();
    void tellsOfTheBackupFile();
    void aDamagedBackupIsToldFromTheLedger();
    void withoutABackupOneHasToBeChosen();
    void wordsAreQuotedForTheShell();
    void whatHangsIsLeftToItself();
};

void TestTroubleshoot::readsErrorsFromTheDocumentedLog()
{
    const auto log = readScriptLog(QStringLiteral(BT2C_TEST_DATA) + u"/sample-backup.log"_s);
    QVERIFY(log);
    QCOMPARE(log->errors.size(), 1);
    QVERIFY(
        log->errors.constFirst().endsWith(u"Failed to list backups: Expecting value: line 1 column 44 (char 43)"_s));
    QCOMPARE(log->lastError, QDateTime(QDate(2026, 11, 22), QTime(20, 56, 47)));
    QVERIFY(log->lastSuccess.isValid());
    QVERIFY(log->lastSuccess < log->lastError);
}

void TestTroubleshoot::anyBytesAreALog()
{
    const ScriptLog log =
        parseScriptLog(u"x"_s, QByteArrayLiteral("\xff\xfe\0garbage\n2026-13-45 99:99:99,1 - x - ERROR - no time\n"
                                                 "2026-03-22 01:00:02,123 - bt2c_backup - INFO - fine\n"
                                                 "Traceback (most recent call last):\n  File \"x.py\", line 1\n"
                                                 "OSError: [Errno 28] No space left on device\n"));
    QCOMPARE(log.errors, QStringList{u"OSError: [Errno 28] No space left on device"_s});
    QCOMPARE(log.lastError, QDateTime(QDate(2026, 3, 22), QTime(1, 0, 2)));
    QCOMPARE(parseScriptLog(u"x"_s, {}).errors, QStringList());
    const ScriptLog many =
        parseScriptLog(u"x"_s, QByteArray("2026-03-22 01:00:02,123 - b - ERROR - one\n").repeated(50));
    QCOMPARE(many.errors.size(), ScriptLog::maxErrors);
    const ScriptLog wide =
        parseScriptLog(u"x"_s, "2026-03-22 01:00:02,123 - b - ERROR - " + QByteArray(1'000'000, 'x'));
    QVERIFY(wide.errors.constFirst().size() < 1000);
}

void TestTroubleshoot::onlyTheEndOfALongLogIsRead()
{
    const QTemporaryDir folder;
    const QByteArray early = "2026-03-22 01:00:02,123 - b - ERROR - early\n";
    const QByteArray fine = "2026-03-23 01:00:02,123 - b - INFO - Backup completed successfully: x\n";
    QVERIFY(write(folder.filePath(u"backup.log"_s), early + fine.repeated(20'000)));
    const auto log = readScriptLog(folder.filePath(u"backup.log"_s));
    QVERIFY(log);
    QCOMPARE(log->errors, QStringList());
    QVERIFY(log->lastSuccess.isValid());
}

void TestTroubleshoot::aFifoIsNoLog()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"backup.log"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto log = readScriptLog(path);
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::Unsupported);
    QCOMPARE(readScriptLog(folder.filePath(u"none.log"_s)).error().code, ErrorCode::Missing);
}

void TestTroubleshoot::looksWhereCronLeavesLogs()
{
    const QStringList folders =
        logFolders({u"/home/op/bt2c/mainnet/validators/validator1"_s, u"/home/op/bt2c/backups"_s}, u"/home/op"_s);
    for (const QString &folder :
         {u"/home/op"_s, u"/home/op/bt2c/mainnet/validators/validator1"_s, u"/home/op/bt2c/mainnet/validators"_s,
          u"/home/op/bt2c"_s, u"/home/op/bt2c/backups"_s, u"/home/op/bt2c/scripts"_s})
        QVERIFY2(folders.contains(folder), qPrintable(folder));
    QCOMPARE(folders.count(u"/home/op"_s), 1);
    QVERIFY(!folders.contains(u"/"_s));
}

void TestTroubleshoot::tellsTheNewestErrorAndTheNewestSuccess()
{
    const QTemporaryDir folder;
    Place place(folder.path());
    Control control;
    const Site site{folder.filePath(u"bt2c/mainnet/validators/validator1"_s), folder.filePath(u"bt2c/backups"_s)};
    QVERIFY(write(folder.filePath(u"home/scheduled_backup.log"_s),
                  "2026-11-20 01:00:02,1 - bt2c_scheduled_backup - ERROR - Backup failed: No space left on device\n"));
    QVERIFY(write(folder.filePath(u"bt2c/backup.log"_s),
                  "2026-11-19 01:00:02,1 - bt2c_backup - INFO - Backup completed successfully: x\n"));
    TroubleCheck check =
        find(checkBackupErrors(site, folder.filePath(u"home"_s), place.services(), control), u"backup-log"_s);
    QCOMPARE(check.state, FindingState::Bad);
    QCOMPARE(check.lines.size(), 1);
    QVERIFY(check.lines.constFirst().contains(u"No space left"_s));
    QCOMPARE(check.target, folder.filePath(u"home/scheduled_backup.log"_s));
    QVERIFY(check.command.startsWith(u"cat "_s) && check.command.contains(u"bt2c/backup.log"_s));

    // It went well since.
    QVERIFY(write(folder.filePath(u"bt2c/backup.log"_s),
                  "2026-11-21 01:00:02,1 - bt2c_backup - INFO - Backup completed successfully: x\n"));
    check = find(checkBackupErrors(site, folder.filePath(u"home"_s), place.services(), control), u"backup-log"_s);
    QCOMPARE(check.state, FindingState::Warning);
    QVERIFY(QFile::remove(folder.filePath(u"home/scheduled_backup.log"_s)));
    check = find(checkBackupErrors(site, folder.filePath(u"home"_s), place.services(), control), u"backup-log"_s);
    QCOMPARE(check.state, FindingState::Good);
}

void TestTroubleshoot::saysWhereItLookedWhenThereIsNoLog()
{
    const QTemporaryDir folder;
    Place place(folder.path());
    Control control;
    const TroubleCheck check = find(checkBackupErrors({folder.filePath(u"a/site"_s), folder.filePath(u"backups"_s)},
                                                      folder.filePath(u"home"_s), place.services(), control),
                                    u"backup-log"_s);
    QCOMPARE(check.state, FindingState::Unknown);
    QVERIFY(check.lines.constFirst().contains(QDir::toNativeSeparators(folder.filePath(u"home"_s))));
}

void TestTroubleshoot::tellsOfTheData_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<FindingState>("state");
    QTest::newRow("full") << u"full"_s << FindingState::Good;
    QTest::newRow("empty") << u"empty"_s << FindingState::Bad;
    QTest::newRow("missing") << u"missing"_s << FindingState::Bad;
    QTest::newRow("a file") << u"file"_s << FindingState::Bad;
}

void TestTroubleshoot::tellsOfTheData()
{
    QFETCH(QString, kind);
    const QTemporaryDir folder;
    Place place(folder.path());
    Control control;
    const QString data = folder.filePath(u"site/data"_s);
    QDir().mkpath(folder.filePath(u"site"_s));
    if (kind == "full"_L1)
        QVERIFY(write(data + u"/blocks.dat"_s, "x"));
    else if (kind == "empty"_L1)
        QDir().mkpath(data);
    else if (kind == "file"_L1)
        QVERIFY(write(data, "x"));
    const TroubleCheck check =
        find(checkBackupErrors({folder.filePath(u"site"_s), folder.path()}, folder.path(), place.services(), control),
             u"data"_s);
    QTEST(check.state, "state");
    QVERIFY(check.words.contains(QDir::toNativeSeparators(data)));
    QCOMPARE(check.command, u"ls -la "_s + shellWord(data));
}

void TestTroubleshoot::tellsOfTheSpace()
{
    const QTemporaryDir folder;
    Place place(folder.path());
    Control control;
    QDir().mkpath(folder.filePath(u"site"_s));
    const Site site{folder.filePath(u"site"_s), folder.path()};
    TroubleCheck check = find(checkBackupErrors(site, folder.path(), place.services(), control), u"disk"_s);
    QVERIFY(check.state == FindingState::Good || check.state == FindingState::Warning
            || check.state == FindingState::Bad);
    QCOMPARE(check.lines.size(), 2);
    QVERIFY(check.lines.constFirst().contains(u"free"_s));
    // A backup larger than the disk would not fit a second time.
    QFile huge(folder.filePath(u"bt2c_full_backup_20261101_000000.tar.gz"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64(1) << 43));
    check = find(checkBackupErrors(site, folder.path(), place.services(), control), u"disk"_s);
    QCOMPARE(check.state, FindingState::Bad);
    // A disk that is not there is not full.
    check = find(
        checkBackupErrors({site.directory, folder.filePath(u"not/there"_s)}, folder.path(), place.services(), control),
        u"disk"_s);
    QCOMPARE(check.state, FindingState::Bad);
    QCOMPARE(check.words, u"A disk could not be looked at."_s);
}

void TestTroubleshoot::aPracticeSitesVolumesAreListed()
{
    const QTemporaryDir folder;
    Place place(folder.path());
    Control control;
    const auto site = makePracticeSite(folder.filePath(u"practice"_s), place.clock);
    QVERIFY(site);
    const QList<TroubleCheck> checks = checkVolumes(*site, place.services(), control);
    QCOMPARE(checks.size(), 3);
    QCOMPARE(find(checks, u"volume-list"_s).state, FindingState::Good);
    QVERIFY(!find(checks, u"volume-list"_s).lines.isEmpty());
    QCOMPARE(find(checks, u"volume-create"_s).state, FindingState::Good);
    QCOMPARE(find(checks, u"volume-create"_s).action, TroubleAction::None);
    for (const TroubleCheck &check : checks)
        QVERIFY(check.command.startsWith(u"docker volume "_s));
}

void TestTroubleshoot::withoutAnEngineNothingIsClaimedOfVolumes()
{
    const QTemporaryDir folder;
    Place place(folder.path());
    Control control;
    const QList<TroubleCheck> checks = checkVolumes({folder.path(), folder.path()}, place.services(), control);
    QVERIFY(find(checks, u"volume-list"_s).state != FindingState::Good);
    QCOMPARE(find(checks, u"volume-inspect"_s).state, FindingState::Unknown);
    QCOMPARE(find(checks, u"volume-create"_s).state, FindingState::Unknown);
    QCOMPARE(find(checks, u"volume-create"_s).action, TroubleAction::None);
}

void TestTroubleshoot::tellsOfTheBackupFile()
{
    const QTemporaryDir folder;
    Place place(folder.path());
    Control control;
    const Site site{folder.path(), folder.filePath(u"backups"_s)};
    const QString archive = folder.filePath(u"backups/bt2c_full_backup_20261101_000000.tar.gz"_s);
    QList<TroubleCheck> checks = checkRestoreErrors(archive, site, place.services(), control);
    QCOMPARE(find(checks, u"archive"_s).state, FindingState::Bad);
    QCOMPARE(find(checks, u"sound"_s).action, TroubleAction::None);
    QCOMPARE(find(checks, u"forced"_s).action, TroubleAction::None);
    QVERIFY(write(archive, "no archive at all"));
    checks = checkRestoreErrors(archive, site, place.services(), control);
    QCOMPARE(find(checks, u"archive"_s).state, FindingState::Good);
    QCOMPARE(find(checks, u"sound"_s).state, FindingState::Warning);
    QCOMPARE(find(checks, u"sound"_s).action, TroubleAction::VerifyArchive);
    QCOMPARE(find(checks, u"forced"_s).action, TroubleAction::RestoreByForce);
    QVERIFY(find(checks, u"forced"_s).lines.size() >= 3);
    QVERIFY(find(checks, u"forced"_s).command.endsWith(u" --force"_s));
}

void TestTroubleshoot::aDamagedBackupIsToldFromTheLedger()
{
    const QTemporaryDir folder;
    Place place(folder.path());
    Control control;
    const QString archive = folder.filePath(u"bt2c_full_backup_20261101_000000.tar.gz"_s);
    QVERIFY(write(archive, "no archive at all"));
    VerifyReport report;
    report.path = archive;
    report.state = IntegrityState::Corrupt;
    report.level = CheckLevel::Deep;
    report.identity = *identityOf(archive);
    report.computedSha256 = QByteArray(64, 'a');
    report.checkedAt = QDateTime::currentDateTime();
    report.problems = {Problem{ErrorCode::Corrupt, u"data/blocks.dat"_s, {}, 0, -1}};
    QVERIFY(place.ledger.recordCheck(report));
    const QList<TroubleCheck> checks =
        checkRestoreErrors(archive, {folder.path(), folder.path()}, place.services(), control);
    QCOMPARE(find(checks, u"sound"_s).state, FindingState::Bad);
    QCOMPARE(find(checks, u"forced"_s).state, FindingState::Warning);
}

void TestTroubleshoot::withoutABackupOneHasToBeChosen()
{
    const QTemporaryDir folder;
    Place place(folder.path());
    Control control;
    const QList<TroubleCheck> checks = checkRestoreErrors({}, {}, place.services(), control);
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.constFirst().action, TroubleAction::ChooseArchive);
}

void TestTroubleshoot::wordsAreQuotedForTheShell()
{
    QCOMPARE(shellWord(u"/home/op/backup.log"_s), u"/home/op/backup.log"_s);
    QCOMPARE(shellWord(u"/Users/op/My Backups"_s), u"'/Users/op/My Backups'"_s);
    QCOMPARE(shellWord(u"it's; rm -rf"_s), u"'it'\\''s; rm -rf'"_s);
    QCOMPARE(shellWord(u"$(x)"_s), u"'$(x)'"_s);
    QCOMPARE(shellWord({}), u"''"_s);
}

void TestTroubleshoot::whatHangsIsLeftToItself()
{
    Control control;
    QElapsedTimer timer;
    timer.start();
    // Ends by itself long after, as a disk that comes back does.
    const auto slow = within(std::chrono::milliseconds(200), control, [] {
        std::this_thread::sleep_for(std::chrono::seconds(3));
        return 1;
    });
    QVERIFY(!slow);
    QVERIFY(timer.elapsed() < 2900);
    QCOMPARE(within(std::chrono::seconds(30), control, [] { return 7; }), std::optional(7));
    control.cancel();
    QVERIFY(!within(std::chrono::seconds(30), control, [] {
        std::this_thread::sleep_for(std::chrono::seconds(2));
        return 1;
    }));
}

QTEST_GUILESS_MAIN(TestTroubleshoot)
#include "tst_troubleshoot.moc"
