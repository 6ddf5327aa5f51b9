#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace bt2c {

/// A piece of text that a widget paints in one line, in one font and colour.
struct PaintedText
{
    QString text;
    QRectF cell;                             ///< from ascent to descent, as wide as it runs; in the widget
    qreal baseline = 0;
    QRectF clip;                             ///< what of the widget may be painted on; null: all
    QRectF room;                             ///< the same with the clips of the same text painted again, as for a mark
    QFont font;
    QColor ink;

    /// Around what is seen of the letters.
    [[nodiscard]] QRectF letters() const;
};

/// All text that @p widget paints itself, without its children: whoever draws it, and whatever it was asked to draw.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget *widget);

} // namespace bt2c
