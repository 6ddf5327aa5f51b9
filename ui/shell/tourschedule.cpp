// The tour's way through the page of the schedule and its sheets.
#include "ui/shell/tour.h"

#include "ui/schedule/jobpanel.h"
#include "ui/schedule/logfilemodel.h"
#include "ui/schedule/logfilepane.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/schedulesession.h"
#include "ui/shell/madeupschedule.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

const QList<QSize> sizes = {{1280, 800}, {1024, 640}, {1920, 1200}};

} // namespace

void Tour::planSchedule()
{
    SchedulePage *page = m_window.schedule();
    const auto always = [] { return true; };
    const auto ready = [page] { return page->session()->state() == ScheduleSession::State::Ready; };
    const auto sheetOpen = [this] { return Sheet::openOver(&m_window) != nullptr; };
    const auto press = [this](const QString &name) {
        if (QAbstractButton *found = button(name))
            found->click();
    };
    const auto said = [](const char *words) { return QCoreApplication::translate("SchedulePage", words); };
    m_steps.push_back({u"schedule-no-site"_s, [this] { m_window.setPage(Page::Schedule); }, always});
    m_steps.push_back({u"schedule-practice"_s, [this] { m_workspace.openPractice(); },
                       [this, ready] { return m_workspace.isPractice() && m_workspace.jobs().idle() && ready(); }});
    m_steps.push_back({u"schedule-practice-apart"_s, [press, said] { press(said("Move Apart")); },
                       [page] { return page->isChanged(); }});
    m_steps.push_back({u"schedule-practice-put-right"_s,
                       [press, said] { press(said("Move to bt2c-recovery")); }, always});
    m_steps.push_back(
        {u"schedule-install"_s, [page] { page->review(); }, sheetOpen, {QSize(1280, 800), QSize(1024, 640)}});
    m_steps.push_back({u"schedule-installed"_s,
                       [this] {
                           if (Sheet *sheet = Sheet::openOver(&m_window))
                               sheet->accept();
                       },
                       [this, page] { return m_workspace.jobs().idle() && !page->isChanged(); }});
    const auto made = std::make_shared<MadeUpCrontab>(madeup::crontab());
    m_steps.push_back({u"schedule"_s,
                       [this, page, made] {
                           closeSheet();
                           page->banner()->dismiss();
                           page->useBackend(made);
                           const QDateTime now = QDateTime::currentDateTime();
                           page->show(madeup::perfectProof(now), now);
                       },
                       ready, sizes});
    m_steps.push_back({u"schedule-day"_s,
                       [press, said] { press(said("Show one day, minute by minute")); },
                       always, sizes});
    m_steps.push_back({u"schedule-runs"_s,
                       [page, press, said, made] {
                           press(said("Show a week"));
                           page->useBackend(made);
                           const QDateTime now = QDateTime::currentDateTime();
                           page->show(madeup::proof(now), now);
                           page->showPart(u"runs"_s);
                       },
                       ready, sizes});
    m_steps.push_back({u"schedule-runs-unseen"_s,
                       [page] {
                           const QDateTime now = QDateTime::currentDateTime();
                           page->show(madeup::unseenProof(now), now);
                       },
                       always, {QSize(1280, 800), QSize(1024, 640)}});
    m_steps.push_back({u"schedule-log-none"_s, [page] { page->showPart(u"logs"_s); }, always});
    m_steps.push_back({u"schedule-log"_s,
                       [this] {
                           const QString path = m_workspace.site()->backupDirectory + u"/scheduled_backup.log"_s;
                           QFile file(path);
                           if (file.open(QIODevice::WriteOnly))
                               file.write(madeup::backupLog(QDateTime::currentDateTime()));
                           file.close();
                           const LogPlace place{path, LogPlace::Why::BesideBackups, QFileInfo(path).size()};
                           m_window.findChild<LogFilePane *>()->setPlaces({place});
                       },
                       [this] {
                           const QAbstractItemModel *lines = m_window.findChild<LogFilePane *>()->model();
                           return lines->rowCount() > 0;
                       },
                       sizes});
    m_steps.push_back({u"schedule-other"_s,
                       [page] {
                           page->showPart(u"crontab"_s);
                           page->choose(11);
                       },
                       always});
    m_steps.push_back({u"schedule-outside"_s,
                       [page, made] {
                           page->session()->edit(
                               [](ScheduleEditor &editor) { return editor.setEnabled(6, false).has_value(); });
                           made->change(madeup::crontab() + "5 5 * * * /usr/bin/somebody-else\n");
                           page->refresh();
                       },
                       [page] { return page->session()->outside().has_value(); }});
    m_steps.push_back({u"schedule-outside-sheet"_s, [page] { page->review(); }, sheetOpen});
    m_steps.push_back({u"schedule-crowded"_s,
                       [this, page] {
                           closeSheet();
                           page->useBackend(std::make_shared<MadeUpCrontab>(madeup::crowdedCrontab()));
                       },
                       ready, sizes});
    m_steps.push_back({u"schedule-run-once"_s,
                       [press] { press(JobPanel::tr("Run this job once, as cron would")); }, sheetOpen});
    m_steps.push_back({u"schedule-empty"_s,
                       [this, page] {
                           closeSheet();
                           page->useBackend(std::make_shared<MadeUpCrontab>("0 1 * * * /usr/bin/rotate\n"));
                       },
                       ready, {QSize(1280, 800), QSize(1024, 640)}});
    m_steps.push_back({u"schedule-timers"_s,
                       [page] {
                           const auto crontab = std::make_shared<MadeUpCrontab>("0 1 * * * /usr/bin/rotate\n");
                           crontab->offerTimers(madeup::timerAccess(), madeup::timers());
                           page->useBackend(crontab);
                       },
                       [this, said] { return button(said("Move Back to cron…")) != nullptr; },
                       {QSize(1280, 800), QSize(1024, 640)}});
    m_steps.push_back(
        {u"schedule-timer-back"_s, [press, said] { press(said("Move Back to cron…")); }, sheetOpen});
    m_steps.push_back({u"schedule-timer-ready"_s,
                       [this, page] {
                           closeSheet();
                           const auto crontab = std::make_shared<MadeUpCrontab>(madeup::crontab());
                           crontab->offerTimers(madeup::timerAccess(), {});
                           page->useBackend(crontab);
                       },
                       ready, {QSize(1280, 800)}, false});
    m_steps.push_back({u"schedule-timer"_s,
                       [page] { Q_EMIT page->findChild<JobPanel *>()->timerAsked(4); }, sheetOpen,
                       {QSize(1280, 800), QSize(1024, 640)}});
    m_steps.push_back({u"schedule-timers-end"_s,
                       [this] { closeSheet(); },
                       [this] { return !Sheet::openOver(&m_window); },
                       {QSize(1280, 800)},
                       false});
    const Error denied{ErrorCode::PermissionDenied, u"/usr/bin/crontab"_s,
                       u"You (operator) are not allowed to use this program (crontab)"_s, 0, -1};
    m_steps.push_back({u"schedule-denied"_s,
                       [page, denied] { page->useBackend(std::make_shared<MadeUpCrontab>(denied)); },
                       [page] { return page->session()->state() == ScheduleSession::State::Failed; }});
    m_steps.push_back({u"schedule-end"_s, [page] { page->useBackend(nullptr); }, ready, {QSize(1280, 800)}, false});
}

} // namespace bt2c
