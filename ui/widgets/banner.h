#pragma once

#include "ui/widgets/badge.h"

#include <functional>

class QHBoxLayout;

namespace bt2c {

class TextLabel;

/// Something to tell the operator: what happened, what was not touched, what to do next.
struct Notice
{
    struct Action
    {
        QString text;
        std::function<void()> run;   ///< valid as long as the banner that shows it
    };

    Tone tone = Tone::Unknown;
    QString title;                   ///< what happened, in one line
    QString text;                    ///< what was not touched, and the next step
    QList<Action> actions;
};

/// Shows one notice above the page until it is closed or the next one comes.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void tell(const Notice &notice);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Unknown;
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_actions;
};

} // namespace bt2c
