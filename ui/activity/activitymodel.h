#pragma once

#include "ui/activity/activityrow.h"

#include <QAbstractTableModel>

namespace bt2c {

/// What was done, newest first, narrowed by a filter. Takes a new listing with as few changes as show it, so that a
/// selection and a scroll position survive what comes in on top.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, By, Outcome, Took, ColumnCount };
    enum Role { SignRole = Qt::UserRole + 1, KeyRole };

    enum class Show { Everything, Backups, Restores, Checks, Drills, Recoveries, Failed };
    struct Filter
    {
        QString text;              ///< words that all have to be there
        Show show = Show::Everything;

        [[nodiscard]] bool isEmpty() const { return text.isEmpty() && show == Show::Everything; }
        bool operator==(const Filter &) const = default;
    };

    explicit ActivityModel(QObject *parent = nullptr);

    /// All rows, newest first.
    void setRows(const QList<ActivityPointer> &rows);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// The moment from which "today" and what runs are told.
    void setNow(const QDateTime &now);
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    [[nodiscard]] ActivityPointer row(const QModelIndex &index) const;
    [[nodiscard]] ActivityPointer find(const QString &key) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] int totalCount() const { return int(m_all.size()); }
    /// What the filter lets through, newest first.
    [[nodiscard]] const QList<ActivityPointer> &shown() const { return m_shown; }

private:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QString text(const ActivityRow &row, int column) const;
    [[nodiscard]] bool accepts(const ActivityRow &row) const;
    void update();

    QList<ActivityPointer> m_all;
    QList<ActivityPointer> m_shown;
    Filter m_filter;
    QDateTime m_now;
};

} // namespace bt2c
