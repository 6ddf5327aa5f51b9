#include "core/schedule/crondiff.h"

#include <algorithm>
#include <vector>

namespace bt2c {

namespace {

using Kind = CrontabChange::Kind;

QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', start);
        const qsizetype end = newline < 0 ? bytes.size() : newline + 1;
        lines.append(bytes.sliced(start, end - start));
        start = end;
    }
    return lines;
}

/// lengths[i][j]: how many lines are common to a from i on and b from j on.
std::vector<std::vector<int>> commonLengths(const QList<QByteArray> &a, const QList<QByteArray> &b)
{
    std::vector lengths(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
    for (size_t i = size_t(a.size()); i-- > 0;) {
        for (size_t j = size_t(b.size()); j-- > 0;)
            lengths[i][j] = a.at(qsizetype(i)) == b.at(qsizetype(j)) ? lengths[i + 1][j + 1] + 1
                                                                     : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    }
    return lengths;
}

} // namespace

QList<CrontabChange> crontabDifference(const QByteArray &former, const QByteArray &now)
{
    const QList<QByteArray> a = linesOf(former);
    const QList<QByteArray> b = linesOf(now);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    const QList<QByteArray> middleA = a.sliced(head, a.size() - head - tail);
    const QList<QByteArray> middleB = b.sliced(head, b.size() - head - tail);

    QList<CrontabChange> changes;
    for (qsizetype i = 0; i < head; ++i)
        changes.append({Kind::Same, i, i, a.at(i)});
    qsizetype i = 0;
    qsizetype j = 0;
    const auto removed = [&] { changes.append({Kind::Removed, head + i, -1, middleA.at(i)}); ++i; };
    const auto added = [&] { changes.append({Kind::Added, -1, head + j, middleB.at(j)}); ++j; };
    if (middleA.size() <= mostComparedLines && middleB.size() <= mostComparedLines) {
        const auto lengths = commonLengths(middleA, middleB);
        while (i < middleA.size() && j < middleB.size()) {
            if (middleA.at(i) == middleB.at(j)) {
                changes.append({Kind::Same, head + i, head + j, middleA.at(i)});
                ++i;
                ++j;
            } else if (lengths[size_t(i) + 1][size_t(j)] >= lengths[size_t(i)][size_t(j) + 1]) {
                removed();
            } else {
                added();
            }
        }
    }
    while (i < middleA.size())
        removed();
    while (j < middleB.size())
        added();
    for (qsizetype k = 0; k < tail; ++k)
        changes.append({Kind::Same, a.size() - tail + k, b.size() - tail + k, a.at(a.size() - tail + k)});
    return changes;
}

} // namespace bt2c
