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
