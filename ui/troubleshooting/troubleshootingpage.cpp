#include "ui/troubleshooting/troubleshootingpage.h"

#include "core/engine/snapshot.h"
#include "core/support/describe.h"
#include "ui/backups/backuprow.h"
#include "ui/backups/checksheet.h"
#include "ui/backups/restoreflow.h"
#include "ui/backups/reveal.h"
#include "ui/containers/inspectsheet.h"
#include "ui/shell/workspace.h"
#include "ui/troubleshooting/troublegroup.h"
#include "ui/widgets/fieldnames.h"
#include "ui/widgets/pageheader.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxOffered = 100;
constexpr int archiveWidth = 260;

/// The engine that a site is on: a practice site has its own.
Result<std::shared_ptr<Engine>> engineOf(const Site &site, Backend &backend, Control &control)
{
    if (isPracticeSite(site.directory))
        return practiceChoice(site.directory, control).engine;
    return backend.engines.engine(control);
}

} // namespace

class TroubleshootingPage::Private
{
public:
    Private(Workspace &w, TroubleshootingPage *page)
        : workspace(w)
        , restore(new RestoreFlow(w, page))
    {}

    Workspace &workspace;
    RestoreFlow *restore;
    Banner *banner = nullptr;
    QScrollArea *scroll = nullptr;
    QPushButton *again = nullptr;
    QComboBox *archives = nullptr;
    std::array<TroubleGroup *, GroupCount> groups{};
    std::array<qint64, GroupCount> requests{};
    std::array<std::weak_ptr<Control>, GroupCount> controls;
    qint64 listRequest = 0;
    bool following = true;
};

TroubleshootingPage::TroubleshootingPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(workspace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    auto *below = new QVBoxLayout;
    below->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    below->addWidget(makeBody(), 1);
    column->addLayout(below, 1);

    connect(&workspace, &Workspace::siteChanged, this, &TroubleshootingPage::openSite);
    connect(d->again, &QPushButton::clicked, this, &TroubleshootingPage::refresh);
    connect(d->archives, &QComboBox::activated, this, [this] { look(RestoreErrors); });
    connect(d->restore, &RestoreFlow::told, this, &TroubleshootingPage::tell);
    connect(d->restore, &RestoreFlow::siteTouched, this, &TroubleshootingPage::siteTouched);
    connect(d->restore, &RestoreFlow::siteTouched, this, &TroubleshootingPage::refresh);
}

TroubleshootingPage::~TroubleshootingPage() = default;

QWidget *TroubleshootingPage::makeHeader()
{
    auto *header = new PageHeader(tr("Troubleshooting"), this);
    connect(header->addBack(tr("‹ Recovery"), tr("Back to Recovery")), &QPushButton::clicked, this,
            &TroubleshootingPage::backAsked);
    header->setSummary(tr("Section 6 of the procedure, looked at for you. Nothing is changed by looking."));
    d->again = header->addButton(Symbol::Refresh, tr("Look again"));
    return header;
}

QWidget *TroubleshootingPage::makeBody()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 20, 0, 20);
    column->setSpacing(metrics::cardGap);
    d->banner = new Banner(inside);
    column->addWidget(d->banner);
    d->groups[Volumes] = new TroubleGroup(u"6.1"_s, tr("Volumes"), inside);
    d->groups[BackupErrors] = new TroubleGroup(u"6.2"_s, tr("When a backup fails"), inside);
    d->groups[RestoreErrors] = new TroubleGroup(u"6.3"_s, tr("When a restore fails"), inside);
    for (TroubleGroup *group : d->groups) {
        connect(group, &TroubleGroup::acted, this, &TroubleshootingPage::act);
        column->addWidget(group);
    }
    column->addStretch();
    d->archives = new QComboBox(inside);
    d->archives->setMinimumContentsLength(1);
    d->archives->setFixedWidth(scaled(archiveWidth));
    d->groups[RestoreErrors]->addToHead(d->archives);
    nameChoices(d->archives, tr("Backup to look at"));

    auto *scroll = new QScrollArea(this);
    d->scroll = scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    return scroll;
}

Banner *TroubleshootingPage::banner() const
{
    return d->banner;
}

