#include "app/cli/chainplace.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/offsite.h"
#include "app/cli/session.h"
#include "app/cli/sitestanding.h"
#include "app/cli/text.h"
#include "core/backup/create.h"
#include "core/backup/retention.h"
#include "core/backup/verify.h"
#include "core/schedule/scheduledlog.h"
#include "core/support/describe.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto turnPatience = 2h;      // for those who work on the site when a scheduled backup is due
constexpr auto prunePatience = 10min;  // for the next one, which began at once
constexpr auto pruneLook = 500ms;

bool isScheduled(BackupJob job)
{
    return job == BackupJob::Hourly || job == BackupJob::Daily || job == BackupJob::Weekly;
}

/// The documented scripts' two logs, with their texts. They lie beside the backups; where that folder is none, what was
/// to be said goes to the home folder, where the documented scripts write under cron.
class Logs
{
public:
    Logs(Session &session, BackupJob job)
        : m_clock(session.clock())
        , m_backup(session.clock(), ScheduledLog::backupPath(session.site().backupDirectory), "bt2c_backup")
        , m_schedule(session.clock(), ScheduledLog::schedulePath(session.site().backupDirectory),
                     "bt2c_scheduled_backup")
        , m_scheduled(isScheduled(job))
        , m_job(jobToken(job))
    {
    }

    void waiting(const Error &busy)
    {
        if (m_scheduled)
            m_schedule.info(u"Waiting for its turn, for %1 h at most: %2"_s.arg(turnPatience.count())
                                .arg(describe(busy, Language::Untranslated)));
    }

    void begun(const Site &site, BackupType type, const std::optional<VolumeHome> &volume)
    {
        if (m_scheduled)
            m_schedule.info(u"Starting %1 backup"_s.arg(m_job));
        const auto add = [&](const QString &name) {
            const QString folder = site.directory % u'/' % name;
            if (QFileInfo::exists(folder))
                m_backup.info(u"Adding %1 to backup as %2"_s.arg(folder, name));
            else
                m_backup.warning(u"Path not found, skipping: %1"_s.arg(folder));
        };
        if (promisesData(type) && volume)
            m_backup.info(u"Adding volume %1 to backup as data"_s.arg(volume->volume));
        else if (promisesData(type))
            add(u"data"_s);
        if (promisesConfig(type))
            add(u"config"_s);
    }

    void done(const CreateReport &report)
    {
        for (const Error &notice : report.notices)
            m_backup.warning(describe(notice, Language::Untranslated));
        for (const QString &path : report.changedWhileRead)
            m_backup.warning(u"Changed while it was read: %1"_s.arg(path));
        m_backup.info(u"Backup completed successfully: %1"_s.arg(report.path));
        m_backup.info(u"Backup size: %1 MB"_s.arg(static_cast<double>(report.sizeBytes) / (1024 * 1024), 0, 'f', 2));
        if (m_scheduled)
            m_schedule.info(u"%1 backup completed: %2"_s.arg(m_job, report.path));
    }

    void failed(const Error &error)
    {
        const QString text = describe(error, Language::Untranslated);
        m_backup.error(u"Backup failed: %1"_s.arg(text));
        if (!m_scheduled)
            return;
        const QString words = u"%1 backup failed: %2"_s.arg(m_job, text);
        m_schedule.error(words);
        if (!m_schedule.failed())
            return;
        ScheduledLog elsewhere(m_clock, ScheduledLog::schedulePath(QDir::homePath()), "bt2c_scheduled_backup");
        elsewhere.error(words);
    }

    void notKept(const Error &error)
    {
        m_backup.warning(u"Old backups were not removed: %1"_s.arg(describe(error, Language::Untranslated)));
    }
    void holdsNothing()
    {
        if (m_scheduled)
            m_schedule.error(u"%1 backup holds nothing of what it promises"_s.arg(m_job));
    }

