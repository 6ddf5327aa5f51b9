#include "ui/backups/backupspage.h"

#include "core/support/describe.h"
#include "ui/backups/backuplistview.h"
#include "ui/backups/backupoperations.h"
#include "ui/backups/checksheet.h"
#include "ui/backups/comparesheet.h"
#include "ui/backups/detailpane.h"
#include "ui/backups/repairsheet.h"
#include "ui/backups/repairwords.h"
#include "ui/backups/restoreflow.h"
#include "ui/backups/timeline.h"
#include "ui/backups/verifyqueue.h"
#include "ui/offsite/offsitesheet.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/timewords.h"

#include <QMenu>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

void BackupsPage::openSite()
{
    m_listed = false;
    m_restoreWhenListed.clear();
    m_banner->dismiss();
    m_header->setPractice(m_workspace.isPractice());
    const std::optional<Site> &site = m_workspace.site();
    m_detail->setCanRestore(site && !site->directory.isEmpty());
    m_model->clear();
    m_list->settle({});
    refreshTimeline();
    m_feed->follow(site ? site->backupDirectory : QString());
    if (!site || site->backupDirectory.isEmpty())
        showEmpty({});
    m_restore->recover();
    Q_EMIT stateChanged();
}

void BackupsPage::take(const Listing &listing)
{
    const bool first = !std::exchange(m_listed, true);
    m_model->setNow(QDateTime::currentDateTime());
    m_model->setOffsite(listing.offsite);
    m_model->setRows(listing.rows);
    m_list->settle(listing.kinds);
    if (first && !listing.rows.isEmpty())
        m_list->select(listing.rows.constFirst()->backup.path);
    showEmpty(listing.error);
    if (!m_restoreWhenListed.isEmpty() && m_model->find(m_restoreWhenListed)) {
        m_list->select(std::exchange(m_restoreWhenListed, {}));
        QTimer::singleShot(0, this, &BackupsPage::restoreCurrent);
    }
    showCurrent();
    showSummary();
    // In a turn of its own, so that thousands of backups are felt in neither.
    QTimer::singleShot(0, this, &BackupsPage::refreshTimeline);
    Q_EMIT countChanged(count());
    Q_EMIT stateChanged();
}

void BackupsPage::takeReport(const VerifyReport &report)
{
    const BackupRow *row = m_model->find(report.path);
    if (!row) {
        m_feed->refreshSoon(); // made just now
        return;
    }
    const Backup &backup = row->backup;
    const Integrity integrity = currentIntegrity(&report, backup.identity, backup.checksumFile, backup.storedSha256,
                                                 QDateTime::currentDateTime(), 30);
    m_feed->note(report.path, integrity);
    m_model->setNow(QDateTime::currentDateTime());
    m_model->setIntegrity(report.path, integrity);
    showSummary();
    m_timelineLater.start();
    if (report.path == m_list->currentPath())
        showCurrent();
}

const Backup *BackupsPage::current() const
{
    const BackupRow *row = m_model->find(m_list->currentPath());
    return row ? &row->backup : nullptr;
}

void BackupsPage::showCurrent()
{
    const BackupRow *row = m_model->find(m_list->currentPath());
    m_detail->show(row, m_model->now());
    m_timeline->setCurrent(row ? row->backup.path : QString());
    Q_EMIT stateChanged();
}

void BackupsPage::refreshTimeline()
{
    m_timeline->setData(arrangeTimeline(m_model->allRows(), QDateTime::currentDateTime()));
}

bool BackupsPage::changingSite() const
{
    return m_restore->busy() || m_operations->creating();
}

void BackupsPage::verifyCurrent(CheckLevel level)
{
    if (const Backup *backup = current())
        m_queue->add({{backup->path, backup->identity.size, level}});
}

void BackupsPage::verifyAll()
{
    QList<VerifyQueue::Item> items;
    for (const BackupRow *row : m_model->allRows())
        items.append({row->backup.path, row->backup.identity.size, CheckLevel::Deep});
    m_queue->add(items);
}

void BackupsPage::restoreCurrent()
{
    if (const Backup *backup = current())
        m_restore->begin(*backup);
}

bool BackupsPage::canRepair() const
{
    const Backup *backup = current();
    return backup && mayBeRepaired(backup->integrity.state);
}

bool BackupsPage::canCompare() const
{
    const Backup *backup = current();
    return backup && backup->integrity.state != IntegrityState::Unreadable;
}

