#include "core/schedule/runhistory.h"

#include "core/support/describe.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::RunWords)
};

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString momentOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), u"d MMM yyyy HH:mm"_s);
}

QString reasonWords(const JudgedRun &run)
{
    switch (run.reason) {
    case RunReason::None:
        break;
    case RunReason::Log:
        return RunWords::tr("Failed. The log says: %1").arg(run.words);
    case RunReason::Ledger:
        return RunWords::tr("Failed: %1").arg(run.words);
    case RunReason::Permission:
        return RunWords::tr("Failed: something may not be read or written. %1").arg(run.words);
    case RunReason::Interrupted:
        return RunWords::tr("Began, and was cut off before it was done");
    case RunReason::Unusable:
        return RunWords::tr("Made, but of no use: %1 (%2)").arg(stateLabel(run.integrity), nameOf(run.backup));
    case RunReason::Off:
        return RunWords::tr("Missed: the machine was off");
    case RunReason::Asleep:
        return RunWords::tr("Missed: the machine was asleep");
    case RunReason::NotStarted:
        return RunWords::tr("Missed: the logs know nothing of it, so it was not started");
    case RunReason::Unknown:
        return RunWords::tr("Missed; why is not known");
    }
    return {};
}

} // namespace

QString describe(const RunSummary &summary)
{
    const auto fill = [&summary](const QString &words) { return words.arg(summary.made).arg(summary.expected); };
    switch (summary.kind) {
    case ScheduledKind::Hourly:
        return fill(RunWords::tr("%1 of %2 hourly backups in the last day"));
    case ScheduledKind::Daily:
        return fill(RunWords::tr("%1 of %2 daily backups in the last week"));
    case ScheduledKind::Weekly:
        return fill(RunWords::tr("%1 of %2 weekly backups in the last four weeks"));
    }
    return {};
}

QString describe(const JudgedRun &run)
{
    switch (run.state) {
    case RunState::Made:
    case RunState::Late: {
        if (run.pruned)
            return RunWords::tr("Made, and removed since by retention");
        if (run.gone)
            return RunWords::tr("Made, but %1 is not there any more").arg(nameOf(run.backup));
        if (run.state == RunState::Made)
            return RunWords::tr("Made: %1").arg(nameOf(run.backup));
        const QString late = formatDuration(double(run.run.at.secsTo(run.begunAt)));
        return RunWords::tr("Made %1 late: %2").arg(late, nameOf(run.backup));
    }
    case RunState::DueNow:
        return run.begunAt.isValid() ? RunWords::tr("Running") : RunWords::tr("Due now");
    case RunState::Failed:
    case RunState::Missed:
        break;
    }
    return reasonWords(run);
}

QString describe(const RunFinding &finding)
{
    switch (finding.kind) {
    case RunFindingKind::Vanished:
        return RunWords::tr("%1 was made and is not there any more, and retention did not remove it.")
            .arg(nameOf(finding.backup));
    case RunFindingKind::Shrank:
        return RunWords::tr("%1 has %2, the one before it %3.")
            .arg(nameOf(finding.backup), formatBytes(finding.bytes), formatBytes(finding.bytesBefore));
    case RunFindingKind::HoldsNothing:
        return RunWords::tr("%1 holds no chain.").arg(nameOf(finding.backup));
    case RunFindingKind::Overdue:
        break;
    }
    QString words;
    switch (finding.schedule) {
    case ScheduledKind::Hourly:
        words = RunWords::tr("The last %n hourly run(s) gave no backup.", nullptr, finding.runs);
        break;
    case ScheduledKind::Daily:
        words = RunWords::tr("The last %n daily run(s) gave no backup.", nullptr, finding.runs);
        break;
    case ScheduledKind::Weekly:
        words = RunWords::tr("The last %n weekly run(s) gave no backup.", nullptr, finding.runs);
        break;
    }
    if (finding.at.isValid())
        return RunWords::tr("%1 The newest is of %2.").arg(words, momentOf(finding.at));
    return words;
}

} // namespace bt2c
