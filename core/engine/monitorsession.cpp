#include "core/engine/monitorsession.h"

#include "core/engine/practiceengine.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortestGap = 500ms;    // between two lists, at most, while events pour in
constexpr qint64 eventOverlapSeconds = 3;

/// Checks of health and commands run inside a container say nothing about its state, and come every few seconds.
bool matters(const EngineEvent &event)
{
    return (event.type == "container"_L1 || event.type == "volume"_L1) && !event.action.startsWith("exec_"_L1)
        && event.action != "top"_L1 && event.action != "attach"_L1 && event.action != "resize"_L1;
}

std::chrono::milliseconds millisecondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::round<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
}

} // namespace

EngineMonitor::Session::Session(EngineMonitor &monitor, MonitorOptions options, std::optional<Site> site,
                                SiteOverrides overrides)
    : m_monitor(&monitor),
      m_options(std::move(options)),
      m_site(std::move(site)),
      m_overrides(std::move(overrides)),
      m_practice(m_site && isPracticeSite(m_site->directory))
{
    if (m_practice) {
        m_engine = makePracticeEngine(m_site->directory);
        m_endpoint.kind = EngineEndpoint::Kind::Practice;
        m_endpoint.path = m_site->directory;
    }
}

void EngineMonitor::Session::start(QThreadPool &pool, bool watching)
{
    m_pool = &pool;
    m_watching = watching;
    // Each holds the session, which so lives until the last of them has noticed that it is over.
    const std::shared_ptr<Session> self = shared_from_this();
    pool.start([self] { self->followEngine(); });
    pool.start([self] { self->followChain(); });
    pool.start([self] { self->followSizes(); });
    pool.start([self] { self->followStats(); });
}

void EngineMonitor::Session::stop()
{
    const Lock lock(m_mutex);
    m_stopped = true;
    m_search->cancel();
    if (m_connection)
        m_connection->control.cancel();
    for (Control *control : {&m_chainControl, &m_sizesControl, &m_statsControl})
        control->cancel();
    m_changed.notify_all();
}

EngineMonitor::Session::Outcome EngineMonitor::Session::outcome() const
{
    const Lock lock(m_mutex);
    return {std::make_shared<const SiteSnapshot>(m_snapshot), m_discovered, m_engine, m_measuring};
}

void EngineMonitor::Session::heard() const
{
    const Lock lock(m_mutex);
    m_told = false;
}

void EngineMonitor::Session::tell()
{
    // One message under way is enough: what is taken then is the newest.
    if (m_stopped || std::exchange(m_told, true))
        return;
    QMetaObject::invokeMethod(
        m_monitor, [self = shared_from_this()] { self->m_monitor->take(*self); }, Qt::QueuedConnection);
}

void EngineMonitor::Session::retry()
{
    const Lock lock(m_mutex);
    m_retry = true;
    m_sample = true;
    m_search->cancel();
    if (m_connection)
        m_connection->control.cancel();
    m_changed.notify_all();
}

void EngineMonitor::Session::refresh()
{
    const Lock lock(m_mutex);
    m_refresh = true;
    m_sample = true;
    m_changed.notify_all();
}

void EngineMonitor::Session::measure()
{
    const Lock lock(m_mutex);
    m_measure = true;
    m_changed.notify_all();
}

void EngineMonitor::Session::forgetHeights()
{
    const Lock lock(m_mutex);
    m_judge.forget();
    m_snapshot.heights.clear();
    m_snapshot.condition = ChainCondition::Unknown;
    m_sample = true;
    m_changed.notify_all();
}

void EngineMonitor::Session::setWatching(bool watching)
{
    const Lock lock(m_mutex);
    m_watching = watching;
    m_changed.notify_all();
}

EngineChoice EngineMonitor::Session::choose(Control &control) const
{
    if (!m_practice)
        return m_options.choose ? m_options.choose(control) : chooseEngine(m_options.surroundings, control);
    EngineChoice choice;
    choice.endpoint = m_endpoint;
    auto engine = makePracticeEngine(m_site->directory);
    if (const Result<EngineInfo> info = engine->info(control)) {
        choice.info = *info;
        choice.engine = std::move(engine);
    }
    return choice;
}