void BackupsPage::repairCurrent()
{
    if (!canRepair() || Sheet::openOver(window()))
        return;
    auto *sheet = new RepairSheet(m_workspace, *current(), this);
    connect(sheet, &RepairSheet::repaired, this, &BackupsPage::refresh);
    connect(sheet, &RepairSheet::verifyAsked, this, [this](const QString &archive) {
        if (const BackupRow *row = m_model->find(archive))
            m_queue->add({{archive, row->backup.identity.size, CheckLevel::Deep}});
    });
    sheet->present();
}

void BackupsPage::compareCurrent()
{
    if (!canCompare() || Sheet::openOver(window()))
        return;
    QList<Backup> backups;
    for (const BackupRow *row : m_model->allRows())
        backups << row->backup;
    auto *sheet = new CompareSheet(m_workspace, *current(), backups, this);
    sheet->present();
}

void BackupsPage::undoLastRestore()
{
    m_restore->undo();
}

void BackupsPage::backUp(BackupJob job)
{
    m_operations->create(job);
}

void BackupsPage::copyCurrent()
{
    if (const Backup *backup = current())
        m_operations->copyTo(*backup);
}

void BackupsPage::drillCurrent()
{
    if (const Backup *backup = current())
        Q_EMIT drillAsked(backup->path);
}

void BackupsPage::trashCurrent()
{
    const Backup *backup = current();
    if (!backup)
        return;
    const QList<const BackupRow *> rows = m_model->allRows();
    const bool otherSound = std::ranges::any_of(rows, [&](const BackupRow *row) {
        return row->backup.path != backup->path && isSound(row->backup.integrity.state)
               && promisesData(row->backup.type);
    });
    m_operations->trash(*backup, isSound(backup->integrity.state) && !otherSound);
}

void BackupsPage::revealCurrent()
{
    if (const Backup *backup = current())
        m_operations->reveal(backup->path);
}

void BackupsPage::showOffsite()
{
    if (!m_workspace.site() || m_workspace.isPractice() || Sheet::openOver(window()))
        return;
    QHash<QString, QByteArray> here;
    for (const BackupRow *row : m_model->allRows())
        here.insert(row->backup.fileName, row->backup.storedSha256);
    auto *sheet = new OffsiteSheet(m_workspace, here, this);
    connect(sheet, &OffsiteSheet::fetched, this, &BackupsPage::refresh);
    connect(sheet, &OffsiteSheet::restoreAsked, this, [this](const QString &archive) {
        m_restoreWhenListed = archive;
        if (m_model->find(archive)) {
            m_list->select(std::exchange(m_restoreWhenListed, {}));
            restoreCurrent();
        } else {
            m_feed->refresh();
        }
    });
    sheet->present();
    sheet->look();
}

void BackupsPage::refresh()
{
    m_feed->refresh();
    m_workspace.refreshHeight();
}

void BackupsPage::find()
{
    m_list->focusSearch();
}

void BackupsPage::check(const QStringList &archives)
{
    if (archives.isEmpty() || Sheet::openOver(window()))
        return;
    auto *sheet = new CheckSheet(m_workspace, archives, this);
    connect(sheet, &CheckSheet::checked, this, &BackupsPage::takeReport);
    sheet->present();
}

void BackupsPage::tellVerified(int checked, int bad, int unreadable, bool cancelled)
{
    Q_EMIT stateChanged();
    if (cancelled) {
        m_banner->tell({Tone::Unknown,
                        tr("Verifying was stopped"),
                        tr("%n backup(s) checked before that; the others keep the state they had.", nullptr, checked),
                        {}});
        return;
    }
    // Of a single sound one the badge says it all.
    if (checked <= 1 && unreadable == 0 && bad == 0)
        return;
    QStringList text;
    if (bad > 0)
        text << tr("%n damaged: see the red badges.", nullptr, bad);
    if (unreadable > 0)
        text << tr("%n could not be checked, which says nothing about the content.", nullptr, unreadable);
    if (text.isEmpty())
        text << tr("Nothing damaged was found.");
    m_banner->tell({bad > 0 ? Tone::Bad : unreadable > 0 ? Tone::Warn : Tone::Ok,
                    tr("%n backup(s) checked", nullptr, checked), text.join(u' '), {}});
}

} // namespace bt2c
