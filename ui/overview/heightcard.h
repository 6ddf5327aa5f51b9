#pragma once

#include "core/guard/heighthistory.h"

#include <QWidget>

namespace bt2c {

class TextLabel;

/// The chain's height over the last weeks, against what was to be expected of it.
class HeightCard final : public QWidget
{
    Q_OBJECT

public:
    explicit HeightCard(QWidget *parent = nullptr);
    void show(const StandingFacts &facts);
    using QWidget::show;

private:
    class Chart;
    Chart *m_chart;
    TextLabel *m_words;
};

} // namespace bt2c
