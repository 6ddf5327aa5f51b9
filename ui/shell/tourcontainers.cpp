// The tour's way through the page of containers, in states that were made up.
#include "ui/shell/tour.h"

#include "ui/backups/backupspage.h"
#include "ui/containers/composesheet.h"
#include "ui/containers/containercard.h"
#include "ui/containers/containeroperations.h"
#include "ui/containers/containerspage.h"
#include "ui/containers/inspectsheet.h"
#include "ui/containers/logdrawer.h"
#include "ui/containers/logview.h"
#include "ui/containers/troublepane.h"
#include "ui/containers/volumetable.h"
#include "ui/shell/madeupsites.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int madeUpLines = 400;
const QList<QSize> sizes = {{1280, 800}, {1024, 640}, {1920, 1200}};

std::unique_ptr<LineFeed> madeUpLog(const LogOptions &options, LineFeed::OnBatch onBatch, LineFeed::OnEnd onEnd)
{
    auto feed = std::make_unique<LineFeed>(std::move(onBatch), std::move(onEnd));
    const std::shared_ptr<LineFeed::Pipe> pipe = feed->pipe();
    for (const LogLine &line : madeup::logLines(QDateTime::currentDateTime(), madeUpLines)) {
        if (!options.since.isValid() || line.at >= options.since)
            pipe->push(line);
    }
    return feed;
}

} // namespace

void Tour::showMadeUp(const QString &name, const std::function<SiteSnapshot()> &make, const QList<QSize> &at)
{
    ContainersPage *page = m_window.containers();
    m_steps.push_back({name,
                       [page, make] {
                           page->banner()->dismiss();
                           page->show(make());
                       },
                       [] { return true; }, at});
}

