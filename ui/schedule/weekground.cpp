#include "ui/schedule/weekpaint.h"
#include "ui/schedule/weekwords.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int quarter = 15;
constexpr int nameInset = 5;

enum class NameForm { LongDate, ShortDate, Short, Narrow };

QString dayName(QDate day, NameForm form)
{
    const QLocale locale;
    const QString number = u' ' + locale.toString(day.day());
    switch (form) {
    case NameForm::LongDate: return locale.standaloneDayName(day.dayOfWeek(), QLocale::LongFormat) + number;
    case NameForm::ShortDate: return locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat) + number;
    case NameForm::Short: return locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    case NameForm::Narrow: break;
    }
    return locale.standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat);
}

/// The longest form in which the names of all days fit.
NameForm nameForm(const WeekLayout &layout, const QFontMetrics &metrics)
{
    const int room = layout.columnLeft(1) - layout.columnLeft(0) - nameInset - 2;
    for (const NameForm form : {NameForm::LongDate, NameForm::ShortDate, NameForm::Short}) {
        bool fits = true;
        for (int day = 0; day < layout.span.days; ++day)
            fits = fits && metrics.horizontalAdvance(dayName(layout.dateOf(day), form)) <= room;
        if (fits)
            return form;
    }
    return NameForm::Narrow;
}

void drawHours(QPainter &painter, const WeekLayout &layout, const Colours &colours)
{
    const QRect &plot = layout.measures.plot;
    painter.setFont(fontOf(Type::Small));
    const int height = painter.fontMetrics().height();
    const bool days = layout.shape == WeekShape::Days;
    // Rows of a day are told apart by their labels, hours of a week by lines between them.
    const int step = layout.hoursPerLabel(days ? scaled(36) : height);
    for (int hour = 0; hour <= 24; hour += step) {
        const int y = layout.hourTop(hour);
        QPen pen(colours.line, 1);
        if (days)
            pen.setDashPattern({2, 3});
        painter.setPen(pen);
        painter.drawLine(plot.left() - (days ? 4 : 0), y, plot.left() + plot.width() - 1, y);
        if (!days && hour == 24)
            break;
        painter.setPen(colours.secondary);
        const int middle = days ? y : (y + layout.hourTop(hour + 1)) / 2;
        painter.drawText(QRect(0, middle - height / 2, plot.left() - scaled(12), height),
                         int(Qt::AlignRight | Qt::AlignVCenter), clockWords(hour * 60));
    }
}

void drawDays(QPainter &painter, const WeekLayout &layout, int today, int hovered, const Colours &colours)
{
    const QRect &plot = layout.measures.plot;
    const NameForm form = nameForm(layout, QFontMetrics(fontOf(Type::Secondary)));
    for (int day = 0; day < layout.span.days; ++day) {
        const int left = layout.columnLeft(day);
        const int right = layout.columnLeft(day + 1);
        painter.fillRect(QRect(left, plot.top() - scaled(2), 1, plot.height() + scaled(2)), colours.line);
        QFont font = fontOf(Type::Secondary);
        if (day == today)
            font.setWeight(QFont::DemiBold);
        font.setUnderline(day == hovered);
        painter.setFont(font);
        painter.setPen(day == today || day == hovered ? colours.text : colours.secondary);
        painter.drawText(QRect(left + nameInset, scaled(8), right - left - nameInset, plot.top() - scaled(16)),
                         int(Qt::AlignLeft | Qt::AlignVCenter), dayName(layout.dateOf(day), form));
    }
}

void drawMinutes(QPainter &painter, const WeekLayout &layout, int today, const Colours &colours)
{
    const QRect &plot = layout.measures.plot;
    painter.setFont(fontOf(today == 0 ? Type::Strong : Type::Body));
    painter.setPen(colours.text);
    painter.drawText(QRect(scaled(metrics::cardPadding), scaled(8), plot.right() - scaled(metrics::cardPadding),
                           scaled(20)),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     QLocale().toString(layout.span.firstDay, QLocale::LongFormat));
    painter.setFont(fontOf(Type::Small));
    for (int minute = 0; minute < 60; minute += quarter) {
        const int x = layout.pointOf({0, minute}).x();
        painter.fillRect(QRect(x, plot.top() - scaled(2), 1, plot.height() + scaled(2)), colours.line);
        painter.setPen(colours.secondary);
        painter.drawText(QRect(x + 2, plot.top() - scaled(22), scaled(60), scaled(18)),
                         int(Qt::AlignLeft | Qt::AlignVCenter), u":%1"_s.arg(minute, 2, 10, '0'_L1));
    }
}

} // namespace

void drawWeekGround(QPainter &painter, const WeekLayout &layout, int today, int hovered, const QPalette &palette)
{
    const Colours colours = coloursOf(palette);
    drawHours(painter, layout, colours);
    if (layout.shape == WeekShape::Days)
        drawDays(painter, layout, today, hovered, colours);
    else
        drawMinutes(painter, layout, today, colours);
}

void drawNow(QPainter &painter, const WeekLayout &layout, WeekTime now, const QPalette &palette)
{
    const Colours colours = coloursOf(palette);
    const QPoint point = layout.pointOf(now);
    if (layout.shape == WeekShape::Days) {
        painter.fillRect(QRect(point.x(), point.y(), layout.columnLeft(now.day + 1) - point.x(), 2), colours.bad.ink);
        return;
    }
    const int bottom = layout.hourTop(now.minute / 60 + 1);
    painter.fillRect(QRect(point.x(), point.y(), 2, bottom - point.y() + 1), colours.bad.ink);
}

} // namespace bt2c
