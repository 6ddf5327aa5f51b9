#include "core/backup/catalogue.h"
#include "core/backup/sharedcatalogue.h"
#include "core/site/ledger.h"

#include "unprivileged.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 25), QTime(12, 0));
const QByteArray sha(64, 'a');

void put(const QString &path, const QByteArray &content = "x")
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList namesOf(const QList<Backup> &backups)
{
    QStringList names;
    for (const Backup &backup : backups)
        names += backup.fileName;
    return names;
}

Backup named(const QList<Backup> &backups, const QString &name)
{
    for (const Backup &backup : backups) {
        if (backup.fileName == name)
            return backup;
    }
    qWarning() << "not listed:" << name;
    return {};
}

VerifyReport verified(const QString &path)
{
    VerifyReport report;
    report.path = path;
    report.state = IntegrityState::Verified;
    report.level = CheckLevel::Deep;
    report.identity = identityOf(path).value_or(FileIdentity{});
    report.computedSha256 = report.storedSha256 = sha;
    report.checkedAt = now.addSecs(-60);
    return report;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedBackupsAreListed();
    void oneBadSidecarCostsOneRowItsDetails_data();
    void oneBadSidecarCostsOneRowItsDetails();
    void whatIsNoFileIsNoBackup();
    void anArchiveThatMayNotBeReadIsListed();
    void oddNamesSurvive();
    void otherArchivesTakeTheirDetailsFromElsewhere();
    void theListFollowsTheFolder();
    void checksAreFoundAgain();
    void aFolderThatCannotBeReadIsAnError();
    void aSingleArchiveIsDescribed();
    void severalListWithOne();
    void tenThousandAreListedQuickly();
};

void TestCatalogue::theDocumentedBackupsAreListed()
{
    Catalogue catalogue(QStringLiteral(BT2C_TEST_DATA) + "/upstream-backups"_L1);
    const auto list = catalogue.list(nullptr, now);
    QVERIFY(list);
    QCOMPARE(list->size(), 11);
    QCOMPARE(list->first().fileName, u"bt2c_full_backup_20260325_000003.tar.gz"_s);
    QCOMPARE(list->last().fileName, u"bt2c_config_backup_20260321_000500.tar.gz"_s);

    const Backup full = named(*list, u"bt2c_full_backup_20260322_000003.tar.gz"_s);
    QCOMPARE(full.type, BackupType::Full);
    QCOMPARE(full.madeAt, QDateTime(QDate(2026, 3, 22), QTime(0, 0, 3)));
    QCOMPARE(full.identity.size, 44555);
    QCOMPARE(full.height, 119);
    QCOMPARE(full.checksumFile, SidecarState::Present);
    QCOMPARE(full.metadataFile, SidecarState::Present);
    QCOMPARE(full.storedSha256, "523e9b45bdc19e229cc029012d13846ec606133a61a3d974a5b4473b33e2e670"_ba);
    QCOMPARE(full.integrity.state, IntegrityState::Unverified);
    QCOMPARE(full.path, catalogue.directory() + "/bt2c_full_backup_20260322_000003.tar.gz"_L1);

    const Backup broken = named(*list, u"bt2c_blockchain_backup_20260323_010002.tar.gz"_s);
    QCOMPARE(broken.metadataFile, SidecarState::Malformed);
    QCOMPARE(broken.type, BackupType::Blockchain);
    QVERIFY(!broken.height);
    QCOMPARE(broken.integrity.state, IntegrityState::Unverified);

    const Backup cutOff = named(*list, u"bt2c_full_backup_20260325_000003.tar.gz"_s);
    QCOMPARE(cutOff.checksumFile, SidecarState::Missing);
    QCOMPARE(cutOff.metadataFile, SidecarState::Missing);
    QCOMPARE(cutOff.integrity.state, IntegrityState::NoChecksum);
}

