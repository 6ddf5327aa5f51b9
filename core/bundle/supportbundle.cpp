#include "core/bundle/supportbundle.h"

namespace bt2c {
SupportBundle collectSupportBundle(const Site &, const RecoveryServices &, Control &) { return {}; }
Result<void> writeSupportBundle(const SupportBundle &, const QString &, bool) { return failure(ErrorCode::Unsupported); }
}
