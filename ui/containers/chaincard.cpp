#include "ui/containers/chaincard.h"

#include "ui/containers/chainwords.h"
#include "ui/widgets/signbox.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QHBoxLayout>

namespace bt2c {

ChainCard::ChainCard(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(metrics::cardPadding, 14, metrics::cardPadding, 14);
    row->setSpacing(scaled(18));
    m_sign = new SignBox(44, card);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_headline = new TextLabel(Type::Section, Ink::Text, card);
    QFont font = fontOf(Type::Title);
    font.setPixelSize(qRound(font.pixelSize() * 0.9));
    m_headline->setFont(font);
    m_headline->setWrapping();
    m_detail = new TextLabel(Type::Body, Ink::Secondary, card);
    m_detail->setWrapping();
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addStretch();
    words->addWidget(m_headline);
    words->addWidget(m_detail);
    words->addStretch();
    m_trend = new Sparkline(Sparkline::Foot::Lowest, card);
    m_trend->setAccessibleName(tr("Trend of the height"));
    m_trend->setFixedSize(scaled(180), scaled(42));
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_trend, 0, Qt::AlignVCenter);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChainCard::show(const SiteSnapshot &snapshot, const QDateTime &now)
{
    const ChainWords words = chainWords(snapshot, now);
    m_sign->setLook(words.look);
    m_headline->setText(words.headline);
    m_headline->setForegroundRole(snapshot.stale ? QPalette::PlaceholderText : QPalette::WindowText);
    m_detail->setText(words.detail);
    setAccessibleName(words.headline);
    setAccessibleDescription(words.detail);
    QList<double> heights;
    for (const ChainSample &sample : snapshot.heights)
        heights << double(sample.status.height);
    // A flat line says "stands still" only where somebody looked more than once.
    m_trend->setVisible(heights.size() > 1);
    m_trend->setValues(heights,
                       snapshot.stale || snapshot.condition == ChainCondition::NoAnswer ? Sparkline::Hue::Muted
                                                                                        : Sparkline::Hue::Accent,
                       trendWords(snapshot.heights));
}

} // namespace bt2c
