// The timers that run jobs in cron's place, on the page of the schedule.
#include "ui/schedule/schedulepage_p.h"
#include "ui/schedule/timerplan.h"
#include "ui/schedule/timersheet.h"

#include "core/support/describe.h"

#include <algorithm>

namespace bt2c {

void SchedulePage::Private::connectTimers()
{
    QObject::connect(timers, &TimerFeed::changed, page, [this] {
        if (!timers->known()) {
            render();
            return;
        }
        QByteArrayList running;
        for (const OwnTimer &timer : timers->timers().all) {
            if (timer.status.active)
                running += timer.job.entry.line;
        }
        proof->setTimers(running);
        render();
    });
    // What something else did to the crontab it may have done to the timers, too.
    QObject::connect(session, &ScheduleSession::installed, timers, &TimerFeed::look);
    QObject::connect(job, &JobPanel::timerAsked, page, [this](qsizetype line) {
        if (!session->canEdit() || Sheet::openOver(page->window()))
            return;
        changeHands(planTimer(session->editor(), line, session->backend(), timers->timers().names));
    });
}

void SchedulePage::Private::changeHands(const TimerPlan &plan)
{
    auto *sheet = new TimerSheet(workspace, plan, page->window());
    const auto done = [this, sheet, tell = plan.tell, of = session->backend()] {
        if (session->backend() != of)
            return;
        const Conversion &conversion = *sheet->outcome();
        banner->tell(tell(conversion));
        timers->renew();
        if (conversion)
            session->adopt(conversion->bytes);
        else
            session->refresh();
    };
    QObject::connect(sheet, &TimerSheet::ended, page, done);
    sheet->present();
}

bool SchedulePage::Private::hasTimers() const
{
    return !timers->timers().all.isEmpty() || !timers->timers().unread.isEmpty();
}

void SchedulePage::Private::addTimerHints(QList<ScheduleHint> &all)
{
    if (session->state() != ScheduleSession::State::Ready || !timers->known() || !session->backend()->timers())
        return;
    const TimerSystem system = session->backend()->timers()->system;
    for (const OwnTimer &timer : timers->timers().all) {
        ScheduleHint hint;
        hint.text = timerWords(timer, system, session->editor().document(), &hint.tone);
        hint.button = tr("Move Back to cron…");
        hint.run = [this, timer] {
            if (session->canEdit() && !Sheet::openOver(page->window()))
                changeHands(planCron(session->editor(), timer, session->backend()));
        };
        all.append(hint);
    }
    for (const Error &error : timers->timers().unread)
        all.append({Tone::Unknown, unreadTimerWords(error), {}, {}});
    if (timers->error())
        all.append({Tone::Unknown,
                    tr("Whether a timer runs a backup could not be seen: %1").arg(describe(*timers->error())),
                    {},
                    {}});
}

/// How many jobs timers run; empty: none.
QString SchedulePage::Private::timerCount() const
{
    const qsizetype running = std::ranges::count_if(timers->timers().all,
                                                    [](const OwnTimer &timer) { return timer.status.active; });
    return running == 0 ? QString() : tr("%n by a timer", nullptr, int(running));
}

} // namespace bt2c
