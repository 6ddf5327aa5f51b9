#pragma once

#include "ui/backups/backuprow.h"

#include <QAbstractTableModel>

#include <vector>

namespace bt2c {

/// The backups of a folder as a table: sorted, filtered, and changed in place. Holds what is hidden as well, so that a
/// sort or a search is a pass over integers and prepared text and never a new listing.
class BackupListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Made, Kind, Height, Size, Offsite, KeptAs, ColumnCount };
    enum Role { StateRole = Qt::UserRole, RelativeRole, PathRole, DrillRole };

    struct Filter
    {
        QString text;
        std::optional<QString> kind;   ///< as kindWords() has it
        enum class States { All, Restorable, Unchecked, Bad, Unreadable } states = States::All;

        bool operator==(const Filter &) const = default;
        [[nodiscard]] bool isEmpty() const { return *this == Filter{}; }
    };

    explicit BackupListModel(QObject *parent = nullptr);

    /// Takes over a listing; rows that are the same stay where they are, and what is selected stays selected.
    void setRows(const QList<RowPointer> &rows);
    /// As Listing::offsite.
    void setOffsite(const std::optional<QDateTime> &copiedAt) { m_offsite = copiedAt; }
    [[nodiscard]] bool hasOffsite() const { return m_offsite.has_value(); }
    /// Forgets all: what comes next is of another folder.
    void clear();
    /// Gives one row a new integrity, if it is there.
    void setIntegrity(const QString &path, const Integrity &integrity);
    void setFilter(const Filter &filter);
    /// The moment that relative times are told from.
    void setNow(const QDateTime &now);

    [[nodiscard]] const BackupRow *row(const QModelIndex &index) const;
    [[nodiscard]] const BackupRow *find(const QString &path) const;
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    [[nodiscard]] int totalCount() const { return int(m_newestFirst.size()); }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    /// All rows, hidden ones too, newest first.
    [[nodiscard]] QList<const BackupRow *> allRows() const;

private:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] QString displayText(const BackupRow &row, int column) const;
    [[nodiscard]] QString toolTip(const BackupRow &row, int column) const;
    [[nodiscard]] bool accepts(const BackupRow &row) const;
    [[nodiscard]] qint64 sortKey(const BackupRow &row) const;
    [[nodiscard]] const BackupRow &at(int shown) const { return *m_rows[size_t(m_shown.at(shown))]; }
    [[nodiscard]] int numberOf(const QString &path) const;
    [[nodiscard]] QList<int> wantedOrder() const;
    void show(const QList<int> &order);
    bool removeMissing(const QList<bool> &wanted);
    void permute(const QList<int> &order);
    void tellChanged(const QList<int> &changed);

    // Rows by their numbers; what is there, and what is shown, are lists of numbers.
    std::vector<RowPointer> m_rows;
    QList<int> m_newestFirst;
    QList<int> m_shown;
    Filter m_filter;
    QDateTime m_now;
    std::optional<QDateTime> m_offsite;
    int m_sortColumn = Made;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace bt2c
