#pragma once

#include "ui/widgets/theme.h"

#include <QList>
#include <QWidget>

namespace bt2c {

/// A small line over time without axes. Its accessible description tells what it shows in words.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    enum class Hue { Accent, Ok, Muted };
    /// What the foot of the line stands for: zero, or the lowest value, for what only ever grows.
    enum class Foot { Zero, Lowest };

    explicit Sparkline(Foot foot, QWidget *parent = nullptr);

    /// @p words: of the whole line, for tooltips and screen readers. Fewer than two values draw a bare foot.
    void setValues(const QList<double> &values, Hue hue, const QString &words);
    /// The value at the top, at least: so that a little noise near zero does not look like a mountain.
    void setLeastTop(double value) { m_leastTop = value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Foot m_foot;
    Hue m_hue = Hue::Accent;
    double m_leastTop = 0;
    QList<double> m_values;
};

} // namespace bt2c
