#pragma once

#include "ui/recovery/offermodel.h"

#include <QListView>

namespace bt2c {

/// The backups that may be restored; the newest is chosen until somebody chooses another.
class OfferList final : public QListView
{
    Q_OBJECT

public:
    explicit OfferList(QWidget *parent = nullptr);

    /// @p chosen: the archive that was chosen before; empty, or not there: the newest.
    void show(const QList<BackupOffer> &offers, const QString &chosen, const QDateTime &now);
    /// The chosen one; null: there is none.
    [[nodiscard]] const BackupOffer *chosen() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Delegate;

    OfferModel *m_model;
    Delegate *m_delegate;
};

} // namespace bt2c
