#pragma once

#include "core/backup/retention.h"

#include <QAbstractTableModel>

namespace bt2c {

/// What retention would keep and remove of the backups that are there; what goes comes first.
class RetentionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fate, Made, Kind, Size, Why, ColumnCount };

    explicit RetentionModel(QObject *parent = nullptr);

    void setDecisions(const QList<RetentionDecision> &decisions, const QDateTime &now);
    [[nodiscard]] int removed() const { return m_removed; }
    [[nodiscard]] qint64 freed() const { return m_freed; }   ///< bytes
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

private:
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QList<RetentionDecision> m_decisions;
    QDateTime m_now;
    int m_removed = 0;
    qint64 m_freed = 0;
};

} // namespace bt2c
