#pragma once

#include "core/support/rate.h"

namespace bt2c::cli {

class Console;

/// Shows how far an operation is: one line that rewrites itself on a terminal, a line every few seconds elsewhere.
class ProgressView
{
public:
    ProgressView(Console &console, bool enabled);
    ~ProgressView();
    Q_DISABLE_COPY_MOVE(ProgressView)

    /// Something to stand before the line, as "3/11".
    void setPrefix(const QString &prefix) { m_prefix = prefix; }
    /// @p seconds since the operation began.
    void show(const Progress &progress, double seconds);
    /// Takes the line off the terminal.
    void clear();

private:
    /// Nothing was reported yet, and the prefix tells what it is about.
    [[nodiscard]] bool saysNothing(const Progress &progress) const;
    [[nodiscard]] QString text(const Progress &progress, int columns) const;

    Console &m_console;
    bool m_enabled;
    bool m_visible = false;
    double m_lastShown = 0;
    QString m_prefix;
    RateMeter m_rate;
};

} // namespace bt2c::cli
