#include "core/site/operationmark.h"

#include "core/site/ledger.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringBuilder>
#include <QSysInfo>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// The same for all that can see each other's marks.
QString placeOf(const QString &folder)
{
    const QByteArray place = QSysInfo::machineUniqueId() + '\0' + QFileInfo(folder).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(12));
}

QString pathOf(const QString &id, const QString &folder)
{
    return folder % u'/' % id % u".mark"_s;
}

bool isPlain(const QString &id)
{
    return !id.isEmpty() && id.size() < 100 && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || c == u'-';
    });
}

} // namespace

QString OperationMark::defaultFolder()
{
    return QFileInfo(Ledger::defaultPath()).path() % u"/operations"_s;
}

Result<OperationMark> OperationMark::create(const QString &folder)
{
    if (!QFileInfo(folder).isDir() && !QDir().mkpath(folder))
        return failure(ErrorCode::WriteFailed, folder, u"the folder could not be made"_s);
    for (;;) {
        const QString id = placeOf(folder) % u'-' % QString::number(QCoreApplication::applicationPid()) % u'-'
                           % QString::number(QRandomGenerator::system()->generate64(), 36);
        const QString path = pathOf(id, folder);
        auto file = createLocked(path, 0600);
        if (!file)
            return std::unexpected(file.error());
        if (*file)
            return OperationMark(id, path, std::move(**file));
    }
}

bool OperationMark::isAlive(const QString &id, const QString &folder)
{
    if (!isPlain(id) || !id.startsWith(placeOf(folder) % u'-'))
        return true;
    const QString path = pathOf(id, folder);
    const auto file = openFile(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK);
    if (!file)
        return file.error().code != ErrorCode::Missing;
    if (!tryLock(file->get(), path).value_or(false))
        return true;
    ::unlink(QFile::encodeName(path).constData());
    return false;
}

OperationMark::~OperationMark()
{
    if (m_file.isOpen())
        ::unlink(QFile::encodeName(m_path).constData());
}

} // namespace bt2c
