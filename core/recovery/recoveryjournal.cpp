#include "core/recovery/recoveryjournal.h"

#include "core/recovery/recoveryjournaljson.h"
#include "core/support/durable.h"
#include "core/support/smallfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxJournal = 8 * 1024 * 1024;
constexpr qsizetype maxJournals = 1000;
constexpr int schema = 1;

constexpr std::pair<RecoveryOutcome, QLatin1StringView> outcomeTokens[] = {
    {RecoveryOutcome::Open, "open"_L1},
    {RecoveryOutcome::Recovered, "recovered"_L1},
    {RecoveryOutcome::Stopped, "stopped"_L1},
    {RecoveryOutcome::Undone, "undone"_L1},
};
constexpr std::pair<StepState, QLatin1StringView> stateTokens[] = {
    {StepState::Waiting, "waiting"_L1}, {StepState::Running, "running"_L1}, {StepState::Done, "done"_L1},
    {StepState::Failed, "failed"_L1},   {StepState::Skipped, "skipped"_L1},
};

template<typename Value, std::size_t count>
QString tokenOf(const std::pair<Value, QLatin1StringView> (&tokens)[count], Value value)
{
    const auto *found = std::ranges::find(tokens, value, &std::pair<Value, QLatin1StringView>::first);
    return found == std::end(tokens) ? QString() : QString(found->second);
}

/// A name that cannot lead out of the folder.
bool isId(const QString &id)
{
    static const QRegularExpression pattern(u"\\A[0-9A-Za-z_-]{1,80}\\z"_s);
    return pattern.match(id).hasMatch();
}

QString fileOf(const QString &folder, const QString &id)
{
    return folder % u'/' % id % ".json"_L1;
}

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs))
                          : QJsonValue();
}

QJsonValue toJson(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Procedure &procedure)
{
    QJsonObject object = QJsonDocument::fromJson(formatProcedure(procedure)).object();
    object[u"file"_s] = textOrNull(procedure.file);
    return object;
}

QJsonObject toJson(const StepRecord &record)
{
    QJsonArray output;
    for (const StepLine &line : record.output.last(std::min(record.output.size(), StepRecord::maxLines)))
        output += QJsonObject{{u"at"_s, toJson(line.at)}, {u"text"_s, line.text}};
    QJsonValue error;
    if (record.error)
        error = QJsonObject{{u"code"_s, errorToken(record.error->code)},
                            {u"subject"_s, textOrNull(record.error->subject)},
                            {u"detail"_s, textOrNull(record.error->detail)},
                            {u"system_error"_s, record.error->systemError},
                            {u"offset"_s, record.error->offset}};
    return {{u"step"_s, record.step},
            {u"state"_s, stepStateToken(record.state)},
            {u"attempts"_s, record.attempts},
            {u"started_at"_s, toJson(record.startedAt)},
            {u"ended_at"_s, toJson(record.endedAt)},
            {u"result"_s, textOrNull(record.result)},
            {u"skip_reason"_s, textOrNull(record.skipReason)},
            {u"error"_s, error},
            {u"output"_s, output},
            {u"evidence"_s, record.evidence}};
}

QByteArray content(const RecoveryJournal &journal)
{
    QJsonObject object = toJson(journal);
    object[u"schema"_s] = schema;
    return QJsonDocument(object).toJson();
}

} // namespace

QString outcomeToken(RecoveryOutcome outcome)
{
    return tokenOf(outcomeTokens, outcome);
}

QString stepStateToken(StepState state)
{
    return tokenOf(stateTokens, state);
}

QString recoveryFolder(const QString &ledgerPath)
{
    return QFileInfo(ledgerPath).path() % "/recoveries"_L1;
}

