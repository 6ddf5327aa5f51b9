#pragma once

#include "core/backup/restore.h"
#include "core/backup/sharedcatalogue.h"
#include "core/engine/chosenengine.h"
#include "core/engine/engineguard.h"
#include "core/recovery/recovery.h"
#include "core/site/ledger.h"
#include "core/site/site.h"
#include "ui/shell/jobs.h"

#include <QSettings>

#include <memory>

namespace bt2c {

/// What operations on one site need, kept alive by those that use it.
struct Backend
{
    Backend(const QString &ledgerPath, ChosenEngine::Chooser chooser, EngineSurroundings around)
        : ledger(ledgerPath), engines(std::move(chooser)), surroundings(std::move(around))
    {
    }

    SystemClock clock;
    Ledger ledger;
    SharedCatalogue catalogue;
    ChosenEngine engines;
    EngineSurroundings surroundings;
    EngineGuard validator{engines};

    [[nodiscard]] Services services() { return {&clock, &ledger, &validator, &engines}; }
    [[nodiscard]] RecoveryServices recoveryServices()
    {
        return {services(), &engines, surroundings, recoveryFolder(ledger.path())};
    }
};

/// The site that is open, what was open before, and the operations that run on it.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString ledgerPath;     ///< empty: the user's
        QString settingsFile;   ///< empty: the user's
    };
    explicit Workspace(const Options &options, QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens @p site; @p remember: also at the next start.
    void open(const Site &site, bool remember = true);
    /// Makes a practice site in a folder that ends with this program, with a ledger of its own, and opens it.
    void openPractice();
    /// What was open last, else the documented site where it exists; empty otherwise.
    [[nodiscard]] std::optional<Site> initialSite() const;
    void setBackupDirectory(const QString &directory);
    /// How operations from now on find their engine; the same way as the page that shows it.
    void setEngineChooser(ChosenEngine::Chooser chooser, const EngineSurroundings &surroundings);

    [[nodiscard]] const std::optional<Site> &site() const { return m_site; }
    [[nodiscard]] bool isPractice() const { return m_practice; }
    [[nodiscard]] const QList<Site> &recentSites() const { return m_recent; }
    [[nodiscard]] std::shared_ptr<Backend> backend() const { return m_backend; }
    [[nodiscard]] Jobs &jobs() { return m_jobs; }
    [[nodiscard]] QSettings &settings() { return *m_settings; }

    /// The chain's height as far as the site's files tell; read in the background by refreshHeight().
    [[nodiscard]] std::optional<qint64> height() const { return m_height; }
    void refreshHeight();

Q_SIGNALS:
    void siteChanged();
    void heightChanged();
    void practiceFailed(const bt2c::Error &error);

private:
    void switchTo(const Site &site, bool practice, const QString &ledgerPath);
    void readRecent();
    void remember(const Site &site);

    [[nodiscard]] std::shared_ptr<Backend> makeBackend(const QString &ledgerPath) const;

    Options m_options;
    ChosenEngine::Chooser m_chooser;
    EngineSurroundings m_surroundings = EngineSurroundings::ofThisProcess();
    std::unique_ptr<QSettings> m_settings;
    class PracticeFolder;
    std::unique_ptr<PracticeFolder> m_practiceFolder;
    std::shared_ptr<Backend> m_backend;
    std::optional<Site> m_site;
    std::optional<qint64> m_height;
    QList<Site> m_recent;
    qint64 m_heightRequest = 0;
    bool m_practice = false;
    // Last, so that its end, which waits for what runs, comes before the end of what that uses.
    Jobs m_jobs;
};

/// The site in @p folder with its folder of backups: as the settings have it, as it is known, else where there is one,
/// else the documented one.
[[nodiscard]] Site siteIn(const QString &folder, const QList<Site> &known);

} // namespace bt2c
