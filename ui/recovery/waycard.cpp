#include "ui/recovery/waycard.h"

#include "ui/recovery/recoverywords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// "recommended", in the accent's colour on the ground of what is selected.
class Mark final : public QWidget
{
public:
    Mark(const QString &word, QWidget *parent) : QWidget(parent), m_word(word)
    {
        QFont font = fontOf(Type::Secondary);
        font.setWeight(QFont::Medium);
        setFont(font);
        setFixedSize(fontMetrics().horizontalAdvance(word) + scaled(12), scaled(20));
        setAccessibleName(word);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.selected);
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        painter.setPen(colours.accent);
        painter.drawText(rect(), int(Qt::AlignCenter), m_word);
    }

private:
    QString m_word;
};

/// What is destroyed: red words, and a sign for those who do not see red.
QWidget *dangerLine(const QString &words, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    class Sign final : public QWidget
    {
    public:
        explicit Sign(QWidget *p) : QWidget(p) { setFixedSize(scaled(16), scaled(18)); }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            drawSymbol(painter, QRectF(0, scaled(1), scaled(16), scaled(16)), Symbol::Triangle,
                       coloursOf(palette()).bad.ink);
        }
    };
    auto *label = new TextLabel(words, Type::Body, Ink::Bad, holder);
    label->setWrapping();
    row->addWidget(new Sign(holder), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return holder;
}

} // namespace

WayCard::WayCard(const RecoveryWay &way, Size size, bool startable, QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    card->setEmphasis(way.recommended);
    auto *column = new QVBoxLayout(card);
    const bool small = size == Size::Small;
    column->setContentsMargins(metrics::cardPadding, small ? 9 : 14, small ? 10 : metrics::cardPadding,
                               small ? 9 : metrics::cardPadding);
    column->setSpacing(6);

    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *title = new TextLabel(way.title, small ? Type::Strong : Type::Section, Ink::Text, card);
    title->setWordWrap(true);
    head->addWidget(title, way.recommended ? 0 : 1);
    if (way.recommended) {
        title->setWordWrap(false);
        head->addWidget(new Mark(tr("recommended"), card));
        head->addStretch(1);
    }
    QStringList aside{sectionWords(way.section), way.seconds ? aboutWords(*way.seconds) : QString()};
    aside.removeAll(QString());
    auto *right = new ElidedLabel(Type::Body, Ink::Secondary, Qt::ElideRight, card);
    right->setText(aside.join(u" · "_s));
    head->addWidget(right);
    column->addLayout(head);

    // One that cannot be begun always says why.
    if (!way.words.isEmpty() && (!small || !way.possible)) {
        auto *words = new TextLabel(way.words, Type::Body, Ink::Secondary, card);
        words->setWrapping();
        column->addWidget(words);
    }
    if (!way.danger.isEmpty())
        column->addWidget(dangerLine(way.danger, card));
    setAccessibleName(way.title);
    setAccessibleDescription(QStringList{way.words, way.danger}.join(u' ').trimmed());
    if (small)
        setToolTip(way.words);
    if (!way.possible || !startable)
        return;
    const QString words = way.recommended ? tr("Start recovery") : tr("Start");
    m_start = new QPushButton(words, card);
    if (way.recommended)
        m_start->setIcon(symbolIcon(Symbol::Lifebuoy, SymbolColour::OnAccent));
    m_start->setAutoDefault(false);
    m_start->setDefault(way.recommended);
    m_start->setAccessibleName(tr("%1: %2").arg(words, way.title));
    m_start->setAccessibleDescription(accessibleDescription());
    connect(m_start, &QPushButton::clicked, this, [this, procedure = way.procedure] { Q_EMIT startAsked(procedure); });
    if (way.recommended) {
        column->addSpacing(4);
        column->addWidget(m_start, 0, Qt::AlignLeft);
    } else {
        head->addWidget(m_start);
    }
}

} // namespace bt2c
