#include "ui/recovery/steppane.h"

#include "core/support/describe.h"
#include "ui/recovery/accesstext.h"
#include "ui/recovery/figureboxes.h"
#include "ui/recovery/nameask.h"
#include "ui/recovery/offerlist.h"
#include "ui/recovery/outputview.h"
#include "ui/recovery/tintbox.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/symbols.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

StepPane::Decision StepPane::decisionOf(const RecoveryStatus &status)
{
    if (status.busy)
        return Decision::Wait;
    if (status.ended() || status.next < 0)
        return Decision::None;
    // A wrong answer to a question is asked again.
    if (status.choosesBackup())
        return Decision::Backup;
    if (status.need == StepNeed::Name)
        return Decision::Name;
    if (status.error)
        return Decision::Again;
    return status.need == StepNeed::ManualWork ? Decision::Manual : Decision::Again;
}

void StepPane::show(const RecoveryStatus &status, const QDateTime &now)
{
    m_status = status;
    m_decision = decisionOf(status);
    const StepWords words = stepWords(status.journal, status.next);
    m_count->setText(tr("Step %1 of %2").arg(status.next + 1).arg(status.journal.procedure.steps.size()));
    m_title->setText(words.title);
    m_why->setText(words.why);
    m_why->setVisible(!words.why.isEmpty());
    m_output->setCommand(words.command);
    showProgress(status);
    showFailure(status);
    showQuestion(status, now);
    showBoxes();
    showButtons(status);
    setAccessText(*this, m_count->text() + u": "_s + words.title, announcement());
}

void StepPane::showProgress(const RecoveryStatus &status)
{
    m_progress->setVisible(m_decision == Decision::Wait);
    if (m_decision != Decision::Wait)
        return;
    Job job;
    job.progress = status.progress;
    // What is being done stands at the left already.
    job.progress.phase = Phase::Preparing;
    job.meter = status.meter;
    const bool waits = !status.waiting.isEmpty();
    QString figures = waits ? QString() : progressWords(job);
    if (waits && status.secondsLeft >= 0)
        figures = tr("%1 at most still").arg(formatDuration(status.secondsLeft));
    m_phase->setText(status.stopping ? tr("Stopping…")
                     : waits         ? status.waiting
                     : status.running ? describe(status.progress.phase)
                                      : tr("Looking…"));
    m_figures->setText(figures);
    m_line->setFraction(waits || status.stopping ? std::nullopt : status.meter.fraction());
}

void StepPane::showFailure(const RecoveryStatus &status)
{
    const bool failed = status.failed();
    m_failure->setVisible(failed);
    if (!failed)
        return;
    const StepWords words = stepWords(status.journal, status.next);
    const Error &error = *status.error;
    if (error.code == ErrorCode::Cancelled) {
        m_failure->setTone(Tone::Unknown);
        m_failure->setWords(
            tr("The step was stopped"),
            {safeWords(status), tr("It can be run again; what it had not finished is taken up or taken back.")});
        return;
    }
    m_failure->setTone(Tone::Bad);
    m_failure->setWords(tr("“%1” did not succeed").arg(words.title),
                        {describe(error), safeWords(status), words.failure});
}

void StepPane::showQuestion(const RecoveryStatus &status, const QDateTime &now)
{
    const bool offers = m_decision == Decision::Backup;
    const QString key =
        offers ? status.journal.id + u'|' + QString::number(status.next) + u'|' + status.journal.backup : QString();
    if (key != m_offersShown) {
        m_offersShown = key;
        if (offers)
            m_offers->show(status.offers, status.journal.backup, now);
    }
    m_offers->setVisible(offers && !status.offers.isEmpty());
    m_name->setVisible(m_decision == Decision::Name);
    if (m_decision == Decision::Name)
        m_name->ask(status.destroyed, status.journal.site.name());
    QString question;
    if (offers && status.offersError)
        question = tr("The backups could not be listed: %1 Nothing was changed.").arg(describe(*status.offersError));
    else if (offers && status.offers.isEmpty())
        question = tr("There is no sound backup to restore. Nothing was changed.");
    else if (offers && status.error)
        question = tr("Try the same backup again, or choose another.");
    else if (offers)
        question = tr("Which one? The newest is chosen. It is read in full before it is restored.");
    else if (m_decision == Decision::Manual)
        question = tr("This is done by hand. Say when it is done.");
    m_question->setText(question);
    m_question->setVisible(!question.isEmpty());
    m_output->setVisible(m_decision != Decision::Name && !offers);
}

