#pragma once

#include "core/engine/engine.h"

namespace bt2c {

/// Puts a folder's name in front of every entry of a tar that passes through: "/" becomes "data", "/blocks/1"
/// "data/blocks/1". Podman names the entries of a volume's root so, where Docker begins with the last part of the path
/// that was asked for. Knows ustar and pax, which is what Go writes; entries without a leading slash pass unchanged.
class TarPrefix
{
public:
    TarPrefix(const QByteArray &folder, const Engine::Sink &sink) : m_folder(folder), m_sink(sink) {}

    /// Errors: Garbled (no tar), Unsupported (a name that a header cannot hold), and the sink's.
    [[nodiscard]] Result<void> feed(std::span<const std::byte> bytes);

private:
    [[nodiscard]] Result<void> block();
    [[nodiscard]] Result<void> records(bool hardLink);
    [[nodiscard]] Result<void> header(QByteArray &head) const;
    [[nodiscard]] QByteArray renamed(const QByteArray &name) const;
    [[nodiscard]] Result<void> hand(QByteArrayView bytes) const;

    static constexpr qint64 maxRecords = 1024 * 1024;

    const QByteArray m_folder;
    const Engine::Sink &m_sink;
    QByteArray m_buffer;          ///< a header, and with pax records also those
    QByteArray m_records;         ///< such a pair, until its entry comes
    qsizetype m_wanted = 512;     ///< of it
    qint64 m_passing = 0;         ///< of an entry's content, still to come
    qint64 m_position = 0;
};

} // namespace bt2c
