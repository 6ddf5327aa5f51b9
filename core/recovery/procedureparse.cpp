#include "core/recovery/procedure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFile = 256 * 1024;
constexpr qsizetype maxSteps = 64;
constexpr qsizetype maxId = 64;
constexpr qsizetype maxTitle = 80;
constexpr qsizetype maxText = 1000;
constexpr int schema = 1;

struct ProcedureProblems
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::ProcedureProblems)
};

bool isId(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9][a-z0-9-]*\\z"_s);
    return text.size() <= maxId && pattern.match(text).hasMatch();
}

/// A character that would show something else than what is run or read.
bool misleads(QChar c)
{
    const char16_t code = c.unicode();
    return (c.category() == QChar::Other_Control && c != u'\n') || code == 0x2028 || code == 0x2029
           || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return ProcedureProblems::tr("true or false");
    case QJsonValue::Double:
        return ProcedureProblems::tr("a number");
    case QJsonValue::String:
        return ProcedureProblems::tr("a text");
    case QJsonValue::Array:
        return ProcedureProblems::tr("a list");
    case QJsonValue::Object:
        return ProcedureProblems::tr("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return ProcedureProblems::tr("nothing");
}

/// Reads one file, and gathers everything that is wrong with it, so that its author need not run it once for each
/// mistake.
class Parser
{
public:
    explicit Parser(const QString &file)
        : m_file(file)
    {}

    void parse(const QByteArray &json);
    Procedure procedure;
    QList<ProcedureProblem> problems;

private:
    void add(const QString &field, const QString &words) { problems += {m_file, m_step, field, words}; }
    void parseProcedureObject(const QJsonObject &object);
    ProcedureStep parseStep(const QJsonObject &object);
    void refuseUnknown(const QJsonObject &object, const QStringList &known);
    void checkCommand(const QString &command);
    void checkSteps();
    void checkNeeds(qsizetype at);
    void checkComesBefore(qsizetype at, StepAction first, const QString &words);
    [[nodiscard]] bool reaches(const QString &from, const QString &to) const;

    enum class Must { MayMiss, BeThere };
    QString text(const QJsonObject &object, const QString &field, qsizetype most, Must must);
    QString line(const QJsonObject &object, const QString &field, Must must);
    QString id(const QJsonObject &object, const QString &field, Must must);
    bool flag(const QJsonObject &object, const QString &field);
    QStringList list(const QJsonObject &object, const QString &field);

    QString m_file;
    QString m_step;
    QList<bool> m_hasAction; // by step: false where it is not known what it does
};

void Parser::parse(const QByteArray &json)
{
    procedure.file = m_file;
    if (json.size() > maxFile)
        return add({}, ProcedureProblems::tr("The file is too large: at most %1 KiB are read.").arg(maxFile / 1024));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype lineNumber = json.first(std::clamp<qsizetype>(error.offset, 0, json.size())).count('\n') + 1;
        return add(
            {}, ProcedureProblems::tr("This is not valid JSON; line %1: %2.").arg(lineNumber).arg(error.errorString()));
    }
    if (!document.isObject())
        return add({}, ProcedureProblems::tr("The file has to hold one object, in braces."));
    parseProcedureObject(document.object());
}

void Parser::parseProcedureObject(const QJsonObject &object)
{
    const QJsonValue version = object["schema"_L1];
    if (version.isUndefined())
        return add(u"schema"_s, ProcedureProblems::tr(
                                    "The field is missing. It says which version of this format the file has: 1."));
    // What another version means is not known, so nothing more is said of it.
    if (!version.isDouble() || version.toDouble() != schema)
        return add(u"schema"_s, ProcedureProblems::tr("This program reads files of schema 1 only."));
    refuseUnknown(object, {u"schema"_s, u"id"_s, u"section"_s, u"title"_s, u"summary"_s, u"alternative"_s, u"steps"_s});
    procedure.id = id(object, u"id"_s, Must::BeThere);
    procedure.section = line(object, u"section"_s, Must::MayMiss);
    procedure.title = line(object, u"title"_s, Must::BeThere);
    procedure.summary = text(object, u"summary"_s, maxText, Must::BeThere);
    procedure.alternative = id(object, u"alternative"_s, Must::MayMiss);
    if (!procedure.alternative.isEmpty() && procedure.alternative == procedure.id)
        add(u"alternative"_s, ProcedureProblems::tr("A procedure cannot be the alternative to itself."));

    const QJsonValue steps = object["steps"_L1];
    if (steps.isUndefined())
        return add(u"steps"_s, ProcedureProblems::tr("The field is missing."));
    if (!steps.isArray())
        return add(u"steps"_s, ProcedureProblems::tr("This has to be a list of steps, and is %1.").arg(kindOf(steps)));
    const QJsonArray array = steps.toArray();
    if (array.isEmpty())
        return add(u"steps"_s, ProcedureProblems::tr("There is no step."));
    if (array.size() > maxSteps)
        return add(u"steps"_s,
                   ProcedureProblems::tr("There are %1 steps; at most %2 are read.").arg(array.size()).arg(maxSteps));
    for (qsizetype i = 0; i < array.size(); ++i) {
        m_step = ProcedureProblems::tr("step %1").arg(i + 1);
        if (array[i].isObject())
            procedure.steps += parseStep(array[i].toObject());
        else
            add({}, ProcedureProblems::tr("A step has to be an object, in braces, and is %1.").arg(kindOf(array[i])));
    }
    if (procedure.steps.size() == array.size())
        checkSteps();
    m_step.clear();
}

