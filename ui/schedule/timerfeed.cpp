#include "ui/schedule/timerfeed.h"

#include "ui/shell/workspace.h"

#include <utility>

namespace bt2c {

using namespace std::chrono_literals;

namespace {
constexpr auto lookAgain = 60s;
}

TimerFeed::TimerFeed(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_minute.setInterval(lookAgain);
    connect(&m_minute, &QTimer::timeout, this, &TimerFeed::look);
}

void TimerFeed::open(const std::shared_ptr<ScheduleBackend> &backend)
{
    ++m_request;
    m_backend = backend && backend->timers() ? backend : nullptr;
    m_timers = {};
    m_error.reset();
    m_known = !m_backend;
    m_looking = false;
    m_again = false;
    m_minute.stop();
    Q_EMIT changed();
    look();
}

void TimerFeed::look()
{
    if (!m_backend)
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_minute.start();
    auto looking =
        m_workspace.jobs().run([backend = m_backend](Control &control) { return backend->ownTimers(control); });
    looking.future.then(this, [this, request = m_request](const Result<OwnTimers> &found) {
        if (request != m_request)
            return;
        m_looking = false;
        take(found);
        if (std::exchange(m_again, false))
            look();
    });
}

void TimerFeed::renew()
{
    ++m_request;
    m_looking = false;
    m_again = false;
    m_known = !m_backend;
    Q_EMIT changed();
    look();
}

void TimerFeed::take(const Result<OwnTimers> &found)
{
    if (!found && found.error().code == ErrorCode::Cancelled)
        return;
    const OwnTimers timers = found.value_or(OwnTimers());
    const std::optional<Error> error = found ? std::nullopt : std::optional(found.error());
    if (m_known && timers == m_timers && error == m_error)
        return;
    m_known = true;
    m_timers = timers;
    m_error = error;
    Q_EMIT changed();
}

} // namespace bt2c
