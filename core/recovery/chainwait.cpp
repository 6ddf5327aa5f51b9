#include "core/recovery/chainwait.h"

#include "core/chain/chainjudge.h"
#include "core/engine/practicenode.h"
#include "core/support/describe.h"

#include <QUrl>

#include <algorithm>
#include <mutex>
#include <thread>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 1000;
constexpr int lookTimeoutMs = 3000;
constexpr int mostSilent = 3;
constexpr qint64 longBlocks = 60; // seconds: from so long a block time on, a fresh block is proof enough

/// What a container writes, read on a thread of its own and handed on by the one that asks.
class LogFollower
{
public:
    LogFollower(Engine &engine, const QString &container, const QDateTime &since)
        : m_thread([this, &engine, container, since] {
            LogOptions options;
            options.since = since;
            options.follow = true;
            const auto take = [this](const LogLine &line) {
                const std::lock_guard lock(m_mutex);
                if (m_lines.size() < mostWaiting)
                    m_lines += QString::fromUtf8(line.text).trimmed();
                return true;
            };
            std::ignore = engine.logs(container, options, take, m_control);
        })
    {}
    ~LogFollower()
    {
        m_control.cancel();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(LogFollower)

    [[nodiscard]] QStringList take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_lines, {});
    }

private:
    static constexpr qsizetype mostWaiting = 2000;
    Control m_control;
    std::mutex m_mutex;
    QStringList m_lines;
    std::thread m_thread; // last, since it uses the others
};

bool isFresh(const ChainStatus &status, const Container &container)
{
    return status.blockSeconds.value_or(ChainJudge::defaultBlockSeconds) > longBlocks && status.lastBlockAt.isValid()
           && container.startedAt.isValid() && status.lastBlockAt > container.startedAt;
}

/// Waits until the height is what it should be. Gives the newest status.
Result<ChainStatus> awaitHeight(StepRun &run, NodeWatch &watch, ChainStatus status, qint64 expected)
{
    QElapsedTimer timer;
    timer.start();
    while (status.height < expected) {
        const qint64 left = NodeWatch::heightSeconds - timer.elapsed() / 1000;
        if (left <= 0) {
            return failure(ErrorCode::TimedOut, watch.container().name,
                           u"height %1 after %2 s, and %3 was expected"_s.arg(status.height)
                               .arg(NodeWatch::heightSeconds)
                               .arg(expected));
        }
        run.waiting(
            RunnerWords::tr("Waiting for height %1: it is at %2").arg(heightText(expected), heightText(status.height)),
            left);
        if (!pauseFor(lookEveryMs, run.control))
            return failure(ErrorCode::Cancelled, watch.container().name);
        const auto sample = watch.look();
        if (!sample)
            return std::unexpected(sample.error());
        if (sample->answer == ChainSample::Answer::Height)
            status = sample->status;
    }
    return status;
}

/// Waits until there is a block that was not there before.
Result<ChainStatus> awaitGrowth(StepRun &run, NodeWatch &watch, ChainStatus status, qint64 from)
{
    const qint64 limit = 3 * status.blockSeconds.value_or(ChainJudge::defaultBlockSeconds) + NodeWatch::growthSpare;
    QElapsedTimer timer;
    timer.start();
    while (status.height <= from && !isFresh(status, watch.container())) {
        const qint64 left = limit - timer.elapsed() / 1000;
        if (left <= 0) {
            return failure(ErrorCode::TimedOut, watch.container().name,
                           u"no new block in %1 s, still at height %2"_s.arg(limit).arg(status.height));
        }
        run.waiting(RunnerWords::tr("Waiting for the next block after height %1").arg(heightText(from)), left);
        if (!pauseFor(lookEveryMs, run.control))
            return failure(ErrorCode::Cancelled, watch.container().name);
        const auto sample = watch.look();
        if (!sample)
            return std::unexpected(sample.error());
        if (sample->answer == ChainSample::Answer::Height)
            status = sample->status;
    }
    return status;
}

} // namespace

NodeWatch::NodeWatch(const StepRun &run, SiteNow now, Container container)
    : m_run(run)
    , m_now(std::move(now))
    , m_container(std::move(container))
{
    m_timer.start();
}

Result<NodeWatch> NodeWatch::begin(const StepRun &run)
{
    Result<SiteNow> now = run.site();
    if (!now)
        return std::unexpected(now.error());
    const std::optional<Container> container = now->validator();
    if (!container)
        return failure(ErrorCode::Missing, now->layout.validator, u"there is no such container"_s);
    if (!usesItsData(*container)) {
        const QString word = lastWord(*now->choice.engine, container->name, run.control);
        return failure(ErrorCode::NotRunning, container->name,
                       u"exit code %1%2"_s.arg(container->exitCode.value_or(0))
                           .arg(word.isEmpty() ? word : QString(u": "_s % word)));
    }
    if (!now->practice && now->layout.statusUrl.isEmpty())
        return failure(ErrorCode::Unsupported, container->name,
                       u"port 8081 is not published, so its height cannot be asked for"_s);
    return NodeWatch(run, std::move(*now), *container);
}

