#include "core/site/practiceturn.h"

#include <QDeadlineTimer>
#include <QThread>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>

namespace bt2c {

using namespace std::chrono_literals;

namespace {
constexpr auto patience = 2s;
constexpr auto lookAgain = 5ms;
} // namespace

PracticeTurn::PracticeTurn(const QString &dataDirectory, Use use)
    : m_folder(openFile(dataDirectory, O_RDONLY | O_DIRECTORY))
{
    if (!m_folder)
        return;
    const int wish = (use == Use::Write ? LOCK_EX : LOCK_SH) | LOCK_NB;
    const QDeadlineTimer limit(patience);
    while (::flock(m_folder->get(), wish) != 0 && (errno == EWOULDBLOCK || errno == EINTR) && !limit.hasExpired())
        QThread::sleep(lookAgain);
}

} // namespace bt2c
