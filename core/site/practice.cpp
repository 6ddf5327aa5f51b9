#include "core/backup/create.h"
#include "core/site/practicechain.h"
#include "core/site/site.h"
#include "core/support/durable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <tuple>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with a practice backup, so that every state can be met.
enum class Damage { None, BitFlipped, Truncated, CutOff, NoChecksum, HoldsNothing, BrokenMetadata };

struct Planned
{
    QDateTime at;
    BackupJob job = BackupJob::Hourly;
    Damage damage = Damage::None;
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime time) : m_time(std::move(time)) {}
    [[nodiscard]] QDateTime now() const override { return m_time; }

private:
    QDateTime m_time;
};

QList<Planned> hourly(const QDateTime &newest, int first, int last)
{
    QList<Planned> backups;
    for (int hours = first; hours <= last; ++hours) {
        const QDateTime at = newest.addSecs(-hours * 3600LL);
        if (at.time().hour() != 0)   // the daily one is made then
            backups.append({at, BackupJob::Hourly, Damage::None});
    }
    return backups;
}

/// A week that ends a little before @p now, oldest first.
QList<Planned> planWeek(const QDateTime &now)
{
    // At least 20 minutes, so that the live chain is some blocks ahead of the newest backup.
    QDateTime recent = now.addSecs(-20 * 60);
    // The newest is an hourly one at any time of day, so that who practises at midnight meets what the others do.
    if (recent.time().hour() == 0)
        recent = QDateTime(recent.date().addDays(-1), QTime(23, 59));
    const QDateTime newest(recent.date(), QTime(recent.time().hour(), 0, 2));
    // The machine was off for several hours last night, and hourly backups were not kept for every day.
    QList<Planned> recentHours = hourly(newest, 0, 8) + hourly(newest, 15, 26);
    QList<Planned> olderHours = hourly(newest, 70, 77);
    recentHours[1].damage = Damage::BitFlipped;
    recentHours[4].damage = Damage::BrokenMetadata;
    recentHours[7].damage = Damage::Truncated;
    olderHours[1].damage = Damage::NoChecksum;
    olderHours[4].damage = Damage::HoldsNothing;

    QList<Planned> backups = recentHours + olderHours;
    for (int days = 0; days < 7; ++days) {
        const QDate date = recent.date().addDays(-days);
        backups.append({QDateTime(date, QTime(0, 0, 3)), BackupJob::Daily, days == 2 ? Damage::CutOff : Damage::None});
        if (date.dayOfWeek() == Qt::Sunday)
            backups.append({QDateTime(date, QTime(0, 5, 2)), BackupJob::Weekly, Damage::None});
    }
    backups.append({QDateTime(recent.date().addDays(-6), QTime(0, 10, 0)), BackupJob::Config, Damage::None});
    backups.removeIf([&recent](const Planned &planned) { return planned.at > recent; });
    std::ranges::sort(backups, {}, &Planned::at);
    return backups;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return failure(file.error() == QFile::ResourceError ? ErrorCode::NoSpace : ErrorCode::WriteFailed, path,
                       file.errorString());
    return {};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::ReadFailed, path, file.errorString());
    return file.readAll();
}

Result<void> inflict(Damage damage, const QString &archive)
{
    Result<QByteArray> content = readFile(archive);
    if (!content)
        return std::unexpected(content.error());
    switch (damage) {
    case Damage::None:
    case Damage::HoldsNothing:
        return {};
    case Damage::BitFlipped:
        (*content)[content->size() / 2] = static_cast<char>(content->at(content->size() / 2) ^ 0x10);
        return writeFile(archive, *content);
    case Damage::Truncated:
        content->truncate(content->size() * 9 / 10);
        if (Result<void> written = writeFile(archive, *content); !written)
            return written;
        return writeFile(checksumPath(archive), QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex());
    case Damage::CutOff:
        QFile::remove(checksumPath(archive));
        QFile::remove(metadataPath(archive));
        return writeFile(archive, content->first(content->size() * 2 / 5));
    case Damage::NoChecksum:
        QFile::remove(checksumPath(archive));
        return {};
    case Damage::BrokenMetadata:
        return writeFile(metadataPath(archive), "{\"backup_type\": \"blockchain\", \"timestamp\": ");
    }
    return {};
}

