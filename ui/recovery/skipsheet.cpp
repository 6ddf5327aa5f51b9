#include "ui/recovery/skipsheet.h"

#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int maxReason = 500;
}

SkipSheet::SkipSheet(const QString &step, const QString &success, QWidget *window)
    : Sheet(tr("Leave “%1” out?").arg(step), window)
{
    QString text = tr("Nothing is done for it, and what comes after it is done all the same.");
    if (!success.isEmpty())
        text += u' ' + tr("It would have made sure of this: %1").arg(success);
    auto *words = new TextLabel(text, Type::Body, Ink::Text, this);
    words->setWrapping();
    auto *ask = new TextLabel(tr("Why? The report will say so."), Type::Body, Ink::Secondary, this);
    m_reason = new QLineEdit(this);
    m_reason->setMaxLength(maxReason);
    m_reason->setAccessibleName(tr("Why it is left out"));
    ask->setBuddy(m_reason);
    body()->addWidget(words);
    body()->addWidget(ask);
    body()->addWidget(m_reason);
    setAccessibleDescription(text);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *skip = addButton(tr("Skip Step"), true);
    skip->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this, [this, skip] { skip->setEnabled(!reason().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (!reason().isEmpty())
            accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(skip, &QPushButton::clicked, this, &QDialog::accept);
}

QString SkipSheet::reason() const
{
    return m_reason->text().trimmed();
}

void SkipSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace bt2c
