#pragma once

#include "core/schedule/scheduleproof.h"
#include "ui/schedule/schedulebackend.h"
#include "ui/schedule/scheduleeditor.h"
#include "ui/widgets/banner.h"

#include <QObject>
#include <QTimer>

namespace bt2c {

class Workspace;

/// The crontab that the page shows: reads it, keeps the edits, watches for what others change, and installs it.
class ScheduleSession final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,    ///< no site
        Reading,   ///< for the first time
        Ready,
        Failed,    ///< it could not be read, and nothing may be saved; see error()
    };

    ScheduleSession(Workspace &workspace, QObject *parent = nullptr);
    ~ScheduleSession() override;

    /// Begins anew with that crontab; null: none.
    void open(const std::shared_ptr<ScheduleBackend> &backend);
    /// Reads it again; what was edited stays.
    void refresh();
    /// What stands there now, by a change of this program that was not installed here; what is being read is of before.
    void adopt(const QByteArray &now);
    /// While @p watching it is read every few seconds.
    void watch(bool watching);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const std::shared_ptr<ScheduleBackend> &backend() const { return m_backend; }
    [[nodiscard]] const ScheduleEditor &editor() const { return m_editor; }
    /// Whether something is being installed or undone.
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool canEdit() const { return m_state == State::Ready && !m_busy; }
    /// What stands in the crontab now, changed by something else while there are edits here; empty: nothing is.
    [[nodiscard]] const std::optional<QByteArray> &outside() const { return m_outside; }
    /// Whether an installation of this program can be taken back.
    [[nodiscard]] bool canUndoInstalled() const { return m_canUndoInstalled; }

    /// Calls @p change, `(ScheduleEditor &) -> R`, and tells that it is edited.
    template<typename Change>
    auto edit(Change change)
    {
        struct Telling
        {
            ScheduleSession *session;
            ~Telling() { session->told(); }
        } telling{this};
        return change(m_editor);
    }
    /// Goes on from what stands there now, with the edits made again on it, and tells of those that do not fit.
    void takeUpOutside();

    /// Installs what was edited. Tells of it, and what went wrong.
    void install();
    /// Takes the last installation back.
    void undoInstalled();

Q_SIGNALS:
    /// Anything that the page shows may be different.
    void changed();
    void notice(const bt2c::Notice &notice);
    /// The crontab is another one now.
    void installed();

private:
    void told() { Q_EMIT changed(); }
    void take(const Result<QByteArray> &read);
    void settle(const std::expected<CrontabInstalled, CrontabRefusal> &outcome, bool undone);
    void tellRefusal(const CrontabRefusal &refusal, bool undone);

    Workspace &m_workspace;
    std::shared_ptr<ScheduleBackend> m_backend;
    ScheduleEditor m_editor;
    State m_state = State::Closed;
    Error m_error;
    std::optional<QByteArray> m_outside;
    bool m_busy = false;
    bool m_reading = false;
    bool m_canUndoInstalled = false;
    qint64 m_request = 0;
    QTimer m_look;
};

} // namespace bt2c
