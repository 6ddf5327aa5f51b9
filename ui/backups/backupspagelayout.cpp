// The page's widgets and how they hang together; what it does is in backupspage.cpp.
#include "ui/backups/backupspage.h"

#include "core/support/describe.h"
#include "ui/backups/backuplistview.h"
#include "ui/backups/backupoperations.h"
#include "ui/backups/detailpane.h"
#include "ui/backups/restoreflow.h"
#include "ui/backups/timeline.h"
#include "ui/backups/verifyqueue.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/timewords.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace bt2c {

using namespace Qt::StringLiterals;

BackupsPage::BackupsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new BackupListModel(this))
    , m_feed(new BackupFeed(workspace, this))
    , m_queue(new VerifyQueue(workspace, this))
    , m_restore(new RestoreFlow(workspace, this))
    , m_operations(new BackupOperations(workspace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());

    auto *below = new QVBoxLayout;
    below->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 20);
    below->setSpacing(12);
    m_banner = new Banner(this);
    below->addWidget(m_banner);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeBody());
    m_empty = new EmptyState(this);
    m_stack->addWidget(m_empty);
    below->addWidget(m_stack, 1);
    column->addLayout(below, 1);
    makeConnections();
}

QWidget *BackupsPage::makeHeader()
{
    m_header = new PageHeader(tr("Backups"), this);
    m_verifyAll = m_header->addButton(Symbol::Tick, tr("Verify all"),
                                      tr("Reads every byte of every backup, in the background"));
    m_backUp = m_header->addButton(Symbol::Archive, tr("Back up now"), {}, true);
    return m_header;
}

QWidget *BackupsPage::makeBody()
{
    auto *bodyWidget = new QWidget(this);
    auto *column = new QVBoxLayout(bodyWidget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *strip = new Card(bodyWidget);
    auto *stripRow = new QVBoxLayout(strip);
    stripRow->setContentsMargins(0, 0, 0, 0);
    m_timeline = new Timeline(strip);
    stripRow->addWidget(m_timeline);
    column->addWidget(strip);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::cardGap);
    auto *listCard = new Card(bodyWidget);
    auto *listColumn = new QVBoxLayout(listCard);
    listColumn->setContentsMargins(0, 0, 0, 6);
    m_list = new BackupListView(m_model, listCard);
    listColumn->addWidget(m_list);
    m_detailCard = new Card(bodyWidget);
    auto *detailColumn = new QVBoxLayout(m_detailCard);
    detailColumn->setContentsMargins(1, 6, 1, 6);
    m_detail = new DetailPane(m_workspace, m_detailCard);
    detailColumn->addWidget(m_detail);
    row->addWidget(listCard, 1);
    row->addWidget(m_detailCard);
    column->addLayout(row, 1);
    return bodyWidget;
}

void BackupsPage::makeConnections()
{
    connect(&m_workspace, &Workspace::siteChanged, this, &BackupsPage::openSite);
    connect(m_feed, &BackupFeed::listed, this, &BackupsPage::take);
    connect(m_queue, &VerifyQueue::checked, this, &BackupsPage::takeReport);
    connect(m_queue, &VerifyQueue::finished, this, &BackupsPage::tellVerified);
    connect(m_restore, &RestoreFlow::checked, this, &BackupsPage::takeReport);
    connect(m_restore, &RestoreFlow::told, m_banner, &Banner::tell);
    connect(m_restore, &RestoreFlow::busyChanged, this, &BackupsPage::stateChanged);
    connect(m_restore, &RestoreFlow::siteTouched, this, &BackupsPage::refresh);
    connect(m_restore, &RestoreFlow::siteTouched, this, &BackupsPage::siteTouched);
    connect(m_operations, &BackupOperations::told, m_banner, &Banner::tell);
    connect(m_operations, &BackupOperations::busyChanged, this, &BackupsPage::stateChanged);
    connect(m_operations, &BackupOperations::folderTouched, this, &BackupsPage::refresh);
    // One that nobody has read is no backup yet.
    connect(m_operations, &BackupOperations::created, this, [this](const QString &archive, qint64 bytes) {
        m_queue->add({{archive, bytes, CheckLevel::Deep}});
    });
    connect(m_list, &BackupListView::currentChanged, this, &BackupsPage::showCurrent);
    connect(m_list, &BackupListView::activated, this, &BackupsPage::restoreCurrent);
    connect(m_list, &BackupListView::menuAsked, this, [this](const QPoint &at) {
        if (m_more)
            m_more->popup(at);
    });
    connect(m_timeline, &Timeline::chosen, m_list, &BackupListView::select);
    connect(m_detail, &DetailPane::repairAsked, this, &BackupsPage::repairCurrent);
    connect(m_detail, &DetailPane::restoreAsked, this, &BackupsPage::restoreCurrent);
    connect(m_detail, &DetailPane::verifyAsked, this, [this] { verifyCurrent(CheckLevel::Deep); });
    connect(m_detail, &DetailPane::extractAsked, m_operations, &BackupOperations::extract);
    connect(m_verifyAll, &QPushButton::clicked, this, &BackupsPage::verifyAll);
    connect(this, &BackupsPage::stateChanged, this, [this] {
        const bool site = m_workspace.site() && !m_workspace.site()->directory.isEmpty();
        m_backUp->setEnabled(site && !m_operations->creating() && !m_restore->busy());
        m_detail->setCanRestore(site && !m_restore->busy());
        m_verifyAll->setEnabled(count() > 0 && !m_queue->running());
    });
    // Ages are told in minutes.
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_model->setNow(QDateTime::currentDateTime());
        showSummary();
        showCurrent();
    });
    m_minute.start();
    // While many results come in, the strip is drawn a few times a second at most.
    m_timelineLater.setSingleShot(true);
    m_timelineLater.setInterval(200);
    connect(&m_timelineLater, &QTimer::timeout, this, &BackupsPage::refreshTimeline);
}

