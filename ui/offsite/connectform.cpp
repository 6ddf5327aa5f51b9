#include "ui/offsite/connectform.h"

#include "core/offsite/storagevariables.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QLineEdit>

namespace bt2c {

using namespace Qt::StringLiterals;

QString variableWords(const QString &variable)
{
    const QList<std::pair<QLatin1StringView, QString>> known{
        {"AWS_ACCESS_KEY_ID"_L1, ConnectForm::tr("Access key")},
        {"AWS_SECRET_ACCESS_KEY"_L1, ConnectForm::tr("Secret key")},
        {"AWS_SESSION_TOKEN"_L1, ConnectForm::tr("Session token, if there is one")},
        {"AWS_DEFAULT_REGION"_L1, ConnectForm::tr("Region, if there is one")},
        {"RESTIC_REST_USERNAME"_L1, ConnectForm::tr("User of the server")},
        {"RESTIC_REST_PASSWORD"_L1, ConnectForm::tr("Password of the server")},
        {"B2_ACCOUNT_ID"_L1, ConnectForm::tr("Key ID")},
        {"B2_ACCOUNT_KEY"_L1, ConnectForm::tr("Application key")},
        {"RCLONE_CONFIG_PASS"_L1, ConnectForm::tr("Password of rclone’s configuration, if there is one")},
    };
    for (const auto &[name, words] : known) {
        if (variable == name)
            return words;
    }
    return variable;
}

bool isSecretVariable(const QString &variable)
{
    return !variable.endsWith("_ID"_L1) && !variable.endsWith("USERNAME"_L1) && !variable.endsWith("_NAME"_L1)
           && !variable.endsWith("_REGION"_L1) && !variable.endsWith("_URL"_L1);
}

ConnectForm::ConnectForm(int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_labelWidth(labelWidth)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(metrics::cardGap);
    m_rows->setVerticalSpacing(8);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_repository = addEdit(tr("Repository"), false);
    m_repository->setPlaceholderText(u"sftp:me@backup.example:/srv/bt2c"_s);
    m_repository->setToolTip(tr("A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…"));
    setFocusProxy(m_repository);
    m_password = addEdit(tr("Password"), true);
    m_password->setToolTip(tr("Of the repository; an empty one stands for the one that is kept"));
    connect(m_repository, &QLineEdit::textChanged, this, &ConnectForm::follow);
}

QLineEdit *ConnectForm::addEdit(const QString &label, bool secret)
{
    auto *edit = new QLineEdit(this);
    edit->setTextMargins(6, 0, 6, 0);
    edit->setAccessibleName(label);
    if (secret)
        edit->setEchoMode(QLineEdit::Password);
    auto *words = new TextLabel(label, Type::Body, Ink::Text, this);
    words->setBuddy(edit);
    words->setMinimumWidth(m_labelWidth);
    words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_rows->addRow(words, edit);
    connect(edit, &QLineEdit::textChanged, this, &ConnectForm::changed);
    connect(edit, &QLineEdit::returnPressed, this, &ConnectForm::accepted);
    return edit;
}

void ConnectForm::follow()
{
    const QStringList variables = storageVariables(repository());
    if (std::exchange(m_variables, variables) == variables)
        return;
    for (QLineEdit *edit : std::as_const(m_storage))
        m_rows->removeRow(edit);
    m_storage.clear();
    for (const QString &variable : variables)
        m_storage.insert(variable, addEdit(variableWords(variable), isSecretVariable(variable)));
    Q_EMIT changed();
}

void ConnectForm::setRepository(const QString &repository)
{
    m_repository->setText(repository);
}

bool ConnectForm::isTyped() const
{
    return m_repository->isModified();
}

void ConnectForm::setTyped(bool typed)
{
    m_repository->setModified(typed);
}

QString ConnectForm::repository() const
{
    return m_repository->text().trimmed();
}

QString ConnectForm::password() const
{
    return m_password->text();
}

QMap<QString, QString> ConnectForm::storage() const
{
    QMap<QString, QString> typed;
    for (auto it = m_storage.cbegin(); it != m_storage.cend(); ++it) {
        if (const QString text = it.value()->text(); !text.isEmpty())
            typed.insert(it.key(), text);
    }
    return typed;
}

void ConnectForm::clearSecrets()
{
    m_password->clear();
    for (QLineEdit *edit : std::as_const(m_storage))
        edit->clear();
}

} // namespace bt2c
