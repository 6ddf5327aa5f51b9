#include "ui/recovery/recoverypage.h"

#include "core/support/describe.h"
#include "ui/backups/reveal.h"
#include "ui/recovery/diagnosisview.h"
#include "ui/recovery/recoveryrun.h"
#include "ui/recovery/recoverywords.h"
#include "ui/recovery/reportfile.h"
#include "ui/recovery/skipsheet.h"
#include "ui/recovery/wizard.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/timewords.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// A look that is older is taken again when the page is entered.
constexpr qint64 freshMs = 60'000;
enum Shelf { Empty, Look, Steps };

struct Looked
{
    Diagnosis diagnosis;
    std::optional<RecoveryJournal> undoable;
};

/// The newest recovery of the site, where it can be taken back.
std::optional<RecoveryJournal> newestUndoable(const QString &folder, const QString &siteDirectory)
{
    const QList<RecoveryJournal> journals = recoveryJournals(folder, siteDirectory);
    const auto over = std::ranges::find_if(
        journals, [](const RecoveryJournal &journal) { return journal.outcome != RecoveryOutcome::Open; });
    if (over == journals.end() || over->outcome == RecoveryOutcome::Undone || !canUndo(*over))
        return {};
    return *over;
}

} // namespace

RecoveryPage::~RecoveryPage()
{
    if (m_control)
        m_control->cancel();
}

bool RecoveryPage::hasSite() const
{
    return m_workspace.site() && !m_workspace.site()->directory.isEmpty();
}

bool RecoveryPage::showsWizard() const
{
    return !m_run->status().journal.id.isEmpty();
}

bool RecoveryPage::changingSite() const
{
    return m_run->busy();
}

void RecoveryPage::openSite()
{
    m_header->setPractice(m_workspace.isPractice());
    m_banner->dismiss();
    ++m_request;
    if (m_control)
        std::exchange(m_control, {})->cancel();
    m_diagnosis.reset();
    m_undoable.reset();
    m_lookedAt.invalidate();
    // What runs goes on; what waits can be gone on with when its site is open again.
    m_run->release();
    if (isVisible())
        diagnose();
    render();
}

void RecoveryPage::diagnose()
{
    if (!hasSite() || m_run->active() || showsWizard() || m_control || m_madeUp)
        return;
    const qint64 request = ++m_request;
    auto operation =
        m_workspace.jobs().run([site = *m_workspace.site(), backend = m_workspace.backend()](Control &control) {
            const RecoveryServices services = backend->recoveryServices();
            return Looked{bt2c::diagnose(site, services, control), newestUndoable(services.folder, site.directory)};
        });
    m_control = operation.control;
    render();
    operation.future.then(this, [this, request](const Looked &looked) {
        if (request != m_request)
            return;
        m_control.reset();
        m_lookedAt.start();
        takeDiagnosis(looked.diagnosis, looked.undoable);
    });
}

void RecoveryPage::takeDiagnosis(const Diagnosis &diagnosis, const std::optional<RecoveryJournal> &undoable)
{
    const bool first = !m_diagnosis;
    m_diagnosis = diagnosis;
    m_undoable = undoable;
    m_view->show(diagnosis, undoable, QDateTime::currentDateTime());
    render();
    if (first)
        focusDecision();
    Q_EMIT stateChanged();
}

void RecoveryPage::render()
{
    renderHeader();
    if (!hasSite()) {
        m_stack->setCurrentIndex(Empty);
    } else if (showsWizard()) {
        m_wizard->show(m_run->status(), m_run->undoing());
        m_stack->setCurrentIndex(Steps);
    } else {
        if (!m_diagnosis)
            m_view->showLooking();
        else
            m_view->setLooking(m_control || m_run->active());
        m_view->setEnabled(!m_run->active());
        m_stack->setCurrentIndex(Look);
    }
}

void RecoveryPage::start(const QString &procedure)
{
    if (m_run->active() || !hasSite() || !m_diagnosis)
        return;
    m_banner->dismiss();
    m_wizard->clear();
    RecoveryRequest request;
    request.site = *m_workspace.site();
    request.procedure = procedure;
    request.startedBy = u"window (pid %1)"_s.arg(QCoreApplication::applicationPid());
    request.cause = m_diagnosis->statement;
    request.reasons = m_diagnosis->reasons;
    request.liveHeight = m_diagnosis->liveHeight;
    m_run->begin(request);
}

void RecoveryPage::stopRecovery()
{
    m_banner->dismiss();
    m_run->stop();
}

