#pragma once

#include "core/guard/alertfile.h"

#include <QAbstractTableModel>

namespace bt2c {

/// The alerts of a site: those that are the case, then those that are over, newest first.
class AlertModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Since, Told, ColumnCount };

    explicit AlertModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setBook(const AlertBook &book, const QDateTime &now);
    /// Null: no such row.
    [[nodiscard]] const Alert *alert(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

private:
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QList<Alert> m_alerts;
    QDateTime m_now;
};

} // namespace bt2c
