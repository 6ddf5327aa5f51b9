#include "ui/shell/jobs.h"

#include "core/support/describe.h"
#include "ui/widgets/timewords.h"

namespace bt2c {

using namespace Qt::StringLiterals;

Jobs::Jobs(QObject *parent) : QObject(parent)
{
    // Listing and reading contents must not queue behind a long check.
    m_pool.setMaxThreadCount(qMax(6, QThread::idealThreadCount()));
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &Jobs::tick);
    m_clock.start();
}

Jobs::~Jobs()
{
    for (const std::weak_ptr<Control> &weak : m_controls) {
        if (const auto control = weak.lock())
            control->cancel();
    }
    m_pool.waitForDone();
}

qint64 Jobs::add(const QString &title, std::function<Progress()> poll, std::function<void()> stop)
{
    Job job;
    job.id = ++m_lastId;
    job.title = title;
    job.poll = std::move(poll);
    job.stop = std::move(stop);
    m_jobs.push_back(std::move(job));
    m_timer.start();
    Q_EMIT changed();
    return m_lastId;
}

void Jobs::remove(qint64 id)
{
    std::erase_if(m_jobs, [id](const Job &job) { return job.id == id; });
    if (m_jobs.empty())
        m_timer.stop();
    Q_EMIT changed();
}

void Jobs::rename(qint64 id, const QString &title)
{
    for (Job &job : m_jobs) {
        if (job.id == id)
            job.title = title;
    }
}

void Jobs::cancel(qint64 id)
{
    for (Job &job : m_jobs) {
        if (job.id == id) {
            job.cancelling = true;
            job.stop();
            break;
        }
    }
    Q_EMIT changed();
}

void Jobs::tick()
{
    const double seconds = double(m_clock.nsecsElapsed()) / 1e9;
    for (Job &job : m_jobs) {
        job.progress = job.poll();
        // What is exchanged is exchanged: the operation no longer listens.
        job.cancellable = job.progress.phase != Phase::Exchanging;
        job.meter.update(job.progress, seconds);
    }
    Q_EMIT changed();
}

QString progressWords(const Job &job)
{
    if (job.cancelling)
        return Jobs::tr("Stopping…");
    QStringList parts;
    const Progress &p = job.progress;
    if (p.phase != Phase::Verifying && p.phase != Phase::Preparing)
        parts << describe(p.phase);
    if (p.itemsTotal > 1)
        parts << Jobs::tr("%1 of %2").arg(numberWords(p.itemsDone), numberWords(p.itemsTotal));
    if (p.bytesTotal > 0)
        parts << Jobs::tr("%1 of %2").arg(formatBytes(p.bytesDone), formatBytes(p.bytesTotal));
    else if (p.bytesDone > 0)
        parts << formatBytes(p.bytesDone);
    if (const auto rate = job.meter.bytesPerSecond())
        parts << Jobs::tr("%1/s").arg(formatBytes(qint64(*rate)));
    if (const auto left = job.meter.secondsLeft())
        parts << Jobs::tr("%1 left").arg(formatDuration(*left));
    return parts.join(u" · "_s);
}

} // namespace bt2c
