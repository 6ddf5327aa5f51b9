#include "ui/backups/comparework.h"

#include "core/engine/chainplace.h"
#include "core/support/describe.h"
#include "ui/backups/comparewords.h"
#include "ui/shell/workspace.h"

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Why `data` in the site's folder is not what the validator works on.
std::optional<Error> liveElsewhere(const CompareWish &wish, Backend &backend, Control &control)
{
    const ChainPlace place = locateChain({wish.site, {}}, backend.engines, backend.surroundings, control);
    if (place.volume)
        return Error{ErrorCode::Unsupported, place.volume->volume,
                     u"the live chain is in this volume; a backup made now can be compared"_s, 0, -1};
    return chainElsewhere(place, wish.site);
}

} // namespace

void CompareOutcome::add(const ComparedEntry &entry)
{
    if (rows.size() >= maxRows) {
        cut = true;
        return;
    }
    Row row{entry, displayName(entry.path), {}};
    row.searchText = (row.path + u' ' + differenceWords(entry.difference)).toLower();
    placed = placed || entry.firstDifference > 0;
    rows.push_back(std::move(row));
}

Result<std::shared_ptr<const CompareOutcome>> compareAll(const CompareWish &wish, Backend &backend, Control &control)
{
    auto outcome = std::make_shared<CompareOutcome>();
    const auto give = [&outcome](const ComparedEntry &entry) {
        outcome->add(entry);
        return true;
    };
    const bool live = wish.after.isEmpty();
    if (live) {
        if (const auto elsewhere = liveElsewhere(wish, backend, control))
            return std::unexpected(*elsewhere);
    }
    const auto summary = live ? compareWithSite(wish.before, wish.site, control, give)
                              : compareArchives(wish.before, wish.after, control, give);
    if (!summary)
        return std::unexpected(summary.error());
    outcome->summary = *summary;
    return outcome;
}

} // namespace bt2c
