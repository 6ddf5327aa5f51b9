#pragma once

#include "core/backup/catalogue.h"

#include <QAbstractListModel>

namespace bt2c {

/// What a backup can be compared with: the live site, the backup before it, all others. Words are made when they are
/// looked at: there may be thousands.
class CompareChoices final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// @p backups: newest first; @p site: folder of the live site, empty: there is none.
    CompareChoices(const Backup &backup, const QList<Backup> &backups, const QString &site, QObject *parent = nullptr);

    /// The other archive; empty: the live site.
    [[nodiscard]] QString archive(int row) const;
    /// Whether that one was made before the backup.
    [[nodiscard]] bool isOlder(int row) const;
    /// Its title, as part of a sentence.
    [[nodiscard]] QString name(int row) const;

private:
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Backup *other(int row) const;

    Backup m_backup;
    QList<Backup> m_others; // newest first
    int m_previous = -1; // of m_others: the one before the backup; stands first as well
    bool m_live = false;
};

} // namespace bt2c
