#include "core/engine/pausewatch.h"

#include <QtSystemDetection>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#    include <sys/syscall.h>
#endif

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int retryInterval = 100;      // milliseconds
/// A pause that was asked for just before the kill may still be on its way, so "is not paused" is not believed at once.
constexpr int notPausedTries = 50;
constexpr int allTries = 600;
constexpr int answerLimit = 2000;       // milliseconds without a byte
constexpr int startLimit = 10'000;
constexpr std::size_t maxContainers = 16;

/// All that the child needs, made before the fork: between fork and exec a process of many threads may only do what a
/// signal handler may (POSIX.1-2017, fork), so no memory is asked for afterwards, and nothing of Qt is called.
struct Plan
{
    sockaddr_un address;
    std::array<QByteArray, maxContainers> requests;
    std::size_t count = 0;
    QByteArray marker;
    int highestFile = 0;
    int limitMs = -1;
};

enum class Answer { Unpaused, NotPaused, Gone, None };

void waitFor(int milliseconds)
{
    ::poll(nullptr, 0, milliseconds);
}

bool ready(int fd, short events, int limitMs = answerLimit)
{
    pollfd item{fd, events, 0};
    int n = 0;
    do {
        n = ::poll(&item, 1, limitMs);
    } while (n < 0 && errno == EINTR);
    return n > 0;
}

bool send(int fd, const char *data, std::size_t size)
{
    while (size > 0) {
        const ssize_t n = ::write(fd, data, size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && (errno != EAGAIN || !ready(fd, POLLOUT)))
            return false;
        if (n > 0) {
            data += n;
            size -= std::size_t(n);
        }
    }
    return true;
}

/// The three digits after "HTTP/1.1 ", or 0.
int readStatus(int fd)
{
    std::array<char, 12> head{};
    std::size_t got = 0;
    while (got < head.size()) {
        const ssize_t n = ready(fd, POLLIN) ? ::read(fd, head.data() + got, head.size() - got) : 0;
        if (n < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (n <= 0)
            return 0;
        got += std::size_t(n);
    }
    if (std::memcmp(head.data(), "HTTP/1.", 7) != 0)
        return 0;
    return (head[9] - '0') * 100 + (head[10] - '0') * 10 + (head[11] - '0');
}

Answer unpause(const Plan &plan, std::size_t index)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (fd < 0)
        return Answer::None;
    const QByteArray &request = plan.requests[index];
    Answer answer = Answer::None;
    if (::fcntl(fd, F_SETFL, O_NONBLOCK) == 0
        && ::connect(fd, reinterpret_cast<const sockaddr *>(&plan.address), sizeof plan.address) == 0
        && send(fd, request.constData(), std::size_t(request.size()))) {
        const int status = readStatus(fd);
        answer = status == 204   ? Answer::Unpaused
                 : status == 404 ? Answer::Gone
                 : status != 0   ? Answer::NotPaused
                                 : Answer::None;
    }
    ::close(fd);
    return answer;
}

/// Whether all are seen to run again.
bool unpauseAll(const Plan &plan)
{
    std::array<bool, maxContainers> over{};
    std::array<int, maxContainers> notPaused{};
    bool sure = true;
    for (int attempt = 0; attempt < allTries; ++attempt) {
        bool all = true;
        for (std::size_t i = 0; i < plan.count; ++i) {
            if (over[i])
                continue;
            const Answer answer = unpause(plan, i);
            if (answer == Answer::NotPaused && ++notPaused[i] == notPausedTries) {
                over[i] = true;
                sure = false;
            }
            over[i] = over[i] || answer == Answer::Unpaused || answer == Answer::Gone;
            all = all && over[i];
        }
        if (all)
            return sure;
        waitFor(retryInterval);
    }
    return false;
}

void closeFilesFrom(int first, int highest)
{
#if defined(Q_OS_LINUX) && defined(SYS_close_range)
    if (::syscall(SYS_close_range, unsigned(first), ~0U, 0U) == 0)
        return;
#endif
    for (int fd = first; fd <= highest; ++fd)
        ::close(fd);
}

/// Whether the other end was closed without a word, or kept silent for too long.
bool mustAct(int fd, int limitMs)
{
    pollfd item{fd, POLLIN, 0};
    for (;;) {
        const int n = ::poll(&item, 1, limitMs);
        if (n == 0)
            return true;
        char byte = 0;
        const ssize_t got = n < 0 ? -1 : ::read(fd, &byte, 1);
        if (got >= 0)
            return got == 0;
        if (errno != EINTR && errno != EAGAIN)
            return true;
    }
}

[[noreturn]] void watch(int fd, const Plan &plan)
{
    ::setsid();
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    for (const int number :
         {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2, SIGALRM})
        ::sigaction(number, &ignore, nullptr);
    if (fd != 0) {
        ::dup2(fd, 0);
    }
    closeFilesFrom(1, plan.highestFile);
    [[maybe_unused]] const int status = ::chdir("/");
    const char hello = 1;
    while (::write(0, &hello, 1) < 0 && errno == EINTR) { }
    if (mustAct(0, plan.limitMs)) {
        ::close(0);
        if (unpauseAll(plan))
            ::unlink(plan.marker.constData());
    }
    ::_exit(0);
}

int highestFile()
{
    constexpr rlim_t most = 65536;
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return int(most);
    return int(std::min(limit.rlim_cur, most));
}

/// Forks twice, so that the child is the system's to reap.
bool startDetached(int mine, int other, const Plan &plan)
{
    sigset_t all;
    sigset_t before;
    ::sigfillset(&all);
    // A signal handler of this process must not run in the child.
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    const pid_t first = ::fork();
    if (first == 0) {
        ::close(mine);
        const pid_t second = ::fork();
        if (second == 0)
            watch(other, plan);
        ::_exit(second < 0 ? 1 : 0);
    }
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    int status = 0;
    while (first > 0 && ::waitpid(first, &status, 0) < 0 && errno == EINTR) { }
    return first > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

Result<Descriptor> startPauseWatch(const QByteArray &socket, const QList<QByteArray> &containers,
                                   const QByteArray &marker, int limitMs)
{
    Plan plan;
    plan.address = {};
    plan.address.sun_family = AF_UNIX;
    if (socket.size() >= qsizetype(sizeof plan.address.sun_path) || containers.size() > qsizetype(maxContainers))
        return failure(ErrorCode::Unsupported, QString::fromUtf8(socket));
    std::memcpy(plan.address.sun_path, socket.constData(), std::size_t(socket.size()));
    for (const QByteArray &id : containers)
        plan.requests[plan.count++] = "POST /containers/" + id + "/unpause HTTP/1.1\r\nHost: localhost\r\n"
                                      "Content-Length: 0\r\nConnection: close\r\n\r\n";
    plan.marker = marker;
    plan.limitMs = limitMs;
    plan.highestFile = highestFile();

    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return failure(errno, {}, ErrorCode::External);
    Descriptor mine(ends[0]);
    const Descriptor other(ends[1]);
    for (const int fd : ends)
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    if (!startDetached(mine.get(), other.get(), plan))
        return failure(ErrorCode::External, {}, u"no process could be made"_s);
    // Nothing is paused before the child says that it watches.
    char hello = 0;
    const bool answers = ready(mine.get(), POLLIN, startLimit) && ::read(mine.get(), &hello, 1) == 1;
    return answers ? Result<Descriptor>(std::move(mine)) : failure(ErrorCode::External, {}, u"no answer"_s);
}

} // namespace bt2c
