#include "core/schedule/cronfields.h"

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
constexpr const char *monthNames[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                      "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr const char *weekdayNames[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

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

} // namespace

CronFieldReader::CronFieldReader(QByteArrayView line, CronDialect dialect, QList<CronIssue> &found)
    : text(line)
    , traits(cronTraits(dialect))
    , issues(found)
{}

void CronFieldReader::skipBlanks()
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
}

std::optional<quint64> CronFieldReader::read(CronField which)
{
    field = which;
    low = ranges[int(which)].low;
    high = ranges[int(which)].high;
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

bool CronFieldReader::take(char c)
{
    if (current() != c)
        return false;
    ++at;
    return true;
}

void CronFieldReader::note(CronSeverity severity, CronReason reason, qsizetype offset, qsizetype length, int number)
{
    issues.append(
        {severity, reason, field, offset, length, text.sliced(offset, qMin(length, maxQuoted)).toByteArray(), number});
}

std::nullopt_t CronFieldReader::fail(CronReason reason, qsizetype offset, qsizetype length, int number)
{
    note(CronSeverity::Error, reason, offset, length, number);
    return std::nullopt;
}

qsizetype CronFieldReader::tokenEnd(qsizetype from) const
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

std::optional<CronFieldReader::Number> CronFieldReader::readNumber()
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
            return fail(CronReason::OutOfRange, start, at - start, high);
        return Number{word.toInt(), false};
    }
    int index = 0;
    for (const char *name : namesOf(field)) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return Number{index + low, true};
        ++index;
    }
    return fail(namesOf(field).empty() ? CronReason::NotANumber : CronReason::UnknownName, start, at - start);
}

std::optional<int> CronFieldReader::readStep()
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

bool CronFieldReader::readRandom(qsizetype start, int first)
{
    Number last{high, false};
    if (isAlnum(current())) {
        const std::optional<Number> number = readNumber();
        if (!number)
            return false;
        last = *number;
    }
    if (first > last.value || first < low || last.value > high) {
        fail(first > last.value ? CronReason::ReversedRange : CronReason::OutOfRange, start, at - start, high);
        return false;
    }
    random = true;
    for (int i = first; i <= last.value; ++i)
        values |= 1ULL << i;
    note(CronSeverity::Note, CronReason::Random, start, at - start);
    return true;
}

bool CronFieldReader::readRange()
{
    const qsizetype start = at;
    int first = low;
    int last = high;
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
            last = high;
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
        note(CronSeverity::Warning, CronReason::ReadToTheEnd, start, at - start, high);
    for (qint64 i = first; i <= last; i += step) {
        if (i < low || i > high) {
            fail(CronReason::OutOfRange, start, at - start, high);
            return false;
        }
        values |= 1ULL << i;
    }
    return true;
}

bool CronFieldReader::endsRange(qsizetype start, int first, int &last, bool isName)
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

} // namespace bt2c
