#include "ui/settings/generalpane.h"

#include "core/guard/enginesettings.h"
#include "core/site/site.h"
#include "core/support/describe.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingssession.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

GeneralPane::GeneralPane(Workspace &workspace, SettingsSession *session, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new SettingsForm(session, this);
    column->addWidget(form);
    form->addChoice(u"console.appearance"_s, tr("Appearance"),
                    {{u"system"_s, tr("As the system has it")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}},
                    {});
    form->addChoice(u"console.contrast"_s, tr("Contrast"),
                    {{u"system"_s, tr("As the system has it")}, {u"more"_s, tr("More")}}, {});
    QList<std::pair<QString, QString>> languages{{u"system"_s, tr("As the system has it")}};
    for (const QString &language : consoleLanguages()) {
        // Each by its own name, so that who reads no other finds it.
        QString name = QLocale(language).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        languages.append({language, name});
    }
    form->addChoice(u"console.language"_s, tr("Language"), languages, tr("From the next start of this program on."));
    const Site documented = documentedSite();
    form->addText(u"paths.site"_s, tr("Site"), documented.directory,
                  tr("For the command line and its jobs, where none is named, and for this window’s first start."),
                  true);
    form->addText(u"paths.backups"_s, tr("Backups"), documented.backupDirectory,
                  tr("The folder of the backups, for the command line and this window."));
    form->addText(u"engine.host"_s, tr("Container engine"), tr("As the docker command line decides"),
                  tr("As DOCKER_HOST has it: unix:///…, ssh://…, or https://… with its keys in ~/.docker."), true);
    addPassphrase(form);
}

void GeneralPane::addPassphrase(SettingsForm *form)
{
    auto *both = new QWidget(form);
    both->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::buttonGap);
    m_passphrase = new QLineEdit(both);
    m_passphrase->setTextMargins(6, 0, 6, 0);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase of the engine’s key"));
    m_keep = new QPushButton(tr("Keep"), both);
    m_keep->setAutoDefault(false);
    m_keep->setAccessibleName(tr("Keep the passphrase"));
    m_keep->setEnabled(false);
    row->addWidget(m_passphrase, 1);
    row->addWidget(m_keep);
    both->setFocusProxy(m_passphrase);
    form->addRow(tr("Passphrase of its key"), both,
                 tr("Only where the engine is reached by TLS with a key that has one. Kept among the secrets, and "
                    "never shown again."));
    m_said = new TextLabel(Type::Secondary, Ink::Secondary, form);
    m_said->setWrapping();
    m_said->hide();
    form->addWide(m_said);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_keep->setEnabled(isSecretText(text)); });
    connect(m_passphrase, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_keep, &QPushButton::clicked, this, &GeneralPane::keepPassphrase);
    connect(m_session, &SettingsSession::changed, this, [this] { m_passphrase->setEnabled(!m_session->error()); });
}

void GeneralPane::keepPassphrase()
{
    m_keep->setEnabled(false);
    const auto store = openSecretStore(m_session->settings().secrets, secretFile(m_session->path()));
    auto keeping = m_workspace.jobs().run([store, passphrase = m_passphrase->text()](Control &control) {
        return store->write(engineKeyPassphrase, passphrase, control);
    });
    keeping.future.then(this, [this](const Result<void> &kept) {
        m_said->setText(kept ? tr("The passphrase is kept.") : describe(kept.error()));
        m_said->show();
        QAccessibleEvent event(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        if (kept)
            m_passphrase->clear();
        else
            m_keep->setEnabled(true);
    });
}

} // namespace bt2c
