#pragma once

#include "core/engine/enginetypes.h"
#include "core/support/result.h"

#include <functional>
#include <span>

namespace bt2c {

/// Turns an engine's log stream into lines. Without a terminal the stream is framed, {type, 0, 0, 0, length as 32 bits
/// big endian} before each piece; with one it is plain text. Each piece begins with its time and a space when times
/// were asked for, also one that goes on with a line: engines cut lines at 16 KiB. Source: Docker Engine API, "Attach
/// to a container".
class LogFrames
{
public:
    /// Gives false to stop.
    using Handler = std::function<bool(const LogLine &)>;

    LogFrames(bool framed, bool timestamps, Handler handler);

    /// The next bytes, cut anywhere. False: the handler wants no more. Errors: Garbled (no frame begins here, or one of
    /// absurd length), External (the engine's own error, in its words).
    [[nodiscard]] Result<bool> feed(std::span<const std::byte> bytes);
    /// Hands out what has no line's end. Errors: External (the stream ends within a frame).
    [[nodiscard]] Result<bool> finish();

    /// Longer lines are cut into pieces of this length.
    static constexpr qsizetype maxLine = 1024 * 1024;
    static constexpr quint32 maxFrame = 16 * 1024 * 1024;

private:
    struct Pending
    {
        QByteArray text;
        QDateTime at;
        bool begun = false;       ///< a line that may be empty so far
    };
    [[nodiscard]] Result<bool> frame(int type, const QByteArray &payload);
    [[nodiscard]] bool piece(LogLine::Stream stream, QByteArrayView text, bool plain);
    [[nodiscard]] bool emitLine(LogLine::Stream stream);

    const bool m_framed;
    const bool m_timestamps;
    const Handler m_handler;
    QByteArray m_buffer;          ///< of a frame's head and payload, or of a line's time
    Pending m_pending[2];
};

} // namespace bt2c
