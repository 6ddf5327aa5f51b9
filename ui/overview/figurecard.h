#pragma once

#include <QWidget>

namespace bt2c {

class ElidedLabel;
class Sparkline;
class TextLabel;

/// One figure that counts, with what it is and what it means; perhaps with its trend.
class FigureCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    /// @p figure: as it is said aloud, "≈ 4 min"; a value that is not known is a dash, and @p words say why.
    void show(const QString &figure, const QString &words);
    /// The trend at its lower right, made when it is asked for first.
    [[nodiscard]] Sparkline *trend();
    using QWidget::show;

private:
    QString m_title;
    ElidedLabel *m_figure;
    TextLabel *m_words;
    QWidget *m_card;
    Sparkline *m_trend = nullptr;
};

} // namespace bt2c
