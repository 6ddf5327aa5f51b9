#include "core/recovery/logcauses.h"

#include "core/support/describe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLine = 4096;
constexpr qsizetype maxShown = 300;

struct Pattern
{
    LogCause cause;
    const char *text; // lower case
};

// The first that fits counts: a file that may not be read is no damaged one, though a node may call it so in the same
// line.
constexpr std::array patterns = {
    Pattern{LogCause::NoSpace, "no space left on device"},
    Pattern{LogCause::NoSpace, "database or disk is full"},
    Pattern{LogCause::NoSpace, "disk quota exceeded"},
    Pattern{LogCause::NoSpace, "disk is full"},
    Pattern{LogCause::NoSpace, "disk full"},
    Pattern{LogCause::NoSpace, "enospc"},
    Pattern{LogCause::WrongRights, "permission denied"},
    Pattern{LogCause::WrongRights, "permissionerror"},
    Pattern{LogCause::WrongRights, "operation not permitted"},
    Pattern{LogCause::WrongRights, "read-only file system"},
    Pattern{LogCause::WrongRights, "attempt to write a readonly database"},
    Pattern{LogCause::WrongRights, "eacces"},
    Pattern{LogCause::PortTaken, "address already in use"},
    Pattern{LogCause::PortTaken, "port is already allocated"},
    Pattern{LogCause::PortTaken, "eaddrinuse"},
    Pattern{LogCause::OutOfMemory, "cannot allocate memory"},
    Pattern{LogCause::OutOfMemory, "out of memory"},
    Pattern{LogCause::OutOfMemory, "memoryerror"},
    Pattern{LogCause::OutOfMemory, "std::bad_alloc"},
    Pattern{LogCause::OutOfMemory, "oom-kill"},
    Pattern{LogCause::Damaged, "database disk image is malformed"},
    Pattern{LogCause::Damaged, "file is not a database"},
    Pattern{LogCause::Damaged, "chain data is damaged"},
    Pattern{LogCause::Damaged, "damaged chain"},
    Pattern{LogCause::Damaged, "does not match its hash"},
    Pattern{LogCause::Damaged, "corrupt"},
    Pattern{LogCause::Damaged, "malformed block"},
    Pattern{LogCause::Damaged, "invalid block hash"},
    Pattern{LogCause::Damaged, "block hash mismatch"},
    Pattern{LogCause::Damaged, "checksum mismatch"},
    Pattern{LogCause::NoPeers, "no peers"},
    Pattern{LogCause::NoPeers, "lost all peers"},
    Pattern{LogCause::NoPeers, "0 peers connected"},
};

constexpr std::array harmless = {"no corruption", "not corrupt", "not damaged", "uncorrupted", "without corruption"};

bool onlyInforms(const QByteArray &lower)
{
    static const QRegularExpression level(uR"((^|[\s\[|:\-])(level=)?(info|debug|trace)\b)"_s);
    return level.match(QString::fromLatin1(lower.first(std::min<qsizetype>(lower.size(), 120)))).hasMatch();
}

bool saysSound(const QByteArray &lower)
{
    return lower.contains("chain is sound") || lower.contains("integrity check passed");
}

} // namespace

QString logCauseToken(LogCause cause)
{
    switch (cause) {
    case LogCause::NoSpace:
        return u"no-space"_s;
    case LogCause::WrongRights:
        return u"wrong-rights"_s;
    case LogCause::PortTaken:
        return u"port-taken"_s;
    case LogCause::OutOfMemory:
        return u"out-of-memory"_s;
    case LogCause::Damaged:
        return u"damaged"_s;
    case LogCause::NoPeers:
        break;
    }
    return u"no-peers"_s;
}

std::optional<LogCause> causeIn(const QByteArray &line)
{
    const QByteArray lower = line.first(std::min(line.size(), maxLine)).toLower();
    const auto *found =
        std::ranges::find_if(patterns, [&lower](const Pattern &pattern) { return lower.contains(pattern.text); });
    if (found == patterns.end())
        return {};
    const bool denied = std::ranges::any_of(harmless, [&lower](const char *text) { return lower.contains(text); });
    if (found->cause == LogCause::Damaged && (denied || onlyInforms(lower)))
        return {};
    return found->cause;
}

QList<LogFinding> causesIn(const QList<LogLine> &lines, const QDateTime &since)
{
    QList<LogFinding> findings;
    for (const LogLine &line : lines) {
        if (since.isValid() && line.at.isValid() && line.at < since)
            continue;
        if (saysSound(line.text.toLower())) {
            findings.removeIf([](const LogFinding &finding) { return finding.cause == LogCause::Damaged; });
            continue;
        }
        const std::optional<LogCause> cause = causeIn(line.text);
        if (!cause)
            continue;
        findings.removeIf([cause](const LogFinding &finding) { return finding.cause == *cause; });
        findings.append(
            {*cause, displayName(line.text.first(std::min(line.text.size(), maxLine))).left(maxShown), line.at});
    }
    std::ranges::stable_sort(findings, {}, &LogFinding::cause);
    return findings;
}

int takenPortIn(const QString &text)
{
    const QString lower = text.toLower();
    if (!lower.contains("already in use"_L1) && !lower.contains("already allocated"_L1)
        && !lower.contains("ports are not available"_L1) && !lower.contains("eaddrinuse"_L1))
        return 0;
    // "0.0.0.0:8081", "[::]:8081"
    static const QRegularExpression address(uR"([\d\]]:(\d{1,5})\b)"_s);
    const int port = address.match(lower).captured(1).toInt();
    return port <= 65'535 ? port : 0;
}

} // namespace bt2c
