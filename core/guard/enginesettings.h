#pragma once

#include "core/engine/enginechoice.h"
#include "core/guard/settings.h"

namespace bt2c {

/// The secret that opens the client key of an engine that is reached by TLS; everybody's.
inline const QString engineKeyPassphrase = QStringLiteral("engine.passphrase");

/// Of this process, with the engine that the settings at @p settingsPath name, and the passphrase of its key, which is
/// looked for when it is needed. A keychain that refused it is not asked again for some minutes. Where it is in doubt
/// which engine they name, the choice finds none rather than another machine's.
[[nodiscard]] EngineSurroundings engineSurroundings(const QString &settingsPath);

} // namespace bt2c
