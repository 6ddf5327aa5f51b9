#include "core/schedule/timertext.h"

#include <QStringBuilder>
#include <QXmlStreamWriter>

#include <algorithm>
#include <bit>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 allMinutes = (1ULL << 60) - 1;
constexpr quint64 allHours = (1ULL << 24) - 1;
constexpr quint64 allMonthDays = 0xFFFFFFFEULL;
constexpr quint64 allMonths = 0x1FFEULL;
constexpr quint64 allWeekdays = 0x7FULL;

std::optional<TimerTrouble> unspeakable(const CronExpression &expression)
{
    if (expression.reboot)
        return TimerTrouble::AtReboot;
    if (expression.random)
        return TimerTrouble::Random;
    if (expression.neverRuns())
        return TimerTrouble::NeverRuns;
    return std::nullopt;
}

bool isSpeakable(const TimerJob &job)
{
    const auto plain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
               || c == u'_';
    };
    const auto oneLine = [](const QString &text) {
        // Those behind the surrogates are no characters, and XML has no way to write them.
        return std::ranges::none_of(
            text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() > 0xfffd; });
    };
    const QStringList values = job.environment.values();
    return !job.name.isEmpty() && std::ranges::all_of(job.name, plain) && !job.command.isEmpty()
           && !job.command.first().isEmpty() && std::ranges::all_of(job.command, oneLine)
           && std::ranges::all_of(values, oneLine) && std::ranges::all_of(job.environment.keys(), oneLine)
           && oneLine(job.directory) && oneLine(job.log);
}

/// The values of a set, or one "any" where all are in it.
QList<std::optional<int>> choices(quint64 values, quint64 all)
{
    if ((values & all) == all)
        return {std::nullopt};
    QList<std::optional<int>> result;
    for (int value = 0; value < 64; ++value) {
        if (values >> value & 1)
            result.append(value);
    }
    return result;
}

struct DaySets
{
    quint64 monthDays = allMonthDays;
    quint64 weekdays = allWeekdays;
};

/// The days of an expression, as alternatives each of which wants all of what it names.
QList<DaySets> daySets(const CronExpression &expression)
{
    const quint64 monthDays = expression.monthDays;
    const quint64 weekdays = expression.weekdays;
    switch (expression.dayRule()) {
    case CronDayRule::Weekdays:
        return {{allMonthDays, weekdays}};
    case CronDayRule::MonthDays:
        return {{monthDays, allWeekdays}};
    case CronDayRule::Both:
        return {{monthDays, weekdays}};
    case CronDayRule::Either:
        return {{monthDays, allWeekdays}, {allMonthDays, weekdays}};
    case CronDayRule::EveryDay:
    case CronDayRule::Never:
        break;
    }
    return {DaySets{}};
}

void writeString(QXmlStreamWriter &xml, const QString &key, const QString &value)
{
    xml.writeTextElement(u"key"_s, key);
    xml.writeTextElement(u"string"_s, value);
}

void writeNumber(QXmlStreamWriter &xml, const QString &key, const std::optional<int> &value)
{
    if (!value)
        return;
    xml.writeTextElement(u"key"_s, key);
    xml.writeTextElement(u"integer"_s, QString::number(*value));
}

/// "00", "00,30", "05..15"; "*" where all are there.
QString calendarField(quint64 values, quint64 all, int width)
{
    if ((values & all) == all)
        return u"*"_s;
    QStringList parts;
    const auto text = [width](int value) { return QString::number(value).rightJustified(width, u'0'); };
    for (int first = 0; first < 64; ++first) {
        if (!(values >> first & 1))
            continue;
        int last = first;
        while (last < 63 && (values >> (last + 1) & 1))
            ++last;
        if (last - first < 2) {
            for (int value = first; value <= last; ++value)
                parts += text(value);
        } else {
            parts += text(first) % ".."_L1 % text(last);
        }
        first = last;
    }
    return parts.join(u',');
}

QString weekdayField(quint64 weekdays)
{
    static const QStringList names{u"Sun"_s, u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s};
    QStringList parts;
    for (int day = 0; day < names.size(); ++day) {
        if (weekdays >> day & 1)
            parts += names.at(day);
    }
    return parts.size() == names.size() ? QString() : parts.join(u',') % u' ';
}

/// One word of ExecStart= or Environment=: systemd splits at blanks, expands '%' and '$' and reads backslashes.
QString unitWord(const QString &text, bool argument)
{
    QString word = text;
    word.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'%', "%%"_L1);
    if (argument)
        word.replace(u'$', "$$"_L1);
    return u'"' % word % u'"';
}

/// A path that stands alone, as in WorkingDirectory=: '%' alone is read.
QString unitPath(const QString &path)
{
    QString text = path;
    return text.replace(u'%', "%%"_L1);
}

} // namespace

QString timerLabel(const TimerJob &job)
{
    return "org.bt2c.recovery.backup-"_L1 % job.name;
}

