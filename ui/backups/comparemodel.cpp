#include "ui/backups/comparemodel.h"

#include "ui/backups/comparewords.h"
#include "ui/widgets/timewords.h"

namespace bt2c {

using namespace Qt::StringLiterals;

void CompareModel::setOutcome(const std::shared_ptr<const CompareOutcome> &outcome)
{
    beginResetModel();
    m_outcome = outcome;
    choose();
    endResetModel();
}

void CompareModel::setFilter(const QString &text)
{
    const QString wanted = text.trimmed().toLower();
    if (wanted == m_filter)
        return;
    beginResetModel();
    m_filter = wanted;
    choose();
    endResetModel();
}

void CompareModel::choose()
{
    m_shown.clear();
    if (!m_outcome)
        return;
    m_shown.reserve(m_outcome->rows.size());
    for (std::size_t i = 0; i < m_outcome->rows.size(); ++i) {
        if (m_filter.isEmpty() || m_outcome->rows[i].searchText.contains(m_filter))
            m_shown.push_back(int(i));
    }
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shownCount();
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CompareModel::text(const CompareOutcome::Row &row, int column) const
{
    switch (column) {
    case What:
        return differenceWords(row.entry.difference);
    case Path:
        return row.path;
    case Before:
        return sizeWords(row.entry).first;
    case After:
        return sizeWords(row.entry).second;
    case From:
        return fromWords(row.entry);
    default:
        return {};
    }
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompareOutcome::Row &row = m_outcome->rows[std::size_t(m_shown[std::size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return sentenceOf(row.entry);
    case Qt::ToolTipRole: {
        const qint64 size = index.column() == Before ? row.entry.sizeBefore : row.entry.sizeAfter;
        if (index.column() == Before || index.column() == After)
            return size >= 0 ? tr("%1 bytes").arg(numberWords(size)) : QString();
        return index.column() == From ? text(row, From) : row.path;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() >= Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case DifferenceRole:
        return int(row.entry.difference);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= Before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Path:
        return tr("Name");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case From:
        return tr("From byte");
    default:
        return {};
    }
}

} // namespace bt2c
