#include "tests/cli/mountns.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

bool put(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

} // namespace

bool enterMountNamespace()
{
    const QByteArray uid = QByteArray::number(::geteuid());
    const QByteArray gid = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        if (!put("/proc/self/setgroups", "deny") || !put("/proc/self/uid_map", "0 " + uid + " 1")
            || !put("/proc/self/gid_map", "0 " + gid + " 1"))
            return false;
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

void hideProgram(const QString &name)
{
    for (const QString &folder :
         qEnvironmentVariable("PATH").split(u':') + QStringList{u"/usr/local/bin"_s, u"/usr/bin"_s}) {
        const QFileInfo program(folder + u'/' + name);
        if (program.isExecutable())
            ::mount("/dev/null", QFile::encodeName(program.canonicalFilePath()).constData(), nullptr, MS_BIND, nullptr);
    }
}

SmallDisk::SmallDisk(const QString &path, qint64 bytes, qint64 inodes)
    : m_path(QFile::encodeName(path))
{
    QDir().mkpath(path);
    QByteArray options = "mode=0755,size=" + QByteArray::number(bytes);
    if (inodes > 0)
        options += ",nr_inodes=" + QByteArray::number(inodes);
    m_mounted = ::mount("bt2c-test", m_path.constData(), "tmpfs", MS_NOSUID | MS_NODEV, options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(m_path.constData(), MNT_DETACH);
}

HiddenFolder::HiddenFolder(const QString &path) : m_before(::open("/proc/thread-self/ns/mnt", O_RDONLY | O_CLOEXEC))
{
    m_hidden = m_before >= 0 && ::unshare(CLONE_NEWNS) == 0
               && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
               && ::mount("bt2c-test", QFile::encodeName(path).constData(), "tmpfs", 0, nullptr) == 0;
}

HiddenFolder::~HiddenFolder()
{
    if (m_before < 0)
        return;
    ::setns(m_before, CLONE_NEWNS);
    ::close(m_before);
}
