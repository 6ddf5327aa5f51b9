#include "core/recovery/recoveryjournal.h"

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
constexpr qsizetype maxSteps = 256;
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
    return time.isValid() ? QJsonValue(time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs)) : QJsonValue();
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

/// Reads a journal's object. The first thing that cannot be right is kept in `wrong`, by where it stands; values after
/// that mean nothing.
class Reader
{
public:
    RecoveryJournal journal(const QJsonObject &object);
    QString wrong;

private:
    void refuse(const QString &where)
    {
        if (wrong.isEmpty())
            wrong = m_path % where;
    }
    QString text(const QJsonObject &object, QLatin1StringView name);
    QDateTime time(const QJsonObject &object, QLatin1StringView name);
    std::optional<qint64> number(const QJsonObject &object, QLatin1StringView name);
    bool flag(const QJsonObject &object, QLatin1StringView name);
    QStringList texts(const QJsonObject &object, QLatin1StringView name);
    QJsonObject child(const QJsonObject &object, QLatin1StringView name);
    QList<QJsonObject> children(const QJsonObject &object, QLatin1StringView name);
    Procedure procedure(const QJsonObject &object);
    ProcedureStep step(const QJsonObject &object);
    StepRecord record(const QJsonObject &object);
    std::optional<Error> error(const QJsonObject &object);
    template<typename Value, std::size_t count>
    Value token(const QJsonObject &object, QLatin1StringView name, const std::pair<Value, QLatin1StringView> (&tokens)[count]);

    QString m_path;
};

QString Reader::text(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object[name];
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        refuse(name);
    return value.toString();
}

QDateTime Reader::time(const QJsonObject &object, QLatin1StringView name)
{
    const QString written = text(object, name);
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!written.isEmpty() && !time.isValid())
        refuse(name);
    return time.toLocalTime();
}

std::optional<qint64> Reader::number(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object[name];
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    if (number == none)
        refuse(name);
    return number;
}

bool Reader::flag(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object[name];
    if (!value.isBool() && !value.isUndefined())
        refuse(name);
    return value.toBool();
}

QStringList Reader::texts(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object[name];
    if (!value.isArray() && !value.isUndefined())
        refuse(name);
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (!item.isString())
            refuse(name);
        result += item.toString();
    }
    return result;
}

QJsonObject Reader::child(const QJsonObject &object, QLatin1StringView name)
{
    if (!object[name].isObject())
        refuse(name);
    return object[name].toObject();
}

QList<QJsonObject> Reader::children(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonArray array = object[name].toArray();
    if (!object[name].isArray())
        refuse(name);
    QList<QJsonObject> result;
    for (const auto &item : array) {
        if (!item.isObject())
            refuse(name);
        result += item.toObject();
    }
    return result;
}

template<typename Value, std::size_t count>
Value Reader::token(const QJsonObject &object, QLatin1StringView name, const std::pair<Value, QLatin1StringView> (&tokens)[count])
{
    const QString word = text(object, name);
    const auto *found = std::ranges::find_if(tokens, [&word](const auto &known) { return word == known.second; });
    if (found == std::end(tokens)) {
        refuse(name);
        return tokens[0].first;
    }
    return found->first;
}

ProcedureStep Reader::step(const QJsonObject &object)
{
    ProcedureStep step;
    step.id = text(object, "id"_L1);
    const auto action = actionFromToken(text(object, "action"_L1));
    if (!action)
        refuse(u"action"_s);
    step.action = action.value_or(StepAction::Manual);
    step.title = text(object, "title"_L1);
    step.why = text(object, "why"_L1);
    step.command = text(object, "command"_L1);
    step.success = text(object, "success"_L1);
    step.failure = text(object, "failure"_L1);
    step.destroys = flag(object, "destroys"_L1);
    step.optional = flag(object, "optional"_L1);
    step.needs = texts(object, "needs"_L1);
    return step;
}

// Not by parseProcedure(): that holds authors to limits which the translated texts of this one may have outgrown.
Procedure Reader::procedure(const QJsonObject &object)
{
    Procedure procedure;
    procedure.id = text(object, "id"_L1);
    procedure.section = text(object, "section"_L1);
    procedure.title = text(object, "title"_L1);
    procedure.summary = text(object, "summary"_L1);
    procedure.alternative = text(object, "alternative"_L1);
    procedure.file = text(object, "file"_L1);
    const QList<QJsonObject> steps = children(object, "steps"_L1);
    for (qsizetype i = 0; i < std::min(steps.size(), maxSteps); ++i) {
        m_path = u"procedure.steps[%1]."_s.arg(i);
        procedure.steps += step(steps[i]);
    }
    m_path.clear();
    return procedure;
}

