#include "ui/backups/backuplistview.h"

#include "ui/backups/badgedelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/followselection.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

namespace bt2c {

namespace {

using States = BackupListModel::Filter::States;
constexpr int measuredRows = 30;

} // namespace

BackupListView::BackupListView(BackupListModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new QTableView(this)), m_stack(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addWidget(new Rule(this));
    makeTable();

    m_noMatch = new EmptyState(this);
    m_noMatch->setWords(Symbol::Search, tr("Nothing matches"), tr("No backup fits the search and the filters."));
    QPushButton *clear = m_noMatch->addButton(Symbol::Close, tr("Show all backups"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_kinds->setCurrentIndex(0);
        m_states->setCurrentIndex(0);
        applyFilter();
    });
    auto *stacked = new QWidget(this);
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noMatch);
    column->addWidget(stacked, 1);

    connect(m_model, &QAbstractItemModel::modelReset, this, &BackupListView::keepSelection);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &BackupListView::keepSelection);
}

QWidget *BackupListView::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 10, 10, 10);
    row->setSpacing(metrics::buttonGap);
    m_search = new QLineEdit(bar);
    makeSearchField(m_search, tr("Search backups"));
    setSearchHints(m_search, {tr("Search backups"), tr("Search by date, type or height")});
    m_search->setMinimumWidth(scaled(120));
    m_kinds = new QComboBox(bar);
    nameChoices(m_kinds, tr("Type of backup"));
    m_kinds->addItem(tr("All types"));
    m_states = new QComboBox(bar);
    nameChoices(m_states, tr("State of backup"));
    m_states->addItem(tr("All states"), int(States::All));
    m_states->addItem(tr("Can be restored"), int(States::Restorable));
    m_states->addItem(tr("To be checked"), int(States::Unchecked));
    m_states->addItem(tr("Damaged"), int(States::Bad));
    m_states->addItem(tr("Could not check"), int(States::Unreadable));
    for (QComboBox *box : {m_kinds, m_states}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &BackupListView::applyFilter);
    }
    connect(m_search, &QLineEdit::textChanged, this, &BackupListView::applyFilter);
    row->addWidget(m_search, 1);
    row->addWidget(m_kinds);
    row->addWidget(m_states);
    return bar;
}

void BackupListView::makeTable()
{
    m_table->setAccessibleName(tr("Backups"));
    m_table->setItemDelegate(new BadgeDelegate(m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    setUpListTable(m_table);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(BackupListModel::Made, Qt::DescendingOrder);
    m_table->viewport()->installEventFilter(this);

    followSelection(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const BackupRow *row = m_model->row(current);
                // While rows come and go nothing is current for a moment; the choice stays.
                if (!row || row->backup.path == m_current)
                    return;
                m_current = row->backup.path;
                Q_EMIT currentChanged(m_current);
            });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const BackupRow *row = m_model->row(index))
            Q_EMIT activated(row->backup.path);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_table->indexAt(at).isValid())
            Q_EMIT menuAsked(m_table->viewport()->mapToGlobal(at));
    });
}

void BackupListView::select(const QString &path)
{
    const bool changed = m_current != path;
    m_current = path;
    keepSelection();
    if (changed)
        Q_EMIT currentChanged(path);
}

void BackupListView::keepSelection()
{
    const QModelIndex index = m_model->indexOf(m_current);
    if (index.isValid() && m_table->currentIndex().row() != index.row())
        m_table->setCurrentIndex(index);
    if (m_stack)
        m_stack->setCurrentIndex(m_table->model()->rowCount() == 0 && m_model->totalCount() > 0 ? 1 : 0);
}

void BackupListView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BackupListView::settle(const QStringList &kinds)
{
    fillKinds(kinds);
    fitColumns();
    if (!m_model->find(m_current)) {
        m_current.clear();
        const BackupRow *first = m_model->row(m_table->model()->index(0, 0));
        if (first)
            select(first->backup.path);
        else
            Q_EMIT currentChanged({});
    }
    keepSelection();
}

void BackupListView::fillKinds(const QStringList &kinds)
{
    QStringList shown;
    for (int i = 1; i < m_kinds->count(); ++i)
        shown << m_kinds->itemText(i);
    if (shown == kinds)
        return;
    const QSignalBlocker blocker(m_kinds);
    const QString chosen = m_kinds->currentIndex() > 0 ? m_kinds->currentText() : QString();
    while (m_kinds->count() > 1)
        m_kinds->removeItem(1);
    m_kinds->addItems(kinds);
    m_kinds->setCurrentIndex(qMax(0, chosen.isEmpty() ? 0 : m_kinds->findText(chosen)));
    applyFilter();
}

void BackupListView::applyFilter()
{
    BackupListModel::Filter filter;
    filter.text = m_search->text();
    if (m_kinds->currentIndex() > 0)
        filter.kind = m_kinds->currentText();
    filter.states = States(m_states->currentData().toInt());
    m_model->setFilter(filter);
    keepSelection();
}

void BackupListView::fitColumns()
{
    int madeWithoutAge = scaled(100);
    const int rows = qMin(m_table->model()->rowCount(), measuredRows);
    for (int row = 0; row < rows; ++row) {
        const QString made = m_table->model()->index(row, BackupListModel::Made).data().toString();
        madeWithoutAge = qMax(madeWithoutAge, m_table->fontMetrics().horizontalAdvance(made) + scaled(18));
    }
    // Where it is narrow, the least needed gives way first; the detail pane has all of it.
    ColumnFit fit(m_table, scaled(20));
    if (!m_model->hasOffsite())
        fit.hide(BackupListModel::Offsite);
    fit.shrink(BackupListModel::KeptAs, scaled(84));
    fit.hideIfShort(BackupListModel::KeptAs);
    fit.shrink(BackupListModel::Made, madeWithoutAge);
    if (m_model->hasOffsite())
        fit.hideIfShort(BackupListModel::Offsite);
    fit.widen(BackupListModel::State, 5);
    fit.widen(BackupListModel::Made, 5);
    fit.widen(BackupListModel::Kind, 8);
    fit.widen(BackupListModel::Height, 10);
    fit.widen(BackupListModel::Size, 10);
    fit.apply();
}

bool BackupListView::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport() && event->type() == QEvent::Resize
        && static_cast<QResizeEvent *>(event)->size().width() != static_cast<QResizeEvent *>(event)->oldSize().width())
        fitColumns();
    return QWidget::eventFilter(object, event);
}

} // namespace bt2c
