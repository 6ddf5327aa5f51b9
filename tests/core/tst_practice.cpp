#include "core/backup/verify.h"
#include "core/backup/catalogue.h"
#include "core/site/practicechain.h"
#include "core/site/practicecheck.h"
#include "core/site/site.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime time) : m_time(std::move(time)) {}
    [[nodiscard]] QDateTime now() const override { return m_time; }

private:
    QDateTime m_time;
};

QMap<IntegrityState, int> judge(const QList<Backup> &backups, const Clock &clock)
{
    QMap<IntegrityState, int> states;
    Control control;
    for (const Backup &backup : backups)
        ++states[verifyArchive({backup.path, CheckLevel::Deep}, clock, control).state];
    return states;
}

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedPlaces();
    void heightIsReadFromTheFiles_data();
    void heightIsReadFromTheFiles();
    void aWeekOfBackups_data();
    void aWeekOfBackups();
    void theLiveChainIsSound();
    void nobodyMeetsHalfABlock();
    void onlyAnEmptyFolderIsTaken();
};

void TestPractice::theDocumentedPlaces()
{
    const Site site = documentedSite();
    QCOMPARE(site.name(), u"validator1"_s);
    QCOMPARE(Site({u"/a/b/"_s, {}}).name(), u"b"_s);
    QVERIFY(site.directory.endsWith("/Documents/Projects/bt2c/mainnet/validators/validator1"_L1));
    QVERIFY(site.backupDirectory.endsWith("/Documents/Projects/bt2c/backups"_L1));
}

void TestPractice::heightIsReadFromTheFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<std::optional<qint64>>("height");
    using Height = std::optional<qint64>;
    QTest::addRow("documented") << QByteArray("{\"network\": \"mainnet\", \"block_height\": 119}") << Height(119);
    QTest::addRow("first block") << QByteArray("{\"block_height\": 0}") << Height(0);
    QTest::addRow("cut off") << QByteArray("{\"block_height\": 11") << Height();
    QTest::addRow("no number") << QByteArray("{\"block_height\": \"119\"}") << Height();
    QTest::addRow("negative") << QByteArray("{\"block_height\": -1}") << Height();
    QTest::addRow("empty") << QByteArray() << Height();
    QTest::addRow("huge") << QByteArray(2'000'000, ' ') + "{\"block_height\": 119}" << Height();
}

