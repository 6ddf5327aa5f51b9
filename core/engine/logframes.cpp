#include "core/engine/logframes.h"

#include "core/engine/dockerjson.h"

#include <QtEndian>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headLength = 8;
constexpr qsizetype maxTime = 40;   // 2026-11-24T08:42:26.123456789+01:00

/// Takes the time off the front of @p text; invalid, and nothing taken, where there is none.
QDateTime takeTime(QByteArrayView &text)
{
    const qsizetype space = text.first(std::min(text.size(), maxTime)).indexOf(' ');
    if (space < 20 || text[4] != '-' || text[10] != 'T')
        return {};
    const QDateTime at = dockerjson::time(QString::fromLatin1(text.first(space)));
    if (at.isValid())
        text = text.sliced(space + 1);
    return at;
}

} // namespace

LogFrames::LogFrames(bool framed, bool timestamps, Handler handler)
    : m_framed(framed)
    , m_timestamps(timestamps)
    , m_handler(std::move(handler))
{
}

Result<bool> LogFrames::feed(std::span<const std::byte> bytes)
{
    m_buffer.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    if (!m_framed) {
        // Whole lines only, so that a time is never cut; a very long one in pieces.
        qsizetype end = m_buffer.lastIndexOf('\n') + 1;
        if (end == 0 && m_buffer.size() > maxLine)
            end = m_buffer.size();
        const bool more = piece(LogLine::Stream::Output, QByteArrayView(m_buffer).first(end), true);
        m_buffer.remove(0, end);
        return more;
    }
    qsizetype at = 0;
    while (m_buffer.size() - at >= headLength) {
        const auto *head = reinterpret_cast<const uchar *>(m_buffer.constData() + at);
        const quint32 length = qFromBigEndian<quint32>(head + 4);
        if (head[0] > 3 || head[1] != 0 || head[2] != 0 || head[3] != 0)
            return failure(ErrorCode::Garbled, {}, u"the log is not framed as it should be"_s);
        if (length > maxFrame)
            return failure(ErrorCode::Garbled, {}, u"a piece of the log claims %1 bytes"_s.arg(length));
        if (m_buffer.size() - at - headLength < static_cast<qsizetype>(length))
            break;
        const Result<bool> more = frame(head[0], m_buffer.sliced(at + headLength, length));
        if (!more || !*more)
            return more;
        at += headLength + static_cast<qsizetype>(length);
    }
    m_buffer.remove(0, at);
    return true;
}

Result<bool> LogFrames::frame(int type, const QByteArray &payload)
{
    if (type == 3)
        return failure(ErrorCode::External, {}, dockerjson::message(payload));
    return piece(type == 2 ? LogLine::Stream::Error : LogLine::Stream::Output, payload, false);
}

bool LogFrames::piece(LogLine::Stream stream, QByteArrayView text, bool plain)
{
    Pending &pending = m_pending[static_cast<int>(stream)];
    bool first = true;
    while (!text.isEmpty()) {
        // Within a frame every line has its time, and so has a frame that goes on with a line.
        if (m_timestamps && (first || !pending.begun)) {
            const QDateTime at = takeTime(text);
            if (at.isValid() && !pending.begun)
                pending.at = at;
        }
        first = false;
        const qsizetype end = text.indexOf('\n');
        const qsizetype length = std::min(end < 0 ? text.size() : end, maxLine - pending.text.size());
        pending.text.append(text.first(length));
        pending.begun = true;
        const bool ended = end == length;
        text = text.sliced(ended ? length + 1 : length);
        if (plain && pending.text.endsWith('\r'))
            pending.text.chop(1);
        if ((ended || pending.text.size() >= maxLine) && !emitLine(stream))
            return false;
    }
    return true;
}

bool LogFrames::emitLine(LogLine::Stream stream)
{
    Pending &pending = m_pending[static_cast<int>(stream)];
    const LogLine line{stream, pending.at, pending.text};
    pending = {};
    return m_handler(line);
}

Result<bool> LogFrames::finish()
{
    if (!m_framed && !piece(LogLine::Stream::Output, m_buffer, true))
        return false;
    for (const LogLine::Stream stream : {LogLine::Stream::Output, LogLine::Stream::Error}) {
        if (m_pending[static_cast<int>(stream)].begun && !emitLine(stream))
            return false;
    }
    if (m_framed && !m_buffer.isEmpty())
        return failure(ErrorCode::External, {}, u"the log breaks off within a piece"_s);
    return true;
}

} // namespace bt2c
