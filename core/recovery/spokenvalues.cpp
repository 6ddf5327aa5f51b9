#include "core/recovery/diagnosisjudge.h"

#include <QCoreApplication>
#include <QLocale>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Diagnosis)
};

} // namespace

QString momentOf(const QDateTime &then, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = then.toLocalTime();
    const QString time = locale.toString(local.time(), u"HH:mm"_s);
    if (local.date() == now.toLocalTime().date())
        return ValueWords::tr("Today %1").arg(time);
    const bool thisYear = local.date().year() == now.toLocalTime().date().year();
    return locale.toString(local.date(), thisYear ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s) % u' ' % time;
}

QString ageOf(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < minute)
        return ValueWords::tr("%n second(s)", nullptr, int(seconds));
    if (seconds < hour)
        return ValueWords::tr("%1 min").arg(seconds / minute);
    if (seconds < 36 * hour)
        return ValueWords::tr("%1 h").arg(seconds / hour);
    return ValueWords::tr("%n day(s)", nullptr, int(seconds / (24 * hour)));
}

QString countOf(qint64 number)
{
    return QLocale().toString(number);
}

QString storeName(const SiteLayout &layout)
{
    return layout.chainInVolume() ? layout.data.volume : layout.data.path;
}

} // namespace bt2c
