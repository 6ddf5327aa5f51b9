#pragma once

#include "core/offsite/repository.h"

#include <QAbstractTableModel>
#include <QHash>

namespace bt2c {

/// The backups in a repository, newest first.
class OffsiteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Made, Kind, OfSite, Machine, Size, Here, ColumnCount };

    explicit OffsiteModel(QObject *parent = nullptr);

    /// @p here: the checksums, lower-case hex, of the backups on this machine by file name; an empty one where it is
    /// not known.
    void setBackups(const QList<OffsiteBackup> &backups, const QHash<QString, QByteArray> &here, const QDateTime &now);
    /// Null: there is none in that row.
    [[nodiscard]] const OffsiteBackup *at(int row) const;
    /// The row that is proposed: the newest one of @p site that holds the chain, else the newest that does; -1: none.
    [[nodiscard]] int proposed(const QString &site) const;
    [[nodiscard]] bool isHere(const OffsiteBackup &backup) const;

private:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QString text(const OffsiteBackup &backup, int column) const;

    QList<OffsiteBackup> m_backups;
    QHash<QString, QByteArray> m_here;
    QDateTime m_now;
};

} // namespace bt2c
