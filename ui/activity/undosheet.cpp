#include "ui/activity/undosheet.h"

#include "ui/widgets/card.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bt2c {

namespace {
constexpr int labelWidth = 120;
constexpr int signSide = 16;
}

UndoSheet::UndoSheet(const UndoWords &words, QWidget *window) : Sheet(words.title, window)
{
    auto *intro = new TextLabel(words.intro, Type::Body, Ink::Secondary, this);
    intro->setWrapping();
    body()->addWidget(intro);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(0);
    const auto add = [&](const QString &label, const QString &value) {
        if (value.isEmpty())
            return;
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 8, 0, 8);
        auto *name = new TextLabel(label, Type::Body, Ink::Secondary, line);
        name->setFixedWidth(scaled(labelWidth));
        name->setWrapping();
        auto *text = new TextLabel(value, Type::Body, Ink::Text, line);
        text->setWrapping();
        row->addWidget(name);
        row->addWidget(text, 1);
        line->setAccessibleName(tr("%1: %2").arg(label, value));
        facts->addWidget(line);
        facts->addWidget(new Rule(this));
    };
    add(tr("Is replaced"), words.replaced);
    add(tr("By"), words.by);
    add(tr("Validator"), words.validator);
    add(tr("Kept"), words.kept);
    body()->addLayout(facts);
    auto *back = new QHBoxLayout;
    back->setSpacing(metrics::buttonGap);
    auto *sign = new QLabel(this);
    sign->setPixmap(symbolIcon(Symbol::Restore, SymbolColour::Secondary).pixmap(scaled(signSide)));
    auto *again = new TextLabel(words.again, Type::Body, Ink::Secondary, this);
    again->setWrapping();
    back->addWidget(sign, 0, Qt::AlignTop);
    back->addWidget(again, 1);
    body()->addLayout(back);
    setAccessibleDescription(words.intro + u' ' + words.again);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("Undo"), true), &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace bt2c
