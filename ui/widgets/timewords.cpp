#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::TimeWords)
};

} // namespace

QString ageWords(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 0)
        return TimeWords::tr("in the future");
    if (seconds < 60)
        return TimeWords::tr("just now");
    if (seconds < 60 * 60)
        return TimeWords::tr("%1 min").arg(seconds / 60);
    if (seconds < 36 * 60 * 60)
        return TimeWords::tr("%1 h").arg(seconds / (60 * 60));
    const qint64 days = then.date().daysTo(now.date());
    if (days < 60)
        return TimeWords::tr("%1 d").arg(days);
    if (days < 730)
        return TimeWords::tr("%n month(s)", nullptr, int(days / 30));
    return TimeWords::tr("%n year(s)", nullptr, int(days / 365));
}

QString agoWords(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    return seconds < 60 ? ageWords(then, now) : TimeWords::tr("%1 ago").arg(ageWords(then, now));
}

QString momentWords(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return TimeWords::tr("not known");
    const QLocale locale;
    const QString time = locale.toString(then.time(), u"HH:mm"_s);
    if (then.date() == now.date())
        return TimeWords::tr("Today %1").arg(time);
    const QString form = then.date().year() == now.date().year() ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s;
    return locale.toString(then.date(), form) + u' ' + time;
}

QString exactWords(const QDateTime &then)
{
    return QLocale().toString(then, u"dddd d MMMM yyyy, HH:mm:ss"_s);
}

QString numberWords(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace bt2c
