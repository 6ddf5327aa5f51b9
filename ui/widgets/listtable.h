#pragma once

#include <QList>

class QTableView;

namespace bt2c {

/// Makes @p table a list of rows: chosen as a whole and one at a time, without a grid, in the height of a row,
/// scrolling smoothly. Columns are as wide as they are told to be, see ColumnFit.
void setUpListTable(QTableView *table);

/// How wide the columns of a table are: as wide as what they hold, and narrower in the order in which they are told to
/// give way where the table is not wide enough. Nothing changes before apply().
class ColumnFit
{
public:
    /// Measures the titles, with @p titlePadding beside them, and the rows near the top: to measure thousands would be
    /// felt.
    ColumnFit(QTableView *table, int titlePadding);

    /// Takes what is missing from @p column, as long as it stays at least @p least wide.
    void shrink(int column, int least);
    /// Hides @p column where something is missing, and shows it where not.
    void hideIfShort(int column);
    /// Hides @p column in any case.
    void hide(int column);
    /// Gives @p column one @p part th of what is left over, where something is.
    void widen(int column, int part);
    void apply() const;

private:
    void setHidden(int column, bool hidden);

    QTableView *m_table;
    QList<int> m_widths;
    int m_spare;
};

} // namespace bt2c
