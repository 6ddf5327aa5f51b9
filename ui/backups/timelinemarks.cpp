#include "ui/backups/timelinemarks.h"

#include "ui/widgets/badge.h"

#include <QPainter>

namespace bt2c {

namespace {

// How a state fills a form. Together with the sign for bad ones, no two meanings share a form.
enum class Fill { Solid, Light, Hollow, Cross, Speck };

Fill fillOf(IntegrityState state)
{
    switch (state) {
    case IntegrityState::Verified: return Fill::Solid;
    case IntegrityState::ChecksumOk: return Fill::Light;
    case IntegrityState::Unverified:
    case IntegrityState::Stale:
    case IntegrityState::NoChecksum: return Fill::Hollow;
    case IntegrityState::Unreadable: return Fill::Speck;
    default: return Fill::Cross;
    }
}

void drawBar(QPainter &painter, const QPointF &c, qreal width, Fill fill, const QColor &ink)
{
    constexpr qreal half = 6.5;
    QColor light = ink;
    light.setAlpha(120);
    painter.setPen(Qt::NoPen);
    switch (fill) {
    case Fill::Light:
        painter.fillRect(QRectF(c.x() - width / 2, c.y() - half, width, 2 * half), light);
        painter.fillRect(QRectF(c.x() - width / 2, c.y() + half - 3, width, 3), ink);
        break;
    case Fill::Hollow:
        painter.fillRect(QRectF(c.x() - width / 2, c.y() - half, width, 4), ink);
        painter.fillRect(QRectF(c.x() - width / 2, c.y() + half - 4, width, 4), ink);
        break;
    default:
        painter.fillRect(QRectF(c.x() - width / 2, c.y() - half, width, 2 * half), ink);
    }
}

} // namespace

void drawTimelineMark(QPainter &painter, const QPointF &centre, qreal barWidth, TimelineForm form,
                      IntegrityState state, const QPalette &palette)
{
    const Colours colours = coloursOf(palette);
    const QColor ink = colours.of(lookOf(state).tone).ink;
    const Fill fill = fillOf(state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, form != TimelineForm::Bar || fill == Fill::Cross);
    if (fill == Fill::Cross) {
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(-3.5, -3.5), centre + QPointF(3.5, 3.5));
        painter.drawLine(centre + QPointF(3.5, -3.5), centre + QPointF(-3.5, 3.5));
    } else if (fill == Fill::Speck) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(centre, 2, 2);
    } else if (form == TimelineForm::Bar) {
        drawBar(painter, centre, barWidth, fill, ink);
    } else {
        const bool solid = fill == Fill::Solid;
        const qreal r = solid ? 5.5 : 4.5;
        painter.setPen(solid ? QPen(Qt::NoPen) : QPen(ink, 1.75));
        QColor light = ink;
        light.setAlpha(110);
        painter.setBrush(solid ? QBrush(ink) : fill == Fill::Light ? QBrush(light) : QBrush(colours.surface));
        switch (form) {
        case TimelineForm::Circle: painter.drawEllipse(centre, r, r); break;
        case TimelineForm::Square:
            painter.drawRoundedRect(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r), 2.5, 2.5);
            break;
        default: {
            const qreal d = r + 0.75;
            painter.drawPolygon(QPolygonF{centre + QPointF(0, -d), centre + QPointF(d, 0), centre + QPointF(0, d),
                                          centre + QPointF(-d, 0)});
        }
        }
    }
    painter.restore();
}

} // namespace bt2c
