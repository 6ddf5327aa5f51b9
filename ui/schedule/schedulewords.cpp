#include "ui/schedule/schedulewords.h"

#include "core/schedule/cronwords.h"
#include "core/support/describe.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleWords)
};

} // namespace

QString jobTitle(const CronBackup &job)
{
    if (job.kind != BackupJobKind::Plain)
        return describe(job.kind);
    if (job.type == "full")
        return ScheduleWords::tr("Full backup");
    if (job.type == "blockchain")
        return ScheduleWords::tr("Chain backup");
    if (job.type == "config")
        return ScheduleWords::tr("Config backup");
    return describe(job.kind);
}

QString programWords(const CronBackup &job)
{
    const QString path = displayName(job.programPath);
    if (job.program == BackupJobProgram::Ours)
        return ScheduleWords::tr("by %1").arg(path);
    return ScheduleWords::tr("by the script %1").arg(path);
}

QString entryTitle(const CrontabLine &line)
{
    const QByteArray command = line.commandBytes().trimmed();
    const QByteArray first =
        command.left(std::max<qsizetype>(0, command.indexOf(' ') < 0 ? command.size() : command.indexOf(' ')));
    const QString name = displayName(first.sliced(first.lastIndexOf('/') + 1).left(60));
    return name.isEmpty() ? ScheduleWords::tr("Another entry") : name;
}

QString collisionWords(const JobCollision &collision, const QList<CronBackup> &jobs)
{
    QStringList names;
    for (const qsizetype line : collision.lines) {
        const auto job = std::ranges::find(jobs, line, &CronBackup::line);
        if (job != jobs.cend())
            names << jobTitle(*job);
    }
    const QString when = QLocale().toString(collision.example.date(), u"dddd"_s) + u' '
                         + QLocale::c().toString(collision.example.time(), u"HH:mm"_s);
    return ScheduleWords::tr("%1 start in the same minute, next on %2: the later ones wait for the first.")
        .arg(QLocale().createSeparatedList(names), when);
}

QString runWords(const QDateTime &at)
{
    return QLocale().toString(at.date(), u"ddd d MMM"_s) + u' ' + QLocale::c().toString(at.time(), u"HH:mm"_s);
}

QString countWords(qsizetype jobs, qsizetype others)
{
    const QString mine = ScheduleWords::tr("%n backup job(s)", nullptr, int(jobs));
    return others == 0 ? mine : mine + u", "_s + ScheduleWords::tr("%n other(s)", nullptr, int(others));
}

} // namespace bt2c
