#include "core/engine/dockerrequest.h"

#include <QJsonArray>

namespace bt2c {

using namespace Qt::StringLiterals;

// What of DockerEngine changes something.

namespace {

constexpr auto stopSeconds = "30";

} // namespace

bool DockerEngine::isSo(ContainerAction action, const QString &id, Control &control)
{
    const Result<Container> now = container(id, control);
    if (!now)
        return false;
    switch (action) {
    case ContainerAction::Pause:
        return now->state == ContainerState::Paused;
    case ContainerAction::Unpause:
    case ContainerAction::Start:
        return now->state == ContainerState::Running;
    case ContainerAction::Stop:
    case ContainerAction::Kill:
        return now->state == ContainerState::Exited || now->state == ContainerState::Created
               || now->state == ContainerState::Dead;
    case ContainerAction::Restart:
        break;
    }
    return false;
}

Result<void> DockerEngine::act(ContainerAction action, const QString &id, Control &control)
{
    const auto rest = [action]() -> QByteArray {
        switch (action) {
        case ContainerAction::Start:
            return "/start";
        case ContainerAction::Stop:
            return QByteArray("/stop?t=") + stopSeconds;
        case ContainerAction::Restart:
            return QByteArray("/restart?t=") + stopSeconds;
        case ContainerAction::Pause:
            return "/pause";
        case ContainerAction::Unpause:
            return "/unpause";
        case ContainerAction::Kill:
            break;
        }
        return "/kill";
    }();
    const Result<HttpAnswer> answer = post(containerPath(id, rest), {}, actTime, id, control);
    if (answer)
        return {};
    // 304 only answers start and stop; the others complain, each engine in its own words.
    const ErrorCode code = answer.error().code;
    if ((code == ErrorCode::Conflict || code == ErrorCode::External) && isSo(action, id, control))
        return {};
    return std::unexpected(answer.error());
}

Result<void> DockerEngine::setRestartPolicy(const QString &id, const QString &policy, int retries, Control &control)
{
    const QJsonObject body{
        {u"RestartPolicy"_s,
         QJsonObject{{u"Name"_s, policy}, {u"MaximumRetryCount"_s, policy == "on-failure"_L1 ? retries : 0}}}};
    return post(containerPath(id, "/update"), body, askTime, id, control).transform([](const HttpAnswer &) {});
}

Result<void> DockerEngine::removeContainer(const QString &id, bool force, Control &control)
{
    // An image may declare volumes of its own: those without a name, which the engine made for a helper, go with it.
    // A volume with a name never does.
    const Result<QList<Container>> found = summaries(id, control);
    const bool helper = found && found->size() == 1 && found->first().labels.contains(labels::helper);
    const QByteArray query = QByteArray("?force=") + (force ? '1' : '0') + "&v=" + (helper ? '1' : '0');
    const HttpRequest request{.method = "DELETE", .path = containerPath(id, query), .stall = {}, .total = actTime};
    return send(request, id, control).transform([](const HttpAnswer &) {});
}

Result<Volume> DockerEngine::createVolume(const QString &name, const QMap<QString, QString> &labels, Control &control)
{
    // The engine would hand out the volume that is there as if it were new.
    if (!name.isEmpty()) {
        const Result<QJsonObject> there = inspectVolume(name, control);
        if (there)
            return failure(ErrorCode::Conflict, name, u"a volume of this name exists"_s);
        if (there.error().code != ErrorCode::Missing)
            return std::unexpected(there.error());
    }
    QJsonObject texts;
    for (auto i = labels.begin(); i != labels.end(); ++i)
        texts.insert(i.key(), i.value());
    const Result<HttpAnswer> answer =
        post("/volumes/create", {{u"Name"_s, name}, {u"Labels"_s, texts}}, askTime, name, control);
    if (!answer)
        return std::unexpected(answer.error());
    const Result<QJsonDocument> document = jsonIn(*answer, address());
    if (!document)
        return std::unexpected(document.error());
    return dockerjson::volume(document->object()).transform_error([&](const Error &error) {
        return about(error, name);
    });
}

Result<void> DockerEngine::removeVolume(const QString &name, Control &control)
{
    const HttpRequest request{.method = "DELETE", .path = "/volumes/" + encoded(name), .stall = {}, .total = askTime};
    return send(request, name, control).transform([](const HttpAnswer &) {});
}

Result<QString> DockerEngine::createContainer(const HelperSpec &spec, Control &control)
{
    QJsonObject texts;
    for (auto i = spec.labels.begin(); i != spec.labels.end(); ++i)
        texts.insert(i.key(), i.value());
    QJsonArray mounts;
    if (!spec.volume.isEmpty()) {
        // NoCopy: an empty volume would otherwise be filled with what the image has at that place.
        mounts.append(QJsonObject{{u"Type"_s, u"volume"_s},
                                  {u"Source"_s, spec.volume},
                                  {u"Target"_s, spec.target},
                                  {u"ReadOnly"_s, spec.readOnly},
                                  {u"VolumeOptions"_s, QJsonObject{{u"NoCopy"_s, true}}}});
    }
    // One that is never started needs a command all the same.
    const QStringList command = spec.command.isEmpty() ? QStringList{u"/bin/true"_s} : spec.command;
    const QJsonObject body{
        {u"Image"_s, spec.image},
        {u"Entrypoint"_s, QJsonArray::fromStringList(command)},
        {u"Cmd"_s, QJsonArray()},
        {u"User"_s, u"0:0"_s},
        {u"WorkingDir"_s, u"/"_s},
        {u"Labels"_s, texts},
        {u"Healthcheck"_s, QJsonObject{{u"Test"_s, QJsonArray{u"NONE"_s}}}},
        {u"HostConfig"_s, QJsonObject{{u"NetworkMode"_s, u"none"_s}, {u"Mounts"_s, mounts},
                                      {u"RestartPolicy"_s, QJsonObject{{u"Name"_s, u"no"_s}}}}},
    };
    return create(body, spec.image, control);
}

Result<QString> DockerEngine::create(const QJsonObject &body, const QString &subject, Control &control)
{
    const Result<HttpAnswer> answer = post("/containers/create", body, actTime, subject, control);
    if (!answer)
        return std::unexpected(answer.error());
    const Result<QJsonDocument> document = jsonIn(*answer, address());
    if (!document)
        return std::unexpected(document.error());
    QString id = document->object()["Id"_L1].toString();
    if (id.isEmpty())
        return failure(ErrorCode::Garbled, address(), u"a container was made and its id not told"_s);
    return id;
}

Result<int> DockerEngine::waitContainer(const QString &id, Control &control)
{
    const HttpRequest request{.method = "POST", .path = containerPath(id, "/wait?condition=not-running"), .stall = {}};
    const Result<HttpAnswer> answer = send(request, id, control);
    if (!answer)
        return std::unexpected(answer.error());
    const Result<QJsonDocument> document = jsonIn(*answer, address());
    if (!document)
        return std::unexpected(document.error());
    const QString problem = (*document)["Error"_L1]["Message"_L1].toString();
    if (!problem.isEmpty())
        return failure(ErrorCode::External, id, problem);
    const QJsonValue code = (*document)["StatusCode"_L1];
    if (!code.isDouble())
        return failure(ErrorCode::Garbled, address(), u"no exit code in the answer"_s);
    return static_cast<int>(code.toInteger());
}

} // namespace bt2c
