#include "ui/schedule/weekpaint.h"

#include "ui/schedule/weekwords.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int radius = 3;
constexpr int labelInset = 5;
constexpr int collisionSize = 9;

QColor mixed(const QColor &ink, const QColor &ground, double share)
{
    const auto part = [&](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(ink.redF(), ground.redF()), part(ink.greenF(), ground.greenF()),
                            part(ink.blueF(), ground.blueF()));
}

struct MarkColours
{
    QColor ink;     ///< what the job's colour is
    QColor onInk;
};

MarkColours coloursFor(const WeekJob &job, const Colours &colours)
{
    if (!job.kind)
        return {colours.unknown.ink, colours.surface};
    if (*job.kind == BackupJobKind::Weekly)
        return {colours.ok.ink, colours.surface};
    return {colours.accent, colours.onAccent};
}

struct MarkFill
{
    QColor fill;
    QColor text;
};

MarkFill fillOf(const WeekMark &mark, const WeekJob &job, const MarkLook &look, const Colours &colours)
{
    const MarkColours own = coloursFor(job, colours);
    if (!job.enabled)
        return {Qt::transparent, colours.secondary};
    if (!job.kind)
        return {mixed(own.ink, colours.surface, look.chosen ? 0.45 : 0.24), colours.text};
    if (mark.form == WeekMark::Form::Chip)
        return {own.ink, own.onInk};
    return {mixed(own.ink, colours.surface, look.chosen ? 0.5 : 0.28), colours.text};
}

} // namespace

WeekMeasures measuresFor(QSize size, WeekShape shape)
{
    const QFontMetrics small(fontOf(Type::Small));
    const int label = small.horizontalAdvance("00:00"_L1);
    const int left = scaled(metrics::cardPadding) + label + scaled(12);
    const int top = scaled(shape == WeekShape::Days ? 34 : 54);
    const int right = scaled(metrics::cardPadding);
    const int bottom = scaled(14);
    return {QRect(left, top, qMax(1, size.width() - left - right), qMax(1, size.height() - top - bottom)), scaled(15),
            label + 2 * labelInset, scaled(collisionSize), small.horizontalAdvance(" +9"_L1),
            small.capHeight() + 2};
}

MarkPainter::MarkPainter(QPainter &target, const QPalette &palette)
    : painter(target)
    , colours(coloursOf(palette))
    , font(fontOf(Type::Small))
    , fontMetrics(font)
    , signSize(scaled(collisionSize))
    , labelHeight(fontMetrics.capHeight() + 2)
{}

QRectF MarkPainter::signRect(const QRect &mark) const
{
    const bool small = mark.width() < 2 * signSize || mark.height() < signSize;
    const double size = small ? signSize * 0.8 : signSize;
    // At the middle of a single run, and where a band of them begins.
    const double middle = mark.top() + qMin(mark.height() / 2.0, signSize * 0.9);
    const double x = mark.width() < 2 * signSize ? mark.left() + (mark.width() - size) / 2.0
                                                 : mark.right() - size - 2.0;
    return {x, middle - size * 0.5, size, size * 0.92};
}

/// A triangle, so that it is seen without colours too; a rim lifts it off the mark.
void MarkPainter::drawCollision(const QRect &mark)
{
    const QRectF sign = signRect(mark);
    QPainterPath path;
    path.moveTo(sign.center().x(), sign.top());
    path.lineTo(sign.bottomRight());
    path.lineTo(sign.bottomLeft());
    path.closeSubpath();
    const int rim = mark.width() < 2 * signSize ? 2 : 3;
    painter.setPen(QPen(colours.surface, rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colours.surface);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.warn.ink);
    painter.drawPath(path);
}

QString MarkPainter::labelFor(const WeekMark &mark, const WeekJob &job, int room) const
{
    if (mark.form == WeekMark::Form::Bar) {
        const QString words = repeatWords(mark.runs);
        return fontMetrics.horizontalAdvance(words) <= room ? words : QString();
    }
    QString label = clockWords(mark.runs.first);
    if (mark.runs.isMerged())
        label += u" +%1"_s.arg(mark.runs.runs - 1);
    QString whole = label + "  "_L1 + job.name;
    if (fontMetrics.horizontalAdvance(whole) <= room)
        return whole;
    return fontMetrics.horizontalAdvance(label) <= room ? label : QString();
}