std::expected<QList<LaunchdInterval>, TimerTrouble> launchdIntervals(const CronExpression &expression)
{
    if (const auto trouble = unspeakable(expression))
        return std::unexpected(*trouble);
    QList<LaunchdInterval> intervals;
    const auto minutes = choices(expression.minutes, allMinutes);
    const auto hours = choices(expression.hours, allHours);
    const auto months = choices(expression.months, allMonths);
    for (const DaySets &days : daySets(expression)) {
        const auto monthDays = choices(days.monthDays, allMonthDays);
        const auto weekdays = choices(days.weekdays, allWeekdays);
        if (monthDays.first() && weekdays.first())
            return std::unexpected(TimerTrouble::BothDays);
        if (intervals.size() + minutes.size() * hours.size() * months.size() * monthDays.size() * weekdays.size()
            > mostIntervals)
            return std::unexpected(TimerTrouble::TooManyTimes);
        for (const auto &month : months) {
            for (const auto &day : monthDays) {
                for (const auto &weekday : weekdays) {
                    for (const auto &hour : hours) {
                        for (const auto &minute : minutes)
                            intervals.append({minute, hour, day, month, weekday});
                    }
                }
            }
        }
    }
    return intervals;
}

std::expected<QByteArray, TimerTrouble> launchdPlist(const TimerJob &job, const CronExpression &expression)
{
    const auto intervals = launchdIntervals(expression);
    if (!intervals)
        return std::unexpected(intervals.error());
    if (!isSpeakable(job))
        return std::unexpected(TimerTrouble::BadName);
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    for (const QByteArray &comment : timerComments(job.entry))
        xml.writeComment(u' ' % QString::fromLatin1(comment) % u' ');
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    writeString(xml, u"Label"_s, timerLabel(job));
    xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
    xml.writeStartElement(u"array"_s);
    for (const QString &word : job.command)
        xml.writeTextElement(u"string"_s, word);
    xml.writeEndElement();
    if (!job.environment.isEmpty()) {
        xml.writeTextElement(u"key"_s, u"EnvironmentVariables"_s);
        xml.writeStartElement(u"dict"_s);
        for (auto it = job.environment.begin(); it != job.environment.end(); ++it)
            writeString(xml, it.key(), it.value());
        xml.writeEndElement();
    }
    if (!job.directory.isEmpty())
        writeString(xml, u"WorkingDirectory"_s, job.directory);
    if (!job.log.isEmpty()) {
        writeString(xml, u"StandardOutPath"_s, job.log);
        writeString(xml, u"StandardErrorPath"_s, job.log);
    }
    // Until it is enabled: a file that lies there is loaded at the next login otherwise.
    xml.writeTextElement(u"key"_s, u"Disabled"_s);
    xml.writeEmptyElement(u"true"_s);
    xml.writeTextElement(u"key"_s, u"RunAtLoad"_s);
    xml.writeEmptyElement(u"false"_s);
    xml.writeTextElement(u"key"_s, u"ProcessType"_s);
    xml.writeTextElement(u"string"_s, u"Background"_s);
    xml.writeTextElement(u"key"_s, u"StartCalendarInterval"_s);
    xml.writeStartElement(u"array"_s);
    for (const LaunchdInterval &interval : *intervals) {
        xml.writeStartElement(u"dict"_s);
        writeNumber(xml, u"Minute"_s, interval.minute);
        writeNumber(xml, u"Hour"_s, interval.hour);
        writeNumber(xml, u"Day"_s, interval.day);
        writeNumber(xml, u"Month"_s, interval.month);
        writeNumber(xml, u"Weekday"_s, interval.weekday);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

std::expected<QStringList, TimerTrouble> systemdCalendar(const CronExpression &expression)
{
    if (const auto trouble = unspeakable(expression))
        return std::unexpected(*trouble);
    QStringList result;
    for (const DaySets &days : daySets(expression))
        result += weekdayField(days.weekdays) % "*-"_L1 % calendarField(expression.months, allMonths, 2) % u'-'
                  % calendarField(days.monthDays, allMonthDays, 2) % u' ' % calendarField(expression.hours, allHours, 2)
                  % u':' % calendarField(expression.minutes, allMinutes, 2) % ":00"_L1;
    return result;
}

std::expected<QByteArray, TimerTrouble> systemdTimer(const TimerJob &job, const CronExpression &expression)
{
    const auto calendar = systemdCalendar(expression);
    if (!calendar)
        return std::unexpected(calendar.error());
    if (!isSpeakable(job))
        return std::unexpected(TimerTrouble::BadName);
    QString text;
    for (const QByteArray &comment : timerComments(job.entry))
        text += "# "_L1 % QString::fromLatin1(comment) % u'\n';
    text += "[Unit]\nDescription=BT2C backup, "_L1 % job.name % "\n\n[Timer]\n"_L1;
    for (const QString &line : *calendar)
        text += "OnCalendar="_L1 % line % u'\n';
    text += "AccuracySec=1s\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n"_L1;
    return text.toUtf8();
}

std::expected<QByteArray, TimerTrouble> systemdService(const TimerJob &job)
{
    if (!isSpeakable(job))
        return std::unexpected(TimerTrouble::BadName);
    QStringList words;
    // Variables are looked for in arguments, not in the program's path.
    for (const QString &word : job.command)
        words += unitWord(word, !words.isEmpty());
    QString text = "[Unit]\nDescription=BT2C backup, "_L1 % job.name % "\n\n[Service]\nType=oneshot\n"_L1;
    for (auto it = job.environment.begin(); it != job.environment.end(); ++it)
        text += "Environment="_L1 % unitWord(it.key() % u'=' % it.value(), false) % u'\n';
    if (!job.directory.isEmpty())
        text += "WorkingDirectory="_L1 % unitPath(job.directory) % u'\n';
    text += "ExecStart="_L1 % words.join(u' ') % u'\n';
    return text.toUtf8();
}

} // namespace bt2c
