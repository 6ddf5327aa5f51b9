#pragma once

#include "core/support/durable.h"

#include <QByteArray>
#include <QList>

namespace bt2c {

/// Starts a process that unpauses @p containers through the engine's @p socket as soon as the descriptor given back is
/// closed, be it by a kill of this process, without one byte having been written to it first; or after @p limitMs (-1:
/// never). It then removes @p marker when it could. It belongs to nobody's session, so no signal of a terminal reaches
/// it, and holds none of this process's files.
/// Errors: Unsupported (the socket's path is too long), External (no process could be made).
[[nodiscard]] Result<Descriptor> startPauseWatch(const QByteArray &socket, const QList<QByteArray> &containers,
                                                 const QByteArray &marker, int limitMs);

} // namespace bt2c
