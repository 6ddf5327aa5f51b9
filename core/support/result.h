#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace bt2c {

/// What went wrong. Codes are stable: tests and the command line's exit codes hang on them.
/// Words for people are made at the edge, by describe() in core/support/describe.h.
enum class ErrorCode {
    Cancelled,         ///< the operator asked to stop
    InvalidArgument,   ///< the caller named something that cannot be meant
    Missing,           ///< a file or folder is not there
    PermissionDenied,  ///< it is there, and may not be read or written
    ReadFailed,        ///< reading failed half way (see systemError)
    WriteFailed,       ///< writing failed (see systemError)
    NoSpace,           ///< the disk became full while writing
    TooLittleSpace,    ///< refused beforehand: would not fit
    Changed,           ///< a file changed while it was read
    Corrupt,           ///< content is damaged
    ChecksumMismatch,  ///< content does not match its recorded SHA-256
    Truncated,         ///< ends before it should
    Unsafe,            ///< would write outside the site, or a device
    Empty,             ///< holds nothing of what its type promises
    NoSoundBackup,     ///< none of the backups there can be restored
    NoChecksum,        ///< nothing vouches for it
    TooLarge,          ///< exceeds a named limit
    Unsupported,       ///< this program cannot do that here
    ValidatorRunning,  ///< refused: the validator uses the data
    Busy,              ///< another operation holds the site
    NothingToUndo,     ///< there is no restore to take back
    Unfinished,        ///< an earlier restore could be neither finished nor undone
    External,          ///< another program failed; detail says what it said
    NotRunning,        ///< nobody answers where a service should be
    TimedOut,          ///< no answer within the stated time
    Garbled,           ///< an answer that makes no sense
    Conflict,          ///< in use, or a name is taken
    OlderThanLive,     ///< refused: would put an older chain over a newer one
    Outdated,          ///< refused: what would be replaced changed since it was read
    Internal,          ///< a broken promise inside this program
};

/// A failure: a code, the thing it happened to, and what is known beyond that.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject;          ///< the path, entry or program concerned; may be empty
    QString detail;           ///< untranslated technical detail; may be empty
    int systemError = 0;      ///< errno, 0 when there is none
    qint64 offset = -1;       ///< byte offset where it was noticed, -1 when unknown

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = std::expected<T, Error>;

/// An Error from errno @p number about @p subject. EACCES, ENOENT, ENOSPC and their kin get their own
/// code, all others @p otherwise.
[[nodiscard]] Error systemError(int number, const QString &subject, ErrorCode otherwise);

/// systemError() wrapped for `return`.
[[nodiscard]] inline std::unexpected<Error> failure(int number, const QString &subject, ErrorCode otherwise)
{
    return std::unexpected(systemError(number, subject, otherwise));
}

[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, const QString &subject = {},
                                                    const QString &detail = {}, qint64 offset = -1)
{
    return std::unexpected(Error{code, subject, detail, 0, offset});
}

/// Stable lower-case word for @p code, for JSON and the ledger ("permission-denied").
[[nodiscard]] QString errorToken(ErrorCode code);

/// The reverse of errorToken(); Internal for an unknown word.
[[nodiscard]] ErrorCode errorFromToken(QStringView token);

} // namespace bt2c
