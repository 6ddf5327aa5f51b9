#include "core/offsite/offsiteaccess.h"
#include "core/offsite/repository.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QByteArray snapshot(const QByteArray &id, const QByteArray &name, const QByteArray &time,
                    const QByteArray &tags = R"("bt2c-recovery","site=validator1","sha256=ab")")
{
    return R"({"id":")" + id + R"(","time":")" + time + R"(","hostname":"node1","tags":[)" + tags + R"(],"paths":["/b/)"
           + name + R"(","/b/)" + name + R"(.sha256"],"summary":{"total_bytes_processed":1234}})";
}

OffsiteBackup madeAt(const QString &type, const QDateTime &at)
{
    OffsiteBackup backup;
    backup.snapshot = backup.fileName = at.toString(Qt::ISODate);
    backup.type = typeFromToken(type);
    backup.madeAt = at;
    return backup;
}

} // namespace

class TestOffsiteList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatResticSays();
    void ofCopiesOfOneTheNewestCounts();
    void othersArePassedOver();
    void whatIsNoListIsSaid();
    void anyBytes();
    void expired_data();
    void expired();
    void storagesHaveTheirVariables();
};

void TestOffsiteList::whatResticSays()
{
    const auto backups = parseOffsite(
        '[' + snapshot("a1", "bt2c_full_backup_20260322_000003.tar.gz", "2026-03-22T01:02:03.456Z") + ']', u"r"_s);
    QVERIFY(backups);
    QCOMPARE(backups->size(), 1);
    const OffsiteBackup &backup = backups->first();
    QCOMPARE(backup.snapshot, u"a1"_s);
    QCOMPARE(backup.fileName, u"bt2c_full_backup_20260322_000003.tar.gz"_s);
    QCOMPARE(backup.site, u"validator1"_s);
    QCOMPARE(backup.host, u"node1"_s);
    QCOMPARE(backup.type, BackupType::Full);
    QCOMPARE(backup.sha256, "ab");
    QCOMPARE(backup.bytes, 1234);
    QCOMPARE(backup.madeAt, QDateTime(QDate(2026, 3, 22), QTime(0, 0, 3)));
    QCOMPARE(backup.copiedAt.toUTC(), QDateTime(QDate(2026, 3, 22), QTime(1, 2, 3, 456), QTimeZone::UTC));
}

void TestOffsiteList::ofCopiesOfOneTheNewestCounts()
{
    const QByteArray name = "bt2c_full_backup_20260322_000003.tar.gz";
    const auto backups = parseOffsite(
        '[' + snapshot("old", name, "2026-03-22T01:00:00Z") + ',' + snapshot("new", name, "2026-03-23T01:00:00Z") + ','
            + snapshot("other", name, "2026-03-24T01:00:00Z", R"("bt2c-recovery","site=v2")") + ','
            + snapshot("newest", "bt2c_config_backup_20260401_000003.tar.gz", "2026-03-01T01:00:00Z") + ']',
        u"r"_s);
    QStringList ids;
    for (const OffsiteBackup &backup : *backups)
        ids.append(backup.snapshot);
    QCOMPARE(ids, (QStringList{u"newest"_s, u"other"_s, u"new"_s}));
}

void TestOffsiteList::othersArePassedOver()
{
    const auto backups = parseOffsite(
        '[' + snapshot("a", "bt2c_full_backup_20260322_000003.tar.gz", "2026-03-22T01:00:00Z", R"("mine")") + ','
            + snapshot("b", "holiday.jpg", "2026-03-22T01:00:00Z") + R"(,7,null,{"tags":["bt2c-recovery"]}])",
        u"r"_s);
    QVERIFY(backups && backups->isEmpty());
}

void TestOffsiteList::whatIsNoListIsSaid()
{
    for (const char *bytes : {"", "{}", "[", "Fatal: no"}) {
        const auto backups = parseOffsite(bytes, u"r"_s);
        QVERIFY(!backups);
        QCOMPARE(backups.error().code, ErrorCode::Garbled);
    }
}

void TestOffsiteList::anyBytes()
{
    QRandomGenerator random(3);
    const QByteArray good =
        '[' + snapshot("a1", "bt2c_full_backup_20260322_000003.tar.gz", "2026-03-22T01:02:03Z") + ']';
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = good;
        for (int change = random.bounded(1, 5); change > 0; --change)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        (void)parseOffsite(bytes, u"r"_s);
    }
}

void TestOffsiteList::expired_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("gone");
    QTest::newRow("all are young") << 100 << 0;
    QTest::newRow("some are old") << 5 << 5;
    QTest::newRow("the newest three stay") << 1 << 7;
}

void TestOffsiteList::expired()
{
    QFETCH(int, days);
    QFETCH(int, gone);
    const QDateTime now(QDate(2026, 4, 1), QTime(0, 0), QTimeZone::UTC);
    QList<OffsiteBackup> backups;
    for (int day = 0; day < 10; ++day)
        backups.append(madeAt(u"full"_s, now.addDays(-day).addSecs(-1)));
    // Of another type, all of them old.
    backups += {madeAt(u"config"_s, now.addDays(-90)), madeAt(u"config"_s, now.addDays(-91))};
    const QList<OffsiteBackup> expired = expiredOffsite(backups, days, now);
    QCOMPARE(expired.size(), gone);
    for (const OffsiteBackup &backup : expired)
        QVERIFY(backup.type == BackupType::Full && backup.madeAt < now.addDays(-2));
}

void TestOffsiteList::storagesHaveTheirVariables()
{
    QVERIFY(storageVariables(u"s3:https://s3.example/bucket"_s).contains(u"AWS_SECRET_ACCESS_KEY"_s));
    QVERIFY(storageVariables(u"rest:https://x/"_s).contains(u"RESTIC_REST_PASSWORD"_s));
    QVERIFY(storageVariables(u"/mnt/disk"_s).isEmpty());
    QVERIFY(storageVariables(u"sftp:me@host:/x"_s).isEmpty());
    // A token of a session that is over would shut the new key out.
    QCOMPARE(outlivedVariables({u"AWS_ACCESS_KEY_ID"_s, u"AWS_SECRET_ACCESS_KEY"_s}),
             QStringList{u"AWS_SESSION_TOKEN"_s});
    QVERIFY(outlivedVariables({u"AWS_SECRET_ACCESS_KEY"_s, u"AWS_SESSION_TOKEN"_s}).isEmpty());
    QVERIFY(outlivedVariables({u"AWS_DEFAULT_REGION"_s}).isEmpty());
    QCOMPARE(outlivedVariables({u"AZURE_ACCOUNT_SAS"_s}), QStringList{u"AZURE_ACCOUNT_KEY"_s});
    // Nothing by which a program could be made to do something else.
    for (const QString &name : allStorageVariables())
        QVERIFY2(!name.startsWith(u"LD_"_s) && !name.contains(u"COMMAND"_s), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestOffsiteList)
#include "tst_offsitelist.moc"
