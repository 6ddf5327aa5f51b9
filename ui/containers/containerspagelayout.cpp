// The page's widgets and how they hang together; what it shows is in containerspage.cpp.
#include "ui/containers/containerspage.h"

#include "ui/containers/cardgrid.h"
#include "ui/containers/chaincard.h"
#include "ui/containers/containeroperations.h"
#include "ui/containers/logdrawer.h"
#include "ui/containers/logview.h"
#include "ui/containers/troublepane.h"
#include "ui/containers/volumetable.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int tickMs = 10'000;
constexpr int leastLog = 150;
}

ContainersPage::ContainersPage(Workspace &workspace, EngineMonitor &monitor, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_monitor(monitor), m_operations(new ContainerOperations(monitor, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    auto *below = new QVBoxLayout;
    below->setContentsMargins(0, 20, 0, 20);
    below->setSpacing(12);
    m_banner = new Banner(this);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    inset->addWidget(m_banner);
    below->addLayout(inset);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeBody());
    m_trouble = new TroublePane(this);
    m_stack->addWidget(m_trouble);
    m_empty = new EmptyState(this);
    m_stack->addWidget(m_empty);
    below->addWidget(m_stack, 1);
    column->addLayout(below, 1);
    makeConnections();
    restorePlace();
    render();
}

ContainersPage::~ContainersPage() = default;

QWidget *ContainersPage::makeHeader()
{
    m_header = new PageHeader(tr("Containers"), this);
    m_retry = m_header->addButton(Symbol::Refresh, tr("Try again"), tr("Looks for Docker at once"));
    m_restartAll =
        m_header->addButton(Symbol::Refresh, tr("Restart all"),
                            tr("Stops and starts every container that runs; it takes half a minute at most"));
    m_startAll =
        m_header->addButton(Symbol::Play, tr("Start all"), tr("Starts every container that does not run"), true);
    m_bringUp = m_header->addButton(Symbol::Play, tr("Bring up"),
                                    tr("Has compose make and start what is missing (docker compose up -d)"), true);
    m_more = m_header->addButton(Symbol::More, {}, tr("More actions for the site"));
    for (QPushButton *each : {m_retry, m_restartAll, m_startAll, m_bringUp, m_more})
        each->hide();
    return m_header;
}

QWidget *ContainersPage::makeStaleStrip()
{
    m_stale = new QWidget(this);
    auto *row = new QHBoxLayout(m_stale);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(10);
    auto *sign = new Badge(m_stale);
    sign->setLook({Symbol::Clock, Tone::Warn}, tr("Not live"));
    m_staleWords = new TextLabel(Type::Body, Ink::Text, m_stale);
    m_staleWords->setWrapping();
    auto *why = new LinkButton(tr("Why?"), m_stale);
    why->setAccessibleName(tr("Why is Docker not seen?"));
    connect(why, &QPushButton::clicked, this, [this] {
        m_look = Look::Reason;
        render();
    });
    row->addWidget(sign, 0, Qt::AlignVCenter);
    row->addWidget(m_staleWords, 1, Qt::AlignVCenter);
    row->addWidget(why, 0, Qt::AlignVCenter);
    m_stale->hide();
    return m_stale;
}

QWidget *ContainersPage::makeBody()
{
    m_body = new QSplitter(Qt::Vertical, this);
    m_body->setObjectName(u"containersSplitter"_s);
    m_body->setHandleWidth(metrics::cardGap);
    auto *content = new QWidget(m_body);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(makeStaleStrip());
    m_chain = new ChainCard(content);
    column->addWidget(m_chain);
    m_cards = new CardGrid(content);
    column->addWidget(m_cards);
    m_notes = new Banner(content);
    column->addWidget(m_notes);
    m_volumes = new VolumeTable(content);
    column->addWidget(m_volumes);
    // Where the window is small this part scrolls, and the log stays in sight.
    auto *scroll = new QScrollArea(m_body);
    m_scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->setMinimumHeight(scaled(140));
    scroll->viewport()->installEventFilter(this);
    content->installEventFilter(this);

    auto *bottom = new QWidget(m_body);
    auto *inset = new QVBoxLayout(bottom);
    inset->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    m_log = new LogDrawer(bottom);
    inset->addWidget(m_log);
    m_body->addWidget(scroll);
    m_body->addWidget(bottom);
    m_body->setCollapsible(0, false);
    m_body->setCollapsible(1, false);
    m_body->setStretchFactor(0, 0);
    m_body->setStretchFactor(1, 1);
    m_body->handle(1)->setAccessibleName(tr("Height of the log"));
    return m_body;
}

void ContainersPage::makeConnections()
{
    connect(&m_workspace, &Workspace::siteChanged, this, &ContainersPage::openSite);
    connect(&m_monitor, &EngineMonitor::changed, this, [this](const std::shared_ptr<const SiteSnapshot> &snapshot) {
        if (m_following)
            show(*snapshot);
    });
    connect(&m_monitor, &EngineMonitor::discoveredChanged, this, &ContainersPage::render);
    connect(m_operations, &ContainerOperations::told, m_banner, &Banner::tell);
    connect(m_operations, &ContainerOperations::busyChanged, this, [this] {
        render();
        Q_EMIT stateChanged();
    });
    connect(m_cards, &CardGrid::actionAsked, this, [this](ContainerAction action, int index) {
        if (index >= 0 && index < m_subjects.size())
            m_operations->act(action, m_subjects.at(index));
    });
    connect(m_cards, &CardGrid::logsAsked, m_log, &LogDrawer::choose);
    connect(m_cards, &CardGrid::createAsked, this, [this] { compose(ComposeVerb::Up); });
    connect(m_volumes, &VolumeTable::inspectAsked, m_operations, &ContainerOperations::inspect);
    connect(m_volumes, &VolumeTable::removeAsked, this, [this](const QString &name) {
        if (const VolumeRow *row = m_volumes->model()->row(m_volumes->model()->indexOf(name)))
            m_operations->removeVolume(*row);
    });
    connect(m_volumes, &VolumeTable::createAsked, this, [this](const MissingVolume &missing) {
        m_operations->createVolume(missing, m_snapshot.layout.project);
    });
    connect(m_trouble, &TroublePane::retryAsked, this, &ContainersPage::refresh);
    connect(m_trouble, &TroublePane::backupsAsked, this, &ContainersPage::backupsAsked);
    connect(m_trouble, &TroublePane::useEngineAsked, this, &ContainersPage::useEngineAsked);
    connect(m_trouble, &TroublePane::lastStateAsked, this, [this] {
        m_look = Look::Last;
        render();
    });
    connect(m_retry, &QPushButton::clicked, this, &ContainersPage::refresh);
    connect(m_restartAll, &QPushButton::clicked, this, [this] { actOnAll(ContainerAction::Restart); });
    connect(m_startAll, &QPushButton::clicked, this, [this] { actOnAll(ContainerAction::Start); });
    connect(m_bringUp, &QPushButton::clicked, this, [this] { compose(ComposeVerb::Up); });
    m_log->setOpen(
        [this](const QString &container, const LogOptions &options, LineFeed::OnBatch onBatch, LineFeed::OnEnd onEnd) {
            return m_monitor.followLogs(container, options, std::move(onBatch), std::move(onEnd));
        });
    connect(m_body, &QSplitter::splitterMoved, this, [this] {
        m_logHeight = m_body->sizes().value(1);
        savePlace();
    });
    // Ages are told in seconds and minutes.
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ContainersPage::render);
}

