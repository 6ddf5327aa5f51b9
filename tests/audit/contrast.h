#pragma once

#include <QColor>
#include <QImage>

namespace bt2c {

/// As WCAG 2.2 has it: from 1 to 21.
[[nodiscard]] double contrastOf(const QColor &a, const QColor &b);
/// @p over, which may let something through, on @p ground.
[[nodiscard]] QColor blended(const QColor &over, const QColor &ground);
/// What @p picture shows in @p rect behind writing in @p ink: the colour that most of it has.
[[nodiscard]] QColor groundIn(const QImage &picture, const QRect &rect, const QColor &ink);
/// The greatest contrast between what lies beside each other at @p from to @p to, which is a row of pixels.
[[nodiscard]] double edgeIn(const QImage &picture, int from, int to, int y);

} // namespace bt2c
