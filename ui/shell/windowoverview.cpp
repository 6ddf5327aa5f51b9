// The overview's ties to the other pages: each reason leads to what mends it.
#include "ui/activity/activitypage.h"
#include "ui/backups/backuplistview.h"
#include "ui/backups/backupspage.h"
#include "ui/backups/reveal.h"
#include "ui/overview/alertsheet.h"
#include "ui/overview/alertteller.h"
#include "ui/overview/overviewpage.h"
#include "ui/recovery/recoverypage.h"
#include "ui/schedule/schedulepage.h"
#include "ui/settings/settingssession.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tray.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/sheet.h"

#include <QGuiApplication>

namespace bt2c {

void MainWindow::connectOverview()
{
    connect(m_overview, &OverviewPage::mendingAsked, this, &MainWindow::mend);
    m_tray = new Tray(this, &m_actions->backUpNow);
    connect(m_tray, &Tray::mendingAsked, this, &MainWindow::mend);
    connect(m_overview, &OverviewPage::standingChanged, m_tray, [this](const StandingReport &report) {
        m_tray->show(report, m_workspace.site() ? m_workspace.site()->name() : QString());
        // On the program's icon in the Dock or the launcher: how much there is to mend.
        const bool mended = report.standing == Standing::Protected || report.standing == Standing::Unknown;
        qGuiApp->setBadgeNumber(mended || m_workspace.isPractice() ? 0 : report.reasons.size());
    });
    m_teller = new AlertTeller(m_workspace, this);
    connect(m_overview, &OverviewPage::looked, m_teller, [this](const std::shared_ptr<const StandingSight> &sight) {
        m_teller->take(sight->look, sight->settings);
    });
    connect(m_overview, &OverviewPage::alertsAsked, this, &MainWindow::showAlerts);
    connect(m_teller, &AlertTeller::happened, m_tray, &Tray::tell);
    connect(m_teller, &AlertTeller::changed, this, &MainWindow::tellUnsent);
    connect(m_overview, &OverviewPage::openSiteAsked, this, &MainWindow::openSite);
    connect(m_overview, &OverviewPage::practiceAsked, &m_workspace, &Workspace::openPractice);
    connect(m_overview, &OverviewPage::recoverAsked, this, [this] { setPage(Page::Recovery); });
    connect(m_overview, &OverviewPage::activityAsked, this, [this] { setPage(Page::Activity); });
    connect(m_overview, &OverviewPage::backupAsked, this, [this](const QString &path) {
        setPage(Page::Backups);
        m_backups->list()->select(path);
    });
    connect(m_backups, &BackupsPage::stateChanged, m_overview, &OverviewPage::refresh);
    connect(m_backups, &BackupsPage::siteTouched, m_overview, &OverviewPage::refresh);
    connect(m_recovery, &RecoveryPage::siteTouched, m_overview, &OverviewPage::refresh);
    connect(m_schedule, &SchedulePage::siteTouched, m_overview, &OverviewPage::refresh);
    connect(m_activity, &ActivityPage::siteTouched, m_overview, &OverviewPage::refresh);
}

void MainWindow::showAlerts()
{
    if (Sheet::openOver(this))
        return;
    auto *sheet = new AlertSheet(m_teller, this);
    connect(sheet, &AlertSheet::settingsAsked, this, [this] { showSettings(); });
    sheet->present();
}

void MainWindow::tellUnsent()
{
    const auto record = m_teller->record();
    const qsizetype unsent = record ? record->unsent.size() : 0;
    const qsizetype before = std::exchange(m_unsentTold, unsent);
    if (unsent == 0 && before > 0)
        m_overview->banner()->dismiss();
    if (unsent > before) {
        const UnsentAlert &last = record->unsent.last();
        m_overview->banner()->tell({Tone::Warn,
                                    tr("%n message(s) could not be sent", nullptr, int(unsent)),
                                    tr("%1: %2 It is tried again every minute.").arg(last.sink, last.error),
                                    {{tr("Show Alerts"), [this] { showAlerts(); }}}});
    }
}

SettingsWindow *MainWindow::showSettings(bool offsite)
{
    if (!m_settings) {
        m_settings = new SettingsWindow(m_workspace, {}, this);
        connect(m_settings, &SettingsWindow::changed, m_overview, &OverviewPage::refresh);
        connect(m_settings, &SettingsWindow::changed, m_backups, &BackupsPage::refresh);
        connect(m_settings, &SettingsWindow::changed, this, &MainWindow::followSettings);
    }
    if (offsite)
        m_settings->showPart(SettingsWindow::Part::Offsite);
    m_settings->load();
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
    return m_settings;
}

void MainWindow::followSettings()
{
    const SettingsSession *session = m_settings->session();
    if (session->error())
        return;
    const SiteSettings settings = session->siteSettings();
    Q_EMIT appearanceChosen(settings.console.appearance, settings.console.contrast);
    const auto &site = m_workspace.site();
    const QString directory = site ? site->directory : QString();
    // Only what was changed there: the window may have been opened on another folder, or another engine.
    const std::optional<SiteSettings> before = std::exchange(m_followed, settings);
    if (std::exchange(m_followedSite, directory) != directory || !before)
        return;
    if (settings.engine != before->engine)
        followEngine(settings.engine);
    if (settings.backupDirectory != before->backupDirectory && !settings.backupDirectory.isEmpty()
        && !directory.isEmpty() && !m_workspace.isPractice())
        m_workspace.setBackupDirectory(settings.backupDirectory);
}

void MainWindow::keepSetting(const QString &key, const QString &text, const QString &site, std::function<void()> kept)
{
    auto keeping = m_workspace.jobs().run([key, text, site](Control &) -> Result<void> {
        auto file = SettingsFile::open(SettingsFile::defaultPath());
        if (!file)
            return std::unexpected(file.error());
        if (auto set = text.isEmpty() ? file->unset(key, site) : file->set(key, text, site); !set)
            return set;
        return file->save();
    });
    keeping.future.then(this, [this, kept = std::move(kept)](const Result<void> &done) {
        if (kept)
            kept();
        if (!done)
            bannerOf(page())->tell({Tone::Warn, tr("This choice is not kept in the settings"),
                                    describeSettings(done.error()), {}});
        else if (m_settings)
            m_settings->load();
    });
}

void MainWindow::mend(const StandingReason &reason)
{
    // A question that stands open comes first; the menu bar's icon can be reached beside it.
    if (Sheet::openOver(this))
        return;
    const auto show = [this, &reason] {
        setPage(Page::Backups);
        if (!reason.subject.isEmpty())
            m_backups->list()->select(reason.subject);
    };
    switch (reason.kind) {
    case ReasonKind::NoneVerified:
    case ReasonKind::NewestUnproven:
        show();
        m_backups->verifyCurrent(CheckLevel::Deep);
        return;
    case ReasonKind::NoBackups:
    case ReasonKind::OnlyConfig:
    case ReasonKind::PointOld:
        setPage(Page::Backups);
        // Nothing while another operation changes the site.
        m_actions->backUpFull.trigger();
        return;
    case ReasonKind::NeverDrilled:
    case ReasonKind::DrillOld:
    case ReasonKind::DrillFailed:
        drill(reason.subject);
        return;
    case ReasonKind::SettingsUnreadable:
        (void)openFolderOf(reason.subject);
        return;
    default:
        break;
    }
    switch (placeOf(reason.kind)) {
    case MendingPlace::Containers: setPage(Page::Containers); break;
    case MendingPlace::Backups: show(); break;
    case MendingPlace::Recovery: setPage(Page::Recovery); break;
    case MendingPlace::Schedule: setPage(Page::Schedule); break;
    case MendingPlace::Settings: showSettings(true); break;
    }
}

} // namespace bt2c
