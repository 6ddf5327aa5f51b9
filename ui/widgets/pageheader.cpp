#include "ui/widgets/pageheader.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/lineslabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bt2c {

namespace {
constexpr int mostLines = 3;
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : Ground(Kind::Surface, Qt::BottomEdge, parent)
    , m_row(new QHBoxLayout(this))
    , m_summary(new LinesLabel(Type::Body, Ink::Secondary, mostLines, this))
    , m_practice(new Badge(this))
{
    setFixedHeight(scaled(metrics::headerHeight));
    m_row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    m_row->setSpacing(12);
    m_practice->setLook({Symbol::Beaker, Tone::Warn, false}, tr("PRACTICE"),
                        tr("This is a practice site: nothing you do here touches a real validator."));
    m_practice->hide();
    QSizePolicy rest = m_summary->sizePolicy();
    rest.setRetainSizeWhenHidden(true);
    m_summary->setSizePolicy(rest);
    m_summary->hide();
    m_row->addWidget(new TextLabel(title, Type::Title, Ink::Text, this));
    m_row->addWidget(m_summary, 1);
    m_row->addWidget(m_practice);
}

void PageHeader::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void PageHeader::setPractice(bool practice)
{
    m_practice->setVisible(practice);
}

QPushButton *PageHeader::addButton(std::optional<Symbol> symbol, const QString &text, const QString &tip, bool primary)
{
    auto *button = new QPushButton(text, this);
    if (symbol)
        button->setIcon(symbolIcon(*symbol, primary ? SymbolColour::OnAccent : SymbolColour::Text));
    button->setAutoDefault(false);
    button->setDefault(primary);
    button->setAccessibleName(text.isEmpty() ? tip : text);
    button->setToolTip(tip);
    m_row->addWidget(button);
    return button;
}

QPushButton *PageHeader::addBack(const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setAccessibleName(accessibleName);
    m_row->insertWidget(0, button);
    return button;
}

} // namespace bt2c
