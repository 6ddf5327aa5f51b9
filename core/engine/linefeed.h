#pragma once

#include "core/engine/enginetypes.h"
#include "core/support/control.h"
#include "core/support/result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace bt2c {

/// Lines that came since the last batch.
struct LineBatch
{
    qint64 leftOut = 0;            ///< so many lines before these came faster than they could be shown
    QList<LogLine> lines;          ///< oldest first
};

/// Lines that another thread produces, handed over in this object's thread: at most 20 batches in a second, and never
/// more than maxLines of them waiting; the oldest are left out and counted. Deleting it asks the producer to stop, and
/// nothing is delivered any more.
class LineFeed final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxLines = 5000;
    static constexpr qint64 maxBytes = 4 * 1024 * 1024;
    static constexpr int batchMs = 50;
    using OnBatch = std::function<void(const LineBatch &)>;
    /// Called once, after the last batch: Cancelled after stop().
    using OnEnd = std::function<void(const Result<void> &)>;

    /// What the producer holds; its members may be called from any thread.
    class Pipe
    {
    public:
        Pipe();
        ~Pipe();
        Q_DISABLE_COPY_MOVE(Pipe)

        /// False once nobody listens any more.
        bool push(LogLine line);
        void end(const Result<void> &result);
        [[nodiscard]] Control &control();

    private:
        friend class LineFeed;
        struct Private;
        std::unique_ptr<Private> d;
    };

    LineFeed(OnBatch onBatch, OnEnd onEnd, QObject *parent = nullptr);
    ~LineFeed() override;

    [[nodiscard]] std::shared_ptr<Pipe> pipe() const { return m_pipe; }
    /// Asks the producer to stop; the end is told as ever.
    void stop();
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    void deliver();

    std::shared_ptr<Pipe> m_pipe;
    OnBatch m_onBatch;
    OnEnd m_onEnd;
    QTimer m_timer;
    bool m_ended = false;
};

} // namespace bt2c
