#include "controlchecks.h"

#include "contrast.h"
#include "markedwords.h"
#include "report.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTextEdit>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr double visible = 3;
constexpr int ringRoom = 4;
/// A caret alone is no sign of the focus.
constexpr int leastPixels = 40;

/// Named by the one it is part of.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(widget)
           || qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QAbstractSpinBox *>(parent)
           || qobject_cast<const QComboBox *>(parent);
}

bool isControl(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget)
           || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
           || qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QTextEdit *>(widget)
           || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTabBar *>(widget)
           || qobject_cast<const QProgressBar *>(widget);
}

/// What of @p widget is framed so that it is known for what it is; empty: its words do that.
QRect framedIn(const QWidget *widget)
{
    QStyleOptionButton option;
    option.initFrom(widget);
    if (qobject_cast<const QCheckBox *>(widget))
        return widget->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, widget);
    if (qobject_cast<const QRadioButton *>(widget))
        return widget->style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, widget);
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    const bool field = (edit && edit->hasFrame()) || qobject_cast<const QAbstractSpinBox *>(widget)
                       || (text && !text->isReadOnly());
    return field ? widget->rect() : QRect();
}

int pixelsChanged(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QRgb was = before.pixel(x, y);
            const QRgb is = after.pixel(x, y);
            if (was != is && contrastOf(QColor(was), QColor(is)) >= visible)
                ++changed;
        }
    }
    return changed;
}

} // namespace

void checkName(QWidget *widget, Report &report)
{
    if (!isControl(widget) || isPart(widget))
        return;
    const QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget);
    if (!known || unmarked(known->text(QAccessible::Name)).trimmed().isEmpty())
        report.add(widget, u"has no name"_s);
}

void checkBorder(const QWidget *widget, const QWidget *root, const QImage &picture, Report &report)
{
    const QRect frame = framedIn(widget);
    if (frame.isEmpty() || !widget->isEnabled() || isPart(widget))
        return;
    const QPoint middle(frame.left(), frame.center().y());
    if (!widget->visibleRegion().contains(middle))
        return;
    const QPoint at = widget->mapTo(root, middle);
    const double contrast = edgeIn(picture, at.x() - 3, at.x() + 4, at.y());
    if (contrast < visible)
        report.add(widget, u"border of %1 to 1"_s.arg(contrast, 0, 'f', 2));
}

void FocusCheck::check(QWidget *widget, QWidget *root, const QString &scheme, Report &report)
{
    if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() || widget->focusProxy() || isPart(widget))
        return;
    const QRect around = widget->rect().adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom);
    const QRect at = around.translated(widget->mapTo(root, QPoint())) & root->rect();
    const QString place = scheme + pathOf(widget, root).section(u" “"_s, 0, 0);
    if (m_checked.contains(place) || widget->visibleRegion().boundingRect() != widget->rect())
        return;
    m_checked.insert(place);
    if (QWidget *now = QApplication::focusWidget())
        now->clearFocus();
    const QImage before = root->grab(at).toImage();
    widget->setFocus(Qt::TabFocusReason);
    root->window()->setAttribute(Qt::WA_KeyboardFocusChange);
    const QImage after = root->grab(at).toImage();
    root->window()->setAttribute(Qt::WA_KeyboardFocusChange, false);
    if (!widget->hasFocus())
        report.add(widget, u"does not take the focus"_s);
    else if (pixelsChanged(before, after) < leastPixels)
        report.add(widget, u"does not show that it has the focus"_s);
}

} // namespace bt2c