void ContainersPage::setFollowing(bool following)
{
    m_following = following;
    if (following)
        show(*m_monitor.snapshot());
}

void ContainersPage::setMoreMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

void ContainersPage::fitBody()
{
    QWidget *content = m_scroll->widget();
    // The bar lies in the page's margin, so that nothing moves when it comes.
    const int bar = m_scroll->width() - m_scroll->viewport()->width();
    const QMargins margins(metrics::pageMargin, 0, metrics::pageMargin - bar, 0);
    QLayout *layout = content->layout();
    if (layout->contentsMargins() != margins)
        layout->setContentsMargins(margins);
    const int width = m_scroll->viewport()->width();
    const int height = layout->totalHeightForWidth(width);
    content->resize(width, height);
    // What is not needed above goes to the log.
    const int whole = m_body->height() - m_body->handleWidth();
    const int log = qMin(std::max({m_logHeight, whole - height, scaled(leastLog)}), whole - m_scroll->minimumHeight());
    if (m_body->sizes().value(1) != log)
        m_body->setSizes({whole - log, log});
}

bool ContainersPage::eventFilter(QObject *object, QEvent *event)
{
    const bool resized = object == m_scroll->viewport() && event->type() == QEvent::Resize;
    const bool relaid = object == m_scroll->widget() && event->type() == QEvent::LayoutRequest;
    // Not within the event, which is part of laying out.
    if ((resized || relaid) && !std::exchange(m_fitting, true)) {
        QTimer::singleShot(0, this, [this] {
            m_fitting = false;
            fitBody();
        });
    }
    return QWidget::eventFilter(object, event);
}

void ContainersPage::restorePlace()
{
    m_logHeight = qBound(0, m_workspace.settings().value("containers/log").toInt(), 10'000);
    m_log->restore(m_workspace.settings());
}

void ContainersPage::savePlace()
{
    m_workspace.settings().setValue("containers/log", m_logHeight);
    m_log->save(m_workspace.settings());
}

void ContainersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_monitor.setWatching(true);
    m_tick.start();
    render();
}

void ContainersPage::hideEvent(QHideEvent *event)
{
    m_monitor.setWatching(false);
    m_tick.stop();
    savePlace();
    QWidget::hideEvent(event);
}

} // namespace bt2c
