#pragma once

namespace bt2c {

enum class PortUse { Free, Taken, Unknown };

/// Whether a program on this machine has the TCP port. Nothing is sent; the port is held for less than a millisecond.
[[nodiscard]] PortUse lookAtPort(int port);

} // namespace bt2c
