#include "ui/activity/activitylistview.h"

#include "ui/activity/activitydelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/followselection.h"
#include "ui/widgets/listtable.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTableView>

namespace bt2c {

namespace {
using Show = ActivityModel::Show;
}

ActivityListView::ActivityListView(ActivityModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addWidget(new Rule(this));
    makeTable();

    m_noMatch = new EmptyState(this);
    m_noMatch->setWords(Symbol::Search, tr("Nothing matches"),
                        tr("Nothing that was done fits the search and the filter."));
    connect(m_noMatch->addButton(Symbol::Close, tr("Show everything")), &QPushButton::clicked, this,
            &ActivityListView::clearFilter);
    auto *stacked = new QWidget(this);
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noMatch);
    column->addWidget(stacked, 1);
}

QWidget *ActivityListView::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 10, 10, 10);
    row->setSpacing(metrics::buttonGap);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Search"));
    makeSearchField(m_search, tr("Search activity"));
    m_search->setMinimumWidth(scaled(120));
    m_show = new QComboBox(bar);
    nameChoices(m_show, tr("What to show"));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_show->addItem(tr("Everything"), int(Show::Everything));
    m_show->addItem(tr("Backups"), int(Show::Backups));
    m_show->addItem(tr("Restores"), int(Show::Restores));
    m_show->addItem(tr("Checks"), int(Show::Checks));
    m_show->addItem(tr("Drills"), int(Show::Drills));
    m_show->addItem(tr("Recoveries"), int(Show::Recoveries));
    m_show->addItem(tr("Failed"), int(Show::Failed));
    connect(m_show, &QComboBox::currentIndexChanged, this, &ActivityListView::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &ActivityListView::applyFilter);
    row->addWidget(m_search, 1);
    row->addWidget(m_show);
    return bar;
}

void ActivityListView::makeTable()
{
    m_table->setAccessibleName(tr("What was done"));
    m_table->setItemDelegate(new ActivityDelegate(m_table));
    setUpListTable(m_table);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setModel(m_model);
    m_table->viewport()->installEventFilter(this);
    followSelection(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const ActivityPointer row = m_model->row(current);
                // While rows come and go the current one jumps; the choice stays.
                if (m_updating || !row || row->key == m_current)
                    return;
                m_current = row->key;
                m_chosen = true;
                Q_EMIT currentChanged(m_current);
            });
}

void ActivityListView::select(const QString &key)
{
    const bool changed = m_current != key;
    m_current = key;
    m_chosen = !key.isEmpty();
    keepSelection();
    if (changed)
        Q_EMIT currentChanged(key);
}

void ActivityListView::keepSelection()
{
    const QModelIndex index = m_model->indexOf(m_current);
    if (index.isValid() && m_table->currentIndex().row() != index.row())
        m_table->setCurrentIndex(index);
    else if (!index.isValid())
        m_table->clearSelection();
    m_stack->setCurrentIndex(m_model->shown().isEmpty() && m_model->totalCount() > 0 ? 1 : 0);
}

void ActivityListView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ActivityListView::clearFilter()
{
    m_search->clear();
    m_show->setCurrentIndex(0);
    applyFilter();
}

void ActivityListView::take(const QList<ActivityPointer> &rows, const QDateTime &now)
{
    {
        const QScopedValueRollback updating(m_updating, true);
        m_model->setNow(now);
        m_model->setRows(rows);
    }
    fitColumns();
    // As long as nobody chose one it is the newest.
    if (!m_chosen || !m_model->find(m_current)) {
        select(m_model->shown().isEmpty() ? QString() : m_model->shown().constFirst()->key);
        m_chosen = false;
    }
    keepSelection();
}

void ActivityListView::applyFilter()
{
    {
        const QScopedValueRollback updating(m_updating, true);
        m_model->setFilter({m_search->text(), Show(m_show->currentData().toInt())});
    }
    fitColumns();
    keepSelection();
    Q_EMIT filterChanged();
}

void ActivityListView::fitColumns()
{
    if (m_model->shown().isEmpty())
        return;
    // Where it is narrow, who and how long give way first, then long words; the detail pane has all of it.
    ColumnFit fit(m_table, scaled(22));
    fit.shrink(ActivityModel::What, scaled(220));
    fit.hideIfShort(ActivityModel::Took);
    fit.hideIfShort(ActivityModel::By);
    // What came of it comes before how long it took, and who asked for it.
    fit.shrink(ActivityModel::Outcome, scaled(160));
    fit.shrink(ActivityModel::What, scaled(120));
    if (m_table->isColumnHidden(ActivityModel::By))
        fit.widen(ActivityModel::What, 1);
    fit.widen(ActivityModel::When, 8);
    fit.widen(ActivityModel::What, 4);
    fit.widen(ActivityModel::By, 8);
    fit.widen(ActivityModel::Outcome, 4);
    fit.apply();
}

bool ActivityListView::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport() && event->type() == QEvent::Resize
        && static_cast<QResizeEvent *>(event)->size().width() != static_cast<QResizeEvent *>(event)->oldSize().width())
        fitColumns();
    return QWidget::eventFilter(object, event);
}

} // namespace bt2c
