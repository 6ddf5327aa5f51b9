#include "app/cli/console.h"

#include <algorithm>

#include <cerrno>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

QByteArray startOf(Colour colour)
{
    switch (colour) {
    case Colour::Good:
        return "\x1b[32m";
    case Colour::Caution:
        return "\x1b[33m";
    case Colour::Bad:
        return "\x1b[31m";
    case Colour::None:
        break;
    }
    return {};
}

int writeFully(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            pollfd ready{fd, POLLOUT, 0};
            ::poll(&ready, 1, 1000);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

bool mustBeEscaped(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0x200E || unit == 0x200F
        || (unit >= 0x2028 && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0xFEFF;
}

} // namespace

QString printable(const QString &text)
{
    if (std::ranges::none_of(text, [](QChar unit) { return mustBeEscaped(unit.unicode()); }))
        return text;
    QString result;
    for (const QChar unit : text) {
        if (!mustBeEscaped(unit.unicode()))
            result += unit;
        else if (unit.unicode() < 0x100)
            result += u"\\x%1"_s.arg(int{unit.unicode()}, 2, 16, QChar(u'0'));
        else
            result += u"\\u{%1}"_s.arg(int{unit.unicode()}, 4, 16, QChar(u'0'));
    }
    return result;
}

QStringList alignedColumns(const QList<QStringList> &rows, const QList<int> &rightAligned)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], printable(row[column]).size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString cell = printable(row[column]);
            if (column > 0)
                line += u"  "_s;
            if (rightAligned.contains(static_cast<int>(column)))
                line += cell.rightJustified(widths[column]);
            else
                line += column + 1 == row.size() ? cell : cell.leftJustified(widths[column]);
        }
        lines += line;
    }
    return lines;
}

Console::Console()
    : m_outputTerminal(::isatty(STDOUT_FILENO) == 1)
    , m_errorTerminal(::isatty(STDERR_FILENO) == 1)
    , m_colours(m_outputTerminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb")
{
}

void Console::line(const QString &text)
{
    raw(printable(text).toUtf8() + '\n');
}

void Console::line(const QString &lead, Colour colour, const QString &rest)
{
    const bool show = m_colours && colour != Colour::None;
    raw((show ? startOf(colour) : QByteArray()) + printable(lead).toUtf8()
        + (show ? QByteArray("\x1b[0m") : QByteArray()) + printable(rest).toUtf8() + '\n');
}

void Console::raw(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_pending += bytes;
    if (m_outputTerminal || m_pending.size() > 32 * 1024)
        flushLocked();
}

void Console::error(const QString &text)
{
    rawError(printable(text).toUtf8() + '\n');
}

void Console::rawError(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    flushLocked();
    writeFully(STDERR_FILENO, bytes);
}

void Console::flush()
{
    const std::lock_guard lock(m_mutex);
    flushLocked();
}

void Console::flushLocked()
{
    if (m_failure == 0)
        m_failure = writeFully(STDOUT_FILENO, m_pending);
    m_pending.clear();
}

bool Console::writable() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure == 0;
}

bool Console::readerGone() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure == EPIPE;
}

int Console::errorColumns() const
{
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

} // namespace bt2c::cli
