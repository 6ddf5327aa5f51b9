#include "core/recovery/recoveryjournaljson.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSteps = 256;

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
    template<typename Value>
    Value token(const QJsonObject &object, QLatin1StringView name, Value last, QString (*tokenOf)(Value));

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

/// @p last is the enumeration's last value; the first is 0.
template<typename Value>
Value Reader::token(const QJsonObject &object, QLatin1StringView name, Value last, QString (*tokenOf)(Value))
{
    const QString word = text(object, name);
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (word == tokenOf(static_cast<Value>(i)))
            return static_cast<Value>(i);
    }
    refuse(name);
    return {};
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
    record.state = token(object, "state"_L1, StepState::Skipped, stepStateToken);
    record.attempts =
        int(std::clamp<qint64>(number(object, "attempts"_L1).value_or(0), 0, std::numeric_limits<int>::max()));
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
    journal.outcome = token(object, "outcome"_L1, RecoveryOutcome::Undone, outcomeToken);
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
    journal.place = object["place"_L1].toObject();
    journal.undo = object["undo"_L1].toObject();
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

std::expected<RecoveryJournal, QString> recoveryJournalFromJson(const QJsonObject &object)
{
    Reader reader;
    RecoveryJournal journal = reader.journal(object);
    if (!reader.wrong.isEmpty())
        return std::unexpected(reader.wrong);
    return journal;
}

} // namespace bt2c
