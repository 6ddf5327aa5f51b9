#include "core/archive/tarfields.h"
#include "core/archive/tarreader.h"

#include <algorithm>
#include <cstring>

// The extended headers of a tar: long names of GNU and records of pax.

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace tar;

Result<void> TarReader::takeExtended()
{
    m_paddingLeft = (blockBytes - m_extendedSize % blockBytes) % blockBytes;
    m_state = m_paddingLeft > 0 ? State::Padding : State::Header;
    const auto upToZero = [this] {
        return QByteArray(m_extended.constData(),
                          qsizetype(::strnlen(m_extended.constData(), std::size_t(m_extended.size()))));
    };
    switch (m_extendedType) {
    case 'L':
        m_longName = upToZero();
        return {};
    case 'K':
        m_longLink = upToZero();
        return {};
    default:
        return takePax(m_extendedType == 'g');
    }
}

Result<void> TarReader::takePax(bool global)
{
    // Records of "LENGTH KEY=VALUE\n", LENGTH in decimal and counting all of the record.
    qsizetype at = 0;
    while (at < m_extended.size()) {
        const qsizetype blank = m_extended.indexOf(' ', at);
        if (blank < 0 || blank - at > 10)
            return corrupt("a pax record without its length");
        const auto length = decimal(m_extended.sliced(at, blank - at));
        if (!length || *length < blank - at + 3 || at + *length > m_extended.size()
            || m_extended.at(at + *length - 1) != '\n')
            return corrupt("a pax record whose length does not fit");
        const QByteArray record = m_extended.sliced(blank + 1, at + *length - blank - 2);
        const qsizetype equals = record.indexOf('=');
        if (equals <= 0)
            return corrupt("a pax record without a key");
        const QByteArray key = record.first(equals);
        const QByteArray value = record.sliced(equals + 1);
        if (key == "GNU.sparse.offset" || key == "GNU.sparse.numbytes")
            m_sparsePairs.emplace_back(key, value);
        else
            (global ? m_global : m_local)[key] = value;
        at += *length;
    }
    m_extended.clear();
    if (global)
        m_headerOffset = m_local.empty() && m_longName.isEmpty() && m_longLink.isEmpty() ? -1 : m_headerOffset;
    return {};
}

Result<void> TarReader::applyPax()
{
    std::map<QByteArray, QByteArray> all = m_global;
    for (auto &[key, value] : m_local)
        all.insert_or_assign(key, value);
    m_local.clear();

    QByteArray sparseMap;
    std::optional<qint64> realSize;
    QByteArray sparseName;
    int sparseMajor = -1;
    for (const auto &[key, value] : all) {
        // An empty value takes a global one back.
        if (value.isEmpty() && !key.startsWith("SCHILY.xattr."))
            continue;
        if (key == "path") {
            m_entry.path = value;
        } else if (key == "linkpath") {
            m_entry.linkTarget = value;
        } else if (key == "uname") {
            m_entry.user = value;
        } else if (key == "gname") {
            m_entry.group = value;
        } else if (key == "mtime") {
            const auto time = paxTime(value);
            if (!time)
                return corrupt("pax mtime is no time");
            m_entry.modified = *time;
        } else if (key == "size" || key == "uid" || key == "gid" || key == "GNU.sparse.size"
                   || key == "GNU.sparse.realsize" || key == "GNU.sparse.major") {
            const auto n = decimal(value);
            if (!n || *n < 0)
                return corrupt("a pax number is none");
            if (key == "size")
                m_stored = m_entry.size = *n;
            else if (key == "uid")
                m_entry.uid = *n;
            else if (key == "gid")
                m_entry.gid = *n;
            else if (key == "GNU.sparse.major")
                sparseMajor = int(std::min<qint64>(*n, 99));
            else
                realSize = n;
        } else if (key == "GNU.sparse.name") {
            sparseName = value;
        } else if (key == "GNU.sparse.map") {
            sparseMap = value;
        } else if (key.startsWith("SCHILY.xattr.")) {
            m_entry.attributes.push_back({key.sliced(13), value});
        } else if (key.startsWith("LIBARCHIVE.xattr.")) {
            const QByteArray name = QByteArray::fromPercentEncoding(key.sliced(17));
            const bool known = std::ranges::any_of(m_entry.attributes, [&](const auto &a) { return a.name == name; });
            if (!known)
                m_entry.attributes.push_back({name, QByteArray::fromBase64(value)});
        }
    }
    if (!sparseName.isEmpty())
        m_entry.path = sparseName;
    const auto sparsePairs = std::exchange(m_sparsePairs, {});
    if (m_entry.kind != EntryKind::File)
        return {};

    for (const auto &[key, value] : sparsePairs) {
        if (!sparseMap.isEmpty())
            sparseMap += ',';
        sparseMap += value;
    }
    if (sparseMajor == 1) {
        if (!realSize)
            return corrupt("a sparse file without its size");
        m_entry.sparse = true;
        m_entry.size = *realSize;
        m_sparseMapText.clear();
        m_sparseMapRead = 0;
        return {};
    }
    if (realSize && (sparseMajor == 0 || !sparseMap.isEmpty() || all.contains("GNU.sparse.numblocks"))) {
        m_entry.sparse = true;
        m_entry.size = *realSize;
        return setExtents(sparseMap);
    }
    return {};
}

} // namespace bt2c
