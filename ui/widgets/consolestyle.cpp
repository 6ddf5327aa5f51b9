#include "ui/widgets/consolestyle.h"

#include "ui/widgets/controlpaint.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconGap = 6;

void drawButtonPanel(const QStyleOption *option, QPainter *painter, bool chosenFrom = false)
{
    const Colours colours = coloursOf(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const bool primary = enabled && button && (button->features & QStyleOptionButton::DefaultButton);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);

    const QColor base = primary ? colours.accent : colours.surface;
    const QColor fill = mixed(base, colours.text, pressed ? 0.14 : hovered ? 0.06 : 0);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!flat || hovered || pressed) {
        const QColor line = primary ? fill : chosenFrom ? fieldLine(colours) : colours.line;
        const QPen pen = flat ? QPen(Qt::NoPen) : QPen(line, 1);
        roundedRect(painter, rect, metrics::controlRadius, fill, pen);
    }
    if ((option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange)) {
        if (primary)
            roundedRect(painter, QRectF(option->rect).adjusted(3, 3, -3, -3), metrics::controlRadius - 2, Qt::NoBrush,
                        QPen(colours.onAccent, 1.5));
        else
            focusRing(painter, option->rect, colours.accent);
    }
}

// At the end of what opens a list or a menu.
QRect chevronIn(const QStyleOption &option)
{
    const int side = scaled(12);
    const QRect end(option.rect.right() - side - scaled(8), option.rect.center().y() - side / 2 + 1, side, side);
    return QStyle::visualRect(option.direction, option.rect, end);
}

