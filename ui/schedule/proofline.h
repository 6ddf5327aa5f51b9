#pragma once

#include "core/schedule/scheduleproof.h"

#include <QWidget>

namespace bt2c {

/// The line on top of the schedule: "24 of 24 hourly backups in the last day", and what went wrong last.
class ProofLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProofLine(QWidget *parent = nullptr);

    void showLooking();
    /// No job, so that nothing is expected.
    void showNothing();
    void showFailure(const Error &error);
    void setProof(const ScheduleProof &proof, const QDateTime &now);

Q_SIGNALS:
    /// The calendar of runs is wanted.
    void runsAsked();
};

} // namespace bt2c
