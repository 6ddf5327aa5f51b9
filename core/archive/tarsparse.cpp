#include "core/archive/tarfields.h"
#include "core/archive/tarreader.h"
#include "core/support/describe.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace tar;

Result<void> TarReader::setExtents(const QByteArray &map)
{
    m_entry.extents.clear();
    if (map.isEmpty())
        return {};
    qint64 end = 0;
    qint64 total = 0;
    qsizetype at = 0;
    const auto next = [&]() -> std::optional<qint64> {
        if (at > map.size())
            return std::nullopt;
        qsizetype comma = map.indexOf(',', at);
        if (comma < 0)
            comma = map.size();
        const auto value = decimal(map.sliced(at, comma - at));
        at = comma + 1;
        return value && *value >= 0 ? value : std::nullopt;
    };
    while (at <= map.size()) {
        const auto offset = next();
        const auto length = next();
        if (!offset || !length || *offset < end || *length > m_entry.size - *offset)
            return corrupt("the map of a sparse file does not add up");
        if (m_entry.extents.size() >= std::size_t(maxExtents))
            return failure(ErrorCode::TooLarge, displayName(m_entry.path), u"too many holes"_s, m_offset);
        end = *offset + *length;
        total += *length;
        if (*length > 0)
            m_entry.extents.push_back({*offset, *length});
    }
    if (total != m_stored)
        return corrupt("the map of a sparse file does not add up");
    return {};
}

/// GNU's old form: four extents in the header ('S'), 21 in each block that follows while "isextended" is set.
Result<void> TarReader::takeSparseHeader(std::span<const std::byte> block)
{
    const bool first = m_state != State::SparseHeader;
    const int count = first ? 4 : 21;
    const int base = first ? 386 : 0;
    if (first) {
        const auto real = number(block, {483, 12});
        if (!real || *real < 0)
            return corrupt("a sparse file without its size");
        m_entry.sparse = true;
        m_entry.size = *real;
        m_entry.extents.clear();
    }
    for (int i = 0; i < count; ++i) {
        const Field offsetField{base + i * 24, 12};
        if (block[std::size_t(offsetField.offset)] == std::byte(0))
            break;
        const auto offset = number(block, offsetField);
        const auto length = number(block, {base + i * 24 + 12, 12});
        const qint64 end = m_entry.extents.empty() ? 0 : m_entry.extents.back().offset + m_entry.extents.back().length;
        if (!offset || !length || *offset < end || *length < 0 || *offset > m_entry.size
            || *length > m_entry.size - *offset)
            return corrupt("the map of a sparse file does not add up");
        if (m_entry.extents.size() >= std::size_t(maxExtents))
            return failure(ErrorCode::TooLarge, displayName(m_entry.path), u"too many holes"_s, m_offset);
        if (*length > 0)
            m_entry.extents.push_back({*offset, *length});
    }
    if (block[first ? 482U : 504U] != std::byte(0)) {
        m_state = State::SparseHeader;
        return {};
    }
    qint64 total = 0;
    for (const DataExtent &extent : m_entry.extents)
        total += extent.length;
    if (total != m_stored)
        return corrupt("the map of a sparse file does not add up");
    return beginContent();
}

/// pax form 1.0: the map stands before the content, decimal numbers each on its line, padded to whole blocks.
Result<void> TarReader::takeSparseMap(std::span<const std::byte> block)
{
    m_sparseMapText.append(reinterpret_cast<const char *>(block.data()), qsizetype(block.size()));
    m_sparseMapRead += qint64(block.size());
    if (m_sparseMapRead > m_stored)
        return corrupt("the map of a sparse file does not end");
    const qsizetype firstEnd = m_sparseMapText.indexOf('\n');
    if (firstEnd < 0)
        return corrupt("the map of a sparse file has no count");
    const auto count = decimal(m_sparseMapText.first(firstEnd));
    if (!count || *count < 0 || *count > maxExtents)
        return corrupt("the map of a sparse file has no count");
    if (std::ranges::count(m_sparseMapText, '\n') < 1 + 2 * *count)
        return {};
    const QList<QByteArray> lines = m_sparseMapText.split('\n');
    QByteArray map;
    for (qsizetype i = 1; i <= 2 * *count; ++i)
        map += (i > 1 ? "," : "") + lines.at(i);
    m_stored -= m_sparseMapRead;
    m_entry.sparse = true;
    if (auto set = setExtents(map); !set)
        return set;
    m_sparseMapText.clear();
    return beginContent();
}

} // namespace bt2c
