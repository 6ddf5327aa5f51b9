#include "core/chain/chainjudge.h"

#include <QCoreApplication>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestBlockTime = 86'400;

struct ChainWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::ChainCondition)
};

qint64 blockSecondsOf(const ChainStatus &status)
{
    const qint64 told = status.blockSeconds.value_or(0);
    return told > 0 && told <= longestBlockTime ? told : ChainJudge::defaultBlockSeconds;
}

} // namespace

void ChainJudge::add(const ChainSample &sample)
{
    if (sample.answer != ChainSample::Answer::Height) {
        // What happened in the meantime was not seen, so the waiting begins anew.
        m_sameSince = {};
        m_newest = sample;
        return;
    }
    const bool same = m_newest.answer == ChainSample::Answer::Height && m_newest.status.height == sample.status.height;
    if (!same || !m_sameSince.isValid() || sample.at < m_sameSince)
        m_sameSince = sample.at;
    m_newest = sample;
    m_heights.append(sample);
    if (m_heights.size() > maxHeights)
        m_heights.remove(0, m_heights.size() - maxHeights);
    hasBeen(sample.status.height);
}

void ChainJudge::hasBeen(qint64 height)
{
    m_highest = std::max(m_highest.value_or(height), height);
}

void ChainJudge::forget()
{
    *this = ChainJudge();
}

ChainCondition ChainJudge::condition() const
{
    if (!m_newest.at.isValid())
        return ChainCondition::Unknown;
    switch (m_newest.answer) {
    case ChainSample::Answer::None: return ChainCondition::NoAnswer;
    case ChainSample::Answer::Starting: return ChainCondition::Starting;
    case ChainSample::Answer::Height: break;
    }
    // A chain that lost blocks needs the operator more than one that pauses.
    if (m_newest.status.height < m_highest.value_or(0))
        return ChainCondition::Behind;
    return isStalled() ? ChainCondition::Stalled : ChainCondition::Alive;
}

bool ChainJudge::isStalled() const
{
    const QDateTime since = m_newest.status.lastBlockAt.isValid() ? m_newest.status.lastBlockAt : m_sameSince;
    return since.secsTo(m_newest.at) > patience * blockSecondsOf(m_newest.status);
}

QString chainToken(ChainCondition condition)
{
    switch (condition) {
    case ChainCondition::Unknown: break;
    case ChainCondition::Alive: return u"alive"_s;
    case ChainCondition::Starting: return u"starting"_s;
    case ChainCondition::Stalled: return u"stalled"_s;
    case ChainCondition::Behind: return u"behind"_s;
    case ChainCondition::NoAnswer: return u"no-answer"_s;
    }
    return u"unknown"_s;
}

QString describe(ChainCondition condition)
{
    switch (condition) {
    case ChainCondition::Unknown: break;
    case ChainCondition::Alive: return ChainWords::tr("alive");
    case ChainCondition::Starting: return ChainWords::tr("starting");
    case ChainCondition::Stalled: return ChainWords::tr("stalled: no new block for more than three block times");
    case ChainCondition::Behind: return ChainWords::tr("behind: lower than it has been before");
    case ChainCondition::NoAnswer: return ChainWords::tr("the node does not answer");
    }
    return ChainWords::tr("unknown");
}

} // namespace bt2c
