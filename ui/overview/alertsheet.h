#pragma once

#include "ui/widgets/sheet.h"

#include <QMenu>
#include <QPointer>

class QTableView;

namespace bt2c {

class AlertModel;
class AlertTeller;
class TextLabel;
struct AlertRecord;

/// What was told of the site and what is the matter now; each can be kept quiet for a while.
class AlertSheet final : public Sheet
{
    Q_OBJECT

public:
    /// @p teller null: shows what show() gives it.
    AlertSheet(AlertTeller *teller, QWidget *window);

    void show(const AlertRecord &record, const QDateTime &now);
    /// Nothing is known; @p words say why.
    void showUnknown(const QString &words);
    using QWidget::show;

Q_SIGNALS:
    void settingsAsked();

private:
    void follow();
    void snooze(const QDateTime &until);
    void showChoice();

    QPointer<AlertTeller> m_teller;
    AlertModel *m_model;
    TextLabel *m_unsent;
    TextLabel *m_none;
    QWidget *m_frame;
    QTableView *m_table;
    QMenu m_times;
    QAction *m_wake;
    QPushButton *m_snooze;
};

} // namespace bt2c
