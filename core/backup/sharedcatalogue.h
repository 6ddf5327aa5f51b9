#pragma once

#include "core/backup/catalogue.h"

#include <memory>
#include <mutex>

namespace bt2c {

/// The catalogue of the folder that was listed last, for several that look at it in turn: what one read of the sidecars
/// the other need not read. Thread-safe. A folder whose disk hangs holds up those that list it, and no others.
class SharedCatalogue
{
public:
    /// As Catalogue::list().
    [[nodiscard]] Result<QList<Backup>> list(const QString &directory, int staleAfterDays, Ledger *ledger,
                                             const QDateTime &now);

private:
    struct Folder
    {
        Folder(const QString &directory, int days) : staleAfterDays(days), catalogue(directory, days) {}

        std::mutex mutex;
        int staleAfterDays;
        Catalogue catalogue;
    };
    [[nodiscard]] std::shared_ptr<Folder> folderOf(const QString &directory, int staleAfterDays);

    std::mutex m_mutex;
    std::shared_ptr<Folder> m_folder;
};

} // namespace bt2c
