#include "core/archive/inflater.h"
#include "recordingvisitor.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QByteArray compressed(const QString &program, const QStringList &arguments, const QByteArray &content)
{
    QProcess process;
    process.start(program, arguments);
    process.write(content);
    process.closeWriteChannel();
    return process.waitForFinished(30000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

QByteArray sample(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray content;
    while (content.size() < size)
        content += "{\"index\": " + QByteArray::number(random.generate()) + "}\n";
    return content.first(size);
}

Result<QByteArray> unpack(const QByteArray &packed, qsizetype piece, std::size_t outPiece = 65536)
{
    qsizetype at = 0;
    const auto inflater = makeInflater(detectCompression(bytesOf(packed)), [&]() -> Result<std::span<const std::byte>> {
        const qsizetype n = std::min(piece, packed.size() - at);
        at += n;
        return bytesOf(packed).subspan(std::size_t(at - n), std::size_t(n));
    });
    QByteArray result;
    std::vector<std::byte> out(outPiece);
    while (true) {
        const auto n = inflater->read(out);
        if (!n)
            return std::unexpected(n.error());
        if (*n == 0)
            return result;
        result.append(reinterpret_cast<const char *>(out.data()), qsizetype(*n));
    }
}

} // namespace

class TestInflater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void headersWithEveryField();
    void severalMembers();
    void everyTruncationIsNoticed();
    void everyFlippedBitIsNoticed();
    void garbageAfterTheEnd();
    void sourceErrorsAreHandedOn();
};

void TestInflater::formats_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("gzip -1") << u"gzip"_s << QStringList{u"-1"_s};
    QTest::newRow("gzip -9") << u"gzip"_s << QStringList{u"-9"_s};
    QTest::newRow("pigz") << u"pigz"_s << QStringList{};
    QTest::newRow("igzip") << u"igzip"_s << QStringList{u"-c"_s};
    QTest::newRow("xz") << u"xz"_s << QStringList{};
    QTest::newRow("bzip2") << u"bzip2"_s << QStringList{};
    QTest::newRow("zstd") << u"zstd"_s << QStringList{};
    QTest::newRow("none") << u"cat"_s << QStringList{};
}

void TestInflater::formats()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(100000), qsizetype(3000000)}) {
        const QByteArray content = sample(size);
        const QByteArray packed = compressed(program, arguments, content);
        for (const qsizetype piece : {qsizetype(1000), qsizetype(1 << 20)}) {
            const auto unpacked = unpack(packed, piece);
            QVERIFY2(unpacked, qPrintable(unpacked ? QString() : unpacked.error().detail));
            QVERIFY(*unpacked == content);
        }
        // Cut off: an error, or less than the whole, which the tar then notices.
        if (size > 1000 && program != u"cat") {
            const auto cut = unpack(packed.first(packed.size() / 2), 4096);
            QVERIFY(!cut || cut->size() < content.size());
        }
    }
}

void TestInflater::headersWithEveryField()
{
    // FTEXT|FHCRC|FEXTRA|FNAME|FCOMMENT: extra field, name, comment and a header CRC before the data.
    const QByteArray plain = compressed(u"gzip"_s, {u"-n"_s}, "content");
    QByteArray packed = plain.first(10);
    packed[3] = 0x01 | 0x04 | 0x08 | 0x10;
    packed += QByteArray("\x08\x00" "B2\x04\x00" "abcd", 10) + QByteArray("a name\0", 7) + QByteArray("a comment\0", 10)
              + plain.sliced(10);
    for (const qsizetype piece : {1, 7, 1000}) {
        const auto unpacked = unpack(packed, piece);
        QVERIFY2(unpacked, qPrintable(unpacked ? QString() : unpacked.error().detail + QString::number(piece)));
        QCOMPARE(*unpacked, QByteArray("content"));
    }
}

void TestInflater::severalMembers()
{
    const QByteArray a = sample(200000);
    const QByteArray empty = compressed(u"gzip"_s, {}, {});
    const QByteArray packed = compressed(u"gzip"_s, {}, a) + empty + compressed(u"gzip"_s, {u"-1"_s}, "b") + empty;
    for (const qsizetype piece : {1, 13, 4096, 1 << 20}) {
        for (const std::size_t out : {std::size_t(1), std::size_t(4096), std::size_t(1 << 20)}) {
            if (piece == 1 && out == 1)
                continue;
            const auto unpacked = unpack(packed, piece, out);
            QVERIFY2(unpacked, qPrintable(unpacked ? QString() : unpacked.error().detail));
            QVERIFY(*unpacked == a + "b");
        }
    }
}

void TestInflater::everyTruncationIsNoticed()
{
    const QByteArray member = compressed(u"gzip"_s, {}, sample(3000));
    for (const QByteArray &packed : {member, QByteArray(member + member)}) {
        for (qsizetype length = 2; length < packed.size(); ++length) {
            if (length == member.size())
                continue; // a whole stream of its own
            const auto unpacked = unpack(packed.first(length), 4096);
            QVERIFY2(!unpacked, qPrintable(u"accepted at %1"_s.arg(length)));
            QVERIFY(unpacked.error().code == ErrorCode::Truncated);
            QVERIFY(unpacked.error().offset <= length);
        }
    }
}

void TestInflater::everyFlippedBitIsNoticed()
{
    const QByteArray content = sample(3000);
    const QByteArray packed = compressed(u"gzip"_s, {u"-n"_s}, content);
    // Bytes 4 to 9 (time, flags for the curious, system) say nothing of the content; nor do the magic and method
    // bytes matter here, without which it is no gzip at all. A flag bit that adds a field shifts the data.
    int unnoticed = 0;
    for (qsizetype bit = 10 * 8; bit < packed.size() * 8; ++bit) {
        QByteArray flipped = packed;
        flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        const auto unpacked = unpack(flipped, 4096);
        QVERIFY2(!unpacked || *unpacked == content, qPrintable(u"bit %1"_s.arg(bit)));
        unnoticed += bool(unpacked);
    }
    // Only the bits that fill up the last byte of deflate data mean nothing.
    QVERIFY2(unnoticed < 8, qPrintable(QString::number(unnoticed)));
}

void TestInflater::garbageAfterTheEnd()
{
    const QByteArray packed = compressed(u"gzip"_s, {}, "content");
    const auto padded = unpack(packed + QByteArray(5000, '\0'), 100);
    QVERIFY(padded);
    QCOMPARE(*padded, QByteArray("content"));
    for (const QByteArray &tail :
         {QByteArray("garbage"), QByteArray("\x1f"), QByteArray("\0\0x", 3), QByteArray("\x1f\x8b")}) {
        const auto unpacked = unpack(packed + tail, 100);
        QVERIFY2(!unpacked, tail.toHex().constData());
    }
}

void TestInflater::sourceErrorsAreHandedOn()
{
    const QByteArray packed = compressed(u"gzip"_s, {}, sample(100000));
    bool first = true;
    const auto inflater = makeInflater(Compression::Gzip, [&]() -> Result<std::span<const std::byte>> {
        if (!std::exchange(first, false))
            return failure(EIO, u"disk"_s, ErrorCode::ReadFailed);
        return bytesOf(packed).first(1000);
    });
    std::vector<std::byte> out(1 << 20);
    Result<std::size_t> n = inflater->read(out);
    while (n && *n > 0)
        n = inflater->read(out);
    QVERIFY(!n);
    QVERIFY(n.error().code == ErrorCode::ReadFailed);
}

QTEST_GUILESS_MAIN(TestInflater)
#include "tst_inflater.moc"
