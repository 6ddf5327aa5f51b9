#include "app/cli/prompt.h"

#include "app/cli/console.h"
#include "app/cli/signals.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

constexpr int signalInterval = 100;   // milliseconds
constexpr qsizetype longestAnswer = 4096;

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

} // namespace

bool canAsk(const Console &console)
{
    return ::isatty(STDIN_FILENO) == 1 && console.errorIsTerminal();
}

std::optional<QString> ask(Console &console, const QString &question)
{
    console.flush();
    console.rawError(QString(printable(question) % u' ').toUtf8());
    QByteArray answer;
    while (answer.size() < longestAnswer) {
        char c = 0;
        if (!waitForInput())
            return std::nullopt;
        const ssize_t got = ::read(STDIN_FILENO, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return std::nullopt;
        if (c == '\n')
            break;
        answer += c;
    }
    return QString::fromUtf8(answer).trimmed();
}

} // namespace bt2c::cli
