#pragma once

#include "ui/shell/commandlist.h"
#include "ui/widgets/sheet.h"

#include <QStandardItemModel>

class QLineEdit;
class QMenuBar;
class QTableView;

namespace bt2c {

/// All commands of the menus, found by typing. What is chosen is done once the sheet is gone, since it may open one.
class CommandSheet final : public Sheet
{
    Q_OBJECT

public:
    CommandSheet(const QMenuBar *bar, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void show(const QString &typed);
    void run(const QModelIndex &index);

    QList<Command> m_commands;
    QList<Command> m_shown;
    QStandardItemModel m_model;
    QLineEdit *m_edit;
    QTableView *m_table;
    TextLabel *m_none;
};

} // namespace bt2c
