// The overview's part of the tour: as it is on the practice site, and in the situations that matter.
#include "ui/backups/backupspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/madeupstandings.h"
#include "ui/shell/tour.h"
#include "ui/shell/tray.h"
#include "ui/shell/workspace.h"

namespace bt2c {

using namespace Qt::StringLiterals;

void Tour::planOverview()
{
    const QList<QSize> sizes{{1280, 800}, {1024, 640}, {1920, 1200}};
    OverviewPage *page = m_window.overview();
    const auto always = [] { return true; };
    m_steps.push_back({u"overview-no-site"_s, [this] { m_window.setPage(Page::Overview); }, always});
    m_steps.push_back({u"overview-practice"_s, [this] { m_workspace.openPractice(); },
                       [this, page] { return page->sight() && m_workspace.jobs().idle(); }, sizes});
    m_steps.push_back({u"overview-practice-verified"_s, [this] { m_window.backups()->verifyAll(); },
                       [this, page] {
                           m_window.setPage(Page::Overview);
                           return m_workspace.jobs().idle() && page->sight()
                                  && page->sight()->look.report.point && page->sight()->look.report.point->verified;
                       }});
    m_steps.push_back({u"overview-looking"_s, [page] { page->setFollowing(false); }, always});
    for (const MadeUpStanding &standing : madeUpStandings()) {
        m_steps.push_back({u"overview-"_s + standing.name,
                           [page, standing] {
                               page->show(standing.sight);
                               page->showChain(standing.snapshot);
                           },
                           always, standing.everySize ? sizes : QList<QSize>{QSize(1280, 800)}});
    }
    for (const MadeUpStanding &standing : madeUpStandings()) {
        Step step{u"tray-"_s + standing.name,
                  [this, standing] { m_window.tray()->show(standing.sight->look.report, u"validator1"_s); }, always};
        step.widget = [this] {
            QMenu *menu = m_window.tray()->menu();
            menu->ensurePolished();
            menu->resize(menu->sizeHint());
            return menu;
        };
        m_steps.push_back(step);
    }
    m_steps.push_back({u"overview-after"_s, [page] { page->setFollowing(true); }, always, {}, false});
}

} // namespace bt2c
