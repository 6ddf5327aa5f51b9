#pragma once

#include "core/chain/chainjudge.h"
#include "core/engine/monitor.h"

#include <condition_variable>
#include <mutex>

namespace bt2c {

/// One stretch of watching, from setSite() to the next. Its looks run on threads of the monitor's pool: the engine and
/// what it holds, its events, the chain, the volumes' sizes, and processor and memory. All they share lies behind one
/// lock.
class EngineMonitor::Session final : public std::enable_shared_from_this<EngineMonitor::Session>
{
public:
    Session(EngineMonitor &monitor, MonitorOptions options, std::optional<Site> site, SiteOverrides overrides);

    /// What is known, as a value.
    struct Outcome
    {
        std::shared_ptr<const SiteSnapshot> snapshot;
        QList<SiteLayout> discovered;
        std::shared_ptr<Engine> engine;
        bool measuring = false;
    };

    void start(QThreadPool &pool, bool watching);
    /// Asks everything to stop; nothing is told any more. Does not wait.
    void stop();
    [[nodiscard]] Outcome outcome() const;
    /// The monitor heard; what is new from now on is told anew.
    void heard() const;

    void retry();
    void refresh();
    void measure();
    void forgetHeights();
    void setWatching(bool watching);

private:
    using Moment = std::chrono::steady_clock::time_point;
    using Lock = std::unique_lock<std::mutex>;

    /// One engine, as long as it answers.
    struct Connection
    {
        EngineChoice choice;
        Control control;
    };

    void followEngine();
    void followEvents(const std::shared_ptr<Connection> &connection);
    void followChain();
    void followSizes();
    void followStats();

    [[nodiscard]] EngineChoice choose(Control &control) const;
    /// False once the engine does not answer any more.
    [[nodiscard]] bool look(const std::shared_ptr<Connection> &connection);
    void waitForNews(const std::shared_ptr<Connection> &connection, std::chrono::milliseconds looked);
    void waitToRetry(std::chrono::milliseconds &pause);
    void lose(const EngineChoice &choice, EngineTrouble trouble);
    void takeView(const EngineChoice &choice, const EngineView &view, const SiteLayout &layout,
                  const QList<SiteLayout> &found);
    [[nodiscard]] SiteLayout layoutNow(const EngineView &view, const QList<SiteLayout> &found, Control &control);
    void addSizes(QList<Volume> &volumes) const;
    [[nodiscard]] ChainSample sampleChain();
    void takeSample(const ChainSample &sample);
    [[nodiscard]] std::chrono::milliseconds untilNextSample() const;
    [[nodiscard]] QHash<QString, ContainerStats> lookAtStats(const std::shared_ptr<Engine> &engine,
                                                             const QStringList &names);
    /// Needs the lock.
    void tell();

    EngineMonitor *const m_monitor;
    const MonitorOptions m_options;
    const std::optional<Site> m_site;
    const SiteOverrides m_overrides;
    const bool m_practice;
    QThreadPool *m_pool = nullptr;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    SiteSnapshot m_snapshot;
    ChainJudge m_judge;
    EngineView m_view;                     // as it was heard last
    EngineEndpoint m_endpoint;
    QList<SiteLayout> m_discovered;
    std::shared_ptr<Engine> m_engine;
    QHash<QString, qint64> m_sizes;
    ContainerState m_validatorState = ContainerState::Unknown;
    Moment m_sampleAt;
    bool m_stopped = false;
    bool m_dirty = false;                  // something happened since the last list
    bool m_refresh = false;                // somebody waits for the list
    bool m_retry = false;
    bool m_sample = false;
    bool m_measure = false;
    bool m_measuring = false;
    bool m_watching = false;
    mutable bool m_told = false;

    std::shared_ptr<Connection> m_connection;   // null: none
    std::shared_ptr<Control> m_search = std::make_shared<Control>();
    Control m_chainControl;
    Control m_sizesControl;
    Control m_statsControl;

    // Of the thread that follows the engine alone.
    std::optional<ComposeConfig> m_config;
    QByteArray m_configStamp;
};

} // namespace bt2c
