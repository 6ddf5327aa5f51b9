#include "tests/engine/volumehelp.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void dress(const QByteArray &path, uid_t owner, gid_t group, mode_t mode, qint64 seconds, long nanoseconds)
{
    struct stat info = {};
    if (::lstat(path.constData(), &info) != 0 || ::lchown(path.constData(), owner, group) != 0)
        qWarning("cannot dress %s", path.constData());
    if (!S_ISLNK(info.st_mode))
        ::chmod(path.constData(), mode);
    timespec times[2]{};
    times[0].tv_sec = times[1].tv_sec = static_cast<time_t>(seconds);
    times[0].tv_nsec = times[1].tv_nsec = nanoseconds;
    ::utimensat(AT_FDCWD, path.constData(), times, AT_SYMLINK_NOFOLLOW);
}

} // namespace

void makeRichVolume(const QString &directory, quint32 seed)
{
    const QByteArray top = QFile::encodeName(directory);
    const auto at = [&](const char *name) { return QByteArray(top + name); };
    QDir(directory).mkpath(u"blocks"_s);
    QDir(directory).mkpath(u"empty"_s);
    const QString deep = u"deep/"_s + QString(120, u'd') + u'/' + QString(120, u'e');
    QDir(directory).mkpath(deep);
    writeFile(directory + u"/empty.file"_s, {});
    int n = 0;
    for (const int size : {1, 511, 512, 65'535, 65'536, 70 * 1024, 1'048'576, 5'000'000}) {
        ++n;
        writeFile(directory + u"/blocks/%1"_s.arg(n), noise(size, seed + quint32(n)));
        dress(top + "/blocks/" + QByteArray::number(n), uid_t(1000 + n), gid_t(70'000 + n), n % 2 ? 0640 : 0600,
              1'700'000'000 + n, 123'456'789 + n);
    }
    writeFile(directory + u'/' + deep + u'/' + QString(200, u'n'), noise(900, seed));
    writeFile(directory + u"/Ünïcødé 🗂 name"_s, noise(1000, seed));
    writeFile(directory + u"/new\nline"_s, noise(100, seed));
    writeFile(directory + u"/a b&c%20d#e?f+g"_s, noise(100, seed + 3));
    // No UTF-8.
    const int fd = ::open(at("/latin \xe9").constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    if (::write(fd, "odd", 3) != 3)
        qWarning("cannot write the odd name");
    ::close(fd);
    writeFile(directory + u"/-rf"_s, noise(10, seed));
    writeFile(directory + u"/old"_s, noise(33, seed));
    dress(at("/old"), 0, 0, 0644, -1000, 5);
    writeFile(directory + u"/huge owner"_s, noise(12, seed));
    dress(at("/huge owner"), 3'000'000'000U, 3'000'000'001U, 0600, 1'700'000'000, 1);
    writeFile(directory + u"/with attributes"_s, noise(77, seed));
    ::setxattr(at("/with attributes").constData(), "user.bt2c.note", "va\0lue", 6, 0);
    ::setxattr(at("/empty").constData(), "user.folder", "x", 1, 0);
    ::link(at("/blocks/6").constData(), at("/hard link").constData());
    ::link(at("/blocks/6").constData(), at("/deep/hard link").constData());
    ::symlink("blocks/6", at("/symbolic").constData());
    ::symlink("/nowhere/at all", at("/dangling").constData());
    dress(at("/symbolic"), 12, 13, 0, 1'600'000'000, 987'654'321);
    dress(at("/deep"), 44, 45, 0750, 1'650'000'000, 333);
    dress(at("/empty"), 1, 2, 0700, 1'650'000'001, 444);
    dress(at("/blocks"), 5, 6, 01777, 1'650'000'002, 555);
    dress(top, 1000, 1000, 0755, 1'650'000'003, 666);
}

QByteArray unpack(const QString &archive, const QString &directory)
{
    QDir().mkpath(directory);
    const Run run = runProcess(u"tar"_s, {u"-xzpf"_s, archive, u"--numeric-owner"_s, u"--same-owner"_s, u"--xattrs"_s,
                                          u"--xattrs-include=*"_s, u"-C"_s, directory});
    return run.exit == 0 ? QByteArray() : run.text();
}

QString helpersIn(const DockerHost &docker)
{
    return docker.output(
        {u"ps"_s, u"-a"_s, u"--filter"_s, u"label=bt2c.recovery.helper"_s, u"--format"_s, u"{{.Names}}"_s});
}
