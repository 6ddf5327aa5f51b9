#include "ui/backups/backupfeed.h"

#include "core/guard/settings.h"
#include "core/offsite/offsite.h"
#include "ui/shell/pace.h"
#include "ui/shell/workspace.h"

#include <QFileInfo>

namespace bt2c {

namespace {
constexpr int debounceMs = 250;
constexpr std::chrono::milliseconds rescan{10'000};

/// What is known of the copies elsewhere.
struct Elsewhere
{
    std::optional<QDateTime> copiedAt;       ///< as Listing::offsite
    QSet<QString> names;
    bool operator==(const Elsewhere &) const = default;
};

Elsewhere elsewhereOf(Ledger &ledger, const QString &siteDirectory, const QString &repository)
{
    if (repository.isEmpty())
        return {};
    const auto record = offsiteRecord(ledger, siteDirectory, repository);
    // A ledger that cannot be read says neither that there are copies nor that there are none.
    if (!record)
        return {};
    return {record->copiedAt, QSet(record->names.begin(), record->names.end())};
}

} // namespace

/// What a listing in the background works with, and what the one before it found.
struct BackupFeed::Source
{
    explicit Source(const QString &folder) : directory(folder) {}

    std::mutex mutex;
    QString directory;
    SiteSettings settings;
    RowBook book;
    QList<Backup> last;
    QHash<QString, DrillProof> lastDrills;
    Elsewhere lastElsewhere;
    std::optional<Error> lastError;
    bool listedBefore = false;
};

BackupFeed::BackupFeed(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    m_rescan.setInterval(rescan);
    connect(&m_debounce, &QTimer::timeout, this, &BackupFeed::refresh);
    connect(&m_rescan, &QTimer::timeout, this, &BackupFeed::refresh);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &BackupFeed::refreshSoon);
}

void BackupFeed::follow(const QString &directory)
{
    ++m_request;
    m_running = false;
    m_noted.clear();
    m_directory = directory;
    const QStringList watched = m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (directory.isEmpty()) {
        m_source.reset();
        m_rescan.stop();
        return;
    }
    m_source = std::make_shared<Source>(directory);
    m_rescan.start();
    refresh();
}

void BackupFeed::refreshSoon()
{
    if (m_source)
        m_debounce.start();
}

void BackupFeed::refresh()
{
    if (!m_source)
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_since.start();
    const qint64 request = ++m_request;
    // What is practised is copied nowhere.
    const QString siteDirectory =
        m_workspace.site() && !m_workspace.isPractice() ? m_workspace.site()->directory : QString();
    auto work = [source = m_source, backend = m_workspace.backend(),
                 siteDirectory](Control &) -> std::optional<Listing> {
        const std::lock_guard lock(source->mutex);
        const auto file = SettingsFile::open(SettingsFile::defaultPath());
        const SiteSettings settings = file ? file->of(siteDirectory) : SiteSettings();
        const bool same = settings.retention == source->settings.retention;
        source->settings = settings;
        Result<QList<Backup>> backups = backend->catalogue.list(source->directory, settings.verifiedDays,
                                                                &backend->ledger, backend->clock.now());
        const std::optional<Error> error = backups ? std::nullopt : std::optional(backups.error());
        const QList<Backup> found = backups.value_or(QList<Backup>{});
        const QHash<QString, DrillProof> drills = drillProofs(backend->ledger, source->directory);
        const Elsewhere elsewhere = elsewhereOf(
            backend->ledger, siteDirectory, siteDirectory.isEmpty() ? QString() : settings.offsite.repository);
        if (same && source->listedBefore && source->last == found && source->lastDrills == drills
            && source->lastElsewhere == elsewhere && source->lastError == error)
            return std::nullopt;
        source->last = found;
        source->lastDrills = drills;
        source->lastElsewhere = elsewhere;
        source->lastError = error;
        source->listedBefore = true;
        const QList<RowPointer> rows = source->book.update(found, drills, elsewhere.names, settings.retention);
        return Listing{source->directory, rows, kindsOf(rows), elsewhere.copiedAt, error};
    };
    m_workspace.jobs().run(std::move(work)).future.then(this, [this, request](std::optional<Listing> listing) {
        if (request != m_request)
            return;
        m_running = false;
        if (listing)
            deliver(request, std::move(*listing));
        m_rescan.start(m_there ? paced(rescan, m_since.durationElapsed()) : rescan / 5);
        if (std::exchange(m_again, false))
            refreshSoon();
    });
}

void BackupFeed::note(const QString &path, const Integrity &integrity)
{
    m_noted.insert(path, {m_running ? m_request : 0, integrity});
    // What retention keeps may depend on it.
    refreshSoon();
}

void BackupFeed::deliver(qint64 request, Listing listing)
{
    watch(!listing.error);
    for (qsizetype i = 0; i < listing.rows.size() && !m_noted.isEmpty(); ++i) {
        const auto noted = m_noted.constFind(listing.rows.at(i)->backup.path);
        if (noted == m_noted.cend() || noted->request != request)
            continue;
        auto row = std::make_shared<BackupRow>(*listing.rows.at(i));
        row->backup.integrity = noted->integrity;
        row->searchText = searchTextOf(row->backup, row->keptAs);
        listing.rows[i] = std::move(row);
    }
    m_noted.removeIf([request](const auto &entry) { return entry.value().request <= request; });
    Q_EMIT listed(listing);
}

void BackupFeed::watch(bool there)
{
    const bool watching = !m_watcher.directories().isEmpty();
    if (there && !watching)
        m_watcher.addPath(m_directory);
    // Where the folder is away, look more often: a disk that is plugged in sends nothing.
    m_there = there;
}

} // namespace bt2c
