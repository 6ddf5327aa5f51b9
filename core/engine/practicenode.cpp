#include "core/engine/practicenode.h"

#include "core/engine/practicestate.h"
#include "core/site/practicechain.h"
#include "core/site/sitelock.h"
#include "core/support/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstdio>
#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondLookMs = 120;
constexpr qint64 startingMs = 1500;
constexpr qint64 firstBlockMs = 5000;
constexpr double practiceStake = 1001.0;

PracticeContainer nodeOf(const QString &site)
{
    return PracticeStore(site).load().containers.value(practice::validator);
}

} // namespace

PracticeNode::PracticeNode(const QString &site) : m_data(QDir::cleanPath(site) % "/data"_L1) {}

QByteArray PracticeNode::fingerprint() const
{
    QByteArray all;
    for (const QLatin1StringView name : {"/blocks.dat"_L1, "/blockchain.db"_L1, "/state.json"_L1}) {
        struct stat info = {};
        if (::stat(QFile::encodeName(m_data % name).constData(), &info) != 0) {
            all += "-;";
            continue;
        }
#ifdef Q_OS_MACOS
        const timespec &modified = info.st_mtimespec;
        const timespec &changed = info.st_ctimespec;
#else
        const timespec &modified = info.st_mtim;
        const timespec &changed = info.st_ctim;
#endif
        for (const qint64 part :
             {qint64(info.st_dev), qint64(info.st_ino), qint64(info.st_size), qint64(modified.tv_sec),
              qint64(modified.tv_nsec), qint64(changed.tv_sec), qint64(changed.tv_nsec)})
            all += QByteArray::number(part) + ',';
        all += ';';
    }
    return all;
}

std::shared_ptr<const PracticeChainCheck> PracticeNode::look()
{
    const std::lock_guard lock(m_mutex);
    QByteArray before = fingerprint();
    if (m_check && before == m_fingerprint)
        return m_check;
    auto check = std::make_shared<const PracticeChainCheck>(checkPracticeChain(m_data));
    // What changed while it was read is read again next time.
    m_fingerprint = fingerprint() == before ? std::move(before) : QByteArray();
    m_check = m_fingerprint.isEmpty() ? nullptr : check;
    return check;
}

std::optional<Error> PracticeNode::damage(Control &control)
{
    if (!look()->damage)
        return {};
    for (int waited = 0; waited < secondLookMs && !control.cancelled(); waited += 20)
        QThread::msleep(20);
    return control.cancelled() ? std::nullopt : look()->damage;
}

ChainSample practiceChainSample(const QString &site, const Clock &clock)
{
    ChainSample sample;
    sample.at = clock.now();
    sample.error = Error{ErrorCode::NotRunning, u"practice node"_s, {}, 0, -1};
    const PracticeContainer node = nodeOf(site);
    if (node.exists && node.state == ContainerState::Paused)
        sample.error.code = ErrorCode::TimedOut;
    if (!node.exists || node.state != ContainerState::Running)
        return sample;
    if (node.startedAt.msecsTo(sample.at) < startingMs) {
        sample.answer = ChainSample::Answer::Starting;
        sample.error = Error{ErrorCode::External, u"practice node"_s, u"Node not initialized"_s, 0, -1};
        return sample;
    }
    const PracticeChainCheck check = checkPracticeChain(QDir::cleanPath(site) % "/data"_L1);
    if (check.damage)
        return sample;
    const PracticeBlock &newest = check.blocks.at(check.height);
    sample.answer = ChainSample::Answer::Height;
    sample.error = {};
    sample.status.height = check.height;
    sample.status.lastBlockAt = QDateTime::fromSecsSinceEpoch(newest.timestamp);
    sample.status.blockSeconds = PracticeChain::blockSeconds;
    sample.status.nextBlockIn =
        std::max<qint64>(0, PracticeChain::blockSeconds - sample.status.lastBlockAt.secsTo(sample.at));
    sample.status.totalStake = practiceStake;
    sample.status.pendingTransactions = 0;
    sample.status.activeValidators = 1;
    sample.status.network = u"practice"_s;
    sample.status.latestHash = QString::fromLatin1(newest.hash);
    return sample;
}

Result<bool> beginPracticeChain(const QString &site, const QDateTime &now)
{
    const QString clean = QDir::cleanPath(site);
    const QString data = clean % "/data"_L1;
    if (!QFileInfo(data).isDir()
        || !QDir(data).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return false;
    // Made beside it, so that a kill never leaves half a chain where the node reads.
    const QString draft = clean % "/.new_chain"_L1;
    if (Result<void> removed = removeTree(draft); !removed)
        return std::unexpected(removed.error());
    {
        PracticeChain chain(draft, now);
        if (Result<void> begun = chain.begin(); !begun)
            return std::unexpected(begun.error());
        if (Result<void> grown = chain.growTo(now); !grown)
            return std::unexpected(grown.error());
    }
    // rename(2) puts a folder over an empty one, and over no other.
    if (::rename(QFile::encodeName(draft).constData(), QFile::encodeName(data).constData()) != 0)
        return failure(errno, data, ErrorCode::WriteFailed);
    return true;
}

Result<bool> growPracticeChain(const QString &site, const Clock &clock)
{
    const QString data = QDir::cleanPath(site) % "/data"_L1;
    const QDateTime now = clock.now();
    const auto due = [&]() -> std::optional<PracticeBlock> {
        const PracticeContainer node = nodeOf(site);
        if (!node.exists || node.state != ContainerState::Running || node.startedAt.msecsTo(now) < firstBlockMs)
            return {};
        const PracticeChainCheck check = checkPracticeChain(data);
        // Where a kill left a block more than state.json names, there is nothing to go on from.
        if (check.damage || check.blocks.size() != check.height + 1)
            return {};
        const PracticeBlock &newest = check.blocks.last();
        // What its peers made while it was down is fetched at once.
        const bool behind = newest.timestamp <= node.startedAt.toSecsSinceEpoch();
        if (!behind && newest.timestamp + PracticeChain::blockSeconds > now.toSecsSinceEpoch())
            return {};
        return newest;
    };
    if (!due())
        return false;
    const Result<DirectoryLock> lock = DirectoryLock::acquire(site, DirectoryLock::Mode::Exclusive, u"practice node"_s);
    if (!lock)
        return false;
    // What was seen without the lock may have been exchanged meanwhile.
    const std::optional<PracticeBlock> newest = due();
    if (!newest)
        return false;
    PracticeChain chain(data, now);
    if (Result<void> resumed = chain.resume(newest->height, newest->hash); !resumed)
        return std::unexpected(resumed.error());
    if (Result<void> added = chain.addBlock(now); !added)
        return std::unexpected(added.error());
    return true;
}

} // namespace bt2c
