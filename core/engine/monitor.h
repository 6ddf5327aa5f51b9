#pragma once

#include "core/engine/compose.h"
#include "core/engine/linefeed.h"
#include "core/engine/snapshot.h"
#include "core/site/site.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <vector>

namespace bt2c {

/// What the monitor stands on, and how often it looks. A test hands in others.
struct MonitorOptions
{
    EngineSurroundings surroundings;
    /// Practice: the running node makes a block when one is due, as a real one would.
    bool practiceGrows = true;
    /// In place of chooseEngine(); empty: that. Never asked for a practice site.
    std::function<EngineChoice(Control &)> choose;
    /// In place of asking the node at this address; empty: that.
    std::function<ChainSample(const QString &statusUrl, Control &)> sample;

    std::chrono::milliseconds listEvery{10'000};       ///< besides after every event
    std::chrono::milliseconds coalesce{50};            ///< events that come together make one list
    std::chrono::milliseconds sampleEvery{5'000};
    std::chrono::milliseconds statsEvery{2'000};
    std::chrono::milliseconds sizesEvery{300'000};
    std::chrono::milliseconds retryFirst{500};         ///< doubled with every failure
    std::chrono::milliseconds retryLast{10'000};
};

/// Keeps a SiteSnapshot current. Looks on threads of its own and hands the snapshot on as a value; nothing here blocks
/// the thread it lives in. Every look belongs to one setSite() or retry(); what comes late from an earlier one is
/// dropped.
///
/// Where the engine goes away, the last snapshot stays with stale and trouble set and `at` as it was, and the
/// monitor tries again by itself, every 0.5 s at first and every 10 s at last, until it answers.
///
/// setSite() and retry() only ask what ran before to stop. The destructor asks and then waits, which takes as long as
/// the engine needs to notice: 100 ms by Engine's contract.
class EngineMonitor final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxHeights = 720;
    static constexpr int maxStats = 60;

    explicit EngineMonitor(MonitorOptions options, QObject *parent = nullptr);
    ~EngineMonitor() override;

    /// What is watched from now on; empty: the engine, all its containers and the sites that are found there. The
    /// snapshot starts afresh, unless it is the site that is watched already. A practice site has an engine of its own.
    void setSite(const std::optional<Site> &site, const SiteOverrides &overrides = {});
    [[nodiscard]] const std::optional<Site> &site() const { return m_site; }
    /// Another engine from now on: EngineSurroundings::setting.
    void setEngineSetting(const QString &setting);

    /// Never null. `at` is invalid until the engine was heard.
    [[nodiscard]] std::shared_ptr<const SiteSnapshot> snapshot() const { return m_snapshot; }
    /// The validator sites that the engine's containers tell of, running or not.
    [[nodiscard]] const QList<SiteLayout> &discovered() const { return m_discovered; }
    /// The engine that answered last, for operations of others; null: none yet. Its calls block.
    [[nodiscard]] std::shared_ptr<Engine> engine() const { return m_engine; }

    /// While somebody looks, processor and memory are looked at as well.
    void setWatching(bool watching);
    /// Looks for the engine again at once, from the beginning.
    void retry();
    /// Lists containers and volumes and asks the node, at once.
    void refresh();
    /// The chain was exchanged on purpose, by a restore: that it was higher before is no reason to worry.
    void forgetHeights();
    /// Has the engine work out the volumes' sizes, which may take a minute; by itself only every few minutes.
    void measureVolumes();
    [[nodiscard]] bool measuring() const { return m_measuring; }

    /// By container id or name. The snapshot follows right after. Errors: as Engine's; NotRunning while there is no
    /// engine.
    [[nodiscard]] QFuture<Result<void>> act(ContainerAction action, const QString &container);
    [[nodiscard]] QFuture<Result<QJsonObject>> inspectContainer(const QString &container);
    [[nodiscard]] QFuture<Result<QJsonObject>> inspectVolume(const QString &volume);
    [[nodiscard]] QFuture<Result<Volume>> createVolume(const QString &name, const QMap<QString, QString> &labels = {});
    [[nodiscard]] QFuture<Result<void>> removeVolume(const QString &name);

    /// A container's log, in this object's thread. Delete what is returned, or the monitor, and it stops. With
    /// `follow` the end comes when the container ends.
    [[nodiscard]] std::unique_ptr<LineFeed> followLogs(const QString &container, const LogOptions &options,
                                                       LineFeed::OnBatch onBatch, LineFeed::OnEnd onEnd);
    /// Runs compose in the site's directory; lines as it writes them. The end's External carries what it said last.
    /// Errors: Missing (no compose anywhere, no compose file), External, Cancelled.
    [[nodiscard]] std::unique_ptr<LineFeed> compose(ComposeVerb verb, LineFeed::OnBatch onBatch, LineFeed::OnEnd onEnd);

Q_SIGNALS:
    /// Something in the snapshot is different, or it was confirmed (`at` is newer).
    void changed(std::shared_ptr<const bt2c::SiteSnapshot> snapshot);
    void discoveredChanged();
    void measuringChanged();

private:
    class Session;
    friend class Session;

    void begin();
    void end();
    void take(const Session &session);
    template<typename R>
    QFuture<Result<R>> onEngine(std::function<Result<R>(Engine &, Control &)> work, bool changes);
    void produce(const LineFeed &feed, std::function<Result<void>(LineFeed::Pipe &)> work);

    MonitorOptions m_options;
    std::optional<Site> m_site;
    SiteOverrides m_overrides;
    std::shared_ptr<const SiteSnapshot> m_snapshot;
    QList<SiteLayout> m_discovered;
    std::shared_ptr<Engine> m_engine;
    std::shared_ptr<Session> m_session;
    std::vector<std::weak_ptr<Control>> m_controls;
    std::vector<std::weak_ptr<LineFeed::Pipe>> m_pipes;
    bool m_watching = false;
    bool m_measuring = false;
    // Last, so that what runs has ended before anything else is gone.
    QThreadPool m_pool;
};

} // namespace bt2c
