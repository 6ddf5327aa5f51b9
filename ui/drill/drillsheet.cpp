#include "ui/drill/drillsheet.h"

#include "core/support/awake.h"
#include "core/support/describe.h"
#include "ui/backups/backuprow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int maxLines = 2000;
constexpr int outputHeight = 150;
constexpr int labelWidth = 130;
constexpr int pollMs = 100;
}

DrillSheet::DrillSheet(Workspace &workspace, const QString &archive, QWidget *window)
    : Sheet(tr("Restore drill"), window), m_workspace(workspace), m_wanted(archive)
{
    m_intro = new TextLabel(
        tr("The backup is restored into a scratch place and every file is compared with it. Then a throwaway container "
           "of the validator's own image, without a network, is started on it and asked for its height. The live "
           "site, its containers and its volumes are not touched, and the scratch place is removed again."),
        Type::Body, Ink::Secondary, this);
    m_intro->setWrapping();
    body()->addWidget(m_intro);
    m_choice = new QWidget(this);
    auto *row = new QHBoxLayout(m_choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::buttonGap);
    auto *label = new TextLabel(tr("Backup"), Type::Body, Ink::Secondary, m_choice);
    m_backups = new QComboBox(m_choice);
    m_backups->setAccessibleName(tr("Backup to drill"));
    label->setBuddy(m_backups);
    row->addWidget(label);
    row->addWidget(m_backups, 1);
    body()->addWidget(m_choice);
    m_progress = new ProgressLine(this);
    m_progress->setAccessibleName(tr("Progress of the drill"));
    m_state = new TextLabel(u" "_s, Type::Secondary, Ink::Secondary, this);
    m_state->setWrapping();
    m_output = new QPlainTextEdit(this);
    m_output->setReadOnly(true);
    m_output->setMaximumBlockCount(maxLines);
    m_output->setFont(fontOf(Type::Mono));
    m_output->setLayoutDirection(Qt::LeftToRight);
    m_output->setFrameShape(QFrame::NoFrame);
    m_output->setAccessibleName(tr("What the drill says"));
    m_output->setMinimumHeight(scaled(outputHeight));
    m_output->setTabChangesFocus(true);

    m_result = new Card(this);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    m_badge = new Badge(m_result);
    head->addWidget(m_badge);
    head->addStretch();
    column->addLayout(head);
    m_verdict = new TextLabel(Type::Body, Ink::Text, m_result);
    m_verdict->setWrapping();
    column->addWidget(m_verdict);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(4);
    column->addLayout(m_facts);
    body()->addWidget(m_result);
    body()->addWidget(m_progress);
    body()->addWidget(m_state);
    body()->addWidget(m_output, 1);
    for (QWidget *later : std::initializer_list<QWidget *>{m_progress, m_state, m_output, m_result})
        later->hide();

    m_cancel = addButton(tr("Cancel"));
    m_start = addButton(tr("Start Drill"), true);
    m_start->setEnabled(false);
    connect(m_cancel, &QPushButton::clicked, this, &DrillSheet::reject);
    connect(m_start, &QPushButton::clicked, this, &DrillSheet::start);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &DrillSheet::tick);
    m_clock.start();
    list();
}

DrillSheet::~DrillSheet()
{
    if (m_control)
        m_control->cancel();
}

void DrillSheet::list()
{
    if (!m_workspace.site())
        return;
    auto work = [folder = m_workspace.site()->backupDirectory, backend = m_workspace.backend()](Control &) {
        return Catalogue(folder).list(&backend->ledger, backend->clock.now()).value_or(QList<Backup>());
    };
    m_workspace.jobs().run(std::move(work)).future.then(this, [this](const QList<Backup> &backups) {
        setBackups(backups);
    });
}

void DrillSheet::setBackups(const QList<Backup> &backups)
{
    const QDateTime now = QDateTime::currentDateTime();
    m_backups->clear();
    int chosen = -1;
    for (const Backup &backup : backups) {
        // What holds no chain proves nothing about getting a validator back.
        if (!promisesData(backup.type))
            continue;
        m_backups->addItem(tr("%1 · %2 · %3", "Hourly · Today 15:00 · Verified")
                               .arg(kindWords(backup), titleOf(backup, now), stateLabel(backup.integrity.state)),
                           backup.path);
        const bool wanted = m_wanted.isEmpty() ? isSound(backup.integrity.state) : backup.path == m_wanted;
        if (wanted && chosen < 0)
            chosen = m_backups->count() - 1;
    }
    m_backups->setCurrentIndex(qMax(0, chosen));
    m_start->setEnabled(m_backups->count() > 0);
    if (m_backups->count() == 0) {
        m_backups->setPlaceholderText(tr("There is no backup that holds a chain"));
        m_backups->setCurrentIndex(-1);
    }
}

