#include "app/cli/progress.h"

#include "app/cli/console.h"
#include "app/cli/text.h"
#include "core/support/describe.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

constexpr double terminalDelay = 0.3;   // what ends sooner needs no progress
constexpr double lineInterval = 3;
constexpr int barWidth = 20;

} // namespace

ProgressView::ProgressView(Console &console, bool enabled)
    : m_console(console)
    , m_enabled(enabled)
{
}

ProgressView::~ProgressView()
{
    clear();
}

void ProgressView::show(const Progress &progress, double seconds)
{
    if (!m_enabled)
        return;
    m_rate.update(progress, seconds);
    if (m_console.errorIsTerminal()) {
        if (seconds < terminalDelay)
            return;
        m_console.rawError("\r" + printable(text(progress, m_console.errorColumns() - 1)).toUtf8() + "\x1b[K");
        m_visible = true;
    } else if (seconds - m_lastShown >= lineInterval && !saysNothing(progress)) {
        m_lastShown = seconds;
        m_console.error(text(progress, 0));
    }
}

void ProgressView::clear()
{
    if (m_visible)
        m_console.rawError("\r\x1b[K");
    m_visible = false;
}

bool ProgressView::saysNothing(const Progress &progress) const
{
    return !m_prefix.isEmpty() && progress == Progress();
}

QString ProgressView::text(const Progress &progress, int columns) const
{
    QStringList parts;
    if (progress.bytesTotal > 0)
        parts += CommandLine::tr("%1 of %2").arg(formatBytes(progress.bytesDone), formatBytes(progress.bytesTotal));
    else if (progress.bytesDone > 0)
        parts += formatBytes(progress.bytesDone);
    if (const auto rate = m_rate.bytesPerSecond(); rate && *rate > 0)
        parts += CommandLine::tr("%1/s").arg(formatBytes(std::llround(*rate)));
    if (const auto left = m_rate.secondsLeft())
        parts += CommandLine::tr("%1 left").arg(formatDuration(std::ceil(*left)));

    QString head = describe(progress.phase);
    if (saysNothing(progress))
        head = m_prefix % u" …"_s;
    else if (!m_prefix.isEmpty())
        head = m_prefix % u' ' % head;
    const auto fraction = m_rate.fraction();
    const int percent = fraction ? static_cast<int>(*fraction * 100) : 0;
    if (columns <= 0) {
        if (fraction)
            parts.prepend(CommandLine::tr("%1 %").arg(percent));
        return parts.isEmpty() ? head : head % u": "_s % parts.join(u", "_s);
    }
    const QString tail = parts.join(u"  "_s);
    QString line = head;
    if (fraction) {
        const int full = static_cast<int>(*fraction * barWidth);
        const QString bar = u" ["_s % QString(full, u'#') % QString(barWidth - full, u'-') % u']';
        if (line.size() + bar.size() + 6 + tail.size() < columns)
            line += bar;
        line += u' ' % CommandLine::tr("%1 %").arg(percent, 3);
    }
    return QString(line % u"  "_s % tail).left(columns);
}

} // namespace bt2c::cli
