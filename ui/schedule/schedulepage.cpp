#include "ui/schedule/schedulepage.h"

#include "core/schedule/cronwords.h"
#include "core/schedule/username.h"
#include "core/support/describe.h"
#include "core/support/listwords.h"
#include "ui/schedule/installsheet.h"
#include "ui/schedule/schedulepage_p.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/trialsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

SchedulePage::SchedulePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(workspace, this))
{
    d->layOut();
    d->connectParts();
    d->connectTimers();
    connect(&workspace, &Workspace::siteChanged, this, [this] { d->openSite(); });
    d->render();
}

SchedulePage::~SchedulePage() = default;

Banner *SchedulePage::banner() const
{
    return d->banner;
}

ScheduleSession *SchedulePage::session() const
{
    return d->session;
}

QMenu *SchedulePage::addMenu() const
{
    return d->addMenu;
}

void SchedulePage::refresh()
{
    d->session->refresh();
    d->proof->look();
    d->timers->look();
    d->findLogs();
}

void SchedulePage::find()
{
    showPart(u"logs"_s);
    d->logs->focusSearch();
}

bool SchedulePage::canEdit() const
{
    return d->session->canEdit();
}

bool SchedulePage::canUndo() const
{
    return canEdit() && d->session->editor().canUndo();
}

bool SchedulePage::canRedo() const
{
    return canEdit() && d->session->editor().canRedo();
}

bool SchedulePage::isChanged() const
{
    return canEdit() && d->session->editor().isChanged();
}

void SchedulePage::undo()
{
    if (canUndo())
        d->session->edit([](ScheduleEditor &editor) { editor.undo(); });
}

void SchedulePage::redo()
{
    if (canRedo())
        d->session->edit([](ScheduleEditor &editor) { editor.redo(); });
}

void SchedulePage::discard()
{
    if (isChanged())
        d->session->edit([](ScheduleEditor &editor) { editor.discard(); });
}

void SchedulePage::review()
{
    if (!isChanged() || Sheet::openOver(window()))
        return;
    if (d->session->outside()) {
        d->showOutside();
        return;
    }
    const ScheduleBackend &backend = *d->session->backend();
    auto *sheet = new InstallSheet(d->workspace, d->session->editor(), backend.owner(), backend.isPractice(), window());
    connect(sheet, &QDialog::accepted, d->session, &ScheduleSession::install);
    sheet->present();
}

bool SchedulePage::canUndoInstalled() const
{
    return canEdit() && d->session->canUndoInstalled();
}

void SchedulePage::undoInstalled()
{
    if (!canUndoInstalled() || Sheet::openOver(window()))
        return;
    ConfirmSheet::Words words;
    words.title = tr("Put the former crontab back?");
    words.text = tr("What the last installation changed in the crontab of %1 is taken back.")
                     .arg(d->session->backend()->owner());
    words.reassurance = tr("If something else changed it since, nothing is done.");
    words.yes = tr("Put It Back");
    auto *sheet = new ConfirmSheet(words, window());
    connect(sheet, &QDialog::accepted, d->session, &ScheduleSession::undoInstalled);
    sheet->present();
}

bool SchedulePage::mayClose()
{
    if (!d->session->editor().isChanged())
        return true;
    if (Sheet::openOver(window()))
        return false;
    ConfirmSheet::Words words;
    words.title = tr("Close without installing the schedule?");
    words.text = tr("What you changed in the schedule is not installed, and will be forgotten.");
    words.reassurance = tr("The crontab is as it was.");
    words.yes = tr("Forget and Close");
    words.no = tr("Keep Open");
    auto *sheet = new ConfirmSheet(words, window());
    connect(sheet, &QDialog::accepted, this, [this] {
        d->session->edit([](ScheduleEditor &editor) { editor.discard(); });
        Q_EMIT closeAgreed();
    });
    sheet->present();
    return false;
}

void SchedulePage::setChainInVolume(bool inVolume)
{
    d->chainInVolume = inVolume;
}

void SchedulePage::useBackend(const std::shared_ptr<ScheduleBackend> &backend)
{
    d->given = backend;
    d->openSite();
}

void SchedulePage::show(const ScheduleProof &proof, const QDateTime &now)
{
    d->proof->follow(false);
    d->showProof(proof, now);
}

void SchedulePage::choose(qsizetype line)
{
    d->current = line;
    d->render();
}

void SchedulePage::showPart(const QString &token)
{
    d->showPart(token);
}

void SchedulePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->session->watch(true);
    refresh();
}

void SchedulePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->session->watch(false);
}

void SchedulePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->fit();
}

void SchedulePage::Private::openSite()
{
    const std::optional<Site> &site = workspace.site();
    current = -1;
    banner->dismiss();
    header->setPractice(workspace.isPractice());
    std::shared_ptr<ScheduleBackend> backend = given;
    if (!backend && site && workspace.isPractice())
        backend = practiceCrontab(*site);
    else if (!backend && site)
        backend = realCrontab(workspace.backend());
    proof->follow(true);
    timers->open(site ? backend : nullptr);
    session->open(site ? backend : nullptr);
}

