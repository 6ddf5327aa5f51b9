#pragma once

#include "tests/cli/place.h"

#include <functional>

/// One moment of a program's life: the @p ordinal-th time one of its threads enters the system call @p call.
struct Moment
{
    QString call;
    int ordinal = 1;
    bool operator==(const Moment &) const = default;
};

/// Runs the command line once under strace and lists the moments at which it entered a call of @p calls after its
/// start-up (when it first opened something in @p place), in order. Where two threads come to the same number of a
/// call, strace acts on the first, so only that one is listed.
[[nodiscard]] QList<Moment> recordMoments(const Place &place, const QStringList &arguments, const QStringList &calls);

/// @p count of @p moments, spread evenly, the first and last among them; all when there are fewer.
[[nodiscard]] QList<Moment> spread(const QList<Moment> &moments, qsizetype count);

/// Runs the command line and has @p moment end it with SIGKILL, or the call fail with @p error ("ENOSPC") and all
/// further ones of the same thread as well when @p forever.
[[nodiscard]] Run runKilled(const Place &place, const QStringList &arguments, const Moment &moment);
[[nodiscard]] Run runFailing(const Place &place, const QStringList &arguments, const Moment &moment,
                             const QString &error, bool forever);

/// Calls @p work with 0…count-1 on two threads at once; gives what it said, without the empty ones.
[[nodiscard]] QStringList inParallel(qsizetype count, const std::function<QString(qsizetype)> &work);
