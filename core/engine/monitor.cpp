#include "core/engine/monitor.h"

#include <QtConcurrentRun>

namespace bt2c {

class EngineMonitor::Session
{
};

EngineMonitor::EngineMonitor(MonitorOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_snapshot(std::make_shared<SiteSnapshot>())
{
}

EngineMonitor::~EngineMonitor() = default;

void EngineMonitor::begin() {}

void EngineMonitor::setSite(const std::optional<Site> &site)
{
    m_site = site;
    begin();
}

void EngineMonitor::setEngineSetting(const QString &setting)
{
    m_options.surroundings.setting = setting;
    begin();
}

void EngineMonitor::setWatching(bool watching)
{
    m_watching = watching;
}

void EngineMonitor::retry() {}
void EngineMonitor::refresh() {}
void EngineMonitor::measureVolumes() {}

template<typename R>
QFuture<Result<R>> EngineMonitor::onEngine(std::function<Result<R>(Engine &, Control &)> work, bool)
{
    if (!m_engine)
        return QtFuture::makeReadyValueFuture(Result<R>(failure(ErrorCode::NotRunning)));
    auto control = std::make_shared<Control>();
    m_controls.append(control);
    return QtConcurrent::run(&m_pool, [engine = m_engine, control, work = std::move(work)] { return work(*engine, *control); });
}

QFuture<Result<void>> EngineMonitor::act(ContainerAction action, const QString &container)
{
    return onEngine<void>([=](Engine &engine, Control &control) { return engine.act(action, container, control); }, true);
}

QFuture<Result<QJsonObject>> EngineMonitor::inspectContainer(const QString &container)
{
    return onEngine<QJsonObject>(
        [=](Engine &engine, Control &control) { return engine.inspectContainer(container, control); }, false);
}

QFuture<Result<QJsonObject>> EngineMonitor::inspectVolume(const QString &volume)
{
    return onEngine<QJsonObject>([=](Engine &engine, Control &control) { return engine.inspectVolume(volume, control); },
                                 false);
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

std::unique_ptr<LineFeed> EngineMonitor::followLogs(const QString &, const LogOptions &, LineFeed::OnBatch onBatch,
                                                    LineFeed::OnEnd onEnd)
{
    auto feed = std::make_unique<LineFeed>(std::move(onBatch), std::move(onEnd));
    feed->pipe()->end(failure(ErrorCode::NotRunning));
    return feed;
}

std::unique_ptr<LineFeed> EngineMonitor::compose(ComposeVerb, LineFeed::OnBatch onBatch, LineFeed::OnEnd onEnd)
{
    auto feed = std::make_unique<LineFeed>(std::move(onBatch), std::move(onEnd));
    feed->pipe()->end(failure(ErrorCode::Unsupported));
    return feed;
}

} // namespace bt2c
