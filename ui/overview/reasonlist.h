#pragma once

#include "core/guard/standing.h"
#include "ui/widgets/badge.h"

#include <QWidget>

class QVBoxLayout;

namespace bt2c {

/// How a reason looks: its sign says what it is about, its tone how heavy it is.
[[nodiscard]] BadgeLook lookOf(const StandingReason &reason);
/// "Chain", "Schedule": what it is about, in one word.
[[nodiscard]] QString topicOf(ReasonKind kind);

/// Reasons below each other, each with the button that leads to what mends it.
class ReasonList final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonList(QWidget *parent = nullptr);

    void setReasons(const QList<StandingReason> &reasons, const QDateTime &now);

Q_SIGNALS:
    void mendingAsked(const bt2c::StandingReason &reason);

private:
    class Row;
    QVBoxLayout *m_column;
    QList<Row *> m_rows;
};

} // namespace bt2c
