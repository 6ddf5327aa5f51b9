#include "core/backup/sententries.h"

#include "core/archive/pathrules.h"
#include "core/archive/sha256.h"

#include <algorithm>
#include <cstring>

namespace bt2c {

namespace {

quint64 firstBytes(const QByteArray &digest)
{
    quint64 value = 0;
    std::memcpy(&value, digest.constData(), sizeof value);
    return value;
}

quint64 hashOf(const QByteArray &bytes)
{
    return firstBytes(sha256Of(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())))));
}

/// Everything about an entry that the engine can tell again, in one number.
quint64 contentOf(const Entry &entry, const QByteArray &digest)
{
    QByteArray text;
    const auto add = [&text](qint64 value) { text += QByteArray::number(value) + '\0'; };
    const bool link = entry.kind == EntryKind::Symlink;
    add(int(entry.kind));
    add(entry.uid);
    add(entry.gid);
    // Links have no mode, and what engines tell of their times differs.
    add(link ? 0 : qint64(entry.mode));
    if (entry.kind == EntryKind::File) {
        add(entry.size);
        add(entry.modified.seconds);
    }
    text += digest;
    if (link)
        text += entry.linkTarget;
    return hashOf(text);
}

} // namespace

SentEntries::Item *SentEntries::find(quint64 path)
{
    const auto found = std::ranges::lower_bound(m_items, path, {}, &Item::path);
    return found != m_items.end() && found->path == path ? &*found : nullptr;
}

void SentEntries::add(const Entry &entry, const QByteArray &path, const QByteArray &digest)
{
    Item item{hashOf(path), contentOf(entry, digest), m_items.size(), false};
    if (entry.kind == EntryKind::Hardlink) {
        // It is its file, under another name. The newest entry of that name counts.
        const quint64 target = hashOf(normalizedPath(entry.linkTarget));
        const auto file = std::find_if(m_items.rbegin(), m_items.rend(),
                                       [target](const Item &other) { return other.path == target; });
        if (file != m_items.rend())
            item.content = file->content;
    }
    m_items.push_back(item);
}

void SentEntries::remove(const QByteArray &path)
{
    const quint64 key = hashOf(path);
    std::erase_if(m_items, [key](const Item &item) { return item.path == key; });
}

void SentEntries::settle()
{
    std::ranges::sort(m_items, [](const Item &a, const Item &b) {
        return a.path != b.path ? a.path < b.path : a.order > b.order;
    });
    const auto repeated = std::ranges::unique(m_items, {}, &Item::path);
    m_items.erase(repeated.begin(), repeated.end());
}

bool SentEntries::matches(const Entry &entry, const QByteArray &path, const QByteArray &digest)
{
    Item *sent = find(hashOf(path));
    if (!sent || sent->back)
        return false;
    sent->back = true;
    if (entry.kind != EntryKind::Hardlink)
        return sent->content == contentOf(entry, digest);
    // The other name came back before and was compared then.
    const Item *file = find(hashOf(normalizedPath(entry.linkTarget)));
    return file && file->back && file->content == sent->content;
}

qsizetype SentEntries::outstanding() const
{
    return std::ranges::count_if(m_items, [](const Item &item) { return !item.back; });
}

} // namespace bt2c
