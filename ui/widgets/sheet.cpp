#include "ui/widgets/sheet.h"

#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

namespace bt2c {

namespace {
constexpr int sheetWidth = 640;
constexpr int sheetMargin = 24;
} // namespace

/// Dims the window, keeps the mouse off it, and holds the sheet at its top.
class SheetOverlay final : public QWidget
{
public:
    SheetOverlay(QWidget *window, Sheet *sheet) : QWidget(window), m_sheet(sheet)
    {
        window->installEventFilter(this);
        setGeometry(window->rect());
        if (auto *main = qobject_cast<QMainWindow *>(window)) {
            // Menus would reach past the sheet.
            for (QAction *action : main->menuBar()->actions()) {
                if (action->isEnabled())
                    m_disabled.append(action);
                action->setEnabled(false);
            }
        }
    }
    ~SheetOverlay() override
    {
        for (const QPointer<QAction> &action : std::as_const(m_disabled)) {
            if (action)
                action->setEnabled(true);
        }
    }
    void fit()
    {
        const QSize size = m_sheet->wantedSize(this->size());
        m_sheet->setGeometry((width() - size.width()) / 2, 0, size.width(), size.height());
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return false;
    }
    void resizeEvent(QResizeEvent *) override { fit(); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), QColor(0, 0, 0, isDark(palette()) ? 110 : 75));
    }
    void mousePressEvent(QMouseEvent *) override {}
    void wheelEvent(QWheelEvent *) override {}

private:
    Sheet *m_sheet;
    QList<QPointer<QAction>> m_disabled;
};

Sheet::Sheet(const QString &title, QWidget *window) : QDialog(window), m_window(window->window())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setWindowTitle(title);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(sheetMargin, sheetMargin, sheetMargin, sheetMargin);
    outer->setSpacing(metrics::cardGap);
    m_title = new TextLabel(title, Type::Section, Ink::Text, this);
    QFont font = fontOf(Type::Title);
    font.setPixelSize(qRound(font.pixelSize() * 0.9));
    m_title->setFont(font);
    m_title->setWrapping();
    m_body = new QVBoxLayout;
    m_body->setSpacing(metrics::cardGap);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(metrics::buttonGap);
    m_buttons->addStretch();
    outer->addWidget(m_title);
    outer->addLayout(m_body);
    outer->addLayout(m_buttons);
}

Sheet::~Sheet()
{
    // Our parent may be the overlay, and it is of no use without us.
    if (m_overlay) {
        setParent(nullptr);
        m_overlay->deleteLater();
    }
}

Sheet *Sheet::openOver(const QWidget *window)
{
    const QList<Sheet *> sheets = window->findChildren<Sheet *>();
    for (Sheet *sheet : sheets) {
        if (sheet->isVisible())
            return sheet;
    }
    return nullptr;
}

void Sheet::present()
{
#ifdef Q_OS_MACOS
    setWindowFlags(Qt::Sheet);
    resize(wantedSize(m_window->size()));
    open();
#else
    auto *overlay = new SheetOverlay(m_window, this);
    m_overlay = overlay;
    m_before = m_window->focusWidget();
    setParent(overlay, Qt::Widget);
    // A hidden sheet must not leave the window dimmed until the deferred deletion.
    connect(this, &QDialog::finished, overlay, [this, overlay] {
        overlay->hide();
        giveFocusBack();
    });
    overlay->fit();
    overlay->show();
    overlay->raise();
    show();
#endif
}

void Sheet::giveFocusBack()
{
    // Another sheet may have come of this one.
    if (!m_before || openOver(m_window))
        return;
    // What had it may be of no use any more; then the next one has it.
    QWidget *widget = m_before;
    do {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
        widget = widget->nextInFocusChain();
    } while (widget != m_before);
}

QPushButton *Sheet::addButton(const QString &text, bool primary)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setDefault(primary);
    button->setAccessibleName(text);
    m_buttons->addWidget(button);
    return button;
}

void Sheet::addToButtonRow(QWidget *widget)
{
    m_buttons->insertWidget(0, widget, 1);
}

void Sheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QSize Sheet::wantedSize(const QSize &window)
{
    const int width = qMin(scaled(sheetWidth), window.width() - 2 * metrics::cardGap);
    layout()->invalidate();
    layout()->activate();
    int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    height = qMax(height, layout()->totalMinimumSize().height());
    return {width, qMin(height, window.height() - metrics::cardGap)};
}

void Sheet::refit()
{
#ifdef Q_OS_MACOS
    if (isVisible())
        resize(wantedSize(m_window->size()));
#else
    if (m_overlay)
        static_cast<SheetOverlay *>(m_overlay.data())->fit();
#endif
}

bool Sheet::focusNextPrevChild(bool next)
{
    if (isWindow())
        return QDialog::focusNextPrevChild(next);
    // The chain of focus runs through the whole window; only what lies in the sheet may have it.
    QWidget *from = focusWidget() ? focusWidget() : this;
    QWidget *w = from;
    do {
        w = next ? w->nextInFocusChain() : w->previousInFocusChain();
        if (isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus)) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (w != from);
    return true;
}

void Sheet::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    if (isWindow()) {
        painter.fillRect(rect(), colours.surface);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, -20, -0.5, -0.5), metrics::cardRadius, metrics::cardRadius);
}

void Sheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isDefault() && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setFocus(Qt::OtherFocusReason);
}

ConfirmSheet::ConfirmSheet(const Words &words, QWidget *window) : Sheet(words.title, window)
{
    auto *text = new TextLabel(words.text, Type::Body, Ink::Text, this);
    text->setWrapping();
    body()->addWidget(text);
    if (!words.reassurance.isEmpty()) {
        auto *more = new TextLabel(words.reassurance, Type::Body, Ink::Secondary, this);
        more->setWrapping();
        body()->addWidget(more);
    }
    setAccessibleDescription(words.text + u' ' + words.reassurance);
    QPushButton *no = addButton(words.no.isEmpty() ? tr("Cancel") : words.no);
    QPushButton *yes = addButton(words.yes, true);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace bt2c
