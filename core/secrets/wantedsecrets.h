#pragma once

#include "core/guard/settings.h"

namespace bt2c {

/// A secret that the settings ask for.
struct WantedSecret
{
    QString name;
    QString site;                            ///< empty: everybody's
    bool optional = false;
};

/// Those of everybody and of each site. A site that has its own way of what everybody has may have its own secret.
[[nodiscard]] QList<WantedSecret> wantedSecrets(const SettingsFile &file);

/// Whether @p name is "engine.passphrase" or one of "webhooks.NAME", "offsite.password" or "offsite.VARIABLE".
[[nodiscard]] bool isSecretName(const QString &name);

struct MovedSecrets
{
    QStringList moved;
    QList<Error> notMoved;                   ///< subject: its name; where the keychain cannot be reached
    QList<Error> left;                       ///< copied, and still where they were
};

/// Copies every secret that the settings at @p settingsPath ask for to @p place, has it used from then on, and then
/// removes them from where they were. Errors: those of SettingsFile and SecretStore; all are where they were then.
[[nodiscard]] Result<MovedSecrets> moveSecrets(const QString &settingsPath, SecretPlace place, Control &control);

} // namespace bt2c
