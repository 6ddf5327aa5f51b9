#include "core/backup/retention.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "bt2c::retention";

/// The stretch of local time that @p time falls into; equal for all backups of one hour, day, week or month.
std::optional<qint64> bucket(RetentionRule rule, const QDateTime &time)
{
    const QDate date = time.date();
    switch (rule) {
    case RetentionRule::Hourly:
        return date.toJulianDay() * 24 + time.time().hour();
    case RetentionRule::Daily:
        return date.toJulianDay();
    case RetentionRule::Weekly:
        return date.addDays(1 - date.dayOfWeek()).toJulianDay();
    case RetentionRule::Monthly:
        return date.year() * 12LL + date.month();
    default:
        return std::nullopt;
    }
}

using Group = QList<RetentionDecision *>;   // newest first

/// Keeps the newest of each of the first @p count buckets; a decision keeps the first rule that wanted it.
void keepByCount(const Group &good, RetentionRule rule, int count)
{
    std::optional<qint64> last;
    int taken = 0;
    for (RetentionDecision *decision : good) {
        const std::optional<qint64> here = bucket(rule, decision->backup.madeAt);
        if (here && here == last)
            continue;
        if (taken >= count)
            return;
        last = here;
        ++taken;
        if (!decision->keep) {
            decision->keep = true;
            decision->rule = rule;
            decision->ordinal = taken;
            decision->of = count;
        }
    }
}

void keepNewest(const Group &good, IntegrityState state)
{
    const auto found = std::ranges::find_if(
        good, [state](const RetentionDecision *d) { return d->backup.integrity.state == state; });
    if (found != good.end() && !(*found)->keep) {
        (*found)->keep = true;
        (*found)->rule = RetentionRule::NewestVerified;
    }
}

void decideGood(const Group &good, const RetentionCounts &counts)
{
    for (RetentionDecision *decision : good) {
        decision->keep = false;
        decision->rule = RetentionRule::Expired;
    }
    keepByCount(good, RetentionRule::Last, counts.last);
    keepByCount(good, RetentionRule::Hourly, counts.hourly);
    keepByCount(good, RetentionRule::Daily, counts.daily);
    keepByCount(good, RetentionRule::Weekly, counts.weekly);
    keepByCount(good, RetentionRule::Monthly, counts.monthly);

    const bool anyVerified = std::ranges::any_of(good, [](const RetentionDecision *d) {
        return d->backup.integrity.state == IntegrityState::Verified;
    });
    keepNewest(good, anyVerified ? IntegrityState::Verified : IntegrityState::Stale);
    if (!anyVerified && !good.isEmpty() && !good.first()->keep) {
        good.first()->keep = true;
        good.first()->rule = RetentionRule::OnlyOne;
    }
}

void decideBad(const Group &bad, const Group &good)
{
    const RetentionDecision *oldestKept = nullptr;
    for (const RetentionDecision *decision : good) {
        if (decision->keep)
            oldestKept = decision;
    }
    for (RetentionDecision *decision : bad) {
        // Even a damaged one may be all there is, and something may be saved from it.
        decision->keep = !oldestKept || decision->backup.madeAt >= oldestKept->backup.madeAt;
        decision->rule = decision->keep ? RetentionRule::BadButRecent : RetentionRule::BadAndOld;
    }
}

} // namespace

RetentionPolicy documentedPolicy()
{
    return {{BackupType::Full, {.last = 10}},
            {BackupType::Blockchain, {.last = 20}},
            {BackupType::Config, {.last = 5}},
            {BackupType::Weekly, {.last = 12}}};
}

QString describe(const RetentionDecision &decision)
{
    const auto words = [](const char *text) { return QCoreApplication::translate(context, text); };
    const auto counted = [&decision, &words](const char *text) {
        return words(text)
            .replace("%1"_L1, QString::number(decision.ordinal))
            .replace("%2"_L1, QString::number(decision.of));
    };
    switch (decision.rule) {
    case RetentionRule::Last:
        return counted(QT_TRANSLATE_NOOP("bt2c::retention", "latest %1 of %2"));
    case RetentionRule::Hourly:
        return counted(QT_TRANSLATE_NOOP("bt2c::retention", "hour %1 of %2"));
    case RetentionRule::Daily:
        return counted(QT_TRANSLATE_NOOP("bt2c::retention", "day %1 of %2"));
    case RetentionRule::Weekly:
        return counted(QT_TRANSLATE_NOOP("bt2c::retention", "week %1 of %2"));
    case RetentionRule::Monthly:
        return counted(QT_TRANSLATE_NOOP("bt2c::retention", "month %1 of %2"));
    case RetentionRule::NewestVerified:
        return words(QT_TRANSLATE_NOOP("bt2c::retention", "newest verified"));
    case RetentionRule::OnlyOne:
        return words(QT_TRANSLATE_NOOP("bt2c::retention", "newest, none is verified"));
    case RetentionRule::NotManaged:
        return decision.backup.integrity.state == IntegrityState::Unreadable
            ? words(QT_TRANSLATE_NOOP("bt2c::retention", "could not be checked"))
            : words(QT_TRANSLATE_NOOP("bt2c::retention", "not managed"));
    case RetentionRule::BadButRecent:
        return words(QT_TRANSLATE_NOOP("bt2c::retention", "damaged"));
    case RetentionRule::Expired:
        return words(QT_TRANSLATE_NOOP("bt2c::retention", "beyond every count"));
    case RetentionRule::BadAndOld:
        return words(QT_TRANSLATE_NOOP("bt2c::retention", "damaged and old"));
    }
    return {};
}

QList<RetentionDecision> decideRetention(const QList<Backup> &backups, const RetentionPolicy &policy)
{
    // A local time's place in time is worked out anew for each comparison; 10,000 backups are sorted while one waits.
    std::vector<std::pair<qint64, const Backup *>> order;
    order.reserve(static_cast<size_t>(backups.size()));
    for (const Backup &backup : backups)
        order.emplace_back(backup.madeAt.toMSecsSinceEpoch(), &backup);
    std::ranges::stable_sort(order, std::ranges::greater(), &std::pair<qint64, const Backup *>::first);

    QList<RetentionDecision> decisions;
    decisions.reserve(backups.size());
    std::map<BackupType, std::pair<Group, Group>> groups;
    for (const auto &[time, backup] : order) {
        RetentionDecision &decision =
            decisions.emplace_back(RetentionDecision{*backup, true, RetentionRule::NotManaged, 0, 0});
        const IntegrityState state = backup->integrity.state;
        const BackupType type = typeFromName(backup->fileName);
        const auto counts = policy.find(type);
        const bool managed = type != BackupType::Unknown && state != IntegrityState::Unreadable
                             && counts != policy.end() && counts->second != RetentionCounts{};
        if (managed)
            (isBad(state) ? groups[type].second : groups[type].first).append(&decision);
    }
    for (auto &[type, group] : groups) {
        decideGood(group.first, policy.at(type));
        decideBad(group.second, group.first);
    }
    return decisions;
}

} // namespace bt2c
