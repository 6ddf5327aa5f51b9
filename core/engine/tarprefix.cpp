#include "core/engine/tarprefix.h"

#include "core/archive/tarfields.h"

#include <algorithm>
#include <cstring>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

std::span<const std::byte> bytesOf(QByteArrayView view)
{
    return std::as_bytes(std::span(view.data(), static_cast<std::size_t>(view.size())));
}

qint64 padded(qint64 size)
{
    return (size + tar::blockBytes - 1) / tar::blockBytes * tar::blockBytes;
}

void put(QByteArray &head, tar::Field field, const QByteArray &text)
{
    std::memset(head.data() + field.offset, 0, static_cast<std::size_t>(field.length));
    std::memcpy(head.data() + field.offset, text.constData(), static_cast<std::size_t>(text.size()));
}

void seal(QByteArray &head)
{
    put(head, tar::checksumField, QByteArray(8, ' '));
    unsigned sum = 0;
    for (qsizetype i = 0; i < tar::blockBytes; ++i)
        sum += static_cast<unsigned char>(head[i]);
    put(head, tar::checksumField, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
}

/// One pax record, whose length counts its own digits.
QByteArray record(const QByteArray &content)
{
    qsizetype length = content.size() + 2;
    while (QByteArray::number(length).size() + 1 + content.size() != length)
        length = QByteArray::number(length).size() + 1 + content.size();
    return QByteArray::number(length) + ' ' + content;
}

} // namespace

QByteArray TarPrefix::renamed(const QByteArray &name) const
{
    if (!name.startsWith('/'))
        return name;
    return name == "/" ? QByteArray(m_folder + '/') : QByteArray(m_folder + name);
}

Result<void> TarPrefix::hand(QByteArrayView bytes) const
{
    return m_sink(bytesOf(bytes));
}

Result<void> TarPrefix::feed(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        if (m_passing > 0) {
            const auto length = std::min(bytes.size(), static_cast<std::size_t>(m_passing));
            if (const auto handed = m_sink(bytes.first(length)); !handed)
                return handed;
            m_passing -= static_cast<qint64>(length);
            m_position += static_cast<qint64>(length);
            bytes = bytes.subspan(length);
            continue;
        }
        const auto length = std::min(bytes.size(), static_cast<std::size_t>(m_wanted - m_buffer.size()));
        m_buffer.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(length));
        bytes = bytes.subspan(length);
        if (m_buffer.size() < m_wanted)
            break;
        m_position += static_cast<qint64>(length);
        if (const auto done = block(); !done)
            return done;
    }
    return {};
}

Result<void> TarPrefix::block()
{
    if (tar::allZero(bytesOf(m_buffer.first(tar::blockBytes)))) {
        const auto handed = hand(m_buffer);
        m_buffer.clear();
        return handed;
    }
    const auto size = tar::number(bytesOf(m_buffer), tar::sizeField);
    if (!size || *size < 0 || !tar::checksumMatches(bytesOf(m_buffer.first(tar::blockBytes))))
        return failure(ErrorCode::Garbled, {}, u"not a tar"_s, m_position);
    const char type = m_buffer[156];
    if (type == 'x') {
        if (*size > maxRecords)
            return failure(ErrorCode::Garbled, {}, u"a head of %1 bytes"_s.arg(*size), m_position);
        if (m_wanted == tar::blockBytes && *size > 0) {
            m_wanted += static_cast<qsizetype>(padded(*size));
            return {};
        }
        // Kept until the entry itself tells whether it is a hard link, whose target is a name of this tar too.
        m_records = std::exchange(m_buffer, {});
        m_wanted = tar::blockBytes;
        return {};
    }
    QByteArray head = std::exchange(m_buffer, {});
    if (const auto renamed = header(head); !renamed)
        return renamed;
    if (!m_records.isEmpty()) {
        if (const auto handed = records(type == '1'); !handed)
            return handed;
    }
    m_passing = padded(*size);
    return hand(head);
}

Result<void> TarPrefix::records(bool hardLink)
{
    const QByteArray kept = std::exchange(m_records, {});
    QByteArray head = kept.first(tar::blockBytes);
    const QByteArray old =
        kept.sliced(tar::blockBytes).first(static_cast<qsizetype>(*tar::number(bytesOf(head), tar::sizeField)));
    QByteArray text;
    for (qsizetype at = 0; at < old.size();) {
        const qsizetype space = old.indexOf(' ', at);
        const qint64 length = space < 0 ? -1 : tar::decimal(old.sliced(at, space - at)).value_or(-1);
        if (length <= space - at + 1 || length > old.size() - at)
            return failure(ErrorCode::Garbled, {}, u"a pax record without an end"_s, m_position);
        QByteArray content = old.sliced(space + 1, static_cast<qsizetype>(length) - (space + 1 - at));
        if (content.startsWith("path="))
            content = "path=" + renamed(content.sliced(5));
        else if (hardLink && content.startsWith("linkpath="))
            content = "linkpath=" + renamed(content.sliced(9));
        text += record(content);
        at += static_cast<qsizetype>(length);
    }
    put(head, tar::sizeField, QByteArray::number(text.size(), 8).rightJustified(11, '0'));
    seal(head);
    text.append(static_cast<qsizetype>(padded(text.size())) - text.size(), '\0');
    return hand(QByteArray(head + text));
}

Result<void> TarPrefix::header(QByteArray &head) const
{
    const QByteArray prefix = tar::text(bytesOf(head), tar::prefixField);
    const QByteArray plain = tar::text(bytesOf(head), tar::nameField);
    const QByteArray name = renamed(prefix.isEmpty() ? plain : QByteArray(prefix + '/' + plain));
    if (name.size() <= tar::nameField.length) {
        put(head, tar::nameField, name);
        put(head, tar::prefixField, {});
    } else {
        // As far back as the prefix reaches; the rest has to fit into the name.
        const qsizetype slash = name.lastIndexOf('/', std::min<qsizetype>(tar::prefixField.length, name.size() - 2));
        if (slash <= 0 || name.size() - slash - 1 > tar::nameField.length)
            return failure(ErrorCode::Unsupported, QString::fromUtf8(name), u"a name too long for its header"_s,
                           m_position);
        put(head, tar::prefixField, name.first(slash));
        put(head, tar::nameField, name.sliced(slash + 1));
    }
    if (head[156] == '1') {
        const QByteArray target = renamed(tar::text(bytesOf(head), tar::linkField));
        if (target.size() > tar::linkField.length)
            return failure(ErrorCode::Unsupported, QString::fromUtf8(target), u"a name too long for its header"_s,
                           m_position);
        put(head, tar::linkField, target);
    }
    seal(head);
    return {};
}

} // namespace bt2c
