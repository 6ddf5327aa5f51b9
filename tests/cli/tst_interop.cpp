#include "tests/cli/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr off_t sparseSize = 9'663'676'416 + 4096;   // beyond 8 GiB

Run python(const QStringList &arguments)
{
    return runProcess(QStringLiteral(BT2C_PYTHON),
                      QStringList{QStringLiteral(BT2C_CLI_SCRIPTS "/") + arguments.first()} + arguments.sliced(1),
                      QProcessEnvironment::systemEnvironment(), 240'000);
}

void setTimes(const QByteArray &path, qint64 seconds, long nanoseconds)
{
    timespec times[2]{};
    times[0].tv_sec = times[1].tv_sec = static_cast<time_t>(seconds);
    times[0].tv_nsec = times[1].tv_nsec = nanoseconds;
    ::utimensat(AT_FDCWD, path.constData(), times, AT_SYMLINK_NOFOLLOW);
}

void writeRaw(const QByteArray &path, const QByteArray &content)
{
    const int fd = ::open(path.constData(), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0644);
    if (fd < 0 || ::write(fd, content.constData(), static_cast<size_t>(content.size())) != content.size())
        qWarning("cannot write %s", path.constData());
    ::close(fd);
}

/// A folder below others until its path has about @p length bytes.
QByteArray makeDeep(QByteArray path, qsizetype length)
{
    while (path.size() < length) {
        path += '/' + QByteArray(static_cast<qsizetype>(std::min<qsizetype>(200, length - path.size())), 'd');
        ::mkdir(path.constData(), 0755);
    }
    return path;
}

struct Extras
{
    bool odd = true;         ///< names that are no UTF-8 (not every file system takes them)
    bool sparse = true;
};

/// A site with everything that a tree of files may hold.
void makeRichSite(const QString &site, Extras extras)
{
    makeSite(site, 9);
    const QByteArray data = QFile::encodeName(site + u"/data"_s);
    const auto at = [&](const QByteArray &name) -> QByteArray { return data + '/' + name; };
    const auto file = [&](const QByteArray &name, const QByteArray &content) {
        writeRaw(at(name), content);
        return at(name);
    };
    file(QByteArray(255, 'n'), "long");
    file("-rf", "leading dash");
    file("new\nline", "newline");
    file(" spaces and \t tab ", "blank");
    file("\xc3\xbc" "ber-\xe6\x97\xa5\xe6\x9c\xac", "non-ASCII");
    file("back\\slash\"quote'", "quotes");
    file("empty-file", {});
    if (extras.odd)
        file("bad\xff\xfe" "utf8", "invalid UTF-8");
    writeRaw(makeDeep(data, 3000) + "/deep", "deep down");

    const QByteArray original = file("hard-1", noise(5000, 77));
    ::link(original.constData(), at("hard-2").constData());
    ::mkdir(at("sub").constData(), 0755);
    ::link(original.constData(), at("sub/hard-3").constData());
    ::symlink("hard-1", at("link").constData());
    ::symlink("/none/at/all", at("dangling").constData());
    ::symlink(QByteArray(1000, 't').constData(), at("long-link").constData());
    ::symlink("blocks", at("folder-link").constData());

    setTimes(file("fraction", "1"), 1'700'000'000, 123'456'789);
    setTimes(file("before-epoch", "2"), -1000, 500'000'000);
    setTimes(file("year-1902", "3"), -2'145'916'800, 0);
    setTimes(file("year-2106", "4"), 4'294'967'296 + 60, 1);
    setTimes(at("link"), 1'600'000'000, 987'654'321);

    if (::geteuid() == 0)   // others cannot read such a file, and a backup without it would be none
        ::chmod(file("unreadable", "for nobody").constData(), 0000);
    ::chmod(file("setuid", "bits").constData(), 04755);
#ifdef Q_OS_LINUX
    const QByteArray attributed = file("attributes", "x");
    ::setxattr(attributed.constData(), "user.bt2c.note", "plain", 5, 0);
    ::setxattr(attributed.constData(), "user.empty", "", 0, 0);
    ::setxattr(at("sub").constData(), "user.folder", "yes", 3, 0);
#endif
    if (::geteuid() == 0) {
        ::chown(file("owned", "by another").constData(), 1234, 5678);
        ::lchown(at("dangling").constData(), 1234, 5678);
        ::chown(at("sub").constData(), 4'000'000, 3'000'000);
        ::chmod(at("setuid").constData(), 04755);
    }
    if (extras.sparse) {
        const int fd = ::open(at("sparse").constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0644);
        const QByteArray piece = noise(100'000, 5);
        bool written = ::ftruncate(fd, sparseSize) == 0;
        for (const off_t place : {off_t{0}, off_t{4'294'967'296 - 50'000}, sparseSize - 100'000})
            written = written && ::pwrite(fd, piece.constData(), 100'000, place) == 100'000;
        if (!written)
            qWarning("no sparse file here");
        ::close(fd);
        setTimes(at("sparse"), 1'650'000'000, 7);
    }
    ::mkdir(at("closed").constData(), 0755);
    writeRaw(at("closed/inside"), "kept");
    setTimes(at("closed"), 1'500'000'000, 42);
    ::chmod(at("closed").constData(), 0500);
    ::mkdir(at("sealed").constData(), ::geteuid() == 0 ? 0000 : 0700);
    setTimes(at("sub"), 1'400'000'000, 1);
    setTimes(at("empty-file"), 1'300'000'000, 0);
    setTimes(data, 1'200'000'000, 999'999'999);
}

QByteArray trees(const QString &directory, SnapshotOptions options = {})
{
    return snapshot(directory + u"/data"_s, options) + "\n--\n" + snapshot(directory + u"/config"_s, options);
}

/// The first line in which two trees differ, for the message.
QByteArray difference(const QByteArray &a, const QByteArray &b)
{
    const QByteArrayList left = a.split('\n');
    const QByteArrayList right = b.split('\n');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            return "expected " + left.value(i).right(600) + "\nfound    " + right.value(i).right(600);
    }
    return {};
}

/// Set-ID bits do not come back from a restore; everything else does.
QByteArray withoutSetId(QByteArray text)
{
    text.replace(" 104755 ", " 100755 ");
    return text;
}

} // namespace

/// Our archives read by others, and others' by us.
class InteropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gzipAcceptsOurs();
    void gnuTarGivesTheSameTree();
    void bsdtarReadsOurs();
    void pythonsTarfileSeesTheSameTree();
    void documentedScriptsListAndVerifyOurs();
    void ourRestoreGivesTheSameTree();
    void documentedBackupRestoresByteForByte();
    void uncompressedAndOtherCompressionsRestore_data();
    void uncompressedAndOtherCompressionsRestore();

private:
    std::unique_ptr<Place> m_place;
    QString m_archive;
    QByteArray m_trees;
};

void InteropTest::initTestCase()
{
    m_place = std::make_unique<Place>();
    makeRichSite(m_place->site(), {.odd = true, .sparse = true});
    m_trees = trees(m_place->site());
    m_archive = m_place->makeBackup(u"full"_s);
    QVERIFY(!m_archive.isEmpty());
    // Holes are not stored.
    QVERIFY2(QFileInfo(m_archive).size() < 3'000'000, qPrintable(QString::number(QFileInfo(m_archive).size())));
    // Reading a site leaves it as it is, times included.
    QVERIFY2(trees(m_place->site()) == m_trees, difference(m_trees, trees(m_place->site())).constData());
    QCOMPARE(m_place->cli({u"verify"_s, m_archive}).exit, 0);
}

void InteropTest::gzipAcceptsOurs()
{
    const Run run = runProcess(u"gzip"_s, {u"-t"_s, m_archive});
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), run.text().constData());
}

void InteropTest::gnuTarGivesTheSameTree()
{
#ifdef Q_OS_LINUX
    const Run list = runProcess(u"tar"_s, {u"tzf"_s, m_archive});
    QVERIFY2(list.exit == 0 && list.err.isEmpty(), list.text().constData());
    const QString out = m_place->path(u"gnu"_s);
    QDir().mkpath(out);
    const Run run =
        runProcess(u"tar"_s, {u"xzf"_s, m_archive, u"-C"_s, out, u"--xattrs"_s, u"--xattrs-include=*"_s, u"-p"_s,
                              u"--numeric-owner"_s, u"--same-owner"_s, u"--warning=no-timestamp"_s});
    QVERIFY2(run.exit == 0 && run.err.isEmpty(), run.text().constData());
    QVERIFY2(trees(out) == m_trees, difference(m_trees, trees(out)).constData());
    struct stat info{};
    QCOMPARE(::stat(QFile::encodeName(out + u"/data/sparse"_s).constData(), &info), 0);
    QVERIFY2(info.st_blocks < 4000, "the holes were filled");
    const Run remove = runProcess(u"chmod"_s, {u"-R"_s, u"u+rwX"_s, out});
    QDir(out).removeRecursively();
#endif
}

void InteropTest::bsdtarReadsOurs()
{
    const Run list = runProcess(u"bsdtar"_s, {u"-tf"_s, m_archive});
    QVERIFY2(list.exit == 0, list.text().constData());
    // What it makes of odd names, sparse files and attributes is its own affair; of plain content it is not.
    const QString out = m_place->path(u"bsd"_s);
    QDir().mkpath(out);
    const Run run = runProcess(u"bsdtar"_s, {u"-xpf"_s, m_archive, u"-C"_s, out, u"--numeric-owner"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    // libarchive takes the fraction of a time before 1970 for one after it.
    const auto comparable = [](const QString &directory) {
        QByteArrayList lines = trees(directory, {.attributes = false}).split('\n');
        lines.removeIf([](const QByteArray &line) { return line.startsWith("before-epoch "); });
        return lines.join('\n');
    };
    const QByteArray found = comparable(out);
    const QByteArray expected = comparable(m_place->site());
    QVERIFY2(found == expected, difference(expected, found).constData());
    (void) runProcess(u"chmod"_s, {u"-R"_s, u"u+rwX"_s, out});
    QDir(out).removeRecursively();
}

void InteropTest::pythonsTarfileSeesTheSameTree()
{
    // Python compares every entry itself; gigabytes of hole it need not read.
    const Run run = python({u"tarfile_compare.py"_s, m_archive, m_place->site()});
    QVERIFY2(run.exit == 0, run.text().constData());
}

void InteropTest::documentedScriptsListAndVerifyOurs()
{
    const Place place;
    makeSite(place.site(), 3);
    for (const QString &type : {u"full"_s, u"blockchain"_s, u"config"_s, u"hourly"_s, u"daily"_s, u"weekly"_s})
        QVERIFY(!place.makeBackup(type).isEmpty());
    const Run run = python({u"documented_read.py"_s, place.backups()});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(QDir(place.backups()).entryList({u"*.tar.gz"_s}).size(), 6);
}

void InteropTest::ourRestoreGivesTheSameTree()
{
    const Place place;
    makeSite(place.site(), 1);
    const Run run = place.cli({u"restore"_s, m_archive, u"--data-dir"_s, place.site(), u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    const QByteArray found = trees(place.site());
    const QByteArray expected = withoutSetId(m_trees);
    QVERIFY2(found == expected, difference(expected, found).constData());
    struct stat info{};
    QCOMPARE(::stat(QFile::encodeName(place.site() + u"/data/sparse"_s).constData(), &info), 0);
    QVERIFY2(info.st_blocks < 4000, "the holes were filled");
    QCOMPARE(place.cli({u"rollback"_s, u"--data-dir"_s, place.site()}).exit, 0);
    (void) runProcess(u"chmod"_s, {u"-R"_s, u"u+rwX"_s, place.root()});
}

void InteropTest::documentedBackupRestoresByteForByte()
{
    const Place made;
    makeRichSite(made.site(), {.odd = true, .sparse = false});
    const Run backup =
        python({u"documented_backup.py"_s, made.site(), made.backups(), u"full"_s, u"20260322_000003"_s});
    QVERIFY2(backup.exit == 0, backup.text().constData());
    const QString archive = made.backups() + u"/bt2c_full_backup_20260322_000003.tar.gz"_s;
    const Run verify = made.cli({u"verify"_s, archive, u"--json"_s});
    QVERIFY2(verify.exit == 0, verify.text().constData());

    const Place place;
    makeSite(place.site(), 1);
    const Run run = place.cli({u"restore"_s, archive, u"--data-dir"_s, place.site(), u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    // Python writes no extended attributes, and times as floating point: exact to the microsecond at least.
    const SnapshotOptions plain{.owners = true, .times = false, .attributes = false};
    const QByteArray expected = withoutSetId(trees(made.site(), plain));
    QVERIFY2(trees(place.site(), plain) == expected, difference(expected, trees(place.site(), plain)).constData());
    for (const QString &name : {u"data/fraction"_s, u"data/before-epoch"_s, u"data/year-2106"_s, u"data/sub"_s,
                                u"data/link"_s, u"data/closed"_s, u"data"_s, u"config/validator.json"_s}) {
        struct stat original{};
        struct stat restored{};
        QCOMPARE(::lstat(QFile::encodeName(made.site() + u'/' + name).constData(), &original), 0);
        QCOMPARE(::lstat(QFile::encodeName(place.site() + u'/' + name).constData(), &restored), 0);
#ifdef Q_OS_DARWIN
        const timespec a = original.st_mtimespec;
        const timespec b = restored.st_mtimespec;
#else
        const timespec a = original.st_mtim;
        const timespec b = restored.st_mtim;
#endif
        const qint64 apart = (qint64{a.tv_sec} - qint64{b.tv_sec}) * 1'000'000'000 + (a.tv_nsec - b.tv_nsec);
        QVERIFY2(std::abs(apart) < 1000, qPrintable(name + u": "_s + QString::number(apart)));
    }
    for (const Place *which : {&made, &place})
        (void) runProcess(u"chmod"_s, {u"-R"_s, u"u+rwX"_s, which->root()});
}

void InteropTest::uncompressedAndOtherCompressionsRestore_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("option");
    QTest::addRow("tar") << u".tar"_s << u""_s;
    QTest::addRow("xz") << u".tar.xz"_s << u"-J"_s;
    QTest::addRow("bzip2") << u".tar.bz2"_s << u"-j"_s;
    QTest::addRow("zstd") << u".tar.zst"_s << u"--zstd"_s;
}

void InteropTest::uncompressedAndOtherCompressionsRestore()
{
    QFETCH(QString, ending);
    QFETCH(QString, option);
    const Place made;
    makeSite(made.site(), 3);
    const QString archive = made.backups() + u"/bt2c_full_backup_20260322_000003"_s + ending;
    QStringList arguments{u"-c"_s, u"-f"_s, archive, u"-C"_s, made.site(), u"data"_s, u"config"_s};
    if (!option.isEmpty())
        arguments.prepend(option);
    const Run tar = runProcess(u"tar"_s, arguments);
    QVERIFY2(tar.exit == 0, tar.text().constData());
    const Run sum = runProcess(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-r"_s, archive});
    writeFile(archive + u".sha256"_s, sum.out.left(64));

    const Run verify = made.cli({u"verify"_s, archive, u"--json"_s});
    QVERIFY2(verify.exit == 0, verify.text().constData());
    const Place place;
    makeSite(place.site(), 1);
    const Run run = place.cli({u"restore"_s, archive, u"--data-dir"_s, place.site()});
    QVERIFY2(run.exit == 0, run.text().constData());
    const SnapshotOptions plain{.owners = true, .times = false, .attributes = false};
    QVERIFY2(trees(place.site(), plain) == trees(made.site(), plain),
             difference(trees(made.site(), plain), trees(place.site(), plain)).constData());
}

QTEST_GUILESS_MAIN(InteropTest)
#include "tst_interop.moc"
