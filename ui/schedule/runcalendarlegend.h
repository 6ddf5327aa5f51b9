#pragma once

#include "ui/schedule/runday.h"

#include <QWidget>

namespace bt2c {

/// What the signs of the tiles stand for, of those that are there. Goes on in another line where it is narrow.
class RunCalendarLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit RunCalendarLegend(QWidget *parent = nullptr);

    void setStates(const QList<RunDayState> &states);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each one stands within @p width.
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<RunDayState> m_states;
};

} // namespace bt2c
