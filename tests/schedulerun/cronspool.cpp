#include "tests/schedulerun/cronspool.h"

#include "tests/cli/mountns.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>
#include <grp.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

bool hasPrivateSpool = false;

namespace {

constexpr auto spool = "/var/spool/cron";
constexpr auto crontabs = "/var/spool/cron/crontabs";

bool mountMemory(const char *path)
{
    return ::mount("bt2c-test", path, "tmpfs", MS_NODEV, "mode=0755,size=64m") == 0;
}

/// A copy of /etc in memory over the real one.
bool privateEtc()
{
    char folder[] = "/tmp/bt2c-etc-XXXXXX";
    if (!::mkdtemp(folder) || !mountMemory(folder))
        return false;
    const QByteArray copy = QByteArray("cp -a /etc/. ") + folder;
    const bool copied = std::system(copy.constData()) == 0; // NOLINT(concurrency-mt-unsafe): there are no threads yet
    const bool placed = copied && ::mount(folder, "/etc", nullptr, MS_BIND, nullptr) == 0;
    ::umount2(folder, MNT_DETACH);
    ::rmdir(folder);
    return placed;
}

} // namespace

bool enterPrivateSpool()
{
    if (::geteuid() != 0 || !enterMountNamespace() || !mountMemory(spool) || !mountMemory("/run") || !privateEtc())
        return false;
    const group *owner = ::getgrnam("crontab"); // NOLINT(concurrency-mt-unsafe): there are no threads yet
    return owner && ::mkdir(crontabs, 0700) == 0 && ::chown(crontabs, 0, owner->gr_gid) == 0
           && ::chmod(crontabs, 01730) == 0;
}

void writePrivateEtc(const QString &name, const QByteArray &text)
{
    if (!hasPrivateSpool)
        return;
    QFile file(u"/etc/"_s + name);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    file.close();
    ::chmod(QFile::encodeName(file.fileName()).constData(), 0644);
}

void writeScript(const QString &path, const QByteArray &body)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\n" + body);
    file.close();
    ::chmod(QFile::encodeName(path).constData(), 0755);
}
