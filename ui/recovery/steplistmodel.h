#pragma once

#include "ui/recovery/recoverystatus.h"

#include <QAbstractListModel>

namespace bt2c {

/// The steps of a recovery, as the wizard's left side lists them.
class StepListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, AsideRole, NumberRole, CurrentRole };

    explicit StepListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void show(const RecoveryStatus &status, const QDateTime &now);
    /// Row of the step that is running or comes next; -1: none.
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString title;
        QString aside;
        QString reason;
        StepState state = StepState::Waiting;
        bool operator==(const Row &) const = default;
    };

    QList<Row> m_rows;
    QString m_of;       // the recovery's id
    int m_current = -1;
};

} // namespace bt2c
