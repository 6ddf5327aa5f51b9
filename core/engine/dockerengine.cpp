#include "core/engine/dockerengine.h"

#include "core/engine/dockerrequest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <thread>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

constexpr auto infoTime = 5s;
constexpr auto sshInfoTime = 12s;         // logging in comes on top
constexpr auto containersTime = 15s;
constexpr auto inspectTime = 2s;          // of one that may be locked by an archive that is being streamed
constexpr auto sizesTime = 60s;
constexpr qint64 maxList = 64 * 1024 * 1024;

std::chrono::milliseconds left(Steady::time_point deadline)
{
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Steady::now());
    return std::max(time, std::chrono::milliseconds(1));
}

} // namespace

Result<QJsonDocument> jsonIn(const HttpAnswer &answer, const QString &subject)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::Garbled, subject, u"not JSON: %1"_s.arg(dockerjson::message(answer.body.left(200))),
                       problem.offset);
    return document;
}

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
        return m_http.send(
            HttpRequest{.path = path, .maxBody = 1024 * 1024, .connect = time, .stall = {}, .total = time}, control);
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
                       u"it speaks API %1 to %2, this program up to %3"_s.arg(least.toString(), theirs.toString(),
                                                                              m_ours.toString()));
    info->apiVersion = spoken.toString();
    {
        const std::lock_guard lock(m_mutex);
        m_version = spoken;
        m_podman = info->product == "Podman"_L1;
    }
    // Nice to have, and slow on a busy engine: half of the time that is left must do.
    const auto time = left(deadline) / 2;
    const Result<HttpAnswer> more = m_http.send(HttpRequest{.path = "/v" + info->apiVersion.toLatin1() + "/info",
                                                            .maxBody = 4 * 1024 * 1024,
                                                            .stall = {},
                                                            .total = time},
                                                control);
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
    return ApiVersion::parse(info->apiVersion).value_or(oldest);
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
    const Result<HttpAnswer> answer =
        send(HttpRequest{.path = path, .maxBody = maxBody, .stall = {}, .total = limit}, subject, control);
    if (!answer)
        return std::unexpected(answer.error());
    return jsonIn(*answer, address());
}

Result<QJsonObject> DockerEngine::askObject(const QByteArray &path, std::chrono::milliseconds limit,
                                            const QString &subject, Control &control)
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
    return send(HttpRequest{.method = "POST", .path = path, .body = text, .stall = {}, .total = limit}, subject,
                control);
}

Result<QList<Container>> DockerEngine::summaries(const QString &id, Control &control)
{
    QByteArray path = "/containers/json?all=1";
    if (!id.isEmpty()) {
        // A name is a regular expression here; what comes back is compared below.
        const QJsonArray wanted{id};
        const QJsonObject filter{{u"id"_s, wanted}};
        const bool hexadecimal =
            id.size() == 64 && std::ranges::all_of(id, [](QChar c) { return c.isLetterOrNumber(); });
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
        if (id.isEmpty() || container->id == id || container->name == id
            || (id.size() >= 12 && container->id.startsWith(id)))
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
        const Result<QJsonObject> usage =
            askObject(narrow ? "/system/df?type=volume" : "/system/df", sizesTime, {}, control);
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
