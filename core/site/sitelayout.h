#pragma once

#include "core/site/site.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace bt2c {

/// Where a folder of a site really is.
struct DataStore
{
    enum class Kind { Unknown, Directory, Volume };
    Kind kind = Kind::Unknown;
    QString path;                  ///< Directory: on this machine
    QString volume;                ///< Volume: its real name
    QString documentedName;        ///< Volume: the name that the compose file and the procedure use
    bool exists = true;            ///< false: the volume or folder is not there (yet)
    bool operator==(const DataStore &) const = default;
};

/// What is needed to work on a chain that lies in a volume.
struct VolumeHome
{
    QString volume;                ///< its real name
    QMap<QString, QString> labels; ///< that compose gives it, for making it anew where it is missing
    /// Of which a helper may be made, the validator's first; ids or names, none is pulled.
    QStringList images;
    QString validator;             ///< name of the container that uses it; may be empty
    bool operator==(const VolumeHome &) const = default;
};

/// One of compose's services and the container that stands for it.
struct SiteService
{
    QString service;               ///< "validator"
    QString container;             ///< "bt2c_validator"; empty: there is none
    bool operator==(const SiteService &) const = default;
};

/// What a validator site is made of, and how that was found out.
struct SiteLayout
{
    enum class FoundBy { Containers, ComposeFile, DocumentedPaths, ByHand };
    QString directory;             ///< holds the compose file; may be another machine's path
    QString composeFile;
    QString project;
    QList<SiteService> services;   ///< validator, prometheus, grafana first, then the others
    DataStore data;                ///< what the validator has at /app/data
    DataStore config;              ///< what it has at /app/config
    QString validator;             ///< the validator's container name, "bt2c_validator" where none exists
    QStringList images;            ///< of the services, the validator's first: ids or names; need not be there
    QString statusUrl;             ///< of the node, from the published port of 8081
    FoundBy foundBy = FoundBy::DocumentedPaths;
    QStringList notes;             ///< what contradicts the procedure, translated

    [[nodiscard]] bool chainInVolume() const { return data.kind == DataStore::Kind::Volume; }
    bool operator==(const SiteLayout &) const = default;
};

} // namespace bt2c
