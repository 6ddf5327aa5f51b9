#pragma once

namespace bt2c {

/// Teaches screen readers the strip: a list whose items are its rows, each with a sentence. Call once at start.
void installTimelineAccess();

} // namespace bt2c
