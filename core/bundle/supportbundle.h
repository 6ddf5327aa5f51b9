#pragma once

#include "core/recovery/recovery.h"

namespace bt2c {

/// One file of a bundle, as it would be written: secrets are out already.
struct BundleFile
{
    QString name;                  ///< path in the bundle: "logs/bt2c_validator.log"
    QString title;                 ///< "Log of bt2c_validator". Translated
    QByteArray content;
    int redactions = 0;            ///< how many secrets were taken out
    bool included = true;          ///< the operator may leave it out
    bool operator==(const BundleFile &) const = default;
};

struct SupportBundle
{
    QList<BundleFile> files;       ///< README.md first: what is in it and what is not
    QStringList leftOut;           ///< what could not be had, and why. Translated
};

/// What support needs (RECOVERY_PROCEDURE, section 7): error messages from the logs, the status of chain and engine,
/// the steps already taken (ledger and recoveries), versions and settings. No wallet and no chain content, and no
/// secrets: passwords, tokens, keys, seed phrases and private keys are taken out by their shape and by their names.
/// What cannot be had is left out and named. At most 32 MiB and 30 s.
[[nodiscard]] SupportBundle collectSupportBundle(const Site &site, const RecoveryServices &services, Control &control);

/// Writes the included files as a ZIP, private (0600), under a temporary name first. Errors: PermissionDenied, NoSpace,
/// WriteFailed, InvalidArgument (a file of that name is there and @p overwrite is false).
[[nodiscard]] Result<void> writeSupportBundle(const SupportBundle &bundle, const QString &path, bool overwrite);

} // namespace bt2c