void TestCatalogue::oneBadSidecarCostsOneRowItsDetails_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"folder", "fifo", "huge", "dangling", "loop", "empty", "rights"})
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void TestCatalogue::oneBadSidecarCostsOneRowItsDetails()
{
    QFETCH(QString, kind);
    const Unprivileged user;
    QTemporaryDir dir;
    const QString bad = dir.filePath(u"bt2c_full_backup_20260322_000003.tar.gz"_s);
    const QString good = dir.filePath(u"bt2c_full_backup_20260323_000003.tar.gz"_s);
    put(bad);
    put(good);
    put(checksumPath(good), sha);
    put(metadataPath(good), "{\"blockchain_height\": 5}");
    for (const QString &path : {checksumPath(bad), metadataPath(bad)}) {
        const QByteArray name = QFile::encodeName(path);
        if (kind == "folder"_L1) {
            QCOMPARE(::mkdir(name.constData(), 0700), 0);
        } else if (kind == "fifo"_L1) {
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        } else if (kind == "huge"_L1) {
            put(path);
            QVERIFY(QFile::resize(path, 10'000'000'000));
        } else if (kind == "dangling"_L1) {
            QCOMPARE(::symlink("nowhere", name.constData()), 0);
        } else if (kind == "loop"_L1) {
            QCOMPARE(::symlink(name.constData(), name.constData()), 0);
        } else if (kind == "empty"_L1) {
            put(path, {});
        } else {
            put(path, sha);
            QCOMPARE(::chmod(name.constData(), 0), 0);
        }
    }
    Catalogue catalogue(dir.path());
    for (int round = 0; round < 2; ++round) {
        const auto list = catalogue.list(nullptr, now);
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->first().height, 5);
        QCOMPARE(list->first().storedSha256, sha);
        QVERIFY(list->last().checksumFile != SidecarState::Present);
        QVERIFY(list->last().metadataFile != SidecarState::Present);
        QCOMPARE(list->last().type, BackupType::Full);
        QCOMPARE(list->last().integrity.state, IntegrityState::NoChecksum);
    }
    // Mended, it is read again, whether or not its times tell.
    for (const QString &path : {checksumPath(bad), metadataPath(bad)}) {
        ::chmod(QFile::encodeName(path).constData(), 0600);
        if (kind == "rights"_L1)
            continue;
        QVERIFY(QFile::remove(path) || ::rmdir(QFile::encodeName(path).constData()) == 0);
        put(path, path.endsWith("json"_L1) ? "{}"_ba : sha);
    }
    QCOMPARE(catalogue.list(nullptr, now)->last().checksumFile, SidecarState::Present);
}

void TestCatalogue::whatIsNoFileIsNoBackup()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"folder.tar.gz"_s));
    put(dir.filePath(u"notes.txt"_s));
    put(dir.filePath(u".hidden.tar.gz"_s));
    QCOMPARE(::symlink("folder.tar.gz", QFile::encodeName(dir.filePath(u"link.tar.gz"_s)).constData()), 0);
    QCOMPARE(::symlink("nowhere", QFile::encodeName(dir.filePath(u"dangling.tar.gz"_s)).constData()), 0);
    QCOMPARE(::mkfifo(QFile::encodeName(dir.filePath(u"fifo.tar.gz"_s)).constData(), 0600), 0);
    Catalogue catalogue(dir.path());
    const auto list = catalogue.list(nullptr, now);
    QVERIFY(list);
    QStringList names = namesOf(*list);
    names.sort();
    QCOMPARE(names, (QStringList{u"dangling.tar.gz"_s, u"fifo.tar.gz"_s}));
    QCOMPARE(named(*list, u"dangling.tar.gz"_s).integrity.state, IntegrityState::Unreadable);
    QCOMPARE(named(*list, u"dangling.tar.gz"_s).integrity.reason->code, ErrorCode::Missing);
    QCOMPARE(named(*list, u"fifo.tar.gz"_s).integrity.state, IntegrityState::Unreadable);
    QCOMPARE(named(*list, u"fifo.tar.gz"_s).integrity.reason->code, ErrorCode::Unsupported);
}

void TestCatalogue::anArchiveThatMayNotBeReadIsListed()
{
    const Unprivileged user;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"bt2c_full_backup_20260322_000003.tar.gz"_s);
    put(path);
    Catalogue catalogue(dir.path());
    QCOMPARE(catalogue.list(nullptr, now)->first().integrity.state, IntegrityState::NoChecksum);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0), 0);
    const auto list = catalogue.list(nullptr, now);
    QVERIFY(list);
    QCOMPARE(list->first().integrity.state, IntegrityState::Unreadable);
    QCOMPARE(list->first().integrity.reason->code, ErrorCode::PermissionDenied);
}

void TestCatalogue::oddNamesSurvive()
{
    QTemporaryDir dir;
    const QStringList odd = {u"spaces and ümläuts.tar.gz"_s, u"new\nline.tar"_s, u"🙂.tar.zst"_s, u"-rf.tar.xz"_s,
                             u"%1 %n.tar.bz2"_s};
    for (const QString &name : odd)
        put(dir.filePath(name));
    qsizetype expected = odd.size();
#ifdef Q_OS_LINUX
    // Only where the file system takes any bytes.
    const QByteArray raw = QFile::encodeName(dir.path()) + "/latin1-\xe4.tar.gz";
    QCOMPARE(::close(::creat(raw.constData(), 0600)), 0);
    ++expected;
#endif
    Catalogue catalogue(dir.path());
    const auto list = catalogue.list(nullptr, now);
    QVERIFY(list);
    QCOMPARE(list->size(), expected);
    for (const QString &name : odd) {
        const Backup backup = named(*list, name);
        QVERIFY(QFile::exists(backup.path));
        QCOMPARE(backup.type, BackupType::Unknown);
    }
#ifdef Q_OS_LINUX
    const Backup backup = named(*list, u"latin1-\\xe4.tar.gz"_s);
    QCOMPARE(backup.integrity.state, IntegrityState::Unreadable);
    QCOMPARE(backup.identity.size, 0);
    QCOMPARE(::unlink(raw.constData()), 0);   // QTemporaryDir cannot name it
#endif
}

