#include "ui/activity/activityfeed.h"

#include "core/backup/sidecar.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <mutex>
#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 2'000;

/// Size and time of change of what may change.
QString signatureOf(const QStringList &paths)
{
    QString text;
    for (const QString &path : paths) {
        struct stat info = {};
        if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
            text += u"-;"_s;
            continue;
        }
#ifdef Q_OS_MACOS
        const qint64 nanoseconds = info.st_mtimespec.tv_sec * 1'000'000'000LL + info.st_mtimespec.tv_nsec;
#else
        const qint64 nanoseconds = info.st_mtim.tv_sec * 1'000'000'000LL + info.st_mtim.tv_nsec;
#endif
        text += QString::number(info.st_size) + u'/' + QString::number(nanoseconds) + u'/'
                + QString::number(info.st_ino) + u';';
    }
    return text;
}

} // namespace

/// What a reading in the background works with, and what the one before it found. Used by one thread at a time.
struct ActivityFeed::Source
{
    std::mutex mutex;
    Site site;
    QString recoveries;
    QString signature;
    bool anyAlive = false;
    QHash<QString, ActivityPointer> known;
    QHash<QString, QString> schedules;
    QHash<QString, QString> folders;

    [[nodiscard]] QString now(const Ledger &ledger) const
    {
        QStringList paths{ledger.path(), ledger.path() + u"-wal"_s, recoveries};
        const QStringList journals = QDir(recoveries).entryList(QDir::Files);
        for (const QString &journal : journals)
            paths << recoveries + u'/' + journal;
        return signatureOf(paths);
    }

    [[nodiscard]] QString real(const QString &path)
    {
        auto found = folders.find(path);
        if (found == folders.end()) {
            const QString canonical = QFileInfo(path).canonicalFilePath();
            found = folders.insert(path, canonical.isEmpty() ? QDir::cleanPath(path) : canonical);
        }
        return *found;
    }

    /// Done to this site, or to its folder of backups.
    [[nodiscard]] bool concerns(const LedgerOperation &operation)
    {
        if (!operation.site.isEmpty())
            return !site.directory.isEmpty() && real(operation.site) == real(site.directory);
        if (operation.subject.isEmpty() || site.backupDirectory.isEmpty())
            return false;
        const QString backups = real(site.backupDirectory);
        return real(operation.subject) == backups || real(QFileInfo(operation.subject).path()) == backups;
    }

    [[nodiscard]] QString scheduleOf(const QString &archive)
    {
        auto found = schedules.find(archive);
        if (found == schedules.end())
            found = schedules.insert(archive, readMetadataFile(archive).schedule);
        return *found;
    }

    /// The row as it was made before, where what it was made of is over and so does not change.
    [[nodiscard]] ActivityPointer over(const QString &key) const
    {
        const ActivityPointer row = known.value(key);
        const auto *operation = row ? std::get_if<LedgerOperation>(&row->source) : nullptr;
        return operation && !operation->outcome.isEmpty() ? row : nullptr;
    }

    [[nodiscard]] std::optional<ActivityListing> read(Ledger &ledger);
};

std::optional<ActivityListing> ActivityFeed::Source::read(Ledger &ledger)
{
    const QString before = now(ledger);
    if (before == signature && !anyAlive)
        return std::nullopt;
    ActivityListing listing;
    QSet<QString> journals;
    QSet<QString> open;
    const auto schedule = [this](const QString &archive) { return scheduleOf(archive); };
    const QList<RecoveryJournal> recovered =
        site.directory.isEmpty() ? QList<RecoveryJournal>() : recoveryJournals(recoveries, site.directory);
    for (const RecoveryJournal &journal : recovered) {
        journals.insert(journal.id);
        if (journal.outcome == RecoveryOutcome::Open)
            open.insert(journal.procedure.id);
        listing.rows.append(std::make_shared<ActivityRow>(rowOf(journal, processAlive)));
    }
    const Result<QList<LedgerOperation>> operations = ledger.operations(maxOperations);
    if (!operations)
        listing.error = operations.error();
    for (const LedgerOperation &operation : operations.value_or(QList<LedgerOperation>())) {
        if (!concerns(operation))
            continue;
        // A recovery's own line says less than its journal.
        if (operation.kind == "recovery"_L1
            && (journals.contains(operation.evidence["journal"_L1].toString())
                || (operation.outcome.isEmpty() && open.contains(operation.subject))))
            continue;
        ActivityPointer row = over(u"operation %1"_s.arg(operation.id));
        if (!row)
            row = std::make_shared<ActivityRow>(rowOf(operation, processAlive, schedule));
        listing.rows.append(row);
    }
    listing.cut = operations && operations->size() == maxOperations;
    if (!site.backupDirectory.isEmpty() && operations) {
        const Result<QList<VerifyReport>> checks = ledger.checksIn(site.backupDirectory, maxOperations);
        if (!checks)
            listing.error = checks.error();
        QSet<QString> seen;
        for (const VerifyReport &check : checks.value_or(QList<VerifyReport>())) {
            if (isBirthNote(check))
                continue;
            ActivityPointer row = std::make_shared<ActivityRow>(rowOf(check, schedule));
            if (seen.contains(row->key))
                continue;
            seen.insert(row->key);
            listing.rows.append(known.value(row->key, row));
        }
        listing.cut = listing.cut || (checks && checks->size() == maxOperations);
    }
    known.clear();
    anyAlive = false;
    for (const ActivityPointer &row : std::as_const(listing.rows)) {
        anyAlive = anyAlive || row->alive;
        if (!std::holds_alternative<RecoveryJournal>(row->source))
            known.insert(row->key, row);
    }
    arrange(listing.rows);
    // An error is tried again; a change while it was read is found the next time.
    signature = listing.error ? QString() : before;
    return listing;
}

ActivityFeed::ActivityFeed(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &ActivityFeed::refresh);
}

void ActivityFeed::follow()
{
    ++m_request;
    m_running = false;
    m_source.reset();
    if (!m_workspace.site())
        return;
    m_source = std::make_shared<Source>();
    m_source->site = *m_workspace.site();
    m_source->recoveries = recoveryFolder(m_workspace.backend()->ledger.path());
    refresh();
}

void ActivityFeed::setActive(bool active)
{
    if (active) {
        m_poll.start();
        refresh();
    } else {
        m_poll.stop();
    }
}

void ActivityFeed::refresh()
{
    if (!m_source)
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    const qint64 request = ++m_request;
    auto work = [source = m_source, backend = m_workspace.backend()](Control &) {
        const std::lock_guard lock(source->mutex);
        return source->read(backend->ledger);
    };
    m_workspace.jobs()
        .run(std::move(work))
        .future.then(this, [this, request](const std::optional<ActivityListing> &listing) {
            if (request != m_request)
                return;
            m_running = false;
            if (listing)
                Q_EMIT listed(*listing);
            if (std::exchange(m_again, false))
                refresh();
        });
}

} // namespace bt2c
