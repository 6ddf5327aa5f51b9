#pragma once

#include "core/backup/damage.h"

#include <QAbstractTableModel>

namespace bt2c {

/// The damaged files of an archive, and which of their bytes are lost.
class RepairDamageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Lost, ColumnCount };

    explicit RepairDamageModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {}

    void setFiles(const QList<DamagedFile> &files);

private:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QList<DamagedFile> m_files;
};

} // namespace bt2c
