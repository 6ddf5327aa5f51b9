#include "ui/schedule/weekwords.h"

#include "core/schedule/cronwords.h"
#include "core/support/listwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct WeekWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::WeekGrid)
};

QString namesOf(const WeekMark &mark, const QList<WeekJob> &jobs)
{
    QStringList names{jobs.at(mark.runs.job).name};
    for (const int job : mark.more)
        names.append(jobs.at(job).name);
    return mark.more.isEmpty() ? names.first() : WeekWords::tr("Others (%1)").arg(names.join(listSeparator()));
}

} // namespace

QString clockWords(int minuteOfDay)
{
    return u"%1:%2"_s.arg(minuteOfDay / 60, 2, 10, '0'_L1).arg(minuteOfDay % 60, 2, 10, '0'_L1);
}

QString repeatWords(const RunGroup &runs)
{
    if (runs.step == 1)
        return WeekWords::tr("every minute");
    if (runs.step > 1 && runs.runs > 2)
        return WeekWords::tr("every %n minute(s)", nullptr, runs.step);
    return WeekWords::tr("%n run(s)", nullptr, runs.runs);
}

QString markName(const WeekLayout &layout, const WeekMark &mark, const QList<WeekJob> &jobs)
{
    const QString day = QLocale().standaloneDayName(layout.dateOf(mark.runs.day).dayOfWeek(), QLocale::LongFormat);
    if (!mark.runs.isMerged()) {
        return WeekWords::tr("%1, %2 %3", "job, day of the week and time")
            .arg(namesOf(mark, jobs), day, clockWords(mark.runs.first));
    }
    return WeekWords::tr("%1, %2 from %3 to %4, %5", "job, day of the week, times, how often")
        .arg(namesOf(mark, jobs), day, clockWords(mark.runs.first), clockWords(mark.runs.last),
             repeatWords(mark.runs));
}

QStringList markFacts(const WeekMark &mark, const QList<WeekJob> &jobs, const QList<int> &meeting)
{
    const WeekJob &job = jobs.at(mark.runs.job);
    QStringList facts;
    if (mark.more.isEmpty())
        facts.append(describe(job.expression));
    if (!job.enabled)
        facts.append(WeekWords::tr("Switched off"));
    if (mark.runs.shifted) {
        facts.append(WeekWords::tr("The clock is set forward past %1: it runs right after that")
                         .arg(clockWords(mark.runs.slot.hour * 60 + mark.runs.slot.minute)));
    } else if (mark.runs.runs > 1 && !mark.runs.isMerged() && mark.more.isEmpty()) {
        facts.append(WeekWords::tr("The clock shows this time twice on this day, and it runs at both"));
    }
    if (job.notOnBattery)
        facts.append(WeekWords::tr("Left out while the machine runs on battery"));
    if (!meeting.isEmpty()) {
        QStringList names;
        for (const int other : meeting)
            names.append(jobs.at(other).name);
        facts.append(WeekWords::tr("Starts in the same minute as %1").arg(names.join(listSeparator())));
    }
    const QString fixed = whyFixed(mark, jobs);
    if (!fixed.isEmpty())
        facts.append(fixed);
    return facts;
}

QString whyFixed(const WeekMark &mark, const QList<WeekJob> &jobs)
{
    if (!jobs.at(mark.runs.job).kind)
        return WeekWords::tr("Belongs to another program, and is not changed here");
    if (mark.runs.isMerged())
        return WeekWords::tr("Its runs lie too close together to move one of them here");
    return {};
}

} // namespace bt2c