void DrillSheet::showRunning()
{
    m_choice->setEnabled(false);
    m_intro->hide();
    m_start->hide();
    m_cancel->setText(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop"));
    m_progress->setFraction({});
    m_progress->show();
    m_state->setText(tr("At work…"));
    m_state->show();
    m_output->show();
    refit();
}

void DrillSheet::start()
{
    if (m_control || m_backups->currentIndex() < 0 || !m_workspace.site())
        return;
    showRunning();
    DrillParams params;
    params.archive = m_backups->currentData().toString();
    params.site = *m_workspace.site();
    m_voice = std::make_shared<Voice>();
    auto work = [params, voice = m_voice, backend = m_workspace.backend()](Control &control) {
        const AwakeGuard awake(u"BT2C Recovery Console drills a restore"_s);
        StepWatcher watcher;
        watcher.line = [voice](const QString &line) {
            const std::lock_guard lock(voice->mutex);
            voice->lines << line;
        };
        watcher.waiting = [voice](const QString &what, int secondsLeft) {
            const std::lock_guard lock(voice->mutex);
            voice->waiting = what;
            voice->secondsLeft = secondsLeft;
        };
        return runDrill(params, backend->recoveryServices(), watcher, control);
    };
    auto operation = m_workspace.jobs().run(std::move(work));
    m_control = operation.control;
    m_poll.start();
    operation.future.then(this, [this](const Result<DrillReport> &report) {
        tick();
        m_poll.stop();
        m_control.reset();
        showResult(report);
        Q_EMIT drilled();
    });
}

void DrillSheet::tick()
{
    QStringList lines;
    QString waiting;
    int secondsLeft = -1;
    if (m_voice) {
        const std::lock_guard lock(m_voice->mutex);
        lines.swap(m_voice->lines);
        waiting = m_voice->waiting;
        secondsLeft = m_voice->secondsLeft;
    }
    addLines(lines);
    if (!m_control)
        return;
    Job job;
    job.progress = m_control->progress();
    job.cancelling = m_control->cancelled();
    m_meter.update(job.progress, double(m_clock.nsecsElapsed()) / 1e9);
    job.meter = m_meter;
    m_progress->setFraction(m_meter.fraction());
    QString words = progressWords(job);
    if (!waiting.isEmpty() && !job.cancelling)
        words = secondsLeft < 0 ? waiting
                                : tr("%1, for %2 at most", "Waiting for the node, for 2 min at most")
                                      .arg(waiting, formatDuration(secondsLeft));
    m_state->setText(words.isEmpty() ? tr("At work…") : words);
}

void DrillSheet::addLines(const QStringList &lines)
{
    for (const QString &line : lines)
        m_output->appendPlainText(line);
}

void DrillSheet::addFact(const QString &label, const QString &value)
{
    auto *line = new QWidget(m_result);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *name = new TextLabel(label, Type::Body, Ink::Secondary, line);
    name->setFixedWidth(scaled(labelWidth));
    name->setWrapping();
    auto *text = new TextLabel(value, Type::Body, Ink::Text, line);
    text->setWrapping();
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    line->setAccessibleName(tr("%1: %2", "Time to recover: 4 min 2 s").arg(label, value));
    m_facts->addWidget(line);
    // The sheet measures what is visible, and would show it only a turn later.
    line->show();
}

void DrillSheet::showResult(const Result<DrillReport> &report)
{
    m_choice->hide();
    m_intro->hide();
    m_start->hide();
    m_progress->hide();
    m_state->hide();
    m_output->setVisible(!m_output->toPlainText().isEmpty());
    m_result->show();
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(tr("Close"));
    if (!report) {
        const Error &error = report.error();
        const bool stopped = error.code == ErrorCode::Cancelled;
        m_badge->setLook(stopped ? BadgeLook{Symbol::Barred, Tone::Unknown, false}
                                 : BadgeLook{Symbol::Cross, Tone::Bad, false},
                         stopped ? tr("Stopped") : tr("Not proven"));
        m_verdict->setText((stopped ? tr("The drill was stopped, and proves nothing.") : describe(error)) + u' '
                           + tr("The live site was not touched."));
    } else {
        m_badge->setLook({Symbol::Shield, Tone::Ok, false},
                         report->booted ? tr("Proven in drill") : tr("Restored and compared"));
        m_verdict->setText(report->booted
                               ? tr("The backup was restored, every file compared, and the node answered on it. The "
                                    "live site was not touched.")
                               : tr("The backup was restored and every file compared. The live site was not touched."));
        addFact(tr("Time to recover"), formatDuration(report->seconds));
        addFact(tr("Restored"), tr("%n item(s), %1", nullptr, int(report->entries)).arg(formatBytes(report->bytes)));
        addFact(tr("Compared"), tr("%n file(s)", nullptr, int(report->compared)));
        if (report->height)
            addFact(tr("Height"), numberWords(*report->height));
        if (!report->booted && !report->notBooted.isEmpty())
            addFact(tr("Not started"), report->notBooted);
        addFact(tr("Recorded"), tr("in the ledger, and on the backup's badge"));
    }
    setAccessibleDescription(m_verdict->text());
    // What the card needs is known only once it was laid out.
    m_result->updateGeometry();
    refit();
    QTimer::singleShot(0, this, [this] { refit(); });
}

void DrillSheet::reject()
{
    if (!m_control) {
        Sheet::reject();
        return;
    }
    m_control->cancel();
    m_cancel->setEnabled(false);
    m_state->setText(tr("Stopping, and removing what was made for it…"));
}

} // namespace bt2c
