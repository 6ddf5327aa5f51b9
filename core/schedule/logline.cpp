#include "core/schedule/logline.h"

#include "core/support/describe.h"
#include "core/support/localtime.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView separator = " - ";
constexpr QByteArrayView timePattern = "dddd-dd-dd dd:dd:dd,ddd";
constexpr qsizetype maxLevelLength = 16;

constexpr std::array levels = {
    std::pair(QByteArrayView("DEBUG"), LogLevel::Debug),       std::pair(QByteArrayView("INFO"), LogLevel::Info),
    std::pair(QByteArrayView("WARNING"), LogLevel::Warning),   std::pair(QByteArrayView("ERROR"), LogLevel::Error),
    std::pair(QByteArrayView("CRITICAL"), LogLevel::Critical), std::pair(QByteArrayView("OTHER"), LogLevel::Other),
};

int number(QByteArrayView digits)
{
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

bool hasTimesForm(QByteArrayView time)
{
    for (qsizetype i = 0; i < timePattern.size(); ++i) {
        const char c = time[i];
        if (timePattern[i] == 'd' ? c < '0' || c > '9' : c != timePattern[i])
            return false;
    }
    return QDate::isValid(number(time.first(4)), number(time.sliced(5, 2)), number(time.sliced(8, 2)))
           && number(time.sliced(11, 2)) < 24 && number(time.sliced(14, 2)) < 60 && number(time.sliced(17, 2)) < 60;
}

/// Takes what stands before the next separator off the front of @p rest; empty when that is longer than @p limit.
QByteArrayView take(QByteArrayView &rest, qsizetype limit)
{
    const qsizetype end = rest.first(qMin(rest.size(), limit + separator.size())).indexOf(separator);
    if (end <= 0)
        return {};
    const QByteArrayView part = rest.first(end);
    rest = rest.sliced(end + separator.size());
    return part;
}

std::optional<LogLevel> levelOf(QByteArrayView word)
{
    const auto found = std::ranges::find(levels, word, [](const auto &level) { return level.first; });
    if (found != levels.end())
        return found->second;
    const bool other = !word.isEmpty() && std::ranges::all_of(word, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
    return other ? std::optional(LogLevel::Other) : std::nullopt;
}

} // namespace

QByteArrayView levelWord(LogLevel level)
{
    return std::ranges::find(levels, level, [](const auto &known) { return known.second; })->first;
}

std::optional<LogHead> parseLogHead(QByteArrayView line)
{
    if (line.size() < logTimeLength + separator.size() || line.sliced(logTimeLength, separator.size()) != separator
        || !hasTimesForm(line.first(logTimeLength)))
        return std::nullopt;
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    LogHead head;
    head.time = line.first(logTimeLength);
    QByteArrayView rest = line.sliced(logTimeLength + separator.size());
    head.logger = take(rest, maxLoggerLength);
    head.word = take(rest, maxLevelLength);
    const std::optional<LogLevel> level = levelOf(head.word);
    if (head.logger.isEmpty() || !level)
        return std::nullopt;
    head.level = *level;
    head.text = rest;
    return head;
}

QDateTime logTime(QByteArrayView time)
{
    if (time.size() != logTimeLength || !hasTimesForm(time))
        return {};
    return localDateTime(
        QDate(number(time.first(4)), number(time.sliced(5, 2)), number(time.sliced(8, 2))),
        QTime(number(time.sliced(11, 2)), number(time.sliced(14, 2)), number(time.sliced(17, 2)), number(time.sliced(20, 3))));
}

QByteArray formatLogTime(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss,zzz"_s).toLatin1();
}

QByteArray formatLogLine(const QDateTime &at, QByteArrayView logger, LogLevel level, const QString &text)
{
    QByteArray line = formatLogTime(at);
    line += separator;
    line += logger;
    line += separator;
    line += levelWord(level);
    line += separator;
    line += displayName(text.toUtf8()).toUtf8();
    line += '\n';
    return line;
}

} // namespace bt2c
