#include "ui/widgets/fieldnames.h"

#include "ui/widgets/symbols.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct FieldNames
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::FieldNames)
};

} // namespace

void nameChoices(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    auto *label = new QLabel(name, box->parentWidget());
    label->setBuddy(box);
    label->hide();
}

void makeSearchField(QLineEdit *field, const QString &name)
{
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    QAction *lens =
        field->addAction(symbolIcon(Symbol::Search, SymbolColour::Secondary), QLineEdit::LeadingPosition);
    lens->setText(name);
    // Qt gives its own button no name.
    if (auto *clear = field->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(FieldNames::tr("Clear"));
    QObject::connect(lens, &QAction::triggered, field, &QLineEdit::selectAll);
    QObject::connect(lens, &QAction::triggered, field, [field] { field->setFocus(Qt::OtherFocusReason); });
}

} // namespace bt2c
