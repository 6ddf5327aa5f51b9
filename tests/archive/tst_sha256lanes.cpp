#include "core/archive/sha256lanes.h"

#include "core/archive/archivefile.h"
#include "core/archive/sha256.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QByteArray expected(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

QByteArray made(qsizetype size, QRandomGenerator &random)
{
    QByteArray data(size, Qt::Uninitialized);
    for (char &byte : data)
        byte = char(random.generate());
    return data;
}

} // namespace

class TestSha256Lanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSingleOne();
    void theStandardsExamples();
    void lengthsAroundABlock();
    void anyNumberOfAnyLength();
};

void TestSha256Lanes::aSingleOne()
{
    const QByteArray data = "one";
    QCOMPARE(sha256Of(bytesOf(data)), expected(data));
}

void TestSha256Lanes::theStandardsExamples()
{
    const QByteArray abc = "abc";
    const QByteArray longer = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    const std::array pieces = {bytesOf(abc), bytesOf(longer)};
    const std::vector<QByteArray> digests = sha256OfEach(pieces);
    QCOMPARE(digests.size(), 2U);
    QCOMPARE(digests[0].toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QCOMPARE(digests[1].toHex(), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void TestSha256Lanes::lengthsAroundABlock()
{
    QRandomGenerator random(1);
    const QByteArray data = made(200, random);
    for (qsizetype one = 0; one < data.size(); ++one) {
        for (const qsizetype other : {0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 199}) {
            const QByteArray first = data.first(one);
            const QByteArray second = data.last(other);
            const std::array pieces = {bytesOf(first), bytesOf(second)};
            const std::vector<QByteArray> digests = sha256OfEach(pieces);
            QCOMPARE(digests[0], expected(first));
            QCOMPARE(digests[1], expected(second));
        }
    }
}

void TestSha256Lanes::anyNumberOfAnyLength()
{
    QRandomGenerator random(2);
    for (int count = 0; count < 8; ++count) {
        QList<QByteArray> data;
        std::vector<std::span<const std::byte>> pieces;
        for (int i = 0; i < count; ++i)
            data.append(made(qsizetype(random.bounded(300'000)), random));
        for (const QByteArray &piece : std::as_const(data))
            pieces.push_back(bytesOf(piece));
        const std::vector<QByteArray> digests = sha256OfEach(pieces);
        QCOMPARE(qsizetype(digests.size()), data.size());
        for (qsizetype i = 0; i < data.size(); ++i)
            QCOMPARE(digests[std::size_t(i)], expected(data.at(i)));
    }
}

QTEST_GUILESS_MAIN(TestSha256Lanes)
#include "tst_sha256lanes.moc"
