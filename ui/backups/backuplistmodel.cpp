#include "ui/backups/backuplistmodel.h"

#include "core/support/describe.h"
#include "ui/widgets/timewords.h"

#include <algorithm>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

// Beyond this many separate stretches, telling a view about each costs more than starting anew.
constexpr int maxStretches = 64;

} // namespace

BackupListModel::BackupListModel(QObject *parent) : QAbstractTableModel(parent), m_now(QDateTime::currentDateTime()) {}

void BackupListModel::setRows(const QList<RowPointer> &rows)
{
    QList<int> changed;
    QList<int> numbers;
    numbers.reserve(rows.size());
    for (const RowPointer &row : rows) {
        const auto number = size_t(row->number);
        numbers.append(row->number);
        if (number >= m_rows.size())
            m_rows.resize(number + 1);
        RowPointer &known = m_rows[number];
        if (known == row)
            continue;
        if (known && *known != *row)
            changed.append(row->number);
        known = row;
    }
    const QList<int> before = std::exchange(m_newestFirst, numbers);
    if (!changed.isEmpty())
        tellChanged(changed);
    if (!changed.isEmpty() || before != m_newestFirst)
        show(wantedOrder());
    // What is gone may be let go only now that no view can ask for it.
    std::vector<bool> there(m_rows.size());
    for (const int number : std::as_const(m_newestFirst))
        there[size_t(number)] = true;
    for (const int number : before) {
        if (!there[size_t(number)])
            m_rows[size_t(number)].reset();
    }
}

void BackupListModel::clear()
{
    beginResetModel();
    m_shown.clear();
    m_newestFirst.clear();
    m_rows.clear();
    endResetModel();
}

void BackupListModel::setIntegrity(const QString &path, const Integrity &integrity)
{
    const int number = numberOf(path);
    if (number < 0 || m_rows[size_t(number)]->backup.integrity == integrity)
        return;
    auto row = std::make_shared<BackupRow>(*m_rows[size_t(number)]);
    row->backup.integrity = integrity;
    row->searchText = searchTextOf(row->backup, row->keptAs);
    m_rows[size_t(number)] = std::move(row);
    tellChanged({number});
    // Under a filter or an order by state the row may have to move.
    if (m_sortColumn == State || !m_filter.isEmpty())
        show(wantedOrder());
}

void BackupListModel::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_filter.text = filter.text.trimmed().toLower();
    show(wantedOrder());
}

void BackupListModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, Made), index(int(m_shown.size()) - 1, Made), {Qt::DisplayRole, RelativeRole});
}

const BackupRow *BackupListModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &at(index.row()) : nullptr;
}

int BackupListModel::numberOf(const QString &path) const
{
    for (const int number : m_newestFirst) {
        if (m_rows[size_t(number)]->backup.path == path)
            return number;
    }
    return -1;
}

const BackupRow *BackupListModel::find(const QString &path) const
{
    const int number = numberOf(path);
    return number < 0 ? nullptr : m_rows[size_t(number)].get();
}

QModelIndex BackupListModel::indexOf(const QString &path) const
{
    const qsizetype shown = m_shown.indexOf(numberOf(path));
    return shown < 0 ? QModelIndex() : index(int(shown), 0);
}

QList<const BackupRow *> BackupListModel::allRows() const
{
    QList<const BackupRow *> rows;
    rows.reserve(m_newestFirst.size());
    for (const int number : m_newestFirst)
        rows.append(m_rows[size_t(number)].get());
    return rows;
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int BackupListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BackupRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return displayText(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Made)
            return tr("%1, %2").arg(displayText(row, Made), agoWords(row.backup.madeAt, m_now));
        return displayText(row, index.column());
    case Qt::AccessibleDescriptionRole: return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Height || index.column() == Size ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case StateRole: return int(row.backup.integrity.state);
    case RelativeRole:
        return index.column() == Made && row.backup.madeAt.isValid() ? ageWords(row.backup.madeAt, m_now) : QVariant();
    case PathRole: return row.backup.path;
    case DrillRole: return row.provenByDrill();
    default: return {};
    }
}

QVariant BackupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Height || section == Size ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case Made: return tr("Made");
    case Kind: return tr("Type");
    case Height: return tr("Height");
    case Size: return tr("Size");
    case Offsite: return tr("Off-site");
    case KeptAs: return tr("Kept as");
    default: return {};
    }
}

QString BackupListModel::displayText(const BackupRow &row, int column) const
{
    const Backup &backup = row.backup;
    switch (column) {
    case State: return stateLabel(backup.integrity.state);
    case Made: return momentWords(backup.madeAt, m_now);
    case Kind: return row.kind;
    case Height: return backup.height ? numberWords(*backup.height) : u"–"_s;
    case Size: return backup.identity.size < 0 ? u"–"_s : formatBytes(backup.identity.size);
    case Offsite: return row.offsite ? tr("Copied") : u"–"_s;
    case KeptAs: return row.keptAs.isEmpty() ? u"–"_s : row.keptAs;
    default: return {};
    }
}

