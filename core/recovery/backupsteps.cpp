#include "core/recovery/recoverysteps.h"

#include "core/backup/restorejournal.h"
#include "core/backup/verify.h"
#include "core/chain/chainjudge.h"
#include "core/site/ledger.h"
#include "core/support/describe.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 checkIsFreshFor = 24 * 60 * 60; // seconds
constexpr int busyTries = 10;
constexpr int busyPauseMs = 300;

bool isFresh(const Backup &backup, const QDateTime &now)
{
    const Integrity &known = backup.integrity;
    const qint64 age = known.checkedAt.isValid() ? known.checkedAt.secsTo(now) : -1;
    // A date in the future comes from a clock that was wrong.
    return known.state == IntegrityState::Verified && known.level == CheckLevel::Deep && age >= 0
           && age <= checkIsFreshFor;
}

struct Objection
{
    Error error;
    bool unread = false; // not read to its end: it may be sound
};

/// Why the archive cannot be restored; empty: it can.
Result<std::optional<Objection>> judge(const StepRun &run, const Backup &backup)
{
    if (isFresh(backup, run.now())) {
        run.say(RunnerWords::tr("%1 was read in full %2 ago and was sound; the same bytes lie there now")
                    .arg(backup.fileName, formatDuration(double(backup.integrity.checkedAt.secsTo(run.now())))));
        run.evidence()[u"reused_check"_s] = timeText(backup.integrity.checkedAt);
        return std::nullopt;
    }
    run.say(RunnerWords::tr("Reading all of %1").arg(backup.fileName));
    const VerifyReport report = verifyAndRecord({backup.path, CheckLevel::Deep}, *run.services.services.clock,
                                                run.services.services.ledger, run.control);
    if (run.control.cancelled())
        return failure(ErrorCode::Cancelled, backup.path);
    run.evidence()[u"state"_s] = stateToken(report.state);
    run.evidence()[u"seconds"_s] = report.seconds;
    if (report.state == IntegrityState::Verified)
        return std::nullopt;
    const Error fallback{report.state == IntegrityState::NoChecksum ? ErrorCode::NoChecksum : ErrorCode::Corrupt,
                         backup.path,
                         {},
                         0,
                         -1};
    return Objection{report.problems.isEmpty() ? fallback : report.problems.first(),
                     report.state == IntegrityState::Unreadable};
}

void choose(RecoveryJournal &journal, const Backup &backup)
{
    journal.backup = backup.path;
    journal.backupSha256 = QString::fromLatin1(backup.storedSha256);
    journal.backupHeight = backup.height;
    journal.backupMadeAt = backup.madeAt;
    journal.names[u"backup"_s] = backup.path;
}

/// The backup that the operator chose, read in full or known to be sound.
Result<QString> verifyChosen(StepRun &run)
{
    const auto backup = describeBackup(run.journal.backup, run.services.services.ledger, run.now());
    if (!backup)
        return std::unexpected(backup.error());
    if (backup->type == BackupType::Config)
        return failure(ErrorCode::Empty, backup->path, u"it holds the configuration only"_s);
    const auto objection = judge(run, *backup);
    if (!objection)
        return std::unexpected(objection.error());
    if (*objection)
        return std::unexpected((*objection)->error);
    choose(run.journal, *backup);
    return RunnerWords::tr("%1 is sound").arg(backup->fileName);
}

Result<QString> verifyNewest(StepRun &run)
{
    const auto backups = chainBackups(run.journal.site, run.services);
    if (!backups)
        return std::unexpected(backups.error());
    QJsonArray refused;
    std::optional<Error> unread;
    for (const Backup &backup : *backups) {
        const auto objection = judge(run, backup);
        if (!objection)
            return std::unexpected(objection.error());
        if (!*objection) {
            choose(run.journal, backup);
            run.evidence()[u"refused"_s] = refused;
            QString words = refused.isEmpty() ? RunnerWords::tr("%1 is the newest, and sound").arg(backup.fileName)
                                              : RunnerWords::tr("%1 is sound; %n newer ones cannot be used", nullptr,
                                                                int(refused.size()))
                                                    .arg(backup.fileName);
            return words;
        }
        run.say(RunnerWords::tr("%1 cannot be used: %2").arg(backup.fileName, describe((*objection)->error)));
        refused += backup.fileName;
        if (!unread && (*objection)->unread)
            unread = (*objection)->error;
    }
    run.evidence()[u"refused"_s] = refused;
    // One that could not be read may be sound: that is not to say that there is none.
    if (unread)
        return std::unexpected(*unread);
    run.record().result = RunnerWords::tr("No sound backup holds the chain.");
    return failure(ErrorCode::NoSoundBackup, run.journal.site.backupDirectory);
}

