#include "core/guard/heighthistory.h"

#include "core/support/describe.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bt2c {

namespace {

struct HeightWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::HeightWords)
};

} // namespace

HeightHistory heightHistory(const StandingFacts &facts, int days)
{
    HeightHistory history;
    const QDateTime from = facts.now.addDays(-days);
    for (const Backup &backup : facts.backups) {
        if (backup.height && backup.madeAt.isValid() && backup.madeAt >= from && backup.madeAt <= facts.now)
            history.points.append({backup.madeAt, *backup.height});
    }
    std::ranges::stable_sort(history.points, {}, &HeightHistory::Point::at);
    if (facts.heightNow)
        history.points.append({facts.now, *facts.heightNow});
    if (history.points.size() > 1 && facts.blockSeconds && *facts.blockSeconds > 0) {
        const HeightHistory::Point &first = history.points.first();
        const double passed = double(first.at.secsTo(history.points.last().at));
        history.expected = double(first.height) + passed / double(*facts.blockSeconds);
    }
    return history;
}

QString describe(const HeightHistory &history)
{
    if (history.points.size() < 2)
        return {};
    const HeightHistory::Point &first = history.points.first();
    const HeightHistory::Point &last = history.points.last();
    const QLocale locale;
    const QString grown = locale.toString(last.height - first.height);
    const qint64 seconds = first.at.secsTo(last.at);
    constexpr qint64 daySeconds = 86'400;
    const int days = int((seconds + daySeconds / 2) / daySeconds);
    const QString span =
        days > 1 ? HeightWords::tr("%n day(s)", nullptr, days) : formatDuration(double(seconds));
    if (!history.expected)
        return HeightWords::tr("%1 blocks in %2.").arg(grown, span);
    return HeightWords::tr("%1 blocks in %2; about %3 were to be expected.")
        .arg(grown, span, locale.toString(qRound64(*history.expected) - first.height));
}

} // namespace bt2c
