#include "core/schedule/cronexpression.h"

#include <span>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxQuoted = 80;
constexpr qsizetype maxDigits = 9;

struct FieldRange
{
    int low;
    int high;
};

// 7 is Sunday, too.
constexpr FieldRange ranges[] = {{0, 59}, {0, 23}, {1, 31}, {1, 12}, {0, 7}};
constexpr const char *monthNames[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr const char *weekdayNames[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

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

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlnum(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::span<const char *const> namesOf(CronField field)
{
    if (field == CronField::Month)
        return monthNames;
    if (field == CronField::DayOfWeek)
        return weekdayNames;
    return {};
}

/// Reads fields as cron's own get_list() and get_range() do.
class FieldReader
{
public:
    FieldReader(QByteArrayView line, CronDialect dialect, QList<CronIssue> &found)
        : text(line)
        , traits(cronTraits(dialect))
        , issues(found)
    {
    }

    [[nodiscard]] qsizetype position() const { return at; }
    [[nodiscard]] bool metRandom() const { return random; }

    void skipBlanks()
    {
        while (at < text.size() && isBlank(text[at]))
            ++at;
    }

    /// The values of the next field; nothing after an Error.
    std::optional<quint64> read(CronField which)
    {
        field = which;
        range = ranges[int(which)];
        values = 0;
        if (at >= text.size())
            return fail(CronReason::MissingField, at, 0);
        do {
            if (!readRange())
                return std::nullopt;
        } while (take(','));
        const qsizetype rest = at;
        while (at < text.size() && !isBlank(text[at]))
            ++at;
        if (at > rest) {
            // Behind a '*' even cronie looks at nothing.
            if (!traits.restIgnored && !afterStar)
                return fail(CronReason::TextAfterValue, rest, at - rest);
            note(CronSeverity::Warning, CronReason::RestIgnored, rest, at - rest);
        }
        return values;
    }

private:
    struct Number
    {
        int value = 0;
        bool isName = false;
    };

    [[nodiscard]] char current() const { return at < text.size() ? text[at] : '\n'; }

    bool take(char c)
    {
        if (current() != c)
            return false;
        ++at;
        return true;
    }

    void note(CronSeverity severity, CronReason reason, qsizetype offset, qsizetype length, int number = 0)
    {
        issues.append({severity, reason, field, offset, length,
                       text.sliced(offset, qMin(length, maxQuoted)).toByteArray(), number});
    }

    std::nullopt_t fail(CronReason reason, qsizetype offset, qsizetype length, int number = 0)
    {
        note(CronSeverity::Error, reason, offset, length, number);
        return std::nullopt;
    }

    qsizetype tokenEnd(qsizetype from) const
    {
        qsizetype end = from;
        while (end < text.size() && isAlnum(text[end]))
            ++end;
        // What is no word at all is shown up to where it could have ended.
        if (end == from) {
            while (end < text.size() && !isBlank(text[end]) && text[end] != ',')
                ++end;
        }
        return end;
    }

    std::optional<Number> readNumber()
    {
        const qsizetype start = at;
        bool digits = true;
        while (isAlnum(current())) {
            digits = digits && isDigit(current());
            ++at;
        }
        const QByteArrayView word = text.sliced(start, at - start);
        if (word.isEmpty())
            return fail(CronReason::NotANumber, start, tokenEnd(start) - start);
        if (digits) {
            if (word.size() > maxDigits)
                return fail(CronReason::OutOfRange, start, at - start, range.high);
            return Number{word.toInt(), false};
        }
        int index = 0;
        for (const char *name : namesOf(field)) {
            if (word.compare(name, Qt::CaseInsensitive) == 0)
                return Number{index + range.low, true};
            ++index;
        }
        return fail(namesOf(field).empty() ? CronReason::NotANumber : CronReason::UnknownName, start, at - start);
    }

    std::optional<int> readStep()
    {
        const qsizetype start = at;
        while (isAlnum(current()))
            ++at;
        const QByteArrayView word = text.sliced(start, at - start);
        for (const char c : word) {
            if (!isDigit(c))
                return fail(CronReason::BadStep, start, at - start);
        }
        const int step = word.size() > maxDigits ? 999'999'999 : word.toInt();
        if (step == 0)
            return fail(CronReason::BadStep, start, tokenEnd(start) - start);
        return step;
    }

    bool readRandom(qsizetype start, int first)
    {
        Number last{range.high, false};
        if (isAlnum(current())) {
            const std::optional<Number> number = readNumber();
            if (!number)
                return false;
            last = *number;
        }
        if (first > last.value || first < range.low || last.value > range.high) {
            fail(first > last.value ? CronReason::ReversedRange : CronReason::OutOfRange, start, at - start, range.high);
            return false;
        }
        random = true;
        for (int i = first; i <= last.value; ++i)
            values |= 1ULL << i;
        note(CronSeverity::Note, CronReason::Random, start, at - start);
        return true;
    }

    bool readRange()
    {
        const qsizetype start = at;
        int first = range.low;
        int last = range.high;
        bool toTheEnd = false;
        afterStar = take('*');
        if (!afterStar) {
            const std::optional<Number> number = readNumber();
            if (!number)
                return false;
            first = last = number->value;
            if (traits.randomRanges && take('~'))
                return readRandom(start, first);
            if (current() == '/') {
                if (!traits.stepWithoutRange) {
                    ++at;
                    fail(CronReason::StepWithoutRange, start, tokenEnd(at) - start);
                    return false;
                }
                last = range.high;
                toTheEnd = true;
            } else if (take('-')) {
                const std::optional<Number> end = readNumber();
                if (!end)
                    return false;
                last = end->value;
                if (first > last && !endsRange(start, first, last, end->isName))
                    return false;
            }
        }
        int step = 1;
        if (take('/')) {
            const std::optional<int> number = readStep();
            if (!number)
                return false;
            step = *number;
            if (first < last && step > last - first)
                note(CronSeverity::Warning, CronReason::StepTooLarge, start, at - start, last - first);
            afterStar = false;
        }
        if (toTheEnd)
            note(CronSeverity::Warning, CronReason::ReadToTheEnd, start, at - start, range.high);
        for (qint64 i = first; i <= last; i += step) {
            if (i < range.low || i > range.high) {
                fail(CronReason::OutOfRange, start, at - start, range.high);
                return false;
            }
            values |= 1ULL << i;
        }
        return true;
    }

    /// A range that ends before it begins.
    bool endsRange(qsizetype start, int first, int &last, bool isName)
    {
        if (traits.sundayEndsRange && field == CronField::DayOfWeek && isName && last == 0 && first < 7) {
            last = 7;
            note(CronSeverity::Note, CronReason::EndsWithSunday, start, at - start);
            return true;
        }
        if (traits.reversedRanges) {
            note(CronSeverity::Warning, CronReason::EmptyRange, start, at - start);
            return true;
        }
        fail(CronReason::ReversedRange, start, at - start);
        return false;
    }

    QByteArrayView text;
    const CronTraits &traits;
    QList<CronIssue> &issues;
    qsizetype at = 0;
    CronField field = CronField::Minute;
    FieldRange range = ranges[0];
    quint64 values = 0;
    bool afterStar = false;
    bool random = false;
};

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
    FieldReader reader(line, dialect, parse.issues);
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
