#pragma once

#include <QByteArray>
#include <QList>

namespace bt2c {

/// A line of the difference between two crontabs.
struct CrontabChange
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    qsizetype formerLine = -1;        ///< from 0; -1 for an added one
    qsizetype newLine = -1;           ///< from 0; -1 for a removed one
    QByteArray bytes;                 ///< with its line ending

    bool operator==(const CrontabChange &) const = default;
};

/// What turns @p former into @p now, line by line, all lines included. The shortest one, unless the part that differs
/// has more than mostComparedLines lines on a side: then all of it is removed and added.
[[nodiscard]] QList<CrontabChange> crontabDifference(const QByteArray &former, const QByteArray &now);

constexpr qsizetype mostComparedLines = 2000;

} // namespace bt2c
