#include "core/guard/alertfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qint64 largestFile = 4LL * 1024 * 1024;

QString pathOf(const QString &ledgerPath, const QString &siteDirectory)
{
    const QString site = QDir::cleanPath(QFileInfo(siteDirectory).absoluteFilePath());
    const QByteArray hash = QCryptographicHash::hash(site.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QFileInfo(ledgerPath).absolutePath() + u"/alerts/"_s + QString::fromLatin1(hash) + u".json"_s;
}

QJsonValue timeJson(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

std::optional<ReasonKind> kindOf(const QJsonValue &value)
{
    return reasonFromToken(value.toString());
}

std::optional<AlertChange> changeOf(const QJsonValue &value)
{
    for (const AlertChange change : {AlertChange::Raised, AlertChange::Again, AlertChange::Cleared}) {
        if (changeToken(change) == value.toString())
            return change;
    }
    return {};
}

QJsonObject toJson(const Alert &alert)
{
    return {{u"kind"_s, reasonToken(alert.kind)},
            {u"since"_s, timeJson(alert.since)},
            {u"raised_at"_s, timeJson(alert.raisedAt)},
            {u"told_at"_s, timeJson(alert.toldAt)},
            {u"cleared_at"_s, timeJson(alert.clearedAt)},
            {u"snoozed_until"_s, timeJson(alert.snoozedUntil)},
            {u"words"_s, alert.words}};
}

std::optional<Alert> alertOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto kind = kindOf(object["kind"_L1]);
    const QDateTime since = timeOf(object["since"_L1]);
    if (!kind || !since.isValid())
        return {};
    return Alert{*kind,
                 since,
                 timeOf(object["raised_at"_L1]),
                 timeOf(object["told_at"_L1]),
                 timeOf(object["cleared_at"_L1]),
                 timeOf(object["snoozed_until"_L1]),
                 object["words"_L1].toString()};
}

QJsonObject toJson(const UnsentAlert &unsent)
{
    return {{u"change"_s, changeToken(unsent.message.change)},
            {u"kind"_s, reasonToken(unsent.message.kind)},
            {u"words"_s, unsent.message.words},
            {u"since"_s, timeJson(unsent.message.since)},
            {u"sink"_s, unsent.sink},
            {u"error"_s, unsent.error},
            {u"unsent_since"_s, timeJson(unsent.since)}};
}

std::optional<UnsentAlert> unsentOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto kind = kindOf(object["kind"_L1]);
    const auto change = changeOf(object["change"_L1]);
    if (!kind || !change)
        return {};
    return UnsentAlert{{*change, *kind, object["words"_L1].toString(), timeOf(object["since"_L1])},
                       object["sink"_L1].toString(),
                       object["error"_L1].toString(),
                       timeOf(object["unsent_since"_L1])};
}

template<typename T, typename Read>
bool readAll(const QJsonValue &value, QList<T> &into, Read read)
{
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        const std::optional<T> one = read(each);
        if (!one)
            return false;
        into.append(*one);
    }
    return true;
}

template<typename T>
QJsonArray writeAll(const QList<T> &all)
{
    QJsonArray array;
    for (const T &one : all)
        array += toJson(one);
    return array;
}

std::optional<AlertRecord> parse(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    AlertRecord record;
    const bool understood = object["version"_L1].toInt() == version
                            && readAll(object["present"_L1], record.book.present, alertOf)
                            && readAll(object["past"_L1], record.book.past, alertOf)
                            && readAll(object["unsent"_L1], record.unsent, unsentOf);
    return understood ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace

Result<AlertFile> AlertFile::open(const QString &ledgerPath, const QString &siteDirectory, const QDateTime &now)
{
    const QString path = pathOf(ledgerPath, siteDirectory);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(errno, folder, ErrorCode::WriteFailed);
    ::chmod(QFile::encodeName(folder).constData(), 0700);
    auto lock = openFile(path + u".lock"_s, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    if (!lock)
        return std::unexpected(lock.error());
    const auto alone = tryLock(lock->get(), path);
    if (!alone)
        return std::unexpected(alone.error());
    if (!*alone)
        return failure(ErrorCode::Busy, path, u"another of our programs is telling of this site"_s);
    AlertFile file(path, std::move(*lock));
    QFile stored(path);
    if (!stored.exists())
        return file;
    if (!stored.open(QIODevice::ReadOnly))
        return failure(errno, path, ErrorCode::ReadFailed);
    auto record = parse(stored.read(largestFile));
    stored.close();
    if (record) {
        file.m_record = std::move(*record);
        return file;
    }
    file.m_damaged = path + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    if (auto moved = durableRename(path, file.m_damaged); !moved)
        return std::unexpected(moved.error());
    return file;
}

Result<void> AlertFile::save(const AlertRecord &record)
{
    AlertRecord kept = record;
    if (kept.unsent.size() > AlertRecord::mostUnsent)
        kept.unsent = kept.unsent.last(AlertRecord::mostUnsent);
    const QJsonObject object{{u"version"_s, version},
                             {u"present"_s, writeAll(kept.book.present)},
                             {u"past"_s, writeAll(kept.book.past)},
                             {u"unsent"_s, writeAll(kept.unsent)}};
    if (auto replaced = replaceFile(m_path, QJsonDocument(object).toJson()); !replaced)
        return replaced;
    m_record = std::move(kept);
    return {};
}

std::optional<AlertRecord> readAlertRecord(const QString &ledgerPath, const QString &siteDirectory)
{
    QFile stored(pathOf(ledgerPath, siteDirectory));
    if (!stored.open(QIODevice::ReadOnly))
        return {};
    return parse(stored.read(largestFile));
}

} // namespace bt2c
