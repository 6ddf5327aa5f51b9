#include "core/engine/practicelog.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mega = 1'000'000;
constexpr qint64 memoryLimit = 8'000 * mega;
constexpr int maxMurmurs = 2000;

struct Murmur
{
    qint64 everySeconds;
    QByteArray text;
};

QList<Murmur> murmursOf(const QString &name)
{
    if (name == practice::prometheus) {
        return {{900, R"(level=info component=tsdb msg="Head GC completed" caller=truncateMemory)"},
                {7200, R"(level=info component=tsdb msg="write block" mint=0 maxt=7200000)"}};
    }
    if (name == practice::grafana) {
        return {{600, R"(logger=cleanup level=info msg="Completed cleanup jobs" duration=11.4ms)"},
                {3600, R"(logger=infra.usagestats level=info msg="Usage stats are ready to report")"}};
    }
    return {};
}

void addBlocks(QList<LogLine> &lines, const PracticeContainer &container, const PracticeChainCheck &chain,
               const QDateTime &end)
{
    for (const PracticeBlock &block : chain.blocks) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(block.timestamp, QTimeZone::UTC);
        if (at < container.createdAt || at > end)
            continue;
        lines.append({LogLine::Stream::Output, at,
                      "INFO  chain  block " + QByteArray::number(block.height) + " made, "
                          + QByteArray::number(block.transactions) + " transactions, hash " + block.hash.first(16)});
    }
}

void addMurmurs(QList<LogLine> &lines, const QString &name, const PracticeContainer &container, const QDateTime &end)
{
    const QList<Murmur> murmurs = murmursOf(name);
    for (const Murmur &murmur : murmurs) {
        const qint64 last = end.toSecsSinceEpoch() / murmur.everySeconds;
        const qint64 first =
            std::max(container.createdAt.toSecsSinceEpoch() / murmur.everySeconds + 1, last - maxMurmurs);
        for (qint64 n = first; n <= last; ++n) {
            lines.append({LogLine::Stream::Error,
                          QDateTime::fromSecsSinceEpoch(n * murmur.everySeconds, QTimeZone::UTC), murmur.text});
        }
    }
}

} // namespace

QList<LogLine> practiceLog(const QString &name, const PracticeContainer &container, const PracticeChainCheck &chain,
                           const QDateTime &now)
{
    const QDateTime end = container.isUp() || !container.finishedAt.isValid() ? now : container.finishedAt;
    QList<LogLine> lines;
    if (name == practice::validator) {
        addBlocks(lines, container, chain, end);
        lines.append({LogLine::Stream::Output, container.createdAt, "INFO  node   practice node, data in /app/data"});
    } else {
        addMurmurs(lines, name, container, end);
    }
    lines += container.log;
    std::ranges::stable_sort(lines, {}, &LogLine::at);
    return lines;
}

ContainerStats practiceStats(const QString &name, const PracticeContainer &container, const QDateTime &now)
{
    ContainerStats stats;
    stats.at = now;
    stats.memoryLimit = memoryLimit;
    if (!container.exists || !container.isUp())
        return stats;
    struct Curve { double cpu; double swing; double memory; };
    const Curve curve = name == practice::validator ? Curve{6.0, 3.5, 320.0}
        : name == practice::prometheus              ? Curve{1.6, 0.8, 140.0}
                                                    : Curve{0.9, 0.4, 95.0};
    // Two waves whose lengths do not divide each other look less like a machine's.
    const double seconds = double(now.toMSecsSinceEpoch() % 86'400'000) / 1000.0;
    const double wave =
        0.7 * std::sin(seconds * 2 * std::numbers::pi / 47) + 0.3 * std::sin(seconds * 2 * std::numbers::pi / 13);
    stats.cpuPercent = container.state == ContainerState::Paused ? 0 : curve.cpu + curve.swing * wave;
    const double slow = std::sin(seconds * 2 * std::numbers::pi / 600);
    stats.memoryBytes = qint64((curve.memory + curve.memory * 0.05 * slow) * double(mega));
    return stats;
}

} // namespace bt2c
