#include "core/backup/verify.h"

#include "core/backup/archivecheck.h"
#include "core/backup/damage.h"
#include "core/site/ledger.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <tuple>

namespace bt2c {

namespace {

/// Reads an archive as a restore would, writing nothing.
class CheckingVisitor final : public EntryVisitor
{
public:
    Result<void> beginEntry(const Entry &entry) override
    {
        (void)check.begin(entry);
        return {};
    }
    Result<void> content(qint64 offset, std::span<const std::byte> data) override
    {
        check.content(offset, data);
        return {};
    }
    Result<void> endEntry() override
    {
        check.end();
        return {};
    }

    ArchiveCheck check{ArchiveCheck::Holes::Unhashed, ArchiveCheck::Holes::Unhashed};
};

/// Adds what is damaged and where, as far as the archive lets it be known.
void nameDamage(VerifyReport &report, Control &control)
{
    const auto damage = findDamage(report.path, control);
    if (!damage || !*damage)
        return;
    report.problems += problemsOf(**damage, QFileInfo(report.path).fileName());
    if (report.problems.size() > VerifyReport::maxProblems)
        report.problems.resize(VerifyReport::maxProblems);
}

} // namespace

VerifyReport verifyArchive(const VerifyParams &params, const Clock &clock, Control &control)
{
    QElapsedTimer timer;
    timer.start();
    VerifyReport report;
    report.path = params.path;
    report.level = params.level;
    const bool deep = params.level == CheckLevel::Deep;
    const ChecksumFile checksum = readChecksumFile(params.path);
    CheckingVisitor visitor;
    const auto summary = readArchive(params.path, deep ? &visitor : nullptr, control);
    if (summary) {
        judgeArchive(report, *summary, deep ? &visitor.check : nullptr, checksum);
        if (deep && report.state == IntegrityState::Corrupt)
            nameDamage(report, control);
    } else {
        report.state = IntegrityState::Unreadable;
        report.storedSha256 = checksum.sha256;
        report.problems = {summary.error()};
        if (const auto identity = identityOf(params.path))
            report.identity = *identity;
    }
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    report.checkedAt = clock.now();
    return report;
}

VerifyReport verifyAndRecord(const VerifyParams &params, const Clock &clock, Ledger *ledger, Control &control)
{
    VerifyReport report = verifyArchive(params, clock, control);
    const bool cancelled = !report.problems.isEmpty() && report.problems.first().code == ErrorCode::Cancelled;
    if (ledger && !cancelled)
        std::ignore = ledger->recordCheck(report);
    return report;
}

} // namespace bt2c
