#pragma once

#include "core/recovery/diagnosis.h"
#include "ui/widgets/banner.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace bt2c {

class DiagnosisView;
class PageHeader;
class EmptyState;
class EngineMonitor;
class RecoveryRun;
class Wizard;
class Workspace;
struct RecoveryStatus;
struct SiteSnapshot;

/// The page that gets a validator back: what is wrong, the documented ways, and the one that is being carried out.
class RecoveryPage final : public QWidget
{
    Q_OBJECT

public:
    RecoveryPage(Workspace &workspace, EngineMonitor &monitor, QWidget *parent = nullptr);
    ~RecoveryPage() override;

    [[nodiscard]] Banner *banner() const { return m_banner; }
    /// Looks again at what is wrong; what is under way goes on.
    void diagnose();
    /// Whether a step is running.
    [[nodiscard]] bool changingSite() const;
    /// Whether the window may close now. Where a step runs this asks; closeAgreed() tells once it may.
    [[nodiscard]] bool mayClose();

    /// For pictures and tests: shows what was made up, and nothing of its own from then on.
    void show(const Diagnosis &diagnosis, const std::optional<RecoveryJournal> &undoable = {});
    void show(const RecoveryStatus &status, bool undoing = false);
    void showLooking();
    [[nodiscard]] RecoveryRun *run() const { return m_run; }
    [[nodiscard]] Wizard *wizard() const { return m_wizard; }

Q_SIGNALS:
    void stateChanged();
    /// Something was done to the site.
    void siteTouched();
    void closeAgreed();
    void backupsAsked();
    void containersAsked();
    void activityAsked();
    void openSiteAsked();
    void practiceAsked();
    void troubleshootingAsked();
    void drillAsked();
    void bundleAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    void makeConnections();
    void connectRun();
    void openSite();
    [[nodiscard]] bool hasSite() const;
    [[nodiscard]] bool showsWizard() const;
    void render();
    void renderHeader();
    void takeDiagnosis(const Diagnosis &diagnosis, const std::optional<RecoveryJournal> &undoable);
    void start(const QString &procedure);
    void stopRecovery();
    void askSkip();
    void askUndo(const RecoveryJournal &journal);
    void askAbandon(const RecoveryJournal &journal);
    void abandon(const QString &id);
    void askTurn(const QString &procedure);
    void tellNotBegun(const Error &error);
    void tellUndone(const Result<void> &result);
    void finish();
    void saveReport();
    void writeReportTo(const QString &path);
    void copyReport();
    void focusDecision();

    Workspace &m_workspace;
    RecoveryRun *m_run;
    Banner *m_banner = nullptr;
    PageHeader *m_header = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_stop = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    DiagnosisView *m_view = nullptr;
    Wizard *m_wizard = nullptr;
    std::shared_ptr<class Control> m_control;    // of the look that is on
    std::optional<Diagnosis> m_diagnosis;
    std::optional<RecoveryJournal> m_undoable;
    QElapsedTimer m_lookedAt;
    qint64 m_request = 0;
    bool m_madeUp = false;
    bool m_closing = false;
    bool m_wasBusy = false;
};

} // namespace bt2c