    void verified(const VerifyReport &check)
    {
        if (check.state == IntegrityState::Verified)
            m_backup.info(u"Verified, read to its last byte: %1"_s.arg(check.path));
        else if (check.state == IntegrityState::Unreadable)
            m_schedule.warning(u"%1 backup was not verified: %2"_s.arg(
                m_job, check.problems.isEmpty() ? QString()
                                                : describe(check.problems.first(), Language::Untranslated)));
        else
            m_schedule.error(u"%1 backup is not sound (%2): %3"_s.arg(
                m_job, stateToken(check.state),
                check.problems.isEmpty() ? QString() : describe(check.problems.first(), Language::Untranslated)));
    }
    void copiedOffsite(const QString &name) { m_backup.info(u"Copied off-site: %1"_s.arg(name)); }
    void notCopied(const Error &error)
    {
        m_backup.warning(u"Not copied off-site: %1"_s.arg(describe(error, Language::Untranslated)));
    }

    void pruned(const QString &archive) { m_backup.info(u"Removed old backup: %1"_s.arg(archive)); }

    [[nodiscard]] std::optional<Error> failure() const
    {
        return m_backup.failed() ? m_backup.failed() : m_schedule.failed();
    }

private:
    const Clock &m_clock;
    ScheduledLog m_backup;
    ScheduledLog m_schedule;
    bool m_scheduled;
    QString m_job;
};

/// Nobody sits there who would verify what cron made, and what is not proven protects nothing.
Exit prove(Session &session, Logs &logs, const QString &archive)
{
    const VerifyReport check = session.run([&session, archive](Control &control) {
        return verifyAndRecord({archive, CheckLevel::Deep}, session.clock(), &session.ledger(), control);
    });
    logs.verified(check);
    session.json[u"state"_s] = stateToken(check.state);
    const Exit exit = exitFor(check);
    if (exit != Exit::Done) {
        for (const Problem &problem : check.problems)
            session.warn(describe(problem));
        return exit;
    }
    if (session.speaks())
        session.console().line(CommandLine::tr("  Verified: read to its last byte in %1")
                                   .arg(formatDuration(check.seconds)));
    return exit;
}

/// A backup that stands is not made worse by a copy that could not be made; the watch tells of it when it lasts.
void copyElsewhere(Session &session, Logs &logs)
{
    const auto copied = copyAfterBackup(session, session.site());
    // Where another run is copying, the next one takes what this one made.
    if (!copied)
        return;
    if (!*copied && copied->error().code == ErrorCode::Busy) {
        logs.notCopied(copied->error());
        return;
    }
    if (!*copied) {
        logs.notCopied(copied->error());
        session.json[u"offsite_error"_s] = toJson(copied->error());
        if (!session.quiet())
            session.warn(CommandLine::tr("Not copied off-site: %1").arg(describe(copied->error())));
        return;
    }
    for (const QString &name : (*copied)->copied) {
        logs.copiedOffsite(name);
        if (session.speaks())
            session.console().line(CommandLine::tr("Copied off-site: %1").arg(name));
    }
    session.json[u"offsite_copied"_s] = QJsonArray::fromStringList((*copied)->copied);
}

/// Removes what the new backup of @p type has made one too many; the other types have their own schedule. A new backup
/// is not made worse by an old one that stays.
void pruneOld(Session &session, Logs &logs, BackupType type, bool scheduled)
{
    const Site site = session.site();
    const auto pruned = session.run([&session, site, type, scheduled](Control &control) -> Result<PruneReport> {
        const auto settings = removalSettings(site.directory);
        if (!settings)
            return std::unexpected(settings.error());
        const auto counts = settings->retention.find(type);
        if (counts == settings->retention.end())
            return {};
        const RetentionPolicy policy{*counts};
        // Another backup may have waited for this one to end, and works in the folder now.
        const QDeadlineTimer patience(scheduled ? std::chrono::milliseconds(prunePatience) : 0ms);
        for (;;) {
            auto done = prune(site.backupDirectory, policy, false, Disposal::Delete, session.services(), control,
                              settings->verifiedDays);
            if (done || done.error().code != ErrorCode::Busy || patience.hasExpired() || control.cancelled())
                return done;
            QThread::sleep(pruneLook);
        }
    });
    if (!pruned) {
        logs.notKept(pruned.error());
        session.warn(CommandLine::tr("Old backups were not removed: %1").arg(describe(pruned.error())));
        session.json[u"prune_error"_s] = toJson(pruned.error());
        return;
    }
    for (const QString &archive : pruned->removed) {
        logs.pruned(archive);
        if (session.speaks())
            session.console().line(CommandLine::tr("Removed the old backup %1").arg(archive));
    }
    for (const Error &failure : pruned->failures)
        session.warn(CommandLine::tr("An old backup was not removed: %1").arg(describe(failure)));
    session.json[u"pruned"_s] = QJsonArray::fromStringList(pruned->removed);
    session.json[u"prune_failures"_s] = toJson(pruned->failures);
}

