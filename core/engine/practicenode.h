#pragma once

#include "core/chain/chainstatus.h"
#include "core/site/practicecheck.h"
#include "core/support/clock.h"
#include "core/support/control.h"

#include <memory>
#include <mutex>

namespace bt2c {

/// Reads a practice site's data folder as the node in it does, and remembers what it found as long as no file changes.
/// Calls may come from any thread.
class PracticeNode
{
public:
    explicit PracticeNode(const QString &site);

    [[nodiscard]] std::shared_ptr<const PracticeChainCheck> look();
    /// What is wrong with the data, when it still is after a moment: a restore that exchanges the folder, or a block
    /// that is being written, is no damage.
    [[nodiscard]] std::optional<Error> damage(Control &control);

private:
    [[nodiscard]] QByteArray fingerprint() const;

    QString m_data;
    std::mutex m_mutex;
    QByteArray m_fingerprint;
    std::shared_ptr<const PracticeChainCheck> m_check;
};

/// What the node of a practice site would answer: the height while it runs and its data is sound, Starting for a moment
/// after its start, and otherwise None with NotRunning, or TimedOut while it is paused.
[[nodiscard]] ChainSample practiceChainSample(const QString &site, const Clock &clock);

/// As a node does that finds an empty `data` folder when it starts: puts a new chain with block 0 into it. False: it is
/// not empty, or there is none. Errors: as PracticeChain's, WriteFailed.
[[nodiscard]] Result<bool> beginPracticeChain(const QString &site, const QDateTime &now);

/// Has the running node make the next block when it is due: five minutes after the newest one, right away where that is
/// older or from before the node's start, and not in the first seconds after a start. Done under the site's lock, and
/// left for the next time while another operation holds it. Gives whether there is a new block. Errors: as
/// PracticeChain's.
[[nodiscard]] Result<bool> growPracticeChain(const QString &site, const Clock &clock);

} // namespace bt2c
