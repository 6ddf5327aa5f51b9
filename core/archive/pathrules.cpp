#include "core/archive/pathrules.h"

#include "core/support/describe.h"

#include <QHash>

namespace bt2c {

using namespace Qt::StringLiterals;

// Two independent 32-bit-seeded hashes make 64 bits; 0 marks a free slot.
static quint64 slotOf(const QByteArray &path)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char c : path)
        hash = (hash ^ quint8(c)) * 1099511628211ULL;
    hash ^= hash >> 32;
    hash *= 0x9E3779B97F4A7C15ULL;
    return hash == 0 ? 1 : hash;
}

static bool place(std::vector<quint64> &slots_, quint64 value)
{
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t i = value & mask;; i = (i + 1) & mask) {
        if (slots_[i] == value)
            return false;
        if (slots_[i] == 0) {
            slots_[i] = value;
            return true;
        }
    }
}

void PathSet::grow()
{
    std::vector<quint64> larger(m_slots.empty() ? 64 : m_slots.size() * 2);
    for (const quint64 value : m_slots) {
        if (value != 0)
            place(larger, value);
    }
    m_slots = std::move(larger);
}

bool PathSet::insert(const QByteArray &path)
{
    if (std::size_t(m_count) * 3 >= m_slots.size() * 2)
        grow();
    if (!place(m_slots, slotOf(path)))
        return false;
    ++m_count;
    return true;
}

bool PathSet::contains(const QByteArray &path) const
{
    if (m_slots.empty())
        return false;
    const quint64 value = slotOf(path);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = value & mask; m_slots[i] != 0; i = (i + 1) & mask) {
        if (m_slots[i] == value)
            return true;
    }
    return false;
}

QByteArray normalizedPath(const QByteArray &path)
{
    QByteArray result;
    result.reserve(path.size());
    if (path.startsWith('/'))
        result += '/';
    qsizetype begin = 0;
    while (begin < path.size()) {
        qsizetype end = path.indexOf('/', begin);
        if (end < 0)
            end = path.size();
        const QByteArrayView part = QByteArrayView(path).sliced(begin, end - begin);
        if (!part.isEmpty() && part != ".") {
            if (!result.isEmpty() && !result.endsWith('/'))
                result += '/';
            result += part;
        }
        begin = end + 1;
    }
    return result;
}

static bool leaves(const QByteArray &path)
{
    return path.isEmpty() || path.startsWith('/') || path == ".." || path.startsWith("../") || path.endsWith("/..")
           || path.contains("/../") || path.contains('\0');
}

bool PathRules::passesThroughLink(const QByteArray &path) const
{
    if (m_links.empty())
        return false;
    for (qsizetype slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        if (m_links.contains(path.first(slash)))
            return true;
    }
    return false;
}

Result<void> PathRules::check(const Entry &entry)
{
    const auto refuse = [&](ErrorCode code, const QString &detail) -> Result<void> {
        return failure(code, displayName(entry.path), detail, entry.headerOffset);
    };
    const QByteArray path = normalizedPath(entry.path);
    // "./" for the root itself is harmless and writes nothing.
    if (path.isEmpty() && entry.kind == EntryKind::Directory && !entry.path.isEmpty())
        return {};
    if (leaves(path))
        return refuse(ErrorCode::Unsafe, path.startsWith('/') ? u"absolute path"_s : u"path leaves the folder"_s);
    if (passesThroughLink(path))
        return refuse(ErrorCode::Unsafe, u"written through a symbolic link"_s);

    switch (entry.kind) {
    case EntryKind::CharDevice:
    case EntryKind::BlockDevice:
        return refuse(ErrorCode::Unsafe, u"device"_s);
    case EntryKind::Fifo:
    case EntryKind::Other:
        return refuse(ErrorCode::Unsafe, u"special file"_s);
    case EntryKind::Hardlink: {
        const QByteArray target = normalizedPath(entry.linkTarget);
        if (leaves(target) || passesThroughLink(target))
            return refuse(ErrorCode::Unsafe, u"hard link to %1"_s.arg(displayName(entry.linkTarget)));
        if (!m_paths.contains(target))
            return refuse(ErrorCode::Corrupt, u"hard link to %1, which is not in the archive"_s
                                                  .arg(displayName(entry.linkTarget)));
        // A second name of a symbolic link is a symbolic link.
        if (m_links.contains(target)) {
            m_links.insert(path);
            m_paths.insert(path);
            return {};
        }
        break;
    }
    case EntryKind::Symlink:
        if (entry.linkTarget.isEmpty())
            return refuse(ErrorCode::Corrupt, u"symbolic link without a target"_s);
        m_links.insert(path);
        m_paths.insert(path);
        return {};
    case EntryKind::File:
    case EntryKind::Directory:
        break;
    }
    // A later entry of the same path replaces the link.
    m_links.erase(path);
    m_paths.insert(path);
    return {};
}

} // namespace bt2c
