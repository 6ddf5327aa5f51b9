#pragma once

#include <QWidget>

#include <optional>

class QTimer;

namespace bt2c {

/// A thin bar: how far something is, or that it goes on when the end is not known.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// 0…1; empty: not known.
    void setFraction(std::optional<double> fraction);
    [[nodiscard]] std::optional<double> fraction() const { return m_fraction; }
    [[nodiscard]] QSize sizeHint() const override { return {160, 4}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void settle();

    std::optional<double> m_fraction;
    QTimer *m_timer;
    int m_step = 0;
};

} // namespace bt2c
