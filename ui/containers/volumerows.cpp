#include "ui/containers/volumerows.h"

#include "core/support/describe.h"
#include "core/support/listwords.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct VolumeWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::VolumeWords)
};

const QStringList &documentedNames()
{
    static const QStringList names{u"bt2c_blockchain_data"_s, u"bt2c_prometheus_data"_s, u"bt2c_grafana_data"_s};
    return names;
}

bool holds(const DataStore &store, const Volume &volume)
{
    return store.kind == DataStore::Kind::Volume && store.volume == volume.name;
}

VolumeRow rowOf(const SiteSnapshot &s, const Volume &volume, const std::optional<VerifiedBackup> &backup)
{
    VolumeRow row;
    row.volume = volume;
    row.documentedName = volume.label(labels::volume);
    if (row.documentedName.isEmpty() && documentedNames().contains(volume.name))
        row.documentedName = volume.name;
    const auto usedByProject = [&] {
        return std::ranges::any_of(volume.users, [&](const QString &user) {
            return std::ranges::any_of(s.containers, [&](const Container &c) { return c.name == user; });
        });
    };
    if (holds(s.layout.data, volume)) {
        row.part = VolumeRow::Part::Chain;
        row.backup = backup;
        if (row.documentedName.isEmpty())
            row.documentedName = s.layout.data.documentedName;
    } else if (holds(s.layout.config, volume)) {
        row.part = VolumeRow::Part::Config;
    } else if (!s.layout.project.isEmpty() && volume.label(labels::project) == s.layout.project) {
        row.part = VolumeRow::Part::Other;
    } else if (volume.users.isEmpty()) {
        // Compose did not make it for this project, so no container will ever find it under the name it looks for.
        row.part = documentedNames().contains(volume.name) ? VolumeRow::Part::MadeByHand : VolumeRow::Part::Other;
        if (row.part == VolumeRow::Part::MadeByHand)
            row.documentedName.clear();
    } else {
        row.part = usedByProject() ? VolumeRow::Part::Other : VolumeRow::Part::Foreign;
    }
    return row;
}

} // namespace

QList<VolumeRow> volumeRows(const SiteSnapshot &snapshot, const std::optional<VerifiedBackup> &backup)
{
    QList<VolumeRow> rows;
    for (const Volume &volume : snapshot.volumes)
        rows.append(rowOf(snapshot, volume, backup));
    std::ranges::stable_sort(rows, {}, &VolumeRow::part);
    return rows;
}

QList<MissingVolume> missingVolumes(const SiteSnapshot &s)
{
    QList<MissingVolume> missing;
    for (const DataStore *store : {&s.layout.data, &s.layout.config}) {
        if (store->kind == DataStore::Kind::Volume && !store->exists && !store->volume.isEmpty())
            missing.append({store->documentedName, store->volume});
    }
    if (s.layout.project.isEmpty())
        return missing;
    // Where there is a service of the documented shape, its volume is wanted as well.
    for (const SiteService &service : s.layout.services) {
        const QString name =
            u"bt2c_%1_data"_s.arg(service.service == "validator"_L1 ? u"blockchain"_s : service.service);
        if (!documentedNames().contains(name)
            || (service.service == "validator"_L1 && s.layout.data.kind != DataStore::Kind::Volume))
            continue;
        const bool there = std::ranges::any_of(s.volumes, [&](const Volume &v) {
            return v.label(labels::volume) == name && v.label(labels::project) == s.layout.project;
        });
        const bool used = std::ranges::any_of(s.volumes,
                                              [&](const Volume &v) { return v.users.contains(service.container); });
        const MissingVolume wanted{name, s.layout.project + u'_' + name};
        if (!there && !used && !missing.contains(wanted) && s.layout.data.documentedName != name)
            missing.append(wanted);
    }
    return missing;
}

QMap<QString, QString> composeLabels(const QString &project, const QString &documentedName)
{
    if (project.isEmpty() || documentedName.isEmpty())
        return {};
    return {{QString(labels::project), project}, {QString(labels::volume), documentedName}};
}

BackupWords backupWords(const VolumeRow &row, const QDateTime &now)
{
    switch (row.part) {
    case VolumeRow::Part::Chain:
        if (row.backup)
            return {BadgeLook{Symbol::Tick, Tone::Ok}, agoWords(row.backup->madeAt, now),
                    VolumeWords::tr("%1, checked %2").arg(row.backup->fileName, agoWords(row.backup->checkedAt, now))};
        return {BadgeLook{Symbol::Triangle, Tone::Warn}, VolumeWords::tr("none verified"),
                VolumeWords::tr("No backup that was read to its last byte would bring this volume back.")};
    case VolumeRow::Part::MadeByHand:
        return {BadgeLook{Symbol::Triangle, Tone::Warn},
                row.volume.name == documentedNames().constFirst() ? VolumeWords::tr("not the chain: made by hand")
                                                                  : VolumeWords::tr("not in use: made by hand"),
                VolumeWords::tr("It bears the name that the procedure uses, but compose adds the project's name in "
                                "front and uses that volume instead.")};
    case VolumeRow::Part::Foreign:
        return {BadgeLook{Symbol::Info, Tone::Unknown}, VolumeWords::tr("another project's"),
                VolumeWords::tr("A container outside of this project uses it.")};
    case VolumeRow::Part::Config:
    case VolumeRow::Part::Other: break;
    }
    return {{},
            VolumeWords::tr("not backed up"),
            VolumeWords::tr("The procedure backs up the chain and the configuration only.")};
}

QString usersWords(const Volume &volume)
{
    return volume.users.isEmpty() ? VolumeWords::tr("nothing") : volume.users.join(listSeparator());
}

QString sizeWords(const Volume &volume)
{
    return volume.size ? formatBytes(*volume.size) : VolumeWords::tr("not measured");
}

} // namespace bt2c
