#pragma once

#include "core/backup/contents.h"

#include <memory>
#include <vector>

namespace bt2c {

/// What an archive holds, as folders within folders. Built in the background, then only read.
struct ContentsTree
{
    struct Node
    {
        QString name;
        EntryKind kind = EntryKind::Directory;
        qint64 size = 0;                 ///< of a folder: all below it
        QString linkTarget;
        int parent = -1;
        int row = 0;                     ///< among its parent's children
        std::vector<int> children;
    };

    std::vector<Node> nodes;             ///< [0] is the root, which is not shown
    qint64 items = 0;
    qint64 bytes = 0;
    bool cut = false;                    ///< there is more than maxItems; the rest was not listed
    std::optional<Error> damage;         ///< what came before it is listed

    static constexpr qint64 maxItems = 200'000;
    static constexpr int maxDepth = 256;
};

/// Reads @p archive into a tree. Errors: those of readContents().
[[nodiscard]] Result<std::shared_ptr<const ContentsTree>> readContentsTree(const QString &archive, Control &control);

} // namespace bt2c