QString BackupListModel::toolTip(const BackupRow &row, int column) const
{
    const Backup &backup = row.backup;
    switch (column) {
    case State:
        return QString(tr("%1. %2").arg(stateLabel(backup.integrity.state), stateReason(backup.integrity, m_now)) % u' '
                       % drillWords(row.drill)).trimmed();
    case Made: return exactWords(backup.madeAt);
    case Kind: return tr("%1: %2").arg(kindWords(backup), holdsWords(backup.type));
    case Height:
        return backup.height ? tr("Height of the chain when it was made")
                             : tr("Not known: the node did not answer when it was made, or nothing was noted");
    case Size: return backup.identity.size < 0 ? QString() : tr("%1 bytes").arg(numberWords(backup.identity.size));
    case Offsite: return offsiteWords(row.offsite, m_offsite.value_or(QDateTime()), m_now);
    case KeptAs: return row.keptAs.isEmpty() ? tr("No rule of retention counts it") : row.keptAs;
    default: return {};
    }
}

bool BackupListModel::accepts(const BackupRow &row) const
{
    const IntegrityState state = row.backup.integrity.state;
    switch (m_filter.states) {
    case Filter::States::All: break;
    case Filter::States::Restorable:
        if (!isSound(state))
            return false;
        break;
    case Filter::States::Unchecked:
        if (state != IntegrityState::Unverified && state != IntegrityState::Stale
            && state != IntegrityState::NoChecksum)
            return false;
        break;
    case Filter::States::Bad:
        if (!isBad(state))
            return false;
        break;
    case Filter::States::Unreadable:
        if (state != IntegrityState::Unreadable)
            return false;
        break;
    }
    if (m_filter.kind && row.kind != *m_filter.kind)
        return false;
    if (m_filter.text.isEmpty())
        return true;
    // All words have to be there, in any order.
    for (const QStringView word : QStringView(m_filter.text).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!row.searchText.contains(word))
            return false;
    }
    return true;
}

qint64 BackupListModel::sortKey(const BackupRow &row) const
{
    const Backup &backup = row.backup;
    switch (m_sortColumn) {
    case State: return stateRank(backup.integrity.state);
    case Kind: return kindRank(backup);
    case Height: return backup.height.value_or(-1);
    case Size: return backup.identity.size;
    case Offsite: return row.offsite ? 0 : 1;
    case KeptAs: return row.keptRank;
    default: return row.made;
    }
}

QList<int> BackupListModel::wantedOrder() const
{
    struct Keyed
    {
        qint64 key;
        qint64 made;
        int number;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(m_newestFirst.size()));
    for (const int number : m_newestFirst) {
        const BackupRow &row = *m_rows[size_t(number)];
        if (accepts(row))
            keyed.push_back({sortKey(row), row.made, number});
    }
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::sort(keyed, [ascending](const Keyed &a, const Keyed &b) {
        if (a.key != b.key)
            return ascending ? a.key < b.key : a.key > b.key;
        // Among equals the newest comes first, whatever the order; numbers make it stable.
        return a.made != b.made ? a.made > b.made : a.number < b.number;
    });
    QList<int> order;
    order.reserve(qsizetype(keyed.size()));
    for (const Keyed &k : keyed)
        order.append(k.number);
    return order;
}

void BackupListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    show(wantedOrder());
}

void BackupListModel::show(const QList<int> &order)
{
    if (order == m_shown)
        return;
    QList<bool> wanted(qsizetype(m_rows.size()), false);
    for (const int number : order)
        wanted[number] = true;
    QList<bool> present(qsizetype(m_rows.size()), false);
    for (const int number : std::as_const(m_shown))
        present[number] = true;

    // Where the new rows go, as stretches of the final order.
    struct Stretch { int first; int count; };
    std::vector<Stretch> inserts;
    QList<int> common;
    for (int i = 0; i < order.size(); ++i) {
        if (present.at(order.at(i))) {
            common.append(order.at(i));
        } else if (!inserts.empty() && inserts.back().first + inserts.back().count == i) {
            ++inserts.back().count;
        } else {
            inserts.push_back({i, 1});
        }
    }
    if (inserts.size() > maxStretches || common.isEmpty() || !removeMissing(wanted)) {
        beginResetModel();
        m_shown = order;
        endResetModel();
        return;
    }
    if (m_shown != common)
        permute(common);
    for (const Stretch &stretch : inserts) {
        beginInsertRows({}, stretch.first, stretch.first + stretch.count - 1);
        m_shown.insert(stretch.first, stretch.count, 0);
        std::copy_n(order.begin() + stretch.first, stretch.count, m_shown.begin() + stretch.first);
        endInsertRows();
    }
}

bool BackupListModel::removeMissing(const QList<bool> &wanted)
{
    std::vector<std::pair<int, int>> stretches;
    for (int i = 0; i < m_shown.size(); ++i) {
        if (wanted.at(m_shown.at(i)))
            continue;
        if (!stretches.empty() && stretches.back().second == i - 1)
            stretches.back().second = i;
        else
            stretches.emplace_back(i, i);
    }
    if (stretches.size() > maxStretches)
        return false;
    for (auto it = stretches.rbegin(); it != stretches.rend(); ++it) {
        beginRemoveRows({}, it->first, it->second);
        m_shown.remove(it->first, it->second - it->first + 1);
        endRemoveRows();
    }
    return true;
}

void BackupListModel::permute(const QList<int> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<int, int> rowOf;
    for (int i = 0; i < order.size(); ++i)
        rowOf.insert(order.at(i), i);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(rowOf.value(m_shown.at(old.row())), old.column()));
    m_shown = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void BackupListModel::tellChanged(const QList<int> &changed)
{
    if (changed.size() > maxStretches) {
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
        return;
    }
    for (const int number : changed) {
        const qsizetype shown = m_shown.indexOf(number);
        if (shown >= 0)
            Q_EMIT dataChanged(index(int(shown), 0), index(int(shown), ColumnCount - 1));
    }
}

} // namespace bt2c
