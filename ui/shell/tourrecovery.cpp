// The tour's way through the page of recovery: in states that were made up, and once through a practice site.
#include "ui/shell/tour.h"

#include "ui/recovery/outputview.h"
#include "ui/recovery/recoverypage.h"
#include "ui/recovery/recoveryrun.h"
#include "ui/recovery/reportpane.h"
#include "ui/recovery/skipsheet.h"
#include "ui/recovery/steppane.h"
#include "ui/recovery/waycard.h"
#include "ui/recovery/wizard.h"
#include "ui/shell/madeuprecoveries.h"
#include "ui/shell/madeupsteps.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

const QList<QSize> sizes = {{1280, 800}, {1024, 640}, {1920, 1200}};
const QList<QSize> one = {{1280, 800}};

const QStringList saidByRestore{u"stopped bt2c_validator (exit 0)"_s,
                                u"space needed 912.4 MB, there are 61.3 GB"_s,
                                u"verified: SHA-256 matches, 1,284 files sound"_s,
                                u"helper container on validator1_bt2c_blockchain_data"_s,
                                u"staging into .bt2c-restore-7f3a"_s,
                                u"data/blockchain.db 336,003,072 bytes ok"_s,
                                u"data/blocks.dat …"_s};

QList<StepLine> linesOf(const QStringList &texts, const QDateTime &now)
{
    QList<StepLine> lines;
    for (const QString &text : texts)
        lines.append({now.addSecs(lines.size() - texts.size()), text});
    return lines;
}

} // namespace

void Tour::planRecovery()
{
    RecoveryPage *page = m_window.recovery();
    const auto now = [] { return QDateTime::currentDateTime(); };
    const auto always = [] { return true; };
    const auto diagnosis = [&](const QString &name, auto make, const QList<QSize> &at) {
        m_steps.push_back({name, [page, make, now] { page->show(make(now())); }, always, at});
    };
    const auto status = [&](const QString &name, auto make, const QList<QSize> &at) {
        m_steps.push_back({name, [page, make, now] {
                               page->wizard()->clear();
                               page->wizard()->output()->add(linesOf(saidByRestore, now()), 0);
                               page->show(make(now()));
                               page->wizard()->focusDecision();
                           }, always, at});
    };
    m_steps.push_back({u"recovery-no-site"_s, [this] { m_window.setPage(Page::Recovery); }, always});
    planPracticeRecovery();
    m_steps.push_back({u"diagnosis-looking"_s, [page] { page->showLooking(); }, always});
    diagnosis(u"diagnosis"_s, madeup::damagedData, sizes);
    diagnosis(u"diagnosis-shutdown"_s, madeup::afterShutdown, one);
    diagnosis(u"diagnosis-no-backup"_s, madeup::withoutBackup, one);
    diagnosis(u"diagnosis-engine-down"_s, madeup::engineDown, one);
    diagnosis(u"diagnosis-unfinished"_s, [](const QDateTime &at) { return madeup::unfinished(at, false); }, sizes);
    diagnosis(u"diagnosis-unfinished-alive"_s, [](const QDateTime &at) { return madeup::unfinished(at, true); }, one);
    m_steps.push_back({u"diagnosis-healthy"_s,
                       [page, now] { page->show(madeup::healthySite(now()), madeup::recovered(now()).journal); },
                       always, sizes});
    status(u"recovery-stop"_s, [](const QDateTime &at) { return madeup::running(at, 0); }, one);
    status(u"recovery-choose"_s, madeup::choosingBackup, sizes);
    status(u"recovery"_s, [](const QDateTime &at) { return madeup::running(at, 3); }, sizes);
    status(u"recovery-waiting"_s, [](const QDateTime &at) { return madeup::running(at, 5); }, one);
    status(u"recovery-failed"_s, madeup::failedStep, sizes);
    status(u"recovery-name"_s, madeup::askingForName, sizes);
    status(u"recovery-recovered"_s, madeup::recovered, sizes);
    status(u"recovery-stopped"_s, madeup::stopped, one);
    for (const madeup::StepScene &scene : madeup::everyStep(now())) {
        m_steps.push_back({scene.name,
                           [page, scene, now] {
                               page->wizard()->clear();
                               page->wizard()->output()->add(linesOf(scene.lines, now()), 0);
                               page->show(scene.status);
                               page->wizard()->focusDecision();
                           },
                           always, one});
    }
    m_steps.push_back({u"sheet-skip"_s,
                       [page, now] {
                           page->show(madeup::failedStep(now()));
                           auto *sheet =
                               new SkipSheet(u"Verify the chain"_s, u"the node answers and its height grows"_s, page);
                           sheet->present();
                       },
                       [this] { return Sheet::openOver(&m_window) != nullptr; }});
    m_steps.push_back({{}, [this] { closeSheet(); }, always, QList<QSize>(), false});
}

void Tour::planPracticeRecovery()
{
    RecoveryPage *page = m_window.recovery();
    const auto press = [this](const QString &name) {
        if (QAbstractButton *pressed = button(name))
            pressed->click();
    };
    const auto recommended = [page]() -> QAbstractButton * {
        const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
        for (QAbstractButton *candidate : buttons) {
            if (candidate->isVisible() && candidate->accessibleName().startsWith(WayCard::tr("Start recovery")))
                return candidate;
        }
        return nullptr;
    };
    const auto enabled = [this](const QString &name) { return button(name) && button(name)->isEnabled(); };
    const auto looked = [enabled] { return enabled(RecoveryPage::tr("Look again")); };
    m_steps.push_back({u"practice-diagnosis-healthy"_s, [this] { m_workspace.openPractice(); },
                       [this, looked] { return m_workspace.isPractice() && m_workspace.jobs().idle() && looked(); }});
    m_steps.push_back({u"practice-diagnosis-damaged"_s,
                       [this, press] {
                           QFile chain(m_workspace.site()->directory + u"/data/blockchain.db"_s);
                           if (chain.open(QIODevice::WriteOnly))
                               chain.write(QByteArray(4096, '\x5a'));
                           chain.close();
                           press(RecoveryPage::tr("Look again"));
                       },
                       [looked, recommended] { return looked() && recommended(); }, sizes});
    m_steps.push_back({u"practice-recovery-choose"_s, [recommended] { recommended()->click(); },
                       [enabled] { return enabled(StepPane::tr("Continue")); }, sizes});
    m_steps.push_back({u"practice-recovery-running"_s, [press] { press(StepPane::tr("Continue")); },
                       [page] { return page->run()->status().next > 3 || page->run()->status().ended(); }});
    m_steps.push_back(
        {u"practice-recovery-recovered"_s, [] {}, [enabled] { return enabled(ReportPane::tr("Done")); }, sizes});
    m_steps.push_back({u"sheet-undo-recovery"_s, [press] { press(ReportPane::tr("Undo…")); },
                       [this] { return Sheet::openOver(&m_window) != nullptr; }});
    m_steps.push_back({u"practice-recovery-undone"_s,
                       [this] { static_cast<QDialog *>(Sheet::openOver(&m_window))->accept(); },
                       [page] { return page->banner()->isVisible() && !page->run()->active(); }});
    m_steps.push_back({{}, [press] { press(ReportPane::tr("Done")); }, looked, QList<QSize>(), false});
}

} // namespace bt2c
