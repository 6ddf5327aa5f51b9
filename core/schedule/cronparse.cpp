#include "core/schedule/cronfields.h"

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxQuoted = 80;

struct Nickname
{
    const char *name;
    const char *meaning;
};

constexpr Nickname nicknames[] = {
    {"@yearly", "0 0 1 1 *"}, {"@annually", "0 0 1 1 *"}, {"@monthly", "0 0 1 * *"}, {"@weekly", "0 0 * * 0"},
    {"@daily", "0 0 * * *"},  {"@midnight", "0 0 * * *"}, {"@hourly", "0 * * * *"},
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

void addDayNotes(const CronExpression &expression, qsizetype length, QList<CronIssue> &issues)
{
    const auto note = [&](CronSeverity severity, CronReason reason) {
        issues.append({severity, reason, std::nullopt, 0, length, expression.text.first(qMin(length, maxQuoted)), 0});
    };
    if (expression.neverRuns()) {
        note(CronSeverity::Warning, CronReason::NeverRuns);
        return;
    }
    const CronDayRule rule = expression.dayRule();
    if (rule == CronDayRule::Either)
        note(CronSeverity::Note, CronReason::EitherDay);
    if (rule == CronDayRule::Both)
        note(CronSeverity::Note, CronReason::BothDays);
}

CronParse parseFields(QByteArrayView line, CronDialect dialect, qsizetype &rest)
{
    CronParse parse;
    CronFieldReader reader(line, dialect, parse.issues);
    CronExpression expression;
    expression.dialect = dialect;
    std::array<quint64, cronFieldCount> sets = {};
    qsizetype end = 0;
    for (int i = 0; i < cronFieldCount; ++i) {
        const qsizetype start = reader.position();
        const std::optional<quint64> values = reader.read(CronField(i));
        if (!values)
            return parse;
        sets[size_t(i)] = *values;
        end = reader.position();
        expression.fields[size_t(i)] = line.sliced(start, end - start).toByteArray();
        reader.skipBlanks();
    }
    rest = reader.position();
    const auto star = [&expression](CronField field) { return expression.fields[size_t(field)].startsWith('*'); };
    expression.text = line.first(end).toByteArray();
    expression.random = reader.metRandom();
    expression.minutes = sets[0];
    expression.hours = quint32(sets[1]);
    expression.monthDays = quint32(sets[2]);
    expression.months = quint16(sets[3]);
    expression.weekdays = quint8((sets[4] & 0x7F) | (sets[4] >> 7));
    expression.minuteStar = star(CronField::Minute);
    expression.hourStar = star(CronField::Hour);
    expression.monthDayStar = star(CronField::DayOfMonth);
    expression.weekdayStar = star(CronField::DayOfWeek);
    addDayNotes(expression, end, parse.issues);
    parse.expression = expression;
    return parse;
}

CronParse parseNickname(QByteArrayView line, CronDialect dialect, qsizetype &rest)
{
    qsizetype end = 0;
    while (end < line.size() && !isBlank(line[end]))
        ++end;
    const QByteArray word = line.first(end).toByteArray();
    CronParse parse;
    if (word == "@reboot") {
        parse.expression.emplace();
        parse.expression->dialect = dialect;
        parse.expression->reboot = true;
    } else {
        for (const Nickname &nickname : nicknames) {
            qsizetype ignored = 0;
            if (word == nickname.name)
                parse = parseFields(nickname.meaning, dialect, ignored);
        }
    }
    if (!parse.expression) {
        const bool battery = word == "@AppleNotOnBattery";
        parse.issues.append({CronSeverity::Error,
                             battery ? CronReason::BatteryBeforeSchedule : CronReason::UnknownNickname, std::nullopt, 0,
                             end, word.first(qMin(end, maxQuoted)), 0});
        return parse;
    }
    parse.expression->text = parse.expression->nickname = word;
    rest = end;
    while (rest < line.size() && isBlank(line[rest]))
        ++rest;
    return parse;
}

} // namespace

CronParse parseScheduleOf(QByteArrayView line, CronDialect dialect, qsizetype &rest)
{
    rest = line.size();
    qsizetype start = 0;
    while (start < line.size() && isBlank(line[start]))
        ++start;
    CronParse parse;
    if (start == line.size()) {
        parse.issues.append({CronSeverity::Error, CronReason::Nothing, std::nullopt, start, 0, {}, 0});
        return parse;
    }
    const QByteArrayView text = line.sliced(start);
    qsizetype after = text.size();
    parse = text.startsWith('@') ? parseNickname(text, dialect, after) : parseFields(text, dialect, after);
    rest = start + after;
    for (CronIssue &issue : parse.issues)
        issue.offset += start;
    return parse;
}

CronParse parseCronExpression(QByteArrayView text, CronDialect dialect)
{
    qsizetype rest = 0;
    CronParse parse = parseScheduleOf(text, dialect, rest);
    if (parse.expression && rest < text.size()) {
        parse.expression.reset();
        const qsizetype length = text.size() - rest;
        parse.issues.append({CronSeverity::Error, CronReason::TextAfterSchedule, std::nullopt, rest, length,
                             text.sliced(rest, qMin(length, maxQuoted)).toByteArray(), 0});
    }
    return parse;
}

CronParse parseTypedExpression(const QString &text, CronDialect dialect)
{
    // One byte a character, so that positions are those of the text; what is outside Latin-1 is in no field anyway.
    return parseCronExpression(QByteArrayView(text.toLatin1()), dialect);
}

} // namespace bt2c
