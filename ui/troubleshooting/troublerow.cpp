#include "ui/troubleshooting/troublerow.h"

#include "ui/backups/reveal.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSide = 16;
constexpr int copySide = 26;
constexpr int leastButton = 164;

class Sign final : public QWidget
{
public:
    Sign(const FindingLook &look, QWidget *parent)
        : QWidget(parent)
        , m_look(look)
    {
        setFixedSize(scaled(signSide), scaled(signSide));
        setToolTip(look.word);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawSymbol(painter, rect(), m_look.symbol, coloursOf(palette()).of(m_look.tone).ink);
    }

private:
    FindingLook m_look;
};

/// The command on a soft ground, so that it is told from words.
class CommandBox final : public QWidget
{
public:
    explicit CommandBox(QWidget *parent)
        : QWidget(parent)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(coloursOf(palette()).window);
        painter.drawRoundedRect(rect(), metrics::controlRadius, metrics::controlRadius);
    }
};

} // namespace

FindingLook lookOf(FindingState state)
{
    switch (state) {
    case FindingState::Good:
        return {Symbol::Tick, Tone::Ok, TroubleRow::tr("Fine")};
    case FindingState::Bad:
        return {Symbol::Cross, Tone::Bad, TroubleRow::tr("Wrong")};
    case FindingState::Warning:
        return {Symbol::Triangle, Tone::Warn, TroubleRow::tr("Look at this")};
    case FindingState::Unknown:
        break;
    }
    return {Symbol::Question, Tone::Unknown, TroubleRow::tr("Not known")};
}

QString actionWords(const TroubleCheck &check)
{
    switch (check.action) {
    case TroubleAction::InspectVolume:
        return TroubleRow::tr("Inspect…");
    case TroubleAction::CreateVolume:
        return TroubleRow::tr("Create…");
    case TroubleAction::ShowContainers:
        return TroubleRow::tr("Show Containers");
    case TroubleAction::BackUp:
        return TroubleRow::tr("Back Up Now");
    case TroubleAction::ShowFile:
        return revealWords();
    case TroubleAction::VerifyArchive:
        return TroubleRow::tr("Verify…");
    case TroubleAction::RestoreByForce:
        return TroubleRow::tr("Restore…");
    case TroubleAction::ChooseArchive:
        return TroubleRow::tr("Choose a File…");
    case TroubleAction::None:
        break;
    }
    return {};
}

TroubleRow::TroubleRow(const TroubleCheck &check, QWidget *parent)
    : QWidget(parent)
{
    const FindingLook look = lookOf(check.state);
    setAccessibleName(
        tr("%1: %2. %3", "Space on the disks: Fine. There is enough.").arg(check.title, look.word, check.words));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::cardPadding, 10, metrics::cardPadding, 12);
    row->setSpacing(10);
    auto *signColumn = new QVBoxLayout;
    signColumn->addWidget(new Sign(look, this));
    signColumn->addStretch();
    row->addLayout(signColumn);

    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new TextLabel(check.title, Type::Strong, Ink::Text, this));
    auto *words = new TextLabel(check.words, Type::Body, check.state == FindingState::Bad ? Ink::Bad : Ink::Text, this);
    words->setWrapping();
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(words);
    for (const QString &line : check.lines) {
        auto *label = new TextLabel(line, Type::Secondary, Ink::Secondary, this);
        label->setWrapping();
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    if (!check.command.isEmpty())
        column->addWidget(makeCommand(check.command, check.title));
    row->addLayout(column, 1);

    const QString act = actionWords(check);
    if (act.isEmpty())
        return;
    auto *button = new QPushButton(act, this);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("%1: %2", "Space on the disks: Inspect…").arg(check.title, act));
    button->setMinimumWidth(scaled(leastButton));
    connect(button, &QPushButton::clicked, this, [this, check] { Q_EMIT acted(check); });
    auto *buttonColumn = new QVBoxLayout;
    buttonColumn->addWidget(button);
    buttonColumn->addStretch();
    row->addLayout(buttonColumn);
}

QWidget *TroubleRow::makeCommand(const QString &command, const QString &title)
{
    auto *box = new CommandBox(this);
    auto *across = new QHBoxLayout(box);
    across->setContentsMargins(8, 2, 2, 2);
    across->setSpacing(4);
    auto *text = new ElidedLabel(Type::Mono, Ink::Secondary, Qt::ElideMiddle, box);
    text->setText(command);
    text->setToolTip(command);
    auto *copy = new QPushButton(symbolIcon(Symbol::Copy, SymbolColour::Secondary), {}, box);
    copy->setFlat(true);
    copy->setFixedSize(scaled(copySide), scaled(copySide));
    copy->setAccessibleName(tr("Copy the command: %1").arg(title));
    copy->setToolTip(tr("Copy the command"));
    connect(copy, &QPushButton::clicked, this, [command] { QGuiApplication::clipboard()->setText(command); });
    across->addWidget(text, 1);
    across->addWidget(copy);
    return box;
}

} // namespace bt2c
