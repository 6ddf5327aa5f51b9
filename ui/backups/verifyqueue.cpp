#include "ui/backups/verifyqueue.h"

#include "ui/shell/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace bt2c {

namespace {

bool wasCancelled(const VerifyReport &report)
{
    return std::ranges::any_of(report.problems, [](const Problem &p) { return p.code == ErrorCode::Cancelled; });
}

} // namespace

VerifyQueue::VerifyQueue(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

VerifyQueue::~VerifyQueue()
{
    cancel();
    if (m_job != 0)
        m_workspace.jobs().remove(m_job);
}

void VerifyQueue::add(const QList<Item> &items)
{
    for (const Item &item : items) {
        const auto same = [&item](const Item &other) { return other.path == item.path && other.level == item.level; };
        if (std::ranges::any_of(std::as_const(m_waiting), same) || (m_control && same(m_current)))
            continue;
        m_waiting.append(item);
        m_bytesTotal += item.size;
        ++m_total;
    }
    if (m_waiting.isEmpty())
        return;
    if (m_job != 0) {
        m_workspace.jobs().rename(m_job, title());
        return;
    }
    m_cancelled = false;
    m_backend = m_workspace.backend();
    m_job = m_workspace.jobs().add(title(), [this] { return progress(); }, [this] { cancel(); });
    next();
}

QString VerifyQueue::title() const
{
    if (m_total == 1)
        return tr("Verifying %1")
            .arg(QFileInfo(m_waiting.isEmpty() ? m_current.path : m_waiting.constFirst().path).fileName());
    return tr("Verifying %n backup(s)", nullptr, m_total);
}

void VerifyQueue::cancel()
{
    m_cancelled = true;
    m_waiting.clear();
    if (m_control)
        m_control->cancel();
}

void VerifyQueue::next()
{
    if (m_waiting.isEmpty()) {
        end();
        return;
    }
    m_current = m_waiting.takeFirst();
    auto operation = m_workspace.jobs().run([item = m_current, backend = m_backend](Control &control) {
        return verifyAndRecord({item.path, item.level}, backend->clock, &backend->ledger, control);
    });
    m_control = operation.control;
    operation.future.then(this, [this](const VerifyReport &report) { take(report); });
}

void VerifyQueue::take(const VerifyReport &report)
{
    m_control.reset();
    m_bytesDone += m_current.size;
    if (!wasCancelled(report)) {
        ++m_done;
        m_bad += isBad(report.state) ? 1 : 0;
        m_unreadable += report.state == IntegrityState::Unreadable ? 1 : 0;
        Q_EMIT checked(report);
    }
    next();
}

void VerifyQueue::end()
{
    m_workspace.jobs().remove(std::exchange(m_job, 0));
    const int done = std::exchange(m_done, 0);
    const int bad = std::exchange(m_bad, 0);
    const int unreadable = std::exchange(m_unreadable, 0);
    m_total = 0;
    m_bytesDone = 0;
    m_bytesTotal = 0;
    Q_EMIT finished(done, bad, unreadable, m_cancelled);
}

Progress VerifyQueue::progress() const
{
    Progress all;
    all.phase = Phase::Verifying;
    all.bytesTotal = m_bytesTotal;
    all.bytesDone = m_bytesDone;
    all.itemsTotal = m_total;
    all.itemsDone = m_done;
    if (m_control) {
        const Progress one = m_control->progress();
        if (one.bytesTotal > 0)
            all.bytesDone += qint64(double(m_current.size) * qMin(1.0, double(one.bytesDone) / double(one.bytesTotal)));
    }
    return all;
}

} // namespace bt2c