void TestCatalogue::otherArchivesTakeTheirDetailsFromElsewhere()
{
    QTemporaryDir dir;
    const QString withMetadata = dir.filePath(u"before-upgrade.tar.gz"_s);
    put(withMetadata);
    put(metadataPath(withMetadata), "{\"backup_type\": \"config\", \"timestamp\": \"2025-01-02T03:04:05.678901\"}");
    const QString bare = dir.filePath(u"bare.tar"_s);
    put(bare);
    QFile file(bare);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime modified(QDate(2024, 5, 6), QTime(7, 8, 9));
    QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime));
    file.close();

    Catalogue catalogue(dir.path());
    const auto list = catalogue.list(nullptr, now);
    QVERIFY(list);
    const Backup first = named(*list, u"before-upgrade.tar.gz"_s);
    QCOMPARE(first.type, BackupType::Config);
    QCOMPARE(first.madeAt.date(), QDate(2025, 1, 2));
    QCOMPARE(first.madeAt.toString(u"HH:mm:ss"), u"03:04:05"_s);
    QCOMPARE(named(*list, u"bare.tar"_s).type, BackupType::Unknown);
    QCOMPARE(named(*list, u"bare.tar"_s).madeAt, modified);
}

void TestCatalogue::theListFollowsTheFolder()
{
    QTemporaryDir dir;
    const QString a = dir.filePath(u"bt2c_full_backup_20260322_000003.tar.gz"_s);
    const QString b = dir.filePath(u"bt2c_full_backup_20260323_000003.tar.gz"_s);
    Catalogue catalogue(dir.path());
    QVERIFY(catalogue.list(nullptr, now)->isEmpty());
    put(a);
    QCOMPARE(catalogue.list(nullptr, now)->size(), 1);
    QCOMPARE(catalogue.list(nullptr, now)->first().checksumFile, SidecarState::Missing);
    put(checksumPath(a), sha);
    QCOMPARE(catalogue.list(nullptr, now)->first().checksumFile, SidecarState::Present);
    put(checksumPath(a), QByteArray(64, 'b') + '\n');
    QCOMPARE(catalogue.list(nullptr, now)->first().storedSha256, QByteArray(64, 'b'));
    put(b, "longer");
    QCOMPARE(catalogue.list(nullptr, now)->first().identity.size, 6);
    put(b, "longer still");
    QCOMPARE(catalogue.list(nullptr, now)->first().identity.size, 12);
    QVERIFY(QFile::remove(checksumPath(a)));
    QVERIFY(QFile::remove(b));
    const auto list = catalogue.list(nullptr, now);
    QCOMPARE(namesOf(*list), QStringList{u"bt2c_full_backup_20260322_000003.tar.gz"_s});
    QCOMPARE(list->first().checksumFile, SidecarState::Missing);
}

void TestCatalogue::checksAreFoundAgain()
{
    QTemporaryDir dir;
    Ledger ledger(dir.filePath(u"ledger/l.sqlite"_s));
    const QString path = dir.filePath(u"bt2c_full_backup_20260322_000003.tar.gz"_s);
    put(path);
    put(checksumPath(path), sha);
    Catalogue catalogue(dir.path());
    QCOMPARE(catalogue.list(&ledger, now)->first().integrity.state, IntegrityState::Unverified);
    QVERIFY(ledger.recordCheck(verified(path)));
    QCOMPARE(catalogue.list(&ledger, now)->first().integrity.state, IntegrityState::Verified);
    QCOMPARE(catalogue.list(&ledger, now.addDays(31))->first().integrity.state, IntegrityState::Stale);
    QCOMPARE(describeBackup(path, &ledger, now)->integrity.state, IntegrityState::Verified);
    put(path, "other bytes");
    QCOMPARE(catalogue.list(&ledger, now)->first().integrity.state, IntegrityState::Unverified);
}

