#include "app/cli/signals.h"

#include "app/cli/exitcodes.h"

#include <atomic>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace bt2c::cli {

namespace {

std::atomic<int> interrupts = 0;
std::atomic<bool> stop = false;
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

void onSignal(int number)
{
    stop = true;
    if (number == SIGINT && ++interrupts > 1)
        ::_exit(static_cast<int>(Exit::Cancelled));
}

} // namespace

void watchSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        // nohup and background jobs of scripts ignore some; that stays so.
        struct sigaction action{};
        if (::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
            continue;
        action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        ::sigaction(number, &action, nullptr);
    }
}

bool stopRequested()
{
    return stop;
}

void occupyStandardStreams()
{
    // Opened the wrong way round, so that writing to a closed standard output fails as it should.
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(number, F_GETFD) == -1)
            (void) ::open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

} // namespace bt2c::cli
