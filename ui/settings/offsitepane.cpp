#include "ui/settings/offsitepane.h"

#include "core/offsite/offsiteaccess.h"
#include "core/offsite/offsitesetup.h"
#include "core/support/describe.h"
#include "ui/offsite/connectform.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingssession.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bt2c {

using namespace Qt::StringLiterals;

OffsitePane::OffsitePane(Workspace &workspace, SettingsSession *session, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_form(new SettingsForm(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    auto *intro = new TextLabel(tr("Copies of the backups on another disk or another machine, encrypted, of which each "
                                   "piece is kept once. restic makes them."),
                                Type::Body, Ink::Secondary, this);
    intro->setWrapping();
    column->addWidget(intro);
    makeForm();
    column->addWidget(m_form);
    makeState();
    connect(session, &SettingsSession::changed, this, &OffsitePane::follow);
}

OffsitePane::~OffsitePane()
{
    if (m_control)
        m_control->cancel();
}

void OffsitePane::makeForm()
{
    m_access = new ConnectForm(SettingsForm::labelWidth(), m_form);
    m_form->addWide(m_access);
    m_connect = new QPushButton(tr("Connect or Make"), m_form);
    m_connect->setAutoDefault(false);
    m_form->addRow({}, m_connect,
                   tr("A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…. Without its "
                      "password nothing in the repository can be read: keep a copy of it in another place."));
    m_connect->setAccessibleName(m_connect->text());
    connect(m_connect, &QPushButton::clicked, this, &OffsitePane::connectRepository);
    connect(m_access, &ConnectForm::changed, this, &OffsitePane::showBusy);
    connect(m_access, &ConnectForm::accepted, m_connect, &QPushButton::click);
    m_form->addSwitch(u"offsite.after_backup"_s, tr("Copy after each scheduled backup"), {});
    m_form->addNumber(u"offsite.keep_days"_s, tr("Keep"), 1, 36500, tr(" days"),
                      tr("“bt2c-recovery offsite forget” removes older ones, but never the newest three of a type."));
}

void OffsitePane::makeState()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, 14, metrics::cardPadding, 14);
    column->setSpacing(8);
    m_state = new TextLabel(Type::Body, Ink::Text, card);
    m_state->setWrapping();
    column->addWidget(m_state);
    m_progress = new ProgressLine(card);
    m_progress->setAccessibleName(tr("Off-site copies"));
    column->addWidget(m_progress);
    m_said = new TextLabel(Type::Body, Ink::Secondary, card);
    m_said->setWrapping();
    column->addWidget(m_said);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::buttonGap);
    const auto button = [&](const QString &text, auto function) {
        auto *made = new QPushButton(text, card);
        made->setAutoDefault(false);
        made->setAccessibleName(text);
        connect(made, &QPushButton::clicked, this, function);
        row->addWidget(made);
        return made;
    };
    m_copy = button(tr("Copy Now"), &OffsitePane::copyNow);
    m_check = button(tr("Check Now"), &OffsitePane::checkNow);
    m_stop = button(tr("Stop"), &OffsitePane::stop);
    row->addStretch();
    column->addLayout(row);
    static_cast<QVBoxLayout *>(layout())->addWidget(card);
    showBusy();
    tell({});
}

void OffsitePane::stop()
{
    if (m_job != 0)
        m_workspace.jobs().cancel(m_job);
    if (m_control)
        m_control->cancel();
}

void OffsitePane::follow()
{
    // What is typed for one site is not meant for another.
    const QString scope = m_session->scope() + u'\n' + (m_workspace.site() ? m_workspace.site()->directory : QString());
    if (std::exchange(m_scope, scope) != scope) {
        m_access->setTyped(false);
        m_access->clearSecrets();
    }
    if (!m_access->isTyped())
        m_access->setRepository(m_session->settings().offsite.repository);
    m_access->setEnabled(!m_session->error());
    showBusy();
    lookAtRecord();
}

void OffsitePane::showBusy()
{
    if (!m_stop)
        return; // still being made
    const bool site = m_workspace.site() && !m_workspace.site()->directory.isEmpty() && !m_workspace.isPractice();
    const QString stored = m_session->settings().offsite.repository;
    const QString typed = m_access->repository();
    const bool ready = !busy() && site && typed == stored && !m_session->siteSettings().offsite.repository.isEmpty();
    m_copy->setEnabled(ready);
    m_check->setEnabled(ready);
    m_connect->setText(typed.isEmpty() && !stored.isEmpty() ? tr("Use None") : tr("Connect or Make"));
    m_connect->setAccessibleName(m_connect->text());
    m_connect->setEnabled(!busy() && !m_session->error() && !(typed.isEmpty() && stored.isEmpty()));
    m_stop->setVisible(busy());
    m_progress->setVisible(busy());
}

