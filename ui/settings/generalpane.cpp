#include "ui/settings/generalpane.h"

#include "core/guard/settings.h"
#include "ui/settings/settingsform.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

GeneralPane::GeneralPane(SettingsSession *session, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new SettingsForm(session, this);
    column->addWidget(form);
    form->addChoice(u"console.appearance"_s, tr("Appearance"),
                    {{u"system"_s, tr("As the system has it")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}},
                    {});
    QList<std::pair<QString, QString>> languages{{u"system"_s, tr("As the system has it")}};
    for (const QString &language : consoleLanguages()) {
        // Each by its own name, so that who reads no other finds it.
        QString name = QLocale(language).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        languages.append({language, name});
    }
    form->addChoice(u"console.language"_s, tr("Language"), languages, tr("From the next start of this program on."));
}

} // namespace bt2c
