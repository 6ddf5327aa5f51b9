#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <mutex>

namespace bt2c::cli {

enum class Colour { None, Good, Caution, Bad };

/// Where the program speaks: results to standard output, all else to standard error. Whatever a name or message
/// holds, no control character reaches a terminal. Calls may come from any thread.
class Console
{
public:
    Console();

    /// One line to standard output. Lines are gathered; flush() or the next error line writes them.
    void line(const QString &text);
    /// The same, beginning with @p lead in @p colour where standard output shows colours.
    void line(const QString &lead, Colour colour, const QString &rest);
    /// Bytes to standard output as they are.
    void raw(const QByteArray &bytes);
    /// One line to standard error, where it appears at once.
    void error(const QString &text);
    /// Bytes to standard error as they are; for the progress line.
    void rawError(const QByteArray &bytes);
    void flush();

    /// False once standard output took no more.
    [[nodiscard]] bool writable() const;
    /// Standard output was a pipe whose reader went away.
    [[nodiscard]] bool readerGone() const;

    [[nodiscard]] bool outputIsTerminal() const { return m_outputTerminal; }
    [[nodiscard]] bool errorIsTerminal() const { return m_errorTerminal; }
    [[nodiscard]] int errorColumns() const;

private:
    void flushLocked();

    mutable std::mutex m_mutex;
    QByteArray m_pending;
    bool m_outputTerminal = false;
    bool m_errorTerminal = false;
    bool m_colours = false;
    int m_failure = 0;    // errno of the first failed write to standard output
};

/// @p text with control characters, line breaks and direction overrides as \xNN or \u{NNNN}.
[[nodiscard]] QString printable(const QString &text);

/// Rows as lines of aligned columns; those in @p rightAligned by their right edge, the last one not padded.
[[nodiscard]] QStringList alignedColumns(const QList<QStringList> &rows, const QList<int> &rightAligned);

} // namespace bt2c::cli
