#include "ui/activity/activitypage.h"

#include "core/support/describe.h"
#include "ui/activity/activitydetail.h"
#include "ui/activity/activityexport.h"
#include "ui/activity/activitylistview.h"
#include "ui/activity/activitywords.h"
#include "ui/activity/reportsheet.h"
#include "ui/activity/undoflow.h"
#include "ui/backups/reveal.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/timewords.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int minuteMs = 30'000;
}

class ActivityPage::Private
{
public:
    Private(Workspace &w, ActivityPage *page)
        : workspace(w)
        , model(new ActivityModel(page))
        , feed(new ActivityFeed(w, page))
        , undo(new UndoFlow(w, page))
    {}

    Workspace &workspace;
    ActivityModel *model;
    ActivityFeed *feed;
    UndoFlow *undo;
    Banner *banner = nullptr;
    PageHeader *header = nullptr;
    QPushButton *exportButton = nullptr;
    QStackedWidget *stack = nullptr;
    EmptyState *empty = nullptr;
    ActivityListView *list = nullptr;
    QWidget *detailCard = nullptr;
    ActivityDetail *detail = nullptr;
    QTimer minute;
    std::optional<Error> error;
    bool listed = false;
    bool cut = false;
    bool following = true;
};

ActivityPage::ActivityPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(workspace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    auto *below = new QVBoxLayout;
    below->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 20);
    below->setSpacing(12);
    d->banner = new Banner(this);
    below->addWidget(d->banner);
    d->stack = new QStackedWidget(this);
    d->stack->addWidget(makeBody());
    d->empty = new EmptyState(this);
    d->stack->addWidget(d->empty);
    below->addWidget(d->stack, 1);
    column->addLayout(below, 1);

    connect(&workspace, &Workspace::siteChanged, this, &ActivityPage::openSite);
    // What ran just ended: it stands in the ledger now.
    connect(&workspace.jobs(), &Jobs::changed, this, [this] {
        if (isVisible() && d->following && d->workspace.jobs().idle())
            d->feed->refresh();
    });
    connect(d->feed, &ActivityFeed::listed, this, [this](const ActivityListing &listing) {
        if (d->following)
            show(listing);
    });
    connect(d->list, &ActivityListView::currentChanged, this, &ActivityPage::showCurrent);
    connect(d->list, &ActivityListView::filterChanged, this, &ActivityPage::showSummary);
    connect(d->detail, &ActivityDetail::reportAsked, this, &ActivityPage::showReport);
    connect(d->detail, &ActivityDetail::undoAsked, d->undo, &UndoFlow::begin);
    connect(d->undo, &UndoFlow::told, d->banner, &Banner::tell);
    connect(d->undo, &UndoFlow::busyChanged, this, [this] { d->detail->setBusy(d->undo->busy()); });
    connect(d->undo, &UndoFlow::siteTouched, this, &ActivityPage::siteTouched);
    connect(d->undo, &UndoFlow::siteTouched, this, &ActivityPage::refresh);
    connect(d->exportButton, &QPushButton::clicked, this, &ActivityPage::askExport);
    d->minute.setInterval(minuteMs);
    connect(&d->minute, &QTimer::timeout, this, [this] { d->model->setNow(QDateTime::currentDateTime()); });
    showEmpty();
}

ActivityPage::~ActivityPage() = default;

QWidget *ActivityPage::makeHeader()
{
    d->header = new PageHeader(tr("Activity"), this);
    d->exportButton =
        d->header->addButton({}, tr("Export…"), tr("Writes what the list shows into a file, as CSV or JSON"));
    d->exportButton->setAccessibleName(tr("Export activity"));
    return d->header;
}

QWidget *ActivityPage::makeBody()
{
    auto *bodyWidget = new QWidget(this);
    auto *row = new QHBoxLayout(bodyWidget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::cardGap);
    auto *listCard = new Card(bodyWidget);
    auto *listColumn = new QVBoxLayout(listCard);
    listColumn->setContentsMargins(0, 0, 0, 6);
    d->list = new ActivityListView(d->model, listCard);
    listColumn->addWidget(d->list);
    d->detailCard = new Card(bodyWidget);
    auto *detailColumn = new QVBoxLayout(d->detailCard);
    detailColumn->setContentsMargins(1, 6, 1, 6);
    d->detail = new ActivityDetail(d->workspace, d->detailCard);
    detailColumn->addWidget(d->detail);
    row->addWidget(listCard, 1);
    row->addWidget(d->detailCard);
    return bodyWidget;
}

Banner *ActivityPage::banner() const
{
    return d->banner;
}

ActivityModel *ActivityPage::model() const
{
    return d->model;
}

bool ActivityPage::changingSite() const
{
    return d->undo->busy();
}

void ActivityPage::setFollowing(bool following)
{
    d->following = following;
}

void ActivityPage::openSite()
{
    d->listed = false;
    d->cut = false;
    d->error.reset();
    d->banner->dismiss();
    d->header->setPractice(d->workspace.isPractice());
    d->list->take({}, QDateTime::currentDateTime());
    d->feed->follow();
    showEmpty();
    showSummary();
    Q_EMIT countChanged(0);
}

