#pragma once

#include "core/engine/snapshot.h"
#include "ui/widgets/card.h"

namespace bt2c {

class SignBox;
class Sparkline;
class TextLabel;

/// The chain in one look: what it does, since when, and its trend.
class ChainCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ChainCard(QWidget *parent = nullptr);
    void show(const SiteSnapshot &snapshot, const QDateTime &now);

private:
    SignBox *m_sign;
    TextLabel *m_headline;
    TextLabel *m_detail;
    Sparkline *m_trend;
};

} // namespace bt2c
