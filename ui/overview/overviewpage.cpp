#include "ui/overview/overviewpage.h"

#include "core/engine/monitor.h"
#include "ui/backups/timeline.h"
#include "ui/containers/chainwords.h"
#include "ui/overview/diskcard.h"
#include "ui/overview/figurecard.h"
#include "ui/overview/heightcard.h"
#include "ui/overview/overviewwords.h"
#include "ui/overview/reasonlist.h"
#include "ui/overview/standingcard.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int figures = 4;
/// Narrower than that the figures stand two by two.
constexpr int wide = 700;
constexpr int widest = 900;
} // namespace

class OverviewPage::Private
{
public:
    Private(Workspace &w, EngineMonitor &m, OverviewPage *page)
        : workspace(w)
        , monitor(m)
        , feed(new StandingFeed(w, m, page))
    {
    }

    Workspace &workspace;
    EngineMonitor &monitor;
    StandingFeed *feed;
    std::shared_ptr<const StandingSight> sight;
    PageHeader *header = nullptr;
    QPushButton *backUp = nullptr;
    QPushButton *recover = nullptr;
    Banner *banner = nullptr;
    QStackedWidget *stack = nullptr;
    EmptyState *empty = nullptr;
    StandingCard *standing = nullptr;
    QGridLayout *figureGrid = nullptr;
    FigureCard *point = nullptr;
    FigureCard *time = nullptr;
    FigureCard *next = nullptr;
    FigureCard *chain = nullptr;
    QWidget *timelineCard = nullptr;
    ElidedLabel *trouble = nullptr;
    Timeline *timeline = nullptr;
    ReasonList *notices = nullptr;
    TextLabel *noNotices = nullptr;
    DiskCard *disk = nullptr;
    HeightCard *heights = nullptr;
    QGridLayout *lastGrid = nullptr;
    QWidget *noticeCard = nullptr;
    std::optional<qint64> height;
    bool following = true;
};

OverviewPage::OverviewPage(Workspace &workspace, EngineMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(workspace, monitor, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    d->stack = new QStackedWidget(this);
    d->stack->addWidget(makeBody());
    d->empty = new EmptyState(this);
    d->stack->addWidget(d->empty);
    column->addWidget(d->stack, 1);

    connect(d->feed, &StandingFeed::seen, this, [this](const std::shared_ptr<const StandingSight> &sight) {
        if (!d->following)
            return;
        show(sight);
        Q_EMIT looked(sight);
    });
    connect(d->feed, &StandingFeed::cleared, this, &OverviewPage::clear);
    connect(&monitor, &EngineMonitor::changed, this, [this](const std::shared_ptr<const SiteSnapshot> &snapshot) {
        if (d->following)
            showChain(*snapshot);
    });
    // What ran just ended: something is different now.
    connect(&workspace.jobs(), &Jobs::changed, this, [this] {
        if (d->workspace.jobs().idle())
            refresh();
    });
    showEmpty();
}

OverviewPage::~OverviewPage() = default;

QWidget *OverviewPage::makeHeader()
{
    d->header = new PageHeader(tr("Overview"), this);
    d->backUp = d->header->addButton(Symbol::Archive, tr("Back up now"), tr("Makes a backup of the validator now"));
    d->recover = d->header->addButton(Symbol::Lifebuoy, tr("Recover…"),
                                      tr("Finds out what is wrong and leads through the procedure"), true);
    connect(d->recover, &QPushButton::clicked, this, &OverviewPage::recoverAsked);
    return d->header;
}

QWidget *OverviewPage::makeBody()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new Ground(Ground::Kind::Window, {}, scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, 20);
    column->setSpacing(metrics::cardGap);
    d->banner = new Banner(body);
    column->addWidget(d->banner);
    d->standing = new StandingCard(body);
    column->addWidget(d->standing);
    d->figureGrid = new QGridLayout;
    d->figureGrid->setSpacing(metrics::cardGap);
    d->point = new FigureCard(tr("Recovery point"), body);
    d->time = new FigureCard(tr("Recovery time"), body);
    d->next = new FigureCard(tr("Next backup"), body);
    d->chain = new FigureCard(tr("Chain"), body);
    d->chain->trend()->setAccessibleName(tr("Trend of the height"));
    column->addLayout(d->figureGrid);
    column->addWidget(makeTimeline());
    d->lastGrid = new QGridLayout;
    d->lastGrid->setSpacing(metrics::cardGap);
    d->noticeCard = makeNotices();
    d->heights = new HeightCard(body);
    d->disk = new DiskCard(body);
    column->addLayout(d->lastGrid, 1);
    scroll->setWidget(body);
    connect(d->standing, &StandingCard::mendingAsked, this, &OverviewPage::mendingAsked);
    return scroll;
}

