#include "app/cli/json.h"

#include "core/support/describe.h"

#include <QJsonDocument>
using namespace Qt::StringLiterals;

namespace bt2c::cli {

QJsonValue toJson(const QDateTime &time)
{
    if (!time.isValid())
        return QJsonValue::Null;
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QJsonValue toJson(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Error &error)
{
    return {
        {u"code"_s, errorToken(error.code)},
        {u"message"_s, describe(error, Language::Untranslated)},
        {u"subject"_s, textOrNull(error.subject)},
        {u"detail"_s, textOrNull(error.detail)},
        {u"errno"_s, error.systemError == 0 ? QJsonValue() : QJsonValue(error.systemError)},
        {u"offset"_s, error.offset < 0 ? QJsonValue() : QJsonValue(error.offset)},
    };
}

QJsonArray toJson(const QList<Error> &errors)
{
    QJsonArray array;
    for (const Error &error : errors)
        array += toJson(error);
    return array;
}

QJsonObject toJson(const VerifyReport &report)
{
    QJsonArray problems;
    for (const Problem &problem : report.problems)
        problems += QJsonObject{
            {u"path"_s, textOrNull(problem.subject)},
            {u"offset"_s, problem.offset < 0 ? QJsonValue() : QJsonValue(problem.offset)},
            {u"reason"_s, describe(problem, Language::Untranslated)},
            {u"code"_s, errorToken(problem.code)},
        };
    return {
        {u"path"_s, report.path},
        {u"state"_s, stateToken(report.state)},
        {u"level"_s, levelToken(report.level)},
        {u"entries"_s, report.entries < 0 ? QJsonValue() : QJsonValue(report.entries)},
        {u"uncompressed_bytes"_s, report.uncompressedBytes < 0 ? QJsonValue() : QJsonValue(report.uncompressedBytes)},
        {u"checksum"_s, QJsonObject{{u"stored"_s, textOrNull(QString::fromLatin1(report.storedSha256))},
                                    {u"computed"_s, textOrNull(QString::fromLatin1(report.computedSha256))}}},
        {u"problems"_s, problems},
        {u"seconds"_s, report.seconds},
        {u"checked_at"_s, toJson(report.checkedAt)},
    };
}

QJsonObject toJson(const Backup &backup)
{
    const Integrity &integrity = backup.integrity;
    return {
        {u"filename"_s, backup.fileName},
        {u"path"_s, backup.path},
        {u"type"_s, backup.type == BackupType::Unknown ? QJsonValue() : QJsonValue(typeToken(backup.type))},
        {u"schedule"_s, textOrNull(backup.schedule)},
        {u"made_at"_s, toJson(backup.madeAt)},
        {u"size_bytes"_s, backup.identity.size < 0 ? QJsonValue() : QJsonValue(backup.identity.size)},
        {u"blockchain_height"_s, toJson(backup.height)},
        {u"entries"_s, toJson(backup.entries)},
        {u"uncompressed_bytes"_s, toJson(backup.uncompressedBytes)},
        {u"checksum_file"_s, sidecarToken(backup.checksumFile)},
        {u"metadata_file"_s, sidecarToken(backup.metadataFile)},
        {u"changed_while_read"_s, QJsonArray::fromStringList(backup.changedWhileRead)},
        {u"integrity"_s,
         QJsonObject{{u"state"_s, stateToken(integrity.state)},
                     {u"level"_s, levelToken(integrity.level)},
                     {u"checked_at"_s, toJson(integrity.checkedAt)},
                     {u"reason"_s, integrity.reason ? QJsonValue(describe(*integrity.reason, Language::Untranslated))
                                                    : QJsonValue()}}},
    };
}

QJsonObject toJson(const RecoveredRestore &restore)
{
    return {
        {u"site"_s, restore.siteDirectory},
        {u"archive"_s, restore.archive},
        {u"finished"_s, restore.finished},
        {u"previous"_s, textOrNull(restore.previous)},
    };
}

QByteArray membersOf(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

} // namespace bt2c::cli
