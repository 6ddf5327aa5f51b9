#pragma once

#include "core/archive/entry.h"
#include "core/support/result.h"

#include <set>
#include <vector>

namespace bt2c {

/// The set of paths an archive was seen to hold, as 64-bit hashes: 16 bytes a path, so that a million of them fit.
class PathSet
{
public:
    /// False when @p path was there already.
    bool insert(const QByteArray &path);
    [[nodiscard]] bool contains(const QByteArray &path) const;
    [[nodiscard]] qsizetype size() const { return m_count; }

private:
    void grow();
    std::vector<quint64> m_slots;
    qsizetype m_count = 0;
};

/// Removes "." components and doubled slashes: "./data//x" → "data/x". Leaves ".." and a leading slash, which
/// PathRules refuses.
[[nodiscard]] QByteArray normalizedPath(const QByteArray &path);

/// Decides, entry by entry in archive order, whether writing an entry could touch anything outside the target
/// folder, whatever the target already holds. Refused (ErrorCode::Unsafe, subject = the path): absolute paths, "..",
/// empty names, devices and FIFOs, hard links to outside, and anything written through a symbolic link that the
/// archive itself brought. Refused as Corrupt: a hard link to an entry that is not there.
class PathRules
{
public:
    Result<void> check(const Entry &entry);
    /// Whether an entry of this path was accepted before.
    [[nodiscard]] bool seen(const QByteArray &path) const { return m_paths.contains(path); }

private:
    [[nodiscard]] bool passesThroughLink(const QByteArray &path) const;

    PathSet m_paths;
    std::set<QByteArray> m_links;
};

} // namespace bt2c
