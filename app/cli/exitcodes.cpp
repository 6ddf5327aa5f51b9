#include "app/cli/exitcodes.h"

#include <algorithm>

namespace bt2c::cli {

Exit exitFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return Exit::Cancelled;
    case ErrorCode::InvalidArgument:
        return Exit::Usage;
    case ErrorCode::Missing:
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadFailed:
    case ErrorCode::Changed:
        return Exit::Unreadable;
    case ErrorCode::Corrupt:
    case ErrorCode::ChecksumMismatch:
    case ErrorCode::Truncated:
    case ErrorCode::Unsafe:
    case ErrorCode::Empty:
    case ErrorCode::NoSoundBackup:
    case ErrorCode::NoChecksum:
    case ErrorCode::TooLarge:
        return Exit::NotSound;
    case ErrorCode::TooLittleSpace:
    case ErrorCode::ValidatorRunning:
    case ErrorCode::OlderThanLive:
    case ErrorCode::Outdated:
        return Exit::Refused;
    case ErrorCode::Busy:
        return Exit::Busy;
    case ErrorCode::WriteFailed:
    case ErrorCode::NoSpace:
    case ErrorCode::Unsupported:
    case ErrorCode::NothingToUndo:
    case ErrorCode::Unfinished:
    case ErrorCode::External:
    case ErrorCode::NotRunning:
    case ErrorCode::TimedOut:
    case ErrorCode::Garbled:
    case ErrorCode::Conflict:
    case ErrorCode::Internal:
        break;
    }
    return Exit::Failed;
}

Exit exitFor(const VerifyReport &report)
{
    switch (report.state) {
    case IntegrityState::Verified:
    case IntegrityState::ChecksumOk:
        return Exit::Done;
    case IntegrityState::NoChecksum:
    case IntegrityState::Empty:
    case IntegrityState::Corrupt:
    case IntegrityState::Incomplete:
    case IntegrityState::Unsafe:
        return Exit::NotSound;
    case IntegrityState::Unverified:
    case IntegrityState::Stale:
    case IntegrityState::Unreadable:
        break;
    }
    const bool cancelled = std::ranges::any_of(
        report.problems, [](const Problem &problem) { return problem.code == ErrorCode::Cancelled; });
    return cancelled ? Exit::Cancelled : Exit::Unreadable;
}

Exit worst(Exit a, Exit b)
{
    static constexpr Exit order[] = {Exit::Cancelled, Exit::Usage,    Exit::Failed,     Exit::Busy,
                                     Exit::Refused,   Exit::NotSound, Exit::Unreadable, Exit::Done};
    return std::ranges::find(order, a) < std::ranges::find(order, b) ? a : b;
}

} // namespace bt2c::cli
