#pragma once

#include "core/support/control.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace bt2c {

/// Where secrets are kept.
enum class SecretPlace {
    Keychain,        ///< macOS's Keychain, the Secret Service or KWallet
    File,            ///< a file that only the user may read, for where there is no keychain, as under cron
};
[[nodiscard]] QString secretToken(SecretPlace place);   ///< "keychain", "file"
[[nodiscard]] std::optional<SecretPlace> secretPlaceFromToken(QStringView token);

/// Keeps secrets by name, such as "webhooks.ops". Calls block, need a QCoreApplication, and may come from any thread.
///
/// Errors of all: PermissionDenied (it refuses, or is locked and stays so; others may read the file), NotRunning (there
/// is no keychain, or it fails), TimedOut, Garbled (no such file as we write), ReadFailed, WriteFailed, NoSpace, Busy,
/// External, Cancelled. None of them holds a secret.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// Errors: Missing (there is none of that name) besides.
    [[nodiscard]] virtual Result<QString> read(const QString &name, Control &control) = 0;
    virtual Result<void> write(const QString &name, const QString &secret, Control &control) = 0;
    /// One that is not there is no error.
    virtual Result<void> remove(const QString &name, Control &control) = 0;
};

/// @p file is the path for SecretPlace::File, see secretFile().
[[nodiscard]] std::shared_ptr<SecretStore> openSecretStore(SecretPlace place, const QString &file);

/// `secrets.json` beside the settings at @p settingsPath.
[[nodiscard]] QString secretFile(const QString &settingsPath);

/// Whether @p text can be kept: one line of valid text without control characters, not empty, of at most 4096
/// characters.
[[nodiscard]] bool isSecretText(const QString &text);

/// The name under which the secret @p name of the site in @p site is kept; an empty site: everybody's.
[[nodiscard]] QString secretNameFor(const QString &name, const QString &site);

/// That of the site, else everybody's. Errors: those of SecretStore::read().
[[nodiscard]] Result<QString> readSecret(SecretStore &store, const QString &name, const QString &site,
                                         Control &control);

} // namespace bt2c
