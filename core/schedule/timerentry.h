#pragma once

#include "core/schedule/crontab.h"

namespace bt2c {

/// The entry of the crontab that a timer stands for, as the timer's own file keeps it: so it can be put back as it was.
struct TimerEntry
{
    QByteArray line;                             ///< all of it, without the newline; empty: it is not known
    QMap<QByteArray, QByteArray> variables = {}; ///< the assignments that were in force for it

    bool operator==(const TimerEntry &) const = default;
};

/// The entry on @p line of @p document, which is one.
[[nodiscard]] TimerEntry timerEntryOf(const CrontabDocument &document, qsizetype line);

/// Lines that can stand in a comment of a unit file and, between "<!--" and "-->", of XML: "crontab: 0 * * * * …", and
/// "crontab-variable: PATH=…" for each variable. A byte that could not stand there is written as "%2D".
[[nodiscard]] QByteArrayList timerComments(const TimerEntry &entry);

/// The entry that the comments of @p file, a unit file or a property list, tell of; nothing where they tell of none, or
/// of something that is no one line.
[[nodiscard]] std::optional<TimerEntry> timerEntryIn(const QByteArray &file);

/// Before which line of @p document the entry has the variables that it had: the last such place; -1: there is none.
[[nodiscard]] qsizetype placeFor(const TimerEntry &entry, const CrontabDocument &document);

/// The names of the variables that are others at the end of @p document than they were for the entry.
[[nodiscard]] QByteArrayList changedVariables(const TimerEntry &entry, const CrontabDocument &document);

} // namespace bt2c
