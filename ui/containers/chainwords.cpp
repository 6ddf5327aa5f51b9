#include "ui/containers/chainwords.h"

#include "core/support/describe.h"
#include "ui/containers/containerwords.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct ChainTexts
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::ChainTexts)
};

QString clockWords(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), u"HH:mm"_s);
}

/// Network and stake, as far as the node tells them.
QStringList sideFacts(const ChainStatus &status)
{
    QStringList facts;
    if (!status.network.isEmpty())
        facts << status.network;
    if (status.totalStake)
        facts << ChainTexts::tr("%1 staked")
                     .arg(QLocale().toString(*status.totalStake, 'f',
                                             *status.totalStake == double(qint64(*status.totalStake)) ? 0 : 2));
    if (status.activeValidators)
        facts << ChainTexts::tr("%n validator(s)", nullptr, int(qMin(*status.activeValidators, qint64(INT_MAX))));
    if (status.pendingTransactions && *status.pendingTransactions > 0)
        facts << ChainTexts::tr("%1 transactions wait").arg(numberWords(*status.pendingTransactions));
    return facts;
}

/// Since when the height has been what it is, as far as it was watched.
QDateTime unchangedSince(const SiteSnapshot &s)
{
    QDateTime since;
    for (auto it = s.heights.crbegin(); it != s.heights.crend() && it->status.height == s.chain.status.height; ++it)
        since = it->at;
    return since;
}

QString blockWords(const SiteSnapshot &s, const QDateTime &now)
{
    const ChainStatus &status = s.chain.status;
    const QString every = status.blockSeconds && *status.blockSeconds > 0 ? spanWords(*status.blockSeconds) : QString();
    if (status.lastBlockAt.isValid()) {
        const QString last = agoWords(status.lastBlockAt, now);
        return every.isEmpty() ? ChainTexts::tr("Last block %1").arg(last)
                               : ChainTexts::tr("Last block %1, one every %2").arg(last, every);
    }
    return every.isEmpty() ? ChainTexts::tr("The node does not tell when its last block was made")
                           : ChainTexts::tr("One block every %1").arg(every);
}

ChainWords noAnswer(const SiteSnapshot &s, const QDateTime &now)
{
    QStringList detail;
    const auto validator = std::ranges::find(s.containers, s.layout.validator, &Container::name);
    if (validator == s.containers.end())
        detail << ChainTexts::tr("The validator has no container, so nobody answers.");
    else if (validator->state == ContainerState::Paused)
        detail << ChainTexts::tr("The validator is paused, so nobody answers.");
    else if (validator->state != ContainerState::Running)
        detail << ChainTexts::tr("The validator does not run, so nobody answers.");
    else
        detail << describe(s.chain.error);
    if (!s.heights.isEmpty())
        detail << ChainTexts::tr("Height %1 was seen last, %2.")
                      .arg(numberWords(s.heights.constLast().status.height), agoWords(s.heights.constLast().at, now));
    return {{Symbol::Cube, Tone::Bad}, ChainTexts::tr("The node does not answer"), detail.join(u' ')};
}

} // namespace

ChainWords chainWords(const SiteSnapshot &s, const QDateTime &now)
{
    const ChainStatus &status = s.chain.status;
    const QString height = numberWords(status.height);
    if (s.stale && s.condition != ChainCondition::Unknown && !s.heights.isEmpty()) {
        // What was true then is no claim about now.
        const ChainSample &last = s.heights.constLast();
        return {{Symbol::Clock, Tone::Unknown},
                ChainTexts::tr("Height %1 at %2").arg(numberWords(last.status.height), clockWords(last.at)),
                ChainTexts::tr("Whether the chain is alive now cannot be seen")};
    }
    const auto joined = [](const QString &first, const QStringList &rest) {
        return (QStringList{first} + rest).join(u" · "_s);
    };
    switch (s.condition) {
    case ChainCondition::Alive:
        return {{Symbol::Cube, Tone::Ok},
                ChainTexts::tr("Chain is alive at height %1").arg(height),
                joined(blockWords(s, now), sideFacts(status))};
    case ChainCondition::Stalled: {
        const bool told = status.lastBlockAt.isValid();
        const QDateTime since = told ? status.lastBlockAt : unchangedSince(s);
        QString headline = ChainTexts::tr("The chain stands still");
        if (since.isValid())
            headline = told
                           ? ChainTexts::tr("The chain stands still: no block for %1").arg(spanWords(since.secsTo(now)))
                           : ChainTexts::tr("The chain stands still: no block for %1 at least")
                                 .arg(spanWords(since.secsTo(now)));
        QStringList facts;
        if (status.blockSeconds && *status.blockSeconds > 0)
            facts << ChainTexts::tr("one every %1 is expected").arg(spanWords(*status.blockSeconds));
        return {{Symbol::Triangle, Tone::Warn},
                headline,
                joined(ChainTexts::tr("Height %1").arg(height), facts + sideFacts(status))};
    }
    case ChainCondition::Behind: {
        qint64 highest = status.height;
        QDateTime at;
        for (const ChainSample &sample : s.heights) {
            if (sample.status.height > highest) {
                highest = sample.status.height;
                at = sample.at;
            }
        }
        const QString headline = highest > status.height
                                     ? ChainTexts::tr("Behind: %1, was %2").arg(height, numberWords(highest))
                                     : ChainTexts::tr("Behind its own past: %1").arg(height);
        QString what = ChainTexts::tr("Expected after a restore; otherwise the node has lost blocks.");
        if (at.isValid())
            what =
                ChainTexts::tr("It was %1 higher at %2: expected after a restore, otherwise the node has lost blocks.")
                    .arg(numberWords(highest - status.height), clockWords(at));
        return {{Symbol::Triangle, Tone::Warn}, headline, what};
    }
    case ChainCondition::Starting: {
        QString detail = s.chain.error.detail;
        detail = detail.isEmpty() ? ChainTexts::tr("It answers, and does not know its height yet.")
                                  : ChainTexts::tr("It answers “%1”, and does not know its height yet.").arg(detail);
        if (!s.heights.isEmpty())
            detail +=
                u' '
                + ChainTexts::tr("Height %1 was seen last, %2.")
                      .arg(numberWords(s.heights.constLast().status.height), agoWords(s.heights.constLast().at, now));
        return {{Symbol::Clock, Tone::Unknown}, ChainTexts::tr("The node is starting"), detail};
    }
    case ChainCondition::NoAnswer: return noAnswer(s, now);
    case ChainCondition::Unknown: break;
    }
    if (s.layout.statusUrl.isEmpty())
        return {{Symbol::Question, Tone::Unknown}, ChainTexts::tr("The chain cannot be seen from here"),
                ChainTexts::tr("The validator publishes no port 8081, where a node tells its height.")};
    return {{Symbol::Question, Tone::Unknown}, ChainTexts::tr("Asking the node…"), s.layout.statusUrl};
}

QString trendWords(const QList<ChainSample> &heights)
{
    if (heights.size() < 2)
        return {};
    const ChainSample &first = heights.constFirst();
    const ChainSample &last = heights.constLast();
    return ChainTexts::tr("Height from %1 at %2 to %3 at %4")
        .arg(numberWords(first.status.height), clockWords(first.at), numberWords(last.status.height),
             clockWords(last.at));
}

} // namespace bt2c
