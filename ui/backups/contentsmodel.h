#pragma once

#include "ui/backups/contentstree.h"

#include <QAbstractItemModel>

namespace bt2c {

/// A ContentsTree as a model of two columns: name and size.
class ContentsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, ColumnCount };
    static constexpr int KindRole = Qt::UserRole;

    using QAbstractItemModel::QAbstractItemModel;

    /// Null: nothing.
    void setTree(std::shared_ptr<const ContentsTree> tree);
    /// The name of the entry in the archive: "data/blocks/1.json".
    [[nodiscard]] QString pathOf(const QModelIndex &index) const;

private:
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const ContentsTree::Node &node(const QModelIndex &index) const;

    std::shared_ptr<const ContentsTree> m_tree;
};

} // namespace bt2c
