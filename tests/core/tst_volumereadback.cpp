#include "core/archive/attributes.h"
#include "core/archive/filedigest.h"
#include "core/backup/volumereadback.h"
#include "core/support/durable.h"
#include "tests/cli/place.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

/// What is on the disk is compared with what was sent, whatever differs.
class VolumeReadBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameTreesAreTheSame();
    void everyDifferenceIsNamed_data();
    void everyDifferenceIsNamed();
    void cancellingEndsIt();

private:
    void note(const QByteArray &path);
    [[nodiscard]] Result<void> readBack(Control &control);

    std::unique_ptr<Place> m_place;
    SentEntries m_sent;
};

void VolumeReadBackTest::note(const QByteArray &path)
{
    const QByteArray full = QFile::encodeName(m_place->root()) + '/' + path;
    struct stat info;
    QCOMPARE(::lstat(full.constData(), &info), 0);
    Entry entry;
    entry.path = path;
    entry.mode = quint32(info.st_mode & 07777);
    entry.uid = info.st_uid;
    entry.gid = info.st_gid;
    entry.modified = modifiedTime(info);
    QByteArray digest;
    if (S_ISLNK(info.st_mode)) {
        entry.kind = EntryKind::Symlink;
        entry.linkTarget = QFile::encodeName(QFile::symLinkTarget(QFile::decodeName(full)));
    } else if (S_ISDIR(info.st_mode)) {
        entry.kind = EntryKind::Directory;
    } else {
        entry.size = info.st_size;
        const Descriptor fd(::open(full.constData(), O_RDONLY | O_CLOEXEC));
        Control control;
        digest = fileDigest(fd.get(), entry.size, ContentDigest::Holes::Pieced, {}, [](qint64) {}, control).value();
    }
    m_sent.add(entry, path, digest);
}

void VolumeReadBackTest::init()
{
    m_place = std::make_unique<Place>();
    m_sent = {};
    writeFile(m_place->path(u"data/blocks/large"_s), noise(9'000'001, 1));
    writeFile(m_place->path(u"data/blocks/small"_s), "small\n");
    writeFile(m_place->path(u"data/empty"_s), {});
    QVERIFY(QFile::link(u"/nowhere"_s, m_place->path(u"data/link"_s)));
    for (const char *path :
         {"data", "data/blocks", "data/blocks/large", "data/blocks/small", "data/empty", "data/link"})
        note(path);
    m_sent.settle();
}

Result<void> VolumeReadBackTest::readBack(Control &control)
{
    const auto folder = openFile(m_place->path(u"data"_s), O_RDONLY | O_DIRECTORY);
    return VolumeReadBack(m_sent, 9'000'007, u"volume"_s, control).fromDisk(folder->get(), "data"_ba);
}

void VolumeReadBackTest::sameTreesAreTheSame()
{
    Control control;
    const auto same = readBack(control);
    QVERIFY2(same.has_value(), same ? "" : qPrintable(same.error().subject));
    QCOMPARE(control.progress().bytesDone, 9'000'007);
    QCOMPARE(control.progress().itemsDone, 6);
}

void VolumeReadBackTest::everyDifferenceIsNamed_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *title, const QString &command, const QString &named) {
        QTest::addRow("%s", title) << command << named;
    };
    row("a byte of a large file", u"printf x | dd of=blocks/large bs=1 seek=5000000 conv=notrunc"_s,
        u"data/blocks/large"_s);
    row("the last byte", u"printf xy | dd of=blocks/large bs=1 seek=8999999 conv=notrunc"_s, u"data/blocks/large"_s);
    row("a small file", u"printf Small > blocks/small"_s, u"data/blocks/small"_s);
    row("a longer file", u"printf x >> empty"_s, u"data/empty"_s);
    row("a shorter file", u"truncate -s 9000000 blocks/large"_s, u"data/blocks/large"_s);
    row("a mode", u"chmod 0711 blocks"_s, u"data/blocks"_s);
    row("a time", u"touch -d 2001-01-01 blocks/small"_s, u"data/blocks/small"_s);
    row("a link", u"ln -sf /elsewhere link"_s, u"data/link"_s);
    row("a pipe", u"rm empty; mkfifo empty"_s, u"data/empty"_s);
    row("a file too many", u"touch stranger"_s, u"data/stranger"_s);
    row("a file too few", u"rm empty"_s, u"volume"_s);
    row("a folder too few", u"rm -r blocks"_s, u"volume"_s);
}

void VolumeReadBackTest::everyDifferenceIsNamed()
{
    QFETCH(QString, command);
    QFETCH(QString, named);
    const QString script = u"cd '"_s + m_place->path(u"data"_s) + u"' && "_s + command;
    QCOMPARE(runProcess(u"/bin/sh"_s, {u"-c"_s, script}).exit, 0);
    Control control;
    const auto same = readBack(control);
    QVERIFY(!same.has_value());
    QCOMPARE(same.error().code, ErrorCode::WriteFailed);
    QCOMPARE(same.error().subject, named);
}

void VolumeReadBackTest::cancellingEndsIt()
{
    Control control;
    control.cancel();
    const auto same = readBack(control);
    QVERIFY(!same.has_value());
    QCOMPARE(same.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(VolumeReadBackTest)
#include "tst_volumereadback.moc"
