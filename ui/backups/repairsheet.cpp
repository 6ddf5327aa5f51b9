#include "ui/backups/repairsheet.h"

#include "core/support/awake.h"
#include "ui/backups/backuprow.h"
#include "ui/backups/repairwords.h"
#include "ui/backups/reveal.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

RepairSheet::RepairSheet(Workspace &workspace, const Backup &backup, QWidget *window)
    : Sheet(tr("Repair %1").arg(titleOf(backup, QDateTime::currentDateTime())), window)
    , m_workspace(workspace)
    , m_backup(backup)
    , m_wish{backup.path, {}, workspace.site() ? workspace.site()->directory : QString()}
{
    auto *name = new ElidedLabel(Type::Mono, Ink::Secondary, Qt::ElideMiddle, this);
    name->setText(backup.fileName);
    m_intro = new TextLabel(Type::Body, Ink::Secondary, this);
    m_intro->setWrapping();
    m_progress = new ProgressLine(this);
    m_progressWords = new TextLabel(u" "_s, Type::Secondary, Ink::Secondary, this);
    body()->addWidget(name);
    body()->addWidget(m_intro);
    body()->addWidget(m_progress);
    body()->addWidget(m_progressWords);
    makeButtons();
    m_clock.start();
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &RepairSheet::tick);
    look();
}

RepairSheet::~RepairSheet()
{
    if (m_control)
        m_control->cancel();
}

void RepairSheet::askFolder(const QString &title, const QString &accept, void (RepairSheet::*then)(const QString &))
{
    auto *dialog = new QFileDialog(this, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, accept);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

template<typename Function, typename Then>
void RepairSheet::begin(Work work, const QString &words, Function function, Then then)
{
    const qint64 request = ++m_request;
    showWork(work, words);
    auto operation = m_workspace.jobs().run(std::move(function));
    m_control = operation.control;
    using R = std::invoke_result_t<Function, Control &>;
    operation.future.then(this, [this, request, then](const R &result) {
        if (request == m_request)
            (this->*then)(result);
    });
}

void RepairSheet::showWork(Work work, const QString &words)
{
    if (m_control)
        m_control->cancel();
    m_work = work;
    m_meter = {};
    clearDetails();
    m_intro->setText(words);
    m_intro->show();
    setAccessibleDescription(words);
    m_progress->setAccessibleName(words);
    m_progress->setFraction({});
    m_progress->show();
    m_progressWords->setText(u" "_s);
    m_progressWords->show();
    m_poll.start();
    arrangeButtons({}, nullptr, false);
    refit();
}

void RepairSheet::look()
{
    begin(
        Work::Looking,
        tr("Looking for what its damaged pieces were: in the archive itself, in other backups and in the live data. "
           "Nothing is "
           "changed yet."),
        [wish = m_wish](Control &control) { return planRepair(sourcesOf(wish), control); }, &RepairSheet::showPlan);
}

void RepairSheet::lookIn(const QString &folder)
{
    m_wish.folders << folder;
    look();
}

void RepairSheet::repair()
{
    begin(
        Work::Repairing,
        tr("Writing it anew beside the damaged one. The damaged one stays until the new one is proven by its "
           "checksum."),
        [wish = m_wish, backend = m_workspace.backend()](Control &control) {
            const AwakeGuard awake(u"BT2C Recovery Console repairs a backup"_s);
            return repairArchive(sourcesOf(wish), backend->services(), control);
        },
        &RepairSheet::showRepaired);
}

void RepairSheet::rescueInto(const QString &folder)
{
    begin(
        Work::Rescuing, tr("Writing every undamaged file. The archive is not touched."),
        [folder, path = m_backup.path, backend = m_workspace.backend()](Control &control) {
            const AwakeGuard awake(u"BT2C Recovery Console rescues files"_s);
            return rescueBelow(folder, path, &backend->ledger, control);
        },
        &RepairSheet::showRescued);
}

void RepairSheet::showPlan(const Result<RepairPlan> &plan)
{
    endWork();
    if (!plan) {
        tell(notExamined(plan.error()));
        settle({m_look, m_rescue}, nullptr, true);
        return;
    }
    const bool hasChecksum = !m_backup.storedSha256.isEmpty();
    tell(statementOf(*plan, hasChecksum));
    addFacts(*plan);
    switch (plan->outlook) {
    case RepairPlan::Outlook::Whole:
        settle({m_repair}, m_repair, false);
        return;
    case RepairPlan::Outlook::Sound:
        settle({m_rescue, m_verify}, m_verify, false);
        return;
    case RepairPlan::Outlook::NotSeekable:
        // A copy of it elsewhere is known by its checksum alone.
        if (hasChecksum)
            settle({m_look, m_rescue}, m_rescue, false);
        else
            settle({m_rescue}, m_rescue, false);
        return;
    case RepairPlan::Outlook::NotProvable:
        addDamage(plan->damage);
        settle({m_rescue}, m_rescue, false);
        return;
    case RepairPlan::Outlook::Partly:
        break;
    }
    addDamage(plan->damage);
    settle({m_look, m_rescue}, m_rescue, false);
}

void RepairSheet::showRepaired(const Result<RepairReport> &report)
{
    // Something that a piece was to come from may have changed since.
    const bool otherwise = report && !report->repaired && report->plan.outlook != RepairPlan::Outlook::Whole;
    if (otherwise) {
        showPlan(report->plan);
        return;
    }
    endWork();
    if (report && report->repaired) {
        addProof();
        tell(statementOf(report));
        addFacts(report->plan);
        settle({}, nullptr, true);
        Q_EMIT repaired();
        return;
    }
    tell(statementOf(report));
    settle({m_rescue}, nullptr, true);
}

void RepairSheet::showRescued(const Rescued &rescued)
{
    endWork();
    m_rescuedTo = rescued.folder;
    tell(statementOf(rescued.report, QDir::toNativeSeparators(rescued.folder)));
    if (rescued.report) {
        addDamage(rescued.report->damage);
        settle({m_reveal}, nullptr, true);
    } else {
        settle({m_rescue}, nullptr, true);
    }
}

void RepairSheet::endWork()
{
    // What still runs is not wanted any more.
    ++m_request;
    if (m_control)
        m_control->cancel();
    m_control.reset();
    m_work = Work::None;
    m_poll.stop();
    m_intro->hide();
    m_progress->hide();
    m_progressWords->hide();
    clearDetails();
}

void RepairSheet::tick()
{
    if (!m_control)
        return;
    Job job;
    job.progress = m_control->progress();
    job.cancelling = m_control->cancelled();
    m_meter.update(job.progress, double(m_clock.nsecsElapsed()) / 1e9);
    job.meter = m_meter;
    m_progress->setFraction(m_meter.fraction());
    const QString words = progressWords(job);
    m_progressWords->setText(words.isEmpty() ? u" "_s : words);
}

void RepairSheet::reject()
{
    if (m_work != Work::Repairing && m_work != Work::Rescuing) {
        Sheet::reject();
        return;
    }
    m_control->cancel();
    m_cancel->setEnabled(false);
}

void RepairSheet::reveal()
{
    m_workspace.jobs()
        .run([path = m_rescuedTo](Control &) { return selectInFileManager(path); })
        .future.then(this, [this](bool shown) {
            if (!shown)
                (void)openFolderOf(m_rescuedTo);
        });
}

} // namespace bt2c
