#pragma once

#include "core/guard/settings.h"
#include "core/offsite/repository.h"

namespace bt2c {

struct OffsiteSetup
{
    QString settingsPath;
    QString site;                            ///< a folder; empty: for everybody
    QString repository;
    QString password;                        ///< empty: the one that is kept
    QMap<QString, QString> storage = {};     ///< what its storage asks for, as storageVariables() names it
    bool mayMake = false;                    ///< where there is no repository
    QProcessEnvironment environment;
};

/// Makes the repository or connects to it, keeps its password and what its storage asks for among the secrets, and has
/// the settings name it from then on. Secrets are kept once they opened it; before a repository is made with them, and
/// what stood there comes back where none came of it. Errors: those of
/// SettingsFile::open(), set() and save(), of offsiteAccess() (External: no password is kept and none given), of
/// SecretStore::write() and openOffsite(); the settings are as they were then.
[[nodiscard]] Result<OffsiteOpening> setUpOffsite(const OffsiteSetup &setup, SecretStore &store, Control &control);

} // namespace bt2c
