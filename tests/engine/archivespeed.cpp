#include "core/engine/dockerengine.h"
#include "tests/engine/dockerhost.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

// How fast an archive goes through the engine's API, beside `docker cp`, side by side in one run. For a person to run:
//   ./dev exec ninja -C build/dev archive-speed && ./dev exec archive-speed [MEGABYTES]

namespace {

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.elapsed()) / 1000;
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

template<typename T>
T need(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(errorToken(result.error().code) + u": "_s + result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

} // namespace

int main(int argc, char **argv)
{
    (void) DockerHost::isolate();
    QCoreApplication application(argc, argv);
    const int megabytes = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    DockerHost docker;
    if (!docker.problem().isEmpty())
        qFatal("%s", qPrintable(docker.problem()));
    DockerEngine engine(EngineEndpoint{.path = docker.socket(), .host = {}, .certificates = {}});
    Control control;
    const auto volume = [&](const QString &name) {
        const Volume made = need(engine.createVolume(name, {}, control));
        HelperSpec spec;
        spec.image = u"bt2c-validator:test"_s;
        spec.volume = name;
        spec.target = u"/data"_s;
        return std::pair(made, need(engine.createContainer(spec, control)));
    };
    const auto [from, reader] = volume(u"from"_s);
    if (!makeChain(from.mountpoint, megabytes, 1'000'000, 1))
        return 1;
    const QByteArray tar = QFile::encodeName(docker.path(u"copy.tar"_s));
    for (int round = 1; round <= 3; ++round) {
        qint64 bytes = 0;
        const double before = cpuSeconds();
        const double read = seconds([&] {
            need(engine.readArchive(reader, u"/data"_s, [&](std::span<const std::byte> part) {
                bytes += static_cast<qint64>(part.size());
                return Result<void>();
            }, control));
        });
        const double readCpu = cpuSeconds() - before;
        const double cpOut = seconds([&] {
            (void)runProcess(u"sh"_s, {u"-c"_s, u"docker cp "_s + reader + u":/data - >/dev/null"_s},
                             docker.environment(), 600'000);
        });
        if (round == 1)
            (void)runProcess(u"sh"_s, {u"-c"_s, u"docker cp "_s + reader + u":/data - >"_s + QFile::decodeName(tar)},
                             docker.environment(), 600'000);
        const auto [to, writer] = volume(u"to%1"_s.arg(round));
        const double middle = cpuSeconds();
        const double write = seconds([&] {
            const int fd = ::open(tar.constData(), O_RDONLY | O_CLOEXEC);
            need(engine.writeArchive(writer, u"/"_s, [&](std::span<std::byte> buffer) -> Result<std::size_t> {
                return static_cast<std::size_t>(::read(fd, buffer.data(), buffer.size()));
            }, control));
            ::close(fd);
        });
        const double writeCpu = cpuSeconds() - middle;
        const auto [to2, writer2] = volume(u"cp%1"_s.arg(round));
        const double cpIn = seconds([&] {
            (void)runProcess(u"sh"_s, {u"-c"_s, u"docker cp - "_s + writer2 + u":/ <"_s + QFile::decodeName(tar)},
                             docker.environment(), 600'000);
        });
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        std::printf("%lld MB: read %.2f s (%.2f of our processor), docker cp out %.2f s; write %.2f s (%.2f), docker "
                    "cp in %.2f s; peak memory %ld MB\n",
                    bytes / 1'000'000, read, readCpu, cpOut, write, writeCpu, cpIn, usage.ru_maxrss / 1024);
        std::fflush(stdout);
        for (const QString &id : {writer, writer2})
            need(engine.removeContainer(id, true, control));
        need(engine.removeVolume(to.name, control));
        need(engine.removeVolume(to2.name, control));
    }
    return 0;
}
