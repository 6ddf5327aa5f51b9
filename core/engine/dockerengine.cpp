#include "core/engine/dockerengine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <thread>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

constexpr auto infoTime = 5s;
constexpr auto sshInfoTime = 12s;         // logging in comes on top
constexpr auto askTime = 10s;
constexpr auto containersTime = 15s;
constexpr auto inspectTime = 2s;          // of one that may be locked by an archive that is being streamed
constexpr auto sizesTime = 60s;
constexpr auto actTime = 60s;
constexpr auto stopSeconds = "30";
constexpr qint64 maxList = 64 * 1024 * 1024;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray containerPath(const QString &id, const QByteArray &rest = {})
{
    return "/containers/" + encoded(id) + rest;
}

std::chrono::milliseconds left(Steady::time_point deadline)
{
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Steady::now());
    return std::max(time, std::chrono::milliseconds(1));
}

Result<QJsonDocument> jsonIn(const HttpAnswer &answer, const QString &subject)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::Garbled, subject, u"not JSON: %1"_s.arg(dockerjson::message(answer.body.left(200))), problem.offset);
    return document;
}

} // namespace

Error refusal(const HttpAnswer &answer, const QString &subject)
{
    ErrorCode code = ErrorCode::External;
    if (answer.status == 404)
        code = ErrorCode::Missing;
    else if (answer.status == 409)
        code = ErrorCode::Conflict;
    else if (answer.status == 501)
        code = ErrorCode::Unsupported;
    else if (answer.status == 401 || answer.status == 407)
        code = ErrorCode::PermissionDenied;
    else if (answer.status < 400)
        code = ErrorCode::Garbled;   // a redirect, or a success of another kind than was asked for
    const QString message = dockerjson::message(answer.body);
    // A page that some other server shows is not an engine's word.
    if (message.startsWith(u'<') || answer.headers.value("content-type").startsWith("text/html"))
        code = ErrorCode::Garbled;
    return Error{code, subject, message.isEmpty() ? u"HTTP %1"_s.arg(answer.status) : message, 0, -1};
}

DockerEngine::DockerEngine(const EngineEndpoint &endpoint, std::optional<ApiVersion> pinned)
    : m_http(endpoint)
    , m_ours(pinned ? std::min(*pinned, newest) : newest)
    , m_pinned(pinned.has_value())
{
}

QString DockerEngine::address() const
{
    return m_http.endpoint().toString();
}

QMap<QString, QString> DockerEngine::environment() const
{
    const EngineEndpoint &endpoint = m_http.endpoint();
    QMap<QString, QString> variables{{u"DOCKER_HOST"_s, endpoint.toString()}, {u"DOCKER_CONTEXT"_s, QString()},
                                     {u"DOCKER_TLS_VERIFY"_s, QString()}, {u"DOCKER_TLS"_s, QString()}};
    if (endpoint.kind == EngineEndpoint::Kind::Tls) {
        variables.insert(u"DOCKER_HOST"_s, u"tcp://"_s + endpoint.host + u':' + QString::number(endpoint.port));
        variables.insert(endpoint.verify ? u"DOCKER_TLS_VERIFY"_s : u"DOCKER_TLS"_s, u"1"_s);
        if (!endpoint.certificates.isEmpty())
            variables.insert(u"DOCKER_CERT_PATH"_s, endpoint.certificates);
    }
    if (m_pinned)
        variables.insert(u"DOCKER_API_VERSION"_s, m_ours.toString());
    return variables;
}

Result<EngineInfo> DockerEngine::info(Control &control)
{
    return probe(m_http.endpoint().kind == EngineEndpoint::Kind::Ssh ? sshInfoTime : infoTime, control);
}

