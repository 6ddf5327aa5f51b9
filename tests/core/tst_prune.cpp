#include "core/backup/retention.h"
#include "core/site/ledger.h"
#include "core/site/sitelock.h"

#include "unprivileged.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime newest(QDate(2026, 3, 25), QTime(12, 0, 2));
const RetentionPolicy keepTwo = {{BackupType::Full, {.last = 2}}};

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return newest.addSecs(600); }
};

void put(const QString &path, const QByteArray &content = "0123456789")
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Full backups with both sidecars, a day apart, newest first.
QStringList makeBackups(const QString &directory, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        const QString path = directory % u'/' % formatBackupName(BackupType::Full, newest.addDays(-i));
        put(path);
        put(checksumPath(path), QByteArray(64, 'a'));
        put(metadataPath(path), "{}");
        paths += path;
    }
    return paths;
}

QStringList filesIn(const QString &directory)
{
    return QDir(directory).entryList(QDir::Files, QDir::Name);
}

} // namespace

class TestPrune : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDryRunTouchesNothing();
    void whatIsBeyondTheCountGoesWithItsSidecars();
    void orphansOfAnInterruptedRunAreSwept();
    void otherFilesAreLeftAlone();
    void whileAnotherWorksNothingIsRemoved();
    void cancelledItStops();
    void whatCannotBeRemovedIsNamed();
    void theLedgerKeepsWhatWasDone();
    void aNewestVerifiedBackupIsNeverRemoved();
    void toTheTrash();
    void aSingleBackupIsRemoved();

private:
    Result<PruneReport> run(bool dryRun, Disposal disposal = Disposal::Delete)
    {
        return prune(m_dir->path(), keepTwo, dryRun, disposal, {&m_clock, nullptr, nullptr}, m_control);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FixedClock m_clock;
    Control m_control;
};

void TestPrune::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestPrune::aDryRunTouchesNothing()
{
    makeBackups(m_dir->path(), 4);
    put(m_dir->filePath(u"bt2c_full_backup_20250101_000000.tar.gz.json"_s));
    const QStringList before = filesIn(m_dir->path());
    const auto report = run(true);
    QVERIFY(report);
    QCOMPARE(report->decisions.size(), 4);
    QVERIFY(report->removed.isEmpty());
    QCOMPARE(filesIn(m_dir->path()), before);
    QVERIFY(!QFile::exists(m_dir->filePath(u".bt2c-recovery.lock"_s)));
}

void TestPrune::whatIsBeyondTheCountGoesWithItsSidecars()
{
    const QStringList paths = makeBackups(m_dir->path(), 4);
    const auto report = run(false);
    QVERIFY(report);
    QCOMPARE(report->removed, paths.sliced(2));
    QVERIFY(report->failures.isEmpty());
    QCOMPARE(report->bytesFreed, 20);
    QCOMPARE(filesIn(m_dir->path()).size(), 6);
    for (const QString &path : paths.first(2))
        QVERIFY(QFile::exists(path) && QFile::exists(checksumPath(path)) && QFile::exists(metadataPath(path)));
    QVERIFY(run(false)->removed.isEmpty());
}

void TestPrune::orphansOfAnInterruptedRunAreSwept()
{
    const QStringList paths = makeBackups(m_dir->path(), 3);
    // As a kill right after the archive went would leave it.
    QVERIFY(QFile::remove(paths[2]));
    QVERIFY(run(false));
    QCOMPARE(filesIn(m_dir->path()).size(), 6);
}

void TestPrune::otherFilesAreLeftAlone()
{
    makeBackups(m_dir->path(), 3);
    const QStringList others = {u"bt2c_full_backup_notes.json"_s, u"keep.tar.gz"_s, u"keep.tar.gz.sha256"_s,
                                u"gone.tar.gz.json"_s, u"backup.log"_s,
                                // In iCloud and not on this disk.
                                u".bt2c_full_backup_20250101_000000.tar.gz.icloud"_s,
                                u"bt2c_full_backup_20250101_000000.tar.gz.sha256"_s};
    for (const QString &name : others)
        put(m_dir->filePath(name));
    const auto report = run(false);
    QVERIFY(report);
    QCOMPARE(report->removed.size(), 1);
    for (const QString &name : others)
        QVERIFY2(QFile::exists(m_dir->filePath(name)), qPrintable(name));
}

void TestPrune::whileAnotherWorksNothingIsRemoved()
{
    const QStringList paths = makeBackups(m_dir->path(), 4);
    const auto lock = DirectoryLock::acquire(m_dir->path(), DirectoryLock::Mode::Exclusive, u"backup"_s);
    QVERIFY(lock);
    QCOMPARE(run(false).error().code, ErrorCode::Busy);
    QCOMPARE(removeBackup(paths[0], Disposal::Delete).error().code, ErrorCode::Busy);
    QVERIFY(run(true));
    QCOMPARE(filesIn(m_dir->path()).size(), 12);
}

