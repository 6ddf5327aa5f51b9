#pragma once

#include "core/support/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace bt2c {

/// One block of a practice chain, without what it holds.
struct PracticeBlock
{
    qint64 height = 0;
    qint64 timestamp = 0;          ///< seconds since the epoch
    int transactions = 0;
    QByteArray hash;               ///< 64 hex digits
    bool operator==(const PracticeBlock &) const = default;
};

/// What a practice node finds in its data folder when it reads all of it.
struct PracticeChainCheck
{
    QList<PracticeBlock> blocks;   ///< the sound ones from block 0 on, also where what follows is damaged
    qint64 height = -1;            ///< as state.json has it and the blocks confirm it; -1: none
    /// Why a node cannot run on this: Missing (a file), ReadFailed and kin, TooLarge, Truncated (the file ends within a
    /// block), Corrupt (detail names the block). Empty: nothing is wrong.
    std::optional<Error> damage;
};

/// Reads `blocks.dat`, `blockchain.db` and `state.json` in a practice site's data folder: every block has to follow
/// from the one before it, the database has to hold the same ones, and state.json has to name the newest. One block
/// more than state.json names is no damage, since it is written last. Nothing is written.
[[nodiscard]] PracticeChainCheck checkPracticeChain(const QString &dataDirectory);

/// A line of `blocks.dat`. Gives the error's byte offset within the line.
struct PracticeLine
{
    PracticeBlock block;
    QByteArray transactions;       ///< as JSON
};
[[nodiscard]] Result<PracticeLine> parsePracticeLine(const QByteArray &line, qint64 height, const QByteArray &previous);

} // namespace bt2c
