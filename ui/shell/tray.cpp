#include "ui/shell/tray.h"

#include "ui/overview/standingcard.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/lineslabel.h"

#include <QEvent>
#include <QPainter>

namespace bt2c {

namespace {

constexpr int widestReason = 420;

/// A single ink on no ground: what a menu bar draws over whatever it has.
QIcon iconOf(Standing standing, const QPalette &palette)
{
    const BadgeLook look = lookOf(standing);
    QIcon icon;
    for (const int side : {16, 22, 32, 44}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
#ifdef Q_OS_MACOS
        const QColor ink = Qt::black;
#else
        const QColor ink = coloursOf(palette).of(look.tone).ink;
#endif
        drawSymbol(painter, QRectF(0, 0, side, side), look.symbol, ink);
        painter.end();
        icon.addPixmap(pixmap);
    }
    // macOS gives it the menu bar's own colour.
    icon.setIsMask(true);
    return icon;
}

} // namespace

Tray::Tray(MainWindow *window, QMenu *backUpNow)
    : QObject(window)
    , m_window(window)
    , m_open(tr("Open BT2C Recovery Console"))
{
    m_statement.setEnabled(false);
    m_menu.setToolTipsVisible(true);
    m_menu.addAction(&m_statement);
    m_menu.addAction(&m_mend);
    m_menu.addSeparator();
    m_menu.addAction(backUpNow->menuAction());
    m_menu.addAction(&m_open);
    m_icon.setContextMenu(&m_menu);
    connect(&m_open, &QAction::triggered, this, &Tray::bringUp);
    connect(&m_mend, &QAction::triggered, this, [this] {
        bringUp();
        if (m_reason)
            Q_EMIT mendingAsked(*m_reason);
    });
#ifndef Q_OS_MACOS
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            bringUp();
    });
#endif
    window->installEventFilter(this);
    show({}, {});
    m_icon.setVisible(QSystemTrayIcon::isSystemTrayAvailable());
}

void Tray::drawIcon()
{
    const QIcon icon = iconOf(m_standing, m_window->palette());
    m_icon.setIcon(icon);
    m_statement.setIcon(icon);
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    return QObject::eventFilter(watched, event);
}

void Tray::bringUp()
{
    m_window->show();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Tray::show(const StandingReport &report, const QString &site)
{
    const QString words = describe(report.standing);
    m_standing = report.standing;
    drawIcon();
    m_icon.setToolTip(site.isEmpty() ? words : tr("%1: %2").arg(site, words));
    m_statement.setText(m_icon.toolTip());
    m_reason.reset();
    if (!report.reasons.isEmpty())
        m_reason = report.reasons.first();
    m_mend.setVisible(m_reason.has_value());
    if (m_reason) {
        const QString what = describe(*m_reason, QDateTime::currentDateTime());
        // A menu is no place for whole paragraphs.
        const QString brief = briefIn(scaled(widestReason), what, m_menu.fontMetrics());
        m_mend.setText(tr("%1 – %2").arg(brief, mendingWords(m_reason->kind)));
        m_mend.setToolTip(what);
    }
}

void Tray::tell(const QList<AlertMessage> &messages)
{
    if (!m_icon.isVisible() || m_window->isActiveWindow())
        return;
    for (const AlertMessage &message : messages) {
        const bool over = message.change == AlertChange::Cleared;
        m_icon.showMessage(m_icon.toolTip(), describe(message),
                           over ? QSystemTrayIcon::Information : QSystemTrayIcon::Warning);
    }
}

} // namespace bt2c
