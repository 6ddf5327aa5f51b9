#include "ui/settings/messagespane.h"

#include "core/secrets/wantedsecrets.h"
#include "core/support/describe.h"
#include "core/support/listwords.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingssession.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/followselection.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 96;
constexpr int nameWidth = 110;

constexpr std::array offeredForms{WebhookForm::Json, WebhookForm::Slack, WebhookForm::Ntfy, WebhookForm::Ping};

/// What stayed when secrets were moved; empty: nothing.
QString leftBehind(const MovedSecrets &moved)
{
    const auto names = [](const QList<Error> &errors) {
        QStringList all;
        for (const Error &error : errors)
            all.append(error.subject);
        return all.join(listSeparator());
    };
    QStringList words;
    if (!moved.notMoved.isEmpty())
        words.append(MessagesPane::tr("Not moved, and to be typed again: %1").arg(names(moved.notMoved)));
    if (!moved.left.isEmpty())
        words.append(MessagesPane::tr("Still where they were, too: %1").arg(names(moved.left)));
    return words.join(u'\n');
}

} // namespace

QString webhookWords(WebhookForm form)
{
    switch (form) {
    case WebhookForm::Off: return MessagesPane::tr("Off");
    case WebhookForm::Json: return MessagesPane::tr("JSON");
    case WebhookForm::Slack: return MessagesPane::tr("Slack, Mattermost");
    case WebhookForm::Ntfy: return MessagesPane::tr("ntfy");
    case WebhookForm::Ping: break;
    }
    return MessagesPane::tr("Sign of life");
}

MessagesPane::MessagesPane(Workspace &workspace, SettingsSession *session, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *form = new SettingsForm(session, this);
    form->addText(u"mail.to"_s, tr("Mail to"), u"operator@example.com"_s,
                  tr("By the machine’s own sendmail. Several addresses are separated by commas."));
    form->addText(u"mail.from"_s, tr("Mail from"), tr("sendmail’s own"), {});
    form->addText(u"metrics.file"_s, tr("Metrics"), u"/var/lib/node_exporter/bt2c.prom"_s,
                  tr("A file for Prometheus’ node exporter, written at each look of the watch."));
    m_place = new QComboBox(form);
    m_place->addItems({tr("In the keychain"), tr("In a file that only you can read")});
    form->addRow(tr("Secrets"), m_place,
                 tr("Addresses of webhooks and passwords. Jobs of cron have no keychain on many machines."));
    connect(m_place, &QComboBox::activated, this,
            [this](int index) { keepSecretsIn(index == 1 ? SecretPlace::File : SecretPlace::Keychain); });
    column->addWidget(form);
    column->addWidget(makeWebhooks(), 1);
    auto *last = new QHBoxLayout;
    last->setSpacing(metrics::cardGap);
    m_test = new QPushButton(tr("Send a Test"), this);
    m_test->setAutoDefault(false);
    m_test->setAccessibleName(m_test->text());
    m_test->setToolTip(tr("Sends a message that nothing is wrong to all of these"));
    connect(m_test, &QPushButton::clicked, this, &MessagesPane::sendTest);
    m_said = new TextLabel(Type::Body, Ink::Secondary, this);
    m_said->setWrapping();
    last->addWidget(m_test, 0, Qt::AlignTop);
    last->addWidget(m_said, 1);
    column->addLayout(last);
    connect(session, &SettingsSession::changed, this, &MessagesPane::showWebhooks);
}

QWidget *MessagesPane::makeWebhooks()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2, 2, 2, 8);
    column->setSpacing(8);
    m_webhooks.setHorizontalHeaderLabels({tr("Webhook"), tr("Form")});
    m_table = new QTableView(card);
    m_table->setAccessibleName(tr("Webhooks"));
    m_table->setModel(&m_webhooks);
    setUpListTable(m_table);
    m_table->setProperty("padded", true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(scaled(tableHeight));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(metrics::buttonGap);
    m_name = new QLineEdit(card);
    m_name->setTextMargins(6, 0, 6, 0);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the webhook"));
    m_name->setToolTip(tr("Lower-case letters, digits and hyphens"));
    m_name->setFixedWidth(scaled(nameWidth));
    m_form = new QComboBox(card);
    nameChoices(m_form, tr("Form of the webhook"));
    for (const WebhookForm form : offeredForms)
        m_form->addItem(webhookWords(form));
    m_address = new QLineEdit(card);
    m_address->setTextMargins(6, 0, 6, 0);
    m_address->setPlaceholderText(tr("Address: https://…"));
    m_address->setAccessibleName(tr("Address of the webhook"));
    m_address->setToolTip(tr("Kept among the secrets, and never shown again"));
    m_address->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_add = new QPushButton(tr("Add"), card);
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("Add the webhook"));
    m_remove = new QPushButton(tr("Remove"), card);
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleName(tr("Remove the chosen webhook"));
    row->addWidget(m_name);
    row->addWidget(m_form);
    row->addWidget(m_address, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    column->addLayout(row);
    const auto check = [this] {
        m_add->setEnabled(isWebhookName(m_name->text()) && isWebhookAddress(m_address->text().trimmed()));
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_address, &QLineEdit::textChanged, this, check);
    check();
    connect(m_add, &QPushButton::clicked, this, &MessagesPane::addWebhook);
    connect(m_remove, &QPushButton::clicked, this, &MessagesPane::removeWebhook);
    followSelection(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_remove->setEnabled(current.isValid()); });
    return card;
}

