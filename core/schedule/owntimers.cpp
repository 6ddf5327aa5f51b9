#include "core/schedule/owntimers.h"

#include "core/schedule/schedulepast.h"
#include "core/support/smallfile.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxTimerFile = 1024 * 1024;
constexpr qsizetype mostTimers = 200;

/// Whether asking for the next one would end no better.
bool concernsAll(ErrorCode code)
{
    return code == ErrorCode::Missing || code == ErrorCode::NotRunning || code == ErrorCode::TimedOut;
}

bool isName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_-]+$"_s);
    return name.matchView(text).hasMatch();
}

QList<CronBackup> enabledIn(const CrontabDocument &document)
{
    QList<CronBackup> jobs = backupJobs(document);
    jobs.removeIf([](const CronBackup &job) { return !job.enabled; });
    return jobs;
}

} // namespace

Result<OwnTimers> ownTimers(const TimerAccess &access, Control &control)
{
    OwnTimers found;
    const QFileInfo folder(access.folder);
    if (!folder.exists())
        return found;
    if (!folder.isDir())
        return failure(ErrorCode::ReadFailed, access.folder, u"not a folder"_s);
    if (!folder.isReadable() || !folder.isExecutable())
        return failure(ErrorCode::PermissionDenied, access.folder);
    const QString suffix = access.system == TimerSystem::Launchd ? u".plist"_s : u".timer"_s;
    const QString prefix = timerLabel({});
    QStringList files = QDir(access.folder)
                            .entryList({prefix + u'*' + suffix}, QDir::Files | QDir::System | QDir::Hidden, QDir::Name);
    files.resize(std::min(files.size(), mostTimers));
    std::optional<Error> unanswered;
    for (const QString &file : std::as_const(files)) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled);
        OwnTimer timer;
        timer.job.name = file.sliced(prefix.size()).chopped(suffix.size());
        timer.status.file = access.folder + u'/' + file;
        timer.status.written = true;
        found.names += timer.job.name;
        const auto text = readSmallFile(timer.status.file, maxTimerFile);
        const auto entry = text && isName(timer.job.name) ? timerEntryIn(*text) : std::nullopt;
        if (!entry) {
            found.unread += text ? Error{ErrorCode::Unsupported, timer.status.file, u"no crontab line in it"_s, 0, -1}
                                 : text.error();
            continue;
        }
        timer.job.entry = *entry;
        timer.unasked = unanswered;
        if (!unanswered) {
            if (const auto status = timerStatus(access, timer.job, control))
                timer.status.active = status->active;
            else
                timer.unasked = status.error();
            if (timer.unasked && concernsAll(timer.unasked->code))
                unanswered = timer.unasked;
        }
        found.all += timer;
    }
    if (control.cancelled())
        return failure(ErrorCode::Cancelled);
    return found;
}

QString timerName(const CronBackup &job, const QStringList &taken)
{
    const auto base = [&job] {
        switch (job.kind) {
        case BackupJobKind::Hourly:
            return u"hourly"_s;
        case BackupJobKind::Daily:
            return u"daily"_s;
        case BackupJobKind::Weekly:
            return u"weekly"_s;
        case BackupJobKind::ByTheHour:
            return u"by-the-hour"_s;
        case BackupJobKind::Plain:
            break;
        }
        return u"plain"_s;
    }();
    QString name = base;
    for (int next = 2; taken.contains(name, Qt::CaseInsensitive); ++next)
        name = base + u'-' + QString::number(next);
    return name;
}

std::optional<CronBackup> backupOf(const OwnTimer &timer, CronDialect dialect)
{
    return backupJobIn(parseCrontabLine(timer.job.entry.line + '\n', dialect), -1, dialect);
}

QList<OwnTimer> doubledTimers(const CrontabDocument &former, const CrontabDocument &wanted,
                              const QList<OwnTimer> &timers)
{
    QList<OwnTimer> doubled;
    const QList<CronBackup> before = enabledIn(former);
    const QList<CronBackup> after = enabledIn(wanted);
    for (const OwnTimer &timer : timers) {
        const auto backup = backupOf(timer, wanted.dialect());
        if (!backup || !timer.mayRun())
            continue;
        const auto same = [&](const CronBackup &job) { return isSameJob(job, *backup); };
        if (std::ranges::any_of(after, same) && std::ranges::none_of(before, same))
            doubled += timer;
    }
    return doubled;
}

CrontabRefusal refusalOf(const OwnTimer &timer)
{
    CrontabRefusal refusal{
        .error = {ErrorCode::Conflict, timer.status.file, timer.job.name, 0, -1}, .now = {}, .words = {}};
    refusal.unchanged = true;
    return refusal;
}

} // namespace bt2c
