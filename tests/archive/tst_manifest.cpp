#include "core/archive/manifest.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksBothWays();
    void isEmptyAtFirst();
};

static ManifestRecord recordOf(int i)
{
    return {i % 3 == 0 ? EntryKind::Directory : EntryKind::File,
            i % 2 == 0,
            i % 5 == 0,
            "data/" + QByteArray(i % 700, 'x') + QByteArray::number(i),
            i * 1000LL,
            quint32(i & 07777),
            {i - 5, i},
            QByteArray(32, char(i))};
}

void TestManifest::walksBothWays()
{
    QTemporaryDir dir;
    auto file = openFile(dir.filePath(u"manifest"_s), O_RDWR | O_CREAT, 0600);
    QVERIFY(file);
    auto manifest = Manifest::create(std::move(*file), u"manifest"_s);
    QVERIFY(manifest);
    constexpr int count = 5000;
    for (int i = 0; i < count; ++i)
        QVERIFY(manifest->append(recordOf(i)));
    QVERIFY(manifest->flush());
    for (int i = 0; i < count; ++i) {
        const auto record = manifest->next();
        QVERIFY(record && *record);
        QVERIFY(**record == recordOf(i));
    }
    QVERIFY(!*manifest->next());
    for (int i = count - 1; i >= 0; --i) {
        const auto record = manifest->previous();
        QVERIFY(record && *record);
        QVERIFY(**record == recordOf(i));
    }
    QVERIFY(!*manifest->previous());
}

void TestManifest::isEmptyAtFirst()
{
    QTemporaryDir dir;
    auto manifest = Manifest::create(std::move(*openFile(dir.filePath(u"m"_s), O_RDWR | O_CREAT, 0600)), u"m"_s);
    QVERIFY(manifest && manifest->flush());
    QVERIFY(!*manifest->next());
    QVERIFY(!*manifest->previous());
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