// Icon and words together in the middle, with room between them.
void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget, const QStyle &style)
{
    const bool enabled = button.state & QStyle::State_Enabled;
    const int gap = scaled(iconGap);
    const int iconWidth = button.icon.isNull() ? 0 : button.iconSize.width() + (button.text.isEmpty() ? 0 : gap);
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    QRect place = button.rect;
    place.setLeft(button.rect.left() + (button.rect.width() - iconWidth - textWidth) / 2);
    place.setWidth(iconWidth + textWidth + 1);
    place = QStyle::visualRect(button.direction, button.rect, place);
    if (!button.icon.isNull()) {
        const QRect icon =
            QStyle::alignedRect(button.direction, Qt::AlignLeft | Qt::AlignVCenter, button.iconSize, place);
        button.icon.paint(painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const bool underline = style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget);
    const int flags =
        int(Qt::AlignVCenter | Qt::AlignRight) | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    style.drawItemText(painter, place, flags, button.palette, enabled, button.text, QPalette::ButtonText);
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &slider)
{
    if (option->maximum <= option->minimum)
        return;
    const Colours colours = coloursOf(option->palette);
    QColor fill = colours.secondary;
    const bool active = (option->activeSubControls & QStyle::SC_ScrollBarSlider)
        && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    fill.setAlpha(active ? 190 : 110);
    const QRectF rect = QRectF(slider).adjusted(2, 2, -2, -2);
    roundedRect(painter, rect, qMin(rect.width(), rect.height()) / 2, fill, Qt::NoPen);
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    // In a list the row that the keyboard is on is marked.
    if (area && !qobject_cast<QAbstractItemView *>(area))
        new FocusRing(area);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const Colours colours = coloursOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        // The field of a spin box stands in the box's own frame.
        if (element == PE_FrameLineEdit || (widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())))
            return;
        drawField(*option, painter);
        return;
    }
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            roundedRect(painter, QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75), 4, Qt::NoBrush,
                        QPen(colours.accent, 1.5));
        return;
    case PE_IndicatorCheckBox:
        drawTickBox(*option, painter);
        return;
    case PE_PanelItemViewItem: {
        if (option->state & State_Selected)
            painter->fillRect(option->rect, colours.selected);
        return;
    }
    case PE_PanelItemViewRow:
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const int side = scaled(12);
            const QRectF rect(option->rect.right() - side - 1, option->rect.center().y() - side / 2.0 + 0.5, side,
                              side);
            drawSymbol(*painter, rect, option->state & State_Open ? Symbol::ChevronDown : Symbol::ChevronRight,
                       colours.secondary);
        }
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Fusion's "down" stands for ascending.
            const bool ascending = header->sortIndicator & QStyleOptionHeader::SortDown;
            drawSymbol(*painter, option->rect, ascending ? Symbol::ChevronUp : Symbol::ChevronDown, colours.secondary);
        }
        return;
    case PE_IndicatorArrowDown:
        drawSymbol(*painter, option->rect, Symbol::ChevronDown,
                   option->state & State_Enabled ? colours.text : colours.secondary);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, colours.surface);
        return;
    case PE_FrameMenu:
        painter->setPen(colours.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colours.surface);
        painter->setPen(colours.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colours colours = coloursOf(option->palette);
    if (element == CE_PushButtonBevel) {
        // Else nothing would show that one without a frame has the focus.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && (button->features & QStyleOptionButton::Flat) && (button->state & State_HasFocus)) {
            drawButtonPanel(option, painter);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton changed = *button;
            const bool primary =
                (button->features & QStyleOptionButton::DefaultButton) && (button->state & State_Enabled);
            if (primary)
                changed.palette.setColor(QPalette::ButtonText, colours.onAccent);
            const bool menu = button->features & QStyleOptionButton::HasMenu;
            if (menu && !button->text.isEmpty()) {
                drawSymbol(*painter, chevronIn(*option), Symbol::ChevronDown,
                           primary ? colours.onAccent : colours.text);
                changed.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -scaled(15), 0));
            }
            drawButtonLabel(changed, painter, widget, *this);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            QStyleOptionComboBox changed = *combo;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2
                             - (combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4);
            changed.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
    }
    if (element == CE_Header) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawControl(CE_HeaderSection, header, painter, widget);
            QStyleOptionHeaderV2 part;
            part.QStyleOptionHeader::operator=(*header);
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            if (header->sortIndicator != QStyleOptionHeader::None) {
                part.rect = subElementRect(SE_HeaderArrow, header, widget);
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            }
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, colours.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colours.line);
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->save();
            painter->setPen(colours.secondary);
            painter->setFont(fontOf(Type::Secondary));
            const QString text = painter->fontMetrics().elidedText(header->text, Qt::ElideRight, option->rect.width());
            painter->drawText(option->rect, int(header->textAlignment | Qt::AlignVCenter), text);
            painter->restore();
            return;
        }
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, colours.sidebar);
        return;
    }
    if (element == CE_MenuBarItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, colours.sidebar);
            const bool open = item->state & (State_Selected | State_Sunken);
            if (open && (item->state & State_Enabled))
                roundedRect(painter, QRectF(option->rect).adjusted(1, 2, -1, -2), 4, colours.selected, Qt::NoPen);
            const int mnemonic = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                         : Qt::TextHideMnemonic;
            drawItemText(painter, option->rect, int(Qt::AlignCenter) | mnemonic, option->palette,
                         item->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(slider, painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            QStyleOptionButton button;
            button.QStyleOption::operator=(*option);
            drawButtonPanel(&button, painter, true);
            drawSymbol(*painter, chevronIn(*option), Symbol::ChevronDown, coloursOf(option->palette).text);
            return;
        }
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        drawSpinBox(*spin, painter, subControlRect(control, spin, SC_SpinBoxUp, widget),
                    subControlRect(control, spin, SC_SpinBoxDown, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(scaled(8), 2, -scaled(22), -2));
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(scaled(6), 2, -scaled(24), -2));
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return {};
    const bool vertical = slider->orientation == Qt::Vertical;
    const int length = vertical ? option->rect.height() : option->rect.width();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0)
        handle = qBound(qMin(28, length), int(qint64(length) * slider->pageStep / (range + slider->pageStep)), length);
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect =
            vertical ? QRect(0, from, option->rect.width(), size) : QRect(from, 0, size, option->rect.height());
        return visualRect(option->direction, option->rect, rect.translated(option->rect.topLeft()));
    };
    switch (subControl) {
    case SC_ScrollBarGroove: return part(0, length);
    case SC_ScrollBarSlider: return part(start, handle);
    case SC_ScrollBarSubPage: return part(0, start);
    case SC_ScrollBarAddPage: return part(start + handle, length - start - handle);
    default: return {};
    }
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_HeaderArrow) {
        // In the section's own margin, so that no title has to give way.
        const int side = scaled(9);
        const QRect arrow(option->rect.right() - side + 1, option->rect.center().y() - side / 2, side, side);
        return visualRect(option->direction, option->rect, arrow);
    }
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(scaled(8), 0, -scaled(8), 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    if (type == CT_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (button->text.isEmpty())
                return {scaled(30), scaled(30)};
            int width = button->fontMetrics.horizontalAdvance(button->text) + scaled(24);
            if (!button->icon.isNull())
                width += button->iconSize.width() + scaled(iconGap);
            if (button->features & QStyleOptionButton::HasMenu)
                width += scaled(18);
            return {width, scaled(30)};
        }
    }
    if (type == CT_LineEdit || type == CT_SpinBox)
        return {size.width(), scaled(30)};
    if (type == CT_ComboBox)
        return {size.width() + scaled(36), scaled(30)};
    if (type == CT_HeaderSection)
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), scaled(33)};
    if (type == CT_MenuItem)
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(0, scaled(4));
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 11;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return scaled(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_HeaderMarkSize: return scaled(12);
    case PM_HeaderMargin: return scaled(10);
    // Of items that no delegate of our own draws: in line with the titles above them.
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        if (widget && widget->property("padded").toBool())
            return metric == PM_FocusFrameHMargin ? scaled(9) : scaled(5);
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuBarPanelWidth: return 0;
    case PM_ToolTipLabelFrameWidth: return 6;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace bt2c
