#pragma once

#include "core/schedule/crontrial.h"
#include "ui/widgets/sheet.h"

class QPlainTextEdit;

namespace bt2c {

class ProgressLine;
class TextLabel;
class Workspace;

/// Runs a job once, as cron would: asks first, for what the job does it does in earnest.
class TrialSheet final : public Sheet
{
    Q_OBJECT

public:
    TrialSheet(Workspace &workspace, const QString &title, const CronTrial &trial, QWidget *window);

Q_SIGNALS:
    /// It ran, whatever came of it.
    void ran();

private:
    void begin();
    void end(const Result<TrialReport> &report);

    Workspace &m_workspace;
    CronTrial m_trial;
    qint64 m_job = 0;
    TextLabel *m_state;
    ProgressLine *m_line;
    QPlainTextEdit *m_output;
    QPushButton *m_no;
    QPushButton *m_yes;
};

} // namespace bt2c