void MarkPainter::drawLabel(const WeekMark &mark, const WeekJob &job, const QColor &ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    const int sign = mark.runs.collides ? signSize : 0;
    const int room = mark.rect.width() - 2 * labelInset + 2 - sign;
    if (mark.rect.height() >= labelHeight) {
        const QString label = labelFor(mark, job, room);
        if (!label.isEmpty()) {
            // A bar's words stand at its top, where its runs begin.
            QRect line = mark.rect.adjusted(labelInset, 0, 0, 0);
            if (mark.form == WeekMark::Form::Bar && line.height() > 2 * fontMetrics.height())
                line.setHeight(fontMetrics.height() + 4);
            painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), label);
            return;
        }
    }
    const QString words = repeatWords(mark.runs);
    if (mark.form != WeekMark::Form::Bar || mark.rect.width() < fontMetrics.capHeight() + 4
        || mark.rect.height() < fontMetrics.horizontalAdvance(words) + 2 * labelInset)
        return;
    painter.save();
    painter.translate(mark.rect.left(), mark.rect.bottom() + 1);
    painter.rotate(-90);
    const int below = labelInset + (mark.runs.collides ? 2 * signSize : 0);
    painter.drawText(QRect(0, 0, mark.rect.height() - below, mark.rect.width()),
                     int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip), words);
    painter.restore();
}

void MarkPainter::draw(const WeekMark &mark, const WeekJob &job, const MarkLook &look)
{
    const MarkFill fill = fillOf(mark, job, look, colours);
    const MarkColours own = coloursFor(job, colours);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.left)
        painter.setOpacity(0.35);
    const double round = qMin(double(radius), qMin(mark.rect.width(), mark.rect.height()) / 2.0);
    const bool solid = job.enabled && job.kind && mark.form == WeekMark::Form::Chip;
    painter.setPen(Qt::NoPen);
    if (solid && look.chosen) {
        // A line on a solid mark would not be seen: it gets a halo.
        painter.setBrush(mixed(own.ink, colours.surface, 0.35));
        painter.drawRoundedRect(mark.rect.adjusted(-2, -2, 2, 2), round + 2, round + 2);
    }
    painter.setBrush(fill.fill);
    if (job.enabled)
        painter.drawRoundedRect(mark.rect, round, round);
    if (!job.enabled || (look.chosen && !solid)) {
        QPen pen(look.chosen && job.kind ? own.ink : colours.secondary, 1);
        if (!job.enabled)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(mark.rect).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    }
    if (look.labelled)
        drawLabel(mark, job, fill.text);
    if (mark.runs.collides && look.sign && !look.left)
        drawCollision(mark.rect);
    painter.restore();
}

void MarkPainter::drawGhost(const QRect &rect, const QString &time, const WeekJob &job, bool refused,
                            const QRect &bounds)
{
    const MarkColours own = coloursFor(job, colours);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const int width = fontMetrics.horizontalAdvance(time) + 2 * labelInset + 2;
    QRect chip(rect.left(), rect.top(), qMax(rect.width(), width), qMax(rect.height(), fontMetrics.height() + 1));
    chip.moveRight(qMin(chip.right(), bounds.right() - 1));
    chip.moveBottom(qMin(chip.bottom(), bounds.bottom() - 1));
    // A rim, so that it stands out from marks below it.
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(chip).adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1.5, radius + 1.5);
    if (refused) {
        painter.setPen(QPen(colours.bad.ink, 1, Qt::DashLine));
        painter.setBrush(colours.bad.tint);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(colours.bad.ink);
    } else {
        painter.setBrush(own.ink);
        painter.drawRoundedRect(chip, radius, radius);
        painter.setPen(own.onInk);
    }
    painter.drawText(chip.adjusted(labelInset, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip),
                     time);
    painter.restore();
}

void MarkPainter::drawRefusal(const QString &words, QPoint point, const QRect &bounds)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Secondary));
    const int sign = scaled(16);
    const int pad = scaled(8);
    const int widest = qMin(scaled(300), bounds.width() - 2 * pad);
    const QRect text = painter.fontMetrics().boundingRect(QRect(0, 0, widest - sign - 3 * pad, bounds.height()),
                                                          int(Qt::AlignLeft | Qt::TextWordWrap), words);
    QRect box(0, 0, text.width() + sign + 3 * pad, qMax(text.height(), sign) + 2 * pad);
    box.moveTopLeft(point + QPoint(scaled(14), scaled(18)));
    if (box.bottom() > bounds.bottom() - pad)
        box.moveBottom(point.y() - scaled(10));
    box.moveRight(qMin(box.right(), bounds.right() - pad));
    box.moveLeft(qMax(box.left(), bounds.left() + pad));
    box.moveTop(qMax(box.top(), bounds.top() + pad));
    painter.setPen(QPen(colours.bad.ink, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metrics::controlRadius, metrics::controlRadius);
    drawSymbol(painter, QRectF(box.left() + pad, box.top() + pad, sign, sign), Symbol::Barred, colours.bad.ink);
    painter.setPen(colours.text);
    painter.drawText(box.adjusted(2 * pad + sign, pad, -pad, -pad),
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap), words);
    painter.restore();
}

void MarkPainter::drawFocus(const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.surface, 5));
    painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    painter.setPen(QPen(colours.accent, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2.5, radius + 2.5);
    painter.restore();
}

} // namespace bt2c
