#pragma once

#include "core/backup/compare.h"

#include <QString>

#include <memory>
#include <vector>

namespace bt2c {

struct Backend;

/// What is compared with what; the older side first.
struct CompareWish
{
    QString before; ///< an archive
    QString after; ///< an archive; empty: the live data of @p site
    QString site;
};

/// The differences, as many as are kept. Made in the background, then only read.
struct CompareOutcome
{
    struct Row
    {
        ComparedEntry entry;
        QString path;
        QString searchText; ///< lower case: path and the difference's word
    };
    static constexpr std::size_t maxRows = 50'000;

    CompareSummary summary; ///< of all
    std::vector<Row> rows; ///< the first maxRows
    bool cut = false; ///< there are more
    bool placed = false; ///< some begin alike, and it is known from which byte on they differ

    /// Keeps @p entry, as far as there is room.
    void add(const ComparedEntry &entry);
};

/// Errors: those of compareArchives() and compareWithSite(); Unsupported where the live chain is not in the site's
/// folder.
[[nodiscard]] Result<std::shared_ptr<const CompareOutcome>> compareAll(const CompareWish &wish, Backend &backend,
                                                                       Control &control);

} // namespace bt2c
