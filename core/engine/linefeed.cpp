#include "core/engine/linefeed.h"

#include <mutex>
#include <optional>
#include <utility>

namespace bt2c {

struct LineFeed::Pipe::Private
{
    std::mutex mutex;
    LineFeed *feed = nullptr;      // null: nobody listens any more
    LineBatch waiting;
    qint64 bytes = 0;
    std::optional<Result<void>> result;
    bool woken = false;            // the feed was told and has not come yet
    Control control;

    void wake()
    {
        if (!feed || std::exchange(woken, true))
            return;
        QMetaObject::invokeMethod(feed, &LineFeed::deliver, Qt::QueuedConnection);
    }
};

LineFeed::Pipe::Pipe() : d(std::make_unique<Private>()) {}

LineFeed::Pipe::~Pipe() = default;

bool LineFeed::Pipe::push(LogLine line)
{
    const std::lock_guard lock(d->mutex);
    if (!d->feed)
        return false;
    d->bytes += line.text.size();
    d->waiting.lines.append(std::move(line));
    while (d->waiting.lines.size() > maxLines || (d->bytes > maxBytes && d->waiting.lines.size() > 1)) {
        d->bytes -= d->waiting.lines.first().text.size();
        d->waiting.lines.removeFirst();
        ++d->waiting.leftOut;
    }
    d->wake();
    return !d->control.cancelled();
}

void LineFeed::Pipe::end(const Result<void> &result)
{
    const std::lock_guard lock(d->mutex);
    if (!d->result)
        d->result = result;
    d->wake();
}

Control &LineFeed::Pipe::control()
{
    return d->control;
}

LineFeed::LineFeed(OnBatch onBatch, OnEnd onEnd, QObject *parent)
    : QObject(parent),
      m_pipe(std::make_shared<Pipe>()),
      m_onBatch(std::move(onBatch)),
      m_onEnd(std::move(onEnd))
{
    m_pipe->d->feed = this;
    m_timer.setSingleShot(true);
    m_timer.setInterval(batchMs);
    connect(&m_timer, &QTimer::timeout, this, &LineFeed::deliver);
}

LineFeed::~LineFeed()
{
    m_pipe->control().cancel();
    const std::lock_guard lock(m_pipe->d->mutex);
    m_pipe->d->feed = nullptr;
}

void LineFeed::stop()
{
    m_pipe->control().cancel();
}

void LineFeed::deliver()
{
    // What wakes it once more within the time of a batch waits for the timer.
    if (m_timer.isActive() || m_ended)
        return;
    LineBatch batch;
    std::optional<Result<void>> result;
    {
        const std::lock_guard lock(m_pipe->d->mutex);
        m_pipe->d->woken = false;
        batch = std::exchange(m_pipe->d->waiting, {});
        m_pipe->d->bytes = 0;
        result = m_pipe->d->result;
    }
    const bool some = !batch.lines.isEmpty() || batch.leftOut > 0;
    if (some)
        m_timer.start();
    m_ended = result.has_value();
    // The listener may delete this from within: its functions are called on copies, and nothing is touched afterwards.
    const OnBatch onBatch = m_onBatch;
    const OnEnd onEnd = m_onEnd;
    const std::shared_ptr<Pipe> pipe = m_pipe;
    if (some && onBatch)
        onBatch(batch);
    const bool listened = [&pipe] {
        const std::lock_guard lock(pipe->d->mutex);
        return pipe->d->feed != nullptr;
    }();
    if (result && listened && onEnd)
        onEnd(*result);
}

} // namespace bt2c
