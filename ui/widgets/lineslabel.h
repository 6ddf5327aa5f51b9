#pragma once

#include "ui/widgets/textlabel.h"

namespace bt2c {

/// The first sentences of @p text, as many as have room in @p width; where not even one has, it ends in an ellipsis.
[[nodiscard]] QString briefIn(int width, const QString &text, const QFontMetrics &metrics);

/// Words that break into a few lines where they have to. What does not fit then ends after a sentence, else in an
/// ellipsis, and stands whole in the tooltip.
class LinesLabel final : public QWidget
{
    Q_OBJECT

public:
    LinesLabel(Type type, Ink ink, int mostLines, QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Lines
    {
        QStringList words;
        bool whole = true;
    };
    /// At most @p most of them, @p width wide.
    [[nodiscard]] Lines lines(int width, int most) const;
    [[nodiscard]] Lines shownLines() const;
    [[nodiscard]] Lines broken(const QString &text, int width, int most) const;

    QString m_text;
    Ink m_ink;
    int m_most;
};

} // namespace bt2c
