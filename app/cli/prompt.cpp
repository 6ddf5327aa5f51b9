#include "app/cli/prompt.h"

#include "app/cli/console.h"
#include "app/cli/signals.h"

#include <cerrno>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

constexpr int signalInterval = 100; // milliseconds
constexpr qsizetype longestAnswer = 64 * 1024;

/// Waits for input in slices, since read() goes on waiting through a signal.
bool waitForInput()
{
    for (;;) {
        if (stopRequested())
            return false;
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const int ready = ::poll(&input, 1, signalInterval);
        if (ready > 0)
            return true;
        if (ready < 0 && errno != EINTR)
            return false;
    }
}

/// A line of standard input without its end. Empty: a signal came, or the input ended before the line did and there is
/// nothing that @p cutCounts for.
std::optional<QByteArray> readLine(bool cutCounts)
{
    QByteArray line;
    while (line.size() < longestAnswer) {
        char c = 0;
        if (!waitForInput())
            return std::nullopt;
        const ssize_t got = ::read(STDIN_FILENO, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return line.isEmpty() || !cutCounts ? std::nullopt : std::optional(line);
        if (c == '\n')
            break;
        line += c;
    }
    return line;
}

/// Keeps the terminal from showing what is typed.
class WithoutEcho
{
public:
    WithoutEcho() : m_terminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_terminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~WithoutEcho()
    {
        if (m_terminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

private:
    termios m_before{};
    bool m_terminal;
};

} // namespace

bool canAsk(const Console &console)
{
    return ::isatty(STDIN_FILENO) == 1 && console.errorIsTerminal();
}

std::optional<QString> ask(Console &console, const QString &question)
{
    console.flush();
    console.rawError(QString(printable(question) % u' ').toUtf8());
    const auto answer = readLine(false);
    return answer ? std::optional(QString::fromUtf8(*answer).trimmed()) : std::nullopt;
}

std::optional<QString> askSecret(Console &console, const QString &question)
{
    console.flush();
    const bool asks = ::isatty(STDIN_FILENO) == 1;
    std::optional<QByteArray> answer;
    {
        const WithoutEcho silent;
        if (asks)
            console.rawError(QString(printable(question) % u' ').toUtf8());
        answer = readLine(true);
    }
    if (asks)
        console.rawError("\n");
    if (answer && answer->endsWith('\r'))
        answer->chop(1);
    return answer ? std::optional(QString::fromUtf8(*answer)) : std::nullopt;
}

} // namespace bt2c::cli
