#include "ui/widgets/badge.h"

#include <QFontMetrics>
#include <QPainter>

namespace bt2c {

namespace {

QFont badgeFont()
{
    QFont font = fontOf(Type::Secondary);
    font.setWeight(QFont::Medium);
    return font;
}

constexpr int height = 20;
constexpr int signSize = 14;
constexpr int side = 6;
constexpr int gap = 4;

} // namespace

BadgeLook lookOf(IntegrityState state)
{
    switch (state) {
    case IntegrityState::Verified: return {Symbol::Tick, Tone::Ok, false};
    case IntegrityState::ChecksumOk: return {Symbol::Tick, Tone::Ok, true};
    case IntegrityState::Unverified: return {Symbol::TickOutline, Tone::Warn, true};
    case IntegrityState::Stale: return {Symbol::Clock, Tone::Warn, false};
    case IntegrityState::NoChecksum: return {Symbol::Question, Tone::Warn, false};
    case IntegrityState::Empty: return {Symbol::Triangle, Tone::Bad, false};
    case IntegrityState::Corrupt: return {Symbol::Cross, Tone::Bad, false};
    case IntegrityState::Incomplete: return {Symbol::Scissors, Tone::Bad, false};
    case IntegrityState::Unsafe: return {Symbol::Barred, Tone::Bad, false};
    case IntegrityState::Unreadable: return {Symbol::Dot, Tone::Unknown, false};
    }
    return {};
}

QSize badgeSize(const QString &word)
{
    const QFontMetrics metrics(badgeFont());
    return {scaled(side) + scaled(signSize) + scaled(gap) + metrics.horizontalAdvance(word) + scaled(side + 2),
            scaled(height)};
}

QRect drawBadge(QPainter &painter, const QRect &rect, const BadgeLook &look, const QString &word,
                const QPalette &palette)
{
    const ToneColours tone = coloursOf(palette).of(look.tone);
    QSize size = badgeSize(word);
    size.setWidth(qMin(size.width(), rect.width()));
    const QRect box(rect.left(), rect.center().y() - (size.height() - 1) / 2, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = box.height() / 2.0;
    if (look.outline) {
        painter.setPen(QPen(tone.ink, 1));
        painter.setBrush(coloursOf(palette).surface);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.tint);
        painter.drawRoundedRect(QRectF(box), radius, radius);
    }
    const int signSide = scaled(signSize);
    drawSymbol(painter,
               QRectF(box.left() + scaled(side), box.top() + (box.height() - signSide) / 2.0, signSide, signSide),
               look.symbol, tone.ink);
    painter.setPen(tone.ink);
    painter.setFont(badgeFont());
    const QRect text = box.adjusted(scaled(side) + signSide + scaled(gap), 0, -scaled(side) + 2, 0);
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft),
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, text.width()));
    painter.restore();
    return box;
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setState(IntegrityState state, const QString &reason)
{
    setLook(lookOf(state), stateLabel(state), reason);
}

void Badge::setLook(const BadgeLook &look, const QString &word, const QString &description)
{
    m_look = look;
    m_word = word;
    setAccessibleName(word);
    setAccessibleDescription(description);
    setToolTip(description);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_word);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(painter, rect(), m_look, m_word, palette());
}

} // namespace bt2c
