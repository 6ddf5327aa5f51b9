// The tour's way through the checks of section 6, the drill and the support bundle, in states that were made up.
#include "ui/shell/tour.h"

#include "ui/activity/activitypage.h"
#include "ui/drill/drillsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/support/supportsheet.h"
#include "ui/troubleshooting/troubleshootingpage.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

const QList<QSize> sizes = {{1280, 800}, {1024, 640}, {1920, 1200}};

QList<TroubleCheck> volumes()
{
    const QString chain = u"validator1_bt2c_blockchain_data"_s;
    return {
        {u"volume-list"_s,
         u"Volumes of this site"_s,
         FindingState::Good,
         u"2 volumes of this site, of 5 there are."_s,
         {u"validator1_bt2c_prometheus_data, in the procedure bt2c_prometheus_data"_s,
          u"validator1_bt2c_grafana_data, in the procedure bt2c_grafana_data"_s,
          u"bt2c_blockchain_data: bears a documented name, and is not this site's"_s},
         u"docker volume ls"_s,
         TroubleAction::ShowContainers,
         {},
         {}},
        {u"volume-inspect"_s,
         u"The chain's volume"_s,
         FindingState::Bad,
         chain + u" is not there."_s,
         {},
         u"docker volume inspect "_s + chain,
         TroubleAction::None,
         {},
         {}},
        {u"volume-create"_s,
         u"Create a volume that is missing"_s,
         FindingState::Bad,
         chain + u" can be created. It will be empty: the chain comes back by restoring a backup into it."_s,
         {u"Under the documented name bt2c_blockchain_data compose would not find it."_s},
         u"docker volume create "_s + chain,
         TroubleAction::CreateVolume,
         chain,
         {}},
    };
}

QList<TroubleCheck> backupErrors()
{
    return {
        {u"backup-log"_s,
         u"What the backup scripts logged"_s,
         FindingState::Bad,
         u"The last error in /home/operator/scheduled_backup.log is of 22 Nov 2026 15:00. The last backup that "
         u"succeeded was made on 22 Nov 2026 14:00."_s,
         {u"2026-11-22 15:00:02,512 - bt2c_scheduled_backup - ERROR - Backup failed: [Errno 28] No space left on "
          u"device"_s},
         u"cat /home/operator/backup.log /home/operator/scheduled_backup.log"_s,
         TroubleAction::ShowFile,
         u"/home/operator/scheduled_backup.log"_s,
         {}},
        {u"data"_s,
         u"The chain's data"_s,
         FindingState::Warning,
         u"The chain is in the volume validator1_bt2c_blockchain_data, which is there."_s,
         {u"/home/operator/mainnet/validators/validator1/data is there as well. The documented script backs that up, "
          u"and not the chain; this program backs up the volume."_s},
         u"docker volume inspect validator1_bt2c_blockchain_data"_s,
         TroubleAction::ShowContainers,
         {},
         {}},
        {u"disk"_s,
         u"Space on the disks"_s,
         FindingState::Warning,
         u"There is little space left."_s,
         {u"/home/operator/mainnet/validators/validator1: 61.3 GB free"_s, u"/home/operator/backups: 612.4 MB free"_s},
         u"df -h /home/operator/mainnet/validators/validator1 /home/operator/backups"_s,
         TroubleAction::None,
         {},
         {}},
    };
}

QList<TroubleCheck> restoreErrors()
{
    const QString archive = u"/home/operator/backups/bt2c_blockchain_backup_20261122_150002.tar.gz"_s;
    return {
        {u"archive"_s,
         u"The backup file"_s,
         FindingState::Good,
         u"bt2c_blockchain_backup_20261122_150002.tar.gz is there and can be read: 348.1 MB."_s,
         {},
         u"ls -la "_s + archive,
         TroubleAction::ChooseArchive,
         archive,
         {}},
        {u"sound"_s,
         u"Whether it is sound"_s,
         FindingState::Bad,
         u"Corrupt, as of 22 Nov 2026 15:40."_s,
         {u"data/blocks.dat: its content is damaged."_s},
         u"python3 /home/operator/scripts/backup_blockchain.py verify "_s + archive,
         TroubleAction::VerifyArchive,
         archive,
         {}},
        {u"forced"_s,
         u"Force the restore"_s,
         FindingState::Warning,
         u"A last resort, when there is no sound backup. What that means:"_s,
         {u"What is damaged is left out or comes back damaged: the node may not start on it."_s,
          u"A validator that runs is stopped for it, and started afterwards."_s,
          u"With this program what is there now is kept and can be had back; the documented script deletes the data "
          u"first."_s},
         u"python3 /home/operator/scripts/backup_blockchain.py restore "_s + archive + u" --force"_s,
         TroubleAction::RestoreByForce,
         archive,
         {}},
    };
}

DrillReport drillReport()
{
    DrillReport report;
    report.state = IntegrityState::Verified;
    report.entries = 1'284;
    report.bytes = 912'400'000;
    report.compared = 1'270;
    report.booted = true;
    report.height = 18'402;
    report.restoreSeconds = 131;
    report.bootSeconds = 42;
    report.seconds = 242;
    report.at = QDateTime::currentDateTime();
    return report;
}

