#include "core/support/awake.h"

#include "core/support/durable.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QStringBuilder>
#include <QStringList>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

#ifdef Q_OS_MACOS
#    include <crt_externs.h>
#else
extern char **environ;
#endif

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto graceTime = 1s;
constexpr auto lookInterval = 10ms;

char **environment()
{
#ifdef Q_OS_MACOS
    return *_NSGetEnviron();
#else
    return environ;
#endif
}

/// The tool and its arguments; empty: it is not here.
QStringList commandFor(const QString &reason)
{
#ifdef Q_OS_MACOS
    Q_UNUSED(reason)
    const QString tool = QStandardPaths::findExecutable(u"caffeinate"_s);
    return tool.isEmpty() ? QStringList()
                          : QStringList{tool, u"-i"_s, u"-w"_s, QString::number(QCoreApplication::applicationPid())};
#else
    // It holds the lock as long as its own child runs; `cat` runs until our end of its input is closed, however that
    // comes.
    const QString tool = QStandardPaths::findExecutable(u"systemd-inhibit"_s);
    const QString cat = QStandardPaths::findExecutable(u"cat"_s);
    if (tool.isEmpty() || cat.isEmpty())
        return {};
    return {tool, u"--what=sleep:idle"_s, u"--mode=block"_s, u"--who=BT2C Recovery Console"_s, u"--why="_s % reason,
            cat};
#endif
}

struct Pipe
{
    Descriptor read;
    Descriptor write;
};

std::optional<Pipe> makePipe()
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return std::nullopt;
    // A child that inherited the writing end would keep it open.
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

/// Starts the command in a process group of its own, with @p input as its standard input. Gives 0 when that fails.
pid_t spawn(const QStringList &command, int input)
{
    std::vector<QByteArray> texts;
    std::vector<char *> arguments;
    texts.reserve(std::size_t(command.size()));
    for (const QString &text : command)
        arguments.push_back(texts.emplace_back(QFile::encodeName(text)).data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    if (::posix_spawn_file_actions_init(&actions) != 0)
        return 0;
    if (::posix_spawnattr_init(&attributes) != 0) {
        ::posix_spawn_file_actions_destroy(&actions);
        return 0;
    }
    ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    sigset_t none;
    sigset_t ours;
    ::sigemptyset(&none);
    ::sigemptyset(&ours);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD})
        ::sigaddset(&ours, number);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setsigdefault(&attributes, &ours);
    // Of its own: Ctrl+C in a terminal is for this program, which may go on for a while.
    ::posix_spawnattr_setpgroup(&attributes, 0);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    pid_t pid = 0;
    if (::posix_spawn(&pid, arguments.front(), &actions, &attributes, arguments.data(), environment()) != 0)
        pid = 0;
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    return pid;
}

/// Whether the child has ended; it stays to be waited for.
bool hasEnded(pid_t pid)
{
    siginfo_t info = {};
    return ::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == pid;
}

} // namespace

class AwakeGuard::Holder
{
public:
    explicit Holder(const QString &reason)
    {
        const QStringList command = commandFor(reason);
        auto pipe = command.isEmpty() ? std::nullopt : makePipe();
        if (!pipe)
            return;
        m_pid = spawn(command, pipe->read.get());
        if (m_pid > 0)
            m_input = std::move(pipe->write);
    }
    ~Holder()
    {
        if (m_pid <= 0)
            return;
        m_input.reset();
        ::kill(-m_pid, SIGTERM);
        const auto end = std::chrono::steady_clock::now() + graceTime;
        while (!hasEnded(m_pid) && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(lookInterval);
        // Not waited for yet, so the number is still the group's.
        ::kill(-m_pid, SIGKILL);
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    Q_DISABLE_COPY_MOVE(Holder)

    [[nodiscard]] bool holds() const { return m_pid > 0 && !hasEnded(m_pid); }

private:
    pid_t m_pid = 0;
    Descriptor m_input;
};

AwakeGuard::AwakeGuard(const QString &reason)
    : m_holder(std::make_unique<Holder>(reason))
{}

AwakeGuard::~AwakeGuard() = default;

bool AwakeGuard::active() const
{
    return m_holder->holds();
}

} // namespace bt2c
