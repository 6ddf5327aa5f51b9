#pragma once

#include "ui/containers/volumerows.h"

#include <QAbstractTableModel>

namespace bt2c {

/// The volumes of a site. Rows stay the same rows while the same volumes are there.
class VolumeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Documented, Size, Users, Backup, Actions, ColumnCount };

    explicit VolumeModel(QObject *parent = nullptr);

    void setRows(const QList<VolumeRow> &rows, const QDateTime &now);
    [[nodiscard]] const VolumeRow *row(int row) const;
    [[nodiscard]] int indexOf(const QString &name) const;
    [[nodiscard]] BackupWords backup(int row) const;

private:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QString text(const VolumeRow &row, int column) const;

    QList<VolumeRow> m_rows;
    QDateTime m_now;
};

} // namespace bt2c