void TestPrune::cancelledItStops()
{
    makeBackups(m_dir->path(), 4);
    Control control;
    control.cancel();
    const auto report = prune(m_dir->path(), keepTwo, false, Disposal::Delete, {&m_clock, nullptr, nullptr}, control);
    QVERIFY(report);
    QVERIFY(report->removed.isEmpty());
    QCOMPARE(report->failures.size(), 1);
    QCOMPARE(report->failures.first().code, ErrorCode::Cancelled);
    QCOMPARE(filesIn(m_dir->path()).size(), 12);
}

void TestPrune::whatCannotBeRemovedIsNamed()
{
    const Unprivileged user(m_dir->path());
    makeBackups(m_dir->path(), 3);
    put(m_dir->filePath(u".bt2c-recovery.lock"_s), {});
    const QByteArray name = QFile::encodeName(m_dir->path());
    QCOMPARE(::chmod(name.constData(), 0500), 0);
    const auto report = run(false);
    QCOMPARE(::chmod(name.constData(), 0700), 0);
    QVERIFY(report);
    QVERIFY(report->removed.isEmpty());
    QCOMPARE(report->failures.first().code, ErrorCode::PermissionDenied);
    QCOMPARE(filesIn(m_dir->path()).size(), 9);
}

void TestPrune::theLedgerKeepsWhatWasDone()
{
    QTemporaryDir elsewhere;
    Ledger ledger(elsewhere.filePath(u"l.sqlite"_s));
    const QStringList paths = makeBackups(m_dir->path(), 3);
    QVERIFY(prune(m_dir->path(), keepTwo, false, Disposal::Delete, {&m_clock, &ledger, nullptr}, m_control));
    const auto operations = ledger.operations(10);
    QCOMPARE(operations->size(), 1);
    QCOMPARE(operations->first().kind, u"prune"_s);
    QCOMPARE(operations->first().outcome, u"done"_s);
    QCOMPARE(operations->first().evidence["removed"_L1][0].toString(), paths[2]);
}

void TestPrune::aNewestVerifiedBackupIsNeverRemoved()
{
    QTemporaryDir elsewhere;
    Ledger ledger(elsewhere.filePath(u"l.sqlite"_s));
    const QStringList paths = makeBackups(m_dir->path(), 6);
    VerifyReport check;
    check.path = paths[4];
    check.state = IntegrityState::Verified;
    check.level = CheckLevel::Deep;
    check.identity = *identityOf(paths[4]);
    check.computedSha256 = check.storedSha256 = QByteArray(64, 'a');
    check.checkedAt = m_clock.now();
    QVERIFY(ledger.recordCheck(check));
    const auto report = prune(m_dir->path(), keepTwo, false, Disposal::Delete, {&m_clock, &ledger, nullptr}, m_control);
    QVERIFY(report);
    QCOMPARE(report->removed, (QStringList{paths[2], paths[3], paths[5]}));
    QVERIFY(QFile::exists(paths[4]));
}

void TestPrune::toTheTrash()
{
#ifdef Q_OS_MACOS
    QSKIP("would fill the Trash of whoever runs the tests");
#else
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    const QStringList paths = makeBackups(m_dir->path(), 3);
    const auto report = run(false, Disposal::Trash);
    qunsetenv("XDG_DATA_HOME");
    QVERIFY(report);
    if (!report->failures.isEmpty()) {
        // No Trash on this file system: then nothing may be gone.
        QCOMPARE(filesIn(m_dir->path()).size(), 9);
        return;
    }
    QCOMPARE(report->removed, paths.sliced(2));
    QCOMPARE(filesIn(m_dir->path()).size(), 6);
    QFile trashed(home.filePath("Trash/files/"_L1 + QFileInfo(paths[2]).fileName()));
    QVERIFY(trashed.exists());
#endif
}

void TestPrune::aSingleBackupIsRemoved()
{
    const QStringList paths = makeBackups(m_dir->path(), 2);
    QVERIFY(removeBackup(paths[0], Disposal::Delete));
    QCOMPARE(filesIn(m_dir->path()).size(), 3);
    QCOMPARE(removeBackup(paths[0], Disposal::Delete).error().code, ErrorCode::Missing);
    QVERIFY(QFile::remove(checksumPath(paths[1])));
    QVERIFY(removeBackup(paths[1], Disposal::Delete));
    QVERIFY(filesIn(m_dir->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestPrune)
#include "tst_prune.moc"
