#include "core/schedule/schedulepast.h"

#include "core/schedule/croncopies.h"
#include "core/schedule/croninstall.h"
#include "core/support/describe.h"
#include "core/support/smallfile.h"

#include <QFileInfo>

#include <algorithm>

namespace bt2c {

namespace {

QList<CronBackup> enabledJobs(const std::optional<CrontabDocument> &document)
{
    QList<CronBackup> jobs = document ? backupJobs(*document) : QList<CronBackup>();
    jobs.removeIf([](const CronBackup &job) { return !job.enabled; });
    return jobs;
}

/// When an installation was taken back: its file was renamed then.
QDateTime undoneAt(const CrontabCopy &copy)
{
    const QDateTime at = QFileInfo(copy.installedPath).metadataChangeTime();
    return at.isValid() ? qMax(at, copy.at) : copy.at;
}

} // namespace

QList<CrontabEvent> crontabEvents(const QString &keepDirectory, const QString &user, CronDialect dialect,
                                  QStringList &unread)
{
    QList<CrontabEvent> events;
    if (keepDirectory.isEmpty())
        return events;
    const auto read = [&](const QString &path) -> std::optional<CrontabDocument> {
        const auto bytes = readSmallFile(path, maxCrontab);
        if (bytes)
            return CrontabDocument::parse(*bytes, dialect);
        unread += describe(bytes.error());
        return std::nullopt;
    };
    const QList<CrontabCopy> copies = crontabCopies(keepDirectory, user);
    for (auto copy = copies.crbegin(); copy != copies.crend(); ++copy) {
        const auto former = read(copy->formerPath);
        // What became of an installation that did not come to its end is not known, but for what stood before.
        const auto installed = copy->installedPath.isEmpty() ? std::nullopt : read(copy->installedPath);
        events.append({copy->at, former, installed});
        if (copy->undone)
            events.append({undoneAt(*copy), installed, former});
    }
    std::ranges::stable_sort(events, {}, &CrontabEvent::at);
    return events;
}

bool isSameJob(const CronBackup &a, const CronBackup &b)
{
    return a.enabled == b.enabled && a.kind == b.kind && a.expression.text == b.expression.text
           && a.dataDirectory == b.dataDirectory && a.backupDirectory == b.backupDirectory;
}

QList<StandingJob> jobsOverTime(const CrontabDocument &document, const QList<CrontabEvent> &events,
                                const QDateTime &now)
{
    QList<StandingJob> all;
    // One span before the first event, one after each: what stood at its end, and whether it did at its beginning.
    for (qsizetype i = 0; i <= events.size(); ++i) {
        const bool last = i == events.size();
        const QList<CronBackup> atEnd = enabledJobs(last ? std::optional(document) : events.at(i).before);
        const QList<CronBackup> atBegin = i > 0 ? enabledJobs(events.at(i - 1).after) : QList<CronBackup>();
        for (const CronBackup &job : atEnd) {
            const bool known =
                std::ranges::any_of(atBegin, [&job](const CronBackup &other) { return isSameJob(job, other); });
            all.append({job, i > 0 ? events.at(i - 1).at : QDateTime(), last ? now : events.at(i).at, known, last});
        }
    }
    return all;
}

} // namespace bt2c
