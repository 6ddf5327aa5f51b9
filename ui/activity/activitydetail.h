#pragma once

#include "ui/activity/aftermath.h"

#include <QStackedWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace bt2c {

class Badge;
class ButtonRow;
class Rule;
class TextLabel;
class Workspace;

/// Everything about one thing that was done, with its report and its undo.
class ActivityDetail final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ActivityDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// Null: nothing is chosen. What is left of it is looked up in the background.
    void show(const ActivityPointer &row, const QDateTime &now);
    /// The same, when it was known beforehand.
    void show(const ActivityPointer &row, const QDateTime &now, const Aftermath &after);
    /// While something is done to the site nothing else can be undone.
    void setBusy(bool busy);

Q_SIGNALS:
    void reportAsked(const bt2c::ActivityPointer &row);
    void undoAsked(const bt2c::ActivityPointer &row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePage();
    void fill(const ActivityPointer &row, const QDateTime &now);
    void fillSteps(const ActivityRow &row);
    void fillFacts(const ActivityRow &row);
    void showAftermath(const Aftermath &after);
    void placeBadge();

    Workspace &m_workspace;
    QBoxLayout *m_head;
    TextLabel *m_title;
    Badge *m_badge;
    TextLabel *m_sentences;
    TextLabel *m_who;
    ButtonRow *m_buttons;
    QPushButton *m_report;
    QPushButton *m_undo;
    Rule *m_stepsRule;
    QVBoxLayout *m_steps;
    Rule *m_factsRule;
    QVBoxLayout *m_facts;
    Rule *m_keptRule;
    TextLabel *m_kept;
    ActivityPointer m_row;
    Aftermath m_after;
    bool m_busy = false;
    qint64 m_request = 0;
};

} // namespace bt2c