void MessagesPane::showWebhooks()
{
    const SiteSettings &settings = m_session->settings();
    m_webhooks.removeRows(0, m_webhooks.rowCount());
    for (auto it = settings.webhooks.begin(); it != settings.webhooks.end(); ++it)
        m_webhooks.appendRow({new QStandardItem(it.key()), new QStandardItem(webhookWords(it->form))});
    m_remove->setEnabled(false);
    m_place->setCurrentIndex(settings.secrets == SecretPlace::File ? 1 : 0);
    const bool can = !m_session->error();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_form, m_address, m_place})
        widget->setEnabled(can);
    const SiteSettings &counts = m_session->siteSettings();
    m_test->setEnabled(can && !m_sending && (!counts.mailTo.isEmpty() || !counts.webhooks.isEmpty()));
    if (m_wantsTest && !m_session->busy())
        sendTest();
}

SinkRequest MessagesPane::sinks() const
{
    const SiteSettings &settings = m_session->siteSettings();
    return {m_workspace.site() ? m_workspace.site()->directory : QString(), settings,
            QProcessEnvironment::systemEnvironment(),
            openSecretStore(settings.secrets, secretFile(m_session->path())), &m_workspace.backend()->clock};
}

void MessagesPane::addWebhook()
{
    const QString name = m_name->text();
    const WebhookForm form = offeredForms.at(size_t(m_form->currentIndex()));
    m_add->setEnabled(false);
    const QString scope = m_session->scope();
    auto keeping = m_workspace.jobs().run(
        [store = sinks().secrets, name, site = scope, address = m_address->text().trimmed()](
            Control &control) { return store->write(secretNameFor(webhookSecret(name), site), address, control); });
    keeping.future.then(this, [this, name, form, scope](const Result<void> &kept) {
        if (!kept) {
            tell(describe(kept.error()), false);
            m_add->setEnabled(true);
            return;
        }
        if (m_name->text() == name) {
            m_name->clear();
            m_address->clear();
        }
        tell({}, true);
        m_session->set(u"webhooks.%1.form"_s.arg(name), webhookToken(form), scope);
    });
}

void MessagesPane::removeWebhook()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QString name = m_webhooks.item(current.row(), 0)->text();
    const QString form = u"webhooks.%1.form"_s.arg(name);
    // One of everybody's is only switched off for this site.
    if (!m_session->scope().isEmpty() && m_session->settings().webhooks.value(name).form != WebhookForm::Off)
        m_session->set(form, webhookToken(WebhookForm::Off));
    else
        m_session->unset({form, u"webhooks.%1.certificates"_s.arg(name)});
    auto removing =
        m_workspace.jobs().run([store = sinks().secrets, name, site = m_session->scope()](Control &control) {
            return store->remove(secretNameFor(webhookSecret(name), site), control);
        });
    removing.future.then(this, [this](const Result<void> &removed) {
        if (!removed)
            tell(describe(removed.error()), false);
    });
}

void MessagesPane::sendTest()
{
    m_test->setEnabled(false);
    tell(tr("Sending…"), true);
    m_wantsTest = m_session->busy();
    if (m_wantsTest || m_sending)
        return;
    m_sending = true;
    using Lines = std::pair<QStringList, bool>;
    auto sending = m_workspace.jobs().run(
        [request = sinks(), backend = m_workspace.backend()](Control &control) -> Lines {
            Lines said{{}, true};
            const auto add = [&said](const QString &name, const std::optional<Error> &error) {
                said.first.append(error ? tr("Not sent (%1): %2").arg(name, describe(*error))
                                        : tr("Sent: %1").arg(name));
                said.second = said.second && !error;
            };
            for (const AlertSink &sink : alertSinks(request)) {
                const auto sent = sink.send(trialMessage(backend->clock.now()), control);
                add(sink.name, sent ? std::nullopt : std::optional(sent.error()));
            }
            for (const PingReport &ping : sendPings(request, {}, control))
                add(ping.name, ping.error);
            return said;
        });
    sending.future.then(this, [this](const Lines &said) {
        m_sending = false;
        showWebhooks();
        tell(said.first.join(u'\n'), said.second);
    });
}

void MessagesPane::keepSecretsIn(SecretPlace place)
{
    auto moving = m_workspace.jobs().run(
        [path = m_session->path(), place](Control &control) { return moveSecrets(path, place, control); });
    moving.future.then(this, [this](const Result<MovedSecrets> &moved) {
        if (!moved)
            tell(describe(moved.error()), false);
        else
            tell(leftBehind(*moved), moved->notMoved.isEmpty() && moved->left.isEmpty());
        m_session->load();
    });
}

void MessagesPane::tell(const QString &words, bool good)
{
    m_said->setText(words);
    m_test->setAccessibleDescription(good ? words : tr("It failed. %1").arg(words));
}

} // namespace bt2c
