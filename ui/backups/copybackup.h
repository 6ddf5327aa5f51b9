#pragma once

#include "core/support/control.h"

namespace bt2c {

struct CopyReport
{
    QString path;              ///< of the copy
    qint64 bytes = 0;
    bool hadChecksum = false;  ///< the copy was compared with the recorded checksum as well
};

/// Copies @p archive and its sidecars into the folder @p destination: under a temporary name, synced, read back and
/// compared, then named. Never overwrites. Errors: InvalidArgument (there is one of that name), Missing,
/// PermissionDenied, ReadFailed, NoSpace, WriteFailed, Changed (the copy differs), Cancelled.
[[nodiscard]] Result<CopyReport> copyBackup(const QString &archive, const QString &destination, Control &control);

} // namespace bt2c
