#include "core/engine/sshdial.h"

#include <cerrno>
#include <csignal>
#include <ctime>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxComplaint = 4096;

#ifdef SOCK_CLOEXEC
constexpr int closeOnExec = SOCK_CLOEXEC;
#else
constexpr int closeOnExec = 0;
#endif

int makePipe(int (&ends)[2])
{
#ifdef Q_OS_LINUX
    return ::pipe2(ends, O_CLOEXEC);
#else
    return ::pipe(ends);
#endif
}

void setFlags(int fd, bool nonBlocking)
{
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);   // not atomic on macOS, which has no other way
    if (nonBlocking)
        ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
}

} // namespace

QStringList sshArguments(const EngineEndpoint &endpoint)
{
    QStringList arguments{u"-T"_s, u"-o"_s, u"BatchMode=yes"_s, u"-o"_s, u"ConnectTimeout=10"_s};
    QString host = endpoint.host;
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0) {
        arguments << u"-l"_s << host.first(at);
        host = host.sliced(at + 1);
    }
    if (endpoint.port > 0)
        arguments << u"-p"_s << QString::number(endpoint.port);
    arguments << u"--"_s << host << u"docker"_s;
    if (!endpoint.path.isEmpty()) {
        const QString path = QString(endpoint.path).replace(u'\'', u"'\\''"_s);
        arguments << u"--host"_s << u"'unix://"_s + path + u'\'';
    }
    return arguments << u"system"_s << u"dial-stdio"_s;
}

SshDial::~SshDial()
{
    close();
    if (m_errors >= 0)
        ::close(m_errors);
}

int SshDial::open(const EngineEndpoint &endpoint)
{
    int pair[2];
    int errors[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | closeOnExec, 0, pair) != 0)
        return -1;
    if (makePipe(errors) != 0) {
        ::close(pair[0]);
        ::close(pair[1]);
        return -1;
    }
    setFlags(pair[0], true);
    setFlags(pair[1], false);
    setFlags(errors[0], true);
    setFlags(errors[1], false);
#ifdef SO_NOSIGPIPE
    const int on = 1;
    ::setsockopt(pair[0], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif

    std::vector<QByteArray> words{"ssh"};
    for (const QString &word : sshArguments(endpoint))
        words.push_back(word.toUtf8());
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pair[1], 0);
    posix_spawn_file_actions_adddup2(&actions, pair[1], 1);
    posix_spawn_file_actions_adddup2(&actions, errors[1], 2);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    // A terminal's Ctrl-C is for this program, which ends ssh in its own time. No signal stays blocked in there.
    sigset_t none;
    sigset_t defaults;
    sigemptyset(&none);
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    const int failed = ::posix_spawnp(&m_process, "ssh", &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pair[1]);
    ::close(errors[1]);
    if (failed != 0) {
        m_process = -1;
        ::close(pair[0]);
        ::close(errors[0]);
        m_text = "ssh could not be started";
        errno = failed;
        return -1;
    }
    m_errors = errors[0];
    return pair[0];
}

void SshDial::close()
{
    if (m_process < 0)
        return;
    (void) complaint();
    ::kill(-m_process, SIGTERM);
    for (int i = 0; i < 50; ++i) {
        if (::waitpid(m_process, nullptr, WNOHANG) != 0) {
            m_process = -1;
            return;
        }
        const timespec pause{0, 2'000'000};
        ::nanosleep(&pause, nullptr);
    }
    ::kill(-m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
}

QString SshDial::complaint()
{
    char buffer[1024];
    for (ssize_t got = 0; m_errors >= 0 && (got = ::read(m_errors, buffer, sizeof buffer)) > 0;)
        m_text = QByteArray(m_text + QByteArray(buffer, got)).right(maxComplaint);
    return QString::fromUtf8(m_text).simplified();
}

} // namespace bt2c
