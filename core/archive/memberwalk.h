#pragma once

#include "core/archive/archivereader.h"

#include <functional>

namespace bt2c {

/// What was passed over: @p length bytes at @p offset of the current file, and their SHA-256 according to the note.
using PassedOver = std::function<void(qint64 offset, qint64 length, const QByteArray &sha256)>;

/// Visits the entries of a seekable archive, in its order, and unpacks only what is needed for that: headers, and the
/// content of those whose content the visitor wants. What was passed over was not checked, and the file was not hashed.
///
/// Nothing where @p path is not seekable from its first byte to its last; the visitor was not called then. Errors: the
/// visitor's, Missing, PermissionDenied, ReadFailed, Cancelled. Damage is in the summary, as of readArchive().
[[nodiscard]] Result<std::optional<ArchiveSummary>> walkArchive(const QString &path, EntryVisitor &visitor,
                                                                Control &control, Phase phase = Phase::Reading,
                                                                const PassedOver &passed = {});

/// walkArchive() where @p path is seekable, and readArchive() where it is not.
[[nodiscard]] Result<ArchiveSummary> visitArchive(const QString &path, EntryVisitor &visitor, Control &control,
                                                  Phase phase);

} // namespace bt2c
