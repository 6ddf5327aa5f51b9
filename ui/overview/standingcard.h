#pragma once

#include "core/guard/standing.h"
#include "ui/widgets/badge.h"

namespace bt2c {

class ReasonList;
class SignBox;
class TextLabel;

[[nodiscard]] BadgeLook lookOf(Standing standing);

/// The answer on top: could the validator be got back, to where, in what time; and what speaks against it.
class StandingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit StandingCard(QWidget *parent = nullptr);

    void show(const StandingReport &report, const QDateTime &now);
    void showLooking();
    using QWidget::show;

Q_SIGNALS:
    void mendingAsked(const bt2c::StandingReason &reason);

private:
    SignBox *m_sign;
    TextLabel *m_statement;
    TextLabel *m_words;
    Badge *m_badge;
    ReasonList *m_reasons;
};

} // namespace bt2c
