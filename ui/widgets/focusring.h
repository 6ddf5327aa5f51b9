#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace bt2c {

/// Shows that the keyboard is on something that scrolls and has no frame of its own to say so.
class FocusRing final : public QWidget
{
public:
    explicit FocusRing(QAbstractScrollArea *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bt2c
