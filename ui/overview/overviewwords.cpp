#include "ui/overview/overviewwords.h"

#include "core/support/describe.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

const QString dash = QStringLiteral("–");

struct OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::OverviewWords)
};

/// "35 s", "4 min", "3 h": more would pretend to know.
QString roughly(double seconds)
{
    if (seconds < 100)
        return OverviewWords::tr("%1 s").arg(qMax(1, qRound(seconds)));
    if (seconds < 100 * 60)
        return OverviewWords::tr("%1 min").arg(int(std::ceil(seconds / 60)));
    return OverviewWords::tr("%1 h").arg(int(std::ceil(seconds / 3600)));
}

} // namespace

FigureWords pointWords(const StandingReport &report)
{
    if (!report.point)
        return {dash, OverviewWords::tr("there is no backup of the chain that can be restored")};
    const RecoveryPoint &point = *report.point;
    const QString figure = roughly(double(point.ageSeconds));
    const QString of = point.verified ? OverviewWords::tr("since the newest verified backup")
                                      : OverviewWords::tr("since the newest backup, which is not verified");
    if (!point.blocksLost)
        return {figure, of};
    return {
        figure,
        OverviewWords::tr("%n block(s) %1", nullptr, int(std::min<qint64>(*point.blocksLost, 1'000'000'000))).arg(of)};
}

FigureWords timeWords(const StandingFacts &facts, const StandingReport &report)
{
    if (!report.time)
        return {dash, report.point ? OverviewWords::tr("not measured yet: a restore drill tells")
                                   : OverviewWords::tr("there is nothing to restore")};
    QString words;
    if (report.time->ofThisBackup)
        words = OverviewWords::tr("measured in this backup’s drill");
    else if (facts.measured && facts.measured->at.isValid())
        words = OverviewWords::tr("by a drill %1 and this backup’s size").arg(agoWords(facts.measured->at, facts.now));
    else
        words = OverviewWords::tr("by how fast this machine restored before");
    if (!report.time->withBoot)
        words += u"; "_s % OverviewWords::tr("without the validator’s start");
    return {u"≈ "_s % roughly(report.time->seconds), words};
}

FigureWords nextRunWords(const StandingFacts &facts)
{
    if (facts.schedule == ScheduleKnowledge::None)
        return {OverviewWords::tr("None"), OverviewWords::tr("nothing makes backups by itself")};
    if (!facts.nextRun.isValid())
        return {dash, facts.looked ? OverviewWords::tr("the schedule is not known") : QString()};
    const QDateTime next = facts.nextRun.toLocalTime();
    const QString time = QLocale().toString(next.time(), u"HH:mm"_s);
    const bool today = next.date() == facts.now.toLocalTime().date();
    const QString figure = today ? time : QLocale().toString(next.date(), u"ddd "_s) + time;
    QString words = OverviewWords::tr("in %1").arg(roughly(double(std::max<qint64>(1, facts.now.secsTo(next)))));
    if (facts.runs && !facts.runs->summaries.isEmpty())
        words += u" · "_s + describe(facts.runs->summaries.first());
    return {figure, words};
}

FigureWords chainWords(const SiteSnapshot &snapshot, const std::optional<qint64> &height, const QDateTime &now)
{
    const bool answers = snapshot.chain.answer == ChainSample::Answer::Height && !snapshot.stale;
    if (answers) {
        const ChainStatus &status = snapshot.chain.status;
        QString words = describe(snapshot.condition);
        if (status.lastBlockAt.isValid())
            words += u", "_s + OverviewWords::tr("last block %1").arg(agoWords(status.lastBlockAt, now));
        return {numberWords(status.height), words};
    }
    const QString why = snapshot.condition == ChainCondition::Unknown ? OverviewWords::tr("nobody could be asked")
                                                                      : describe(snapshot.condition);
    if (!height)
        return {dash, why};
    return {numberWords(*height), OverviewWords::tr("as far as is known: %1").arg(why)};
}

} // namespace bt2c
