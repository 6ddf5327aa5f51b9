#include "ui/overview/standingfeed.h"

#include "core/engine/monitor.h"
#include "core/schedule/username.h"
#include "core/support/describe.h"
#include "ui/shell/pace.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/timewords.h"

#include <QFileInfo>

#include <algorithm>
#include <ranges>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookAgain = 60s;
constexpr auto together = 250ms;
constexpr auto tooLong = 90s;
constexpr qint64 shownDays = 14;

/// What is no backup has a path of its own, so that it can be gone to.
QString eventPath(const QDateTime &at)
{
    return QString(eventScheme) + at.toString(Qt::ISODateWithMs);
}

TimelineMark markOf(const StandingEvent &event)
{
    TimelineMark mark;
    const bool outage = event.kind == StandingEvent::Kind::Outage;
    mark.form = outage ? TimelineForm::Square : TimelineForm::Diamond;
    mark.path = eventPath(event.at);
    mark.madeAt = event.at;
    if (outage) {
        const QDateTime now = QDateTime::currentDateTime();
        const QString took = formatDuration(double(event.at.secsTo(event.until.isValid() ? event.until : now)));
        mark.state = IntegrityState::Corrupt;
        mark.words = event.until.isValid()
                         ? StandingFeed::tr("%1, %2, for %3").arg(event.subject, momentWords(event.at, now), took)
                         : StandingFeed::tr("%1, since %2").arg(event.subject, momentWords(event.at, now));
        return mark;
    }
    mark.state = event.succeeded ? IntegrityState::Verified : IntegrityState::Corrupt;
    QString what = StandingFeed::tr("Restore drill");
    if (event.kind == StandingEvent::Kind::Restore)
        what = StandingFeed::tr("Restore");
    else if (event.kind == StandingEvent::Kind::Rollback)
        what = StandingFeed::tr("Restore undone");
    mark.words = event.succeeded ? what : StandingFeed::tr("%1, which failed").arg(what);
    mark.words += u", "_s + momentWords(event.at, QDateTime::currentDateTime());
    return mark;
}

TimelineMark markOf(const JudgedRun &run)
{
    TimelineMark mark;
    mark.form = TimelineForm::Square;
    mark.path = eventPath(run.run.at);
    mark.madeAt = run.run.at;
    mark.state = run.state == RunState::Failed ? IntegrityState::Corrupt : IntegrityState::Unreadable;
    mark.words = u"%1. %2"_s.arg(momentWords(run.run.at, QDateTime::currentDateTime()), describe(run));
    return mark;
}

StandingSight sightOf(StandingLook look, const QDateTime &now)
{
    StandingSight sight;
    sight.timeline = arrangeStanding(look, now);
    sight.lastTrouble = lastTroubleOf(look, now);
    sight.look = std::move(look);
    return sight;
}

} // namespace

TimelineData arrangeStanding(const StandingLook &look, const QDateTime &now)
{
    RowBook book;
    const QList<RowPointer> rows = book.update(look.facts.backups, look.facts.drills);
    QList<const BackupRow *> plain;
    for (const RowPointer &row : rows)
        plain.append(row.get());
    TimelineData data = arrangeTimeline(plain, now);
    TimelineLane lane;
    lane.name = StandingFeed::tr("events");
    for (const StandingEvent &event : look.events) {
        if (event.at.date() >= data.firstDay)
            lane.marks.append(markOf(event));
    }
    if (look.facts.runs) {
        for (const JudgedRun &run : look.facts.runs->runs) {
            // Hourly runs that were missed are gaps of their lane already.
            const bool told = run.state == RunState::Failed
                              || (run.state == RunState::Missed && run.run.kind != ScheduledKind::Hourly);
            if (told && run.run.at.date() >= data.firstDay)
                lane.marks.append(markOf(run));
        }
    }
    std::ranges::stable_sort(lane.marks, {}, &TimelineMark::madeAt);
    if (!lane.marks.isEmpty() && data.firstDay.isValid())
        data.lanes.append(lane);
    return data;
}