Result<EngineInfo> DockerEngine::probe(std::chrono::milliseconds limit, Control &control)
{
    const auto deadline = Steady::now() + limit;
    const auto get = [&](const QByteArray &path) {
        const auto time = left(deadline);
        return m_http.send(HttpRequest{.path = path, .maxBody = 1024 * 1024, .connect = time, .stall = {}, .total = time}, control);
    };
    const Result<HttpAnswer> answer = get("/version");
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status != 200)
        return std::unexpected(refusal(*answer, address()));
    const Result<QJsonDocument> document = jsonIn(*answer, address());
    if (!document)
        return std::unexpected(document.error());
    Result<EngineInfo> info = dockerjson::version(document->object());
    if (!info)
        return std::unexpected(about(info.error(), address()));

    const ApiVersion theirs = *ApiVersion::parse(info->apiVersion);
    const ApiVersion least = ApiVersion::parse(document->object()["MinAPIVersion"_L1].toString()).value_or(oldest);
    const ApiVersion spoken = std::min(theirs, m_ours);
    if (spoken < std::max(least, oldest))
        return failure(ErrorCode::Unsupported, address(),
                       u"it speaks API %1 to %2, this program up to %3"_s.arg(least.toString(), theirs.toString(), m_ours.toString()));
    info->apiVersion = spoken.toString();
    {
        const std::lock_guard lock(m_mutex);
        m_version = spoken;
        m_podman = info->product == "Podman"_L1;
    }
    // Nice to have, and slow on a busy engine: half of the time that is left must do.
    const auto time = left(deadline) / 2;
    const Result<HttpAnswer> more = m_http.send(
        HttpRequest{.path = "/v" + info->apiVersion.toLatin1() + "/info", .maxBody = 4 * 1024 * 1024, .stall = {}, .total = time}, control);
    if (!more && more.error().code == ErrorCode::Cancelled)
        return std::unexpected(more.error());
    if (more && more->status == 200)
        dockerjson::addInfo(*info, QJsonDocument::fromJson(more->body).object());
    return info;
}

Result<ApiVersion> DockerEngine::version(Control &control)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_version)
            return *m_version;
    }
    const Result<EngineInfo> info = this->info(control);
    if (!info)
        return std::unexpected(info.error());
    const std::lock_guard lock(m_mutex);
    return *m_version;
}

Error DockerEngine::about(const Error &error, const QString &subject) const
{
    Error named = error;
    if (named.subject.isEmpty())
        named.subject = subject.isEmpty() ? address() : subject;
    return named;
}

Result<HttpAnswer> DockerEngine::send(HttpRequest request, const QString &subject, Control &control)
{
    const Result<ApiVersion> spoken = version(control);
    if (!spoken)
        return std::unexpected(spoken.error());
    // No name holds a slash, and the engine would take it for another path.
    if (request.path.split('?').first().contains("%2F"))
        return failure(ErrorCode::Missing, subject);
    request.path = "/v" + spoken->toString().toLatin1() + request.path;
    Result<HttpAnswer> answer = m_http.send(request, control);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status == 304 || (answer->status >= 200 && answer->status < 300))
        return answer;
    Error error = refusal(*answer, subject.isEmpty() ? address() : subject);
    if (answer->status == 400 && error.detail.contains("client version"_L1)) {
        // Another engine has taken this one's place; the next request asks anew.
        const std::lock_guard lock(m_mutex);
        m_version.reset();
        error.code = ErrorCode::Unsupported;
    }
    return std::unexpected(error);
}

Result<QJsonDocument> DockerEngine::ask(const QByteArray &path, std::chrono::milliseconds limit, const QString &subject,
                                        Control &control, qint64 maxBody)
{
    const Result<HttpAnswer> answer = send(HttpRequest{.path = path, .maxBody = maxBody, .stall = {}, .total = limit}, subject, control);
    if (!answer)
        return std::unexpected(answer.error());
    return jsonIn(*answer, address());
}

Result<QJsonObject> DockerEngine::askObject(const QByteArray &path, std::chrono::milliseconds limit, const QString &subject,
                                            Control &control)
{
    const Result<QJsonDocument> document = ask(path, limit, subject, control);
    if (!document)
        return std::unexpected(document.error());
    if (!document->isObject())
        return failure(ErrorCode::Garbled, address(), u"not a JSON object"_s);
    return document->object();
}

Result<HttpAnswer> DockerEngine::post(const QByteArray &path, const QJsonObject &body, std::chrono::milliseconds limit,
                                      const QString &subject, Control &control)
{
    const QByteArray text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return send(HttpRequest{.method = "POST", .path = path, .body = text, .stall = {}, .total = limit}, subject, control);
}