ProcedureStep Parser::parseStep(const QJsonObject &object)
{
    ProcedureStep step;
    if (const QString name = object["id"_L1].toString(); isId(name))
        m_step = name;
    refuseUnknown(object, {u"id"_s, u"action"_s, u"title"_s, u"why"_s, u"command"_s, u"success"_s, u"failure"_s,
                           u"destroys"_s, u"optional"_s, u"needs"_s});
    step.id = id(object, u"id"_s, Must::BeThere);
    const QString token = line(object, u"action"_s, Must::BeThere);
    const auto action = actionFromToken(token);
    if (!action && !token.isEmpty())
        add(u"action"_s, ProcedureProblems::tr("There is no action “%1”.").arg(token));
    m_hasAction += action.has_value();
    step.action = action.value_or(StepAction::Manual);
    step.title = line(object, u"title"_s, Must::BeThere);
    step.why = text(object, u"why"_s, maxText, Must::BeThere);
    step.command = text(object, u"command"_s, maxText, Must::MayMiss);
    checkCommand(step.command);
    step.success = text(object, u"success"_s, maxText, Must::BeThere);
    step.failure = text(object, u"failure"_s, maxText, Must::BeThere);
    step.destroys = flag(object, u"destroys"_s);
    step.optional = flag(object, u"optional"_s);
    step.needs = list(object, u"needs"_s);
    if (action && destroys(*action) && !step.destroys)
        add(u"destroys"_s, ProcedureProblems::tr("“%1” replaces or removes data, so this has to be true.").arg(token));
    if (step.destroys && step.optional)
        add(u"optional"_s, ProcedureProblems::tr("A step that destroys something cannot be optional."));
    return step;
}

void Parser::refuseUnknown(const QJsonObject &object, const QStringList &known)
{
    for (const QString &field : object.keys()) {
        if (!known.contains(field))
            add(field.first(std::min(field.size(), maxTitle)),
                ProcedureProblems::tr("There is no field of this name. There are: %1.").arg(known.join(", "_L1)));
    }
}

QString Parser::text(const QJsonObject &object, const QString &field, qsizetype most, Must must)
{
    const QJsonValue value = object[field];
    if (value.isUndefined()) {
        if (must == Must::BeThere)
            add(field, ProcedureProblems::tr("The field is missing."));
        return {};
    }
    if (!value.isString()) {
        add(field, ProcedureProblems::tr("This has to be a text, in quotes, and is %1.").arg(kindOf(value)));
        return {};
    }
    const QString words = value.toString();
    if (must == Must::BeThere && words.trimmed().isEmpty())
        add(field, ProcedureProblems::tr("The text is empty."));
    if (words.size() > most)
        add(field, ProcedureProblems::tr("The text is too long: %1 characters, at most %2 are allowed.")
                       .arg(words.size())
                       .arg(most));
    if (std::ranges::any_of(words, misleads))
        add(field, ProcedureProblems::tr("The text holds a control character, which would hide what it says."));
    if (field != "command"_L1) {
        for (const QString &name : knownStepNames()) {
            if (words.contains(QString(u'{' % name % u'}')))
                add(field, ProcedureProblems::tr("{%1} stands for a real name only in “command”.").arg(name));
        }
    }
    return words;
}

QString Parser::line(const QJsonObject &object, const QString &field, Must must)
{
    const QString words = text(object, field, maxTitle, must);
    if (words.contains(u'\n'))
        add(field, ProcedureProblems::tr("The text has to fit into one line."));
    return words;
}

QString Parser::id(const QJsonObject &object, const QString &field, Must must)
{
    const qsizetype before = problems.size();
    const QString name = text(object, field, maxId, must);
    if (problems.size() == before && !name.isEmpty() && !isId(name))
        add(field, ProcedureProblems::tr("“%1” will not do: small letters, digits and “-” are allowed.").arg(name));
    return name;
}

