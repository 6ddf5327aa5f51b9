#include "core/engine/monitor.h"

#include "core/engine/monitorsession.h"
#include "core/engine/sitecompose.h"

#include <QtConcurrentRun>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Threads that mostly wait: five a session, and one for each log that is followed and each action.
constexpr int maxThreads = 64;

} // namespace

EngineMonitor::EngineMonitor(MonitorOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_snapshot(std::make_shared<SiteSnapshot>())
{
    m_pool.setMaxThreadCount(maxThreads);
    begin();
}

EngineMonitor::~EngineMonitor()
{
    end();
    for (const std::weak_ptr<Control> &weak : m_controls) {
        if (const auto control = weak.lock())
            control->cancel();
    }
    for (const std::weak_ptr<LineFeed::Pipe> &weak : m_pipes) {
        if (const auto pipe = weak.lock())
            pipe->control().cancel();
    }
    m_pool.waitForDone();
}

void EngineMonitor::begin()
{
    m_session = std::make_shared<Session>(*this, m_options, m_site, m_overrides);
    m_session->start(m_pool, m_watching);
    // A practice engine is there at once.
    m_engine = m_session->outcome().engine;
}

void EngineMonitor::end()
{
    if (m_session)
        m_session->stop();
    m_session.reset();
}

void EngineMonitor::setSite(const std::optional<Site> &site, const SiteOverrides &overrides)
{
    const bool same = site.has_value() == m_site.has_value() && (!site || site->directory == m_site->directory)
        && overrides == m_overrides;
    m_site = site;
    if (same)
        return;
    m_overrides = overrides;
    end();
    m_snapshot = std::make_shared<SiteSnapshot>();
    begin();
    Q_EMIT changed(m_snapshot);
}

void EngineMonitor::setEngineSetting(const QString &setting)
{
    if (setting == m_options.surroundings.setting)
        return;
    m_options.surroundings.setting = setting;
    end();
    m_snapshot = std::make_shared<SiteSnapshot>();
    begin();
    Q_EMIT changed(m_snapshot);
}

void EngineMonitor::take(const Session &session)
{
    // A word of a session that is over.
    if (m_session.get() != &session)
        return;
    session.heard();
    Session::Outcome outcome = session.outcome();
    const bool found = outcome.discovered != m_discovered;
    const bool measures = outcome.measuring != m_measuring;
    m_snapshot = std::move(outcome.snapshot);
    m_discovered = std::move(outcome.discovered);
    m_engine = std::move(outcome.engine);
    m_measuring = outcome.measuring;
    // What a listener does may begin another session; the rest is that one's to tell.
    const std::shared_ptr<Session> current = m_session;
    if (found)
        Q_EMIT discoveredChanged();
    if (measures && current == m_session)
        Q_EMIT measuringChanged();
    if (current == m_session)
        Q_EMIT changed(m_snapshot);
}

void EngineMonitor::setWatching(bool watching)
{
    m_watching = watching;
    m_session->setWatching(watching);
}

void EngineMonitor::retry()
{
    m_session->retry();
}

void EngineMonitor::refresh()
{
    m_session->refresh();
}

void EngineMonitor::forgetHeights()
{
    m_session->forgetHeights();
}

void EngineMonitor::measureVolumes()
{
    m_session->measure();
}

template<typename R>
QFuture<Result<R>> EngineMonitor::onEngine(std::function<Result<R>(Engine &, Control &)> work, bool changes)
{
    if (!m_engine)
        return QtFuture::makeReadyValueFuture(Result<R>(failure(ErrorCode::NotRunning, u"docker"_s)));
    auto control = std::make_shared<Control>();
    std::erase_if(m_controls, [](const std::weak_ptr<Control> &old) { return old.expired(); });
    m_controls.push_back(control);
    return QtConcurrent::run(&m_pool,
                             [engine = m_engine, session = m_session, control, changes, work = std::move(work)] {
                                 Result<R> result = work(*engine, *control);
                                 // Also after a failure: it may be that somebody else was faster.
                                 if (changes)
                                     session->refresh();
                                 return result;
                             });
}

QFuture<Result<void>> EngineMonitor::act(ContainerAction action, const QString &container)
{
    return onEngine<void>([=](Engine &engine, Control &control) { return engine.act(action, container, control); },
                          true);
}

QFuture<Result<QJsonObject>> EngineMonitor::inspectContainer(const QString &container)
{
    return onEngine<QJsonObject>(
        [=](Engine &engine, Control &control) { return engine.inspectContainer(container, control); }, false);
}

QFuture<Result<QJsonObject>> EngineMonitor::inspectVolume(const QString &volume)
{
    return onEngine<QJsonObject>(
        [=](Engine &engine, Control &control) { return engine.inspectVolume(volume, control); }, false);
}

QFuture<Result<Volume>> EngineMonitor::createVolume(const QString &name, const QMap<QString, QString> &labels)
{
    return onEngine<Volume>(
        [=](Engine &engine, Control &control) { return engine.createVolume(name, labels, control); }, true);
}

QFuture<Result<void>> EngineMonitor::removeVolume(const QString &name)
{
    return onEngine<void>([=](Engine &engine, Control &control) { return engine.removeVolume(name, control); }, true);
}

void EngineMonitor::produce(const LineFeed &feed, std::function<Result<void>(LineFeed::Pipe &)> work)
{
    const std::shared_ptr<LineFeed::Pipe> pipe = feed.pipe();
    std::erase_if(m_pipes, [](const std::weak_ptr<LineFeed::Pipe> &old) { return old.expired(); });
    m_pipes.push_back(pipe);
    m_pool.start([pipe, work = std::move(work)] {
        Result<void> result = work(*pipe);
        // An end that was asked for is one, however the producer took it.
        if (pipe->control().cancelled())
            result = failure(ErrorCode::Cancelled);
        pipe->end(result);
    });
}

std::unique_ptr<LineFeed> EngineMonitor::followLogs(const QString &container, const LogOptions &options,
                                                    LineFeed::OnBatch onBatch, LineFeed::OnEnd onEnd)
{
    auto feed = std::make_unique<LineFeed>(std::move(onBatch), std::move(onEnd));
    if (!m_engine) {
        feed->pipe()->end(failure(ErrorCode::NotRunning, u"docker"_s));
        return feed;
    }
    produce(*feed, [engine = m_engine, container, options](LineFeed::Pipe &pipe) {
        return engine->logs(container, options, [&pipe](const LogLine &line) { return pipe.push(line); },
                            pipe.control());
    });
    return feed;
}

std::unique_ptr<LineFeed> EngineMonitor::compose(ComposeVerb verb, LineFeed::OnBatch onBatch, LineFeed::OnEnd onEnd)
{
    auto feed = std::make_unique<LineFeed>(std::move(onBatch), std::move(onEnd));
    if (!m_engine) {
        feed->pipe()->end(failure(ErrorCode::NotRunning, u"docker"_s));
        return feed;
    }
    EngineChoice choice;
    choice.engine = m_engine;
    produce(*feed, [choice, session = m_session, layout = m_snapshot->layout, verb,
                    surroundings = m_options.surroundings](LineFeed::Pipe &pipe) -> Result<void> {
        const auto say = [&pipe](const QByteArray &line) {
            pipe.push({LogLine::Stream::Output, QDateTime::currentDateTimeUtc(), line});
        };
        const Result<void> result = composeSite(choice, layout, verb, surroundings, say, pipe.control());
        session->refresh();
        return result;
    });
    return feed;
}

} // namespace bt2c
