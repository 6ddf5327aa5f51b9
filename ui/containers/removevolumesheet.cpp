#include "ui/containers/removevolumesheet.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace bt2c {

namespace {

constexpr int titleWidth = 164;

/// The sentence on what is lost, on the tint of what it means.
class LossBox final : public QWidget
{
public:
    LossBox(Tone tone, const QString &text, QWidget *parent) : QWidget(parent), m_tone(tone)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(scaled(40), 10, 12, 10);
        auto *label = new TextLabel(text, Type::Body, Ink::Text, this);
        label->setWrapping();
        column->addWidget(label);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ToneColours tone = coloursOf(palette()).of(m_tone);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.tint);
        painter.drawRoundedRect(rect(), metrics::controlRadius, metrics::controlRadius);
        const int side = scaled(18);
        drawSymbol(painter, QRectF(12, 11, side, side), m_tone == Tone::Unknown ? Symbol::Info : Symbol::Triangle,
                   tone.ink);
    }

private:
    Tone m_tone;
};

} // namespace

RemoveVolumeSheet::RemoveVolumeSheet(const VolumeRow &row, QWidget *window)
    : Sheet(row.volume.users.isEmpty() ? tr("Remove this volume for good?") : tr("This volume cannot be removed now"),
            window)
{
    const bool used = !row.volume.users.isEmpty();
    const QString loss = lossWords(row);
    const Tone tone = used ? Tone::Warn : row.part == VolumeRow::Part::Chain && !row.backup ? Tone::Bad : Tone::Warn;
    body()->addWidget(new LossBox(tone, loss, this));
    setAccessibleDescription(loss);

    auto *facts = new QVBoxLayout;
    facts->setSpacing(0);
    body()->addLayout(facts);
    addFact(tr("Volume"), row.volume.name, true);
    addFact(tr("Size"), sizeWords(row.volume));
    addFact(tr("Used by"), usersWords(row.volume));
    addFact(tr("Newest verified backup"), backupFact(row));

    QPushButton *cancel = addButton(used ? tr("Close") : tr("Cancel"), true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    if (used)
        return;
    auto *ask = new TextLabel(tr("Type the volume's name to remove it:"), Type::Body, Ink::Secondary, this);
    m_typed = new QLineEdit(this);
    m_typed->setAccessibleName(tr("Type the volume's name to remove it"));
    m_typed->setPlaceholderText(row.volume.name);
    m_typed->setFont(fontOf(Type::Mono));
    m_typed->setLayoutDirection(Qt::LeftToRight);
    ask->setBuddy(m_typed);
    auto *typing = new QVBoxLayout;
    typing->setSpacing(6);
    typing->addWidget(ask);
    typing->addWidget(m_typed);
    body()->addLayout(typing);
    QPushButton *remove = addButton(tr("Remove Volume"));
    remove->setEnabled(false);
    connect(m_typed, &QLineEdit::textChanged, this, [remove, name = row.volume.name](const QString &text) {
        remove->setEnabled(text == name);
    });
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
}

void RemoveVolumeSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    if (m_typed)
        m_typed->setFocus(Qt::OtherFocusReason);
}

void RemoveVolumeSheet::addFact(const QString &title, const QString &text, bool mono)
{
    auto *facts = static_cast<QVBoxLayout *>(body()->itemAt(1)->layout());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 7, 0, 7);
    auto *name = new TextLabel(title, Type::Body, Ink::Secondary, this);
    name->setFixedWidth(scaled(titleWidth));
    name->setWrapping();
    auto *value = new TextLabel(text, mono ? Type::Mono : Type::Body, Ink::Text, this);
    value->setWrapping();
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(value, 1);
    facts->addLayout(row);
    facts->addWidget(new Rule(this));
}

QString RemoveVolumeSheet::lossWords(const VolumeRow &row) const
{
    if (!row.volume.users.isEmpty())
        return tr("%1 uses it. Nothing was changed. Stop and remove what uses it first: Take Down… in the menu Site "
                  "does that and keeps all volumes.")
            .arg(usersWords(row.volume));
    switch (row.part) {
    case VolumeRow::Part::Chain:
        if (row.backup && row.backup->height)
            return tr("The chain that the validator works on is lost. Blocks after height %1 come back only from "
                      "peers, and there is no undo.")
                .arg(numberWords(*row.backup->height));
        return row.backup ? tr("The chain that the validator works on is lost, and what came after its newest backup "
                               "with it. There is no undo.")
                          : tr("The chain that the validator works on is lost, and no verified backup would bring it "
                               "back. There is no undo.");
    case VolumeRow::Part::Config: return tr("The validator's configuration and keys in it are lost. There is no undo.");
    case VolumeRow::Part::MadeByHand:
        return tr("Nothing of this site uses it: compose works with another volume. What it holds is lost, and there "
                  "is no undo.");
    case VolumeRow::Part::Foreign:
    case VolumeRow::Part::Other: break;
    }
    return tr("What it holds is lost, and there is no undo. The chain is not in it.");
}

QString RemoveVolumeSheet::backupFact(const VolumeRow &row) const
{
    const QDateTime now = QDateTime::currentDateTime();
    if (row.part != VolumeRow::Part::Chain)
        return tr("none: this volume is not backed up");
    if (!row.backup)
        return tr("none");
    QString text = tr("%1, %2").arg(momentWords(row.backup->madeAt, now), agoWords(row.backup->madeAt, now));
    if (row.backup->height)
        text += tr(", height %1").arg(numberWords(*row.backup->height));
    return text;
}

} // namespace bt2c