QStringList keptBy(const QString &site)
{
    QStringList folders;
    for (const UndoableRestore &restore : undoableRestores(site))
        folders += restore.previous;
    return folders;
}

/// The restore that this step made, where it came to its end: one that was not there when the step first began.
std::optional<UndoableRestore> ownRestore(const StepRun &run)
{
    const QJsonValue noted = run.evidence()[u"kept_before"_s];
    if (!noted.isArray())
        return std::nullopt;
    const QString archive = QFileInfo(run.journal.backup).absoluteFilePath();
    for (const UndoableRestore &restore : undoableRestores(run.journal.site.directory)) {
        if (restore.archive == archive && !noted.toArray().contains(restore.previous))
            return restore;
    }
    return std::nullopt;
}

void noteRestore(StepRun &run, const QString &previous)
{
    RecoveryJournal &journal = run.journal;
    journal.restoredChain = true;
    journal.previous = previous;
    journal.previousInVolume.clear();
    const auto restored = readJournal(previous);
    if (!restored)
        return;
    for (const VolumeExchange &exchange : restored->volumes)
        journal.previousInVolume = exchange.volume % u'/' % exchange.keepAs;
}

} // namespace

Result<QList<Backup>> chainBackups(const Site &site, const RecoveryServices &services)
{
    Catalogue catalogue(site.backupDirectory);
    Result<QList<Backup>> backups = catalogue.list(services.services.ledger, services.services.clock->now());
    if (!backups)
        return backups;
    backups->removeIf([](const Backup &backup) {
        const bool usable =
            isSound(backup.integrity.state) || backup.integrity.state == IntegrityState::Unverified
            || (backup.integrity.state == IntegrityState::Unreadable && backup.checksumFile == SidecarState::Present);
        return !promisesData(backup.type) || !usable;
    });
    return backups;
}

QString lossWords(const RecoveryJournal &journal)
{
    if (!journal.backupHeight)
        return {};
    const QString height = heightText(*journal.backupHeight);
    if (!journal.liveHeight)
        return RunnerWords::tr("This backup is at height %1. How high the live chain was is not known.").arg(height);
    const qint64 blocks = *journal.liveHeight - *journal.backupHeight;
    if (blocks <= 0)
        return RunnerWords::tr(
                   "This backup is at height %1, and so is all that is known of the live chain: nothing is lost.")
            .arg(height);
    const qint64 seconds = blocks * journal.blockSeconds.value_or(ChainJudge::defaultBlockSeconds);
    return RunnerWords::tr("The live chain was at %1, this backup is at %2: %n blocks, about %3, will be fetched again "
                           "from peers or lost.",
                           nullptr, static_cast<int>(blocks))
        .arg(heightText(*journal.liveHeight), height, formatDuration(double(seconds)));
}

Result<QString> listBackups(StepRun &run)
{
    Catalogue catalogue(run.journal.site.backupDirectory);
    const auto all = catalogue.list(run.services.services.ledger, run.now());
    if (!all)
        return std::unexpected(all.error());
    const auto sound =
        std::ranges::count_if(*all, [](const Backup &b) { return promisesData(b.type) && isSound(b.integrity.state); });
    const auto open = std::ranges::count_if(*all, [](const Backup &b) {
        return promisesData(b.type)
               && (b.integrity.state == IntegrityState::Unverified || b.integrity.state == IntegrityState::Unreadable);
    });
    const auto bad = std::ranges::count_if(*all, [](const Backup &b) {
        return isBad(b.integrity.state) || b.integrity.state == IntegrityState::NoChecksum;
    });
    constexpr qsizetype shown = 20;
    for (const Backup &backup : all->first(std::min(all->size(), shown))) {
        run.say(RunnerWords::tr("%1: %2, height %3")
                    .arg(backup.fileName, stateLabel(backup.integrity.state),
                         backup.height ? heightText(*backup.height) : RunnerWords::tr("unknown")));
    }
    if (all->size() > shown)
        run.say(RunnerWords::tr("… and %n older ones", nullptr, static_cast<int>(all->size() - shown)));
    run.evidence() = {{u"backups"_s, all->size()}, {u"sound"_s, sound}, {u"unchecked"_s, open}, {u"bad"_s, bad}};
    if (all->isEmpty())
        return RunnerWords::tr("There are no backups in %1").arg(run.journal.site.backupDirectory);
    return RunnerWords::tr("%n backups: of those with the chain %1 are sound and %2 not checked yet; %3 cannot be used",
                           nullptr, static_cast<int>(all->size()))
        .arg(sound)
        .arg(open)
        .arg(bad);
}