void StepPane::showBoxes()
{
    const RecoveryJournal &journal = m_status.journal;
    const QDateTime now = QDateTime::currentDateTime();
    if (m_decision == Decision::Backup) {
        const BackupOffer *chosen = m_offers->chosen();
        m_boxes->show(chosen ? lossBoxes(journal, chosen, now) : QList<FigureBox>());
        return;
    }
    const StepAction action = journal.procedure.steps.value(m_status.next).action;
    const bool fits = action == StepAction::VerifyBackup || action == StepAction::RestoreBackup;
    m_boxes->show(fits && !m_failure->isVisibleTo(this) ? lossBoxes(journal, nullptr, now) : QList<FigureBox>());
}

void StepPane::showButtons(const RecoveryStatus &status)
{
    const QList<ProcedureStep> &steps = status.journal.procedure.steps;
    const QString id = steps.value(status.next).id;
    const bool needed = std::ranges::any_of(steps,
                                            [&id](const ProcedureStep &step) { return step.needs.contains(id); });
    const bool rests = m_decision != Decision::Wait && m_decision != Decision::None;
    const bool failed = status.failed() && status.error->code != ErrorCode::Cancelled;
    const bool stuck = failed || (m_decision == Decision::Backup && status.offers.isEmpty());
    m_skip->setVisible(rests && !needed);
    m_undo->setVisible(status.undoable);
    m_undo->setEnabled(rests);
    m_turn->setVisible(stuck && !status.journal.procedure.alternative.isEmpty());
    m_bundle->setVisible(failed);

    QString words = tr("Continue");
    bool enabled = rests;
    if (m_decision == Decision::Again || (m_decision == Decision::Backup && status.offers.isEmpty()))
        words = status.error || status.offersError || m_decision == Decision::Backup ? tr("Try again") : tr("Continue");
    else if (m_decision == Decision::Manual)
        words = tr("Done");
    else if (m_decision == Decision::Name)
        enabled = m_name->matches();
    else if (const BackupOffer *chosen = m_decision == Decision::Backup ? m_offers->chosen() : nullptr)
        words = status.error && chosen->backup.path == status.journal.backup ? tr("Try again") : tr("Continue");
    m_go->setText(words);
    m_go->setAccessibleName(words);
    m_go->setEnabled(enabled);
}

void StepPane::proceed()
{
    switch (m_decision) {
    case Decision::None:
    case Decision::Wait: return;
    case Decision::Backup:
        if (const BackupOffer *chosen = m_offers->chosen(); chosen && !m_status.offers.isEmpty()) {
            // The newest one, as it was proposed: should it turn out bad, the next sound one is as good.
            const bool proposed = !m_status.error && chosen->backup.path == m_status.offers.constFirst().backup.path;
            Q_EMIT backupChosen(proposed ? QString() : QString(chosen->backup.path));
            return;
        }
        Q_EMIT tryAgainAsked();
        return;
    case Decision::Name:
        if (m_name->matches())
            Q_EMIT confirmed(m_name->typed());
        return;
    case Decision::Manual: Q_EMIT confirmed({}); return;
    case Decision::Again: Q_EMIT tryAgainAsked(); return;
    }
}

void StepPane::focusDecision()
{
    if (m_decision == Decision::Name)
        m_name->field()->setFocus(Qt::OtherFocusReason);
    else if (m_go->isEnabled())
        m_go->setFocus(Qt::OtherFocusReason);
}

QString StepPane::announcement() const
{
    QStringList parts;
    if (m_failure->isVisibleTo(this))
        parts << m_failure->accessibleName() << m_failure->accessibleDescription();
    if (m_question->isVisibleTo(this))
        parts << m_question->text();
    if (m_name->isVisibleTo(this))
        parts << tr("The site's name has to be typed to go on.");
    if (parts.isEmpty())
        parts << m_why->text();
    return parts.join(u' ');
}

} // namespace bt2c
