#include "ui/offsite/offsitesheet.h"

#include "core/offsite/offsiteaccess.h"
#include "core/offsite/offsitesetup.h"
#include "core/support/describe.h"
#include "ui/backups/backuprow.h"
#include "ui/offsite/connectform.h"
#include "ui/offsite/offsitemodel.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/followselection.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/signbox.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableHeight = 260;
constexpr int labelWidth = 110;
constexpr int signSide = 24;

/// How the site's repository is reached; the error of settings that do not count.
Result<ResticAccess> accessFor(const Site &site, const SiteSettings &settings, Control &control)
{
    const auto store = openSecretStore(settings.secrets, secretFile(SettingsFile::defaultPath()));
    return offsiteAccess(settings, site.directory, QProcessEnvironment::systemEnvironment(), *store, control);
}

} // namespace

OffsiteSheet::OffsiteSheet(Workspace &workspace, const QHash<QString, QByteArray> &here, QWidget *window)
    : Sheet(tr("Off-site copies"), window)
    , m_workspace(workspace)
    , m_here(here)
{
    m_words = new TextLabel(Type::Body, Ink::Secondary, this);
    m_words->setWrapping();
    m_place = new ElidedLabel(Type::Mono, Ink::Secondary, Qt::ElideMiddle, this);
    m_form = new ConnectForm(scaled(labelWidth), this);
    m_progress = new ProgressLine(this);
    m_progress->setAccessibleName(tr("Off-site copies"));
    body()->addWidget(m_place);
    body()->addWidget(m_words);
    body()->addWidget(m_form);
    body()->addWidget(m_progress);
    makeList();
    makeResult();
    m_elsewhere = new QPushButton(tr("Another Repository…"), this);
    m_elsewhere->setAutoDefault(false);
    m_elsewhere->setAccessibleName(m_elsewhere->text());
    m_elsewhere->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addToButtonRow(m_elsewhere);
    m_close = addButton(tr("Close"));
    m_again = addButton(tr("Try Again"));
    m_connect = addButton(tr("Connect"), true);
    m_fetch = addButton(tr("Fetch"), true);
    m_restore = addButton(tr("Restore…"), true);
    connect(m_elsewhere, &QPushButton::clicked, this, [this] { showConnect(m_repository, {}); });
    connect(m_close, &QPushButton::clicked, this, &OffsiteSheet::reject);
    connect(m_again, &QPushButton::clicked, this, &OffsiteSheet::look);
    connect(m_connect, &QPushButton::clicked, this, &OffsiteSheet::connectTo);
    connect(m_fetch, &QPushButton::clicked, this, &OffsiteSheet::fetch);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT restoreAsked(m_fetchedPath);
    });
    connect(m_form, &ConnectForm::changed, this, [this] {
        m_connect->setEnabled(!busy() && !m_form->repository().isEmpty());
        refit();
    });
    connect(m_form, &ConnectForm::accepted, m_connect, &QPushButton::click);
    show({m_words});
}

OffsiteSheet::~OffsiteSheet()
{
    if (m_control)
        m_control->cancel();
}

void OffsiteSheet::makeList()
{
    m_model = new OffsiteModel(this);
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Backups in the repository"));
    setUpListTable(m_table);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(scaled(tableHeight));
    m_warning = new QWidget(this);
    auto *row = new QHBoxLayout(m_warning);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::buttonGap);
    auto *sign = new SignBox(signSide, m_warning);
    sign->setLook({Symbol::Triangle, Tone::Warn});
    m_warningWords = new TextLabel(Type::Body, Ink::Text, m_warning);
    m_warningWords->setWrapping();
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_warningWords, 1);
    followSelection(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OffsiteSheet::follow);
    connect(m_table, &QAbstractItemView::activated, this, &OffsiteSheet::fetch);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_warning);
}

void OffsiteSheet::makeResult()
{
    m_result = new Card(this);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 12);
    column->setSpacing(6);
    m_badge = new Badge(m_result);
    m_verdict = new TextLabel(Type::Body, Ink::Text, m_result);
    m_verdict->setWrapping();
    column->addWidget(m_badge, 0, Qt::AlignLeading);
    column->addWidget(m_verdict);
    body()->addWidget(m_result);
}

