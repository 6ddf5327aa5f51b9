#include "ui/schedule/trialsheet.h"

#include "core/support/describe.h"
#include "ui/schedule/crontablines.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int outputHeight = 160;
constexpr qsizetype shownOutput = 64 * 1024;
} // namespace

TrialSheet::TrialSheet(Workspace &workspace, const QString &title, const CronTrial &trial, QWidget *window)
    : Sheet(tr("Run “%1” once now?").arg(title), window)
    , m_workspace(workspace)
    , m_trial(trial)
    , m_state(
          new TextLabel(tr("It runs as cron would run it: in cron's shell, with cron's few variables. What it does it "
                           "does in earnest: a backup is made."),
                        Type::Body, Ink::Text, this))
    , m_line(new ProgressLine(this))
    , m_output(new QPlainTextEdit(this))
{
    auto *command = new TextLabel(shownCrontabText(trial.command), Type::Mono, Ink::Secondary, this);
    command->setWrapping();
    m_state->setWrapping();
    m_line->hide();
    m_output->setReadOnly(true);
    m_output->setFont(fontOf(Type::Mono));
    m_output->setLayoutDirection(Qt::LeftToRight);
    m_output->setFrameShape(QFrame::NoFrame);
    m_output->setAccessibleName(tr("What the job said"));
    m_output->setMinimumHeight(scaled(outputHeight));
    m_output->setTabChangesFocus(true);
    m_output->hide();
    body()->addWidget(m_state);
    body()->addWidget(command);
    body()->addWidget(m_line);
    body()->addWidget(m_output, 1);
    setAccessibleDescription(m_state->text());
    m_no = addButton(tr("Cancel"));
    m_yes = addButton(tr("Run Once"), true);
    connect(m_no, &QPushButton::clicked, this, [this] {
        if (m_job == 0) {
            reject();
            return;
        }
        m_no->setEnabled(false);
        m_workspace.jobs().cancel(m_job);
    });
    connect(m_yes, &QPushButton::clicked, this, &TrialSheet::begin);
}

void TrialSheet::begin()
{
    disconnect(m_yes, &QPushButton::clicked, this, &TrialSheet::begin);
    m_yes->setEnabled(false);
    m_no->setText(tr("Stop"));
    m_no->setAccessibleName(tr("Stop the job"));
    setTitle(tr("The job runs…"));
    m_line->show();
    m_job = m_workspace.jobs().start(
        tr("Running a job as cron would"), this,
        [trial = m_trial](Control &control) { return runTrial(trial, control); },
        [this](const Result<TrialReport> &report) { end(report); });
    refit();
}

void TrialSheet::end(const Result<TrialReport> &report)
{
    m_line->hide();
    m_no->hide();
    m_yes->setText(tr("Close"));
    m_yes->setAccessibleName(tr("Close"));
    m_yes->setEnabled(true);
    connect(m_yes, &QPushButton::clicked, this, &QDialog::accept);
    m_yes->setFocus(Qt::OtherFocusReason);
    QStringList words;
    if (!report && report.error().code == ErrorCode::Cancelled) {
        setTitle(tr("The job was stopped"));
        words << tr("What it had done by then stays.");
    } else if (!report) {
        setTitle(tr("The job could not be run"));
        words << describe(report.error());
    } else if (report->ended()) {
        setTitle(tr("It works as cron runs it"));
        words << tr("The job ended well after %1.").arg(formatDuration(report->seconds));
    } else {
        setTitle(tr("It would fail under cron"));
        if (report->timedOut)
            words << tr("The job did not end within %1 and was stopped.").arg(formatDuration(report->seconds));
        else if (report->signal != 0)
            words << tr("The job was ended by signal %1.").arg(report->signal);
        else
            words << tr("The job ended with code %1.").arg(report->exit);
    }
    if (report) {
        for (const TrialFinding &finding : report->findings)
            words << u"⚠ "_s + describe(finding);
        m_output->setPlainText(QString::fromUtf8(report->output.right(shownOutput)));
        m_output->setVisible(!report->output.trimmed().isEmpty());
    }
    m_state->setText(words.join(u'\n'));
    setAccessibleDescription(m_state->text());
    refit();
    Q_EMIT ran();
}

} // namespace bt2c
