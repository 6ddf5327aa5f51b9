#pragma once

#include "ui/schedule/runday.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace bt2c {

class LinkButton;
class RunCalendarGrid;
class RunCalendarLegend;
class RunDayRows;
class TextLabel;

/// The runs of the last weeks, a day a column and a kind of backup a row: made, late, failed, missed, each with its own
/// sign; below, the day that is chosen, and what is wrong with the backups, in words.
class RunCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit RunCalendar(QWidget *parent = nullptr);

    void showLooking();
    void showNothing();
    /// What was seen before stays; where nothing was, it says why.
    void showFailure(const Error &error);
    void setProof(const ScheduleProof &proof, const QDateTime &now);

Q_SIGNALS:
    /// The log's lines of that time are wanted.
    void logAsked(const QDateTime &from, const QDateTime &to);
    /// That backup is to be shown on its page; a path.
    void backupAsked(const QString &path);

private:
    QWidget *makePage();
    void tell(const QString &title, const QString &text);
    void showDay(QDate day);
    void showFindings(const QDateTime &now);
    void showWays();
    void enterDay();

    RunDays m_days;
    bool m_seen = false;        ///< of this schedule
    QStackedLayout *m_stack;
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
    QScrollArea *m_scroll = nullptr;
    RunDayRows *m_unread = nullptr;
    RunCalendarGrid *m_grid = nullptr;
    RunCalendarLegend *m_legend = nullptr;
    LinkButton *m_earlier = nullptr;
    LinkButton *m_later = nullptr;
    TextLabel *m_dayTitle = nullptr;
    RunDayRows *m_dayRows = nullptr;
    TextLabel *m_findingsTitle = nullptr;
    RunDayRows *m_findings = nullptr;
};

} // namespace bt2c