void RecoveryPage::tellNotBegun(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_banner->tell(
            {Tone::Bad, tr("The recovery was not begun"), describe(error) + u' ' + tr("Nothing was changed."), {}});
    m_lookedAt.invalidate();
    if (std::exchange(m_closing, false))
        Q_EMIT closeAgreed();
    else
        diagnose();
}

void RecoveryPage::askSkip()
{
    if (Sheet::openOver(window()))
        return;
    const RecoveryStatus &status = m_run->status();
    const StepWords words = stepWords(status.journal, status.next);
    auto *sheet = new SkipSheet(words.title, words.success, this);
    connect(sheet, &QDialog::accepted, this, [this, sheet, next = status.next] {
        if (m_run->status().next == next)
            m_run->skip(sheet->reason());
    });
    sheet->present();
}

void RecoveryPage::askUndo(const RecoveryJournal &journal)
{
    if (Sheet::openOver(window()) || m_run->busy())
        return;
    ConfirmSheet::Words words;
    words.title =
        tr("Undo the recovery of %1?").arg(momentWords(journal.startedAt.toLocalTime(), QDateTime::currentDateTime()));
    words.text = tr("The validator is stopped, the chain of %1 goes back to what it was before, and the validator is "
                    "started if it ran. What was wrong with the chain then will be wrong again.")
                     .arg(journal.site.name());
    words.reassurance = tr("What is there now is not deleted: it is set aside. Backups are not touched.");
    words.yes = tr("Undo Recovery");
    auto *sheet = new ConfirmSheet(words, this);
    connect(sheet, &QDialog::accepted, this, [this, journal] {
        m_banner->dismiss();
        if (!m_run->active())
            m_run->present(journal);
        m_run->undo(journal.id);
    });
    sheet->present();
}

void RecoveryPage::tellUndone(const Result<void> &result)
{
    if (result)
        m_banner->tell({Tone::Ok, tr("The recovery was undone"), tr("The chain is what it was before."), {}});
    else if (result.error().code == ErrorCode::Cancelled)
        m_banner->tell({Tone::Unknown, tr("Undoing was stopped"), tr("It can be asked for again."), {}});
    else if (m_run->status().journal.outcome == RecoveryOutcome::Undone)
        m_banner->tell({Tone::Warn, tr("Undone, and the validator does not run on it"),
                        tr("The chain is what it was before.") + u' ' + describe(result.error()), {}});
    else
        m_banner->tell({Tone::Bad, tr("The recovery was not undone"), describe(result.error()), {}});
    if (std::exchange(m_closing, false))
        Q_EMIT closeAgreed();
    else
        focusDecision();
}

void RecoveryPage::askTurn(const QString &procedure)
{
    if (Sheet::openOver(window()))
        return;
    // Its title is known where the diagnosis named it as a way.
    QString title = procedure;
    for (const RecoveryWay &way : m_diagnosis ? m_diagnosis->ways : QList<RecoveryWay>()) {
        if (way.procedure == procedure)
            title = way.title;
    }
    ConfirmSheet::Words words;
    words.title = tr("Turn to “%1” instead?").arg(title);
    words.text = tr("This recovery ends here, with what was done left as it is, and the other one begins.");
    words.reassurance = tr("Before anything is removed you are asked again.");
    words.yes = tr("Begin It");
    auto *sheet = new ConfirmSheet(words, this);
    connect(sheet, &QDialog::accepted, this, [this, procedure] { m_run->turnTo(procedure); });
    sheet->present();
}

void RecoveryPage::askAbandon(const RecoveryJournal &journal)
{
    if (Sheet::openOver(window()))
        return;
    ConfirmSheet::Words words;
    words.title =
        tr("Stop the recovery of %1?").arg(momentWords(journal.startedAt.toLocalTime(), QDateTime::currentDateTime()));
    words.text = tr("What it did stays as it is. It cannot be gone on with then; another can be begun.");
    words.reassurance = keptWords(journal);
    words.yes = tr("Stop It");
    auto *sheet = new ConfirmSheet(words, this);
    connect(sheet, &QDialog::accepted, this, [this, id = journal.id] { abandon(id); });
    sheet->present();
}

void RecoveryPage::abandon(const QString &id)
{
    m_workspace.jobs()
        .run([id, backend = m_workspace.backend()](Control &control) -> Result<void> {
            auto recovery = Recovery::open(id, backend->recoveryServices(), control);
            return recovery ? (*recovery)->stop() : std::unexpected(recovery.error());
        })
        .future.then(this, [this](const Result<void> &result) {
            if (!result)
                m_banner->tell({Tone::Bad, tr("The recovery was not stopped"), describe(result.error()), {}});
            Q_EMIT siteTouched();
            diagnose();
        });
}