void Tour::planContainers()
{
    ContainersPage *page = m_window.containers();
    const auto idle = [this] { return m_workspace.jobs().idle(); };
    const auto sheetOpen = [this] { return Sheet::openOver(&m_window) != nullptr; };
    const auto now = [] { return QDateTime::currentDateTime(); };
    const auto press = [this](const QString &name) {
        if (QAbstractButton *pressed = button(name))
            pressed->click();
    };
    const QString copy = InspectSheet::tr("Copy");
    const QString remove = VolumeTable::tr("Remove %1…").arg(u"validator1_bt2c_blockchain_data"_s);
    m_steps.push_back({u"practice"_s,
                       [this] {
                           m_window.setPage(Page::Containers);
                           m_workspace.openPractice();
                       },
                       [this, idle, page] {
                           return idle() && m_workspace.isPractice() && m_window.backups()->count() > 0
                                  && page->snapshot().condition == ChainCondition::Alive
                                  && page->log()->model()->total() > 0
                                  && page->snapshot().stats.value(u"bt2c_validator"_s).size() > 2;
                       }});
    m_steps.push_back(
        {u"practice-stopped"_s,
         [this, page] { (void)m_window.monitor().act(ContainerAction::Stop, page->snapshot().layout.validator); },
         [page] {
             return page->snapshot().condition == ChainCondition::NoAnswer && page->anyCan(ContainerAction::Start);
         }});
    m_steps.push_back({u"sheet-inspect"_s,
                       [page, press] {
                           if (!page->snapshot().volumes.isEmpty())
                               press(VolumeTable::tr("Inspect %1").arg(page->snapshot().volumes.constFirst().name));
                       },
                       [this, copy] { return button(copy) && button(copy)->isEnabled(); }});
    m_steps.push_back({u"sheet-compose"_s,
                       [this, page] {
                           closeSheet();
                           page->compose(ComposeVerb::Up);
                       },
                       [this] {
                           const QAbstractButton *stop = button(ComposeSheet::tr("Stop Compose"));
                           return Sheet::openOver(&m_window) && !stop;
                       }});
    m_steps.push_back({{}, [this] { closeSheet(); }, [] { return true; }, QList<QSize>(), false});
    // A site that is not for practice, with the practice backups.
    m_steps.push_back({{},
                       [this, page] {
                           page->setFollowing(false);
                           page->trouble()->setPrograms({.dockerDesktop = {}, .hasSystemd = true});
                           const Site practice = *m_workspace.site();
                           const QString directory = QDir::cleanPath(practice.directory + u"/../mainnet/validator1"_s);
                           QDir().mkpath(directory);
                           m_workspace.open({directory, practice.backupDirectory}, false);
                           page->log()->setOpen([](const QString &, const LogOptions &options,
                                                   LineFeed::OnBatch onBatch, LineFeed::OnEnd onEnd) {
                               return madeUpLog(options, std::move(onBatch), std::move(onEnd));
                           });
                       },
                       [this, idle] { return idle() && m_window.backups()->count() > 0; },
                       QList<QSize>(),
                       false});
    m_steps.push_back({{}, [this] {
                           m_window.setPage(Page::Backups);
                           m_window.backups()->verifyAll();
                       },
                       [this] { return told(); }, QList<QSize>(), false});
    m_steps.push_back({{}, [this] {
                           m_window.backups()->banner()->dismiss();
                           m_window.setPage(Page::Containers);
                       },
                       idle, QList<QSize>(), false});

    showMadeUp(u"containers-looking"_s, [] { return SiteSnapshot(); });
    m_steps.push_back({u"containers"_s, [page, now] { page->show(madeup::running(now())); },
                       [page] { return page->log()->model()->total() > 0; }, sizes});
    showMadeUp(u"containers-trouble"_s, [now] { return madeup::inTrouble(now()); }, sizes);
    showMadeUp(u"containers-taken-down"_s, [now] { return madeup::takenDown(now()); });
    showMadeUp(u"chain-stalled"_s, [now] { return madeup::chainIs(ChainCondition::Stalled, now()); });
    showMadeUp(u"chain-starting"_s, [now] { return madeup::chainIs(ChainCondition::Starting, now()); });
    showMadeUp(u"chain-behind"_s, [now] { return madeup::chainIs(ChainCondition::Behind, now()); });
    showMadeUp(u"chain-no-answer"_s, [now] { return madeup::chainIs(ChainCondition::NoAnswer, now()); });
    showMadeUp(u"containers-stale"_s, [now] { return madeup::lost(now(), 20); });
    showMadeUp(u"engine-lost"_s, [now] { return madeup::lost(now(), 600); });
    const QList<std::pair<QString, EngineTrouble>> troubles{{u"engine-not-installed"_s, EngineTrouble::NotInstalled},
                                                            {u"engine-not-running"_s, EngineTrouble::NotRunning},
                                                            {u"engine-not-permitted"_s, EngineTrouble::NotPermitted},
                                                            {u"engine-wrong-context"_s, EngineTrouble::WrongContext},
                                                            {u"engine-no-answer"_s, EngineTrouble::NoAnswer},
                                                            {u"engine-not-an-engine"_s, EngineTrouble::NotAnEngine}};
    for (const auto &[name, trouble] : troubles)
        showMadeUp(name, [trouble] { return madeup::unseen(trouble); },
                   trouble == EngineTrouble::NotRunning ? sizes : QList<QSize>{QSize(1280, 800)});

    m_steps.push_back({u"sheet-stop-validator"_s,
                       [page, now, press] {
                           page->show(madeup::running(now()));
                           press(ContainerCard::tr("Stop %1").arg(u"Validator"_s));
                       },
                       sheetOpen});
    m_steps.push_back({u"sheet-remove-volume-used"_s,
                       [this, press, remove] {
                           closeSheet();
                           press(remove);
                       },
                       sheetOpen});
    m_steps.push_back({u"sheet-remove-volume"_s,
                       [this, page, now, press, remove] {
                           closeSheet();
                           SiteSnapshot free = madeup::running(now());
                           for (Volume &volume : free.volumes)
                               volume.users.clear();
                           page->show(free);
                           press(remove);
                       },
                       sheetOpen});
    m_steps.push_back({u"sheet-create-volume"_s,
                       [this, page, now] {
                           closeSheet();
                           page->show(madeup::takenDown(now()));
                           page->createMissingVolume();
                       },
                       sheetOpen});
    m_steps.push_back({u"log-search"_s,
                       [this, page, now] {
                           closeSheet();
                           page->show(madeup::running(now()));
                           page->find();
                           if (auto *search = page->log()->findChild<QLineEdit *>())
                               search->setText(u"peer"_s);
                       },
                       [page] { return !page->log()->model()->searching(); }});
    m_steps.push_back({u"log-nothing-found"_s,
                       [page] {
                           if (auto *search = page->log()->findChild<QLineEdit *>())
                               search->setText(u"dinosaur"_s);
                       },
                       [page] { return !page->log()->model()->searching(); }});
    m_steps.push_back(
        {u"container-failed"_s,
         [page] {
             if (auto *search = page->log()->findChild<QLineEdit *>())
                 search->clear();
             page->banner()->tell(
                 {Tone::Bad,
                  ContainerOperations::tr("%1 was not started").arg(u"bt2c_grafana"_s),
                  u"Port 3002 is taken by another program. Other containers and all volumes were not touched. Its log "
                  u"may say why."_s,
                  {{ContainerOperations::tr("Try Again"), [] {}}}});
         },
         [] { return true; }});
}

} // namespace bt2c
