#include "core/engine/dockerrequest.h"

#include "core/engine/logframes.h"

#include <QJsonArray>

#include <thread>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What of DockerEngine concerns drills: a container after another's likeness, and commands in it.

namespace {

constexpr auto execTime = 30s;
constexpr auto exitTime = 3s; // the exit code may come a little after the end of the output
constexpr auto exitInterval = 50ms;

/// What a container keeps of the one that it takes after: nothing that names a place or a device of the machine.
constexpr const char *likeness[] = {"Env", "Cmd", "Entrypoint", "User", "WorkingDir", "StopSignal", "Tty"};
constexpr const char *limits[] = {"Memory",    "MemorySwap", "MemoryReservation", "NanoCpus", "CpuQuota",
                                  "CpuPeriod", "CpuShares",  "PidsLimit",         "ShmSize",  "Ulimits",
                                  "CapAdd",    "CapDrop",    "GroupAdd",          "Init",     "Tmpfs"};

template<std::size_t N>
void copy(const char *const (&keys)[N], const QJsonObject &from, QJsonObject &to)
{
    for (const char *key : keys) {
        if (const QJsonValue value = from[QLatin1StringView(key)]; !value.isNull() && !value.isUndefined())
            to.insert(QLatin1StringView(key), value);
    }
}

} // namespace

Result<QString> DockerEngine::createDrill(const DrillSpec &spec, Control &control)
{
    QJsonObject body;
    QJsonObject host;
    QString image = spec.image;
    if (!spec.original.isEmpty()) {
        const Result<QJsonObject> original = inspectContainer(spec.original, control);
        if (!original)
            return std::unexpected(original.error());
        copy(likeness, (*original)["Config"_L1].toObject(), body);
        copy(limits, (*original)["HostConfig"_L1].toObject(), host);
        // By id: the name may mean a newer image by now.
        image = (*original)["Image"_L1].toString(spec.image);
    }
    QJsonObject texts;
    for (auto i = spec.labels.begin(); i != spec.labels.end(); ++i)
        texts.insert(i.key(), i.value());
    host.insert(u"NetworkMode"_s, u"none"_s);
    host.insert(u"RestartPolicy"_s, QJsonObject{{u"Name"_s, u"no"_s}});
    const QJsonObject mount{{u"Type"_s, u"volume"_s},
                            {u"Source"_s, spec.volume},
                            {u"Target"_s, spec.target},
                            {u"VolumeOptions"_s, QJsonObject{{u"NoCopy"_s, true}}}};
    host.insert(u"Mounts"_s, QJsonArray{mount});
    body.insert(u"Image"_s, image);
    body.insert(u"Labels"_s, texts);
    body.insert(u"Healthcheck"_s, QJsonObject{{u"Test"_s, QJsonArray{u"NONE"_s}}});
    body.insert(u"HostConfig"_s, host);
    return create(body, image, control);
}

Result<ExecResult> DockerEngine::exec(const QString &id, const QStringList &command, Control &control)
{
    const QJsonObject wanted{{u"AttachStdout"_s, true},
                             {u"AttachStderr"_s, true},
                             {u"Tty"_s, false},
                             {u"Cmd"_s, QJsonArray::fromStringList(command)}};
    const Result<HttpAnswer> made = post(containerPath(id, "/exec"), wanted, askTime, id, control);
    if (!made)
        return std::unexpected(made.error());
    const Result<QJsonDocument> document = jsonIn(*made, address());
    if (!document)
        return std::unexpected(document.error());
    const QByteArray path = "/exec/" + encoded((*document)["Id"_L1].toString());
    if (path == "/exec/")
        return failure(ErrorCode::Garbled, address(), u"a command was made and its id not told"_s);

    ExecResult result;
    LogFrames frames(true, false, [&result](const LogLine &line) {
        result.output += line.text + '\n';
        result.output.truncate(maxExecOutput);
        return true;
    });
    const Sink sink = [&frames](std::span<const std::byte> bytes) { return frames.feed(bytes).transform([](bool) {}); };
    const QByteArray start = R"({"Detach":false,"Tty":false})";
    const HttpRequest request{
        .method = "POST", .path = path + "/start", .body = start, .sink = &sink, .stall = {}, .total = execTime};
    if (const Result<HttpAnswer> ran = send(request, id, control); !ran)
        return std::unexpected(about(ran.error(), id));
    if (const auto whole = frames.finish(); !whole)
        return std::unexpected(about(whole.error(), id));

    for (const auto end = std::chrono::steady_clock::now() + exitTime;;) {
        const Result<QJsonObject> state = askObject(path + "/json", askTime, id, control);
        if (!state)
            return std::unexpected(state.error());
        const QJsonValue code = (*state)["ExitCode"_L1];
        if (!(*state)["Running"_L1].toBool() && code.isDouble()) {
            result.exitCode = static_cast<int>(code.toInteger());
            return result;
        }
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, id);
        if (std::chrono::steady_clock::now() >= end)
            return failure(ErrorCode::TimedOut, id, u"the command has not ended"_s);
        std::this_thread::sleep_for(exitInterval);
    }
}

} // namespace bt2c
