#include "core/support/result.h"

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ErrorCode, QLatin1StringView>, 30> tokens = {{
    {ErrorCode::Cancelled, "cancelled"_L1},
    {ErrorCode::InvalidArgument, "invalid-argument"_L1},
    {ErrorCode::Missing, "missing"_L1},
    {ErrorCode::PermissionDenied, "permission-denied"_L1},
    {ErrorCode::ReadFailed, "read-failed"_L1},
    {ErrorCode::WriteFailed, "write-failed"_L1},
    {ErrorCode::NoSpace, "no-space"_L1},
    {ErrorCode::TooLittleSpace, "too-little-space"_L1},
    {ErrorCode::Changed, "changed"_L1},
    {ErrorCode::Corrupt, "corrupt"_L1},
    {ErrorCode::ChecksumMismatch, "checksum-mismatch"_L1},
    {ErrorCode::Truncated, "truncated"_L1},
    {ErrorCode::Unsafe, "unsafe"_L1},
    {ErrorCode::Empty, "empty"_L1},
    {ErrorCode::NoSoundBackup, "no-sound-backup"_L1},
    {ErrorCode::NoChecksum, "no-checksum"_L1},
    {ErrorCode::TooLarge, "too-large"_L1},
    {ErrorCode::Unsupported, "unsupported"_L1},
    {ErrorCode::ValidatorRunning, "validator-running"_L1},
    {ErrorCode::Busy, "busy"_L1},
    {ErrorCode::NothingToUndo, "nothing-to-undo"_L1},
    {ErrorCode::Unfinished, "unfinished"_L1},
    {ErrorCode::External, "external"_L1},
    {ErrorCode::NotRunning, "not-running"_L1},
    {ErrorCode::TimedOut, "timed-out"_L1},
    {ErrorCode::Garbled, "garbled"_L1},
    {ErrorCode::Conflict, "conflict"_L1},
    {ErrorCode::OlderThanLive, "older-than-live"_L1},
    {ErrorCode::Outdated, "outdated"_L1},
    {ErrorCode::Internal, "internal"_L1},
}};

ErrorCode codeOf(int number, ErrorCode otherwise)
{
    switch (number) {
    case EACCES:
    case EPERM:
        return ErrorCode::PermissionDenied;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::Missing;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::NoSpace;
    default:
        return otherwise;
    }
}

} // namespace

Error systemError(int number, const QString &subject, ErrorCode otherwise)
{
    // The locale's own wording would end up in logs and JSON, which stay in English where the C library allows it.
    return Error{codeOf(number, otherwise), subject, QString::fromStdString(std::generic_category().message(number)),
                 number, -1};
}

QString errorToken(ErrorCode code)
{
    for (const auto &[candidate, token] : tokens) {
        if (candidate == code)
            return token;
    }
    return u"internal"_s;
}

ErrorCode errorFromToken(QStringView token)
{
    for (const auto &[code, candidate] : tokens) {
        if (candidate == token)
            return code;
    }
    return ErrorCode::Internal;
}

} // namespace bt2c
