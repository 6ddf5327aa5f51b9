#pragma once

#include "ui/schedule/timerplan.h"
#include "ui/widgets/sheet.h"

namespace bt2c {

class ProgressLine;
class TextLabel;
class Workspace;

/// Asks whether a job is to be run by a timer instead of by cron, or by cron again, and does it in the background.
/// What cannot be is said in place of the question.
class TimerSheet final : public Sheet
{
    Q_OBJECT

public:
    TimerSheet(Workspace &workspace, const TimerPlan &plan, QWidget *window);

    /// While it is being done: asks to stop.
    void reject() override;

    /// What came of it, once it has ended.
    [[nodiscard]] const std::optional<Conversion> &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// It was tried.
    void ended();

private:
    void explain();
    void begin();

    Workspace &m_workspace;
    TimerPlan m_plan;
    std::optional<Conversion> m_outcome;
    qint64 m_job = 0;
    ProgressLine *m_line;
    QPushButton *m_no = nullptr;
    QPushButton *m_yes = nullptr;
};

} // namespace bt2c
