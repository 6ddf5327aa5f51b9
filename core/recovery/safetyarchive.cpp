#include "core/recovery/recoverysteps.h"

#include "core/backup/create.h"
#include "core/backup/verify.h"
#include "core/backup/volumescan.h"
#include "core/site/operationmark.h"
#include "core/support/describe.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyTries = 10;
constexpr int busyPauseMs = 300;
constexpr qint64 unlookedAtFor = 10 * 60; // seconds
constexpr auto absent = "absent"_L1;

/// Not one that the documented scripts look into, so that they never take it for a backup.
QString safetyFolder(const Site &site)
{
    const QFileInfo backups(site.backupDirectory);
    // A backup disk that is not there must not be made up in its mount point's place.
    const bool there = backups.isDir() || QFileInfo(backups.path()).isDir();
    return (there ? site.backupDirectory : QFileInfo(site.directory).path()) % "/safety_archives"_L1;
}

void removeArchive(const QString &path)
{
    for (const QString &file : {path, checksumPath(path), metadataPath(path)})
        QFile::remove(file);
}

QString hashOf(const VolumeScan &scan)
{
    QList<QByteArray> paths = scan.files.keys();
    std::ranges::sort(paths);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](auto number) { hash.addData(QByteArray(QByteArray::number(number) + ' ')); };
    for (const QByteArray &path : std::as_const(paths)) {
        const ScannedFile &file = *scan.files.constFind(path);
        hash.addData(QByteArrayView(path.constData(), path.size() + 1)); // with its zero, which no name holds
        add(int(file.kind));
        add(file.size);
        add(file.inode);
        for (const Timestamp &time : {file.modified, file.changed}) {
            add(time.seconds);
            add(time.nanoseconds);
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// What all files of the chain's volume look like, as one word; empty: none of the images can look.
Result<QString> chainState(const StepRun &run, const SiteNow &now, const VolumeHome &home)
{
    if (!now.choice.engine || now.view.error)
        return std::unexpected(now.view.error.value_or(Error{ErrorCode::NotRunning, home.volume, {}, 0, -1}));
    const auto volumes = now.choice.engine->volumes(false, run.control);
    if (!volumes)
        return std::unexpected(volumes.error());
    if (!findVolume(*volumes, home.volume))
        return absent;
    const auto mark = OperationMark::create();
    if (!mark)
        return std::unexpected(mark.error());
    const HelperTask task{home.images, home.volume, mark->id(), HelperAccess::ReadOnly};
    const auto scan = scanVolume(*now.choice.engine, task, run.control);
    if (!scan)
        return std::unexpected(scan.error());
    return *scan ? hashOf(**scan) : QString();
}

/// Makes the archive and notes it in @p evidence, and in the journal.
Result<QString> keepChain(StepRun &run, const SiteNow &now, QJsonObject &evidence)
{
    RecoveryJournal &journal = run.journal;
    CreateParams params;
    params.job = BackupJob::Blockchain;
    params.siteDirectory = journal.site.directory;
    params.backupDirectory = safetyFolder(journal.site);
    params.volume = chainHome(journal, now);
    if (auto reached = chainIsReached(journal); !reached)
        return std::unexpected(reached.error());
    const QString chain = params.volume ? params.volume->volume : chainFolder(journal);
    QString nothing = RunnerWords::tr("%1 is empty or not there: there is nothing to keep").arg(chain);
    if (params.volume && now.view.error)
        return std::unexpected(*now.view.error);
    QJsonObject found;
    if (params.volume) {
        // Before the copy, so that what changes while it is made is not missed.
        const Result<QString> state = chainState(run, now, *params.volume);
        if (!state)
            return std::unexpected(state.error());
        found[u"chain_state"_s] = *state;
    }
    const bool there = params.volume ? found["chain_state"_L1] != absent : QFileInfo(chain).exists();
    if (!there) {
        evidence = found;
        return nothing;
    }
    Services services = run.services.services;
    if (!services.engines)
        services.engines = run.services.engines;
    run.say(RunnerWords::tr("Keeping what %1 holds").arg(chain));
    Result<CreateReport> report = createBackup(params, services, run.control);
    for (int i = 1;
         i < busyTries && !report && report.error().code == ErrorCode::Busy && pauseFor(busyPauseMs, run.control); ++i)
        report = createBackup(params, services, run.control);
    if (!report)
        return std::unexpected(report.error());
    if (report->holdsNothing) {
        removeArchive(report->path);
        evidence = found;
        return nothing;
    }
    for (const Error &notice : std::as_const(report->notices))
        run.say(describe(notice));
    journal.safetyArchive = report->path;
    found[u"archive"_s] = report->path;
    found[u"sha256"_s] = QString::fromLatin1(report->sha256);
    found[u"size_bytes"_s] = report->sizeBytes;
    found[u"entries"_s] = report->entries;
    found[u"seconds"_s] = report->seconds;
    found[u"kept_at"_s] = timeText(run.now());
    evidence = found;
    return RunnerWords::tr("Kept in %1: %2 in %3")
        .arg(report->path, formatBytes(report->sizeBytes), formatDuration(report->seconds));
}

/// Why what was kept does not stand for the chain any more; empty: it does.
Result<QString> whyAgain(const StepRun &run, const QJsonObject &evidence, const QString &state)
{
    const QString kept = evidence["chain_state"_L1].toString();
    const QDateTime keptAt = QDateTime::fromString(evidence["kept_at"_L1].toString(), Qt::ISODateWithMs);
    if (kept != state)
        return RunnerWords::tr("The chain changed since it was kept. It is kept once more.");
    // Nobody can look into the volume: what was kept a moment ago has to do.
    if (state.isEmpty() && !(keptAt.isValid() && keptAt.secsTo(run.now()) < unlookedAtFor))
        return RunnerWords::tr("Whether the chain changed since it was kept cannot be seen. It is kept once more.");
    const QString archive = evidence["archive"_L1].toString();
    if (archive.isEmpty())
        return QString();
    run.say(RunnerWords::tr("Reading all of %1").arg(archive));
    const VerifyReport report = verifyArchive({archive, CheckLevel::Quick}, *run.services.services.clock, run.control);
    if (run.control.cancelled())
        return failure(ErrorCode::Cancelled, archive);
    if (QString::fromLatin1(report.computedSha256) != evidence["sha256"_L1].toString())
        return RunnerWords::tr("%1 is no longer what was written. The chain is kept once more.").arg(archive);
    return QString();
}

} // namespace

Result<QString> safetyArchive(StepRun &run)
{
    const Result<SiteNow> now = run.site();
    if (!now)
        return std::unexpected(now.error());
    const QString made = run.evidence()[u"archive"_s].toString();
    // One that was killed after the archive was made: for a folder, which is only set aside, that will do.
    if (!made.isEmpty() && QFileInfo(made).isFile() && !chainHome(run.journal, *now)) {
        run.journal.safetyArchive = made;
        return RunnerWords::tr("Kept in %1").arg(made);
    }
    return keepChain(run, *now, run.evidence());
}

Result<void> keepWhatChanged(StepRun &run, const SiteNow &now)
{
    RecoveryJournal &journal = run.journal;
    const std::optional<VolumeHome> home = chainHome(journal, now);
    if (!home)
        return {};
    for (qsizetype i = 0; i < run.index; ++i) {
        if (journal.procedure.steps[i].action != StepAction::SafetyArchive
            || journal.steps[i].state != StepState::Done)
            continue;
        QJsonObject &evidence = journal.steps[i].evidence;
        const Result<QString> state = chainState(run, now, *home);
        if (!state)
            return std::unexpected(state.error());
        const Result<QString> why = whyAgain(run, evidence, *state);
        if (!why)
            return std::unexpected(why.error());
        if (why->isEmpty())
            continue;
        run.say(*why);
        const Result<QString> kept = keepChain(run, now, evidence);
        if (!kept)
            return std::unexpected(kept.error());
        journal.steps[i].result = *kept;
        run.say(*kept);
        if (auto written = run.keep(); !written)
            return written;
    }
    return {};
}

} // namespace bt2c
