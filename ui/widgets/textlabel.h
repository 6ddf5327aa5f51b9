#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace bt2c {

enum class Ink { Text, Secondary, Accent, Bad };

/// Text in a type and a colour role; follows a change of scheme.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(Type type, Ink ink = Ink::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, Type type, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// Breaks lines; otherwise the text is one line.
    void setWrapping();
};

/// One line that gives way: what does not fit ends in an ellipsis and stands whole in the tooltip.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(Type type, Ink ink = Ink::Text, Qt::TextElideMode mode = Qt::ElideRight,
                         QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    Ink m_ink;
    Qt::TextElideMode m_mode;
};

} // namespace bt2c