/// What stands still for the operator's eyes: how the copy was kept from being torn.
QString consistencyWords(const CreateReport &made)
{
    const QString paused = formatDuration(made.pausedSeconds);
    switch (made.consistency) {
    case ConsistencyUsed::Unasked:
        break;
    case ConsistencyUsed::Still:
        return CommandLine::tr("nothing was using the volume");
    case ConsistencyUsed::Paused:
        return CommandLine::tr("the validator was paused for it for %1").arg(paused);
    case ConsistencyUsed::PausedAtEnd:
        return CommandLine::tr("copied while the validator ran, which was paused for %1 for what had changed")
            .arg(paused);
    case ConsistencyUsed::Live:
        return CommandLine::tr("copied while the validator ran; what changed meanwhile was copied again");
    }
    return {};
}

void report(Session &session, const CreateReport &made, std::optional<qint64> height, bool unattended)
{
    QJsonObject &json = session.json;
    json[u"consistency"_s] = textOrNull(consistencyToken(made.consistency));
    json[u"paused_seconds"_s] = made.pausedSeconds;
    json[u"path"_s] = made.path;
    json[u"filename"_s] = QFileInfo(made.path).fileName();
    json[u"size_bytes"_s] = made.sizeBytes;
    json[u"sha256"_s] = QString::fromLatin1(made.sha256);
    json[u"entries"_s] = made.entries;
    json[u"uncompressed_bytes"_s] = made.uncompressedBytes;
    json[u"tar_bytes"_s] = made.tarBytes;
    json[u"reused_bytes"_s] = made.reusedBytes;
    json[u"blockchain_height"_s] = toJson(height);
    json[u"holds_nothing"_s] = made.holdsNothing;
    json[u"changed_while_read"_s] = QJsonArray::fromStringList(made.changedWhileRead);
    json[u"notices"_s] = toJson(made.notices);
    json[u"seconds"_s] = made.seconds;

    for (const QString &container : made.unpaused)
        session.warn(CommandLine::tr("A run that was killed had left %1 paused. It goes on now.").arg(container));
    // The log has these, too; cron would mail what is said here.
    for (const Error &notice : unattended ? QList<Error>() : made.notices)
        session.warn(describe(notice));
    for (const QString &path : unattended ? QStringList() : made.changedWhileRead)
        session.warn(CommandLine::tr("%1 was being written to all the while; the backup holds it as it was last read.")
                         .arg(path));
    if (session.speaks()) {
        Console &console = session.console();
        console.line(CommandLine::tr("Made %1").arg(made.path));
        console.line(
            CommandLine::tr("  %1 from %2, entries: %3, height: %4, in %5")
                .arg(formatBytes(made.sizeBytes), formatBytes(made.uncompressedBytes))
                .arg(made.entries)
                .arg(height ? QString::number(*height) : CommandLine::tr("unknown"), formatDuration(made.seconds)));
        if (made.reusedBytes > 0)
            console.line(CommandLine::tr("  %1 % reused from earlier backups")
                             .arg(qint64(100.0 * double(made.reusedBytes) / double(made.tarBytes))));
        if (const QString words = consistencyWords(made); !words.isEmpty())
            console.line(u"  "_s % words);
    }
}

QString emptyWords(BackupType type, const CreateParams &params)
{
    if (!promisesData(type))
        return CommandLine::tr("The backup was made, but holds no configuration.");
    if (params.volume)
        return CommandLine::tr("The backup was made, but holds no chain: the volume %1 is empty or not there.")
            .arg(params.volume->volume);
    return CommandLine::tr("The backup was made, but holds no chain: restoring it would bring none back. Is the "
                           "chain in a Docker volume instead of %1/data?").arg(params.siteDirectory);
}

} // namespace