bool Parser::flag(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = object[field];
    if (!value.isUndefined() && !value.isBool())
        add(field,
            ProcedureProblems::tr("This has to be true or false, without quotes, and is %1.").arg(kindOf(value)));
    return value.toBool();
}

QStringList Parser::list(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = object[field];
    if (value.isUndefined())
        return {};
    const QJsonArray array = value.toArray();
    if (!value.isArray() || !std::ranges::all_of(array, [](const QJsonValue &item) { return item.isString(); })) {
        add(field, ProcedureProblems::tr("This has to be a list of steps’ ids, as [\"stop-validator\"]."));
        return {};
    }
    QStringList ids;
    for (const auto &item : array)
        ids += item.toString();
    if (ids.removeDuplicates() > 0)
        add(field, ProcedureProblems::tr("A step is named twice."));
    return ids;
}

void Parser::checkCommand(const QString &command)
{
    // "${HOME}" and docker's "{{.State}}" are the shell's and docker's own.
    static const QRegularExpression braces(u"(?<![{$])\\{([A-Za-z_][A-Za-z0-9_-]*)\\}"_s);
    const QStringList known = knownStepNames();
    QStringList unknown;
    for (auto matches = braces.globalMatch(command); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (!known.contains(name) && !unknown.contains(name))
            unknown += name;
    }
    for (const QString &name : std::as_const(unknown))
        add(u"command"_s,
            ProcedureProblems::tr("Nothing is known by the name {%1}. Known are: %2.").arg(name, known.join(", "_L1)));
}

void Parser::checkSteps()
{
    for (qsizetype i = 0; i < procedure.steps.size(); ++i) {
        const ProcedureStep &step = procedure.steps[i];
        m_step = isId(step.id) ? step.id : ProcedureProblems::tr("step %1").arg(i + 1);
        const auto before = std::ranges::subrange(procedure.steps.cbegin(), procedure.steps.cbegin() + i);
        if (!step.id.isEmpty() && std::ranges::contains(before, step.id, &ProcedureStep::id)) {
            m_step = ProcedureProblems::tr("step %1").arg(i + 1);
            add(u"id"_s, ProcedureProblems::tr("An earlier step has the id “%1”, too.").arg(step.id));
        }
        checkNeeds(i);
        if (!m_hasAction[i])
            continue;
        if (step.action == StepAction::RestoreBackup)
            checkComesBefore(
                i, StepAction::VerifyBackup,
                ProcedureProblems::tr(
                    "A backup is restored without having been verified: a step “verify-backup” has to come before."));
        if (step.action == StepAction::RemoveChain)
            checkComesBefore(i, StepAction::SafetyArchive,
                             ProcedureProblems::tr(
                                 "The chain is removed without a copy: a step “safety-archive” has to come before."));
    }
}

void Parser::checkComesBefore(qsizetype at, StepAction first, const QString &words)
{
    for (qsizetype i = 0; i < at; ++i) {
        if (procedure.steps[i].action == first && m_hasAction[i])
            return;
    }
    add(u"action"_s, words);
}

void Parser::checkNeeds(qsizetype at)
{
    const ProcedureStep &step = procedure.steps[at];
    for (const QString &need : step.needs) {
        const auto found = std::ranges::find(procedure.steps, need, &ProcedureStep::id);
        if (found == procedure.steps.end())
            add(u"needs"_s,
                ProcedureProblems::tr("There is no step “%1”.").arg(need.first(std::min(need.size(), maxId))));
        else if (need == step.id)
            add(u"needs"_s, ProcedureProblems::tr("A step cannot need itself."));
        else if (found - procedure.steps.begin() > at && reaches(need, step.id))
            add(u"needs"_s, ProcedureProblems::tr("This step and “%1” wait for each other.").arg(need));
        else if (found - procedure.steps.begin() > at)
            add(u"needs"_s, ProcedureProblems::tr("“%1” comes only later.").arg(need));
    }
}

bool Parser::reaches(const QString &from, const QString &to) const
{
    QStringList seen{from};
    for (qsizetype i = 0; i < seen.size(); ++i) {
        if (seen[i] == to)
            return true;
        for (const ProcedureStep &step : procedure.steps) {
            if (step.id != seen[i])
                continue;
            for (const QString &need : step.needs) {
                if (!seen.contains(need))
                    seen += need;
            }
        }
    }
    return false;
}

} // namespace

std::expected<Procedure, QList<ProcedureProblem>> parseProcedure(const QByteArray &json, const QString &file)
{
    Parser parser(file);
    parser.parse(json);
    if (!parser.problems.isEmpty())
        return std::unexpected(parser.problems);
    return parser.procedure;
}

} // namespace bt2c
