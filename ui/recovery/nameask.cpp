#include "ui/recovery/nameask.h"

#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace bt2c {

NameAsk::NameAsk(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_box = new TintBox(this);
    m_label = new TextLabel(Type::Body, Ink::Text, this);
    m_label->setWrapping();
    m_typed = new QLineEdit(this);
    m_typed->setFont(fontOf(Type::Mono));
    m_typed->setLayoutDirection(Qt::LeftToRight);
    m_typed->setAccessibleName(tr("Type the site's name to go on"));
    m_typed->setMaximumWidth(scaled(360));
    m_label->setBuddy(m_typed);
    column->addWidget(m_box);
    column->addWidget(m_label);
    column->addWidget(m_typed);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_typed, &QLineEdit::textChanged, this, &NameAsk::changed);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (matches())
            Q_EMIT confirmed();
    });
}

void NameAsk::ask(const QStringList &destroyed, const QString &name)
{
    if (name != m_name)
        m_typed->clear();
    m_name = name;
    m_box->setWords(destroyed.isEmpty() ? tr("What comes now cannot be had back from the site itself")
                                        : tr("This is removed"),
                    destroyed);
    m_label->setText(tr("Type the site's name, %1, to go on:").arg(name));
    m_typed->setPlaceholderText(name);
}

QString NameAsk::typed() const
{
    return m_typed->text();
}

bool NameAsk::matches() const
{
    return !m_name.isEmpty() && m_typed->text() == m_name;
}

QWidget *NameAsk::field() const
{
    return m_typed;
}

} // namespace bt2c
