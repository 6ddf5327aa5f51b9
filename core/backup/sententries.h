#pragma once

#include "core/archive/entry.h"

#include <vector>

namespace bt2c {

/// What was sent into a volume, so that what comes back can be compared: sixteen bytes an entry, whatever its size.
/// Order does not matter, and of a path that was sent twice the last counts.
class SentEntries
{
public:
    void add(const Entry &entry, const QByteArray &path, const QByteArray &digest);
    void remove(const QByteArray &path);
    /// To be called once between adding and comparing.
    void settle();
    /// Whether @p entry is what was sent as @p path. A path counts once.
    [[nodiscard]] bool matches(const Entry &entry, const QByteArray &path, const QByteArray &digest);
    /// Entries that were sent and have not come back.
    [[nodiscard]] qsizetype outstanding() const;
    [[nodiscard]] qsizetype count() const { return qsizetype(m_items.size()); }

private:
    struct Item
    {
        quint64 path = 0;
        quint64 content = 0;     // of what the entry is, its names left out, so that hard links equal their file
        quint64 order = 0;
        bool back = false;
    };
    [[nodiscard]] Item *find(quint64 path);
    std::vector<Item> m_items;
};

} // namespace bt2c