void SchedulePage::Private::setCurrent(qsizetype line)
{
    current = line;
    render();
}

/// What calls of ours are written with, in entries that are added or moved.
OurProgram SchedulePage::Private::program() const
{
    OurProgram ours;
    ours.path = QFile::encodeName(QCoreApplication::applicationDirPath() + u"/bt2c-recovery"_s);
    if (const std::optional<Site> &site = workspace.site()) {
        if (!chainInVolume)
            ours.dataDirectory = QFile::encodeName(site->directory);
        ours.backupDirectory = QFile::encodeName(site->backupDirectory);
    }
    return ours;
}

void SchedulePage::Private::tell(Tone tone, const QString &title, const QString &text)
{
    banner->tell({tone, title, text, {}});
}

void SchedulePage::Private::tellEdit(const Result<void> &edited)
{
    if (edited)
        return;
    tell(Tone::Bad, tr("That cannot be written into the crontab"), describe(edited.error()));
}

void SchedulePage::Private::add(const QByteArray &type)
{
    using Kind = CronPreset::Kind;
    CronPreset preset{Kind::Daily, 30, 3, 0, {}};
    if (type == "hourly")
        preset = {Kind::Hourly, 0, 0, 0, {}};
    else if (type == "weekly")
        preset = {Kind::Weekly, 45, 4, 1, {}};
    const Result<qsizetype> line =
        session->edit([&](ScheduleEditor &editor) { return editor.add(program(), type, preset); });
    if (line)
        setCurrent(*line);
    else
        tellEdit(std::unexpected(line.error()));
}

void SchedulePage::Private::addRecommended()
{
    tellEdit(session->edit([&](ScheduleEditor &editor) { return editor.addRecommended(program()); }));
}

void SchedulePage::Private::addWatch()
{
    tellEdit(session->edit([&](ScheduleEditor &editor) { return editor.addWatch(program()); }));
}

void SchedulePage::Private::moveToOurs()
{
    const QList<KeptScript> kept = session->edit([&](ScheduleEditor &editor) { return editor.moveToOurs(program()); });
    if (kept.isEmpty())
        return;
    QStringList words;
    for (const KeptScript &script : kept)
        words << tr("Line %1: %2").arg(script.line + 1).arg(describe(script.trouble));
    tell(Tone::Warn, tr("%n entry(ies) stay with the script", nullptr, int(kept.size())), words.join(u'\n'));
}

void SchedulePage::Private::stagger()
{
    const auto immovable = session->edit([](ScheduleEditor &editor) { return editor.stagger(); });
    if (!immovable) {
        tellEdit(std::unexpected(immovable.error()));
        return;
    }
    if (immovable->isEmpty())
        return;
    QStringList lines;
    for (const qsizetype line : *immovable)
        lines << QString::number(line + 1);
    tell(Tone::Warn, tr("Not all jobs could be moved apart"),
         tr("The job on line %1 cannot be moved by changing minute and hour alone.").arg(lines.join(listSeparator())));
}

void SchedulePage::Private::showOutside()
{
    if (!session->outside() || Sheet::openOver(page->window()))
        return;
    const CrontabDocument now = CrontabDocument::parse(*session->outside(), session->backend()->dialect());
    auto *sheet = new OutsideSheet(session->editor().original(), now, page->window());
    QObject::connect(sheet, &QDialog::accepted, session, &ScheduleSession::takeUpOutside);
    sheet->present();
}

void SchedulePage::Private::runOnce(qsizetype line)
{
    if (Sheet::openOver(page->window()))
        return;
    const auto backup = session->editor().jobAt(line);
    auto trial = trialOf(session->editor().document(), line);
    if (!backup || !trial)
        return;
    trial->backupDirectory = QFile::decodeName(backup->backupDirectory);
    auto *sheet = new TrialSheet(workspace, jobTitle(*backup), *trial, page->window());
    QObject::connect(sheet, &TrialSheet::ran, page, &SchedulePage::siteTouched);
    QObject::connect(sheet, &TrialSheet::ran, page, &SchedulePage::refresh);
    sheet->present();
}

void SchedulePage::Private::findLogs()
{
    const std::optional<Site> &site = workspace.site();
    if (!site)
        return;
    LogSearch search{.backupDirectory = site->backupDirectory, .siteDirectory = site->directory, .scriptDirectory = {},
                     .home = homeOfUser(ownUserName())};
    if (workspace.isPractice())
        search.home.clear();
    const QList<CronBackup> scripts = session->editor().scriptJobs();
    if (!scripts.isEmpty())
        search.scriptDirectory = QFileInfo(QFile::decodeName(scripts.first().programPath)).path();
    auto finding = workspace.jobs().run([search](Control &) { return findLogPlaces(search); });
    finding.future.then(page, [this](const QList<LogPlace> &places) { logs->setPlaces(places); });
}

} // namespace bt2c
