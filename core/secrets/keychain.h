#pragma once

#include "core/secrets/secretstore.h"

namespace bt2c {

/// The user's keychain, by QtKeychain. It may ask the user to unlock it, and waits a minute for that. A program without
/// an event loop in its main thread has to serve the system's queue there on macOS, see app/cli/systemqueue.h.
class Keychain final : public SecretStore
{
public:
    [[nodiscard]] Result<QString> read(const QString &name, Control &control) override;
    Result<void> write(const QString &name, const QString &secret, Control &control) override;
    Result<void> remove(const QString &name, Control &control) override;
};

} // namespace bt2c
