#pragma once

#include "core/guard/standing.h"

#include <QWidget>

namespace bt2c {

class TextLabel;

/// How full the disk of the backups is, and when it will be.
class DiskCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DiskCard(QWidget *parent = nullptr);
    void show(const StandingFacts &facts, const StandingReport &report);
    using QWidget::show;

private:
    class Bar;
    TextLabel *m_figure;
    Bar *m_bar;
    TextLabel *m_words;
};

} // namespace bt2c
