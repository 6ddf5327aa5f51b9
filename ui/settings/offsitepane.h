#pragma once

#include "core/offsite/offsite.h"

#include <QWidget>

class QPushButton;

namespace bt2c {

class ConnectForm;
class ProgressLine;
class SettingsForm;
class SettingsSession;
class TextLabel;
class Workspace;

/// Copies elsewhere: the repository and its password, what is there, and copying and checking on demand.
class OffsitePane final : public QWidget
{
    Q_OBJECT

public:
    OffsitePane(Workspace &workspace, SettingsSession *session, QWidget *parent);
    ~OffsitePane() override;

private:
    void makeForm();
    void makeState();
    void follow();
    void connectRepository();
    void copyNow();
    void checkNow();
    void lookAtRecord();
    /// Runs @p work, `(const OffsitePlace &, Backend &, Control &) -> Result<QString>`, and says what it gave.
    template<typename Work>
    void run(const QString &words, Work work);
    [[nodiscard]] bool busy() const { return m_control || m_job != 0; }
    void showBusy();
    void stop();
    void tell(const QString &words);

    Workspace &m_workspace;
    SettingsSession *m_session;
    SettingsForm *m_form;
    ConnectForm *m_access = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_stop = nullptr;
    ProgressLine *m_progress = nullptr;
    TextLabel *m_state = nullptr;
    TextLabel *m_said = nullptr;
    std::shared_ptr<Control> m_control;      ///< of connecting
    QString m_scope;                         ///< what is shown is of
    qint64 m_job = 0;                        ///< that copies or checks
};

} // namespace bt2c
