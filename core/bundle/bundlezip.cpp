#include "core/bundle/supportbundle.h"

#include "core/support/durable.h"

#include <KZip>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringBuilder>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Removes the file when it goes, unless it got its name.
class Temporary
{
public:
    explicit Temporary(QString path)
        : m_path(std::move(path))
    {}
    ~Temporary() { ::unlink(QFile::encodeName(m_path).constData()); }
    Q_DISABLE_COPY_MOVE(Temporary)
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

Result<void> writeZip(const SupportBundle &bundle, QFile &file)
{
    const auto broken = [&file](const QString &detail) {
        const int number = file.error() == QFileDevice::ResourceError ? ENOSPC : 0;
        return number ? failure(number, file.fileName(), ErrorCode::WriteFailed)
                      : failure(ErrorCode::WriteFailed, file.fileName(), detail);
    };
    KZip zip(&file);
    if (!zip.open(QIODevice::WriteOnly))
        return broken(zip.errorString());
    const QDateTime now = QDateTime::currentDateTime();
    for (const BundleFile &entry : bundle.files) {
        if (entry.included && !zip.writeFile(entry.name, entry.content, 0100600, {}, {}, now, now, now))
            return broken(zip.errorString());
    }
    if (!zip.close())
        return broken(zip.errorString());
    return {};
}

/// Gives the finished file its name. Without @p overwrite a file that came to be meanwhile stays.
Result<void> giveName(const QString &from, const QString &to, bool overwrite)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (!overwrite) {
        if (::link(source.constData(), target.constData()) == 0)
            return {};
        if (errno == EEXIST)
            return failure(ErrorCode::InvalidArgument, to, u"a file of this name is there"_s);
        // File systems without hard links.
        if (QFileInfo::exists(to))
            return failure(ErrorCode::InvalidArgument, to, u"a file of this name is there"_s);
    }
    if (std::rename(source.constData(), target.constData()) != 0)
        return failure(errno, to, ErrorCode::WriteFailed);
    return {};
}

} // namespace

Result<void> writeSupportBundle(const SupportBundle &bundle, const QString &path, bool overwrite)
{
    const QFileInfo target(path);
    if (!overwrite && (target.exists() || target.isSymLink()))
        return failure(ErrorCode::InvalidArgument, path, u"a file of this name is there"_s);
    if (target.isDir())
        return failure(ErrorCode::InvalidArgument, path, u"it is a folder"_s);
    const QString folder = target.absolutePath();
    const QString name = folder % u"/."_s % target.fileName() % u'.'
                         % QString::number(QRandomGenerator::system()->generate64(), 36) % u".part"_s;
    auto fd = openFile(name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (!fd)
        return std::unexpected(fd.error());
    const Temporary temporary(name);
    QFile file(name);
    // By descriptor, so that its rights are those it was made with.
    if (!file.open(fd->get(), QIODevice::ReadWrite, QFileDevice::DontCloseHandle))
        return failure(ErrorCode::WriteFailed, path, file.errorString());
    if (auto written = writeZip(bundle, file); !written)
        return written;
    if (!file.flush())
        return failure(ErrorCode::NoSpace, path, file.errorString());
    file.close();
    if (auto synced = syncFile(fd->get(), path); !synced)
        return synced;
    if (auto named = giveName(name, target.absoluteFilePath(), overwrite); !named)
        return named;
    return syncDirectory(folder);
}

} // namespace bt2c