QWidget *OverviewPage::makeTimeline()
{
    auto *card = new Card(this);
    d->timelineCard = card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, 14, metrics::cardPadding, 10);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::cardGap);
    row->addWidget(new TextLabel(tr("Last two weeks"), Type::Strong, Ink::Text, card));
    d->trouble = new ElidedLabel(Type::Body, Ink::Secondary, Qt::ElideRight, card);
    row->addWidget(d->trouble, 1);
    column->addLayout(row);
    d->timeline = new Timeline(card);
    d->timeline->setBrowsing(true);
    column->addWidget(d->timeline);
    connect(d->timeline, &Timeline::chosen, this, [this](const QString &path) {
        if (path.startsWith(eventScheme))
            Q_EMIT activityAsked();
        else
            Q_EMIT backupAsked(path);
    });
    return card;
}

QWidget *OverviewPage::makeNotices()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, 14, metrics::cardPadding, 14);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(tr("Worth a look"), Type::Strong, Ink::Text, card));
    row->addStretch();
    auto *alerts = new LinkButton(tr("Alerts…"), card);
    alerts->setToolTip(tr("What was told of this site, and what is kept quiet"));
    connect(alerts, &QPushButton::clicked, this, &OverviewPage::alertsAsked);
    row->addWidget(alerts);
    column->addLayout(row);
    d->noNotices = new TextLabel(Type::Body, Ink::Secondary, card);
    d->noNotices->setWrapping();
    column->addWidget(d->noNotices);
    d->notices = new ReasonList(card);
    column->addWidget(d->notices);
    column->addStretch();
    connect(d->notices, &ReasonList::mendingAsked, this, &OverviewPage::mendingAsked);
    return card;
}

void OverviewPage::setMenu(QMenu *backUpNow)
{
    d->backUp->setMenu(backUpNow);
}

Banner *OverviewPage::banner() const
{
    return d->banner;
}

void OverviewPage::refresh()
{
    d->feed->refresh();
}

std::shared_ptr<const StandingSight> OverviewPage::sight() const
{
    return d->sight;
}

void OverviewPage::setFollowing(bool following)
{
    d->following = following;
    d->feed->follow(following);
}

void OverviewPage::clear()
{
    d->sight.reset();
    d->height.reset();
    d->standing->showLooking();
    for (FigureCard *card : {d->point, d->time, d->next, d->chain})
        card->show(u"–"_s, {});
    d->chain->trend()->hide();
    d->timelineCard->hide();
    d->notices->setReasons({}, {});
    d->noNotices->setText({});
    d->disk->show({}, {});
    d->heights->show(StandingFacts());
    d->header->setPractice(d->workspace.isPractice());
    showEmpty();
    Q_EMIT standingChanged({});
}

