#pragma once

#include "core/guard/alerts.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace bt2c {

class MainWindow;

/// The icon in the menu bar: how the site stands, what to do next, a backup now, and the way to the window. Not there
/// where the system has no place for one.
class Tray final : public QObject
{
    Q_OBJECT

public:
    /// @p backUpNow is shared with the window.
    Tray(MainWindow *window, QMenu *backUpNow);

    void show(const StandingReport &report, const QString &site);
    [[nodiscard]] QMenu *menu() { return &m_menu; }
    /// As notifications of the desktop, to somebody who does not look at the window.
    void tell(const QList<AlertMessage> &messages);

Q_SIGNALS:
    void mendingAsked(const bt2c::StandingReason &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringUp();
    void drawIcon();

    MainWindow *m_window;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction m_statement;
    QAction m_mend;
    QAction m_open;
    std::optional<StandingReason> m_reason;
    Standing m_standing = Standing::Unknown;
};

} // namespace bt2c
