#include "ui/support/bundlemodel.h"

#include "core/support/describe.h"

#include <algorithm>

namespace bt2c {

void BundleModel::setBundle(const SupportBundle &bundle)
{
    beginResetModel();
    m_bundle = bundle;
    endResetModel();
    Q_EMIT choiceChanged();
}

const BundleFile *BundleModel::file(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_bundle.files.size() ? &m_bundle.files.at(index.row()) : nullptr;
}

int BundleModel::includedCount() const
{
    return int(std::ranges::count_if(m_bundle.files, &BundleFile::included));
}

qint64 BundleModel::includedBytes() const
{
    qint64 bytes = 0;
    for (const BundleFile &file : m_bundle.files)
        bytes += file.included ? file.content.size() : 0;
    return bytes;
}

int BundleModel::secretsTakenOut() const
{
    int count = 0;
    for (const BundleFile &file : m_bundle.files)
        count += file.redactions;
    return count;
}

int BundleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bundle.files.size());
}

int BundleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BundleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BundleFile &file = m_bundle.files.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Title:
            return file.title;
        case Size:
            return formatBytes(file.content.size());
        case Secrets:
            return file.redactions > 0 ? tr("%n secret(s) taken out", nullptr, file.redactions) : tr("none found");
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return file.name;
    case Qt::CheckStateRole:
        return index.column() == Title ? QVariant(file.included ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool BundleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Title
        || index.row() == 0)
        return false;
    BundleFile &file = m_bundle.files[index.row()];
    file.included = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags BundleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // The first says what is in the bundle; without it the rest is riddles.
    return index.column() == Title && index.row() > 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant BundleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("File");
    case Size:
        return tr("Size");
    case Secrets:
        return tr("Secrets");
    default:
        return {};
    }
}

} // namespace bt2c
