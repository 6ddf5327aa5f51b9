#pragma once

#include "core/backup/damage.h"
#include "core/support/control.h"

namespace bt2c {

struct ExtractReport
{
    qint64 entries = 0;
    qint64 bytes = 0;
    QStringList missing;              ///< asked for and not in the archive
    QList<Error> notices;             ///< what could not be set or was left out
    std::optional<Error> damage;      ///< of the archive; what came before it was extracted
};

/// Writes the entries of @p archive that equal one of @p paths or lie below it into the folder @p destination, which
/// is created. Of a seekable archive no more is unpacked than headers and those entries. Existing files are never
/// overwritten (error InvalidArgument names the first). Nothing is written outside @p destination.
[[nodiscard]] Result<ExtractReport> extractPaths(const QString &archive, const QList<QByteArray> &paths,
                                                 const QString &destination, Control &control);

struct RescueReport
{
    qint64 entries = 0;               ///< written, each of them undamaged
    qint64 bytes = 0;
    bool seekable = false;            ///< so that what comes after damage could be had as well
    DamageReport damage;              ///< seekable: the files that were left out, and what else is lost
    std::optional<Error> end;         ///< not seekable: what ended the reading
    QList<Error> notices;             ///< what could not be set or was left out
};

/// Writes every undamaged entry of @p archive, sound or not, into the folder @p destination, as extractPaths() does. A
/// file of which a byte is lost is not written.
[[nodiscard]] Result<RescueReport> rescueArchive(const QString &archive, const QString &destination, Control &control);

} // namespace bt2c
