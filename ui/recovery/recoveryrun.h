#pragma once

#include "ui/recovery/recoverystatus.h"
#include "ui/recovery/stepfeed.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace bt2c {

struct Backend;
class Workspace;

/// Carries a recovery out in the background: one step after another until something has to be asked, or fails.
class RecoveryRun final : public QObject
{
    Q_OBJECT

public:
    RecoveryRun(Workspace &workspace, QObject *parent);
    ~RecoveryRun() override;

    /// Whether one is held, being begun or being taken back. Another is not begun meanwhile.
    [[nodiscard]] bool active() const { return m_starting || m_undoing || m_lettingGo || m_recovery; }
    [[nodiscard]] bool busy() const { return m_starting || m_undoing || m_status.busy; }
    [[nodiscard]] bool undoing() const { return m_undoing; }
    [[nodiscard]] const RecoveryStatus &status() const { return m_status; }

    void begin(const RecoveryRequest &request);
    void resume(const QString &id);
    void chooseBackup(const QString &archive);
    void confirm(const QString &text);
    void tryAgain();
    void skip(const QString &reason);
    /// Ends the recovery here; a step that runs is stopped first.
    void stop();
    /// Stops the step that runs, and leaves the recovery open, to be gone on with.
    void pause();
    /// Ends this one here, and begins @p procedure instead.
    void turnTo(const QString &procedure);
    /// Takes back what the recovery @p id did; the one that is held ends first.
    void undo(const QString &id);
    /// Shows one that is over, with its report.
    void present(const RecoveryJournal &journal);
    /// Lets go of it, where nothing runs. One that is open can be gone on with later.
    void release();
    /// Whether the page that shows it is in sight; where it is not, the line at the bottom of the window does.
    void setShown(bool shown);

Q_SIGNALS:
    void changed();
    void lines(const QList<bt2c::StepLine> &lines, qint64 leftOut);
    void notBegun(const bt2c::Error &error);
    /// No step runs any more, and none will before somebody says something.
    void rested();
    void ended();
    void undone(const QString &id, const bt2c::Result<void> &result);
    void siteTouched();
    /// One that was open was let go of.
    void released();

private:
    struct Reply;
    struct Begun;
    using Work = std::function<Result<void>(Recovery &, Control &)>;
    enum class After { Nothing, Stop, Pause, Turn, Undo };

    void start(std::function<Result<std::unique_ptr<Recovery>>(const RecoveryServices &, Control &)> make);
    void take(const Reply &reply);
    void call(Work work);
    void runNext();
    void loadOffers();
    void proceed();
    void end();
    void undoNow(const QString &id);
    void watch(const std::shared_ptr<Control> &control);
    void rest();
    void tick();
    void list();
    void letGo();
    [[nodiscard]] StepWatcher watcher() const;
    [[nodiscard]] static Reply replyOf(const Recovery &recovery, const Result<void> &result);

    Workspace &m_workspace;
    std::shared_ptr<Backend> m_backend;      // before what uses it
    std::shared_ptr<Recovery> m_recovery;
    std::shared_ptr<Control> m_control;
    std::shared_ptr<StepFeed> m_feed;
    RecoveryStatus m_status;
    RecoveryRequest m_request;               // of the one that is to come next
    QString m_undoId;
    After m_after = After::Nothing;
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_job = 0;
    bool m_ending = false;                   // stop() was called
    bool m_starting = false;
    bool m_undoing = false;
    bool m_lettingGo = false;
    bool m_shown = true;
};

} // namespace bt2c
