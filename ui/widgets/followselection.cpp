#include "ui/widgets/followselection.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace bt2c {

void followSelection(QAbstractItemView *view)
{
    QItemSelectionModel *selection = view->selectionModel();
    // Later: who chooses with keys or the mouse has both changed by then.
    QObject::connect(
        selection, &QItemSelectionModel::selectionChanged, view,
        [view, selection] {
            const QModelIndexList rows = selection->selectedRows();
            if (rows.size() == 1 && rows.constFirst() != view->currentIndex().siblingAtColumn(0))
                selection->setCurrentIndex(rows.constFirst(), QItemSelectionModel::NoUpdate);
        },
        Qt::QueuedConnection);
}

} // namespace bt2c
