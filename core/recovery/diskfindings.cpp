#include "core/recovery/findingparts.h"

#include "core/support/describe.h"

#include <QCoreApplication>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct DiskWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Finding)
};

using State = FindingState;

constexpr qint64 lowDiskBytes = 1'000'000'000;

} // namespace

QString lateWords(const DiagnosisFacts &facts)
{
    return facts.cancelled ? DiskWords::tr("not looked at: it was broken off")
                           : DiskWords::tr("no answer in %1").arg(formatDuration(facts.limitSeconds));
}

Finding diskFinding(const DiagnosisFacts &facts, const Verdict &verdict)
{
    Finding finding{u"disk"_s, DiskWords::tr("Disk"), State::Unknown, lateWords(facts), {}};
    if (facts.place && !facts.place->freeBytes)
        finding.words = DiskWords::tr("could not be asked");
    const std::optional<qint64> free = freeForChain(facts);
    const qint64 needed = verdict.candidate ? verdict.candidate->uncompressedBytes.value_or(0) : 0; // 0: not known
    if (free) {
        finding.evidence[u"free"_s] = *free;
        if (needed > 0)
            finding.evidence[u"needed"_s] = needed;
        const bool little = *free < lowDiskBytes || *free < needed;
        finding.state = *free < fullDiskBytes ? State::Bad : little ? State::Warning : State::Good;
        finding.words =
            needed > 0 ? DiskWords::tr("%1 free, %2 needed for a restore").arg(formatBytes(*free), formatBytes(needed))
                       : DiskWords::tr("%1 free").arg(formatBytes(*free));
    }
    if (verdict.cause == Cause::FullDisk && (verdict.line || !verdict.engineError.isEmpty())) {
        finding.state = State::Bad;
        finding.words = DiskWords::tr("no space left, as %1 says")
                            .arg(verdict.line ? DiskWords::tr("the log") : DiskWords::tr("the engine"));
    }
    return finding;
}

Finding composeFinding(const DiagnosisFacts &facts)
{
    Finding finding{u"compose"_s, DiskWords::tr("Compose file"), State::Unknown, lateWords(facts), {}};
    if (facts.practice) {
        finding.state = State::Good;
        finding.words = DiskWords::tr("not needed for practice");
    } else if (facts.place && !facts.place->there) {
        finding.state = facts.validator() ? State::Unknown : State::Bad;
        finding.words = DiskWords::tr("the folder %1 is not there").arg(facts.site.directory);
    } else if (facts.place) {
        finding.state = facts.place->composeFile ? State::Good : facts.validator() ? State::Warning : State::Bad;
        finding.words = facts.place->composeFile ? DiskWords::tr("there")
                                                 : DiskWords::tr("there is none in %1").arg(facts.site.directory);
    }
    return finding;
}

Finding backupsFinding(const DiagnosisFacts &facts, const Verdict &verdict)
{
    Finding finding{u"backups"_s, DiskWords::tr("Backups"), State::Unknown, lateWords(facts), {}};
    if (!facts.backups)
        return finding;
    const QList<Backup> &all = facts.backups->backups;
    const auto bad = std::ranges::count_if(all, [](const Backup &backup) { return isBad(backup.integrity.state); });
    finding.evidence = {{u"all"_s, all.size()}, {u"sound"_s, verdict.candidates}, {u"bad"_s, qint64(bad)}};
    if (!verdict.backupsSeen) {
        finding.words = DiskWords::tr("could not be looked at");
        return finding;
    }
    if (!verdict.candidate) {
        finding.state = State::Bad;
        finding.words = all.isEmpty() ? DiskWords::tr("there are none")
                                      : DiskWords::tr("none of %1 is sound").arg(countOf(all.size()));
        return finding;
    }
    finding.evidence[u"newest"_s] = verdict.candidate->fileName;
    const QString age = ageOf(std::max<qint64>(0, verdict.candidate->madeAt.secsTo(facts.now)));
    const auto sound = std::ranges::count_if(
        all, [](const Backup &backup) { return isSound(backup.integrity.state) && promisesData(backup.type); });
    finding.state = State::Good;
    finding.words = sound == verdict.candidates ? DiskWords::tr("%1 sound, newest %2 ago").arg(countOf(sound), age)
                    : sound == 0
                        ? DiskWords::tr("%1 not checked yet, newest %2 ago").arg(countOf(verdict.candidates), age)
                        : DiskWords::tr("%1 sound, %2 not checked yet, newest %3 ago")
                              .arg(countOf(sound), countOf(verdict.candidates - sound), age);
    return finding;
}

Finding backupDiskFinding(const DiagnosisFacts &facts)
{
    Finding finding{u"backup-disk"_s,
                    DiskWords::tr("Backup disk"),
                    State::Unknown,
                    lateWords(facts),
                    {{u"folder"_s, facts.site.backupDirectory}}};
    if (!facts.backups)
        return finding;
    const BackupFacts &backups = *facts.backups;
    switch (backups.folder) {
    case BackupFacts::Folder::There: {
        const bool full = backups.freeBytes && *backups.freeBytes < fullDiskBytes;
        const bool tight = backups.freeBytes && !backups.backups.isEmpty()
                           && *backups.freeBytes < backups.backups.first().identity.size;
        finding.state = full ? State::Bad : tight ? State::Warning : State::Good;
        finding.words =
            backups.freeBytes ? DiskWords::tr("%1 free").arg(formatBytes(*backups.freeBytes)) : DiskWords::tr("there");
        if (backups.freeBytes)
            finding.evidence[u"free"_s] = *backups.freeBytes;
        break;
    }
    case BackupFacts::Folder::NotMounted:
        finding.state = State::Bad;
        finding.words = DiskWords::tr("the disk %1 is not mounted").arg(backups.mountPoint);
        finding.evidence[u"mount_point"_s] = backups.mountPoint;
        break;
    case BackupFacts::Folder::Missing:
        finding.state = State::Bad;
        finding.words = DiskWords::tr("the folder %1 is not there").arg(facts.site.backupDirectory);
        break;
    case BackupFacts::Folder::NotPermitted:
        finding.words = DiskWords::tr("you may not look into %1").arg(facts.site.backupDirectory);
        break;
    case BackupFacts::Folder::Unreadable:
        finding.words = DiskWords::tr("could not be read");
        break;
    }
    return finding;
}

Finding restoreFinding(const DiagnosisFacts &facts)
{
    Finding finding{u"restore"_s, DiskWords::tr("Earlier restores"), State::Unknown, lateWords(facts), {}};
    if (!facts.place)
        return finding;
    if (!facts.place->unfinishedRestore.isEmpty()) {
        finding.state = State::Bad;
        finding.words =
            facts.place->busy ? DiskWords::tr("one is being carried out now") : DiskWords::tr("one was interrupted");
        finding.evidence = {{u"folder"_s, facts.place->unfinishedRestore}, {u"busy"_s, facts.place->busy}};
    } else if (facts.history && facts.history->open) {
        finding.state = State::Warning;
        finding.words = facts.history->open->alive ? DiskWords::tr("a recovery is under way")
                                                   : DiskWords::tr("a recovery was not ended");
        finding.evidence = {{u"recovery"_s, facts.history->open->journal.id}};
    } else {
        finding.state = State::Good;
        finding.words = DiskWords::tr("none is unfinished");
    }
    return finding;
}

} // namespace bt2c
