#include "core/recovery/procedure.h"

namespace bt2c {
QString actionToken(StepAction) { return {}; }
std::optional<StepAction> actionFromToken(QStringView) { return {}; }
bool destroys(StepAction) { return false; }
const Procedure *ProcedureSet::find(QStringView) const { return nullptr; }
std::expected<Procedure, QList<ProcedureProblem>> parseProcedure(const QByteArray &, const QString &) { return {}; }
QByteArray formatProcedure(const Procedure &) { return {}; }
ProcedureSet loadProcedures(const QString &) { return {}; }
QStringList knownStepNames() { return {}; }
QString filled(const QString &text, const StepNames &) { return text; }
}
