#include "core/backup/volumescan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bt2c;

namespace {

QByteArray zeros(QByteArray text)
{
    return text.replace('@', '\0');
}

} // namespace

/// What a script in a container writes, whole and otherwise.
class VolumeScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pythonsFormIsRead();
    void statsFormIsRead();
    void namesWithLineEndsAreTold();
    void ownFoldersAreLeftOut();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void everyCutIsAnError();
    void changeIsSeen();
};

void VolumeScanTest::pythonsFormIsRead()
{
    const auto scan = parseScan(zeros("bt2c-scan python\n"
                                      "d 4096 1000000000 2000000000 7 493 0 0 0@data@"
                                      "f 12 1795509873207401437 -1 8 420 1000 70000 1@data/a\nb@user.note@00ff@"
                                      "l 3 5 6 9 511 1 2 0@data/link@"
                                      "o 0 5 6 10 511 1 2 0@data/socket@"
                                      "bt2c-scan end\n"));
    QVERIFY(scan);
    QVERIFY(scan->attributes);
    QCOMPARE(scan->bytes, 12);
    QCOMPARE(scan->files.size(), 4);
    const ScannedFile file = scan->files.value("data/a\nb");
    const ScannedFile expected{EntryKind::File, 12, {1795509873, 207401437}, {-1, 999999999}, 8, 0644, 1000, 70000,
                               {{"user.note", QByteArray("\0\xff", 2)}}};
    QCOMPARE(file, expected);
    QCOMPARE(scan->files.value("data/link").kind, EntryKind::Symlink);
    QCOMPARE(scan->files.value("data/socket").kind, EntryKind::Other);
}

void VolumeScanTest::statsFormIsRead()
{
    const auto scan = parseScan(
        "bt2c-scan stat\n"
        "directory|4096|1 1970-01-01 00:00:01.5 +0000|2 1970-01-01 00:00:02.000000003 +0000|7|755|0|0|.//data\n"
        "regular empty file|0|-5 1969-12-31 23:59:55.100000000 +0000|3 1970-01-01 00:00:03|8|4600|1|2|.//data/e\n"
        "symbolic link|3|3 x|3 x|9|777|0|0|.//data/l\n"
        "bt2c-scan end\n");
    QVERIFY(scan);
    QVERIFY(!scan->attributes);
    QCOMPARE(scan->files.size(), 3);
    const ScannedFile expected{EntryKind::File, 0, {-5, 100000000}, {3, 0}, 8, 04600, 1, 2, {}};
    QCOMPARE(scan->files.value("data/e"), expected);
    QCOMPARE(scan->files.value("data").modified, (Timestamp{1, 500000000}));
}

void VolumeScanTest::namesWithLineEndsAreTold()
{
    const QByteArray fields = "regular file|1|1 t|1 t|8|644|0|0|.//";
    const auto scan = parseScan("bt2c-scan stat\n" + fields + "data/a\nregular file|1|1 t|1 t|8|644|0|0|b\n" + fields
                                + "data/\n\n" + fields + "data/z\n\nbt2c-scan end\n");
    QVERIFY(scan);
    QCOMPARE(scan->files.size(), 3);
    QVERIFY(scan->files.contains("data/a\nregular file|1|1 t|1 t|8|644|0|0|b"));
    QVERIFY(scan->files.contains("data/\n"));
    QVERIFY(scan->files.contains("data/z\n"));
}

void VolumeScanTest::ownFoldersAreLeftOut()
{
    const auto scan =
        parseScan(zeros("bt2c-scan python\nd 0 0 0 1 0 0 0 0@data@f 9 0 0 2 0 0 0 0@data/.bt2c_x/y@bt2c-scan end\n"));
    QVERIFY(scan);
    QCOMPARE(scan->files.size(), 1);
    QCOMPARE(scan->bytes, 0);
}

void VolumeScanTest::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>");
    QTest::newRow("a word where a number should be")
        << zeros("bt2c-scan python\nf x 0 0 2 0 0 0 0@data@bt2c-scan end\n");
    QTest::newRow("a negative size") << zeros("bt2c-scan python\nf -1 0 0 2 0 0 0 0@data@bt2c-scan end\n");
    QTest::newRow("a million attributes") << zeros("bt2c-scan python\nf 1 0 0 2 0 0 0 1000000@data@bt2c-scan end\n");
    QTest::newRow("an attribute too few")
        << zeros("bt2c-scan python\nf 1 0 0 2 0 0 0 2@data@user.a@00@bt2c-scan end\n");
    QTest::newRow("a field too few") << zeros("bt2c-scan python\nf 1 0 0 2 0 0 0@data@bt2c-scan end\n");
    QTest::newRow("stat without a name") << QByteArray(
        "bt2c-scan stat\nregular file|1|1 t|1 t|8|644|0|0|\nbt2c-scan end\n");
    QTest::newRow("stat with a wrong mode")
        << QByteArray("bt2c-scan stat\nregular file|1|1 t|1 t|8|99|0|0|.//data\nbt2c-scan end\n");
    QTest::newRow("stat with a long fraction")
        << QByteArray("bt2c-scan stat\nregular file|1|1 t.1234567890 x|1 t|8|644|0|0|.//data\nbt2c-scan end\n");
}

void VolumeScanTest::whatMakesNoSenseIsRefused()
{
    QFETCH(QByteArray, text);
    const auto scan = parseScan(text);
    QVERIFY(!scan);
    QVERIFY(scan.error().code == ErrorCode::Garbled || scan.error().code == ErrorCode::Truncated);
}

void VolumeScanTest::everyCutIsAnError()
{
    const QList<QByteArray> whole{
        zeros("bt2c-scan python\nd 0 0 0 1 0 0 0 0@data@f 9 0 0 2 0 0 0 1@data/x@user.a@00@bt2c-scan end\n"),
        "bt2c-scan stat\nregular file|1|1 t|1 t|8|644|0|0|.//data\nregular file|1|1 t|1 "
        "t|8|644|0|0|.//data/x\nbt2c-scan end\n"};
    for (const QByteArray &text : whole) {
        QVERIFY(parseScan(text));
        for (qsizetype length = 0; length < text.size(); ++length) {
            QVERIFY(!parseScan(text.first(length)));
            QByteArray damaged = text;
            damaged[length] = char(damaged[length] ^ 0x15);
            (void) parseScan(damaged);   // any answer but none
        }
    }
}

void VolumeScanTest::changeIsSeen()
{
    const ScannedFile file{EntryKind::File, 1, {2, 3}, {4, 5}, 6, 0644, 0, 0, {}};
    QVERIFY(sameFile(file, file));
    for (int field = 0; field < 5; ++field) {
        ScannedFile other = file;
        switch (field) {
        case 0: other.kind = EntryKind::Symlink; break;
        case 1: other.size = 2; break;
        case 2: other.modified.nanoseconds = 4; break;
        case 3: other.changed.nanoseconds = 6; break;
        default: other.inode = 7; break;
        }
        QVERIFY(!sameFile(file, other));
    }
}

QTEST_GUILESS_MAIN(VolumeScanTest)

#include "tst_volumescan.moc"
