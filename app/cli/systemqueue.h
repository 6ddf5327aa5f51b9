#pragma once

namespace bt2c::cli {

/// Does what the system has for this program's main thread, which runs no event loop: on macOS the keychain's answers
/// come that way. Does not wait. For the main thread only.
void serveSystemQueue();

} // namespace bt2c::cli
