#include "core/archive/deflater.h"
#include "core/archive/huffman.h"
#include "core/archive/membercompressor.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

#include <zlib.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QByteArray pack(const QByteArray &content)
{
    static Deflater deflater;
    QByteArray out(qsizetype(Deflater::bound(std::size_t(content.size()))), Qt::Uninitialized);
    const std::size_t size = deflater.pack(std::as_writable_bytes(std::span(out.data(), std::size_t(out.size()))),
                                           std::as_bytes(std::span(content.constData(), std::size_t(content.size()))));
    // Bounds are kept with room for the last write of eight bytes.
    return qsizetype(size) + 8 <= out.size() ? out.first(qsizetype(size)) : QByteArray();
}

/// With zlib, which is strict. Empty where that takes offence, or something is left over.
QByteArray unpack(const QByteArray &packed, qsizetype size)
{
    QByteArray content(size + 1, Qt::Uninitialized);
    z_stream stream = {};
    if (inflateInit2(&stream, -15) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = uInt(content.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    return whole ? content.first(qsizetype(stream.total_out)) : QByteArray("unsound");
}

/// Of one of many kinds: noise, few letters, repetitions near and far, runs, text, and mixtures of these.
QByteArray made(QRandomGenerator &random, qsizetype size)
{
    QByteArray content;
    content.reserve(size + 300);
    while (content.size() < size) {
        const int kind = random.bounded(8);
        const qsizetype length = random.bounded(1, random.bounded(3) == 0 ? 100'000 : 300);
        const int letters = random.bounded(1, 257);
        if (kind == 0) {
            content.append(length, char(random.bounded(256)));
        } else if (kind < 3 && !content.isEmpty()) {
            const qsizetype back = random.bounded(1, int(std::min<qsizetype>(content.size(), 70'000)) + 1);
            for (qsizetype i = 0; i < length; ++i)
                content.append(content.at(content.size() - back));
        } else if (kind < 5) {
            content += "{\"hash\": \"" + QByteArray::number(random.generate64(), 16) + "\", \"n\": "
                       + QByteArray::number(random.bounded(1000)) + "}\n";
        } else {
            for (qsizetype i = 0; i < length; ++i)
                content.append(char(random.bounded(letters)));
        }
    }
    return content.first(size);
}

} // namespace

/// What our compressor writes, every decoder reads.
class TestDeflater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLengthOfEveryKind();
    void smallThings_data();
    void smallThings();
    void farMatches();
    void otherDecodersReadIt();
    void equalContentGivesEqualBytes();
    void smallerThanGzipAtItsBest();
    void noiseIsStored();
    void codesFitAndAreGood();
};

void TestDeflater::everyLengthOfEveryKind()
{
    QRandomGenerator random(20261130);
    for (int round = 0; round < 600; ++round) {
        const qsizetype size = round < 400 ? random.bounded(3000) : random.bounded(1024 * 1024 + 1);
        const QByteArray content = made(random, size);
        const QByteArray packed = pack(content);
        QVERIFY2(!packed.isEmpty(), qPrintable(u"round %1, %2 bytes"_s.arg(round).arg(size)));
        QVERIFY2(unpack(packed, size) == content, qPrintable(u"round %1, %2 bytes"_s.arg(round).arg(size)));
    }
}

void TestDeflater::smallThings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("nothing") << QByteArray();
    QTest::addRow("one byte") << QByteArray("x");
    QTest::addRow("seven") << QByteArray("abcdefg");
    QTest::addRow("eight") << QByteArray("abcdefgh");
    QTest::addRow("nine of a kind") << QByteArray(9, 'a');
    QTest::addRow("a run") << QByteArray(100'000, '\0');
    QTest::addRow("a whole member of zeros") << QByteArray(1024 * 1024, '\0');
    QTest::addRow("two letters") << QByteArray("ab").repeated(5000);
    QTest::addRow("a match to the last byte") << QByteArray("0123456789abcdef") + QByteArray("0123456789abcdef");
    QTest::addRow("257 and 258") << QByteArray("q") + QByteArray(257, 'r') + QByteArray("s") + QByteArray(258, 'r');
    for (const qsizetype size : {65'534, 65'535, 65'536, 131'072, 163'840, 163'841}) {
        QByteArray noise(size, Qt::Uninitialized);
        QRandomGenerator random(5);
        std::ranges::generate(noise, [&] { return char(random.bounded(256)); });
        QTest::addRow("noise of %lld", qlonglong(size)) << noise;
    }
}

void TestDeflater::smallThings()
{
    QFETCH(QByteArray, content);
    const QByteArray packed = pack(content);
    QVERIFY(!packed.isEmpty());
    QCOMPARE(unpack(packed, content.size()), content);
}

/// Around the window's end, and where positions begin again at 64 KiB.
void TestDeflater::farMatches()
{
    QRandomGenerator random(3);
    QByteArray word(200, Qt::Uninitialized);
    std::ranges::generate(word, [&] { return char(random.bounded(256)); });
    for (const qsizetype gap : {32'367, 32'368, 32'369, 32'567, 32'568, 32'569, 65'335, 65'336, 65'337, 98'104}) {
        QByteArray between(gap, Qt::Uninitialized);
        std::ranges::generate(between, [&] { return char(random.bounded(4)); });
        const QByteArray content = word + between + word + between + word;
        QVERIFY2(unpack(pack(content), content.size()) == content, qPrintable(QString::number(gap)));
    }
}

void TestDeflater::otherDecodersReadIt()
{
    QRandomGenerator random(77);
    QByteArray file;
    QByteArray all;
    for (int i = 0; i < 40; ++i) {
        const QByteArray content = made(random, random.bounded(200'000));
        file += makeMember(content, false, nullptr).bytes;
        all += content;
    }
    for (const auto &[program, arguments] :
         {std::pair(u"gzip"_s, QStringList{u"-dc"_s}), std::pair(u"pigz"_s, QStringList{u"-dc"_s}),
          std::pair(u"igzip"_s, QStringList{u"-dc"_s}),
          std::pair(u"python3"_s,
                    QStringList{u"-c"_s, u"import gzip,sys; "
                                         "sys.stdout.buffer.write(gzip.decompress(sys.stdin.buffer.read()))"_s})}) {
        QProcess process;
        process.start(program, arguments);
        QVERIFY2(process.waitForStarted(), qPrintable(program));
        process.write(file);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QVERIFY2(process.readAllStandardOutput() == all, qPrintable(program));
    }
}

void TestDeflater::equalContentGivesEqualBytes()
{
    QRandomGenerator random(11);
    const QByteArray first = made(random, 700'000);
    const QByteArray packed = pack(first);
    for (int i = 0; i < 5; ++i) {
        const QByteArray other = pack(made(random, 300'000));
        QVERIFY(!other.isEmpty());
        QCOMPARE(pack(first), packed);
    }
}

/// Chain data: JSON of hashes, addresses and signatures. gzip may look back over the whole of it, we only in a member.
void TestDeflater::smallerThanGzipAtItsBest()
{
    QRandomGenerator random(20260322);
    QByteArray chain;
    const auto noise = [&random](int bytes) {
        QByteArray some(bytes, Qt::Uninitialized);
        std::ranges::generate(some, [&] { return char(random.bounded(256)); });
        return some;
    };
    while (chain.size() < 8 * 1024 * 1024) {
        chain += "{\"hash\": \"" + noise(32).toHex() + "\", \"sender\": \"bt2c_" + noise(16).toHex()
                 + "\", \"amount\": " + QByteArray::number(random.bounded(100000))
                 + ", \"fee\": 0.001, \"type\": \"transfer\", \"signature\": \"" + noise(64).toBase64()
                 + "\", \"timestamp\": 17" + QByteArray::number(random.bounded(100000000)) + "}\n";
    }
    qsizetype ours = 0;
    for (qsizetype at = 0; at < chain.size(); at += 1024 * 1024)
        ours += pack(chain.mid(at, 1024 * 1024)).size();
    z_stream stream = {};
    QCOMPARE(deflateInit2(&stream, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY), Z_OK);
    QByteArray theirs(qsizetype(deflateBound(&stream, uLong(chain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(chain.data());
    stream.avail_in = uInt(chain.size());
    stream.next_out = reinterpret_cast<Bytef *>(theirs.data());
    stream.avail_out = uInt(theirs.size());
    QCOMPARE(deflate(&stream, Z_FINISH), Z_STREAM_END);
    const auto gzip = qsizetype(stream.total_out);
    deflateEnd(&stream);
    QVERIFY2(ours <= gzip, qPrintable(u"%1 bytes, gzip -9 %2"_s.arg(ours).arg(gzip)));
}

void TestDeflater::noiseIsStored()
{
    QRandomGenerator random(1);
    QByteArray noise(1024 * 1024, Qt::Uninitialized);
    std::ranges::generate(noise, [&] { return char(random.bounded(256)); });
    QVERIFY(pack(noise).size() < noise.size() + 200);
}

void TestDeflater::codesFitAndAreGood()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 2000; ++round) {
        std::vector<quint32> counts(std::size_t(random.bounded(2, 287)));
        const int steep = random.bounded(1, 24);
        for (quint32 &count : counts)
            count = random.bounded(4) == 0 ? 0 : 1U + (random.generate() >> random.bounded(32 - steep, 32));
        counts.front() = counts.back() = 1;
        for (const int most : {9, 14, 15}) {
            std::vector<quint8> lengths(counts.size());
            huffmanLengths(counts, lengths, most);
            quint64 taken = 0;
            double bits = 0;
            double entropy = 0;
            const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
            for (std::size_t i = 0; i < counts.size(); ++i) {
                QCOMPARE(lengths[i] > 0, counts[i] > 0);
                QVERIFY(lengths[i] <= most);
                taken += lengths[i] > 0 ? quint64(1) << (most - lengths[i]) : 0;
                bits += double(counts[i]) * lengths[i];
                entropy += counts[i] > 0 ? -double(counts[i]) * std::log2(counts[i] / total) : 0;
            }
            // Complete, so that no decoder objects.
            QCOMPARE(taken, quint64(1) << most);
            // A Huffman code is never a bit a symbol worse than the entropy; where it was cut short it may be.
            if (most == 15)
                QVERIFY(bits <= entropy + total + 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestDeflater)
#include "tst_deflater.moc"
