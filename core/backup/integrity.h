#pragma once

#include "core/archive/fileidentity.h"

#include <QDateTime>
#include <QList>

namespace bt2c {

/// See DESIGN: integrity states.
enum class IntegrityState {
    Verified, ChecksumOk, Unverified, Stale, NoChecksum, Empty, Corrupt, Incomplete, Unsafe, Unreadable
};

enum class CheckLevel { None, Quick, Deep };

[[nodiscard]] QString stateToken(IntegrityState state);         ///< "checksum-ok", …
[[nodiscard]] IntegrityState stateFromToken(QStringView token); ///< Unverified for an unknown word
[[nodiscard]] QString levelToken(CheckLevel level);             ///< "none", "quick", "deep"
[[nodiscard]] CheckLevel levelFromToken(QStringView token);

/// Short word for the badge, translated: "Verified", "Holds no chain", …
[[nodiscard]] QString stateLabel(IntegrityState state);

/// Whether an archive in this state may be restored without being forced.
[[nodiscard]] bool isSound(IntegrityState state);
/// Red states: known to be of no use as they are.
[[nodiscard]] bool isBad(IntegrityState state);

/// One thing that is wrong with an archive. Words: describe(Error).
using Problem = Error;

/// The outcome of one completed (or failed) check. What the ledger keeps and what `verify` prints.
struct VerifyReport
{
    QString path;
    IntegrityState state = IntegrityState::Unverified;
    CheckLevel level = CheckLevel::None;
    FileIdentity identity;
    qint64 entries = -1;              ///< -1: not read
    qint64 uncompressedBytes = -1;    ///< unpacked size; -1: not read
    QByteArray storedSha256;          ///< lower-case hex from the sidecar; empty when there is none
    QByteArray computedSha256;        ///< lower-case hex; empty when the file could not be read
    QList<Problem> problems;          ///< the one that decided first; at most maxProblems
    double seconds = 0;
    QDateTime checkedAt;

    static constexpr int maxProblems = 100;
    bool operator==(const VerifyReport &) const = default;
};

/// What is known of an archive now.
struct Integrity
{
    IntegrityState state = IntegrityState::Unverified;
    CheckLevel level = CheckLevel::None;
    QDateTime checkedAt;              ///< of the check the state stands on; invalid when never checked
    std::optional<Error> reason;      ///< why it is not better, where there is a why

    bool operator==(const Integrity &) const = default;
};

enum class SidecarState { Present, Missing, Malformed };
[[nodiscard]] QString sidecarToken(SidecarState state);   ///< "present", "missing", "malformed"

/// The state that follows from the newest check on record (null: none) for a file that is now @p identity with the
/// checksum @p storedSha256 beside it. A check of other bytes counts for nothing; a completed one ages after
/// @p staleAfterDays. A pure function.
[[nodiscard]] Integrity currentIntegrity(const VerifyReport *lastCheck, const FileIdentity &identity,
                                         SidecarState checksumFile, const QByteArray &storedSha256,
                                         const QDateTime &now, int staleAfterDays);

} // namespace bt2c