void ActivityPage::show(const ActivityListing &listing)
{
    d->listed = true;
    d->error = listing.error;
    d->cut = listing.cut;
    d->list->take(listing.rows, QDateTime::currentDateTime());
    showCurrent();
    showEmpty();
    showSummary();
    Q_EMIT countChanged(d->model->totalCount());
}

void ActivityPage::showCurrent()
{
    d->detail->show(d->model->find(d->list->currentKey()), d->model->now());
}

void ActivityPage::showDetail(const QString &key, const Aftermath &after)
{
    d->list->select(key);
    d->detail->show(d->model->find(key), d->model->now(), after);
}

void ActivityPage::showSummary()
{
    const int all = d->model->totalCount();
    const auto shown = int(d->model->shown().size());
    if (d->error && all > 0)
        d->header->setSummary(tr("The ledger cannot be read at the moment: what is shown may not be all"));
    else if (!d->model->filter().isEmpty())
        d->header->setSummary(tr("%1 of %2 entries").arg(numberWords(shown), numberWords(all)));
    else if (d->cut)
        d->header->setSummary(tr("The newest of what was done to this site: %1 entries").arg(numberWords(all)));
    else
        d->header->setSummary(tr("Everything that was done to this site"));
    d->exportButton->setEnabled(shown > 0);
}

void ActivityPage::showEmpty()
{
    d->stack->setCurrentIndex(d->model->totalCount() > 0 ? 0 : 1);
    if (d->model->totalCount() > 0)
        return;
    d->empty->clearButtons();
    if (!d->workspace.site()) {
        d->empty->setWords(Symbol::Folder, tr("No validator site is open"),
                           tr("Choose the folder that holds your validator's docker-compose.yml."));
        connect(d->empty->addButton(Symbol::Folder, tr("Open Site…")), &QPushButton::clicked, this,
                &ActivityPage::openSiteAsked);
    } else if (d->error) {
        d->empty->setWords(Symbol::Triangle, tr("The ledger cannot be read"),
                           tr("%1 Nothing was changed, and the list returns by itself when the ledger does.")
                               .arg(describe(*d->error)));
        connect(d->empty->addButton(Symbol::Refresh, tr("Try Again")), &QPushButton::clicked, this,
                &ActivityPage::refresh);
    } else if (!d->listed) {
        d->empty->setWords(Symbol::Clock, tr("Reading the ledger…"),
                           tr("What the window, the command line and cron did to this site."));
    } else {
        d->empty->setWords(Symbol::List, tr("Nothing was done to this site yet"),
                           tr("Backups, checks, restores, drills and recoveries will stand here, whoever starts them: "
                              "you, the command line or cron."));
    }
}

void ActivityPage::refresh()
{
    if (d->following)
        d->feed->refresh();
}

void ActivityPage::find()
{
    d->list->focusSearch();
}

void ActivityPage::select(const QString &key)
{
    d->list->select(key);
}

void ActivityPage::showReport(const ActivityPointer &row)
{
    const auto *journal = row ? std::get_if<RecoveryJournal>(&row->source) : nullptr;
    if (!journal || Sheet::openOver(window()))
        return;
    auto *sheet = new ReportSheet(d->workspace, tr("Report of %1").arg(titleOf(*row, d->model->now())),
                                  recoveryReport(*journal), u"recovery-"_s + journal->id, this);
    sheet->present();
}

void ActivityPage::askExport()
{
    const QString csv = tr("Table for a spreadsheet (*.csv)");
    const QString json = tr("JSON, with all that is known (*.json)");
    auto *dialog = new QFileDialog(window(), tr("Export activity"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(u"csv"_s);
    const QString name = d->workspace.site() ? d->workspace.site()->name() : QString();
    dialog->selectFile((name.isEmpty() ? u"activity"_s : name + u"-activity"_s) + u".csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, json](const QString &filter) { dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::exportTo);
    dialog->open();
}

void ActivityPage::exportTo(const QString &path)
{
    const ExportForm form = path.endsWith(".json"_L1, Qt::CaseInsensitive) ? ExportForm::Json : ExportForm::Csv;
    const QList<ActivityPointer> rows = d->model->shown();
    d->workspace.jobs()
        .run([rows, form, path](Control &) { return exportActivity(rows, form, path); })
        .future.then(this, [this, path, count = int(rows.size())](const Result<void> &written) {
            if (written)
                d->banner->tell({Tone::Ok,
                                 tr("Exported %n entry(s)", nullptr, count),
                                 tr("Only you may read %1.").arg(QDir::toNativeSeparators(path)),
                                 {{revealWords(), [path] { (void)openFolderOf(path); }}}});
            else
                d->banner->tell({Tone::Bad, tr("Nothing was exported"), describe(written.error()), {}});
        });
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int available = width() - 2 * metrics::pageMargin;
    d->detailCard->setFixedWidth(qBound(scaled(264), available * 36 / 100 - scaled(20), scaled(460)));
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->model->setNow(QDateTime::currentDateTime());
    d->minute.start();
    d->feed->setActive(true);
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->minute.stop();
    d->feed->setActive(false);
}

} // namespace bt2c
