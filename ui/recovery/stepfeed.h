#pragma once

#include "core/recovery/recoveryjournal.h"

#include <mutex>
#include <utility>

namespace bt2c {

/// What a running step says, from its thread to the window's: taken in batches, and bounded, so that a step that says a
/// lot never holds up either. All members may be called from any thread.
class StepFeed
{
public:
    static constexpr qsizetype maxLines = 2000;

    struct Batch
    {
        qint64 leftOut = 0;            ///< so many lines before these came faster than they could be shown
        QList<StepLine> lines;
        QString waiting;
        int secondsLeft = -1;
    };

    void add(const QDateTime &at, const QString &text)
    {
        const std::lock_guard lock(m_mutex);
        m_batch.lines.append({at, text});
        // Half at a time, so that dropping costs little a line.
        if (m_batch.lines.size() > 2 * maxLines) {
            const qsizetype much = m_batch.lines.size() - maxLines;
            m_batch.lines.remove(0, much);
            m_batch.leftOut += much;
        }
    }
    void wait(const QString &what, int secondsLeft)
    {
        const std::lock_guard lock(m_mutex);
        m_batch.waiting = what;
        m_batch.secondsLeft = secondsLeft;
    }
    [[nodiscard]] Batch take()
    {
        const std::lock_guard lock(m_mutex);
        Batch batch = m_batch;
        m_batch.lines.clear();
        m_batch.leftOut = 0;
        return batch;
    }

private:
    std::mutex m_mutex;
    Batch m_batch;
};

} // namespace bt2c
