#include "ui/widgets/listtable.h"

#include "ui/widgets/theme.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QTableView>

namespace bt2c {

namespace {
constexpr int measuredRows = 40;
constexpr int leastColumn = 40;
}

void setUpListTable(QTableView *table)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(scaled(metrics::rowHeight));
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(scaled(leastColumn));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
}

ColumnFit::ColumnFit(QTableView *table, int titlePadding) : m_table(table), m_spare(table->viewport()->width())
{
    const QAbstractItemModel *model = table->model();
    const int rows = qMin(model->rowCount(), measuredRows);
    const QFontMetrics titleMetrics(fontOf(Type::Secondary));
    QStyleOptionViewItem option;
    option.initFrom(table);
    option.font = table->font();
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString title = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = titleMetrics.horizontalAdvance(title) + titlePadding;
        for (int row = 0; row < rows; ++row)
            width = qMax(width, table->itemDelegate()->sizeHint(option, model->index(row, column)).width());
        m_widths << width;
        m_spare -= width;
    }
}

void ColumnFit::shrink(int column, int least)
{
    const int by = qBound(0, -m_spare, qMax(0, m_widths.at(column) - least));
    m_widths[column] -= by;
    m_spare += by;
}

void ColumnFit::setHidden(int column, bool hidden)
{
    if (hidden)
        m_spare += m_widths.at(column);
    if (m_table->isColumnHidden(column) != hidden)
        m_table->setColumnHidden(column, hidden);
}

void ColumnFit::hideIfShort(int column)
{
    setHidden(column, m_spare < 0);
}

void ColumnFit::hide(int column)
{
    setHidden(column, true);
}

void ColumnFit::widen(int column, int part)
{
    if (m_spare > 0)
        m_widths[column] += m_spare / part;
}

void ColumnFit::apply() const
{
    for (int column = 0; column < m_widths.size(); ++column)
        m_table->horizontalHeader()->resizeSection(column, m_widths.at(column));
}

} // namespace bt2c
