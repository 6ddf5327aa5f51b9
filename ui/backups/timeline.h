#pragma once

#include "ui/backups/timelinelayout.h"

#include <QWidget>

namespace bt2c {

/// The strip above the list: backups as marks in time, coloured and shaped by their state; gaps of hourly series as
/// dashed boxes. Arrow keys go from mark to mark; click, Return or Space chooses one.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setData(const TimelineData &data);
    /// Whether the arrow keys only go from mark to mark, and Return or a click choose one; else going there does.
    void setBrowsing(bool browsing) { m_browsing = browsing; }
    /// The backup that is chosen elsewhere.
    void setCurrent(const QString &path);
    [[nodiscard]] const TimelineData &data() const { return m_data; }
    /// Where a lane is, for screen readers.
    [[nodiscard]] QRect laneRect(int lane) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place
    {
        int lane = -1;
        int mark = -1;
    };
    [[nodiscard]] qreal xOf(const QDateTime &time) const;
    [[nodiscard]] QRectF gapRect(int lane, const TimelineGap &gap) const;
    [[nodiscard]] Place markAt(const QPointF &point) const;
    [[nodiscard]] Place placeOf(const QString &path) const;
    void drawDays(QPainter &painter) const;
    void drawLane(QPainter &painter, int lane) const;
    void goTo(const Place &place);
    void choose(const Place &place);

    TimelineData m_data;
    QString m_current;
    bool m_browsing = false;
};

} // namespace bt2c
