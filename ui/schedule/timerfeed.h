#pragma once

#include "ui/schedule/schedulebackend.h"

#include <QObject>
#include <QTimer>

namespace bt2c {

class Workspace;

/// Looks, in the background and again every minute, which timers of ours stand in the place of entries of the crontab.
class TimerFeed final : public QObject
{
    Q_OBJECT

public:
    TimerFeed(Workspace &workspace, QObject *parent);

    /// Begins anew with the timers beside that crontab; null: none.
    void open(const std::shared_ptr<ScheduleBackend> &backend);
    /// Looks now; once more where a look is on.
    void look();
    /// They were changed: what is known is of before.
    void renew();

    /// Whether it was looked; where there can be no timers, nobody has to look.
    [[nodiscard]] bool known() const { return m_known; }
    [[nodiscard]] const OwnTimers &timers() const { return m_timers; }
    /// Why they could not be looked for.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<OwnTimers> &found);

    Workspace &m_workspace;
    std::shared_ptr<ScheduleBackend> m_backend;
    OwnTimers m_timers;
    std::optional<Error> m_error;
    QTimer m_minute;
    qint64 m_request = 0;
    bool m_known = true;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace bt2c
