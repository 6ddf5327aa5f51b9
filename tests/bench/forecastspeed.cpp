#include "core/schedule/forecast.h"

#include "tests/schedule/crontabmaker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace bt2c;
using namespace Qt::StringLiterals;

/// How long the forecast of a year takes, for the fullest expressions and for random ones, in a zone with daylight saving:
/// a list in JSON, of what was forecast, how many runs that gave, and milliseconds.
int main()
{
    using Clock = std::chrono::steady_clock;
    constexpr int count = 5'000;
    const QTimeZone zone("Europe/Berlin");
    const QDateTime from(QDate(2026, 3, 1), QTime(12, 0), zone);
    const QDateTime to = from.addYears(1);
    QJsonArray all;
    const auto measure = [&](const QByteArray &text, CronDialect dialect) {
        const CronExpression expression = parseCronExpression(text, dialect).expression.value_or(CronExpression());
        const auto begin = Clock::now();
        const qint64 runs = CronForecast(expression, zone).between(from, to).size();
        const double ms = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        return QJsonObject{{u"what"_s, QString::fromLatin1(text)}, {u"runs"_s, runs}, {u"ms"_s, ms}};
    };
    for (const char *text : {"0 * * * *", "0 0 * * 0", "* * * * *", "0-59 0-23 1-31 1-12 0-7", "*/2 * 29 2 */7",
                             "0 0 31 2 *", "@yearly"})
        all.append(measure(text, CronDialect::Debian));

    CrontabMaker maker(1);
    std::vector<QJsonObject> random;
    for (int i = 0; i < count; ++i) {
        const CronDialect dialect = CronDialect(maker.below(3));
        random.push_back(measure(maker.fields(dialect == CronDialect::MacOs), dialect));
    }
    std::ranges::sort(random, {}, [](const QJsonObject &one) { return one["ms"_L1].toDouble(); });
    const auto pick = [&](const QString &what, std::size_t index) {
        QJsonObject one = random[index];
        one[u"what"_s] = what.arg(count).arg(one["what"_L1].toString());
        all.append(one);
    };
    pick(u"median of %1 random: %2"_s, random.size() / 2);
    pick(u"99 % of %1 random: %2"_s, random.size() * 99 / 100);
    pick(u"slowest of %1 random: %2"_s, random.size() - 1);
    std::puts(QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}
