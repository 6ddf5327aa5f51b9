#include "core/support/awake.h"

namespace bt2c {
class AwakeGuard::Holder {};
AwakeGuard::AwakeGuard(const QString &) {}
AwakeGuard::~AwakeGuard() = default;
bool AwakeGuard::active() const { return false; }
}
