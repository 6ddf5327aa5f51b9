#include "ui/backups/contentsmodel.h"

#include "core/support/describe.h"

#include <QLocale>

namespace bt2c {

using namespace Qt::StringLiterals;

void ContentsModel::setTree(std::shared_ptr<const ContentsTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

const ContentsTree::Node &ContentsModel::node(const QModelIndex &index) const
{
    return m_tree->nodes.at(index.isValid() ? size_t(index.internalId()) : 0);
}

QString ContentsModel::pathOf(const QModelIndex &index) const
{
    QStringList parts;
    for (QModelIndex at = index.siblingAtColumn(Name); at.isValid(); at = at.parent())
        parts.prepend(node(at).name);
    return parts.join(u'/');
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!m_tree || row < 0 || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    const std::vector<int> &children = node(parent).children;
    if (size_t(row) >= children.size())
        return {};
    return createIndex(row, column, quintptr(children.at(size_t(row))));
}

QModelIndex ContentsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = node(child).parent;
    return parent <= 0 ? QModelIndex() : createIndex(m_tree->nodes.at(size_t(parent)).row, 0, quintptr(parent));
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return !m_tree || parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int ContentsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContentsTree::Node &n = node(index);
    const bool sized = n.kind == EntryKind::File || !n.children.empty();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return n.linkTarget.isEmpty() ? n.name : tr("%1 → %2").arg(n.name, n.linkTarget);
        return sized ? formatBytes(n.size) : QString();
    case Qt::ToolTipRole: {
        QStringList lines{n.name};
        if (n.kind == EntryKind::Hardlink)
            lines << tr("Hard link to %1").arg(n.linkTarget);
        else if (n.kind == EntryKind::Symlink)
            lines << tr("Symbolic link to %1").arg(n.linkTarget);
        if (n.kind == EntryKind::File)
            lines << tr("%1 bytes").arg(QLocale().toString(n.size));
        return lines.join(u'\n');
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KindRole: return int(n.kind);
    default: return {};
    }
}

QVariant ContentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Size");
}

} // namespace bt2c
