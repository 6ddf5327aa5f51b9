#pragma once

#include "core/recovery/diagnosisfacts.h"

namespace bt2c {

class SharedCatalogue;

// The looks at disks and at what is on record, for the diagnosis and for the standing. Any of them may hang with a
// disk; none changes anything.

[[nodiscard]] PlaceFacts lookAtPlace(const Site &site);
/// @p ledger is where the ledger's file is; empty: there is none. @p catalogue has read some of it already; null: none.
[[nodiscard]] BackupFacts lookAtBackups(const QString &directory, const QString &ledger,
                                        const QStringList &mountParents, const QDateTime &now,
                                        int staleAfterDays = 30, SharedCatalogue *catalogue = nullptr);
/// @p folder is that of the recoveries' journals.
[[nodiscard]] HistoryFacts lookAtHistory(const Site &site, const QString &ledger, const QString &folder);

} // namespace bt2c
