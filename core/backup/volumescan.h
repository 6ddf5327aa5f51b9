#pragma once

#include "core/archive/entry.h"
#include "core/engine/helpercontainer.h"

#include <QHash>

#include <optional>

namespace bt2c {

/// What a script beside the volume saw of one file, and an engine's archive does not tell: it cuts times to the second
/// and carries no extended attributes.
struct ScannedFile
{
    EntryKind kind = EntryKind::Other;
    qint64 size = 0;
    Timestamp modified;
    Timestamp changed;             ///< ctime
    quint64 inode = 0;
    quint32 mode = 0;              ///< 0…07777
    qint64 uid = 0;
    qint64 gid = 0;
    std::vector<ExtendedAttribute> attributes;
    bool operator==(const ScannedFile &) const = default;
};

/// One look at all files of a volume.
struct VolumeScan
{
    QHash<QByteArray, ScannedFile> files;   ///< by path as in an archive: "data", "data/blocks/1"
    bool attributes = false;                ///< whether extended attributes could be read
    qint64 bytes = 0;                       ///< sum of the sizes of files
};

/// Reads what the scan script writes. Total and bounded: any input gives a scan or an error. Our own `.bt2c_…` folders
/// are left out.
///
/// Format: "bt2c-scan python\n", then for each file "kind size mtime ctime inode mode uid gid count\0path\0" with times
/// in nanoseconds, followed by count times "name\0value in hex\0"; or "bt2c-scan stat\n", then lines of
/// `stat -c '%F|%s|%Y %y|%Z %z|%i|%a|%u|%g|%n'`, with "//" before each path's last folder, where no name can hold it.
/// Both end with "bt2c-scan end\n".
/// Errors: Garbled, Truncated (no end), TooLarge.
[[nodiscard]] Result<VolumeScan> parseScan(const QByteArray &text);

inline constexpr qsizetype maxScan = 512 * 1024 * 1024;   ///< bytes of a scan's text
inline constexpr qsizetype maxScannedFiles = 2'000'000;

/// Looks at the volume through a helper, with python3 where the image has it, else with find and stat. Empty: none of
/// the images can do either. Errors: those of runScript() but Unsupported; Garbled; TooLarge; ReadFailed (the script
/// could not read everything).
[[nodiscard]] Result<std::optional<VolumeScan>> scanVolume(Engine &engine, const HelperTask &task, Control &control);

/// Whether content or metadata may differ between two looks.
[[nodiscard]] bool sameFile(const ScannedFile &a, const ScannedFile &b);

} // namespace bt2c
