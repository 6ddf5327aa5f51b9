#pragma once

namespace bt2c {

/// Teaches screen readers the week's grid: a list whose items are the marks. Call once at start.
void installWeekGridAccess();

} // namespace bt2c
