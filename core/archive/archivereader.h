#pragma once

#include "core/archive/fileidentity.h"
#include "core/archive/tarreader.h"
#include "core/support/control.h"

#include <optional>

namespace bt2c {

/// How an archive is compressed, by its first bytes.
enum class Compression { None, Gzip, Xz, Bzip2, Zstd };

/// What came of reading an archive from its first byte to its last. The file was always read and hashed to its end,
/// whatever was found in it, so `sha256` is that of the whole file.
struct ArchiveSummary
{
    QByteArray sha256;              ///< of the file, 32 bytes
    FileIdentity identity;          ///< at the time of opening
    Compression compression = Compression::None;
    qint64 entries = 0;
    qint64 contentBytes = 0;        ///< unpacked size of all entries
    qint64 tarBytes = 0;            ///< uncompressed stream length
    qint64 members = 0;             ///< of a seekable archive that are what their notes say
    bool trailingData = false;
    /// Damage in the compressed stream or the tar (Corrupt, Truncated, TooLarge, Unsupported); nothing
    /// when all content was read and is sound.
    std::optional<Error> damage;
};

/// Reads @p path once: a second thread reads the file and unpacks it, the calling thread hashes the file, parses the
/// tar and calls @p visitor (null: hash only, nothing is unpacked). The members of a seekable
/// archive are unpacked on all cores. At most about 60 MB are in flight.
///
/// Errors: the visitor's; Missing, PermissionDenied, ReadFailed (could not check), Changed (replaced or grown while it
/// was read), Cancelled.
[[nodiscard]] Result<ArchiveSummary> readArchive(const QString &path, EntryVisitor *visitor, Control &control,
                                                 Phase phase = Phase::Verifying);

} // namespace bt2c
