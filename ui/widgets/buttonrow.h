#pragma once

#include "ui/widgets/symbols.h"

#include <QWidget>

class QPushButton;

namespace bt2c {

/// Buttons beside each other that give way where it is narrow: first the least important lose their words, then all
/// lose their signs, so that each keeps one of the two and its whole meaning as tooltip and accessible name.
class ButtonRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonRow(QWidget *parent = nullptr);

    /// @p rank: those of the highest rank lose their words first.
    QPushButton *add(Symbol symbol, const QString &text, int rank);
    /// Words and sign of a button added before.
    void setWords(QPushButton *button, Symbol symbol, const QString &text);
    /// After buttons were shown or hidden: places them anew.
    void settle();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item
    {
        QPushButton *button = nullptr;
        Symbol symbol = Symbol::Dot;
        QString text;
        int rank = 0;
    };
    /// Dresses the buttons: words for ranks below @p wordsBelow, signs beside words when @p signs. Gives the width.
    int dress(int wordsBelow, bool signs);

    QList<Item> m_items;
    bool m_arranging = false;
};

} // namespace bt2c
