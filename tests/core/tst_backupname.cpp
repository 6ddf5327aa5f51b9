#include "core/backup/backupname.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

class TestBackupName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archivesAreKnownByTheirEnding_data();
    void archivesAreKnownByTheirEnding();
    void documentedNamesAreRead_data();
    void documentedNamesAreRead();
    void otherNamesSayNothing_data();
    void otherNamesSayNothing();
    void namesComeBack();
    void anyTextIsSurvived();
};

void TestBackupName::archivesAreKnownByTheirEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("archive");
    for (const auto &ending : {".tar.gz", ".tar", ".tar.xz", ".tar.bz2", ".tar.zst"})
        QTest::addRow("%s", ending) << "x"_L1 + QString::fromLatin1(ending) << true;
    QTest::addRow("hidden") << u".x.tar.gz"_s << false;
    QTest::addRow("only an ending") << u".tar.gz"_s << false;
    QTest::addRow("sidecar") << u"x.tar.gz.sha256"_s << false;
    QTest::addRow("gz") << u"x.gz"_s << false;
    QTest::addRow("part") << u"x.tar.gz.part"_s << false;
    QTest::addRow("empty") << QString() << false;
    QTest::addRow("a path") << u"a/x.tar"_s << false;
}

void TestBackupName::archivesAreKnownByTheirEnding()
{
    QFETCH(QString, name);
    QFETCH(bool, archive);
    QCOMPARE(isArchiveName(name), archive);
}

void TestBackupName::documentedNamesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<BackupType>("type");
    const QDateTime at(QDate(2026, 3, 22), QTime(1, 0, 2));
    QTest::addRow("full") << u"bt2c_full_backup_20260322_010002.tar.gz"_s << BackupType::Full;
    QTest::addRow("blockchain") << u"bt2c_blockchain_backup_20260322_010002.tar.gz"_s << BackupType::Blockchain;
    QTest::addRow("config") << u"bt2c_config_backup_20260322_010002.tar.gz"_s << BackupType::Config;
    QTest::addRow("weekly") << u"bt2c_weekly_backup_20260322_010002.tar.gz"_s << BackupType::Weekly;
    QTest::addRow("packed again") << u"bt2c_full_backup_20260322_010002.tar.zst"_s << BackupType::Full;
}

void TestBackupName::documentedNamesAreRead()
{
    QFETCH(QString, name);
    QFETCH(BackupType, type);
    QCOMPARE(parseBackupName(name), (BackupName{type, QDateTime(QDate(2026, 3, 22), QTime(1, 0, 2))}));
}

void TestBackupName::otherNamesSayNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"", "backup.tar.gz", "bt2c_full_backup_20260322_010002", "bt2c_full_backup_20260322_010002.tar.gz.json",
          "bt2c_other_backup_20260322_010002.tar.gz", "bt2c_full_backup_20261322_010002.tar.gz",
          "bt2c_full_backup_20260230_010002.tar.gz", "bt2c_full_backup_20260322_250002.tar.gz",
          "bt2c_full_backup_20260322_010002 (1).tar.gz", "bt2c_full_backup_2026032_2010002.tar.gz",
          "bt2c_full_backup_+2260322_010002.tar.gz", "bt2c_full_backup_20260322 010002.tar.gz",
          "BT2C_full_backup_20260322_010002.tar.gz", "bt2c__backup_20260322_010002.tar.gz", "bt2c_backup_.tar"})
        QTest::addRow("'%s'", name) << QString::fromLatin1(name);
}

void TestBackupName::otherNamesSayNothing()
{
    QFETCH(QString, name);
    QCOMPARE(parseBackupName(name), BackupName{});
}

void TestBackupName::namesComeBack()
{
    const QDateTime start(QDate(2024, 2, 28), QTime(23, 59, 59));
    for (const BackupType type : {BackupType::Full, BackupType::Blockchain, BackupType::Config, BackupType::Weekly}) {
        QCOMPARE(typeFromToken(typeToken(type)), type);
        for (int day = 0; day < 800; day += 13) {
            const QDateTime at = start.addDays(day);
            QCOMPARE(parseBackupName(formatBackupName(type, at)), (BackupName{type, at}));
        }
    }
    QCOMPARE(typeFromToken(u"anything"), BackupType::Unknown);
    QCOMPARE(formatBackupName(BackupType::Full, QDateTime(QDate(2026, 3, 22), QTime(1, 0, 2))),
             u"bt2c_full_backup_20260322_010002.tar.gz"_s);
}

void TestBackupName::anyTextIsSurvived()
{
    QRandomGenerator random(7);
    const QString seed = u"bt2c_full_backup_20260322_010002.tar.gz"_s;
    for (int i = 0; i < 20'000; ++i) {
        QString name = seed;
        for (int n = int(random.bounded(4)); n >= 0; --n) {
            const qsizetype at = random.bounded(int(name.size()) + 1);
            switch (random.bounded(3)) {
            case 0: name.insert(at, QChar(random.bounded(0xffff))); break;
            case 1: name.remove(at, random.bounded(6)); break;
            default: name = name.left(at) + name.mid(random.bounded(int(name.size()) + 1)); break;
            }
            if (name.isEmpty())
                name = seed;
        }
        const BackupName parsed = parseBackupName(name);
        QCOMPARE(parsed.type != BackupType::Unknown, parsed.madeAt.isValid());
        if (parsed.madeAt.isValid())
            QVERIFY(isArchiveName(name));
    }
}

QTEST_GUILESS_MAIN(TestBackupName)
#include "tst_backupname.moc"
