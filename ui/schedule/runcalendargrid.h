#pragma once

#include "ui/schedule/runday.h"

#include <QWidget>

namespace bt2c {

/// The tiles of the calendar. Where not all days have room with a sign that is seen, it shows the last that have, and
/// goes back and forth between them.
class RunCalendarGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit RunCalendarGrid(QWidget *parent = nullptr);

    void setDays(const RunDays &days);
    /// As if a tile of that day were pressed.
    void choose(QDate day);
    [[nodiscard]] QDate chosenDay() const { return m_days.day(m_day); }
    [[nodiscard]] bool canGoBack() const { return m_first > 0; }
    [[nodiscard]] bool canGoForward() const { return m_first + shownDays() < RunDays::count; }
    void goBack();
    void goForward();

    /// For screen readers: tiles kind by kind, as in RunDays.
    [[nodiscard]] const RunDays &days() const { return m_days; }
    [[nodiscard]] int tileAt(QPoint point) const;
    [[nodiscard]] int focusedTile() const;
    /// Null where its day is not shown.
    [[nodiscard]] QRect tileRect(int tile) const;
    void chooseTile(int tile);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(QDate day);
    /// Return was pressed: what is told of the day is wanted.
    void entered();
    /// Other days are shown than before.
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int shownDays() const;
    [[nodiscard]] int columnLeft(int day) const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int captionHeight() const;
    void showFrom(int first);
    void showDay(int day);
    void drawCaptions(QPainter &painter) const;
    void drawTile(QPainter &painter, int tile) const;

    RunDays m_days;
    int m_first = 0;    ///< the first day that is shown
    int m_day = RunDays::count - 1;
    int m_kind = 0;
    bool m_ring = false; ///< the keyboard was used last
};

/// One tile, for the grid and its legend.
void drawRunTile(QPainter &painter, const QRect &rect, RunDayState state, const QPalette &palette);

} // namespace bt2c
