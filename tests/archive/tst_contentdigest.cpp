#include "core/archive/contentdigest.h"
#include "recordingvisitor.h"

#include <QCryptographicHash>
#include <QTest>

using namespace bt2c;

class TestContentDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holesCanBeHashedAsTheZerosTheyReadAs();
    void skippedHolesAndStoredZerosAreTheSame();
    void piecesMayBeKnown();
    void skippedHolesStillTellContentsApart();
    void aHoleOfTerabytesCostsNothing();
};

static QByteArray digestOf(ContentDigest::Holes holes, const QList<std::pair<qint64, QByteArray>> &pieces, qint64 size)
{
    ContentDigest digest;
    digest.begin(holes);
    for (const auto &[offset, data] : pieces)
        digest.add(offset, bytesOf(data));
    return digest.finish(size);
}

void TestContentDigest::holesCanBeHashedAsTheZerosTheyReadAs()
{
    QByteArray whole(300'000, '\0');
    whole.replace(100'000, 5, "hello");
    QCOMPARE(digestOf(ContentDigest::Holes::Hashed, {{100'000, "hello"}}, 300'000),
             QCryptographicHash::hash(whole, QCryptographicHash::Sha256));
}

void TestContentDigest::skippedHolesAndStoredZerosAreTheSame()
{
    QByteArray whole(300'000, '\0');
    whole.replace(100'000, 5, "hello");
    const QByteArray expected = digestOf(ContentDigest::Holes::Skipped, {{100'000, "hello"}}, 300'000);
    QCOMPARE(digestOf(ContentDigest::Holes::Skipped, {{0, whole}}, 300'000), expected);
    QCOMPARE(digestOf(ContentDigest::Holes::Skipped, {{99'000, whole.sliced(99'000, 150'001)}}, 300'000), expected);
    QCOMPARE(digestOf(ContentDigest::Holes::Skipped, {{100'000, "he"}, {100'002, "llo"}}, 300'000), expected);
}

void TestContentDigest::piecesMayBeKnown()
{
    const QByteArray content = QByteArray(1'500'000, 'a') + QByteArray(1'200'000, 'b');
    constexpr qsizetype piece = ContentDigest::pieceSize;
    const auto sha256 = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    const QByteArray parts[] = {content.first(piece), content.sliced(piece, piece), content.sliced(2 * piece)};
    const QByteArray expected = sha256(sha256(parts[0]) + sha256(parts[1]) + sha256(parts[2]));
    QCOMPARE(digestOf(ContentDigest::Holes::Pieced, {{0, content}}, content.size()), expected);
    QCOMPARE(digestOf(ContentDigest::Holes::Pieced, {{0, content.first(700'000)}, {700'000, content.sliced(700'000)}},
                      content.size()),
             expected);
    for (int known = 0; known < 8; ++known) {
        ContentDigest digest;
        digest.begin(ContentDigest::Holes::Pieced);
        qint64 at = 0;
        for (int i = 0; i < 3; ++i) {
            if (known & (1 << i))
                digest.know(at, parts[i].size(), sha256(parts[i]));
            // What is known is not looked at again.
            const QByteArray given = known & (1 << i) ? QByteArray(parts[i].size(), '?') : parts[i];
            digest.add(at, std::as_bytes(std::span(given.constData(), std::size_t(given.size()))));
            at += parts[i].size();
        }
        QCOMPARE(digest.finish(content.size()), expected);
    }
    // Holes are zeros, also at the end.
    QCOMPARE(digestOf(ContentDigest::Holes::Pieced, {{5, "x"}}, piece + 3),
             digestOf(ContentDigest::Holes::Pieced, {{0, QByteArray(5, '\0') + 'x' + QByteArray(piece - 3, '\0')}},
                      piece + 3));
    QCOMPARE(digestOf(ContentDigest::Holes::Pieced, {}, 0), sha256({}));
    QVERIFY(digestOf(ContentDigest::Holes::Unhashed, {{0, content}}, content.size()).isEmpty());
}

void TestContentDigest::skippedHolesStillTellContentsApart()
{
    const QByteArray expected = digestOf(ContentDigest::Holes::Skipped, {{100'000, "hello"}}, 300'000);
    QVERIFY(digestOf(ContentDigest::Holes::Skipped, {{100'001, "hello"}}, 300'000) != expected);
    QVERIFY(digestOf(ContentDigest::Holes::Skipped, {{100'000, "hello"}}, 300'001) != expected);
    QVERIFY(digestOf(ContentDigest::Holes::Skipped, {{100'000 + 65536, "hello"}}, 300'000) != expected);
    QVERIFY(digestOf(ContentDigest::Holes::Skipped, {}, 300'000) != expected);
}

void TestContentDigest::aHoleOfTerabytesCostsNothing()
{
    QVERIFY(!digestOf(ContentDigest::Holes::Skipped, {{0, "a"}, {qint64(1) << 50, "b"}}, qint64(1) << 51).isEmpty());
}

QTEST_GUILESS_MAIN(TestContentDigest)
#include "tst_contentdigest.moc"