Result<QList<Container>> DockerEngine::summaries(const QString &id, Control &control)
{
    QByteArray path = "/containers/json?all=1";
    if (!id.isEmpty()) {
        // A name is a regular expression here; what comes back is compared below.
        const QJsonArray wanted{id};
        const QJsonObject filter{{u"id"_s, wanted}};
        const bool hexadecimal = id.size() == 64 && std::ranges::all_of(id, [](QChar c) { return c.isLetterOrNumber(); });
        if (hexadecimal)
            path += "&filters=" + QJsonDocument(filter).toJson(QJsonDocument::Compact).toPercentEncoding();
    }
    const Result<QJsonDocument> document = ask(path, askTime, id, control, maxList);
    if (!document)
        return std::unexpected(document.error());
    if (!document->isArray())
        return failure(ErrorCode::Garbled, address(), u"not a list of containers"_s);
    QList<Container> containers;
    for (const QJsonValue &value : document->array()) {
        Result<Container> container = dockerjson::containerSummary(value.toObject());
        if (!container)
            return std::unexpected(about(container.error(), address()));
        if (id.isEmpty() || container->id == id || container->name == id || (id.size() >= 12 && container->id.startsWith(id)))
            containers.append(std::move(*container));
    }
    return containers;
}

Result<QList<Container>> DockerEngine::containers(Control &control)
{
    const auto deadline = Steady::now() + containersTime;
    Result<QList<Container>> containers = summaries({}, control);
    if (!containers)
        return containers;
    QList<Container> detailed;
    for (const Container &summary : *containers) {
        // One that an archive is streamed to or from is locked; helpers are for nothing else.
        if (summary.labels.contains(labels::helper)) {
            detailed.append(summary);
            continue;
        }
        const auto time = std::min<std::chrono::milliseconds>(inspectTime, left(deadline));
        const Result<QJsonObject> object = askObject(containerPath(summary.id, "/json"), time, summary.name, control);
        Result<Container> container = object ? dockerjson::container(*object) : std::unexpected(object.error());
        if (container)
            detailed.append(std::move(*container));
        else if (container.error().code == ErrorCode::TimedOut)
            detailed.append(summary);
        else if (container.error().code != ErrorCode::Missing)
            return std::unexpected(about(container.error(), summary.name));
    }
    return detailed;
}

Result<QList<Image>> DockerEngine::images(Control &control)
{
    const Result<QJsonDocument> document = ask("/images/json", containersTime, {}, control, maxList);
    if (!document)
        return std::unexpected(document.error());
    if (!document->isArray())
        return failure(ErrorCode::Garbled, address(), u"not a list of images"_s);
    QList<Image> images;
    for (const QJsonValue &value : document->array()) {
        Result<Image> image = dockerjson::image(value.toObject());
        if (!image)
            return std::unexpected(about(image.error(), address()));
        images.append(std::move(*image));
    }
    return images;
}

Result<Container> DockerEngine::container(const QString &id, Control &control)
{
    const Result<QJsonObject> object = askObject(containerPath(id, "/json"), inspectTime, id, control);
    if (object) {
        Result<Container> container = dockerjson::container(*object);
        if (!container)
            return std::unexpected(about(container.error(), id));
        return container;
    }
    if (object.error().code != ErrorCode::TimedOut)
        return std::unexpected(object.error());
    const Result<QList<Container>> found = summaries(id, control);
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::Missing, id);
    return found->first();
}

Result<QList<Volume>> DockerEngine::volumes(bool sizes, Control &control)
{
    const Result<QJsonObject> listed = askObject("/volumes", askTime, {}, control);
    if (!listed)
        return std::unexpected(listed.error());
    // Podman, and a Docker without volumes, say null.
    QList<Volume> volumes;
    for (const QJsonValue &value : (*listed)["Volumes"_L1].toArray()) {
        Result<Volume> volume = dockerjson::volume(value.toObject());
        if (!volume)
            return std::unexpected(about(volume.error(), address()));
        volumes.append(std::move(*volume));
    }
    if (!listed->contains("Volumes"_L1))
        return failure(ErrorCode::Garbled, address(), u"not a list of volumes"_s);
    const Result<QList<Container>> containers = summaries({}, control);
    if (!containers)
        return std::unexpected(containers.error());
    QMap<QString, qint64> known;
    if (sizes) {
        const Result<ApiVersion> spoken = version(control);
        const bool narrow = spoken && *spoken >= ApiVersion{1, 42};
        const Result<QJsonObject> usage = askObject(narrow ? "/system/df?type=volume" : "/system/df", sizesTime, {}, control);
        if (!usage)
            return std::unexpected(usage.error());
        for (const QJsonValue &value : (*usage)["Volumes"_L1].toArray()) {
            const Result<Volume> volume = dockerjson::volume(value.toObject());
            if (volume && volume->size)
                known.insert(volume->name, *volume->size);
        }
    }
    for (Volume &volume : volumes) {
        if (const auto size = known.constFind(volume.name); size != known.constEnd())
            volume.size = *size;
        for (const Container &container : *containers) {
            const bool uses = std::ranges::any_of(container.mounts, [&](const Mount &mount) {
                return mount.kind == Mount::Kind::Volume && mount.source == volume.name;
            });
            if (uses)
                volume.users.append(container.name);
        }
        volume.users.sort();
    }
    std::ranges::sort(volumes, {}, &Volume::name);
    return volumes;
}