std::optional<Error> Reader::error(const QJsonObject &object)
{
    if (object["error"_L1].isNull() || object["error"_L1].isUndefined())
        return std::nullopt;
    const QJsonObject said = child(object, "error"_L1);
    return Error{errorFromToken(text(said, "code"_L1)), text(said, "subject"_L1), text(said, "detail"_L1),
                 int(number(said, "system_error"_L1).value_or(0)), number(said, "offset"_L1).value_or(-1)};
}

StepRecord Reader::record(const QJsonObject &object)
{
    StepRecord record;
    record.step = text(object, "step"_L1);
    record.state = token(object, "state"_L1, stateTokens);
    record.attempts = int(std::clamp<qint64>(number(object, "attempts"_L1).value_or(0), 0, std::numeric_limits<int>::max()));
    record.startedAt = time(object, "started_at"_L1);
    record.endedAt = time(object, "ended_at"_L1);
    record.result = text(object, "result"_L1);
    record.skipReason = text(object, "skip_reason"_L1);
    record.error = error(object);
    const QList<QJsonObject> output = children(object, "output"_L1);
    for (const QJsonObject &line : output.last(std::min(output.size(), StepRecord::maxLines)))
        record.output += {time(line, "at"_L1), text(line, "text"_L1)};
    record.evidence = child(object, "evidence"_L1);
    return record;
}

RecoveryJournal Reader::journal(const QJsonObject &object)
{
    RecoveryJournal journal;
    journal.id = text(object, "id"_L1);
    journal.procedure = procedure(child(object, "procedure"_L1));
    const QJsonObject site = child(object, "site"_L1);
    journal.site = {text(site, "directory"_L1), text(site, "backup_directory"_L1)};
    if (journal.site.directory.isEmpty())
        refuse(u"site"_s);
    const QJsonObject names = child(object, "names"_L1);
    for (auto name = names.begin(); name != names.end(); ++name)
        journal.names.insert(name.key(), name->toString());
    journal.startedBy = text(object, "started_by"_L1);
    journal.startedAt = time(object, "started_at"_L1);
    journal.endedAt = time(object, "ended_at"_L1);
    journal.outcome = token(object, "outcome"_L1, outcomeTokens);
    journal.cause = text(object, "cause"_L1);
    journal.reasons = texts(object, "reasons"_L1);
    journal.backup = text(object, "backup"_L1);
    journal.backupSha256 = text(object, "backup_sha256"_L1);
    journal.backupHeight = number(object, "backup_height"_L1);
    journal.backupMadeAt = time(object, "backup_made_at"_L1);
    journal.liveHeight = number(object, "live_height"_L1);
    journal.blockSeconds = number(object, "block_seconds"_L1);
    journal.heightAfter = number(object, "height_after"_L1);
    journal.chainVolume = text(object, "chain_volume"_L1);
    journal.safetyArchive = text(object, "safety_archive"_L1);
    journal.previous = text(object, "previous"_L1);
    journal.previousInVolume = text(object, "previous_in_volume"_L1);
    journal.restoredChain = flag(object, "restored_chain"_L1);
    const QList<QJsonObject> records = children(object, "steps"_L1);
    for (qsizetype i = 0; i < std::min(records.size(), maxSteps); ++i) {
        m_path = u"steps[%1]."_s.arg(i);
        journal.steps += record(records[i]);
    }
    m_path.clear();
    // Which step comes next is told by place.
    const auto sameStep = [](const ProcedureStep &step, const StepRecord &record) { return step.id == record.step; };
    if (journal.steps.isEmpty() || !std::ranges::equal(journal.procedure.steps, journal.steps, sameStep))
        refuse(u"steps"_s);
    return journal;
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
            {u"site"_s, QJsonObject{{u"directory"_s, journal.site.directory}, {u"backup_directory"_s, journal.site.backupDirectory}}},
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
    // What steps wrote is the only thing that grows; the oldest of it goes first, so that the file can always be read again.
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
    Reader reader;
    RecoveryJournal journal = reader.journal(document.object());
    if (reader.wrong.isEmpty() && journal.id != id)
        reader.wrong = u"id"_s;
    if (!reader.wrong.isEmpty())
        return failure(ErrorCode::Corrupt, path, reader.wrong);
    return journal;
}

QList<RecoveryJournal> recoveryJournals(const QString &folder, const QString &siteDirectory)
{
    const QString wanted = siteDirectory.isEmpty() ? QString() : QDir::cleanPath(siteDirectory);
    QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    files.resize(std::min(files.size(), maxJournals));   // ids begin with the time
    QList<RecoveryJournal> result;
    for (const QString &file : std::as_const(files)) {
        const auto journal = readRecoveryJournal(folder, file.chopped(5));
        if (journal && (wanted.isEmpty() || QDir::cleanPath(journal->site.directory) == wanted))
            result += *journal;
    }
    std::ranges::stable_sort(result, [](const RecoveryJournal &a, const RecoveryJournal &b) { return a.startedAt > b.startedAt; });
    return result;
}

} // namespace bt2c
