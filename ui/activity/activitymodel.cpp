#include "ui/activity/activitymodel.h"

#include "ui/activity/activitywords.h"
#include "ui/widgets/timewords.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(QDateTime::currentDateTime())
{}

void ActivityModel::setRows(const QList<ActivityPointer> &rows)
{
    m_all = rows;
    update();
}

void ActivityModel::setFilter(const Filter &filter)
{
    Filter wanted = filter;
    wanted.text = filter.text.trimmed().toLower();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    update();
}

void ActivityModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_shown.isEmpty()) {
        Q_EMIT dataChanged(index(0, When), index(int(m_shown.size()) - 1, When), {Qt::DisplayRole});
        Q_EMIT dataChanged(index(0, Took), index(int(m_shown.size()) - 1, Took), {Qt::DisplayRole});
    }
}

ActivityPointer ActivityModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? m_shown.at(index.row()) : nullptr;
}

ActivityPointer ActivityModel::find(const QString &key) const
{
    const auto found = std::ranges::find_if(m_all, [&key](const ActivityPointer &row) { return row->key == key; });
    return found == m_all.cend() ? nullptr : *found;
}

QModelIndex ActivityModel::indexOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_shown, [&key](const ActivityPointer &row) { return row->key == key; });
    return found == m_shown.cend() ? QModelIndex() : index(int(found - m_shown.cbegin()), 0);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::text(const ActivityRow &row, int column) const
{
    switch (column) {
    case When:
        return whenWords(row.started, m_now);
    case What:
        return row.what;
    case By:
        return row.by.isEmpty() ? u"–"_s : row.by;
    case Outcome:
        return row.outcome;
    case Took:
        return tookWords(row, m_now);
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityRow &row = *m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == When ? exactWords(QDateTime::fromMSecsSinceEpoch(row.started))
                                      : text(row, index.column());
    case Qt::ToolTipRole:
        switch (index.column()) {
        case When:
            return exactWords(QDateTime::fromMSecsSinceEpoch(row.started));
        case What:
            return row.what;
        case By:
            return row.by.isEmpty() ? tr("It was not recorded who did it") : QVariant();
        case Outcome:
            return sentencesOf(row);
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Took ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SignRole:
        return int(row.sign);
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Took ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case By:
        return tr("By");
    case Outcome:
        return tr("Outcome");
    case Took:
        return tr("Took");
    default:
        return {};
    }
}

bool ActivityModel::accepts(const ActivityRow &row) const
{
    switch (m_filter.show) {
    case Show::Everything:
        break;
    case Show::Backups:
        if (row.kind != ActivityKind::Backup)
            return false;
        break;
    case Show::Restores:
        if (row.kind != ActivityKind::Restore)
            return false;
        break;
    case Show::Checks:
        if (row.kind != ActivityKind::Check)
            return false;
        break;
    case Show::Drills:
        if (row.kind != ActivityKind::Drill)
            return false;
        break;
    case Show::Recoveries:
        if (row.kind != ActivityKind::Recovery)
            return false;
        break;
    case Show::Failed:
        if (!row.failed)
            return false;
        break;
    }
    for (const QStringView word : QStringView(m_filter.text).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!row.searchText.contains(word))
            return false;
    }
    return true;
}

void ActivityModel::update()
{
    QList<ActivityPointer> wanted;
    wanted.reserve(m_all.size());
    for (const ActivityPointer &row : std::as_const(m_all)) {
        if (accepts(*row))
            wanted.append(row);
    }
    // What is the same at both ends stays; what lies between goes in one stretch and comes in one.
    const qsizetype most = qMin(wanted.size(), m_shown.size());
    const auto same = [](const ActivityPointer &a, const ActivityPointer &b) { return a == b || a->key == b->key; };
    qsizetype tail = 0;
    while (tail < most && same(wanted.at(wanted.size() - 1 - tail), m_shown.at(m_shown.size() - 1 - tail)))
        ++tail;
    qsizetype head = 0;
    while (head < most - tail && same(wanted.at(head), m_shown.at(head)))
        ++head;

    if (const qsizetype gone = m_shown.size() - tail - head; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone - 1));
        m_shown.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = wanted.size() - tail - head; come > 0) {
        beginInsertRows({}, int(head), int(head + come - 1));
        m_shown = m_shown.first(head) + wanted.sliced(head, come) + m_shown.sliced(head);
        endInsertRows();
    }
    int first = -1;
    int last = -1;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (m_shown.at(i) == wanted.at(i))
            continue;
        m_shown[i] = wanted.at(i);
        first = first < 0 ? int(i) : first;
        last = int(i);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

} // namespace bt2c