void RecoveryPage::finish()
{
    m_banner->dismiss();
    m_diagnosis.reset();
    m_run->release();
    m_wizard->clear();
    diagnose();
}

void RecoveryPage::saveReport()
{
    const RecoveryJournal &journal = m_run->status().journal;
    auto *dialog = new QFileDialog(window(), tr("Save the report"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Markdown (*.md)"), tr("PDF (*.pdf)")});
    dialog->setDefaultSuffix(u"md"_s);
    dialog->selectFile(
        u"recovery-%1-%2"_s.arg(journal.site.name(), journal.startedAt.toLocalTime().toString(u"yyyyMMdd-HHmm"_s)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(".pdf"_L1) ? u"pdf"_s : u"md"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryPage::writeReportTo);
    dialog->open();
}

void RecoveryPage::writeReportTo(const QString &path)
{
    m_workspace.jobs()
        .run(
            [path, journal = m_run->status().journal](Control &) { return writeReport(recoveryReport(journal), path); })
        .future.then(this, [this, path](const Result<void> &written) {
            if (!written) {
                m_banner->tell({Tone::Bad, tr("The report was not saved"), describe(written.error()),
                                {{tr("Try Again"), [this] { saveReport(); }}}});
                return;
            }
            m_banner->tell({Tone::Ok, tr("The report is saved"), QDir::toNativeSeparators(path), {}});
        });
}

void RecoveryPage::copyReport()
{
    m_workspace.jobs()
        .run([journal = m_run->status().journal](Control &) { return recoveryReport(journal); })
        .future.then(this, [this](const QString &report) {
            QGuiApplication::clipboard()->setText(report);
            m_banner->tell({Tone::Ok,
                            tr("The report is on the clipboard"),
                            tr("As Markdown, to be pasted where it is needed."),
                            {}});
        });
}

bool RecoveryPage::mayClose()
{
    if (!m_run->busy())
        return true;
    if (Sheet::openOver(window()))
        return false;
    ConfirmSheet::Words words;
    words.title = m_run->undoing() ? tr("Stop undoing, and close?") : tr("Stop the step that runs, and close?");
    words.text = tr("The validator may not be running until the recovery is finished.");
    words.reassurance =
        tr("The step is stopped safely first. At the next start the recovery can be gone on with from there.");
    words.yes = tr("Stop and Close");
    words.no = tr("Keep Open");
    auto *sheet = new ConfirmSheet(words, this);
    connect(sheet, &QDialog::accepted, this, [this] {
        // It may have come to its end meanwhile.
        if (!m_run->busy()) {
            Q_EMIT closeAgreed();
            return;
        }
        m_closing = true;
        m_run->pause();
    });
    sheet->present();
    return false;
}

void RecoveryPage::focusDecision()
{
    if (!isVisible() || Sheet::openOver(window()))
        return;
    if (m_stack->currentIndex() == Steps)
        m_wizard->focusDecision();
    else if (m_stack->currentIndex() == Look)
        m_view->focusDecision();
}

void RecoveryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run->setShown(true);
    if (!m_lookedAt.isValid() || m_lookedAt.hasExpired(freshMs))
        diagnose();
}

void RecoveryPage::hideEvent(QHideEvent *event)
{
    m_run->setShown(false);
    QWidget::hideEvent(event);
}

void RecoveryPage::show(const Diagnosis &diagnosis, const std::optional<RecoveryJournal> &undoable)
{
    m_madeUp = true;
    m_run->release();
    takeDiagnosis(diagnosis, undoable);
}

void RecoveryPage::show(const RecoveryStatus &status, bool undoing)
{
    m_madeUp = true;
    m_header->setSummary(procedureWords(status.journal.procedure));
    m_again->hide();
    m_stop->setVisible(!status.ended() && !undoing);
    m_wizard->show(status, undoing);
    m_stack->setCurrentIndex(Steps);
}

void RecoveryPage::showLooking()
{
    m_madeUp = true;
    m_diagnosis.reset();
    m_view->showLooking();
    m_stack->setCurrentIndex(Look);
    m_header->setSummary(tr("Looking…"));
    m_again->setVisible(true);
    m_again->setEnabled(false);
}

} // namespace bt2c