void OffsitePane::tell(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    setAccessibleDescription(words);
}

void OffsitePane::lookAtRecord()
{
    const QString repository = m_session->siteSettings().offsite.repository;
    if (repository.isEmpty() || !m_workspace.site()) {
        m_state->setText(tr("No repository is set: there are no copies elsewhere."));
        return;
    }
    auto looking =
        m_workspace.jobs().run([repository, backend = m_workspace.backend(), site = *m_workspace.site()](Control &) {
            return offsiteRecord(backend->ledger, site.directory, repository);
        });
    looking.future.then(this, [this, repository, site = m_workspace.site()](const Result<OffsiteRecord> &record) {
        if (repository != m_session->siteSettings().offsite.repository || site != m_workspace.site())
            return;
        if (!record) {
            m_state->setText(describe(record.error()));
            return;
        }
        const QDateTime now = QDateTime::currentDateTime();
        QStringList words;
        words.append(record->copiedAt.isValid()
                         ? tr("%n backup(s) off-site, copied %1.", nullptr, int(record->names.size()))
                               .arg(agoWords(record->copiedAt, now))
                         : tr("Nothing was copied yet."));
        if (record->checkedAt.isValid())
            words.append(record->sound ? tr("Checked %1: sound.").arg(agoWords(record->checkedAt, now))
                                       : tr("Checked %1: damaged.").arg(agoWords(record->checkedAt, now)));
        if (record->failure)
            words.append(tr("The last copying failed: %1").arg(describe(*record->failure)));
        m_state->setText(words.join(u' '));
    });
}

void OffsitePane::connectRepository()
{
    if (m_access->repository().isEmpty()) {
        m_access->setTyped(false);
        m_session->unset({u"offsite.repository"_s});
        return;
    }
    const SiteSettings &settings = m_session->settings();
    const OffsiteSetup setup{m_session->path(),
                             m_session->scope(),
                             m_access->repository(),
                             m_access->password(),
                             m_access->storage(),
                             true,
                             QProcessEnvironment::systemEnvironment()};
    const auto store = openSecretStore(settings.secrets, secretFile(m_session->path()));
    tell(tr("Connecting…"));
    auto operation = m_workspace.jobs().run(
        [setup, store](Control &control) { return setUpOffsite(setup, *store, control); });
    m_control = operation.control;
    showBusy();
    operation.future.then(this, [this](const Result<OffsiteOpening> &opened) {
        m_control.reset();
        showBusy();
        if (!opened) {
            tell(describe(opened.error()));
            return;
        }
        m_access->clearSecrets();
        m_access->setTyped(false);
        tell(*opened == OffsiteOpening::Made ? tr("The repository was made.") : tr("Connected to the repository."));
        m_session->load();
    });
}

template<typename Work>
void OffsitePane::run(const QString &words, Work work)
{
    if (busy() || !m_workspace.site())
        return;
    tell(words);
    m_job = m_workspace.jobs().start(
        words, this,
        [work, settings = m_session->siteSettings(), path = m_session->path(), site = *m_workspace.site(),
         backend = m_workspace.backend()](Control &control) -> Result<QString> {
            const auto store = openSecretStore(settings.secrets, secretFile(path));
            auto access = offsiteAccess(settings, site.directory, QProcessEnvironment::systemEnvironment(), *store,
                                        control);
            if (!access)
                return std::unexpected(access.error());
            return work(OffsitePlace{*std::move(access), site}, *backend, control);
        },
        [this](const Result<QString> &said) {
            m_job = 0;
            showBusy();
            tell(said ? *said : describe(said.error()));
            lookAtRecord();
        });
    showBusy();
}

void OffsitePane::copyNow()
{
    run(tr("Copying backups off-site"),
        [](const OffsitePlace &place, Backend &backend, Control &control) -> Result<QString> {
            const auto report = copyOffsite(place, backend.services(), control);
            if (!report)
                return std::unexpected(report.error());
            if (report->copied.isEmpty())
                return tr("All %n backup(s) were there already.", nullptr, int(report->backups.size()));
            return tr("%n backup(s) copied, %1, which took %2 there.", nullptr, int(report->copied.size()))
                .arg(formatBytes(report->bytes), formatBytes(report->added));
        });
}

void OffsitePane::checkNow()
{
    run(tr("Checking the off-site copies"),
        [](const OffsitePlace &place, Backend &backend, Control &control) -> Result<QString> {
            const auto report = checkOffsite(place, backend.services(), control);
            if (!report)
                return std::unexpected(report.error());
            if (!report->sound)
                return tr("The repository is damaged: %1").arg(report->words);
            return tr("Sound: its structure, and part %1 of %2 of its data.").arg(report->part).arg(report->parts);
        });
}

} // namespace bt2c
