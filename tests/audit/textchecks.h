#pragma once

#include "paintedtext.h"

#include <QImage>

namespace bt2c {

class Report;

/// Whether the text that @p widget paints has room: cut off, ended early, one over another, or without a glyph.
void checkRoom(const QWidget *widget, const QList<PaintedText> &texts, Report &report);

/// Whether it can be read, on @p picture of @p root: 4.5 to 1, and 3 to 1 where it is large.
void checkContrast(const QWidget *widget, const QWidget *root, const QList<PaintedText> &texts, const QImage &picture,
                   Report &report);

} // namespace bt2c
