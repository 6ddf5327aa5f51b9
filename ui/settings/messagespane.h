#pragma once

#include "core/guard/sinks.h"

#include <QStandardItemModel>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace bt2c {

class SettingsSession;
class TextLabel;
class Workspace;

/// Where messages go: mail, webhooks, metrics; a test of each; and where secrets are kept.
class MessagesPane final : public QWidget
{
    Q_OBJECT

public:
    MessagesPane(Workspace &workspace, SettingsSession *session, QWidget *parent);

private:
    QWidget *makeWebhooks();
    void showWebhooks();
    void addWebhook();
    void removeWebhook();
    void sendTest();
    void keepSecretsIn(SecretPlace place);
    /// As the open site's settings have it.
    [[nodiscard]] SinkRequest sinks() const;
    void tell(const QString &words, bool good);

    Workspace &m_workspace;
    SettingsSession *m_session;
    QStandardItemModel m_webhooks;
    QTableView *m_table = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_form = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_test = nullptr;
    QComboBox *m_place = nullptr;
    bool m_sending = false;
    bool m_wantsTest = false;                ///< as soon as what was typed is in the settings
    TextLabel *m_said = nullptr;
};

/// What a webhook of that form is for, in a word or two. Translated.
[[nodiscard]] QString webhookWords(WebhookForm form);

} // namespace bt2c
