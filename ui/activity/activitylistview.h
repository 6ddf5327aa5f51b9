#pragma once

#include "ui/activity/activitymodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace bt2c {

class EmptyState;

/// The list of what was done, with its search and its filter.
class ActivityListView final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityListView(ActivityModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QString currentKey() const { return m_current; }
    void select(const QString &key);
    void focusSearch();
    void clearFilter();
    /// A listing: the choice stays where its row still is, else the newest is chosen.
    void take(const QList<ActivityPointer> &rows, const QDateTime &now);

Q_SIGNALS:
    void currentChanged(const QString &key);
    void filterChanged();

private:
    void makeTable();
    QWidget *makeFilters();
    void applyFilter();
    void fitColumns();
    void keepSelection();
    bool eventFilter(QObject *object, QEvent *event) override;

    ActivityModel *m_model;
    QTableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_show;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_noMatch;
    QString m_current;
    bool m_updating = false;
};

} // namespace bt2c