Result<void> makeBackup(const Planned &planned, const Site &site, const QString &emptySite, qint64 height)
{
    const FixedClock clock(planned.at);
    Control control;
    CreateParams params;
    params.job = planned.job;
    params.siteDirectory = planned.damage == Damage::HoldsNothing ? emptySite : site.directory;
    params.backupDirectory = site.backupDirectory;
    params.height = height;
    const Result<CreateReport> made = createBackup(params, {.clock = &clock}, control);
    if (!made)
        return std::unexpected(made.error());
    if (Result<void> done = inflict(planned.damage, made->path); !done)
        return done;
    for (const QString &path : {made->path, checksumPath(made->path), metadataPath(made->path)}) {
        QFile file(path);
        if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            file.setFileTime(planned.at, QFileDevice::FileModificationTime);
    }
    return {};
}

Result<void> makeConfig(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return failure(ErrorCode::WriteFailed, directory);
    if (Result<void> written = writeFile(directory % "/validator.json"_L1,
                                         "{\n  \"node_name\": \"practice_node\",\n"
                                         "  \"wallet_address\": \"bt2c_practicepracticepracticepra\",\n"
                                         "  \"stake_amount\": 1001.0,\n  \"api_port\": 8081,\n  \"p2p_port\": 8334,\n"
                                         "  \"metrics_port\": 9092\n}\n");
        !written)
        return written;
    return writeFile(directory % "/prometheus.yml"_L1, "global:\n  scrape_interval: 15s\nscrape_configs:\n"
                                                       "  - job_name: bt2c_validator\n    static_configs:\n"
                                                       "      - targets: [\"validator:9092\"]\n");
}

Result<void> fill(const QString &root, const Site &site, const QDateTime &now)
{
    const QList<Planned> week = planWeek(now);
    // A day of chain before the first backup.
    PracticeChain chain(site.directory % "/data"_L1, week.first().at.addDays(-1));
    if (Result<void> begun = chain.begin(); !begun)
        return begun;
    if (Result<void> made = makeConfig(site.directory % "/config"_L1); !made)
        return made;
    const QByteArray marker =
        "{\n  \"practice\": true,\n  \"made_at\": \"" + now.toString(Qt::ISODate).toLatin1() + "\"\n}\n";
    if (Result<void> written = writeFile(site.directory % "/.bt2c-practice.json"_L1, marker); !written)
        return written;
    const QString emptySite = root % "/.empty"_L1;
    if (!QDir().mkpath(emptySite))
        return failure(ErrorCode::WriteFailed, emptySite);
    for (const Planned &planned : week) {
        if (Result<void> grown = chain.growTo(planned.at); !grown)
            return grown;
        if (Result<void> made = makeBackup(planned, site, emptySite, chain.height()); !made)
            return made;
    }
    if (Result<void> removed = removeTree(emptySite); !removed)
        return removed;
    return chain.growTo(now);
}

} // namespace

Result<Site> makePracticeSite(const QString &root, const Clock &clock)
{
    const QString base = QDir::cleanPath(QDir(root).absolutePath());
    const QFileInfo info(base);
    if (info.exists() && (!info.isDir() || !QDir(base).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                                               | QDir::NoDotAndDotDot)))
        return failure(ErrorCode::InvalidArgument, base, u"it is not an empty folder"_s);
    errno = 0;
    if (!QDir().mkpath(base))
        return failure(errno, base, ErrorCode::WriteFailed);
    Site site{base % "/validator1"_L1, base % "/backups"_L1};
    const Result<void> filled = fill(base, site, clock.now());
    if (!filled) {
        for (const QString &made : QStringList{site.directory, site.backupDirectory, base % "/.empty"_L1})
            std::ignore = removeTree(made);
        return std::unexpected(filled.error());
    }
    return site;
}

} // namespace bt2c