Result<QString> verifyBackup(StepRun &run)
{
    const bool automatic = run.journal.backup.isEmpty() || run.journal.place[place::automatic].toBool();
    run.journal.place[place::automatic] = automatic;
    const auto words = automatic ? verifyNewest(run) : verifyChosen(run);
    if (!words)
        return words;
    run.evidence()[u"archive"_s] = run.journal.backup;
    if (const QString loss = lossWords(run.journal); !loss.isEmpty())
        run.say(loss);
    return words;
}

Result<QString> restoreBackup(StepRun &run)
{
    RecoveryJournal &journal = run.journal;
    if (journal.backup.isEmpty()) {
        if (auto chosen = verifyBackup(run); !chosen)
            return chosen;
    }
    const Result<SiteNow> now = run.site();
    if (!now)
        return std::unexpected(now.error());
    if (auto reached = chainIsReached(journal); !reached)
        return std::unexpected(reached.error());
    RestoreParams params;
    params.archive = journal.backup;
    params.siteDirectory = journal.site.directory;
    params.volume = chainHome(journal, *now);
    Services services = run.services.services;
    if (!services.engines)
        services.engines = run.services.engines;

    // One that was killed is finished or taken back before anything else is done.
    if (auto recovered = recoverInterrupted(journal.site.directory, services); !recovered)
        return std::unexpected(recovered.error());
    const QString loss = lossWords(journal);
    if (const auto own = ownRestore(run)) {
        noteRestore(run, own->previous);
        return RunnerWords::tr("Restored %1, carried to its end after an interruption")
            .arg(QFileInfo(journal.backup).fileName());
    }
    run.evidence()[u"kept_before"_s] = QJsonArray::fromStringList(keptBy(journal.site.directory));
    if (auto kept = run.keep(); !kept)
        return std::unexpected(kept.error());
    if (!loss.isEmpty())
        run.say(loss);
    Result<RestoreReport> report = restore(params, services, run.control);
    // A practice node takes the site for a moment when it makes a block.
    for (int i = 1;
         i < busyTries && !report && report.error().code == ErrorCode::Busy && pauseFor(busyPauseMs, run.control); ++i)
        report = restore(params, services, run.control);
    if (!report)
        return std::unexpected(report.error());
    const auto own = ownRestore(run);
    if (!own)
        return failure(ErrorCode::WriteFailed, journal.site.directory, u"the restore cannot be found afterwards"_s);
    noteRestore(run, own->previous);
    for (const Error &notice : std::as_const(report->notices))
        run.say(describe(notice));
    if (!report->previousInVolume.isEmpty())
        journal.previousInVolume = report->previousInVolume;
    QJsonObject &evidence = run.evidence();
    evidence[u"entries"_s] = report->entries;
    evidence[u"bytes"_s] = report->bytes;
    evidence[u"replaced"_s] = QJsonArray::fromStringList(report->replaced);
    evidence[u"seconds"_s] = report->seconds;
    evidence[u"loss"_s] = loss;
    run.say(RunnerWords::tr("The former chain is kept in %1")
                .arg(journal.previousInVolume.isEmpty() ? journal.previous : journal.previousInVolume));
    return RunnerWords::tr("Restored %1: %2 in %3")
        .arg(QFileInfo(journal.backup).fileName(), formatBytes(report->bytes), formatDuration(report->seconds));
}

} // namespace bt2c
