#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace bt2c {

class SettingsForm;
class SettingsSession;
class TextLabel;
class Workspace;

/// How the window looks and what it speaks, where the site and its backups lie, and how its engine is reached.
class GeneralPane final : public QWidget
{
    Q_OBJECT

public:
    GeneralPane(Workspace &workspace, SettingsSession *session, QWidget *parent);

private:
    void addPassphrase(SettingsForm *form);
    void keepPassphrase();

    Workspace &m_workspace;
    SettingsSession *m_session;
    QLineEdit *m_passphrase = nullptr;
    QPushButton *m_keep = nullptr;
    TextLabel *m_said = nullptr;
};

} // namespace bt2c
