#pragma once

namespace bt2c::cli {

/// From here on SIGINT, SIGTERM and SIGHUP ask to stop, a second SIGINT ends the program at once, and writing to a
/// closed pipe is an error like any other.
void watchSignals();

/// Whether one of them came.
[[nodiscard]] bool stopRequested();

/// Takes the places of standard streams that were closed, so that no file of ours gets their numbers.
void occupyStandardStreams();

} // namespace bt2c::cli
