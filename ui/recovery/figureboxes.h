#pragma once

#include "ui/recovery/recoverywords.h"

#include <QWidget>

class QHBoxLayout;

namespace bt2c {

/// The three boxes: the live chain, this backup, what is lost. Not there where there is nothing to compare.
class FigureBoxes final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureBoxes(QWidget *parent = nullptr);

    void show(const QList<FigureBox> &boxes);

private:
    class Box;
    QHBoxLayout *m_row;
    QList<Box *> m_boxes;
};

} // namespace bt2c
