#include "ui/recovery/recoverywords.h"

#include "core/support/describe.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct RecoveryWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::RecoveryWords)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

bool isDone(const RecoveryJournal &journal, StepAction action)
{
    for (qsizetype i = 0; i < qMin(journal.steps.size(), journal.procedure.steps.size()); ++i) {
        if (journal.procedure.steps.at(i).action == action && journal.steps.at(i).state == StepState::Done)
            return true;
    }
    return false;
}

bool has(const Procedure &procedure, StepAction action)
{
    return std::ranges::any_of(procedure.steps, [action](const ProcedureStep &step) { return step.action == action; });
}

FigureBox liveBox(const RecoveryJournal &journal)
{
    const QString label = RecoveryWords::tr("Live chain");
    if (!journal.liveHeight)
        return {label, RecoveryWords::tr("height not known"), RecoveryWords::tr("nothing that is left tells it")};
    return {label, RecoveryWords::tr("height %1").arg(numberWords(*journal.liveHeight)),
            journal.restoredChain ? RecoveryWords::tr("replaced, and kept")
                                  : RecoveryWords::tr("the highest that is known")};
}

FigureBox backupBox(std::optional<qint64> height, const QDateTime &madeAt, const QDateTime &now)
{
    const QString label = RecoveryWords::tr("This backup");
    const QString made = madeAt.isValid() ? RecoveryWords::tr("made %1").arg(momentWords(madeAt, now))
                                          : RecoveryWords::tr("time not known");
    return {label,
            height ? RecoveryWords::tr("height %1").arg(numberWords(*height)) : RecoveryWords::tr("height not noted"),
            made};
}

FigureBox lossBox(std::optional<qint64> blocks, std::optional<qint64> seconds, const QDateTime &madeAt,
                  const QDateTime &now)
{
    const QString label = RecoveryWords::tr("You lose");
    if (!blocks)
        return {label, RecoveryWords::tr("not known"),
                RecoveryWords::tr("what came after %1").arg(momentWords(madeAt, now))};
    if (*blocks <= 0)
        return {label, RecoveryWords::tr("no blocks"), RecoveryWords::tr("the backup is as high as the chain was")};
    const QString figure = RecoveryWords::tr("%n block(s)", nullptr, int(*blocks));
    if (!seconds)
        return {label, figure, RecoveryWords::tr("fetched again from peers, or lost")};
    return {label, figure, RecoveryWords::tr("%1, fetched again from peers, or lost").arg(aboutWords(*seconds))};
}

} // namespace

StepWords stepWords(const RecoveryJournal &journal, int step)
{
    if (step < 0 || step >= journal.procedure.steps.size())
        return {};
    const ProcedureStep &s = journal.procedure.steps.at(step);
    const auto fill = [&journal](const QString &text) { return filled(text, journal.names); };
    return {fill(s.title), fill(s.why), fill(s.command), fill(s.success), fill(s.failure)};
}

QString sectionWords(const QString &section)
{
    return section.isEmpty() ? QString() : RecoveryWords::tr("procedure %1").arg(section);
}

