#include "ui/settings/retentionmodel.h"

#include "core/support/describe.h"
#include "ui/backups/backuprow.h"
#include "ui/widgets/timewords.h"

#include <algorithm>

namespace bt2c {

RetentionModel::RetentionModel(QObject *parent) : QAbstractTableModel(parent) {}

void RetentionModel::setDecisions(const QList<RetentionDecision> &decisions, const QDateTime &now)
{
    beginResetModel();
    m_decisions = decisions;
    m_now = now;
    std::ranges::stable_partition(m_decisions, [](const RetentionDecision &decision) { return !decision.keep; });
    m_removed = 0;
    m_freed = 0;
    for (const RetentionDecision &decision : std::as_const(m_decisions)) {
        if (decision.keep)
            break;
        ++m_removed;
        m_freed += std::max(qint64(0), decision.backup.identity.size);
    }
    endResetModel();
}

int RetentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_decisions.size());
}

int RetentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RetentionModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_decisions.size())
        return {};
    const RetentionDecision &decision = m_decisions.at(index.row());
    if (role == Qt::ToolTipRole)
        return decision.backup.fileName;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Fate: return decision.keep ? tr("Kept") : tr("Removed");
    case Made: return titleOf(decision.backup, m_now);
    case Kind: return kindWords(decision.backup);
    case Size: return formatBytes(decision.backup.identity.size);
    case Why: return describe(decision);
    default: return {};
    }
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Fate: return tr("Outcome");
    case Made: return tr("Made");
    case Kind: return tr("Type");
    case Size: return tr("Size");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace bt2c
