#include "core/engine/monitorsession.h"

#include "core/chain/nodestatus.h"
#include "core/engine/practicenode.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace bt2c {

using namespace std::chrono_literals;

namespace {

constexpr int chainTimeoutMs = 3000;
constexpr auto soon = 1s;
constexpr qint64 youngSeconds = 60;
constexpr qsizetype maxStatsAtOnce = 12;

} // namespace

void EngineMonitor::Session::followChain()
{
    for (;;) {
        {
            Lock lock(m_mutex);
            m_changed.wait_until(lock, m_sampleAt, [this] { return m_stopped || m_sample; });
            if (m_stopped)
                return;
            m_sample = false;
        }
        const ChainSample sample = sampleChain();
        if (m_chainControl.cancelled())
            return;
        takeSample(sample);
    }
}

ChainSample EngineMonitor::Session::sampleChain()
{
    EngineView view;
    EngineEndpoint endpoint;
    SiteLayout layout;
    bool known = false;
    {
        const Lock lock(m_mutex);
        view = m_view;
        endpoint = m_endpoint;
        layout = m_snapshot.layout;
        known = !layout.validator.isEmpty() || !layout.statusUrl.isEmpty();
    }
    if (m_practice) {
        const SystemClock clock;
        // A practice chain that cannot grow is no worse than one that makes no block.
        if (m_options.practiceGrows)
            std::ignore = growPracticeChain(m_site->directory, clock);
        return practiceChainSample(m_site->directory, clock);
    }
    if (!known)
        return {};
    return m_options.sample ? m_options.sample(layout.statusUrl, m_chainControl)
                            : lookAtChain(layout, view, endpoint, chainTimeoutMs, m_chainControl);
}

void EngineMonitor::Session::takeSample(const ChainSample &sample)
{
    const Lock lock(m_mutex);
    if (m_stopped)
        return;
    if (sample.at.isValid()) {
        m_judge.add(sample);
        m_snapshot.chain = m_judge.newest();
        m_snapshot.condition = m_judge.condition();
        m_snapshot.heights = m_judge.heights();
        tell();
    }
    m_sampleAt = std::chrono::steady_clock::now() + untilNextSample();
}

std::chrono::milliseconds EngineMonitor::Session::untilNextSample() const
{
    if (m_snapshot.chain.answer == ChainSample::Answer::Height)
        return m_options.sampleEvery;
    // Not known where to ask yet, or a node that is coming up.
    const auto validator = std::ranges::find(m_snapshot.containers, m_snapshot.layout.validator, &Container::name);
    const bool young = validator != m_snapshot.containers.end() && validator->state == ContainerState::Running
                       && validator->startedAt.isValid()
                       && validator->startedAt.secsTo(QDateTime::currentDateTimeUtc()) < youngSeconds;
    return young || !m_snapshot.chain.at.isValid() ? std::min<std::chrono::milliseconds>(soon, m_options.sampleEvery)
                                                   : m_options.sampleEvery;
}

void EngineMonitor::Session::followSizes()
{
    Moment next;
    for (;;) {
        std::shared_ptr<Engine> engine;
        {
            Lock lock(m_mutex);
            const auto ready = [this] {
                return m_stopped || (m_engine && m_snapshot.at.isValid() && !m_snapshot.stale);
            };
            m_changed.wait(lock, ready);
            if (!m_stopped)
                m_changed.wait_until(lock, next, [this] { return m_stopped || m_measure; });
            if (m_stopped)
                return;
            m_measure = false;
            m_measuring = true;
            engine = m_engine;
            tell();
        }
        const Result<QList<Volume>> volumes = engine->volumes(true, m_sizesControl);
        next = std::chrono::steady_clock::now() + m_options.sizesEvery;
        const Lock lock(m_mutex);
        m_measuring = false;
        if (volumes) {
            m_sizes.clear();
            for (const Volume &volume : *volumes) {
                if (volume.size)
                    m_sizes.insert(volume.name, *volume.size);
            }
            for (Volume &volume : m_snapshot.volumes)
                volume.size.reset();
            addSizes(m_snapshot.volumes);
        }
        tell();
    }
}

void EngineMonitor::Session::followStats()
{
    Moment next;
    for (;;) {
        std::shared_ptr<Engine> engine;
        QStringList names;
        {
            Lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopped || (m_watching && m_engine && !m_snapshot.stale); });
            m_changed.wait_until(lock, next, [this] { return m_stopped; });
            if (m_stopped)
                return;
            next = std::chrono::steady_clock::now() + m_options.statsEvery;
            engine = m_engine;
            for (const Container &container : std::as_const(m_snapshot.containers)) {
                if (container.state == ContainerState::Running && names.size() < maxStatsAtOnce)
                    names.append(container.name);
            }
        }
        if (names.isEmpty())
            continue;
        const QHash<QString, ContainerStats> looks = lookAtStats(engine, names);
        const Lock lock(m_mutex);
        if (looks.isEmpty() || m_stopped)
            continue;
        for (auto it = looks.begin(); it != looks.end(); ++it) {
            QList<ContainerStats> &history = m_snapshot.stats[it.key()];
            history.append(*it);
            if (history.size() > maxStats)
                history.remove(0, history.size() - maxStats);
        }
        tell();
    }
}

QHash<QString, ContainerStats> EngineMonitor::Session::lookAtStats(const std::shared_ptr<Engine> &engine,
                                                                  const QStringList &names)
{
    // Each look takes about a second, so they are made side by side.
    std::vector<QFuture<Result<ContainerStats>>> futures;
    for (const QString &name : names) {
        futures.push_back(QtConcurrent::run(m_pool, [self = shared_from_this(), engine, name] {
            return engine->stats(name, self->m_statsControl);
        }));
    }
    QHash<QString, ContainerStats> looks;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Result<ContainerStats> look = futures[std::size_t(i)].result();
        if (look)
            looks.insert(names.at(i), *look);
    }
    return looks;
}

} // namespace bt2c
