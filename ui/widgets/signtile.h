#pragma once

#include "ui/widgets/badge.h"

namespace bt2c {

/// A large sign on its tint, beside a statement that says the same in words.
class SignTile final : public QWidget
{
    Q_OBJECT

public:
    /// @p side in pixels at the body size of 13 px.
    SignTile(int side, QWidget *parent);
    void setLook(const BadgeLook &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeLook m_look;
};

} // namespace bt2c
