#pragma once

#include "ui/widgets/badge.h"

namespace bt2c {

/// A sign on its tint, as large as a statement.
class SignBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SignBox(int side, QWidget *parent = nullptr);

    void setLook(const BadgeLook &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeLook m_look;
};

} // namespace bt2c