void TestCatalogue::aFolderThatCannotBeReadIsAnError()
{
    QTemporaryDir dir;
    QCOMPARE(Catalogue(dir.filePath(u"none"_s)).list(nullptr, now).error().code, ErrorCode::Missing);
    put(dir.filePath(u"file"_s));
    QVERIFY(!Catalogue(dir.filePath(u"file"_s)).list(nullptr, now));
    if (::geteuid() == 0)
        return;
    QVERIFY(QDir(dir.path()).mkdir(u"closed"_s));
    QCOMPARE(::chmod(QFile::encodeName(dir.filePath(u"closed"_s)).constData(), 0), 0);
    QCOMPARE(Catalogue(dir.filePath(u"closed"_s)).list(nullptr, now).error().code, ErrorCode::PermissionDenied);
    QCOMPARE(::chmod(QFile::encodeName(dir.filePath(u"closed"_s)).constData(), 0700), 0);
}

void TestCatalogue::aSingleArchiveIsDescribed()
{
    const QString path =
        QStringLiteral(BT2C_TEST_DATA) + "/upstream-backups/bt2c_full_backup_20260322_000003.tar.gz"_L1;
    const auto one = describeBackup(path, nullptr, now);
    QVERIFY(one);
    const auto list = Catalogue(QFileInfo(path).absolutePath()).list(nullptr, now);
    QCOMPARE(*one, named(*list, QFileInfo(path).fileName()));
    QTemporaryDir dir;
    QCOMPARE(describeBackup(dir.filePath(u"none.tar.gz"_s), nullptr, now).error().code, ErrorCode::Missing);
    QVERIFY(!describeBackup(dir.path(), nullptr, now));
}

void TestCatalogue::severalListWithOne()
{
    const QTemporaryDir dir;
    const QTemporaryDir other;
    for (int hour = 0; hour < 20; ++hour) {
        const QString path = dir.filePath(formatBackupName(BackupType::Blockchain, now.addSecs(-3600LL * hour)));
        put(path);
        put(checksumPath(path), sha);
    }
    put(other.filePath(u"bt2c_full_backup_20260101_000000.tar.gz"_s));
    const auto expected = Catalogue(dir.path()).list(nullptr, now);
    QVERIFY(expected && expected->size() == 20);
    SharedCatalogue shared;
    constexpr int rounds = 50;
    const auto lists = [&](const QString &folder, qsizetype size) {
        for (int round = 0; round < rounds; ++round) {
            const auto list = shared.list(folder, 30, nullptr, now);
            if (!list || list->size() != size || (size == 20 && *list != *expected))
                return false;
        }
        return true;
    };
    auto first = std::async(std::launch::async, lists, dir.path(), 20);
    auto second = std::async(std::launch::async, lists, dir.path(), 20);
    auto third = std::async(std::launch::async, lists, other.path(), 1);
    QVERIFY(first.get());
    QVERIFY(second.get());
    QVERIFY(third.get());
    // What counts as long ago is another matter for each.
    Ledger ledger(dir.filePath(u"ledger/l.sqlite"_s));
    VerifyReport check = verified(expected->first().path);
    check.checkedAt = now.addDays(-10);
    QVERIFY(ledger.recordCheck(check));
    QCOMPARE(shared.list(dir.path(), 30, &ledger, now)->first().integrity.state, IntegrityState::Verified);
    QVERIFY(shared.list(dir.path(), 5, &ledger, now)->first().integrity.state != IntegrityState::Verified);
}

void TestCatalogue::tenThousandAreListedQuickly()
{
    QTemporaryDir dir;
    constexpr int count = 10'000;
    const QDateTime start(QDate(2025, 1, 1), QTime(0, 0));
    for (int i = 0; i < count; ++i) {
        const QString path = dir.filePath(formatBackupName(BackupType::Blockchain, start.addSecs(i * 3600LL)));
        put(path);
        put(checksumPath(path), sha);
        put(metadataPath(path), "{\n  \"backup_type\": \"blockchain\",\n  \"blockchain_height\": 7\n}");
    }
    Ledger ledger(dir.filePath(u"ledger/l.sqlite"_s));
    Catalogue catalogue(dir.path());
    QElapsedTimer timer;
    timer.start();
    const auto cold = catalogue.list(&ledger, now);
    const qint64 coldMs = timer.restart();
    const auto warm = catalogue.list(&ledger, now);
    const qint64 warmMs = timer.elapsed();
    QVERIFY(cold && warm);
    QVERIFY(cold->size() > count - 10);   // an hour may be missing or come twice in the local zone
    QCOMPARE(*cold, *warm);
    qInfo("10,000 archives: %lld ms, again %lld ms", static_cast<long long>(coldMs), static_cast<long long>(warmMs));
    // Generous, for a busy or sanitized machine; the point is that neither grows with the square.
    QVERIFY2(coldMs < 10'000, qPrintable(QString::number(coldMs)));
    QVERIFY2(warmMs < 5000, qPrintable(QString::number(warmMs)));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
