#pragma once

#include "ui/backups/comparework.h"

#include <QAbstractTableModel>

namespace bt2c {

/// What differs between two states of a site: a row for each entry, as far as the search lets it through.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Path, Before, After, From, ColumnCount };
    enum Role { DifferenceRole = Qt::UserRole };

    explicit CompareModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {}

    /// Null: nothing.
    void setOutcome(const std::shared_ptr<const CompareOutcome> &outcome);
    /// Shows what holds @p text in its path or its word; all where that is empty.
    void setFilter(const QString &text);
    [[nodiscard]] int shownCount() const { return int(m_shown.size()); }

private:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QString text(const CompareOutcome::Row &row, int column) const;
    void choose();

    std::shared_ptr<const CompareOutcome> m_outcome;
    QString m_filter;
    std::vector<int> m_shown; // rows of the outcome
};

} // namespace bt2c
