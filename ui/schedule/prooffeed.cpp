#include "ui/schedule/prooffeed.h"

#include "core/guard/settings.h"
#include "core/schedule/username.h"
#include "ui/shell/workspace.h"

namespace bt2c {

using namespace std::chrono_literals;

namespace {
constexpr auto lookAgain = 60s;
}

ProofFeed::ProofFeed(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_minute.setInterval(lookAgain);
    connect(&m_minute, &QTimer::timeout, this, &ProofFeed::look);
}

void ProofFeed::setCrontab(const QByteArray &bytes, CronDialect dialect)
{
    if (m_known && bytes == m_crontab && dialect == m_dialect)
        return;
    m_crontab = bytes;
    m_dialect = dialect;
    m_known = true;
    m_again = m_looking;
    look();
}

void ProofFeed::setTimers(const QByteArrayList &lines)
{
    if (lines == m_timers)
        return;
    m_timers = lines;
    m_again = m_looking;
    look();
}

void ProofFeed::follow(bool following)
{
    // What was asked about another site says nothing of this one.
    ++m_request;
    m_looking = false;
    m_known = false;
    m_following = following;
    if (!following)
        m_minute.stop();
}

void ProofFeed::look()
{
    if (!m_following || !m_known || m_looking || !m_workspace.site())
        return;
    m_looking = true;
    m_minute.start();
    ProofRequest request;
    request.document = CrontabDocument::parse(m_crontab, m_dialect);
    request.site = *m_workspace.site();
    request.home = homeOfUser(ownUserName());
    request.zone = QTimeZone::systemTimeZone();
    request.now = QDateTime::currentDateTime();
    request.timers = m_timers;
    const qint64 number = m_request;
    auto looking = m_workspace.jobs().run([request, backend = m_workspace.backend()](Control &control) mutable {
        if (const auto settings = SettingsFile::open(SettingsFile::defaultPath()))
            request.retention = settings->of(request.site.directory).retention;
        return proveSchedule(request, backend->ledger, control);
    });
    looking.future.then(this, [this, number, now = request.now](const Result<ScheduleProof> &proof) {
        if (number != m_request)
            return;
        m_looking = false;
        if (proof)
            Q_EMIT looked(*proof, now);
        else if (proof.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(proof.error());
        if (std::exchange(m_again, false))
            look();
    });
}

} // namespace bt2c
