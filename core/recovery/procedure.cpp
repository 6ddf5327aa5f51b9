#include "core/recovery/procedure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<StepAction, QLatin1StringView> actionTokens[] = {
    {StepAction::ListContainers, "list-containers"_L1},
    {StepAction::ComposeUp, "compose-up"_L1},
    {StepAction::ComposeDown, "compose-down"_L1},
    {StepAction::StopValidator, "stop-validator"_L1},
    {StepAction::StartValidator, "start-validator"_L1},
    {StepAction::ListBackups, "list-backups"_L1},
    {StepAction::VerifyBackup, "verify-backup"_L1},
    {StepAction::RestoreBackup, "restore-backup"_L1},
    {StepAction::CheckChain, "check-chain"_L1},
    {StepAction::SafetyArchive, "safety-archive"_L1},
    {StepAction::RemoveChain, "remove-chain"_L1},
    {StepAction::FollowLogs, "follow-logs"_L1},
    {StepAction::Drill, "drill"_L1},
    {StepAction::Manual, "manual"_L1},
};

/// A text as JSON has it, in quotes.
QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray quoted(const QStringList &texts)
{
    QByteArrayList parts;
    for (const QString &text : texts)
        parts += quoted(text);
    return '[' + parts.join(", ") + ']';
}

/// One "name": value a line, in the order of @p members. QJsonDocument would sort them, and a person is to read this.
QByteArray object(const QList<std::pair<QByteArray, QByteArray>> &members, const QByteArray &indent)
{
    QByteArrayList lines;
    for (const auto &[name, value] : members)
        lines += indent + "    \"" + name + "\": " + value;
    return "{\n" + lines.join(",\n") + '\n' + indent + '}';
}

QByteArray format(const ProcedureStep &step)
{
    return object({{"id", quoted(step.id)},
                   {"action", quoted(actionToken(step.action))},
                   {"title", quoted(step.title)},
                   {"why", quoted(step.why)},
                   {"command", quoted(step.command)},
                   {"success", quoted(step.success)},
                   {"failure", quoted(step.failure)},
                   {"destroys", step.destroys ? "true" : "false"},
                   {"optional", step.optional ? "true" : "false"},
                   {"needs", quoted(step.needs)}},
                  "        ");
}

/// As one word of a POSIX shell, so that a path with a blank or a quote in it can be pasted.
QString shellWord(const QString &text)
{
    static const QRegularExpression plain(uR"(\A[\w@%+=:,./~-]+\z)"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' % QString(text).replace("'"_L1, R"('\'')"_L1) % u'\'';
}

} // namespace

QString actionToken(StepAction action)
{
    const auto *found = std::ranges::find(actionTokens, action, &std::pair<StepAction, QLatin1StringView>::first);
    return found == std::end(actionTokens) ? QString() : QString(found->second);
}

std::optional<StepAction> actionFromToken(QStringView token)
{
    const auto *found =
        std::ranges::find_if(actionTokens, [token](const auto &known) { return token == known.second; });
    return found == std::end(actionTokens) ? std::nullopt : std::optional(found->first);
}

bool destroys(StepAction action)
{
    return action == StepAction::RemoveChain || action == StepAction::RestoreBackup;
}

const Procedure *ProcedureSet::find(QAnyStringView id) const
{
    const auto found =
        std::ranges::find_if(procedures, [id](const Procedure &procedure) { return procedure.id == id; });
    return found == procedures.end() ? nullptr : &*found;
}

QByteArray formatProcedure(const Procedure &procedure)
{
    QByteArrayList steps;
    for (const ProcedureStep &step : procedure.steps)
        steps += "        " + format(step);
    return object({{"schema", "1"},
                   {"id", quoted(procedure.id)},
                   {"section", quoted(procedure.section)},
                   {"title", quoted(procedure.title)},
                   {"summary", quoted(procedure.summary)},
                   {"alternative", quoted(procedure.alternative)},
                   {"steps", "[\n" + steps.join(",\n") + "\n    ]"}},
                  {})
           + '\n';
}

QStringList knownStepNames()
{
    return {u"site"_s, u"compose_file"_s, u"project"_s, u"validator"_s,  u"volume"_s, u"documented_volume"_s,
            u"data"_s, u"status_url"_s,   u"backup"_s,  u"backup_dir"_s, u"engine"_s};
}

QString filled(const QString &text, const StepNames &names)
{
    static const QRegularExpression braces(u"\\{([a-z_]+)\\}"_s);
    const QStringList known = knownStepNames();
    QString result;
    qsizetype from = 0;
    // In one pass: a path that itself has braces in it is not filled in again.
    for (auto matches = braces.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        if (!known.contains(name))
            continue;
        const QString value = names.value(name);
        result += text.sliced(from, match.capturedStart() - from);
        result += value.isEmpty() ? QString(u'<' % name % u'>') : shellWord(value);
        from = match.capturedEnd();
    }
    return result + text.sliced(from);
}

} // namespace bt2c