Exit runBackup(Session &session)
{
    const QString token = session.arguments().value(u"--type"_s);
    const auto job = jobFromToken(token);
    if (!job)
        return session.fail(Error{
            ErrorCode::InvalidArgument, token,
            token.isEmpty()
                ? CommandLine::tr("Which backup? --type full, blockchain, config, hourly, daily or weekly.")
                : CommandLine::tr("“%1” is no type of backup: use full, blockchain, config, hourly, daily or weekly.")
                      .arg(token)});
    const QString mode = session.arguments().value(u"--consistency"_s);
    const auto consistency = mode.isEmpty() ? std::optional(Consistency::Automatic) : consistencyFromToken(mode);
    if (!consistency)
        return session.fail(
            Error{ErrorCode::InvalidArgument, mode,
                  CommandLine::tr("“%1” is no way to keep a copy consistent: use auto, pause or live.").arg(mode)});
    const bool scheduled = isScheduled(*job);
    const bool unattended = scheduled && !session.console().outputIsTerminal() && !session.console().errorIsTerminal();
    if (unattended)
        session.beQuiet();
    const Site site = session.site();
    const BackupType type = typeOf(*job);
    session.json[u"job"_s] = jobToken(*job);
    session.json[u"type"_s] = typeToken(type);

    const ChainPlace place = findChain(session);
    // --data-dir means the folder, whatever the containers say.
    const bool forced = session.has(u"--data-dir"_s);
    if (const auto elsewhere = chainElsewhere(place, site.directory); elsewhere && promisesData(type)) {
        session.json[u"chain_folder"_s] = elsewhere->subject;
        session.warn(
            CommandLine::tr("The validator keeps its chain in %1, not in %2: this backup does not hold that chain.")
                .arg(elsewhere->subject, site.directory % u"/data"_s));
    }
    CreateParams params{*job, site.directory, site.backupDirectory, place.height, {}, *consistency};
    if (promisesData(type) && place.volume && !forced)
        params.volume = place.volume;
    if (promisesData(type))
        session.json[u"source"_s] = QJsonObject{
            {u"kind"_s, params.volume ? u"volume"_s : u"directory"_s},
            {u"name"_s, params.volume ? params.volume->volume : QString(site.directory % u"/data"_s)}};

    Logs logs(session, *job);
    logs.begun(site, type, params.volume);
    if (scheduled) {
        params.patience = turnPatience;
        params.waiting = [&session, &logs](const Error &busy) {
            logs.waiting(busy);
            if (session.speaks())
                session.warn(CommandLine::tr("Waiting: %1").arg(describe(busy)));
        };
    }
    const auto made =
        session.run([&session, params](Control &control) { return createBackup(params, session.services(), control); });
    if (!made) {
        logs.failed(made.error());
        return session.fail(made.error());
    }
    logs.done(*made);
    report(session, *made, place.height, unattended);

    const Exit proven = scheduled && !made->holdsNothing ? prove(session, logs, made->path) : Exit::Done;
    // One that holds nothing, or is not sound, replaces no older one.
    if (!made->holdsNothing && proven == Exit::Done && !session.has(u"--keep-all"_s))
        pruneOld(session, logs, type, scheduled);
    if (!made->holdsNothing && scheduled && proven == Exit::Done)
        copyElsewhere(session, logs);
    if (const auto failure = logs.failure())
        session.warn(CommandLine::tr("The log was not written: %1").arg(describe(*failure)));
    if (promisesData(type) && forced && place.volume) {
        session.json[u"chain_volume"_s] = place.volume->volume;
        session.warn(
            CommandLine::tr("This backup does not hold the chain: the validator keeps it in the volume %1, not in %2. "
                            "This command saves it: bt2c-recovery backup --type %3")
                .arg(place.volume->volume, site.directory % u"/data"_s, jobToken(*job)));
    }
    if (!made->holdsNothing)
        return proven;
    logs.holdsNothing();
    session.warn(emptyWords(type, params));
    return Exit::NotSound;
}

} // namespace bt2c::cli
