#include "core/offsite/repository.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortCall = 2min;             // what moves no content
constexpr int leastKept = 3;
constexpr QLatin1StringView ourTag("bt2c-recovery");
constexpr QLatin1StringView siteTag("site=");
constexpr QLatin1StringView hashTag("sha256=");

/// As a tag can hold it: a comma would end it.
QString tagOf(QString text)
{
    return text.replace(u',', u'_');
}

std::optional<OffsiteBackup> backupOf(const QJsonObject &snapshot)
{
    const QJsonArray tags = snapshot["tags"_L1].toArray();
    if (!tags.contains(QString(ourTag)))
        return {};
    OffsiteBackup backup;
    backup.snapshot = snapshot["id"_L1].toString();
    backup.host = snapshot["hostname"_L1].toString();
    backup.copiedAt = QDateTime::fromString(snapshot["time"_L1].toString(), Qt::ISODateWithMs);
    for (const auto &tag : tags) {
        const QString text = tag.toString();
        if (text.startsWith(siteTag))
            backup.site = text.sliced(siteTag.size());
        else if (text.startsWith(hashTag))
            backup.sha256 = text.sliced(hashTag.size()).toLatin1();
    }
    const QJsonArray paths = snapshot["paths"_L1].toArray();
    for (const auto &path : paths) {
        const QString name = QFileInfo(path.toString()).fileName();
        if (isArchiveName(name))
            backup.fileName = name;
    }
    if (backup.snapshot.isEmpty() || backup.fileName.isEmpty())
        return {};
    const BackupName name = parseBackupName(backup.fileName);
    backup.type = name.type;
    backup.madeAt = name.madeAt.isValid() ? name.madeAt : backup.copiedAt;
    const QJsonValue bytes = snapshot["summary"_L1].toObject()["total_bytes_processed"_L1];
    if (bytes.isDouble())
        backup.bytes = bytes.toInteger();
    return backup;
}

} // namespace

Result<OffsiteOpening> openOffsite(const ResticAccess &access, bool mayMake, Control &control)
{
    if (auto fit = checkRestic(access, control); !fit)
        return std::unexpected(fit.error());
    const auto there =
        runRestic(access, {.arguments = {u"--no-lock"_s, u"cat"_s, u"config"_s}, .limit = shortCall}, control);
    if (there)
        return OffsiteOpening::Connected;
    if (there.error().code != ErrorCode::Missing || access.program.isEmpty() || !mayMake)
        return std::unexpected(there.error());
    const auto made = runRestic(access, {.arguments = {u"init"_s}, .limit = shortCall}, control);
    return made ? Result<OffsiteOpening>(OffsiteOpening::Made) : std::unexpected(made.error());
}

Result<QList<OffsiteBackup>> listOffsite(const ResticAccess &access, const QString &site, Control &control)
{
    const auto listed = runRestic(
        access, {.arguments = {u"--no-lock"_s, u"snapshots"_s, u"--tag"_s, ourTag}, .limit = shortCall}, control);
    if (!listed)
        return std::unexpected(listed.error());
    auto backups = parseOffsite(*listed, access.repository);
    if (backups && !site.isEmpty())
        backups->removeIf([name = tagOf(site)](const OffsiteBackup &backup) { return backup.site != name; });
    return backups;
}

QStringList offsiteTags(const QString &site, const QByteArray &sha256)
{
    QStringList tags{ourTag, siteTag + tagOf(site)};
    if (!sha256.isEmpty())
        tags.append(hashTag + QString::fromLatin1(sha256));
    return tags;
}

Result<QList<OffsiteBackup>> parseOffsite(const QByteArray &json, const QString &subject)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return failure(ErrorCode::Garbled, subject, u"restic’s list of snapshots is none"_s);
    QList<OffsiteBackup> backups;
    const QJsonArray snapshots = document.array();
    for (const auto &snapshot : snapshots) {
        if (auto backup = backupOf(snapshot.toObject()))
            backups.append(std::move(*backup));
    }
    std::ranges::stable_sort(backups, std::greater(), &OffsiteBackup::copiedAt);
    QSet<QString> seen;
    backups.removeIf([&seen](const OffsiteBackup &backup) {
        const QString which = backup.host + u'/' + backup.site + u'/' + backup.fileName;
        const bool again = seen.contains(which);
        seen.insert(which);
        return again;
    });
    std::ranges::stable_sort(backups, std::greater(), &OffsiteBackup::madeAt);
    return backups;
}

QList<OffsiteBackup> expiredOffsite(const QList<OffsiteBackup> &backups, int days, const QDateTime &now)
{
    QHash<QString, int> kept;
    QList<OffsiteBackup> expired;
    for (const OffsiteBackup &backup : backups) {
        const QString group = backup.host + u'/' + backup.site + u'/' + typeToken(backup.type);
        if (kept[group] < leastKept || backup.madeAt.addDays(days) >= now)
            ++kept[group];
        else
            expired.append(backup);
    }
    return expired;
}

Result<void> forgetOffsite(const ResticAccess &access, const QList<OffsiteBackup> &backups, Control &control)
{
    if (backups.isEmpty())
        return {};
    QStringList arguments{u"forget"_s, u"--prune"_s};
    for (const OffsiteBackup &backup : backups)
        arguments.append(backup.snapshot);
    const auto forgotten = runLocking(access, {.arguments = arguments}, u"1m"_s, control);
    return forgotten ? Result<void>() : std::unexpected(forgotten.error());
}

Result<QByteArray> runLocking(const ResticAccess &access, ResticCall call, const QString &patience, Control &control)
{
    auto run = runRestic(access, call, control);
    if (run || run.error().code != ErrorCode::Busy)
        return run;
    if (auto unlocked = unlockOffsite(access, control); !unlocked)
        return std::unexpected(unlocked.error());
    call.arguments = QStringList{u"--retry-lock"_s, patience} + call.arguments;
    return runRestic(access, call, control);
}

Result<void> unlockOffsite(const ResticAccess &access, Control &control)
{
    const auto unlocked = runRestic(access, {.arguments = {u"unlock"_s}, .limit = shortCall}, control);
    return unlocked ? Result<void>() : std::unexpected(unlocked.error());
}

} // namespace bt2c
