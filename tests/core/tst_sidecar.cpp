#include "core/backup/sidecar.h"

#include "unprivileged.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QByteArray hex = "523e9b45bdc19e2299cc029012d13846ec606133a61a3d974a5b4473b33e2e67";

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestSidecar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksumFiles_data();
    void checksumFiles();
    void metadataOfTheDocumentedScriptsIsRead();
    void oddMetadataCostsOnlyItsDetails_data();
    void oddMetadataCostsOnlyItsDetails();
    void whatIsNoReadableFileIsMalformed_data();
    void whatIsNoReadableFileIsMalformed();
    void metadataIsWrittenAsPythonWouldWriteIt();
    void metadataComesBack();
    void manyChangedFilesStillFit();
    void anyBytesAreSurvived();
};

void TestSidecar::checksumFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<SidecarState>("state");
    QTest::addRow("documented") << hex << SidecarState::Present;
    QTest::addRow("newline") << hex + "\n" << SidecarState::Present;
    QTest::addRow("windows") << hex + "\r\n" << SidecarState::Present;
    QTest::addRow("upper case") << hex.toUpper() << SidecarState::Present;
    QTest::addRow("sha256sum") << hex + "  a b.tar.gz\n" << SidecarState::Present;
    QTest::addRow("sha256sum -b") << hex + " *a.tar.gz\n" << SidecarState::Present;
    QTest::addRow("white space before") << "\n  " + hex << SidecarState::Present;
    QTest::addRow("empty") << QByteArray() << SidecarState::Malformed;
    QTest::addRow("blank") << QByteArray(" \n") << SidecarState::Malformed;
    QTest::addRow("63 digits") << hex.chopped(1) << SidecarState::Malformed;
    QTest::addRow("65 digits") << hex + "a" << SidecarState::Malformed;
    QTest::addRow("no hex") << QByteArray(hex).replace('5', 'g') << SidecarState::Malformed;
    QTest::addRow("several files") << hex + "  a\n" + hex + "  b\n" << SidecarState::Malformed;
    QTest::addRow("zero byte") << hex + QByteArray(" \0x", 3) << SidecarState::Malformed;
    QTest::addRow("huge") << hex + QByteArray(5000, ' ') << SidecarState::Malformed;
}

void TestSidecar::checksumFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(SidecarState, state);
    QTemporaryDir dir;
    const QString archive = dir.filePath(u"x.tar.gz"_s);
    QCOMPARE(readChecksumFile(archive).state, SidecarState::Missing);
    put(checksumPath(archive), content);
    const ChecksumFile file = readChecksumFile(archive);
    QCOMPARE(file.state, state);
    QCOMPARE(file.sha256, state == SidecarState::Present ? hex : QByteArray());
    QCOMPARE(file.error.has_value(), state == SidecarState::Malformed);
}

void TestSidecar::metadataOfTheDocumentedScriptsIsRead()
{
    const MetadataFile file = readMetadataFile(QStringLiteral(BT2C_TEST_DATA)
                                               + "/upstream-backups/bt2c_full_backup_20260322_000003.tar.gz"_L1);
    QCOMPARE(file.state, SidecarState::Present);
    QCOMPARE(file.backupType, u"full"_s);
    QCOMPARE(file.timestamp, QDateTime(QDate(2026, 3, 22), QTime(0, 0, 3)));
    QCOMPARE(file.checksum, "523e9b45bdc19e229cc029012d13846ec606133a61a3d974a5b4473b33e2e670"_ba);
    QCOMPARE(file.sizeBytes, 44555);
    QCOMPARE(file.height, 119);
    QVERIFY(!file.entries && file.schedule.isEmpty());

    // The node did not answer: 0 is no height.
    const MetadataFile silent = readMetadataFile(
        QStringLiteral(BT2C_TEST_DATA) + "/upstream-backups/bt2c_blockchain_backup_20260324_010002.tar.gz"_L1);
    QCOMPARE(silent.state, SidecarState::Present);
    QVERIFY(!silent.height);
}

