#include "ui/backups/contentspane.h"

#include "core/support/describe.h"
#include "ui/backups/contentsmodel.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/followselection.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace bt2c {

namespace {

constexpr int delayMs = 350;
constexpr qsizetype maxCached = 8;
/// Reading more than this is a matter of many seconds; then the operator is asked.
constexpr qint64 readWithoutAsking = 2'000'000'000;

class ContentsDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = coloursOf(option.palette);
        QStyleOptionViewItem changed = option;
        if (index.column() == ContentsModel::Size)
            changed.palette.setColor(QPalette::Text, colours.secondary);
        QStyledItemDelegate::paint(painter, changed, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), scaled(27)};
    }
};

class ContentsView final : public QTreeView
{
public:
    using QTreeView::QTreeView;

    /// It takes what room there is, and asks for little.
    QSize sizeHint() const override { return {scaled(200), scaled(84)}; }

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QTreeView::drawRow(painter, option, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          coloursOf(palette()).line);
    }
};

} // namespace

ContentsPane::ContentsPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new ContentsModel(this)), m_view(new ContentsView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::buttonGap);
    auto *heading = new TextLabel(tr("Contents"), Type::Secondary, Ink::Secondary, this);
    heading->setBuddy(m_view);
    m_words = new TextLabel(Type::Secondary, Ink::Secondary, this);
    m_words->setWrapping();
    m_progress = new ProgressLine(this);
    m_read = new QPushButton(tr("Read contents"), this);
    m_read->setAccessibleName(m_read->text());
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ContentsDelegate(m_view));
    m_view->setAccessibleName(tr("Contents of the backup"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(scaled(16));
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ContentsModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ContentsModel::Size, QHeaderView::Fixed);
    m_view->header()->resizeSection(ContentsModel::Size, scaled(80));
    m_view->setMinimumHeight(scaled(60));
    m_extract = new LinkButton(tr("Extract…"), this);
    m_extract->setAccessibleName(m_extract->text());
    m_extract->setToolTip(tr("Takes the chosen file or folder out of the archive, into a folder of your choice"));
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_extract);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_progress);
    column->addWidget(m_read, 0, Qt::AlignLeft);
    column->addWidget(m_view, 1);
    column->addStretch();

    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] { load(false); });
    connect(m_read, &QPushButton::clicked, this, [this] { load(true); });
    connect(m_extract, &QPushButton::clicked, this, &ContentsPane::extract);
    followSelection(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_extract->setEnabled(index.isValid()); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_view->indexAt(at).isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Extract…")), &QAction::triggered, this, &ContentsPane::extract);
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!m_control)
            return;
        const Progress p = m_control->progress();
        m_progress->setFraction(p.bytesTotal > 0 ? std::optional(double(p.bytesDone) / double(p.bytesTotal))
                                                 : std::nullopt);
    });
    show(nullptr);
}

void ContentsPane::show(const Backup *backup)
{
    if (backup && backup->path == m_path && backup->identity == m_identity)
        return;
    stop();
    m_model->setTree({});
    m_path = backup ? backup->path : QString();
    m_identity = backup ? backup->identity : FileIdentity{};
    tell({}, false);
    if (!backup)
        return;
    for (const Cached &cached : std::as_const(m_cache)) {
        if (cached.path == m_path && cached.identity == m_identity) {
            take(cached.tree);
            return;
        }
    }
    tell(tr("Reading…"), true);
    m_delay.start();
}

void ContentsPane::extract()
{
    const QString entry = m_model->pathOf(m_view->currentIndex());
    if (!entry.isEmpty())
        Q_EMIT extractAsked(m_path, entry);
}

void ContentsPane::load(bool anyway)
{
    stop();
    const qint64 request = m_request;
    tell(tr("Reading…"), true);
    using Tree = Result<std::shared_ptr<const ContentsTree>>;
    const bool large = m_identity.size > readWithoutAsking && !anyway;
    auto operation = m_workspace.jobs().run([path = m_path, large](Control &control) -> Tree {
        if (large && !isSeekableArchive(path))
            return nullptr;
        return readContentsTree(path, control);
    });
    m_control = operation.control;
    m_poll.start();
    operation.future.then(this, [this, request](const Tree &tree) {
        if (request != m_request)
            return;
        m_control.reset();
        m_poll.stop();
        if (!tree) {
            tell(describe(tree.error()), false);
            return;
        }
        if (!*tree) {
            tell(tr("This archive is large: reading what it holds takes a while."), false);
            m_read->show();
            return;
        }
        m_cache.prepend({m_path, m_identity, *tree});
        if (m_cache.size() > maxCached)
            m_cache.removeLast();
        take(*tree);
    });
}

void ContentsPane::stop()
{
    ++m_request;
    m_delay.stop();
    m_poll.stop();
    if (m_control)
        m_control->cancel();
    m_control.reset();
}

void ContentsPane::tell(const QString &words, bool busy)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_progress->setFraction({});
    m_progress->setVisible(busy);
    m_read->hide();
    m_view->hide();
    m_extract->hide();
}

void ContentsPane::take(const std::shared_ptr<const ContentsTree> &tree)
{
    QStringList words;
    if (tree->cut)
        words << tr("Only the first %1 entries are listed.").arg(numberWords(ContentsTree::maxItems));
    if (tree->damage)
        words << tr("What could be read before the damage:");
    if (tree->items == 0 && !tree->damage)
        words << tr("It holds nothing.");
    tell(words.join(QLatin1Char(' ')), false);
    m_model->setTree(tree);
    m_view->setVisible(tree->items > 0);
    m_extract->setVisible(tree->items > 0);
    m_extract->setEnabled(false);
    // The first folder opens by itself, so that the first look shows files.
    const QAbstractItemModel *model = m_model;
    m_view->expand(model->index(0, 0));
}

} // namespace bt2c
