#include "ui/recovery/steplistmodel.h"

#include "core/support/listwords.h"
#include "ui/recovery/recoverywords.h"

namespace bt2c {

using namespace Qt::StringLiterals;

void StepListModel::show(const RecoveryStatus &status, const QDateTime &now)
{
    QList<Row> rows;
    for (int i = 0; i < int(status.journal.procedure.steps.size()); ++i) {
        const StepRecord record = status.journal.steps.value(i);
        rows.append({stepWords(status.journal, i).title, asideOf(status, i, now),
                     record.skipReason.isEmpty() ? record.result : record.skipReason, shownState(status, i)});
    }
    const int current = status.ended() ? -1 : status.next;
    if (status.journal.id != m_of || rows.size() != m_rows.size()) {
        beginResetModel();
        m_of = status.journal.id;
        m_rows = rows;
        m_current = current;
        endResetModel();
        return;
    }
    const int before = std::exchange(m_current, current);
    for (int i = 0; i < int(rows.size()); ++i) {
        const bool moved = before != current && (i == before || i == current);
        if (rows.at(i) == m_rows.at(i) && !moved)
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i), index(i));
    }
}

int StepListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StepListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.reason.isEmpty() ? row.title : QString(row.title + u'\n' + row.reason);
    case Qt::AccessibleTextRole: {
        QStringList parts{tr("Step %1 of %2: %3").arg(index.row() + 1).arg(m_rows.size()).arg(row.title),
                          stateWords(row.state)};
        if (!row.aside.isEmpty() && row.aside != parts.constLast())
            parts << row.aside;
        return parts.join(listSeparator());
    }
    case Qt::AccessibleDescriptionRole: return row.reason;
    case StateRole: return int(row.state);
    case AsideRole: return row.aside;
    case NumberRole: return index.row() + 1;
    case CurrentRole: return index.row() == m_current;
    default: return {};
    }
}

} // namespace bt2c