void OffsiteSheet::show(std::initializer_list<QWidget *> parts)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_place, m_form, m_progress, m_table, m_warning,
                                                          m_result, m_elsewhere, m_again, m_connect, m_fetch,
                                                          m_restore})
        part->setVisible(std::ranges::find(parts, part) != parts.end());
    // The one that leads on is the one that Return presses.
    for (QPushButton *button : {m_again, m_connect, m_fetch, m_restore})
        button->setDefault(std::ranges::find(parts, button) != parts.end());
    m_close->setText(busy() ? tr("Stop") : tr("Close"));
    m_close->setAccessibleName(m_close->text());
    refit();
}

void OffsiteSheet::say(const QString &words, bool bad)
{
    m_words->setText(words);
    m_words->setInk(bad ? Ink::Bad : Ink::Secondary);
    setAccessibleDescription(words);
}

const OffsiteBackup *OffsiteSheet::chosen() const
{
    return m_model->at(m_table->currentIndex().row());
}

void OffsiteSheet::look()
{
    if (busy() || !m_workspace.site())
        return;
    struct Sight
    {
        QString repository;
        Result<QList<OffsiteBackup>> backups;
    };
    auto looking = m_workspace.jobs().run([site = *m_workspace.site()](Control &control) -> Sight {
        const auto file = SettingsFile::open(SettingsFile::defaultPath());
        if (!file)
            return {{}, std::unexpected(file.error())};
        const SiteSettings settings = file->of(site.directory);
        if (settings.offsite.repository.isEmpty())
            return {};
        const auto access = accessFor(site, settings, control);
        if (!access)
            return {settings.offsite.repository, std::unexpected(access.error())};
        return {settings.offsite.repository, listOffsite(*access, {}, control)};
    });
    m_control = looking.control;
    say(tr("Looking at what is off-site…"));
    show({m_words, m_progress});
    looking.future.then(this, [this](const Sight &sight) {
        m_control.reset();
        if (sight.backups && sight.repository.isEmpty())
            showConnect({}, {});
        else if (sight.backups)
            showBackups(sight.repository, *sight.backups);
        else
            showTrouble(sight.repository, sight.backups.error());
    });
}

void OffsiteSheet::showConnect(const QString &repository, const QString &trouble)
{
    m_repository = repository;
    if (m_form->repository().isEmpty())
        m_form->setRepository(repository);
    if (trouble.isEmpty() && !repository.isEmpty())
        say(tr("Connecting to another repository makes it the one for this site: backups are copied there from then "
               "on, and the password of %1 is forgotten here. Keep that in another place first. Nothing in either "
               "repository is changed.")
                .arg(repository));
    else if (trouble.isEmpty())
        say(tr("Where the copies are, and the repository’s password. Nothing in it is changed. What is typed is kept "
               "among the secrets, so that it need not be typed again."));
    else
        say(trouble, true);
    m_connect->setEnabled(!m_form->repository().isEmpty());
    show({m_words, m_form, m_connect});
    m_form->setFocus();
}

void OffsiteSheet::connectTo()
{
    if (busy() || !m_workspace.site() || m_form->repository().isEmpty())
        return;
    OffsiteSetup setup;
    setup.settingsPath = SettingsFile::defaultPath();
    setup.repository = m_form->repository();
    setup.password = m_form->password();
    setup.storage = m_form->storage();
    setup.environment = QProcessEnvironment::systemEnvironment();
    auto connecting = m_workspace.jobs().run(
        [setup, site = m_workspace.site()->directory](Control &control) mutable -> Result<OffsiteOpening> {
            const auto file = SettingsFile::open(setup.settingsPath);
            if (!file)
                return std::unexpected(file.error());
            // Where the site goes its own way, that is the one that counts for it.
            if (file->sites().contains(site))
                setup.site = site;
            const auto store = openSecretStore(file->of(setup.site).secrets, secretFile(setup.settingsPath));
            return setUpOffsite(setup, *store, control);
        });
    m_control = connecting.control;
    say(tr("Connecting…"));
    show({m_words, m_progress});
    connecting.future.then(this, [this](const Result<OffsiteOpening> &opened) {
        m_control.reset();
        if (!opened) {
            showConnect(m_form->repository(), describe(opened.error()));
            return;
        }
        m_form->clearSecrets();
        look();
    });
}

void OffsiteSheet::showTrouble(const QString &repository, const Error &error)
{
    m_repository = repository;
    m_place->setText(repository);
    say(describe(error), true);
    show({m_place, m_words, m_again, m_elsewhere});
}