void EngineMonitor::Session::followEngine()
{
    std::chrono::milliseconds pause = m_options.retryFirst;
    for (;;) {
        auto search = std::make_shared<Control>();
        {
            const Lock lock(m_mutex);
            if (m_stopped)
                return;
            m_search = search;
            m_retry = false;
        }
        auto connection = std::make_shared<Connection>();
        connection->choice = choose(*search);
        if (search->cancelled())
            continue;
        if (!connection->choice.engine) {
            lose(connection->choice, m_practice ? EngineTrouble::NotRunning : troubleOf(connection->choice));
            waitToRetry(pause);
            continue;
        }
        {
            const Lock lock(m_mutex);
            if (m_stopped)
                return;
            m_connection = connection;
        }
        m_pool->start([self = shared_from_this(), connection] { self->followEvents(connection); });
        for (;;) {
            const auto begin = std::chrono::steady_clock::now();
            if (!look(connection))
                break;
            pause = m_options.retryFirst;
            waitForNews(connection, millisecondsSince(begin));
            if (connection->control.cancelled())
                break;
        }
        const bool givenUp = !connection->control.cancelled();
        connection->control.cancel();
        {
            const Lock lock(m_mutex);
            m_connection = nullptr;
        }
        if (givenUp)
            waitToRetry(pause);
    }
}

bool EngineMonitor::Session::look(const std::shared_ptr<Connection> &connection)
{
    {
        const Lock lock(m_mutex);
        m_dirty = false;
        m_refresh = false;
    }
    const EngineView view = lookAtEngine(connection->choice, false, connection->control);
    if (connection->control.cancelled())
        return false;
    if (!view.at.isValid()) {
        lose(connection->choice, view.trouble);
        return false;
    }
    const QList<SiteLayout> found = discoverSites(view.containers, view.volumes);
    const SiteLayout layout = layoutNow(view, found, connection->control);
    if (connection->control.cancelled())
        return false;
    takeView(connection->choice, view, layout, found);
    return true;
}

void EngineMonitor::Session::waitForNews(const std::shared_ptr<Connection> &connection,
                                         std::chrono::milliseconds looked)
{
    Lock lock(m_mutex);
    const auto over = [&] { return m_stopped || m_refresh || connection->control.cancelled(); };
    m_changed.wait_for(lock, m_options.listEvery, [&] { return over() || m_dirty; });
    // Events come in flocks. Where listing is slow, half of the time is left to the engine's other work.
    if (!over())
        m_changed.wait_for(lock, std::max(m_options.coalesce, std::min<std::chrono::milliseconds>(looked, shortestGap)),
                           over);
}

void EngineMonitor::Session::waitToRetry(std::chrono::milliseconds &pause)
{
    Lock lock(m_mutex);
    m_refresh = false;
    m_changed.wait_for(lock, pause, [&] { return m_stopped || m_refresh || m_retry; });
    pause = m_retry ? m_options.retryFirst : std::min(pause * 2, m_options.retryLast);
}

void EngineMonitor::Session::lose(const EngineChoice &choice, EngineTrouble trouble)
{
    // Before the engine was ever heard, what the files tell is all there is.
    bool known = false;
    {
        const Lock lock(m_mutex);
        known = m_snapshot.at.isValid();
    }
    std::optional<SiteLayout> layout;
    if (!known && m_site) {
        auto search = std::make_shared<Control>();
        {
            const Lock lock(m_mutex);
            m_search = search;
            if (m_stopped)
                return;
        }
        layout = layoutNow({}, {}, *search);
    }
    const Lock lock(m_mutex);
    m_snapshot.trouble = trouble;
    m_snapshot.stale = known;
    m_snapshot.candidates = choice.candidates;
    if (!known)
        m_snapshot.address = choice.endpoint.toString();
    if (layout)
        m_snapshot.layout = corrected(*layout, m_overrides, {});
    tell();
    m_changed.notify_all();
}