void TestSidecar::oddMetadataCostsOnlyItsDetails_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<SidecarState>("state");
    QTest::addRow("empty") << QByteArray() << SidecarState::Malformed;
    QTest::addRow("cut off") << QByteArray("{\"backup_type\": \"blockchain\", \"timestamp\": ")
                             << SidecarState::Malformed;
    QTest::addRow("an array") << QByteArray("[]") << SidecarState::Malformed;
    QTest::addRow("null") << QByteArray("null") << SidecarState::Malformed;
    QTest::addRow("deep") << QByteArray(60'000, '[') << SidecarState::Malformed;
    QTest::addRow("huge") << QByteArray(70'000, ' ') + "{}" << SidecarState::Malformed;
    QTest::addRow("empty object") << QByteArray("{}") << SidecarState::Present;
    QTest::addRow("wrong types") << QByteArray(
        "{\"backup_type\":1,\"timestamp\":{},\"checksum\":[],\"size_bytes\":\"x\","
        "\"blockchain_height\":1.5,\"schedule\":7,\"changed_while_read\":\"a\"}")
                                 << SidecarState::Present;
    QTest::addRow("negative") << QByteArray("{\"size_bytes\":-5,\"blockchain_height\":-5,\"entries\":-1}")
                              << SidecarState::Present;
    QTest::addRow("beyond 64 bits") << QByteArray("{\"size_bytes\":1e300,\"blockchain_height\":99999999999999999999}")
                                    << SidecarState::Present;
    QTest::addRow("no such day") << QByteArray("{\"timestamp\":\"2026-02-31T00:00:00\",\"schedule\":\"yearly\"}")
                                 << SidecarState::Present;
}

void TestSidecar::oddMetadataCostsOnlyItsDetails()
{
    QFETCH(QByteArray, content);
    QFETCH(SidecarState, state);
    QTemporaryDir dir;
    const QString archive = dir.filePath(u"x.tar.gz"_s);
    put(metadataPath(archive), content);
    const MetadataFile file = readMetadataFile(archive);
    QCOMPARE(file.state, state);
    QCOMPARE(file.error.has_value(), state == SidecarState::Malformed);
    QVERIFY(!file.height && !file.sizeBytes && !file.entries && !file.timestamp.isValid());
    QVERIFY(file.backupType.isEmpty() && file.schedule.isEmpty() && file.checksum.isEmpty());
}

void TestSidecar::whatIsNoReadableFileIsMalformed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addRow("folder") << u"folder"_s;
    QTest::addRow("FIFO") << u"fifo"_s;
    QTest::addRow("no rights") << u"rights"_s;
    QTest::addRow("dangling link") << u"dangling"_s;
}

void TestSidecar::whatIsNoReadableFileIsMalformed()
{
    QFETCH(QString, kind);
    const Unprivileged user;
    QTemporaryDir dir;
    const QString archive = dir.filePath(u"x.tar.gz"_s);
    SidecarState expected = SidecarState::Malformed;
    for (const QString &path : {checksumPath(archive), metadataPath(archive)}) {
        const QByteArray name = QFile::encodeName(path);
        if (kind == "folder"_L1) {
            QCOMPARE(::mkdir(name.constData(), 0700), 0);
        } else if (kind == "fifo"_L1) {
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        } else if (kind == "rights"_L1) {
            put(path, "{}");
            QCOMPARE(::chmod(name.constData(), 0), 0);
        } else {
            QCOMPARE(::symlink("nowhere", name.constData()), 0);
            expected = SidecarState::Missing;
        }
    }
    QCOMPARE(readChecksumFile(archive).state, expected);
    QCOMPARE(readMetadataFile(archive).state, expected);
}

void TestSidecar::metadataIsWrittenAsPythonWouldWriteIt()
{
    MetadataFile metadata;
    metadata.backupType = u"blockchain"_s;
    metadata.timestamp = QDateTime(QDate(2026, 3, 22), QTime(1, 0, 2, 123));
    metadata.checksum = hex;
    metadata.sizeBytes = 47826;
    metadata.schedule = u"hourly"_s;
    metadata.entries = 4;
    metadata.uncompressedBytes = 9'000'000'000;
    metadata.changedWhileRead = {u"data/\"ü\"\n🙂\x7f\\"_s, u"b"_s};
    const QByteArray expected = "{\n"
        "  \"backup_type\": \"blockchain\",\n"
        "  \"timestamp\": \"2026-03-22T01:00:02.123000\",\n"
        "  \"filename\": \"x.tar.gz\",\n"
        "  \"checksum\": \"" + hex + "\",\n"
        "  \"size_bytes\": 47826,\n"
        "  \"blockchain_height\": 0,\n"
        "  \"schedule\": \"hourly\",\n"
        "  \"entries\": 4,\n"
        "  \"uncompressed_bytes\": 9000000000,\n"
        "  \"changed_while_read\": [\n"
        "    \"data/\\\"\\u00fc\\\"\\n\\ud83d\\ude42\\u007f\\\\\",\n"
        "    \"b\"\n"
        "  ],\n"
        "  \"created_by\": \"bt2c-recovery " BT2C_VERSION "\"\n"
        "}";
    QCOMPARE(formatMetadata(metadata, u"x.tar.gz"_s), expected);
}

void TestSidecar::metadataComesBack()
{
    MetadataFile metadata;
    metadata.state = SidecarState::Present;
    metadata.backupType = u"weekly"_s;
    metadata.timestamp = QDateTime(QDate(2026, 3, 22), QTime(1, 0, 2, 7));
    metadata.checksum = hex;
    metadata.sizeBytes = qint64(1) << 53;
    metadata.height = 1234;
    metadata.schedule = u"weekly"_s;
    metadata.entries = 3;
    metadata.uncompressedBytes = 12;
    metadata.changedWhileRead = {u"data/a\u2028b"_s};
    QTemporaryDir dir;
    const QString archive = dir.filePath(u"x.tar.gz"_s);
    put(metadataPath(archive), formatMetadata(metadata, u"x.tar.gz"_s));
    QCOMPARE(readMetadataFile(archive), metadata);
}

void TestSidecar::manyChangedFilesStillFit()
{
    MetadataFile metadata;
    for (int i = 0; i < 20'000; ++i)
        metadata.changedWhileRead += u"data/a/rather/long/path/%1"_s.arg(i);
    QTemporaryDir dir;
    const QString archive = dir.filePath(u"x.tar.gz"_s);
    put(metadataPath(archive), formatMetadata(metadata, u"x.tar.gz"_s));
    const MetadataFile read = readMetadataFile(archive);
    QCOMPARE(read.state, SidecarState::Present);
    QVERIFY(read.changedWhileRead.size() > 100);
    QVERIFY(read.changedWhileRead.last().contains("more"_L1));
}

void TestSidecar::anyBytesAreSurvived()
{
    QRandomGenerator random(11);
    MetadataFile metadata;
    metadata.backupType = u"full"_s;
    metadata.checksum = hex;
    metadata.timestamp = QDateTime(QDate(2026, 3, 22), QTime(1, 0, 2));
    const QByteArray seed = formatMetadata(metadata, u"x"_s);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = random.bounded(2) ? seed : hex;
        for (int n = int(random.bounded(5)); n >= 0; --n) {
            const qsizetype at = random.bounded(int(text.size()));
            text[at] = char(random.bounded(256));
            if (random.bounded(4) == 0)
                text = text.left(at) + text.mid(random.bounded(int(text.size())));
            if (text.isEmpty())
                text = "{";
        }
        const ChecksumFile checksum = parseChecksumFile(text, u"x"_s);
        QCOMPARE(checksum.state == SidecarState::Present, checksum.sha256.size() == 64);
        const MetadataFile parsed = parseMetadataFile(text, u"x"_s);
        QVERIFY(!parsed.height || *parsed.height > 0);
        QVERIFY(parsed.checksum.isEmpty() || parsed.checksum.size() == 64);
    }
}

QTEST_GUILESS_MAIN(TestSidecar)
#include "tst_sidecar.moc"
