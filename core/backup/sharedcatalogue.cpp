#include "core/backup/sharedcatalogue.h"

#include <QDir>

namespace bt2c {

Result<QList<Backup>> SharedCatalogue::list(const QString &directory, int staleAfterDays, Ledger *ledger,
                                            const QDateTime &now)
{
    const std::shared_ptr<Folder> folder = folderOf(directory, staleAfterDays);
    const std::lock_guard lock(folder->mutex);
    return folder->catalogue.list(ledger, now);
}

std::shared_ptr<SharedCatalogue::Folder> SharedCatalogue::folderOf(const QString &directory, int staleAfterDays)
{
    const std::lock_guard lock(m_mutex);
    const bool same = m_folder && m_folder->staleAfterDays == staleAfterDays
                      && m_folder->catalogue.directory() == QDir::cleanPath(directory);
    if (!same)
        m_folder = std::make_shared<Folder>(directory, staleAfterDays);
    return m_folder;
}

} // namespace bt2c