void OffsiteSheet::showBackups(const QString &repository, const QList<OffsiteBackup> &backups)
{
    m_repository = repository;
    m_place->setText(repository);
    m_model->setBackups(backups, m_here, QDateTime::currentDateTime());
    if (backups.isEmpty()) {
        say(tr("Connected. There is no backup in it yet: each scheduled backup is copied, and Settings can copy what "
               "is here now."));
        show({m_place, m_words, m_elsewhere});
        return;
    }
    say(tr("%n backup(s) off-site. The one that is fetched comes into the folder of backups and is read to its last "
           "byte; nothing there is replaced.",
           nullptr, int(backups.size())));
    show({m_place, m_words, m_table, m_warning, m_elsewhere, m_fetch});
    ColumnFit fit(m_table, scaled(20));
    fit.shrink(OffsiteModel::Machine, scaled(80));
    fit.shrink(OffsiteModel::OfSite, scaled(80));
    fit.widen(OffsiteModel::Made, 3);
    fit.widen(OffsiteModel::OfSite, 3);
    fit.apply();
    const int row = m_model->proposed(m_workspace.site() ? m_workspace.site()->name() : QString());
    m_table->setCurrentIndex(m_table->model()->index(qMax(0, row), 0));
    m_table->setFocus();
    follow();
}

void OffsiteSheet::follow()
{
    const OffsiteBackup *backup = chosen();
    m_fetch->setEnabled(backup && !busy());
    QString warning;
    if (backup && m_workspace.site()) {
        // Another validator's chain and keys are not to be put back by mistake.
        const QString name = m_workspace.site()->name();
        if (!backup->site.isEmpty() && backup->site != name)
            warning = tr("It is of the site “%1” on the machine “%2”. Fetch it only if “%3” is to take its place.")
                          .arg(backup->site, backup->host, name);
        else if (!promisesData(backup->type))
            warning = tr("It holds no chain: it brings back the configuration only.");
    }
    m_warningWords->setText(warning);
    m_warning->setVisible(!warning.isEmpty() && m_table->isVisibleTo(this));
    refit();
}

void OffsiteSheet::showFetching(const OffsiteBackup &backup)
{
    say(tr("Fetching %1. It takes its place when every byte was read and found sound.").arg(backup.fileName));
    show({m_place, m_words, m_progress});
}

void OffsiteSheet::fetch()
{
    const OffsiteBackup *backup = chosen();
    if (!backup || busy() || !m_workspace.site())
        return;
    m_job = m_workspace.jobs().start(
        tr("Fetching %1").arg(backup->fileName), this,
        [backup = *backup, site = *m_workspace.site(),
         backend = m_workspace.backend()](Control &control) -> Result<OffsiteFetchReport> {
            const auto file = SettingsFile::open(SettingsFile::defaultPath());
            if (!file)
                return std::unexpected(file.error());
            auto access = accessFor(site, file->of(site.directory), control);
            if (!access)
                return std::unexpected(access.error());
            return fetchOffsite({*std::move(access), site}, backup, backend->services(), control);
        },
        [this](const Result<OffsiteFetchReport> &report) {
            m_job = 0;
            showFetched(report);
            if (report)
                Q_EMIT fetched();
        });
    showFetching(*backup);
}

void OffsiteSheet::showFetched(const Result<OffsiteFetchReport> &report)
{
    if (!report) {
        say(describe(report.error()), true);
        show({m_place, m_words, m_again, m_elsewhere});
        return;
    }
    m_fetchedPath = report->path;
    m_badge->setState(report->check.state, stateLabel(report->check.state));
    QStringList words;
    words.append(report->wasThere
                     ? tr("It was here already, byte for byte: %1").arg(QDir::toNativeSeparators(report->path))
                     : tr("It is here now, and every byte was read: %1").arg(QDir::toNativeSeparators(report->path)));
    if (!report->setAside.isEmpty())
        words.append(tr("The damaged one of that name is kept as %1.").arg(QFileInfo(report->setAside).fileName()));
    words.append(tr("Restoring puts it into the site; you are asked before, and it can be taken back."));
    m_verdict->setText(words.join(u"\n\n"_s));
    show({m_place, m_result, m_restore});
    m_restore->setFocus();
}

void OffsiteSheet::reject()
{
    // A fetch is stopped and says so; the rest is looking only.
    if (m_job != 0) {
        m_workspace.jobs().cancel(m_job);
        say(tr("Stopping…"));
        return;
    }
    Sheet::reject();
}

} // namespace bt2c
