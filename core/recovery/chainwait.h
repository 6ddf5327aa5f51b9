#pragma once

#include "core/recovery/recoverysteps.h"

#include <QElapsedTimer>

namespace bt2c {

/// Looks at the validator's node and its container, one after the other. Not for use outside core/recovery.
class NodeWatch
{
public:
    /// How long things may take, in seconds. Waits go by a clock that does not jump.
    static constexpr qint64 answerSeconds = 120;
    static constexpr qint64 startingSeconds = 300;     ///< while the node says that it is starting
    static constexpr qint64 heightSeconds = 300;
    static constexpr qint64 growthSpare = 30;          ///< beyond three block times
    static constexpr qint64 logSeconds = 300;

    /// Errors: the engine's; Missing (no container); NotRunning (it does not run); Unsupported (its port is not
    /// published).
    [[nodiscard]] static Result<NodeWatch> begin(const StepRun &run);

    /// One look. Errors: External (the container ended; detail is its last word), Missing (it is gone), Cancelled, and
    /// the engine's where it does not answer several times in a row.
    [[nodiscard]] Result<ChainSample> look();
    /// Looks once a second until the node tells a height, for @p limit seconds at most, longer while it is starting.
    /// Errors: as look(); TimedOut (detail is what kept it from answering).
    [[nodiscard]] Result<ChainStatus> awaitAnswer(const QString &what, qint64 limit);

    [[nodiscard]] const Container &container() const { return m_container; }
    [[nodiscard]] Engine &engine() const { return *m_now.choice.engine; }
    [[nodiscard]] double seconds() const { return double(m_timer.elapsed()) / 1000; }

private:
    NodeWatch(const StepRun &run, SiteNow now, Container container);
    [[nodiscard]] Result<bool> containerRuns();

    const StepRun &m_run;
    SiteNow m_now;
    Container m_container;
    QElapsedTimer m_timer;
    int m_silent = 0;                                  // looks in a row that the engine did not answer
};

} // namespace bt2c
