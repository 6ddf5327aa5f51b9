#include "core/recovery/recoverysteps.h"

#include "core/support/describe.h"
#include "core/support/listwords.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

bool comes(const RecoveryJournal &journal, StepAction action)
{
    for (qsizetype i = 0; i < journal.procedure.steps.size() && i < journal.steps.size(); ++i) {
        const StepState state = journal.steps[i].state;
        if (journal.procedure.steps[i].action == action && state != StepState::Done && state != StepState::Skipped)
            return true;
    }
    return false;
}

QString folderWords(const QString &folder)
{
    constexpr qint64 mostFiles = 200'000;
    if (!QFileInfo(folder).isDir())
        return RunnerWords::tr("%1 is not there").arg(folder);
    qint64 bytes = 0;
    qint64 files = 0;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    for (; entries.hasNext() && files < mostFiles; ++files)
        bytes += entries.nextFileInfo().size();
    const QString size =
        files < mostFiles ? formatBytes(bytes) : RunnerWords::tr("more than %1").arg(formatBytes(bytes));
    return RunnerWords::tr("The folder %1 (%2) is set aside beside the site. Nothing in it is deleted.")
        .arg(folder, size);
}

QString volumeWords(const RecoveryJournal &journal, const SiteNow &now, Control &control)
{
    const QString name = journal.chainVolume;
    const auto volumes = now.choice.engine->volumes(true, control);
    const Volume *volume = volumes ? findVolume(*volumes, name) : findVolume(now.view.volumes, name);
    if (!volume)
        return RunnerWords::tr("The volume %1 is not there").arg(name);
    QStringList more;
    if (volume->size)
        more += formatBytes(*volume->size);
    if (volume->createdAt.isValid())
        more +=
            RunnerWords::tr("made %1").arg(QLocale().toString(volume->createdAt.toLocalTime(), QLocale::ShortFormat));
    if (more.isEmpty())
        return RunnerWords::tr("The volume %1 is removed for good").arg(name);
    return RunnerWords::tr("The volume %1 (%2) is removed for good").arg(name, more.join(listSeparator()));
}

} // namespace

QStringList destroyedBy(const RecoveryJournal &journal, const RecoveryServices &services)
{
    QStringList lines;
    if (!comes(journal, StepAction::RemoveChain))
        return lines;
    Control control;
    const Result<SiteNow> now = seenSite(journal, services, control);
    if (journal.chainVolume.isEmpty())
        lines += folderWords(chainFolder(journal));
    else
        lines += now ? volumeWords(journal, *now, control)
                     : RunnerWords::tr("The volume %1 is removed for good").arg(journal.chainVolume);
    if (!journal.safetyArchive.isEmpty())
        lines += RunnerWords::tr("What it holds is kept in %1 first").arg(journal.safetyArchive);
    else if (!journal.chainVolume.isEmpty() && !comes(journal, StepAction::SafetyArchive))
        lines += RunnerWords::tr("No copy of it is kept: this cannot be taken back");
    else if (comes(journal, StepAction::SafetyArchive))
        lines += RunnerWords::tr("What it holds is kept in an archive first, as far as it can be read");
    return lines;
}

} // namespace bt2c
