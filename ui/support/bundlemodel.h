#pragma once

#include "core/bundle/supportbundle.h"

#include <QAbstractTableModel>

namespace bt2c {

/// The files of a support bundle, each with a tick to leave it out.
class BundleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Size, Secrets, ColumnCount };

    explicit BundleModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setBundle(const SupportBundle &bundle);
    /// With the ticks as they are now.
    [[nodiscard]] const SupportBundle &bundle() const { return m_bundle; }
    [[nodiscard]] const BundleFile *file(const QModelIndex &index) const;
    [[nodiscard]] int includedCount() const;
    [[nodiscard]] qint64 includedBytes() const;
    [[nodiscard]] int secretsTakenOut() const;

Q_SIGNALS:
    void choiceChanged();

private:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    SupportBundle m_bundle;
};

} // namespace bt2c
