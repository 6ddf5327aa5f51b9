#pragma once

#include "core/support/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace bt2c {

/// What the node's status endpoint said. Only the height is always there; see FACTS on the forms.
struct ChainStatus
{
    qint64 height = 0;
    QDateTime lastBlockAt;                     ///< invalid: not told
    std::optional<qint64> blockSeconds;        ///< expected time between blocks
    std::optional<qint64> nextBlockIn;         ///< seconds
    std::optional<double> totalStake;
    std::optional<qint64> pendingTransactions;
    std::optional<qint64> activeValidators;
    QString network;
    QString latestHash;
    bool operator==(const ChainStatus &) const = default;
};

/// One look at the chain, whether it was answered or not.
struct ChainSample
{
    enum class Answer { Height, Starting, None };   ///< Starting: HTTP 503 with a detail
    Answer answer = Answer::None;
    ChainStatus status;                              ///< only with Height
    Error error;                                     ///< only with None and Starting
    QDateTime at;
    bool operator==(const ChainSample &) const = default;
};

enum class ChainCondition {
    Unknown,     ///< not asked yet
    Alive,
    Starting,
    Stalled,     ///< no block for more than three block times
    Behind,      ///< lower than it was before
    NoAnswer,
};

} // namespace bt2c