SupportBundle bundle()
{
    SupportBundle made;
    const auto add = [&made](const QString &name, const QString &title, const QByteArray &content, int redactions) {
        made.files.append({name, title, content, redactions, true});
    };
    add(u"README.md"_s, u"What is in this bundle"_s,
        "# Support bundle of validator1\n\nMade on 22 November 2026, 15:53.\n", 0);
    add(u"logs/bt2c_validator.log"_s, u"Log of bt2c_validator"_s,
        QByteArray("2026-11-22T15:40:01Z peer 10.0.3.7 connected\n2026-11-22T15:40:02Z ERROR checksum of block 18,405 "
                   "differs\n"
                   "2026-11-22T15:40:02Z rpc password=[removed: password]\n")
            .repeated(400),
        3);
    add(u"logs/backup.log"_s, u"Log of the backup scripts"_s,
        QByteArray("2026-11-22 15:00:02,512 - bt2c_backup - INFO - fine\n").repeated(90), 0);
    add(u"status/chain.json"_s, u"Status of the chain"_s, "{\"block_height\": 18405}\n", 0);
    add(u"status/engine.json"_s, u"Containers and volumes"_s, QByteArray("{}\n").repeated(900), 2);
    add(u"activity.json"_s, u"Steps already taken"_s, QByteArray("{}\n").repeated(3000), 0);
    add(u"settings/docker-compose.yml"_s, u"Compose file"_s,
        "services:\n  validator:\n    environment:\n      WALLET_PASSWORD: [removed: password]\n", 1);
    made.leftOut = {u"the node's status: no answer on port 8081"_s};
    return made;
}

} // namespace

void Tour::planTroubleshooting()
{
    const auto always = [] { return true; };
    const auto sheetOpen = [this] { return Sheet::openOver(&m_window) != nullptr; };
    const QString start = DrillSheet::tr("Start Drill");
    // Put where the window will have it.
    auto *stack = qobject_cast<QStackedWidget *>(m_window.activity()->parentWidget());
    auto *page = new TroubleshootingPage(m_workspace, stack);
    stack->addWidget(page);
    m_steps.push_back({u"troubleshooting"_s,
                       [stack, page] {
                           page->setFollowing(false);
                           page->show(TroubleshootingPage::Volumes, volumes());
                           page->show(TroubleshootingPage::BackupErrors, backupErrors());
                           page->show(TroubleshootingPage::RestoreErrors, restoreErrors());
                           stack->setCurrentWidget(page);
                       },
                       always, sizes});
    m_steps.push_back({u"troubleshooting-end"_s,
                       [page] {
                           QScrollBar *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
                           bar->setValue(bar->maximum());
                       },
                       always});
    m_steps.push_back({u"troubleshooting-practice"_s,
                       [this, page] {
                           page->setFollowing(true);
                           m_workspace.openPractice();
                       },
                       [this, page] {
                           return m_workspace.isPractice() && m_workspace.jobs().idle() && !page->archive().isEmpty()
                                  && page->settled();
                       }});
    m_steps.push_back({u"sheet-drill"_s, [this] { (new DrillSheet(m_workspace, {}, &m_window))->present(); },
                       [this, start] { return button(start) && button(start)->isEnabled(); }, sizes});
    m_steps.push_back({u"sheet-drill-running"_s,
                       [this] {
                           if (auto *sheet = qobject_cast<DrillSheet *>(Sheet::openOver(&m_window))) {
                               sheet->showRunning();
                               sheet->addLines({u"Restoring into /home/operator/backups/.bt2c_drill_20261122_155300"_s,
                                                u"1,284 items, 912.4 MB"_s,
                                                u"1,270 files compared with the archive: all the same"_s,
                                                u"Starting bt2c/validator:latest without a network"_s});
                           }
                       },
                       sheetOpen});
    m_steps.push_back({u"sheet-drill-passed"_s,
                       [this] {
                           if (auto *sheet = qobject_cast<DrillSheet *>(Sheet::openOver(&m_window)))
                               sheet->showResult(drillReport());
                       },
                       sheetOpen, sizes});
    m_steps.push_back({u"sheet-drill-failed"_s,
                       [this] {
                           closeSheet();
                           auto *sheet = new DrillSheet(m_workspace, {}, &m_window);
                           sheet->present();
                           sheet->showResult(failure(ErrorCode::ChecksumMismatch,
                                                     u"bt2c_blockchain_backup_20261122_140002.tar.gz"_s));
                       },
                       sheetOpen});
    m_steps.push_back({u"sheet-support-collecting"_s,
                       [this] {
                           closeSheet();
                           (new SupportSheet(m_workspace, &m_window, false))->present();
                       },
                       sheetOpen});
    m_steps.push_back({u"sheet-support"_s,
                       [this] {
                           if (auto *sheet = qobject_cast<SupportSheet *>(Sheet::openOver(&m_window))) {
                               sheet->setPath(u"/home/operator/Downloads/bt2c-support-validator1-20261122-155300.zip"_s,
                                              false);
                               sheet->show(bundle());
                           }
                       },
                       sheetOpen, sizes});
    m_steps.push_back({{}, [this] { closeSheet(); }, always, QList<QSize>(), false});
}

} // namespace bt2c
