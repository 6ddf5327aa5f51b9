// The page's widgets and how they hang together; what it does is in recoverypage.cpp.
#include "ui/recovery/recoverypage.h"

#include "ui/recovery/diagnosisview.h"
#include "ui/recovery/outputview.h"
#include "ui/recovery/recoveryrun.h"
#include "ui/recovery/recoverywords.h"
#include "ui/recovery/reportpane.h"
#include "ui/recovery/steppane.h"
#include "ui/recovery/wizard.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include "core/support/describe.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

RecoveryPage::RecoveryPage(Workspace &workspace, EngineMonitor &, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_run(new RecoveryRun(workspace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeBody(), 1);
    makeConnections();
    connectRun();
    render();
}

QWidget *RecoveryPage::makeHeader()
{
    m_header = new PageHeader(tr("Recovery"), this);
    m_again = m_header->addButton(Symbol::Refresh, tr("Look again"),
                                  tr("Looks at everything once more; nothing is changed"));
    m_stop = m_header->addButton(Symbol::Square, tr("Stop here"),
                                 tr("Ends the recovery. What was done stays as it is."));
    m_again->hide();
    m_stop->hide();
    return m_header;
}

QWidget *RecoveryPage::makeBody()
{
    auto *body = new QWidget(this);
    auto *below = new QVBoxLayout(body);
    below->setContentsMargins(0, 20, 0, 20);
    below->setSpacing(12);
    const auto inset = [body, below](QWidget *widget, int stretch) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
        row->addWidget(widget);
        below->addLayout(row, stretch);
    };
    m_banner = new Banner(body);
    inset(m_banner, 0);
    m_stack = new QStackedWidget(body);
    m_empty = new EmptyState(m_stack);
    m_view = new DiagnosisView(m_stack);
    auto *wizard = new QWidget(m_stack);
    auto *row = new QHBoxLayout(wizard);
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    m_wizard = new Wizard(wizard);
    row->addWidget(m_wizard);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_stack->addWidget(wizard);
    below->addWidget(m_stack, 1);

    m_empty->setWords(Symbol::Lifebuoy, tr("No validator site is open"),
                      tr("Choose the folder that holds your validator's docker-compose.yml, or practise a recovery on "
                         "a site that touches nothing."));
    connect(m_empty->addButton(Symbol::Folder, tr("Open Site…")), &QPushButton::clicked, this,
            &RecoveryPage::openSiteAsked);
    connect(m_empty->addButton(Symbol::Beaker, tr("Open Practice Site")), &QPushButton::clicked, this,
            &RecoveryPage::practiceAsked);
    return body;
}

void RecoveryPage::makeConnections()
{
    connect(&m_workspace, &Workspace::siteChanged, this, &RecoveryPage::openSite);
    connect(m_again, &QPushButton::clicked, this, &RecoveryPage::diagnose);
    connect(m_stop, &QPushButton::clicked, this, &RecoveryPage::stopRecovery);
    connect(m_view, &DiagnosisView::startAsked, this, &RecoveryPage::start);
    connect(m_view, &DiagnosisView::goOnAsked, this, [this](const QString &id) {
        m_banner->dismiss();
        m_wizard->clear();
        m_run->resume(id);
    });
    connect(m_view, &DiagnosisView::abandonAsked, this, &RecoveryPage::askAbandon);
    connect(m_view, &DiagnosisView::undoAsked, this, &RecoveryPage::askUndo);
    connect(m_view, &DiagnosisView::reportAsked, m_run, &RecoveryRun::present);
    connect(m_view, &DiagnosisView::lookAgainAsked, this, &RecoveryPage::diagnose);
    connect(m_view, &DiagnosisView::containersAsked, this, &RecoveryPage::containersAsked);
    connect(m_view, &DiagnosisView::backupsAsked, this, &RecoveryPage::backupsAsked);
    connect(m_view, &DiagnosisView::troubleshootingAsked, this, &RecoveryPage::troubleshootingAsked);
    connect(m_view, &DiagnosisView::drillAsked, this, &RecoveryPage::drillAsked);
    connect(m_view, &DiagnosisView::bundleAsked, this, &RecoveryPage::bundleAsked);

    StepPane *pane = m_wizard->pane();
    connect(pane, &StepPane::tryAgainAsked, m_run, &RecoveryRun::tryAgain);
    connect(pane, &StepPane::backupChosen, m_run, &RecoveryRun::chooseBackup);
    connect(pane, &StepPane::confirmed, m_run, &RecoveryRun::confirm);
    connect(pane, &StepPane::skipAsked, this, &RecoveryPage::askSkip);
    connect(pane, &StepPane::turnAsked, this, &RecoveryPage::askTurn);
    connect(pane, &StepPane::undoAsked, this, [this] { askUndo(m_run->status().journal); });
    connect(pane, &StepPane::bundleAsked, this, &RecoveryPage::bundleAsked);
    ReportPane *report = m_wizard->report();
    connect(report, &ReportPane::undoAsked, this, [this] { askUndo(m_run->status().journal); });
    connect(report, &ReportPane::saveAsked, this, &RecoveryPage::saveReport);
    connect(report, &ReportPane::copyAsked, this, &RecoveryPage::copyReport);
    connect(report, &ReportPane::doneAsked, this, &RecoveryPage::finish);
}

void RecoveryPage::connectRun()
{
    connect(m_run, &RecoveryRun::changed, this, [this] {
        if (m_madeUp)
            return;
        render();
        if (std::exchange(m_wasBusy, m_run->busy()) != m_run->busy())
            Q_EMIT stateChanged();
    });
    connect(m_run, &RecoveryRun::lines, this,
            [this](const QList<StepLine> &lines, qint64 leftOut) { m_wizard->output()->add(lines, leftOut); });
    connect(m_run, &RecoveryRun::notBegun, this, &RecoveryPage::tellNotBegun);
    connect(m_run, &RecoveryRun::released, this, [this] {
        if (isVisible() && !m_diagnosis)
            diagnose();
    });
    connect(m_run, &RecoveryRun::siteTouched, this, &RecoveryPage::siteTouched);
    connect(m_run, &RecoveryRun::undone, this,
            [this](const QString &, const Result<void> &result) { tellUndone(result); });
    for (const auto signal : {&RecoveryRun::rested, &RecoveryRun::ended}) {
        connect(m_run, signal, this, [this] {
            if (std::exchange(m_closing, false))
                Q_EMIT closeAgreed();
            else
                focusDecision();
        });
    }
}

void RecoveryPage::renderHeader()
{
    const RecoveryStatus &status = m_run->status();
    const bool wizard = hasSite() && showsWizard();
    QString summary;
    if (wizard) {
        summary = procedureWords(status.journal.procedure);
        // The site that is open may have become another since.
        if (m_workspace.site() && m_workspace.site()->directory != status.journal.site.directory)
            summary = status.journal.site.name() + u" · "_s + summary;
    } else if (hasSite() && m_run->active()) {
        summary = tr("Beginning…");
    } else if (hasSite() && m_control) {
        summary = tr("Looking…");
    } else if (hasSite() && m_diagnosis) {
        summary = tr("Looked at %n thing(s) in %1", nullptr, int(m_diagnosis->findings.size()))
                      .arg(formatDuration(m_diagnosis->seconds));
    }
    m_header->setSummary(summary);
    m_again->setVisible(hasSite() && !wizard);
    m_again->setEnabled(!m_control && !m_run->active());
    m_stop->setVisible(wizard && !status.ended() && !m_run->undoing());
    m_stop->setEnabled(!status.stopping);
}

} // namespace bt2c