SiteLayout EngineMonitor::Session::layoutNow(const EngineView &view, const QList<SiteLayout> &found, Control &control)
{
    if (!m_site)
        return found.isEmpty() ? SiteLayout() : found.first();
    SiteLayout layout = layoutOf(*m_site, view.containers, view.volumes, nullptr);
    const QString file = findComposeFile(m_site->directory);
    if (layout.foundBy == SiteLayout::FoundBy::Containers || file.isEmpty())
        return layout;
    // Asking compose takes a while, so what it said is kept as long as its file is the same.
    const QFileInfo info(file);
    const QByteArray stamp = file.toUtf8() + '\n' + QByteArray::number(info.size()) + '\n'
        + QByteArray::number(info.lastModified().toMSecsSinceEpoch());
    if (stamp != m_configStamp) {
        std::optional<ComposeConfig> config;
        if (m_practice) {
            if (Result<ComposeConfig> read = readComposeFile(m_site->directory, m_options.surroundings.variables))
                config = *std::move(read);
        } else {
            config = anyComposeConfig(m_site->directory, m_options.surroundings.variables, m_options.surroundings.home,
                                      control);
        }
        if (control.cancelled())
            return layout;
        m_config = std::move(config);
        m_configStamp = stamp;
    }
    return m_config ? layoutOf(*m_site, view.containers, view.volumes, &*m_config) : layout;
}

void EngineMonitor::Session::takeView(const EngineChoice &choice, const EngineView &view, const SiteLayout &layout,
                                      const QList<SiteLayout> &found)
{
    const Lock lock(m_mutex);
    if (m_stopped)
        return;
    m_view = view;
    m_endpoint = choice.endpoint;
    m_engine = choice.engine;
    m_discovered = found;
    m_snapshot.at = view.at;
    m_snapshot.stale = false;
    m_snapshot.trouble = EngineTrouble::None;
    m_snapshot.engine = choice.info;
    m_snapshot.address = choice.engine->address();
    m_snapshot.candidates = choice.candidates;
    m_snapshot.layout = corrected(layout, m_overrides, view.volumes);
    const bool everything = !m_site && found.isEmpty();
    m_snapshot.containers = everything ? view.containers : containersOf(m_snapshot.layout, view.containers);
    m_snapshot.volumes = everything ? view.volumes : volumesOf(m_snapshot.layout, view.containers, view.volumes);
    addSizes(m_snapshot.volumes);
    m_snapshot.stats.removeIf([this](const auto &entry) {
        return std::ranges::none_of(m_snapshot.containers,
                                    [&entry](const Container &c) { return c.name == entry.key(); });
    });

    const auto validator = std::ranges::find(m_snapshot.containers, m_snapshot.layout.validator, &Container::name);
    const ContainerState state = validator == m_snapshot.containers.end() ? ContainerState::Unknown : validator->state;
    // A node that was started or stopped is asked at once, and again when it had time to come up.
    if (std::exchange(m_validatorState, state) != state)
        m_sample = true;
    tell();
    m_changed.notify_all();
}

void EngineMonitor::Session::addSizes(QList<Volume> &volumes) const
{
    for (Volume &volume : volumes) {
        const auto size = m_sizes.constFind(volume.name);
        if (!volume.size && size != m_sizes.constEnd())
            volume.size = *size;
    }
}

void EngineMonitor::Session::followEvents(const std::shared_ptr<Connection> &connection)
{
    const auto mark = [this] {
        const Lock lock(m_mutex);
        m_dirty = true;
        m_changed.notify_all();
    };
    std::chrono::milliseconds pause = m_options.retryFirst;
    // What happened between the list and the moment when the engine begins to tell must not be missed.
    QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-eventOverlapSeconds);
    while (!connection->control.cancelled()) {
        bool some = false;
        QDateTime newest;
        const Result<void> ended = connection->choice.engine->events(
            since,
            [&](const EngineEvent &event) {
                some = true;
                newest = event.at;
                if (matters(event))
                    mark();
                return !connection->control.cancelled();
            },
            connection->control);
        if (connection->control.cancelled())
            return;
        mark();
        if (newest.isValid())
            since = newest;
        pause = some ? m_options.retryFirst : std::min(pause * 2, m_options.retryLast);
        Lock lock(m_mutex);
        m_changed.wait_for(lock, pause, [&] { return m_stopped || connection->control.cancelled(); });
    }
}

} // namespace bt2c
