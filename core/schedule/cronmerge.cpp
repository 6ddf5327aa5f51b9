#include "core/schedule/cronmerge.h"

#include "core/schedule/crondiff.h"

#include <algorithm>
#include <vector>

namespace bt2c {

namespace {

/// Consecutive lines of the former crontab that were exchanged for others; either may be none.
struct Hunk
{
    qsizetype at = 0;          ///< the first former line concerned
    qsizetype removed = 0;
    QList<QByteArray> added;
};

QList<Hunk> hunksOf(const QByteArray &former, const QByteArray &now)
{
    QList<Hunk> hunks;
    qsizetype line = 0;
    bool open = false;
    const QList<CrontabChange> changes = crontabDifference(former, now);
    for (const CrontabChange &change : changes) {
        if (change.kind == CrontabChange::Kind::Same) {
            open = false;
            ++line;
            continue;
        }
        if (!open)
            hunks.append({line, 0, {}});
        open = true;
        if (change.kind == CrontabChange::Kind::Removed) {
            ++hunks.last().removed;
            ++line;
        } else {
            hunks.last().added.append(change.bytes);
        }
    }
    return hunks;
}

bool meet(const Hunk &a, const Hunk &b)
{
    return a.at < b.at + b.removed && b.at < a.at + a.removed;
}

void append(QByteArray &text, const QByteArray &line)
{
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    text += line;
}

} // namespace

MergedCrontab mergedCrontab(const QByteArray &former, const QByteArray &ours, const QByteArray &theirs)
{
    const QList<Hunk> others = hunksOf(former, theirs);
    MergedCrontab merged;
    std::vector<Hunk> all(others.cbegin(), others.cend());
    const QList<Hunk> own = hunksOf(former, ours);
    for (const Hunk &hunk : own) {
        const bool same = std::ranges::any_of(others, [&hunk](const Hunk &other) {
            return other.at == hunk.at && other.removed == hunk.removed && other.added == hunk.added;
        });
        if (same)
            continue;
        if (std::ranges::any_of(others, [&hunk](const Hunk &other) { return meet(hunk, other); }))
            ++merged.dropped;
        else
            all.push_back(hunk);
    }
    // At one place theirs come first; what only adds lines goes before what exchanges them.
    std::ranges::stable_sort(all, [](const Hunk &a, const Hunk &b) {
        return a.at != b.at ? a.at < b.at : a.removed == 0 && b.removed > 0;
    });
    QList<QByteArray> lines;
    for (const CrontabChange &change : crontabDifference(former, former))
        lines.append(change.bytes);
    qsizetype line = 0;
    for (const Hunk &hunk : all) {
        for (; line < hunk.at; ++line)
            append(merged.bytes, lines.at(line));
        for (const QByteArray &added : hunk.added)
            append(merged.bytes, added);
        line = std::max(line, hunk.at + hunk.removed);
    }
    for (; line < lines.size(); ++line)
        append(merged.bytes, lines.at(line));
    return merged;
}

} // namespace bt2c