void BackupsPage::setMenus(QMenu *backUpNow, QMenu *more)
{
    m_backUp->setMenu(backUpNow);
    m_more = more;
    m_detail->setMoreMenu(more);
}

void BackupsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int available = width() - 2 * metrics::pageMargin;
    m_detailCard->setFixedWidth(qBound(scaled(264), available * 46 / 100 - scaled(83), scaled(460)));
}

void BackupsPage::showSummary()
{
    qint64 bytes = 0;
    QDateTime newest;
    const QList<const BackupRow *> rows = m_model->allRows();
    for (const BackupRow *row : rows) {
        bytes += qMax(qint64(0), row->backup.identity.size);
        if (!newest.isValid() && row->backup.integrity.state == IntegrityState::Verified)
            newest = row->backup.integrity.checkedAt;
    }
    if (rows.isEmpty()) {
        m_header->setSummary({});
        return;
    }
    QStringList parts{tr("%n backup(s)", nullptr, int(rows.size())), formatBytes(bytes)};
    parts << (newest.isValid() ? tr("newest verified %1").arg(agoWords(newest, m_model->now()))
                               : tr("none verified yet"));
    m_header->setSummary(parts.join(u" · "_s));
}

void BackupsPage::showEmpty(const std::optional<Error> &error)
{
    const std::optional<Site> &site = m_workspace.site();
    const bool nothing = m_model->totalCount() == 0;
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (!nothing)
        return;
    m_empty->clearButtons();
    const auto offer = [this](Symbol symbol, const QString &text, auto signal) {
        connect(m_empty->addButton(symbol, text), &QPushButton::clicked, this, signal);
    };
    const QString folder = site ? QDir::toNativeSeparators(site->backupDirectory) : QString();
    if (!site) {
        m_empty->setWords(Symbol::Folder, tr("No validator site is open"),
                          tr("Choose the folder that holds your validator's docker-compose.yml, or learn on a practice "
                             "site that touches nothing."));
        offer(Symbol::Folder, tr("Open Site…"), &BackupsPage::openSiteAsked);
        offer(Symbol::Restore, tr("Recover From Off-Site…"), &BackupsPage::recoverFromOffsiteAsked);
        offer(Symbol::Beaker, tr("Open Practice Site"), &BackupsPage::practiceAsked);
    } else if (folder.isEmpty()) {
        m_empty->setWords(Symbol::Folder, tr("Where are the backups?"),
                          tr("The site is open, and no folder of backups was chosen for it yet."));
        offer(Symbol::Folder, tr("Choose Backup Folder…"), &BackupsPage::openBackupsAsked);
    } else if (error) {
        const bool denied = error->code == ErrorCode::PermissionDenied;
        m_empty->setWords(
            Symbol::Triangle, denied ? tr("The backup folder may not be read") : tr("The backup folder cannot be read"),
            tr("%1 Nothing was touched, and the list returns by itself when the folder does.").arg(describe(*error)));
        offer(Symbol::Refresh, tr("Try Again"), &BackupsPage::refresh);
        if (error->code == ErrorCode::Missing && !m_workspace.isPractice())
            offer(Symbol::Restore, tr("Fetch From Off-Site…"), &BackupsPage::showOffsite);
        offer(Symbol::Folder, tr("Choose Backup Folder…"), &BackupsPage::openBackupsAsked);
    } else {
        m_empty->setWords(
            Symbol::Archive, tr("No backups here yet"),
            tr("%1 holds no archive. Make the first one now, or choose the folder where they are.").arg(folder));
        if (!site->directory.isEmpty())
            connect(m_empty->addButton(Symbol::Archive, tr("Back Up Everything Now")), &QPushButton::clicked, this,
                    [this] { backUp(BackupJob::Full); });
        if (!m_workspace.isPractice())
            offer(Symbol::Restore, tr("Fetch From Off-Site…"), &BackupsPage::showOffsite);
        offer(Symbol::Folder, tr("Choose Backup Folder…"), &BackupsPage::openBackupsAsked);
    }
}

} // namespace bt2c
