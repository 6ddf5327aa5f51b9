#include "core/recovery/drill.h"

namespace bt2c {
Result<DrillReport> runDrill(const DrillParams &, const RecoveryServices &, const StepWatcher &, Control &) { return failure(ErrorCode::Unsupported); }
QHash<QString, DrillProof> drillProofs(Ledger &, const QString &) { return {}; }
}
