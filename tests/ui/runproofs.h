// Schedules that ran in four weeks, as tests of the line and of the calendar know them.
#pragma once

#include "core/schedule/scheduleproof.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <functional>

namespace bt2c {

using namespace Qt::StringLiterals;

inline const QTimeZone berlin("Europe/Berlin");
inline const QDateTime present(QDate(2026, 11, 25), QTime(12, 20), berlin); // a Wednesday
inline constexpr int days = 28;

inline QDateTime at(int daysBack, int hour, int minute = 0)
{
    return QDateTime(present.date().addDays(-daysBack), QTime(hour, minute), berlin);
}

inline JudgedRun made(ScheduledKind kind, const QDateTime &when)
{
    JudgedRun run;
    run.run = {kind, when};
    run.state = RunState::Made;
    run.begunAt = when.addSecs(2);
    run.backup = u"/srv/backups/"_s + when.toString(u"yyyyMMdd_HHmmss"_s) + u".tar.gz"_s;
    run.integrity = IntegrityState::Verified;
    return run;
}

inline JudgedRun missed(ScheduledKind kind, const QDateTime &when, RunReason reason = RunReason::Asleep)
{
    JudgedRun run;
    run.run = {kind, when};
    run.state = RunState::Missed;
    run.reason = reason;
    return run;
}

/// Four weeks of the recommended three in which all went well.
inline QList<JudgedRun> allWell()
{
    QList<JudgedRun> runs;
    for (int back = days - 1; back >= 0; --back) {
        for (int hour = 0; hour < 24 && at(back, hour) <= present; ++hour) {
            runs << made(ScheduledKind::Hourly, at(back, hour));
            if (hour == 3)
                runs << made(ScheduledKind::Daily, at(back, 3, 30));
            if (hour == 4 && at(back, 4).date().dayOfWeek() == Qt::Sunday)
                runs << made(ScheduledKind::Weekly, at(back, 4, 45));
        }
    }
    return runs;
}

/// As judgeRuns() counts them.
inline ScheduleProof proofOf(const QList<JudgedRun> &runs)
{
    ScheduleProof proof;
    proof.history.runs = runs;
    for (const auto &[kind, back] : {std::pair(ScheduledKind::Hourly, 1), std::pair(ScheduledKind::Daily, 7),
                                     std::pair(ScheduledKind::Weekly, 28)}) {
        RunSummary summary{.kind = kind, .days = back};
        bool any = false;
        for (const JudgedRun &run : runs) {
            any |= run.run.kind == kind;
            if (run.run.kind != kind || run.state == RunState::DueNow || run.run.at <= present.addDays(-back))
                continue;
            ++summary.expected;
            summary.made += run.succeeded() ? 1 : 0;
            summary.late += run.state == RunState::Late ? 1 : 0;
        }
        if (any)
            proof.history.summaries << summary;
    }
    return proof;
}

/// All went well but what @p change does to runs that it knows.
inline ScheduleProof proofBut(const std::function<void(JudgedRun &)> &change)
{
    QList<JudgedRun> runs = allWell();
    std::ranges::for_each(runs, change);
    return proofOf(runs);
}

inline void makeMissed(JudgedRun &run, RunReason reason = RunReason::Asleep)
{
    run = missed(run.run.kind, run.run.at, reason);
}

inline ScheduleProof asleepOnMonday()
{
    return proofBut([](JudgedRun &run) {
        if (run.run.kind == ScheduledKind::Hourly && run.run.at >= at(2, 10) && run.run.at <= at(2, 14))
            makeMissed(run);
    });
}

inline QStringList wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget) && !label->text().isEmpty())
            words << label->text().remove(u'\u200B');
    }
    return words;
}

inline bool says(const QWidget &widget, const QString &words)
{
    return std::ranges::any_of(wordsOf(widget), [&](const QString &one) { return one.contains(words); });
}

inline QList<QPushButton *> links(const QWidget &widget, const QString &text)
{
    QList<QPushButton *> found;
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&widget))
            found << button;
    }
    return found;
}

} // namespace bt2c
