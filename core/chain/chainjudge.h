#pragma once

#include "core/chain/chainstatus.h"

#include <QList>

namespace bt2c {

/// Says from the looks at a chain, one after the other, how it fares. A value.
class ChainJudge
{
public:
    static constexpr qsizetype maxHeights = 720;
    static constexpr qint64 defaultBlockSeconds = 300;
    /// A chain that made no block for more than so many block times is stalled.
    static constexpr qint64 patience = 3;

    /// The newest look.
    void add(const ChainSample &sample);
    /// A height that this chain is known to have had, from a backup for instance.
    void hasBeen(qint64 height);
    /// The chain was exchanged on purpose: what it was before says nothing any more.
    void forget();

    /// Unknown before the first look. By the node's own time of its last block where it tells that, else by how long
    /// the same height has been answered without a break.
    [[nodiscard]] ChainCondition condition() const;
    [[nodiscard]] const ChainSample &newest() const { return m_newest; }
    /// Answered looks, oldest first, the last maxHeights of them.
    [[nodiscard]] const QList<ChainSample> &heights() const { return m_heights; }
    [[nodiscard]] std::optional<qint64> highest() const { return m_highest; }

private:
    [[nodiscard]] bool isStalled() const;

    QList<ChainSample> m_heights;
    ChainSample m_newest;
    QDateTime m_sameSince;             // since when the newest height has been answered without a break
    std::optional<qint64> m_highest;
};

/// "alive", "starting", "stalled", "behind", "no-answer", "unknown"; stable, for JSON.
[[nodiscard]] QString chainToken(ChainCondition condition);
/// A few words for people. Translated.
[[nodiscard]] QString describe(ChainCondition condition);

} // namespace bt2c
