#pragma once

#include "ui/backups/backuplistmodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace bt2c {

class EmptyState;

/// The list with its search and its filters.
class BackupListView final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupListView(BackupListModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QString currentPath() const { return m_current; }
    void select(const QString &path);
    void focusSearch();
    /// After a listing: kinds to filter by, widths, and the selection where the row went.
    void settle(const QStringList &kinds);
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void currentChanged(const QString &path);
    void activated(const QString &path);
    void menuAsked(const QPoint &globalPosition);

private:
    void makeTable();
    QWidget *makeFilters();
    void applyFilter();
    void fillKinds(const QStringList &kinds);
    void fitColumns();
    void keepSelection();
    bool eventFilter(QObject *object, QEvent *event) override;

    BackupListModel *m_model;
    QTableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_kinds;
    QComboBox *m_states;
    QStackedLayout *m_stack;
    EmptyState *m_noMatch;
    QString m_current;
};

} // namespace bt2c
