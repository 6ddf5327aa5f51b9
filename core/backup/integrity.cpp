#include "core/backup/integrity.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct StateWords
{
    IntegrityState state;
    QLatin1StringView token;
    const char *label;
};

constexpr std::array<StateWords, 10> states = {{
    {IntegrityState::Verified, "verified"_L1, QT_TRANSLATE_NOOP("bt2c::integrity", "Verified")},
    {IntegrityState::ChecksumOk, "checksum-ok"_L1, QT_TRANSLATE_NOOP("bt2c::integrity", "Checksum OK")},
    {IntegrityState::Unverified, "unverified"_L1, QT_TRANSLATE_NOOP("bt2c::integrity", "Not checked")},
    {IntegrityState::Stale, "stale"_L1, QT_TRANSLATE_NOOP("bt2c::integrity", "Stale")},
    {IntegrityState::NoChecksum, "no-checksum"_L1, QT_TRANSLATE_NOOP("bt2c::integrity", "No checksum")},
    {IntegrityState::Empty, "empty"_L1, QT_TRANSLATE_NOOP("bt2c::integrity", "Holds no chain")},
    {IntegrityState::Corrupt, "corrupt"_L1, QT_TRANSLATE_NOOP("bt2c::integrity", "Corrupt")},
    {IntegrityState::Incomplete, "incomplete"_L1, QT_TRANSLATE_NOOP("bt2c::integrity", "Incomplete")},
    {IntegrityState::Unsafe, "unsafe"_L1, QT_TRANSLATE_NOOP("bt2c::integrity", "Unsafe")},
    {IntegrityState::Unreadable, "unreadable"_L1, QT_TRANSLATE_NOOP("bt2c::integrity", "Could not check")},
}};

/// The device number is left out: it changes when a disk is mounted again, and the other three say enough.
bool sameBytes(const FileIdentity &a, const FileIdentity &b)
{
    return a.size >= 0 && a.size == b.size && a.modifiedNs == b.modifiedNs && a.inode == b.inode;
}

bool judged(const VerifyReport &check)
{
    return check.level != CheckLevel::None && check.state != IntegrityState::Unverified
        && check.state != IntegrityState::Stale && check.state != IntegrityState::Unreadable
        && !check.computedSha256.isEmpty();
}

bool onlyMismatches(const VerifyReport &check)
{
    return check.state == IntegrityState::Corrupt && !check.problems.isEmpty()
        && std::ranges::all_of(check.problems, [](const Problem &p) { return p.code == ErrorCode::ChecksumMismatch; });
}

bool isStale(const QDateTime &checkedAt, const QDateTime &now, int staleAfterDays)
{
    constexpr qint64 day = 24 * 60 * 60 * 1000LL;
    if (!checkedAt.isValid())
        return true;
    const qint64 age = now.toMSecsSinceEpoch() - checkedAt.toMSecsSinceEpoch();
    // A date in the future comes from a clock that was wrong: how old the check is, is not known then.
    return age > staleAfterDays * day || age < -day;
}

Error bare(ErrorCode code)
{
    return Error{code, {}, {}, 0, -1};
}

} // namespace

QString stateToken(IntegrityState state)
{
    return std::ranges::find(states, state, &StateWords::state)->token;
}

IntegrityState stateFromToken(QStringView token)
{
    for (const StateWords &words : states) {
        if (words.token == token)
            return words.state;
    }
    return IntegrityState::Unverified;
}

QString levelToken(CheckLevel level)
{
    return level == CheckLevel::Deep ? u"deep"_s : level == CheckLevel::Quick ? u"quick"_s : u"none"_s;
}

CheckLevel levelFromToken(QStringView token)
{
    return token == "deep"_L1 ? CheckLevel::Deep : token == "quick"_L1 ? CheckLevel::Quick : CheckLevel::None;
}

QString stateLabel(IntegrityState state)
{
    return QCoreApplication::translate("bt2c::integrity", std::ranges::find(states, state, &StateWords::state)->label);
}

bool isSound(IntegrityState state)
{
    // Stale counts: it was sound for these very bytes, and a restore checks again before it touches anything.
    return state == IntegrityState::Verified || state == IntegrityState::ChecksumOk || state == IntegrityState::Stale;
}

bool isBad(IntegrityState state)
{
    return state == IntegrityState::Empty || state == IntegrityState::Corrupt || state == IntegrityState::Incomplete
        || state == IntegrityState::Unsafe;
}

QString sidecarToken(SidecarState state)
{
    return state == SidecarState::Present   ? u"present"_s
           : state == SidecarState::Missing ? u"missing"_s
                                            : u"malformed"_s;
}

Integrity currentIntegrity(const VerifyReport *lastCheck, const FileIdentity &identity, SidecarState checksumFile,
                           const QByteArray &storedSha256, const QDateTime &now, int staleAfterDays)
{
    const bool vouched = checksumFile == SidecarState::Present && !storedSha256.isEmpty();
    const auto withoutChecksum = [](CheckLevel level, const QDateTime &checkedAt) {
        return Integrity{IntegrityState::NoChecksum, level, checkedAt, bare(ErrorCode::NoChecksum)};
    };
    if (!lastCheck || !sameBytes(lastCheck->identity, identity))
        return vouched ? Integrity{} : withoutChecksum(CheckLevel::None, {});

    const VerifyReport &check = *lastCheck;
    if (check.state == IntegrityState::Unreadable) {
        return {IntegrityState::Unreadable, check.level, check.checkedAt,
                check.problems.isEmpty() ? bare(ErrorCode::ReadFailed) : check.problems.first()};
    }
    if (!judged(check))
        return vouched ? Integrity{} : withoutChecksum(CheckLevel::None, {});

    // What these bytes hash to is a fact from then on; what the checksum file says may have changed since.
    const bool mismatch = vouched && check.computedSha256 != storedSha256;
    if (isBad(check.state) && !onlyMismatches(check)) {
        return {check.state, check.level, check.checkedAt,
                check.problems.isEmpty() ? std::nullopt : std::optional(check.problems.first())};
    }
    if (mismatch)
        return {IntegrityState::Corrupt, check.level, check.checkedAt, bare(ErrorCode::ChecksumMismatch)};
    if (!vouched)
        return withoutChecksum(check.level, check.checkedAt);

    Integrity result{IntegrityState::ChecksumOk, check.level, check.checkedAt, std::nullopt};
    if (onlyMismatches(check))
        // The mismatch is gone with another checksum file; the content was not judged.
        result.level = CheckLevel::Quick;
    else if (check.level == CheckLevel::Deep && check.state != IntegrityState::ChecksumOk)
        result.state = IntegrityState::Verified;
    if (isStale(check.checkedAt, now, staleAfterDays))
        result.state = IntegrityState::Stale;
    return result;
}

} // namespace bt2c
