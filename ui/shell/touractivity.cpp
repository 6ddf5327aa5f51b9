// The tour's way through the page of what was done, and through the sheets and checks that go with it.
#include "ui/shell/tour.h"

#include "ui/activity/activitydetail.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/madeupactivity.h"
#include "ui/activity/reportsheet.h"
#include "ui/backups/backupspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <algorithm>
#include <tuple>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

const QList<QSize> sizes = {{1280, 800}, {1024, 640}, {1920, 1200}};

/// What is shown is told apart by what it was made of, since its words are another language's elsewhere.
QString kindOf(const ActivityRow &row)
{
    if (const auto *operation = std::get_if<LedgerOperation>(&row.source))
        return operation->kind;
    return std::holds_alternative<RecoveryJournal>(row.source) ? u"recovery"_s : u"check"_s;
}

QString keyOf(const ActivityModel &model, const QString &kind, bool failed)
{
    const QList<ActivityPointer> &rows = model.shown();
    const auto found = std::ranges::find_if(
        rows, [&](const ActivityPointer &row) { return kindOf(*row) == kind && row->failed == failed; });
    return found == rows.cend() ? QString() : (*found)->key;
}

const QString madeUpReport = uR"(# Recovery 2.2 of validator1

The chain data was damaged. It was replaced by the backup of 15:00.

| Step | Result | Took |
| --- | --- | --- |
| Stop the validator | stopped | 4 s |
| Verify the newest | verified, height 18,402 | 1.4 s |
| Restore | 1,284 items, 912.4 MB | 1 min 44 s |
| Verify the chain | height 18,403, growing | 1 min 58 s |

Back at height 18,402 after **1 min 50 s**, growing after **3 min 52 s**.
)"_s;

} // namespace

void Tour::planActivity()
{
    ActivityPage *page = m_window.activity();
    const auto now = [] { return QDateTime::currentDateTime(); };
    const auto always = [] { return true; };
    const auto sheetOpen = [this] { return Sheet::openOver(&m_window) != nullptr; };
    const auto detail = [page](const QString &kind, bool failed, const Aftermath &after) {
        page->showDetail(keyOf(*page->model(), kind, failed), after);
    };
    m_steps.push_back({u"activity-no-site"_s, [this] { m_window.setPage(Page::Activity); }, always});
    m_steps.push_back(
        {u"activity-nothing-yet"_s, [this] { m_workspace.openPractice(); },
         [this] { return m_workspace.isPractice() && m_workspace.jobs().idle() && m_window.backups()->count() > 0; }});
    m_steps.push_back({u"activity-practice"_s, [this] { m_window.backups()->verifyAll(); },
                       [this, page] {
                           return m_workspace.jobs().idle()
                                  && page->model()->totalCount() >= m_window.backups()->count();
                       }});
    m_steps.push_back({u"activity"_s,
                       [page, now, detail] {
                           page->setFollowing(false);
                           page->show(madeup::activity(now()));
                           detail(
                               u"recovery"_s, false,
                               {u"The former data (912.4 MB) is kept in the volume until you let it go."_s, true, {}});
                       },
                       always, sizes});
    for (const auto &[name, kind, failed] :
         {std::tuple(u"activity-failed"_s, u"backup"_s, true), std::tuple(u"activity-drill"_s, u"drill"_s, false),
          std::tuple(u"activity-corrupt"_s, u"check"_s, true), std::tuple(u"activity-prune"_s, u"prune"_s, false)})
        m_steps.push_back({name, [detail, kind, failed] { detail(kind, failed, {}); }, always});
    m_steps.push_back(
        {u"activity-restore"_s,
         [detail] {
             detail(
                 u"restore"_s,
                 false,
                 {{},
                  false,
                  u"It cannot be undone any more: it was taken back, or what was there before is no longer kept."_s});
         },
         always, sizes});
    m_steps.push_back(
        {u"activity-no-match"_s, [page] { page->findChild<QLineEdit *>()->setText(u"year 1999"_s); }, always});
    m_steps.push_back({u"activity-undo"_s,
                       [this, page, detail] {
                           page->findChild<QLineEdit *>()->clear();
                           detail(u"recovery"_s, false, {u"The former data is kept."_s, true, {}});
                           if (QAbstractButton *undo = button(ActivityDetail::tr("Undo this")))
                               undo->click();
                       },
                       sheetOpen, sizes});
    m_steps.push_back({u"activity-report"_s,
                       [this] {
                           closeSheet();
                           auto *sheet = new ReportSheet(m_workspace, u"Report of Recovery 2.2, today 15:43"_s,
                                                         madeUpReport, u"recovery"_s, &m_window);
                           sheet->present();
                       },
                       sheetOpen, sizes});
    m_steps.push_back({u"activity-unreadable"_s,
                       [this, page] {
                           closeSheet();
                           page->show(
                               ActivityListing{{},
                                               Error{ErrorCode::PermissionDenied,
                                                     u"/home/operator/.local/share/bt2c-recovery/ledger.sqlite"_s,
                                                     {},
                                                     0,
                                                     -1},
                                               false});
                       },
                       always});
    m_steps.push_back({{}, [page] { page->setFollowing(true); }, always, QList<QSize>(), false});
}

} // namespace bt2c