QString procedureWords(const Procedure &procedure)
{
    QStringList parts{procedure.title, sectionWords(procedure.section)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString aboutWords(qint64 seconds)
{
    if (seconds < minute)
        return RecoveryWords::tr("under a minute");
    if (seconds < 90 * minute)
        return RecoveryWords::tr("about %1 min").arg((seconds + minute / 2) / minute);
    if (seconds < 2 * day)
        return RecoveryWords::tr("about %n hour(s)", nullptr, int((seconds + hour / 2) / hour));
    return RecoveryWords::tr("about %n day(s)", nullptr, int((seconds + day / 2) / day));
}

StepState shownState(const RecoveryStatus &status, int step)
{
    if (status.running && step == status.next)
        return StepState::Running;
    const StepState state =
        step < status.journal.steps.size() ? status.journal.steps.at(step).state : StepState::Waiting;
    // One that was cut short by a kill does not run any more.
    return state == StepState::Running ? StepState::Waiting : state;
}

QString asideOf(const RecoveryStatus &status, int step, const QDateTime &now)
{
    const StepRecord record = status.journal.steps.value(step);
    switch (shownState(status, step)) {
    case StepState::Waiting: return {};
    case StepState::Skipped: return RecoveryWords::tr("left out");
    case StepState::Failed: return RecoveryWords::tr("failed");
    case StepState::Running:
        if (const auto fraction = status.meter.fraction())
            return RecoveryWords::tr("%1 %").arg(qBound(0, int(*fraction * 100), 100));
        return status.since.isValid() ? formatDuration(double(qMax<qint64>(0, status.since.secsTo(now)))) : QString();
    case StepState::Done: break;
    }
    if (!record.startedAt.isValid() || !record.endedAt.isValid())
        return RecoveryWords::tr("done");
    const double seconds = double(record.startedAt.msecsTo(record.endedAt)) / 1000;
    return seconds < 0 ? RecoveryWords::tr("done") : formatDuration(seconds);
}

QString stateWords(StepState state)
{
    switch (state) {
    case StepState::Waiting: return RecoveryWords::tr("to come");
    case StepState::Running: return RecoveryWords::tr("running");
    case StepState::Done: return RecoveryWords::tr("done");
    case StepState::Failed: return RecoveryWords::tr("failed");
    case StepState::Skipped: return RecoveryWords::tr("left out");
    }
    return {};
}

QString keptWords(const RecoveryJournal &journal)
{
    QStringList kept;
    if (!journal.previousInVolume.isEmpty())
        kept << RecoveryWords::tr("The former chain is kept in the volume, in %1.").arg(journal.previousInVolume);
    else if (!journal.previous.isEmpty())
        kept << RecoveryWords::tr("The former data is kept in %1.").arg(QDir::toNativeSeparators(journal.previous));
    if (!journal.safetyArchive.isEmpty())
        kept << RecoveryWords::tr("What the chain held before is in the safety archive %1.")
                    .arg(QDir::toNativeSeparators(journal.safetyArchive));
    return kept.join(u' ');
}

QString safeWords(const RecoveryStatus &status)
{
    const RecoveryJournal &journal = status.journal;
    const QString kept = keptWords(journal);
    if (journal.restoredChain)
        return RecoveryWords::tr("The backup is in place.") + u' ' + kept;
    if (isDone(journal, StepAction::RemoveChain))
        return kept.isEmpty()
                   ? RecoveryWords::tr("The former chain is removed. Backups and configuration are untouched.")
                   : RecoveryWords::tr("The former chain is removed from its place.") + u' ' + kept;
    if (has(journal.procedure, StepAction::RemoveChain)) {
        if (!journal.safetyArchive.isEmpty())
            return RecoveryWords::tr("Nothing is removed so far.") + u' ' + kept;
        return RecoveryWords::tr("Nothing is removed so far. What the chain holds is copied into a safety archive "
                                 "first, as far as it can be read.");
    }
    if (has(journal.procedure, StepAction::RestoreBackup))
        return RecoveryWords::tr(
            "Nothing is lost so far. The live data is untouched until the copy stands verified beside it.");
    return RecoveryWords::tr("Nothing is lost. No step of this procedure touches the chain's data.");
}

QString lossWords(const BackupOffer &offer)
{
    if (!offer.blocksLost)
        return {};
    if (*offer.blocksLost <= 0)
        return RecoveryWords::tr("no blocks lost");
    const QString blocks = RecoveryWords::tr("%n block(s)", nullptr, int(*offer.blocksLost));
    return offer.secondsLost ? RecoveryWords::tr("%1, %2").arg(blocks, aboutWords(*offer.secondsLost)) : blocks;
}

QList<FigureBox> lossBoxes(const RecoveryJournal &journal, const BackupOffer *offer, const QDateTime &now)
{
    if (offer)
        return {liveBox(journal), backupBox(offer->backup.height, offer->backup.madeAt, now),
                lossBox(offer->blocksLost, offer->secondsLost, offer->backup.madeAt, now)};
    if (journal.backup.isEmpty())
        return {};
    std::optional<qint64> blocks;
    std::optional<qint64> seconds;
    if (journal.liveHeight && journal.backupHeight)
        blocks = *journal.liveHeight - *journal.backupHeight;
    if (blocks && journal.blockSeconds)
        seconds = *blocks * *journal.blockSeconds;
    return {liveBox(journal), backupBox(journal.backupHeight, journal.backupMadeAt, now),
            lossBox(blocks, seconds, journal.backupMadeAt, now)};
}

OutcomeWords outcomeWords(const RecoveryJournal &journal)
{
    int done = 0;
    for (const StepRecord &record : journal.steps)
        done += record.state == StepState::Done || record.state == StepState::Skipped ? 1 : 0;
    switch (journal.outcome) {
    case RecoveryOutcome::Recovered:
        return {RecoveryWords::tr("%1 is recovered").arg(journal.site.name()),
                journal.heightAfter
                    ? RecoveryWords::tr("The node answers at height %1.").arg(numberWords(*journal.heightAfter))
                    : RecoveryWords::tr("Every step of the procedure was carried out.")};
    case RecoveryOutcome::Stopped:
        return {RecoveryWords::tr("The recovery was stopped"),
                RecoveryWords::tr("%1 of %2 steps were done, and stay as they are. %3 may not be running.")
                    .arg(done).arg(journal.procedure.steps.size()).arg(journal.site.name())};
    case RecoveryOutcome::Undone:
        return {RecoveryWords::tr("The recovery was undone"),
                RecoveryWords::tr("The chain is what it was before the recovery began.")};
    case RecoveryOutcome::Open: break;
    }
    return {RecoveryWords::tr("The recovery is not finished"),
            RecoveryWords::tr("%1 of %2 steps are done.").arg(done).arg(journal.procedure.steps.size())};
}

} // namespace bt2c
