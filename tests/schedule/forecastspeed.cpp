#include "core/schedule/forecast.h"

#include "crontabmaker.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace bt2c;

// How long a forecast of a year takes, for random expressions and the fullest ones. For a person to run:
//   ./dev exec ninja -C build/release forecast-speed && ./dev exec forecast-speed

int main()
{
    constexpr int count = 5'000;
    const QTimeZone zone("Europe/Berlin");
    const QDateTime from(QDate(2026, 3, 1), QTime(12, 0), zone);
    const QDateTime to = from.addYears(1);
    CrontabMaker maker(1);
    std::vector<std::pair<double, QByteArray>> times;
    qint64 runs = 0;
    const auto measure = [&](const QByteArray &text, CronDialect dialect) {
        const CronExpression expression = parseCronExpression(text, dialect).expression.value_or(CronExpression());
        QElapsedTimer timer;
        timer.start();
        runs += CronForecast(expression, zone).between(from, to).size();
        times.emplace_back(double(timer.nsecsElapsed()) / 1e6, text);
    };
    for (const char *text :
         {"* * * * *", "0-59 0-23 1-31 1-12 0-7", "*/2 * 29 2 */7", "0 0 31 2 *", "@yearly", "@hourly"})
        measure(text, CronDialect::Debian);
    for (int i = 0; i < count; ++i) {
        const CronDialect dialect = CronDialect(maker.below(3));
        measure(maker.fields(dialect == CronDialect::MacOs), dialect);
    }
    for (size_t i = 0; i < 6; ++i)
        std::printf("%-28s %.3f ms\n", times[i].second.constData(), times[i].first);
    std::sort(times.begin(), times.end());
    std::printf("%d random ones (%lld runs): median %.3f ms, 99 %% %.3f ms, slowest %.3f ms (%s)\n", count,
                static_cast<long long>(runs), times[times.size() / 2].first, times[times.size() * 99 / 100].first,
                times.back().first, times.back().second.constData());
    QElapsedTimer timer;
    timer.start();
    const auto next =
        CronForecast(*parseCronExpression("0 0 29 2 */7", CronDialect::Debian).expression, zone).next(from);
    std::printf("next Sunday that is a 29 February (%d): %.3f ms\n", next ? next->at.date().year() : 0,
                double(timer.nsecsElapsed()) / 1e6);
}