Result<QJsonObject> DockerEngine::inspectContainer(const QString &id, Control &control)
{
    return askObject(containerPath(id, "/json"), askTime, id, control);
}

Result<QJsonObject> DockerEngine::inspectVolume(const QString &name, Control &control)
{
    return askObject("/volumes/" + encoded(name), askTime, name, control);
}

bool DockerEngine::isSo(ContainerAction action, const QString &id, Control &control)
{
    const Result<Container> now = container(id, control);
    if (!now)
        return false;
    switch (action) {
    case ContainerAction::Pause:
        return now->state == ContainerState::Paused;
    case ContainerAction::Unpause:
        return now->state == ContainerState::Running;
    case ContainerAction::Start:
        return now->state == ContainerState::Running;
    case ContainerAction::Stop:
    case ContainerAction::Kill:
        return now->state == ContainerState::Exited || now->state == ContainerState::Created || now->state == ContainerState::Dead;
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
    const QJsonObject body{{u"RestartPolicy"_s, QJsonObject{{u"Name"_s, policy}, {u"MaximumRetryCount"_s, policy == "on-failure"_L1 ? retries : 0}}}};
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
    const Result<HttpAnswer> answer = post("/volumes/create", {{u"Name"_s, name}, {u"Labels"_s, texts}}, askTime, name, control);
    if (!answer)
        return std::unexpected(answer.error());
    const Result<QJsonDocument> document = jsonIn(*answer, address());
    if (!document)
        return std::unexpected(document.error());
    return dockerjson::volume(document->object()).transform_error([&](const Error &error) { return about(error, name); });
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
        mounts.append(QJsonObject{{u"Type"_s, u"volume"_s}, {u"Source"_s, spec.volume}, {u"Target"_s, spec.target},
                                  {u"ReadOnly"_s, spec.readOnly}, {u"VolumeOptions"_s, QJsonObject{{u"NoCopy"_s, true}}}});
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
    const Result<HttpAnswer> answer = post("/containers/create", body, actTime, spec.image, control);
    if (!answer)
        return std::unexpected(answer.error());
    const Result<QJsonDocument> document = jsonIn(*answer, address());
    if (!document)
        return std::unexpected(document.error());
    const QString id = document->object()["Id"_L1].toString();
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

Result<ContainerStats> DockerEngine::stats(const QString &id, Control &control)
{
    const Result<ApiVersion> spoken = version(control);
    if (!spoken)
        return std::unexpected(spoken.error());
    const auto named = [&](const Error &error) { return about(error, id); };
    if (*spoken < ApiVersion{1, 41}) {
        // The engine takes its two looks itself.
        const Result<QJsonObject> look = askObject(containerPath(id, "/stats?stream=0"), askTime, id, control);
        if (!look)
            return std::unexpected(look.error());
        return dockerjson::stats(*look).transform_error(named);
    }
    const QByteArray path = containerPath(id, "/stats?stream=0&one-shot=1");
    const Result<QJsonObject> before = askObject(path, askTime, id, control);
    if (!before)
        return std::unexpected(before.error());
    if (const Result<ContainerStats> runs = dockerjson::stats(*before); !runs)
        return runs.transform_error(named);
    for (const auto end = Steady::now() + 900ms; Steady::now() < end;) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, id);
        std::this_thread::sleep_for(30ms);
    }
    const Result<QJsonObject> after = askObject(path, askTime, id, control);
    if (!after)
        return std::unexpected(after.error());
    return dockerjson::stats(*before, *after).transform_error(named);
}

} // namespace bt2c
