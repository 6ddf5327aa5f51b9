#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <functional>

class QVBoxLayout;

namespace bt2c {

/// Something about the schedule that can be put right at once.
struct ScheduleHint
{
    Tone tone = Tone::Warn;
    QString text;
    QString button;                ///< a verb; empty: there is nothing to press
    std::function<void()> run;
};

/// The hints below each other, each with its button. Hidden where there are none.
class ScheduleHints final : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleHints(QWidget *parent = nullptr);
    void setHints(const QList<ScheduleHint> &hints);

private:
    QVBoxLayout *m_column;
    QStringList m_shown;
};

} // namespace bt2c
