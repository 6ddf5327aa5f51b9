#include "ui/backups/contentstree.h"

#include "core/support/describe.h"

#include <QHash>

#include <algorithm>

namespace bt2c {

namespace {

class TreeBuilder
{
public:
    TreeBuilder() : m_tree(std::make_shared<ContentsTree>()) { m_tree->nodes.emplace_back(); }

    bool add(const ContentItem &item)
    {
        if (m_tree->items >= ContentsTree::maxItems) {
            m_tree->cut = true;
            return false;
        }
        ++m_tree->items;
        const int at = nodeFor(item.entry.path);
        if (at == 0)
            return true;
        ContentsTree::Node &node = m_tree->nodes.at(size_t(at));
        node.kind = item.entry.kind;
        if (!item.entry.linkTarget.isEmpty())
            node.linkTarget = displayName(item.entry.linkTarget);
        if (item.entry.kind == EntryKind::File)
            node.size = item.entry.size;
        return true;
    }

    std::shared_ptr<const ContentsTree> finish()
    {
        auto &nodes = m_tree->nodes;
        // A child always comes after its parent, so one pass from the end adds up all sizes.
        for (size_t i = nodes.size() - 1; i > 0; --i)
            nodes.at(size_t(nodes.at(i).parent)).size += nodes.at(i).size;
        for (ContentsTree::Node &node : nodes) {
            std::ranges::sort(node.children, [&nodes](int a, int b) {
                return nodes.at(size_t(a)).name.compare(nodes.at(size_t(b)).name, Qt::CaseInsensitive) < 0;
            });
            for (size_t i = 0; i < node.children.size(); ++i)
                nodes.at(size_t(node.children.at(i))).row = int(i);
        }
        m_tree->bytes = nodes.front().size;
        return m_tree;
    }

    ContentsTree &tree() { return *m_tree; }

private:
    int nodeFor(const QByteArray &path)
    {
        int parent = 0;
        int depth = 0;
        qsizetype from = 0;
        while (from < path.size()) {
            // Beyond the limit the rest of the path becomes one name.
            qsizetype to = ++depth >= ContentsTree::maxDepth ? path.size() : path.indexOf('/', from);
            if (to < 0)
                to = path.size();
            const QByteArray part = path.mid(from, to - from);
            from = to + 1;
            if (part.isEmpty() || part == ".")
                continue;
            parent = childOf(parent, part);
        }
        return parent;
    }

    int childOf(int parent, const QByteArray &name)
    {
        const auto key = std::pair(parent, name);
        const auto known = m_index.constFind(key);
        if (known != m_index.cend())
            return *known;
        const int at = int(m_tree->nodes.size());
        ContentsTree::Node node;
        node.name = displayName(name);
        node.parent = parent;
        m_tree->nodes.push_back(std::move(node));
        m_tree->nodes.at(size_t(parent)).children.push_back(at);
        m_index.insert(key, at);
        return at;
    }

    std::shared_ptr<ContentsTree> m_tree;
    QHash<std::pair<int, QByteArray>, int> m_index;
};

} // namespace

Result<std::shared_ptr<const ContentsTree>> readContentsTree(const QString &archive, Control &control)
{
    TreeBuilder builder;
    const Result<ContentsSummary> summary =
        readContents(archive, ContentsDetail::Names, control,
                     [&builder](const ContentItem &item) { return builder.add(item); });
    if (!summary && !builder.tree().cut)
        return std::unexpected(summary.error());
    if (summary)
        builder.tree().damage = summary->damage;
    return builder.finish();
}

} // namespace bt2c
