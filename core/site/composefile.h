#pragma once

#include "core/engine/enginetypes.h"
#include "core/support/result.h"

#include <QProcessEnvironment>

namespace bt2c {

/// What a compose file asks for, as far as it concerns a validator site.
struct ComposeConfig
{
    struct Service
    {
        QString service;
        QString container;             ///< container_name; empty: compose makes one up
        QString image;
        QList<Mount> mounts;           ///< a volume's source is the name that the file uses; a bind's is absolute
        QList<PortMapping> ports;
        bool operator==(const Service &) const = default;
    };
    QString composeFile;
    QString project;                   ///< empty: it could not be told
    QList<Service> services;           ///< empty: not known
    QMap<QString, QString> volumes;    ///< the name that the file uses → the real one
    bool operator==(const ComposeConfig &) const = default;
};

/// The compose file that compose itself would take in @p directory; empty: there is none.
[[nodiscard]] QString findComposeFile(const QString &directory);

/// What `compose config --format json` printed about @p composeFile. Errors: Garbled.
[[nodiscard]] Result<ComposeConfig> parseComposeConfig(const QByteArray &json, const QString &composeFile);

/// The file in @p directory read without compose: its project's name as compose derives it (COMPOSE_PROJECT_NAME in
/// @p variables or `.env`, `name:`, the folder's name), and the validator's mounts where they are written in the short
/// form of the documented file. What needs more than that is left open.
/// Errors: Missing (no compose file), PermissionDenied, ReadFailed, TooLarge.
[[nodiscard]] Result<ComposeConfig> readComposeFile(const QString &directory, const QProcessEnvironment &variables);

/// @p name as compose turns a folder's name into a project's: lower case, nothing but letters, digits, '-' and '_'.
[[nodiscard]] QString composeProjectName(const QString &name);

} // namespace bt2c
