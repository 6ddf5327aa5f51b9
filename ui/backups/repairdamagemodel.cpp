#include "ui/backups/repairdamagemodel.h"

#include "core/support/describe.h"
#include "ui/backups/repairwords.h"

namespace bt2c {

void RepairDamageModel::setFiles(const QList<DamagedFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int RepairDamageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int RepairDamageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RepairDamageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DamagedFile &file = m_files.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == File ? displayName(file.path) : lostWords(file);
    case Qt::AccessibleTextRole:
        return tr("%1: %2 lost", "data/blocks.dat: bytes 0–511 of 4,096 lost")
            .arg(displayName(file.path), lostWords(file));
    default:
        return {};
    }
}

QVariant RepairDamageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == File ? tr("Damaged file") : tr("Lost");
}

} // namespace bt2c
