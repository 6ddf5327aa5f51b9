#pragma once

#include "ui/backups/backuprow.h"

#include <QStackedWidget>

class QBoxLayout;
class QMenu;
class QPushButton;

namespace bt2c {

class Badge;
class ChecksPane;
class ContentsPane;
class ElidedLabel;
class TextLabel;
class Workspace;

/// Everything about the chosen backup, and what can be done with it.
class DetailPane final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit DetailPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Null: none is chosen.
    void show(const BackupRow *row, const QDateTime &now);
    /// Whether there is a site to restore into.
    void setCanRestore(bool can);
    /// The menu behind the button with the dots; its actions belong to the window.
    void setMoreMenu(QMenu *menu);

Q_SIGNALS:
    void repairAsked();
    void restoreAsked();
    void verifyAsked();
    void extractAsked(const QString &archive, const QString &entry);

private:
    QWidget *makeButtons();
    void dressButtons();
    void placeBadge();
    bool eventFilter(QObject *object, QEvent *event) override;

    QBoxLayout *m_head;
    TextLabel *m_title;
    Badge *m_badge;
    TextLabel *m_summary;
    QWidget *m_buttons;
    QPushButton *m_repair;
    QPushButton *m_restore;
    QPushButton *m_verify;
    QPushButton *m_more;
    ChecksPane *m_checks;
    ContentsPane *m_contents;
    QWidget *m_fileRow;
    ElidedLabel *m_fileName;
    QPushButton *m_copy;
    QString m_path;
};

} // namespace bt2c
