#include "ui/containers/volumemodel.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

VolumeModel::VolumeModel(QObject *parent) : QAbstractTableModel(parent), m_now(QDateTime::currentDateTime()) {}

void VolumeModel::setRows(const QList<VolumeRow> &rows, const QDateTime &now)
{
    m_now = now;
    // What is gone goes, what is new comes in its place, and what stays keeps its row and its selection.
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        const QString &name = m_rows.at(i).volume.name;
        if (std::ranges::none_of(rows, [&](const VolumeRow &row) { return row.volume.name == name; })) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        const int at = indexOf(rows.at(i).volume.name);
        if (at < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
        } else if (at != i) {
            beginMoveRows({}, at, at, {}, i > at ? i + 1 : i);
            m_rows.move(at, i);
            endMoveRows();
        }
        m_rows[i] = rows.at(i);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

const VolumeRow *VolumeModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int VolumeModel::indexOf(const QString &name) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows.at(i).volume.name == name)
            return i;
    }
    return -1;
}

BackupWords VolumeModel::backup(int row) const
{
    return backupWords(m_rows.at(row), m_now);
}

int VolumeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VolumeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VolumeModel::text(const VolumeRow &row, int column) const
{
    switch (column) {
    case Name: return row.volume.name;
    case Documented: return row.documentedName.isEmpty() ? u"–"_s : row.documentedName;
    case Size: return sizeWords(row.volume);
    case Users: return usersWords(row.volume);
    case Backup: return backupWords(row, m_now).word;
    default: return {};
    }
}

QVariant VolumeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VolumeRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Documented && row.documentedName.isEmpty())
            return tr("not in the procedure");
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Backup)
            return backupWords(row, m_now).reason;
        // Where it is narrow the column of documented names is left out.
        if (index.column() == Name && !row.documentedName.isEmpty())
            return tr("%1\nIn the procedure: %2").arg(row.volume.name, row.documentedName);
        return index.column() == Actions ? QString() : text(row, index.column());
    case Qt::AccessibleDescriptionRole: return index.column() == Backup ? backupWords(row, m_now).reason : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (index.column() == Size ? Qt::AlignRight : Qt::AlignLeft)));
    default: return {};
    }
}

QVariant VolumeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (section == Size ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Volume");
    case Documented: return tr("In the procedure");
    case Size: return tr("Size");
    case Users: return tr("Used by");
    case Backup: return tr("Newest verified backup");
    default: return QString();
    }
}

} // namespace bt2c
