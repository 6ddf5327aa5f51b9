#pragma once

#include "ui/containers/logentry.h"

#include <QAbstractListModel>

namespace bt2c {

/// Lines that a LogView shows, one a row.
class LogLines : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SeverityRole = Qt::UserRole, TimeRole };

    using QAbstractListModel::QAbstractListModel;

    /// The entry in a row that is shown; valid until the next call. Called for the rows that are seen, again and again.
    [[nodiscard]] virtual const LogEntry &entry(int row) const = 0;
    /// The text whose places are marked; empty: none.
    [[nodiscard]] virtual const QString &search() const = 0;

protected:
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace bt2c
