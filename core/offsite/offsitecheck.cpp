#include "core/offsite/offsite.h"

#include "core/site/ledgerentry.h"
#include "core/support/awake.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int recalledOperations = 5'000;

bool isOf(const LedgerOperation &operation, const QString &kind, const QString &site)
{
    return operation.kind == kind && QDir::cleanPath(operation.site) == site;
}

} // namespace

Result<OffsiteRecord> offsiteRecord(Ledger &ledger, const QString &siteDirectory, const QString &repository)
{
    const QString site = QDir::cleanPath(QFileInfo(siteDirectory).absoluteFilePath());
    const auto operations = ledger.operations(recalledOperations);
    if (!operations)
        return std::unexpected(operations.error());
    OffsiteRecord record;
    bool copyingSeen = false;
    for (const LedgerOperation &operation : *operations) {
        if (operation.subject != repository)
            continue;
        const QJsonObject &evidence = operation.evidence;
        const bool done = operation.outcome == "done"_L1;
        if (isOf(operation, u"offsite-copy"_s, site)) {
            if (!copyingSeen && operation.outcome == "failed"_L1)
                record.failure = Error{errorFromToken(evidence["code"_L1].toString()),
                                       evidence["subject"_L1].toString(), evidence["detail"_L1].toString(), 0, -1};
            if (done && !record.copiedAt.isValid()) {
                record.copiedAt = operation.endedAt;
                record.newest = QDateTime::fromString(evidence["newest"_L1].toString(), Qt::ISODate);
                const QJsonArray names = evidence["names"_L1].toArray();
                for (const auto &name : names)
                    record.names.append(name.toString());
            }
            copyingSeen = true;
        } else if (done && !record.checkedAt.isValid() && isOf(operation, u"offsite-check"_s, site)) {
            record.checkedAt = operation.endedAt;
            record.sound = evidence["sound"_L1].toBool();
            record.part = evidence["part"_L1].toInt();
        }
    }
    return record;
}

Result<OffsiteCheckReport> checkOffsite(const OffsitePlace &place, const Services &services, Control &control)
{
    const AwakeGuard awake(u"Checking the off-site copies"_s);
    QElapsedTimer timer;
    timer.start();
    OffsiteCheckReport report;
    report.parts = offsiteParts;
    const auto before = services.ledger ? offsiteRecord(*services.ledger, place.site.directory, place.access.repository)
                                        : Result<OffsiteRecord>(OffsiteRecord());
    // A part that was found damaged is read again until it is sound; others would say nothing of it.
    const OffsiteRecord last = before.value_or(OffsiteRecord());
    report.part = last.part > 0 && !last.sound ? last.part : last.part % offsiteParts + 1;
    const LedgerEntry entry(services.ledger, u"offsite-check"_s, place.site.directory, place.access.repository);

    ResticCall call;
    call.arguments = {u"check"_s, u"--read-data-subset=%1/%2"_s.arg(report.part).arg(report.parts)};
    control.report({Phase::Verifying, 0, -1, 0, -1});
    const auto checked = runLocking(place.access, call, u"1m"_s, control);
    // restic's last words where it could look and found something. Anything else says nothing of the repository.
    const bool damaged = !checked && checked.error().code == ErrorCode::External
                         && checked.error().detail.contains("repository contains errors"_L1);
    if (!checked && !damaged) {
        entry.fail(checked.error());
        return std::unexpected(checked.error());
    }
    report.sound = !damaged;
    report.words = checked ? QString() : checked.error().detail;
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    entry.done({{u"part"_s, report.part},
                {u"parts"_s, report.parts},
                {u"sound"_s, report.sound},
                {u"words"_s, report.words}});
    return report;
}

} // namespace bt2c