QString lastTroubleOf(const StandingLook &look, const QDateTime &now)
{
    if (!look.facts.runs)
        return {};
    for (const JudgedRun &run : look.facts.runs->runs | std::views::reverse) {
        if (!run.succeeded() && run.state != RunState::DueNow && run.run.at.daysTo(now) <= shownDays)
            return u"%1: %2"_s.arg(momentWords(run.run.at, now), describe(run));
    }
    return {};
}

StandingFeed::StandingFeed(Workspace &workspace, EngineMonitor &monitor, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_monitor(monitor)
{
    m_minute.setInterval(lookAgain);
    connect(&m_minute, &QTimer::timeout, this, &StandingFeed::lookInTurn);
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &StandingFeed::look);
    connect(&workspace, &Workspace::siteChanged, this, &StandingFeed::openSite);
    connect(&workspace, &Workspace::heightChanged, this, &StandingFeed::refresh);
    connect(&monitor, &EngineMonitor::changed, this, &StandingFeed::watchChain);
}

void StandingFeed::openSite()
{
    // What was asked about another site says nothing of this one.
    ++m_request;
    m_looking = false;
    m_again = false;
    m_schedule.reset();
    Q_EMIT cleared();
    if (!m_workspace.site() || !m_following) {
        m_minute.stop();
        return;
    }
    if (m_workspace.isPractice())
        m_schedule = practiceCrontab(*m_workspace.site());
    else
        m_schedule = realCrontab(m_workspace.backend());
    m_minute.start();
    refresh();
}

void StandingFeed::follow(bool following)
{
    m_following = following;
    openSite();
}

void StandingFeed::watchChain()
{
    const ChainCondition condition = m_monitor.snapshot()->condition;
    if (std::exchange(m_condition, condition) != condition)
        refresh();
}

void StandingFeed::refresh()
{
    if (m_following && m_workspace.site())
        m_soon.start();
}

StandingRequest StandingFeed::request() const
{
    StandingRequest request;
    request.site = *m_workspace.site();
    request.now = QDateTime::currentDateTime();
    request.chain = chainFactsOf(*m_monitor.snapshot(), request.now);
    request.chain.height = std::max(request.chain.height, m_workspace.height());
    request.readCrontab = [schedule = m_schedule](Control &control) { return schedule->read(control); };
    request.readTimers = [schedule = m_schedule](Control &control) { return schedule->ownTimers(control); };
    request.dialect = m_schedule->dialect();
    request.home = homeOfUser(ownUserName());
    request.zone = QTimeZone::systemTimeZone();
    request.recoveryFolder = recoveryFolder(m_workspace.backend()->ledger.path());
    return request;
}

void StandingFeed::lookInTurn()
{
    if (m_looking && m_since.durationElapsed() > tooLong)
        Q_EMIT cleared();
    look();
}

void StandingFeed::look()
{
    if (!m_following || !m_workspace.site() || !m_schedule)
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_since.start();
    // One that hangs is noticed in the usual time.
    m_minute.start(lookAgain);
    using Sight = Result<std::shared_ptr<const StandingSight>>;
    auto looking = m_workspace.jobs().run(
        [request = request(), backend = m_workspace.backend()](Control &control) mutable -> Sight {
            request.catalogue = &backend->catalogue;
            const auto file = SettingsFile::open(SettingsFile::defaultPath());
            if (file)
                request.settings = file->of(request.site.directory);
            else
                request.settingsError = file.error();
            auto look = lookAtStanding(request, backend->ledger, control);
            if (!look)
                return std::unexpected(look.error());
            StandingSight sight = sightOf(std::move(*look), request.now);
            sight.settings = request.settings;
            return std::make_shared<const StandingSight>(std::move(sight));
        });
    looking.future.then(this, [this, number = m_request](const Sight &sight) {
        if (number != m_request)
            return;
        m_looking = false;
        if (sight)
            Q_EMIT seen(*sight);
        m_minute.start(paced(lookAgain, m_since.durationElapsed()));
        if (std::exchange(m_again, false))
            look();
    });
}

} // namespace bt2c