void TroubleshootingPage::tell(const Notice &notice)
{
    d->banner->tell(notice);
    // It stands on top, and is to be seen.
    d->scroll->verticalScrollBar()->setValue(0);
}

void TroubleshootingPage::setFollowing(bool following)
{
    d->following = following;
}

void TroubleshootingPage::show(Group group, const QList<TroubleCheck> &checks)
{
    d->groups[group]->show(checks);
}

QString TroubleshootingPage::archive() const
{
    return d->archives->currentData().toString();
}

bool TroubleshootingPage::settled() const
{
    return std::ranges::none_of(
        d->groups, [](const TroubleGroup *group) { return group->looking() || group->checks().isEmpty(); });
}

void TroubleshootingPage::openSite()
{
    d->banner->dismiss();
    d->archives->clear();
    for (TroubleGroup *group : d->groups)
        group->show({});
    if (isVisible() && d->following)
        refresh();
}

void TroubleshootingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->following)
        refresh();
}

void TroubleshootingPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Nobody waits for it any more.
    for (const std::weak_ptr<Control> &weak : d->controls) {
        if (const auto control = weak.lock())
            control->cancel();
    }
}

void TroubleshootingPage::refresh()
{
    if (!d->following || !d->workspace.site())
        return;
    look(Volumes);
    look(BackupErrors);
    listArchives();
}

void TroubleshootingPage::look(Group group)
{
    if (!d->workspace.site() || !d->following)
        return;
    const qint64 request = ++d->requests[group];
    if (const auto before = d->controls[group].lock())
        before->cancel();
    d->groups[group]->setLooking(true);
    auto work = [group, site = *d->workspace.site(), archive = archive(),
                 backend = d->workspace.backend()](Control &control) {
        switch (group) {
        case BackupErrors:
            return checkBackupErrors(site, QDir::homePath(), backend->recoveryServices(), control);
        case RestoreErrors:
            return checkRestoreErrors(archive, site, backend->recoveryServices(), control);
        default:
            return checkVolumes(site, backend->recoveryServices(), control);
        }
    };
    auto operation = d->workspace.jobs().run(std::move(work));
    d->controls[group] = operation.control;
    operation.future.then(this, [this, group, request, control = operation.control](const QList<TroubleCheck> &checks) {
        if (request == d->requests[group] && !control->cancelled())
            d->groups[group]->show(checks);
    });
}

void TroubleshootingPage::listArchives()
{
    const qint64 request = ++d->listRequest;
    d->groups[RestoreErrors]->setLooking(true);
    auto work = [folder = d->workspace.site()->backupDirectory, backend = d->workspace.backend()](Control &) {
        return Catalogue(folder).list(&backend->ledger, backend->clock.now()).value_or(QList<Backup>());
    };
    d->workspace.jobs().run(std::move(work)).future.then(this, [this, request](const QList<Backup> &backups) {
        if (request != d->listRequest)
            return;
        const QString chosen = archive();
        const QString chosenText = d->archives->currentText();
        const QDateTime now = QDateTime::currentDateTime();
        d->archives->clear();
        for (const Backup &backup : backups.first(qMin(backups.size(), maxOffered)))
            d->archives->addItem(tr("%1 · %2", "Hourly · Today 15:00").arg(kindWords(backup), titleOf(backup, now)),
                                 backup.path);
        int index = d->archives->findData(chosen);
        if (index < 0 && !chosen.isEmpty()) {
            d->archives->insertItem(0, chosenText, chosen);
            index = 0;
        }
        d->archives->setCurrentIndex(qMax(0, index));
        look(RestoreErrors);
    });
}

void TroubleshootingPage::setArchive(const QString &path)
{
    int index = d->archives->findData(path);
    if (index < 0) {
        d->archives->insertItem(0, QFileInfo(path).fileName(), path);
        index = 0;
    }
    d->archives->setCurrentIndex(index);
    look(RestoreErrors);
}

