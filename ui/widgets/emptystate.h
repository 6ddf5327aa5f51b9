#pragma once

#include "ui/widgets/symbols.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace bt2c {

class TextLabel;

/// What stands where a list would be: a sign, what is the case, what to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(Symbol symbol, const QString &title, const QString &text);
    /// The first button added is the primary one. Owned by this.
    QPushButton *addButton(Symbol symbol, const QString &text);
    void clearButtons();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sign;
    /// The sign gives way where the words need its room.
    void makeRoom();
    Sign *m_sign;
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace bt2c