void OverviewPage::showEmpty()
{
    const bool open = d->workspace.site().has_value() || !d->following;
    d->backUp->setEnabled(open);
    d->recover->setEnabled(open);
    d->stack->setCurrentIndex(open ? 0 : 1);
    if (open)
        return;
    d->empty->setWords(
        Symbol::Shield, tr("No site yet"),
        tr("Open the folder of your validator, and this page says whether you could get it back, to what "
           "height, and how long it would take. Or practise first: nothing there is real."));
    d->empty->clearButtons();
    connect(d->empty->addButton(Symbol::Folder, tr("Open site…")), &QPushButton::clicked, this,
            &OverviewPage::openSiteAsked);
    connect(d->empty->addButton(Symbol::Beaker, tr("Open a practice site")), &QPushButton::clicked, this,
            &OverviewPage::practiceAsked);
}

void OverviewPage::show(const std::shared_ptr<const StandingSight> &sight)
{
    d->sight = sight;
    const StandingLook &look = sight->look;
    d->standing->show(look.report, look.facts.now);
    showFigures(look);
    d->timelineCard->setVisible(!sight->timeline.lanes.isEmpty());
    d->timeline->setData(sight->timeline);
    d->trouble->setText(sight->lastTrouble);
    QList<StandingReason> notices;
    for (const StandingReason &reason : look.report.reasons) {
        if (weightOf(reason.kind) == ReasonWeight::Notice)
            notices.append(reason);
    }
    d->notices->setReasons(notices, look.facts.now);
    d->noNotices->setVisible(notices.isEmpty());
    d->noNotices->setText(look.report.reasons.isEmpty() ? tr("Nothing. All is as it should be.")
                                                        : tr("Nothing else."));
    d->disk->show(look.facts, look.report);
    d->heights->show(look.facts);
    Q_EMIT standingChanged(look.report);
}

void OverviewPage::showFigures(const StandingLook &look)
{
    const auto set = [](FigureCard *card, const FigureWords &words) { card->show(words.figure, words.words); };
    set(d->point, pointWords(look.report));
    set(d->time, timeWords(look.facts, look.report));
    set(d->next, nextRunWords(look.facts));
    d->height = look.facts.height;
    if (d->following)
        showChain(*d->monitor.snapshot());
}

void OverviewPage::showChain(const SiteSnapshot &snapshot)
{
    const FigureWords words = chainWords(snapshot, d->height, QDateTime::currentDateTime());
    d->chain->show(words.figure, words.words);
    QList<double> heights;
    for (const ChainSample &sample : snapshot.heights)
        heights << double(sample.status.height);
    d->chain->trend()->setVisible(heights.size() > 1);
    d->chain->trend()->setValues(heights, snapshot.stale ? Sparkline::Hue::Muted : Sparkline::Hue::Accent,
                                 trendWords(snapshot.heights));
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = width() >= scaled(wide) ? figures : 2;
    const int shape = columns + (width() >= scaled(widest) ? 1 : 0);
    if (d->figureGrid->count() == figures && d->figureGrid->property("shape").toInt() == shape)
        return;
    d->figureGrid->setProperty("shape", shape);
    int at = 0;
    for (FigureCard *card : {d->point, d->time, d->next, d->chain}) {
        d->figureGrid->addWidget(card, at / columns, at % columns);
        ++at;
    }
    for (int column = 0; column < figures; ++column)
        d->figureGrid->setColumnStretch(column, column < columns ? 1 : 0);
    // Beside each other where there is room, else what is worth a look over the whole width.
    const bool abreast = width() >= scaled(widest);
    d->lastGrid->addWidget(d->noticeCard, 0, 0, 1, abreast ? 1 : 2);
    d->lastGrid->addWidget(d->heights, abreast ? 0 : 1, abreast ? 1 : 0);
    d->lastGrid->addWidget(d->disk, abreast ? 0 : 1, abreast ? 2 : 1);
    for (int column = 0; column < 3; ++column)
        d->lastGrid->setColumnStretch(column, !abreast && column == 2 ? 0 : abreast && column == 0 ? 3 : 2);
}

} // namespace bt2c