void TroubleshootingPage::act(const TroubleCheck &check)
{
    switch (check.action) {
    case TroubleAction::InspectVolume:
        inspect(check.target);
        break;
    case TroubleAction::CreateVolume:
        askCreate(check);
        break;
    case TroubleAction::ShowContainers:
        Q_EMIT containersAsked();
        break;
    case TroubleAction::BackUp:
        Q_EMIT backupsAsked();
        break;
    case TroubleAction::ShowFile:
        reveal(check.target);
        break;
    case TroubleAction::VerifyArchive:
        verify(check.target);
        break;
    case TroubleAction::RestoreByForce:
        restore(check.target);
        break;
    case TroubleAction::ChooseArchive:
        chooseFile();
        break;
    case TroubleAction::None:
        break;
    }
}

void TroubleshootingPage::inspect(const QString &volume)
{
    if (Sheet::openOver(window()) || !d->workspace.site())
        return;
    auto *sheet = new InspectSheet(volume, this);
    sheet->present();
    auto work = [volume, site = *d->workspace.site(),
                 backend = d->workspace.backend()](Control &control) -> Result<QJsonObject> {
        const auto engine = engineOf(site, *backend, control);
        return engine ? (*engine)->inspectVolume(volume, control) : std::unexpected(engine.error());
    };
    d->workspace.jobs().run(std::move(work)).future.then(sheet, [sheet](const Result<QJsonObject> &answer) {
        sheet->show(answer);
    });
}

void TroubleshootingPage::askCreate(const TroubleCheck &check)
{
    if (Sheet::openOver(window()))
        return;
    ConfirmSheet::Words words;
    words.title = tr("Create the volume %1?").arg(check.target);
    words.text = tr(
        "It will be empty, and compose will take it for its own. The chain comes back by restoring a backup into it.");
    words.reassurance = tr("No other volume is touched.");
    words.yes = tr("Create");
    auto *sheet = new ConfirmSheet(words, this);
    connect(sheet, &QDialog::accepted, this, [this, check] { create(check.target, check.labels); });
    sheet->present();
}

void TroubleshootingPage::create(const QString &volume, const QMap<QString, QString> &labels)
{
    auto work = [volume, labels, site = *d->workspace.site(),
                 backend = d->workspace.backend()](Control &control) -> Result<Volume> {
        const auto engine = engineOf(site, *backend, control);
        return engine ? (*engine)->createVolume(volume, labels, control) : std::unexpected(engine.error());
    };
    d->workspace.jobs().start(
        tr("Creating %1").arg(volume), this, std::move(work), [this, volume](const Result<Volume> &made) {
            if (made)
                tell({Tone::Ok,
                      tr("%1 was created").arg(volume),
                      tr("It is empty. Restore a backup into it, or let the node fetch the chain from its peers."),
                      {}});
            else
                tell({Tone::Bad, tr("%1 was not created").arg(volume), describe(made.error()), {}});
            Q_EMIT siteTouched();
            look(Volumes);
            look(BackupErrors);
        });
}

void TroubleshootingPage::verify(const QString &archive)
{
    if (Sheet::openOver(window()))
        return;
    auto *sheet = new CheckSheet(d->workspace, {archive}, this);
    connect(sheet, &QDialog::finished, this, [this] { look(RestoreErrors); });
    sheet->present();
}

void TroubleshootingPage::restore(const QString &archive)
{
    auto work = [archive, backend = d->workspace.backend()](Control &) {
        return describeBackup(archive, &backend->ledger, backend->clock.now());
    };
    d->workspace.jobs().run(std::move(work)).future.then(this, [this](const Result<Backup> &backup) {
        if (backup)
            d->restore->begin(*backup);
        else
            tell({Tone::Bad, tr("The backup cannot be restored"), describe(backup.error()), {}});
    });
}

void TroubleshootingPage::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a backup"),
                                   d->workspace.site() ? d->workspace.site()->backupDirectory : QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TroubleshootingPage::setArchive);
    dialog->open();
}

void TroubleshootingPage::reveal(const QString &path)
{
    d->workspace.jobs()
        .run([path](Control &) { return selectInFileManager(path); })
        .future.then(this, [this, path](bool shown) {
            if (!shown && !openFolderOf(path))
                tell({Tone::Warn,
                      tr("No file manager answered"),
                      tr("The file is at %1.").arg(QDir::toNativeSeparators(path)),
                      {}});
        });
}

} // namespace bt2c
