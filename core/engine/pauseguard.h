#pragma once

#include "core/engine/engine.h"
#include "core/support/durable.h"

#include <chrono>
#include <optional>

namespace bt2c {

/// Keeps containers paused for a while, and sees to it that none stays so, whatever happens to this process:
/// a marker in the user's data folder, locked as long as the process lives, is written before pausing, and
/// recoverPauses() at the next start of either program finds it; and where the engine listens on a local socket, a
/// child process notices at once when this one ends, however it ends, and unpauses in its stead.
class PauseGuard
{
public:
    /// Beside the ledger.
    [[nodiscard]] static QString defaultFolder();

    struct Settings
    {
        QString folder = defaultFolder();            ///< for the marker; made when missing
        /// After so long the child unpauses although this process lives: it may hang.
        std::optional<std::chrono::milliseconds> limit;
    };

    /// Pauses @p containers (ids or names). On failure none stays paused. Errors: the engine's, WriteFailed (no marker:
    /// then nothing is paused).
    [[nodiscard]] static Result<PauseGuard> pause(Engine &engine, const QStringList &containers,
                                                  const Settings &settings, Control &control);

    PauseGuard(PauseGuard &&other) noexcept;
    PauseGuard &operator=(PauseGuard &&) = delete;
    PauseGuard(const PauseGuard &) = delete;
    PauseGuard &operator=(const PauseGuard &) = delete;
    ~PauseGuard();

    /// Unpauses. Takes at most 30 s. On failure the child and the marker remain, and go on trying. Errors: the
    /// engine's.
    Result<void> release();
    /// How long they were, or have been, paused.
    [[nodiscard]] std::chrono::milliseconds paused() const;

private:
    PauseGuard(Engine &engine, QStringList containers) : m_engine(&engine), m_containers(std::move(containers)) {}

    using Clock = std::chrono::steady_clock;
    Engine *m_engine;
    QStringList m_containers;      ///< empty: released or moved from
    QString m_marker;              ///< its path
    Descriptor m_markerFile;       ///< locked
    Descriptor m_watch;            ///< the child reads from the other end
    bool m_doubtful = false;       ///< an order to pause was not answered
    std::optional<Clock::time_point> m_since;
    Clock::duration m_paused{};
};

/// Unpauses what a process that is dead had paused on @p engine, and gives the containers. A marker of another engine,
/// or one that could not be dealt with, stays for the next time. Errors: the engine's (the first, after all were
/// tried).
[[nodiscard]] Result<QStringList> recoverPauses(Engine &engine, Control &control,
                                                const QString &folder = PauseGuard::defaultFolder());

/// Whether there is anything for recoverPauses() to look at, found out without asking an engine.
[[nodiscard]] bool hasForgottenPauses(const QString &folder = PauseGuard::defaultFolder());

} // namespace bt2c
