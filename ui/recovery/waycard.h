#pragma once

#include "core/recovery/diagnosis.h"

#include <QWidget>

class QPushButton;

namespace bt2c {

/// One of the documented ways: what it does, what it costs, what it destroys, and the button that begins it.
class WayCard final : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Large, Small };
    /// @p startable: whether one may be begun now.
    WayCard(const RecoveryWay &way, Size size, bool startable, QWidget *parent = nullptr);

    /// The button; null: the way cannot be begun.
    [[nodiscard]] QPushButton *button() const { return m_start; }

Q_SIGNALS:
    void startAsked(const QString &procedure);

private:
    QPushButton *m_start = nullptr;
};

} // namespace bt2c
