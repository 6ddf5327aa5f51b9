#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>

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

/// The hints below each other, each with its button. Hidden where there are none. Asks for the room of all of them, and
/// scrolls where there is less.
class ScheduleHints final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScheduleHints(QWidget *parent = nullptr);
    void setHints(const QList<ScheduleHint> &hints);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int wholeHeight() const;
    void fit();

    QVBoxLayout *m_column;
    int m_wholeHeight = 0;              // as the layout above it was told
    QStringList m_shown;
};

} // namespace bt2c
