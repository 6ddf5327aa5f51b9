#pragma once

#include "core/backup/sidecar.h"
#include "core/support/clock.h"
#include "core/support/control.h"

namespace bt2c {

class Ledger;

struct VerifyParams
{
    QString path;
    CheckLevel level = CheckLevel::Deep;   ///< Quick or Deep
};

/// Checks one archive in a single pass over the file and memory that does not grow with it. Quick: SHA-256 against the
/// `.sha256`. Deep: besides, the compressed stream, every tar header, every content byte, what would be written outside
/// or as a device, and whether what the type promises is there. Of a seekable archive that is damaged every file that
/// is affected is named, with the bytes that are lost.
///
/// Always gives a report: what could not be checked has the state Unreadable and the reason among its problems
/// (also for a cancelled check: code Cancelled).
[[nodiscard]] VerifyReport verifyArchive(const VerifyParams &params, const Clock &clock, Control &control);

/// verifyArchive(), then written to @p ledger (null: not) unless it was cancelled.
[[nodiscard]] VerifyReport verifyAndRecord(const VerifyParams &params, const Clock &clock, Ledger *ledger,
                                           Control &control);

} // namespace bt2c
