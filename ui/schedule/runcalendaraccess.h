#pragma once

namespace bt2c {

/// Teaches screen readers the calendar: a list whose items are its tiles, each with its day and how it went. Call once
/// at start.
void installRunCalendarAccess();

} // namespace bt2c
