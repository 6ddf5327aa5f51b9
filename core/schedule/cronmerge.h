#pragma once

#include <QByteArray>

namespace bt2c {

/// Two people's changes of one crontab, brought together.
struct MergedCrontab
{
    QByteArray bytes;
    int dropped = 0;       ///< changes of ours that the others' rule out, because both changed the same lines
};

/// What turned @p former into @p ours, done to @p theirs, line by line. Where both changed the same lines, theirs stay.
[[nodiscard]] MergedCrontab mergedCrontab(const QByteArray &former, const QByteArray &ours, const QByteArray &theirs);

} // namespace bt2c
