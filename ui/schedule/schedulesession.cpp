#include "ui/schedule/schedulesession.h"

#include "core/support/describe.h"
#include "ui/shell/workspace.h"

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto lookAgain = 5s;
}

ScheduleSession::ScheduleSession(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_look.setInterval(lookAgain);
    connect(&m_look, &QTimer::timeout, this, &ScheduleSession::refresh);
}

ScheduleSession::~ScheduleSession() = default;

void ScheduleSession::open(const std::shared_ptr<ScheduleBackend> &backend)
{
    ++m_request;
    m_backend = backend;
    m_editor = {};
    m_outside.reset();
    m_reading = false;
    m_busy = false;
    m_canUndoInstalled = false;
    m_state = backend ? State::Reading : State::Closed;
    Q_EMIT changed();
    refresh();
}

void ScheduleSession::watch(bool watching)
{
    if (watching)
        m_look.start();
    else
        m_look.stop();
}

void ScheduleSession::refresh()
{
    if (!m_backend || m_reading || m_busy)
        return;
    m_reading = true;
    const qint64 request = m_request;
    auto reading = m_workspace.jobs().run([backend = m_backend](Control &control) {
        return std::pair(backend->read(control), backend->former().has_value());
    });
    reading.future.then(this, [this, request](const std::pair<Result<QByteArray>, bool> &read) {
        if (request != m_request)
            return;
        m_reading = false;
        m_canUndoInstalled = read.second;
        // What was read before an installation that began meanwhile says nothing.
        if (!m_busy)
            take(read.first);
    });
}

void ScheduleSession::adopt(const QByteArray &now)
{
    ++m_request;
    m_reading = false;
    m_busy = false;
    take(now);
    refresh();
}

void ScheduleSession::take(const Result<QByteArray> &read)
{
    if (!read) {
        if (read.error().code == ErrorCode::Cancelled)
            return;
        // Edits stay where they are: nothing was lost, and nothing can be saved.
        m_state = State::Failed;
        m_error = read.error();
        Q_EMIT changed();
        return;
    }
    const bool first = m_state == State::Reading || (m_state == State::Failed && !m_editor.isChanged());
    m_state = State::Ready;
    if (first || (*read != m_editor.original() && !m_editor.isChanged())) {
        m_editor.open(*read, m_backend->dialect());
        m_outside.reset();
    } else if (*read != m_editor.original()) {
        m_outside = *read;
    } else {
        m_outside.reset();
    }
    Q_EMIT changed();
}

void ScheduleSession::takeUpOutside()
{
    if (!m_outside)
        return;
    const int dropped = m_editor.takeUp(*std::exchange(m_outside, std::nullopt));
    Notice told;
    told.tone = dropped > 0 ? Tone::Warn : Tone::Ok;
    told.title = tr("The crontab as it stands now is taken up");
    told.text = dropped > 0 ? tr("%n of your edits concerned lines that were changed there as well, and is not made.",
                                 nullptr, dropped)
                            : tr("Your edits are made again on it. Nothing is installed yet.");
    Q_EMIT notice(told);
    Q_EMIT changed();
}

void ScheduleSession::install()
{
    if (!canEdit() || !m_editor.isChanged())
        return;
    m_busy = true;
    Q_EMIT changed();
    const qint64 request = m_request;
    m_workspace.jobs().start(
        tr("Installing the crontab"), this,
        [backend = m_backend, former = m_editor.original(), document = m_editor.document()](Control &control) {
            return backend->install(former, document, control);
        },
        [this, request](const std::expected<CrontabInstalled, CrontabRefusal> &outcome) {
            if (request == m_request)
                settle(outcome, false);
        });
}

void ScheduleSession::undoInstalled()
{
    if (!m_backend || m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    const qint64 request = m_request;
    m_workspace.jobs().start(
        tr("Putting the former crontab back"), this,
        [backend = m_backend](Control &control) { return backend->undo(control); },
        [this, request](const std::expected<CrontabInstalled, CrontabRefusal> &outcome) {
            if (request == m_request)
                settle(outcome, true);
        });
}

void ScheduleSession::settle(const std::expected<CrontabInstalled, CrontabRefusal> &outcome, bool undone)
{
    m_busy = false;
    if (!outcome) {
        tellRefusal(outcome.error(), undone);
        Q_EMIT changed();
        refresh();
        return;
    }
    m_outside.reset();
    // Edits made since an installation that is taken back are steps of their own.
    if (undone && m_editor.isChanged())
        m_editor.takeUp(outcome->bytes);
    else
        m_editor.open(outcome->bytes, m_backend->dialect());
    m_state = State::Ready;
    m_canUndoInstalled = !undone;
    Notice told;
    told.tone = Tone::Ok;
    told.title = undone ? tr("The former crontab is back") : tr("The crontab is installed");
    if (m_backend->isPractice())
        told.text = tr("This is the practice crontab: cron does not run it.");
    else if (undone)
        told.text = tr("It was read back and is, byte for byte, what stood there before the last change.");
    else
        told.text = tr("It was read back and compared. The former one is kept.");
    if (!undone)
        told.actions.append({tr("Undo Install"), [this] { undoInstalled(); }});
    Q_EMIT notice(told);
    Q_EMIT changed();
    Q_EMIT installed();
    refresh();
}

void ScheduleSession::tellRefusal(const CrontabRefusal &refusal, bool undone)
{
    if (refusal.error.code == ErrorCode::Cancelled)
        return;
    Notice told;
    told.tone = Tone::Bad;
    told.title = undone ? tr("The former crontab could not be put back") : tr("The crontab was not installed");
    told.text = describe(refusal);
    if (refusal.unchanged && !undone)
        told.text += u' ' + tr("Nothing was changed; your edits are still here.");
    if (refusal.fullDiskAccess)
        told.text += u' ' + fullDiskAccessWay();
    Q_EMIT notice(told);
}

} // namespace bt2c
