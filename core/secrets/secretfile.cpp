#include "core/secrets/secretfile.h"

#include "core/support/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qint64 largestFile = 1024LL * 1024;
constexpr unsigned forOthers = 077;

} // namespace

Result<QJsonObject> SecretFile::load() const
{
    const auto fd = openFile(m_path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
    if (!fd) {
        if (fd.error().code == ErrorCode::Missing)
            return QJsonObject();
        return std::unexpected(fd.error());
    }
    struct stat info;
    if (::fstat(fd->get(), &info) != 0)
        return failure(errno, m_path, ErrorCode::ReadFailed);
    if (!S_ISREG(info.st_mode) || info.st_uid != ::geteuid() || (info.st_mode & forOthers) != 0)
        return failure(ErrorCode::PermissionDenied, m_path,
                       u"it has to be a file of yours that nobody else may read (chmod 600)"_s);
    QFile file;
    if (!file.open(fd->get(), QIODevice::ReadOnly))
        return failure(errno, m_path, ErrorCode::ReadFailed);
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(errno, m_path, ErrorCode::ReadFailed);
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (bytes.size() > largestFile || root["version"_L1].toInt() != version || !root["secrets"_L1].isObject())
        return failure(ErrorCode::Garbled, m_path, u"it is not as this program writes it"_s);
    return root["secrets"_L1].toObject();
}

Result<void> SecretFile::change(const QString &name, const std::optional<QString> &secret) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(errno, folder, ErrorCode::WriteFailed);
    const auto lock = openFile(m_path + u".lock"_s, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    if (!lock)
        return std::unexpected(lock.error());
    const auto alone = tryLock(lock->get(), m_path);
    if (!alone)
        return std::unexpected(alone.error());
    if (!*alone)
        return failure(ErrorCode::Busy, m_path);
    auto secrets = load();
    if (!secrets)
        return std::unexpected(secrets.error());
    if (!secret && !secrets->contains(name))
        return {};
    if (secret)
        (*secrets)[name] = *secret;
    else
        secrets->remove(name);
    const QJsonObject root{{u"version"_s, version}, {u"secrets"_s, *secrets}};
    return replaceFile(m_path, QJsonDocument(root).toJson());
}

Result<QString> SecretFile::read(const QString &name, Control &)
{
    const auto secrets = load();
    if (!secrets)
        return std::unexpected(secrets.error());
    const QJsonValue secret = (*secrets)[name];
    if (!secret.isString())
        return failure(ErrorCode::Missing, name, u"it is not in %1"_s.arg(m_path));
    return secret.toString();
}

Result<void> SecretFile::write(const QString &name, const QString &secret, Control &)
{
    return change(name, secret);
}

Result<void> SecretFile::remove(const QString &name, Control &)
{
    return change(name, {});
}

} // namespace bt2c
