#include "ui/recovery/findingscard.h"

#include "ui/widgets/card.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleWidth = 124;
constexpr int barRows = 9;

struct Look
{
    Symbol symbol;
    Tone tone;
    QString words;
};

Look lookOf(FindingState state)
{
    switch (state) {
    case FindingState::Good: return {Symbol::Tick, Tone::Ok, FindingsCard::tr("good")};
    case FindingState::Bad: return {Symbol::Cross, Tone::Bad, FindingsCard::tr("bad")};
    case FindingState::Warning: return {Symbol::Triangle, Tone::Warn, FindingsCard::tr("to be looked at")};
    case FindingState::Unknown: break;
    }
    return {Symbol::Question, Tone::Unknown, FindingsCard::tr("not known")};
}

class FindingSign final : public QWidget
{
public:
    FindingSign(const Look &look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
    {
        setFixedSize(scaled(14), scaled(18));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawSymbol(painter, QRectF(0, scaled(2), scaled(14), scaled(14)), m_look.symbol,
                   coloursOf(palette()).of(m_look.tone).ink);
    }

private:
    Look m_look;
};

class FindingRow final : public QWidget
{
public:
    FindingRow(const Finding &finding, QWidget *parent) : QWidget(parent)
    {
        const Look look = lookOf(finding.state);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 7, 0, 7);
        row->setSpacing(8);
        auto *title = new TextLabel(finding.title, Type::Body, Ink::Text, this);
        title->setWrapping();
        title->setFixedWidth(scaled(titleWidth));
        // Names of volumes and paths may break, or they would push the card out of a small window.
        QString breakable = finding.words;
        breakable.replace(u'_', u"_\u200B"_s).replace(u'/', u"/\u200B"_s);
        auto *words = new TextLabel(breakable, Type::Body, Ink::Secondary, this);
        words->setWrapping();
        row->addWidget(new FindingSign(look, this), 0, Qt::AlignTop);
        row->addWidget(title, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        setAccessibleName(u"%1: %2, %3"_s.arg(finding.title, look.words, finding.words));
    }
};

/// Where a finding will stand.
class BarRow final : public QWidget
{
public:
    BarRow(int number, QWidget *parent) : QWidget(parent), m_number(number) { setFixedHeight(scaled(32)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.unknown.tint);
        const int high = scaled(10);
        const int top = (height() - high) / 2;
        painter.drawRoundedRect(0, top, scaled(14), high, 4, 4);
        painter.drawRoundedRect(scaled(22), top, scaled(50 + 37 * m_number % 50), high, 4, 4);
        const int left = scaled(22 + titleWidth + 8);
        painter.drawRoundedRect(left, top, qMax(scaled(20), (width() - left) * (55 + 23 * m_number % 40) / 100), high,
                                4, 4);
    }

private:
    int m_number;
};

} // namespace

FindingsCard::FindingsCard(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding, metrics::cardPadding);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("What was found"), Type::Strong, Ink::Text, card));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addStretch();
    setAccessibleName(tr("What was found"));
}

void FindingsCard::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void FindingsCard::show(const QList<Finding> &findings)
{
    if (findings == m_shown && m_rows->count() > 0 && !findings.isEmpty())
        return;
    m_shown = findings;
    clear();
    for (const Finding &finding : findings) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Rule(this));
        m_rows->addWidget(new FindingRow(finding, this));
    }
}

void FindingsCard::showLooking()
{
    m_shown.clear();
    clear();
    for (int i = 0; i < barRows; ++i) {
        if (i > 0)
            m_rows->addWidget(new Rule(this));
        m_rows->addWidget(new BarRow(i, this));
    }
}

} // namespace bt2c
