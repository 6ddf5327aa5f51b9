#include "ui/widgets/fieldnames.h"

#include "ui/widgets/symbols.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct FieldNames
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::FieldNames)
};

constexpr int besideHint = 80; // the lens, the button that clears, and the margins

class SearchHints final : public QObject
{
public:
    SearchHints(QLineEdit *field, const QStringList &hints) : QObject(field), m_field(field), m_hints(hints)
    {
        field->installEventFilter(this);
        choose();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            choose();
        return QObject::eventFilter(watched, event);
    }

private:
    void choose()
    {
        QString fitting;
        for (const QString &hint : m_hints) {
            if (m_field->fontMetrics().horizontalAdvance(hint) + scaled(besideHint) <= m_field->width())
                fitting = hint;
        }
        m_field->setPlaceholderText(fitting);
    }

    QLineEdit *m_field;
    QStringList m_hints;
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

void setSearchHints(QLineEdit *field, const QStringList &hints)
{
    new SearchHints(field, hints);
}

} // namespace bt2c
