#include "fakeengine.h"

#include <QThread>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(ContainerAction action)
{
    switch (action) {
    case ContainerAction::Start: return u"start"_s;
    case ContainerAction::Stop: return u"stop"_s;
    case ContainerAction::Restart: return u"restart"_s;
    case ContainerAction::Pause: return u"pause"_s;
    case ContainerAction::Unpause: return u"unpause"_s;
    case ContainerAction::Kill: return u"kill"_s;
    }
    return {};
}

void waitUntilCancelled(Control &control)
{
    while (!control.cancelled())
        QThread::msleep(5);
}

} // namespace

void FakeEngine::setContent(const QList<Container> &containers, const QList<Volume> &volumes)
{
    const std::lock_guard lock(m_mutex);
    m_containers = containers;
    m_volumes = volumes;
}

void FakeEngine::failNext(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_error = error;
}

QStringList FakeEngine::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

void FakeEngine::note(const QString &call)
{
    const std::lock_guard lock(m_mutex);
    m_calls.append(call);
}

Result<void> FakeEngine::outcome()
{
    const std::lock_guard lock(m_mutex);
    if (const auto error = std::exchange(m_error, std::nullopt))
        return std::unexpected(*error);
    return {};
}

Result<EngineInfo> FakeEngine::info(Control &)
{
    return EngineInfo{u"Docker Engine"_s, u"27.4.1"_s, u"1.47"_s, u"Test"_s, u"x86_64"_s};
}

Result<QList<Container>> FakeEngine::containers(Control &)
{
    const std::lock_guard lock(m_mutex);
    return m_containers;
}

Result<Container> FakeEngine::container(const QString &id, Control &)
{
    const std::lock_guard lock(m_mutex);
    for (const Container &container : m_containers) {
        if (container.id == id || container.name == id)
            return container;
    }
    return failure(ErrorCode::Missing, id);
}

Result<QList<Volume>> FakeEngine::volumes(bool, Control &)
{
    const std::lock_guard lock(m_mutex);
    return m_volumes;
}

Result<QJsonObject> FakeEngine::inspectContainer(const QString &id, Control &)
{
    return QJsonObject{{u"Id"_s, id}};
}

Result<QJsonObject> FakeEngine::inspectVolume(const QString &name, Control &)
{
    note(u"inspect-volume "_s + name);
    return QJsonObject{{u"Name"_s, name}, {u"Driver"_s, u"local"_s}};
}

Result<void> FakeEngine::act(ContainerAction action, const QString &id, Control &control)
{
    note(wordOf(action) + u' ' + id);
    for (int waited = 0; waited < m_actMs && !control.cancelled(); waited += 5)
        QThread::msleep(5);
    return outcome();
}

Result<void> FakeEngine::setRestartPolicy(const QString &, const QString &, int, Control &) { return {}; }

Result<void> FakeEngine::removeContainer(const QString &, bool, Control &) { return {}; }

Result<Volume> FakeEngine::createVolume(const QString &name, const QMap<QString, QString> &labels, Control &)
{
    note(u"create-volume %1 %2"_s.arg(name, labels.value(QString(labels::volume))));
    if (Result<void> done = outcome(); !done)
        return std::unexpected(done.error());
    Volume volume;
    volume.name = name;
    volume.labels = labels;
    return volume;
}

Result<void> FakeEngine::removeVolume(const QString &name, Control &)
{
    note(u"remove-volume "_s + name);
    return outcome();
}

Result<QString> FakeEngine::createContainer(const HelperSpec &, Control &) { return failure(ErrorCode::Unsupported); }

Result<int> FakeEngine::waitContainer(const QString &, Control &) { return failure(ErrorCode::Unsupported); }

Result<void> FakeEngine::readArchive(const QString &, const QString &, const Sink &, Control &)
{
    return failure(ErrorCode::Unsupported);
}

Result<void> FakeEngine::writeArchive(const QString &, const QString &, const Source &, Control &)
{
    return failure(ErrorCode::Unsupported);
}

Result<PathStat> FakeEngine::statPath(const QString &, const QString &, Control &)
{
    return failure(ErrorCode::Unsupported);
}

Result<void> FakeEngine::events(const QDateTime &, const std::function<bool(const EngineEvent &)> &, Control &control)
{
    waitUntilCancelled(control);
    return failure(ErrorCode::Cancelled);
}

Result<void> FakeEngine::logs(const QString &id, const LogOptions &options,
                              const std::function<bool(const LogLine &)> &handler, Control &control)
{
    note(u"logs "_s + id);
    for (int i = 0; i < 50; ++i) {
        LogLine line;
        line.at = QDateTime::currentDateTimeUtc().addSecs(i - 50);
        line.text = "INFO block " + QByteArray::number(i) + " of " + id.toUtf8();
        if (i % 10 == 3)
            line.text = "WARN peer " + QByteArray::number(i) + " is slow";
        if (!handler(line))
            return failure(ErrorCode::Cancelled);
    }
    if (options.follow)
        waitUntilCancelled(control);
    return {};
}

Result<ContainerStats> FakeEngine::stats(const QString &, Control &)
{
    QThread::msleep(20);
    return ContainerStats{QDateTime::currentDateTimeUtc(), 12, 300'000'000, 8'000'000'000};
}

} // namespace bt2c
