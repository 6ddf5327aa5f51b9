#pragma once

#include "ui/schedule/weeklayout.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace bt2c {

/// A week of days beside each other, in which each job is a row of marks below each other; or one day, by the hour.
/// A mark can be dragged to another time with the mouse, or moved with Alt and the arrow keys.
class WeekGrid final : public QWidget
{
    Q_OBJECT

public:
    enum class View { Week, Day };
    explicit WeekGrid(QWidget *parent = nullptr);

    void setJobs(const QList<WeekJob> &jobs, const QTimeZone &zone);
    /// Today, and where the line of the present time is.
    void setNow(const QDateTime &now);
    void setView(View view);
    /// The day that the view of a day shows, and of whose week the other one is.
    void setDay(QDate day);
    /// The line that is chosen elsewhere; -1: none.
    void setCurrent(qsizetype line);
    /// Says, while it is dragged, whether a run may be put there: empty, or why not.
    void setJudge(std::function<QString(qsizetype line, CronSlot from, CronSlot to)> judge);

    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] QDate day() const { return m_day; }
    /// The first day shown.
    [[nodiscard]] QDate firstDay() const;

    /// What is shown, for screen readers: marks by day and time.
    [[nodiscard]] const QList<WeekMark> &marks() const { return arranged().marks; }
    [[nodiscard]] QString nameOf(int mark) const;
    [[nodiscard]] QString describe(int mark) const;
    [[nodiscard]] bool isCurrent(int mark) const { return marks().at(mark).line == m_current; }
    [[nodiscard]] bool canMove(int mark) const;
    /// The mark that the keyboard is at; -1: none.
    [[nodiscard]] int focusedMark() const { return m_focused < marks().size() ? m_focused : -1; }
    /// As if it were pressed.
    void choose(int mark);
    void focusMark(int mark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(qsizetype line);
    /// The run was dropped there, and the judge had nothing against it.
    void moveAsked(qsizetype line, bt2c::CronSlot from, bt2c::CronSlot to);
    void dayAsked(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Drag
    {
        int mark = -1; ///< none is pressed
        bool moving = false;
        QPointF pressed;
        QPointF at;
        WeekTime target;
        QString refusal;
    };
    struct Refusal
    {
        QString words;
        QPoint at;
    };
    /// A run by what it is, whatever the layout.
    struct Run
    {
        qsizetype line = -1;
        QDate day;
        int minute = 0;
    };
    [[nodiscard]] const WeekLayout &arranged() const;
    void rearrange();
    void stayFocused(const Run &before);
    void focusFirst();
    [[nodiscard]] Run runOf(int mark) const;
    [[nodiscard]] int dayNameAt(QPointF point) const;
    [[nodiscard]] CronSlot slotAt(WeekTime time) const;
    [[nodiscard]] WeekTime dragTarget(Qt::KeyboardModifiers modifiers) const;
    void drag(Qt::KeyboardModifiers modifiers);
    void cancelDrag();
    void drop();
    void showCursor(QPointF point);
    void showTip(const QPoint &point, const QPoint &global);
    void refuse(const QString &words, QPoint at);
    void forgetRefusal();
    void moveByKey(int days, int minutes);
    [[nodiscard]] bool moveWithAlt(const QKeyEvent &event);
    [[nodiscard]] int neighbour(int key, bool whole) const;
    [[nodiscard]] int inOtherDay(int step) const;
    [[nodiscard]] int inOtherHour(int step) const;
    void paintEmpty(QPainter &painter);
    void paintMarks(QPainter &painter, const QRect &dirty);
    void describeAll();

    QList<WeekJob> m_jobs;
    QTimeZone m_zone;
    QDateTime m_now;
    QDate m_day;
    View m_view = View::Week;
    qsizetype m_current = -1;
    std::function<QString(qsizetype, CronSlot, CronSlot)> m_judge;
    mutable WeekLayout m_layout;
    mutable bool m_stale = true;
    int m_focused = -1;
    bool m_ring = false; ///< the keyboard was used last
    int m_hoveredDay = -1;
    Drag m_drag;
    Refusal m_refusal;
    QTimer m_refusalEnds;
    std::optional<std::pair<qsizetype, CronSlot>> m_moved; ///< where a run was put that setJobs() will show there
};

} // namespace bt2c
