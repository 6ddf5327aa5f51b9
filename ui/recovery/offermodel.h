#pragma once

#include "core/recovery/recovery.h"

#include <QAbstractListModel>

namespace bt2c {

/// The sound backups that a recovery may restore, newest first.
class OfferModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, BadgeRole, HeightRole, LossRole };

    explicit OfferModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void show(const QList<BackupOffer> &offers, const QDateTime &now);
    [[nodiscard]] const BackupOffer *offer(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<BackupOffer> m_offers;
    QDateTime m_now;
};

} // namespace bt2c
