#pragma once

#include "ui/recovery/recoverystatus.h"

#include <QWidget>

class QStackedWidget;

namespace bt2c {

class OutputView;
class ReportPane;
class StepListModel;
class StepListView;
class StepPane;
class TextLabel;

/// The steps at the left, and at the right the one that is on, or the report once there is none.
class Wizard final : public QWidget
{
    Q_OBJECT

public:
    explicit Wizard(QWidget *parent = nullptr);

    void show(const RecoveryStatus &status, bool undoing);
    void clear();
    void focusDecision();
    [[nodiscard]] StepPane *pane() const { return m_pane; }
    [[nodiscard]] ReportPane *report() const { return m_report; }
    [[nodiscard]] OutputView *output() const;
    [[nodiscard]] StepListModel *steps() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void announce(const QString &words);

    StepListModel *m_model;
    QWidget *m_left;
    TextLabel *m_safe;
    QStackedWidget *m_stack;
    StepPane *m_pane;
    ReportPane *m_report;
    QString m_said;
};

} // namespace bt2c
