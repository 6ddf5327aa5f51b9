#pragma once

#include "core/schedule/scheduleproof.h"

#include <QWidget>

namespace bt2c {

/// The runs of the last weeks, a day a column and a kind of backup a row: made, late, failed, missed, each with its own
/// sign; below, what is wrong, in words. The one that is chosen is told of whole.
class RunCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit RunCalendar(QWidget *parent = nullptr);

    void showLooking();
    void showNothing();
    void setProof(const ScheduleProof &proof, const QDateTime &now);

Q_SIGNALS:
    /// The log's lines of that time are wanted.
    void logAsked(const QDateTime &from, const QDateTime &to);
    /// That backup is to be shown on its page; a path.
    void backupAsked(const QString &path);
};

} // namespace bt2c
