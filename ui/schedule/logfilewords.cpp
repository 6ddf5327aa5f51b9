#include "ui/schedule/logfilewords.h"

#include "core/support/describe.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringBuilder>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct LogFileWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::LogFileWords)
};

QString percentWords(const LogExtent &extent)
{
    const double part = extent.fileBytes > 0 ? double(extent.lookedBytes) / double(extent.fileBytes) : 1.0;
    return QString::number(int(part * 100));
}

} // namespace

QString levelWords(LogLevel level, QByteArrayView word)
{
    switch (level) {
    case LogLevel::Debug:
        return LogFileWords::tr("Debug");
    case LogLevel::Info:
        return LogFileWords::tr("Info");
    case LogLevel::Warning:
        return LogFileWords::tr("Warning");
    case LogLevel::Error:
        return LogFileWords::tr("Error");
    case LogLevel::Critical:
        return LogFileWords::tr("Critical");
    case LogLevel::Other:
        break;
    }
    return QString::fromLatin1(word);
}

LogEntry shownEntry(const RawLogLine &line)
{
    LogEntry entry;
    const std::optional<LogHead> head = parseLogHead(line.bytes);
    if (!head) {
        entry.text = logText(line.bytes, line.length);
        return entry;
    }
    // To the second, as it stands in the file: whoever compares finds it again.
    entry.time = QString::fromLatin1(head->time.first(19));
    entry.level = levelWords(head->level, head->word);
    if (head->level >= LogLevel::Error)
        entry.severity = LogEntry::Severity::Error;
    else if (head->level == LogLevel::Warning)
        entry.severity = LogEntry::Severity::Warning;
    entry.text = logText(head->text.toByteArray(), line.length > line.bytes.size() ? line.length : -1);
    return entry;
}

QString extentWords(const LogExtent &extent, const LogFilter &filter)
{
    const bool all = filter.everything();
    const QString size = formatBytes(extent.fileBytes);
    const QString shown = numberWords(extent.last - extent.first);
    QStringList parts;
    if (all && extent.complete)
        parts << LogFileWords::tr("%1 line(s), %2", nullptr, int(extent.fileLines))
                     .arg(numberWords(extent.fileLines), size);
    else if (all)
        parts << LogFileWords::tr("%1 lines so far, %2").arg(numberWords(extent.fileLines), size);
    else if (extent.complete && extent.fileLines >= extent.last - extent.first)
        parts << LogFileWords::tr("%1 lines, %2 shown").arg(numberWords(extent.fileLines), shown);
    else
        parts << LogFileWords::tr("%1 shown so far").arg(shown);
    if (!extent.complete && !extent.error)
        parts << (all ? LogFileWords::tr("reading older ones: %1 %") : LogFileWords::tr("searching older ones: %1 %"))
                     .arg(percentWords(extent));
    if (extent.cut)
        parts << LogFileWords::tr("older ones are not shown");
    return parts.join(u" · "_s);
}

QString eventWords(const LogExtent &extent, const QString &path)
{
    switch (extent.event) {
    case LogExtent::Event::None:
        break;
    case LogExtent::Event::Rotated: {
        const QString older = path % u".1"_s;
        return QFileInfo::exists(older)
                   ? LogFileWords::tr("A new log was begun; older lines are in %1").arg(QFileInfo(older).fileName())
                   : LogFileWords::tr("A new log was begun in the place of the one before");
    }
    case LogExtent::Event::Truncated:
        return LogFileWords::tr("The log was emptied and begun anew");
    case LogExtent::Event::Gone:
        return LogFileWords::tr(
            "The log was moved or removed; this is what was in it. A new one is shown as soon as it is there");
    }
    return {};
}

QString placeWords(const LogPlace &place)
{
    const QFileInfo info(place.path);
    const QString name = info.fileName();
    switch (place.why) {
    case LogPlace::Why::BesideBackups:
        return LogFileWords::tr("%1, beside the backups").arg(name);
    case LogPlace::Why::Home:
        return LogFileWords::tr("%1, in the home folder").arg(name);
    case LogPlace::Why::BesideSite:
        return LogFileWords::tr("%1, beside the site").arg(name);
    case LogPlace::Why::Site:
        return LogFileWords::tr("%1, in the site").arg(name);
    case LogPlace::Why::Scripts:
        return LogFileWords::tr("%1, beside the scripts").arg(name);
    case LogPlace::Why::Rotated:
        return LogFileWords::tr("%1, older").arg(name);
    }
    return name;
}

} // namespace bt2c
