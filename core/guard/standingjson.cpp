#include "core/guard/standingjson.h"

#include <QJsonArray>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeJson(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

template<typename T>
QJsonValue known(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString weightToken(ReasonWeight weight)
{
    switch (weight) {
    case ReasonWeight::Blocks: return u"blocks"_s;
    case ReasonWeight::Risk: return u"risk"_s;
    case ReasonWeight::Notice: break;
    }
    return u"notice"_s;
}

QJsonObject reasonJson(const StandingReason &reason, const QDateTime &now)
{
    return {{u"kind"_s, reasonToken(reason.kind)},
            {u"weight"_s, weightToken(weightOf(reason.kind))},
            {u"message"_s, describe(reason, now)},
            {u"subject"_s, reason.subject.isEmpty() ? QJsonValue() : QJsonValue(reason.subject)},
            {u"count"_s, reason.count > 0 ? QJsonValue(reason.count) : QJsonValue()},
            {u"at"_s, timeJson(reason.at)},
            {u"error"_s, reason.error ? QJsonValue(errorToken(reason.error->code)) : QJsonValue()}};
}

QJsonObject pointJson(const RecoveryPoint &point)
{
    QJsonObject object{{u"backup"_s, point.backup.path},
                       {u"made_at"_s, timeJson(point.backup.madeAt)},
                       {u"age_seconds"_s, point.ageSeconds},
                       {u"height"_s, known(point.backup.height)},
                       {u"blocks_lost"_s, known(point.blocksLost)},
                       {u"verified"_s, point.verified},
                       {u"drilled_at"_s, QJsonValue()}};
    if (point.drill && point.drill->passed)
        object[u"drilled_at"_s] = timeJson(point.drill->at);
    return object;
}

} // namespace

QJsonObject toJson(const StandingLook &look)
{
    const StandingReport &report = look.report;
    QJsonArray reasons;
    for (const StandingReason &reason : report.reasons)
        reasons += reasonJson(reason, look.facts.now);
    QJsonObject disk;
    if (look.facts.disk) {
        disk = {{u"free_bytes"_s, look.facts.disk->freeBytes},
                {u"total_bytes"_s, look.facts.disk->totalBytes},
                {u"growth_bytes_per_day"_s, known(report.growthPerDay)},
                {u"days_until_full"_s, known(report.daysUntilFull)}};
    }
    QJsonObject offsite;
    if (const auto &copies = look.facts.offsite) {
        offsite = {{u"repository"_s, copies->repository},
                   {u"newest"_s, timeJson(copies->newest)},
                   {u"checked_at"_s, timeJson(copies->checkedAt)},
                   {u"sound"_s, copies->checkedAt.isValid() ? QJsonValue(copies->sound) : QJsonValue()}};
    }
    return {{u"state"_s, standingToken(report.standing)},
            {u"statement"_s, statementOf(report)},
            {u"reasons"_s, reasons},
            {u"recovery_point"_s, report.point ? QJsonValue(pointJson(*report.point)) : QJsonValue()},
            {u"recovery_seconds"_s, report.time ? QJsonValue(report.time->seconds) : QJsonValue()},
            {u"next_run"_s, timeJson(look.facts.nextRun)},
            {u"disk"_s, look.facts.disk ? QJsonValue(disk) : QJsonValue()},
            {u"offsite"_s, look.facts.offsite ? QJsonValue(offsite) : QJsonValue()}};
}

} // namespace bt2c