QJsonObject toJson(const RecoveryJournal &journal)
{
    QJsonObject names;
    for (const auto &[name, value] : journal.names.asKeyValueRange())
        names[name] = value;
    QJsonArray steps;
    for (const StepRecord &record : journal.steps)
        steps += toJson(record);
    return {{u"id"_s, journal.id},
            {u"procedure"_s, toJson(journal.procedure)},
            {u"site"_s, QJsonObject{{u"directory"_s, journal.site.directory},
                                    {u"backup_directory"_s, journal.site.backupDirectory}}},
            {u"names"_s, names},
            {u"started_by"_s, textOrNull(journal.startedBy)},
            {u"started_at"_s, toJson(journal.startedAt)},
            {u"ended_at"_s, toJson(journal.endedAt)},
            {u"outcome"_s, outcomeToken(journal.outcome)},
            {u"cause"_s, textOrNull(journal.cause)},
            {u"reasons"_s, QJsonArray::fromStringList(journal.reasons)},
            {u"backup"_s, textOrNull(journal.backup)},
            {u"backup_sha256"_s, textOrNull(journal.backupSha256)},
            {u"backup_height"_s, toJson(journal.backupHeight)},
            {u"backup_made_at"_s, toJson(journal.backupMadeAt)},
            {u"live_height"_s, toJson(journal.liveHeight)},
            {u"block_seconds"_s, toJson(journal.blockSeconds)},
            {u"height_after"_s, toJson(journal.heightAfter)},
            {u"chain_volume"_s, textOrNull(journal.chainVolume)},
            {u"safety_archive"_s, textOrNull(journal.safetyArchive)},
            {u"previous"_s, textOrNull(journal.previous)},
            {u"previous_in_volume"_s, textOrNull(journal.previousInVolume)},
            {u"restored_chain"_s, journal.restoredChain},
            {u"place"_s, journal.place},
            {u"undo"_s, journal.undo},
            {u"steps"_s, steps}};
}

Result<void> writeRecoveryJournal(const QString &folder, const RecoveryJournal &journal)
{
    if (!isId(journal.id))
        return failure(ErrorCode::InvalidArgument, journal.id, u"not the id of a recovery"_s);
    if (!QDir().mkpath(QFileInfo(folder).path()))
        return failure(ErrorCode::WriteFailed, folder, u"its folder could not be made"_s);
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return failure(errno, folder, ErrorCode::WriteFailed);
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::WriteFailed, folder, u"not a folder"_s);
    // What steps wrote is the only thing that grows; the oldest of it goes first, so that the file can always be read
    // again.
    RecoveryJournal kept = journal;
    QByteArray bytes = content(kept);
    for (qsizetype lines = StepRecord::maxLines / 2; bytes.size() > maxJournal && lines > 0; lines /= 2) {
        for (StepRecord &record : kept.steps)
            record.output = record.output.last(std::min(record.output.size(), lines));
        bytes = content(kept);
    }
    if (bytes.size() > maxJournal)
        return failure(ErrorCode::WriteFailed, fileOf(folder, journal.id), u"more than %1 bytes"_s.arg(maxJournal));
    return replaceFile(fileOf(folder, journal.id), bytes);
}

Result<RecoveryJournal> readRecoveryJournal(const QString &folder, const QString &id)
{
    const QString path = fileOf(folder, id);
    if (!isId(id))
        return failure(ErrorCode::Missing, id);
    const Result<QByteArray> bytes = readSmallFile(path, maxJournal);
    if (!bytes)
        return std::unexpected(bytes.error());
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return failure(ErrorCode::Corrupt, path, trouble.errorString(), trouble.offset);
    if (document.object()["schema"_L1].toInteger() != schema)
        return failure(ErrorCode::Corrupt, path, u"schema"_s);
    const auto journal = recoveryJournalFromJson(document.object());
    if (!journal)
        return failure(ErrorCode::Corrupt, path, journal.error());
    if (journal->id != id)
        return failure(ErrorCode::Corrupt, path, u"id"_s);
    return *journal;
}

QList<RecoveryJournal> recoveryJournals(const QString &folder, const QString &siteDirectory)
{
    const QString wanted = siteDirectory.isEmpty() ? QString() : QDir::cleanPath(siteDirectory);
    QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    files.resize(std::min(files.size(), maxJournals)); // ids begin with the time
    QList<RecoveryJournal> result;
    for (const QString &file : std::as_const(files)) {
        const auto journal = readRecoveryJournal(folder, file.chopped(5));
        if (journal && (wanted.isEmpty() || QDir::cleanPath(journal->site.directory) == wanted))
            result += *journal;
    }
    std::ranges::stable_sort(
        result, [](const RecoveryJournal &a, const RecoveryJournal &b) { return a.startedAt > b.startedAt; });
    return result;
}

} // namespace bt2c