/// False: the engine did not say.
Result<bool> NodeWatch::containerRuns()
{
    const Result<Container> now = engine().container(m_container.name, m_run.control);
    if (!now) {
        const ErrorCode code = now.error().code;
        const bool passing = code == ErrorCode::NotRunning || code == ErrorCode::TimedOut || code == ErrorCode::Garbled;
        if (!passing || ++m_silent >= mostSilent)
            return std::unexpected(now.error());
        return false;
    }
    m_silent = 0;
    const bool ended = now->state != ContainerState::Running && now->state != ContainerState::Paused;
    if (ended || now->restartCount > m_container.restartCount) {
        const QString word = lastWord(engine(), m_container.name, m_run.control);
        const QString how = now->outOfMemory ? u"out of memory"_s : u"exit code %1"_s.arg(now->exitCode.value_or(0));
        return failure(ErrorCode::External, m_container.name, word.isEmpty() ? how : QString(how % u": "_s % word));
    }
    m_container = *now;
    return true;
}

Result<ChainSample> NodeWatch::look()
{
    const Result<bool> runs = containerRuns();
    if (!runs)
        return std::unexpected(runs.error());
    if (m_now.practice) {
        // Without a window nobody else has it grow.
        std::ignore = growPracticeChain(m_run.journal.site.directory, *m_run.services.services.clock);
    }
    EngineView view;
    view.containers = {m_container};
    ChainSample sample = lookAtChain(m_now.layout, view, m_now.choice.endpoint, lookTimeoutMs, m_run.control);
    if (m_run.control.cancelled())
        return failure(ErrorCode::Cancelled, m_container.name);
    return sample;
}

Result<ChainStatus> NodeWatch::awaitAnswer(const QString &what, qint64 limit)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const auto sample = look();
        if (!sample)
            return std::unexpected(sample.error());
        if (sample->answer == ChainSample::Answer::Height)
            return sample->status;
        const bool starting = sample->answer == ChainSample::Answer::Starting;
        const qint64 left = (starting ? std::max(limit, startingSeconds) : limit) - timer.elapsed() / 1000;
        if (left <= 0) {
            return failure(ErrorCode::TimedOut, m_container.name,
                           sample->error.detail.isEmpty() ? errorToken(sample->error.code) : sample->error.detail);
        }
        m_run.waiting(starting ? RunnerWords::tr("The node is starting") : what, left);
        if (!pauseFor(lookEveryMs, m_run.control))
            return failure(ErrorCode::Cancelled, m_container.name);
    }
}

qint64 expectedHeight(const RecoveryJournal &journal)
{
    if (journal.restoredChain)
        return journal.backupHeight.value_or(0);
    return chainWasRemoved(journal) ? 0 : journal.place[place::expected].toInteger();
}

Result<QString> checkChain(StepRun &run)
{
    auto watch = NodeWatch::begin(run);
    if (!watch)
        return std::unexpected(watch.error());
    const auto first = watch->awaitAnswer(RunnerWords::tr("Waiting for the node to answer"), NodeWatch::answerSeconds);
    if (!first)
        return std::unexpected(first.error());
    const double answered = watch->seconds();
    const qint64 expected = expectedHeight(run.journal);
    run.say(RunnerWords::tr("The node answers after %1: height %2")
                .arg(formatDuration(answered), heightText(first->height)));
    const auto reached = awaitHeight(run, *watch, *first, expected);
    if (!reached)
        return std::unexpected(reached.error());
    const auto grown = awaitGrowth(run, *watch, *reached, first->height);
    if (!grown)
        return std::unexpected(grown.error());
    run.say(RunnerWords::tr("It grows: height %1").arg(heightText(grown->height)));
    run.journal.heightAfter = grown->height;
    if (grown->blockSeconds)
        run.journal.blockSeconds = grown->blockSeconds;
    run.evidence() = {{u"answered_after"_s, answered},
                      {u"first_height"_s, first->height},
                      {u"expected_height"_s, expected},
                      {u"height"_s, grown->height},
                      {u"seconds"_s, watch->seconds()}};
    return RunnerWords::tr("The chain is at height %1 and grows, %2 after the look began")
        .arg(heightText(grown->height), formatDuration(watch->seconds()));
}

Result<QString> followLogs(StepRun &run)
{
    auto watch = NodeWatch::begin(run);
    if (!watch)
        return std::unexpected(watch.error());
    LogFollower log(watch->engine(), watch->container().name, watch->container().startedAt);
    const auto tell = [&] {
        const QStringList lines = log.take();
        for (const QString &line : lines) {
            if (!line.isEmpty())
                run.say(line);
        }
    };
    Result<ChainStatus> status = failure(ErrorCode::TimedOut, watch->container().name);
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const auto sample = watch->look();
        tell();
        if (!sample)
            return std::unexpected(sample.error());
        if (sample->answer == ChainSample::Answer::Height) {
            status = sample->status;
            break;
        }
        const qint64 left = NodeWatch::logSeconds - timer.elapsed() / 1000;
        if (left <= 0)
            return std::unexpected(status.error());
        run.waiting(RunnerWords::tr("Following the log until the node answers"), left);
        if (!pauseFor(lookEveryMs, run.control))
            return failure(ErrorCode::Cancelled, watch->container().name);
    }
    // What it wrote until then is on its way.
    std::ignore = pauseFor(lookEveryMs / 2, run.control);
    tell();
    run.journal.heightAfter = status->height;
    run.evidence() = {{u"height"_s, status->height}, {u"seconds"_s, watch->seconds()}};
    return RunnerWords::tr("The node answers at height %1, after %2")
        .arg(heightText(status->height), formatDuration(watch->seconds()));
}

} // namespace bt2c
