#include "core/recovery/drill.h"

#include "core/site/ledger.h"
#include "core/site/sitecontainer.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int operationsLookedAt = 5000;

/// Failures that say something of the surroundings and nothing of the archive.
bool isVerdict(ErrorCode code)
{
    return !std::ranges::contains(std::array{ErrorCode::TooLittleSpace, ErrorCode::NoSpace, ErrorCode::Busy,
                                             ErrorCode::PermissionDenied, ErrorCode::NotRunning, ErrorCode::Cancelled,
                                             ErrorCode::Changed, ErrorCode::Internal},
                                  code);
}

} // namespace

QHash<QString, DrillProof> drillProofs(Ledger &ledger, const QString &directory)
{
    QHash<QString, DrillProof> proofs;
    const auto operations = ledger.operations(operationsLookedAt);
    if (!operations)
        return proofs;
    QHash<QString, bool> ours;     // by the folder as it was written down
    for (const LedgerOperation &operation : *operations) {
        if (operation.kind != "drill"_L1 || !operation.endedAt.isValid())
            continue;
        const bool passed = operation.outcome == "done"_L1;
        if (!passed
            && (operation.outcome != "failed"_L1
                || !isVerdict(errorFromToken(operation.evidence["code"_L1].toString()))))
            continue;
        const QFileInfo file(operation.subject);
        const auto known = ours.constFind(file.path());
        const bool here =
            known != ours.constEnd() ? *known : *ours.insert(file.path(), sameFolder(file.path(), directory));
        if (!here || proofs.contains(file.fileName()))
            continue;
        const auto now = identityOf(operation.subject);
        const QJsonObject &evidence = operation.evidence;
        if (!now || now->size != evidence["size"_L1].toInteger(-1)
            || QString::number(now->modifiedNs) != evidence["modified_ns"_L1].toString())
            continue;
        DrillProof proof{
            operation.endedAt, passed, evidence["booted"_L1].toBool(), evidence["seconds"_L1].toDouble(), {}};
        if (const QJsonValue height = evidence["height"_L1]; height.isDouble())
            proof.height = height.toInteger();
        proofs.insert(file.fileName(), proof);
    }
    return proofs;
}

} // namespace bt2c
