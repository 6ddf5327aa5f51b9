#pragma once

#include "ui/backups/timelinelayout.h"

class QPainter;
class QPalette;

namespace bt2c {

/// Draws one mark centred at @p centre: its form by the kind, its fill and sign by the state.
void drawTimelineMark(QPainter &painter, const QPointF &centre, qreal barWidth, TimelineForm form,
                      IntegrityState state, const QPalette &palette);

} // namespace bt2c
