#include "core/bundle/redact.h"

namespace bt2c {
Redacted redact(const QByteArray &text) { return {text, 0}; }
bool isSecretFile(const QString &) { return false; }
}