void TestPractice::heightIsReadFromTheFiles()
{
    QFETCH(QByteArray, content);
    QTemporaryDir dir;
    QCOMPARE(heightFromFiles(dir.path()), std::optional<qint64>());
    QVERIFY(QDir(dir.path()).mkdir(u"data"_s));
    QFile file(dir.filePath(u"data/state.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QTEST(heightFromFiles(dir.path()), "height");
}

void TestPractice::aWeekOfBackups_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addRow("afternoon") << QDateTime(QDate(2026, 3, 25), QTime(15, 42, 10));
    QTest::addRow("just after midnight") << QDateTime(QDate(2026, 3, 23), QTime(0, 7));
    QTest::addRow("on the hour, a Sunday") << QDateTime(QDate(2026, 3, 29), QTime(4, 0));
    QTest::addRow("new year") << QDateTime(QDate(2027, 1, 1), QTime(1, 30));
}

void TestPractice::aWeekOfBackups()
{
    QFETCH(QDateTime, time);
    const FixedClock clock(time);
    QTemporaryDir dir;
    const QString root = dir.filePath(u"a/practice"_s);
    QElapsedTimer timer;
    timer.start();
    const auto site = makePracticeSite(root, clock);
    QVERIFY2(site, site ? "" : qPrintable(site.error().detail));
    const qint64 ms = timer.elapsed();
    QVERIFY(isPracticeSite(site->directory));
    QVERIFY(!isPracticeSite(site->backupDirectory));

    qint64 bytes = 0;
    for (QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        bytes += it.nextFileInfo().size();
    const auto backups = Catalogue(site->backupDirectory).list(nullptr, time);
    QVERIFY(backups);
    qInfo("%lld backups, %lld kB, %lld ms", static_cast<long long>(backups->size()),
          static_cast<long long>(bytes / 1000), static_cast<long long>(ms));
    QVERIFY(backups->size() >= 30 && backups->size() <= 45);
    QVERIFY(bytes < 30'000'000);

    QMap<BackupType, int> types;
    qint64 longestGap = 0;
    for (qsizetype i = 0; i < backups->size(); ++i) {
        const Backup &backup = backups->at(i);
        ++types[backup.type];
        QVERIFY(backup.madeAt <= time.addSecs(-20 * 60) && backup.madeAt > time.addDays(-8));
        if (i > 0 && backup.madeAt > time.addDays(-1))
            longestGap = std::max(longestGap, backup.madeAt.secsTo(backups->at(i - 1).madeAt));
    }
    QVERIFY(types[BackupType::Full] >= 6);
    QCOMPARE(types[BackupType::Weekly], 1);
    QCOMPARE(types[BackupType::Config], 1);
    QVERIFY(types[BackupType::Blockchain] > 20);
    QVERIFY(longestGap >= 4 * 3600);

    const auto states = judge(*backups, clock);
    QCOMPARE(states[IntegrityState::Corrupt], 2);
    QCOMPARE(states[IntegrityState::Incomplete], 1);
    QCOMPARE(states[IntegrityState::NoChecksum], 1);
    QCOMPARE(states[IntegrityState::Empty], 1);
    QCOMPARE(states[IntegrityState::Verified], backups->size() - 5);
    Control control;
    QCOMPARE(verifyArchive({backups->first().path, CheckLevel::Deep}, clock, control).state, IntegrityState::Verified);
    QCOMPARE(std::ranges::count(*backups, SidecarState::Malformed, &Backup::metadataFile), 1);
    const auto live = heightFromFiles(site->directory);
    QVERIFY(live && backups->first().height);
    QVERIFY(*live - *backups->first().height >= 3 && *live - *backups->first().height <= 30);
}

void TestPractice::theLiveChainIsSound()
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 25), QTime(15, 42, 10)));
    QTemporaryDir dir;
    const auto site = makePracticeSite(dir.path(), clock);
    QVERIFY(site);
    const QString data = site->directory + "/data"_L1;
    QCOMPARE(QDir(data).entryList(QDir::Files, QDir::Name),
             (QStringList{u"blockchain.db"_s, u"blocks.dat"_s, u"state.json"_s}));
    QVERIFY(QFile::exists(site->directory + "/config/validator.json"_L1));
    QVERIFY(QFile::exists(site->directory + "/config/prometheus.yml"_L1));

    QFile blocks(data + "/blocks.dat"_L1);
    QVERIFY(blocks.open(QIODevice::ReadOnly));
    qint64 height = -1;
    QString previous(64, u'0');
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(data + "/blockchain.db"_L1);
    QVERIFY(database.open());
    QSqlQuery rows(u"SELECT height, hash, previous_hash, timestamp FROM blocks ORDER BY height"_s, database);
    while (!blocks.atEnd()) {
        const QJsonObject block = QJsonDocument::fromJson(blocks.readLine()).object();
        QCOMPARE(block["index"_L1].toInteger(-1), ++height);
        QCOMPARE(block["previous_hash"_L1].toString(), previous);
        previous = block["hash"_L1].toString();
        QVERIFY(rows.next());
        QCOMPARE(rows.value(0).toLongLong(), height);
        QCOMPARE(rows.value(1).toString(), previous);
        QCOMPARE(rows.value(3).toLongLong(), block["timestamp"_L1].toInteger());
    }
    QVERIFY(!rows.next());
    QCOMPARE(heightFromFiles(site->directory), std::optional(height));
    QFile state(data + "/state.json"_L1);
    QVERIFY(state.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(state.readAll())["last_block_hash"_L1].toString(), previous);
}

/// A block is in three files, which are written one after another.
void TestPractice::nobodyMeetsHalfABlock()
{
    const QTemporaryDir dir;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PracticeChain chain(dir.path(), now);
    QVERIFY(chain.begin());
    QVERIFY(chain.addBlock(now));
    std::atomic<bool> over = false;
    std::atomic<int> looks = 0;
    std::atomic<int> damaged = 0;
    std::thread reader([&] {
        while (!over) {
            damaged += checkPracticeChain(dir.path()).damage ? 1 : 0;
            ++looks;
        }
    });
    bool added = true;
    for (int block = 0; block < 60 && added; ++block)
        added = chain.addBlock(now.addSecs(block + 1)).has_value();
    over = true;
    reader.join();
    QVERIFY(added);
    QVERIFY(looks > 0);
    QCOMPARE(damaged.load(), 0);
}

void TestPractice::onlyAnEmptyFolderIsTaken()
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 25), QTime(15, 42, 10)));
    QTemporaryDir dir;
    QFile file(dir.filePath(u".hidden"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(makePracticeSite(dir.path(), clock).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(makePracticeSite(dir.filePath(u".hidden"_s), clock).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
