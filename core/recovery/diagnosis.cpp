#include "core/recovery/diagnosis.h"

namespace bt2c {
QString causeToken(Cause) { return {}; }
const RecoveryWay *Diagnosis::recommended() const { return nullptr; }
Diagnosis diagnose(const Site &, const RecoveryServices &, Control &) { return {}; }
QJsonObject toJson(const Diagnosis &) { return {}; }
}
