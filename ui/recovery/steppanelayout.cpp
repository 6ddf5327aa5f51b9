// The pane's widgets and how they hang together; what it shows is in steppane.cpp.
#include "ui/recovery/steppane.h"

#include "ui/recovery/figureboxes.h"
#include "ui/recovery/nameask.h"
#include "ui/recovery/offerlist.h"
#include "ui/recovery/outputview.h"
#include "ui/recovery/tintbox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace bt2c {

StepPane::StepPane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // Where the window is small this part scrolls, and the buttons stay in sight.
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    QWidget *content = makeContent();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeButtons());
}

QWidget *StepPane::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding, 4);
    column->setSpacing(12);
    m_count = new TextLabel(Type::Secondary, Ink::Secondary, content);
    m_title = new TextLabel(Type::Section, Ink::Text, content);
    QFont font = fontOf(Type::Title);
    font.setPixelSize(qRound(font.pixelSize() * 0.9));
    m_title->setFont(font);
    m_title->setWrapping();
    m_why = new TextLabel(Type::Body, Ink::Secondary, content);
    m_why->setWrapping();
    auto *head = new QVBoxLayout;
    head->setSpacing(3);
    head->addWidget(m_count);
    head->addWidget(m_title);
    head->addWidget(m_why);
    column->addLayout(head);

    m_progress = new QWidget(content);
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(6);
    auto *words = new QHBoxLayout;
    words->setSpacing(12);
    m_phase = new TextLabel(Type::Strong, Ink::Text, m_progress);
    m_phase->setWrapping();
    m_figures = new TextLabel(Type::Body, Ink::Secondary, m_progress);
    m_figures->setWrapping();
    m_figures->setAlignment(Qt::AlignTop | Qt::AlignRight);
    words->addWidget(m_phase, 2);
    words->addWidget(m_figures, 3);
    m_line = new ProgressLine(m_progress);
    progress->addLayout(words);
    progress->addWidget(m_line);
    column->addWidget(m_progress);

    m_failure = new TintBox(content);
    column->addWidget(m_failure);
    m_question = new TextLabel(Type::Body, Ink::Text, content);
    m_question->setWrapping();
    column->addWidget(m_question);
    m_offers = new OfferList(content);
    column->addWidget(m_offers);
    m_name = new NameAsk(content);
    column->addWidget(m_name);
    m_boxes = new FigureBoxes(content);
    column->addWidget(m_boxes);
    m_output = new OutputView(content);
    column->addWidget(m_output, 1);
    column->addStretch();
    connect(m_offers, &OfferList::chosenChanged, this, [this] {
        showBoxes();
        showButtons(m_status);
    });
    connect(m_offers, &QAbstractItemView::doubleClicked, this, &StepPane::proceed);
    connect(m_name, &NameAsk::changed, this, [this] { showButtons(m_status); });
    connect(m_name, &NameAsk::confirmed, this, &StepPane::proceed);
    return content;
}

QWidget *StepPane::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar, FlowLayout::Side::End, metrics::buttonGap);
    row->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, metrics::cardPadding);
    const auto button = [bar](const QString &text) {
        auto *made = new QPushButton(text, bar);
        made->setAutoDefault(false);
        made->setAccessibleName(text);
        return made;
    };
    m_bundle = new LinkButton(tr("Support bundle…"), bar);
    m_turn = button(tr("Switch…"));
    m_turn->setAccessibleName(tr("Another procedure"));
    m_turn->setToolTip(tr("Ends this recovery here, and begins the procedure that is meant for when it does not help"));
    m_skip = button(tr("Skip…"));
    m_undo = button(tr("Undo…"));
    m_undo->setIcon(symbolIcon(Symbol::Restore));
    m_go = button(tr("Continue"));
    m_go->setDefault(true);
    row->addApart(m_bundle);
    row->addWidget(m_turn);
    row->addWidget(m_skip);
    row->addWidget(m_undo);
    row->addWidget(m_go);
    connect(m_bundle, &QPushButton::clicked, this, &StepPane::bundleAsked);
    connect(m_turn, &QPushButton::clicked, this, [this] { Q_EMIT turnAsked(m_status.journal.procedure.alternative); });
    connect(m_skip, &QPushButton::clicked, this, &StepPane::skipAsked);
    connect(m_undo, &QPushButton::clicked, this, &StepPane::undoAsked);
    connect(m_go, &QPushButton::clicked, this, &StepPane::proceed);
    return bar;
}

} // namespace bt2c
