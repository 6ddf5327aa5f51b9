#include "ui/shell/workspace.h"

#include "core/guard/settings.h"
#include "core/support/durable.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int maxRecent = 6;
}

/// Goes with all that is in it, also what its owner may only read, as restored data may be.
class Workspace::PracticeFolder
{
public:
    PracticeFolder() { m_folder.setAutoRemove(false); }
    ~PracticeFolder()
    {
        if (m_folder.isValid())
            (void)removeTree(m_folder.path());
    }
    Q_DISABLE_COPY_MOVE(PracticeFolder)
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder{QDir::tempPath() + u"/bt2c-practice-XXXXXX"_s};
};

Workspace::Workspace(const Options &options, QObject *parent) : QObject(parent), m_options(options)
{
    if (options.settingsFile.isEmpty())
        m_settings = std::make_unique<QSettings>(u"bt2c-recovery"_s, u"bt2c-recovery"_s);
    else
        m_settings = std::make_unique<QSettings>(options.settingsFile, QSettings::IniFormat);
    if (m_options.ledgerPath.isEmpty())
        m_options.ledgerPath = Ledger::defaultPath();
    m_backend = makeBackend(m_options.ledgerPath);
    readRecent();
}

Workspace::~Workspace() = default;

std::optional<Site> Workspace::initialSite() const
{
    if (!m_recent.isEmpty() && m_recent.first().directory.isEmpty())
        return m_recent.first();
    if (!m_recent.isEmpty())
        return siteIn(m_recent.first().directory, m_recent);
    const auto settings = SettingsFile::open(SettingsFile::defaultPath());
    if (const QString set = settings ? settings->of({}).siteDirectory : QString(); !set.isEmpty())
        return siteIn(set, {});
    const Site documented = documentedSite();
    if (QFileInfo(documented.directory).isDir() || QFileInfo(documented.backupDirectory).isDir())
        return documented;
    return {};
}

void Workspace::open(const Site &site, bool remembered)
{
    if (remembered)
        remember(site);
    switchTo(site, isPracticeSite(site.directory), m_options.ledgerPath);
}

void Workspace::openPractice()
{
    auto folder = std::make_shared<std::unique_ptr<PracticeFolder>>(std::make_unique<PracticeFolder>());
    const QString root = (*folder)->path();
    m_jobs.start(
        tr("Making a practice site"), this,
        [root](Control &) {
            const SystemClock clock;
            return makePracticeSite(root + u"/practice"_s, clock);
        },
        [this, folder, root](const Result<Site> &made) {
            if (!made) {
                Q_EMIT practiceFailed(made.error());
                return;
            }
            m_practiceFolder = std::move(*folder);
            switchTo(*made, true, root + u"/ledger.sqlite"_s);
        });
}

void Workspace::setBackupDirectory(const QString &directory)
{
    Site site = m_site.value_or(Site{});
    site.backupDirectory = directory;
    if (!m_practice)
        remember(site);
    // The same site, and so the same ledger.
    switchTo(site, m_practice, m_backend->ledger.path());
}

void Workspace::setEngineChooser(ChosenEngine::Chooser chooser, const EngineSurroundings &surroundings)
{
    m_chooser = std::move(chooser);
    m_surroundings = surroundings;
    // What runs keeps the backend it began with.
    m_backend = makeBackend(m_backend->ledger.path());
}

std::shared_ptr<Backend> Workspace::makeBackend(const QString &ledgerPath) const
{
    const auto ofThisProcess = [surroundings = m_surroundings](Control &control) {
        return chooseEngine(surroundings, control);
    };
    return std::make_shared<Backend>(ledgerPath, m_chooser ? m_chooser : ofThisProcess, m_surroundings);
}

void Workspace::switchTo(const Site &site, bool practice, const QString &ledgerPath)
{
    if (m_backend->ledger.path() != ledgerPath)
        m_backend = makeBackend(ledgerPath);
    m_site = site;
    m_practice = practice;
    m_height.reset();
    Q_EMIT siteChanged();
    refreshHeight();
}

void Workspace::refreshHeight()
{
    if (!m_site || m_site->directory.isEmpty())
        return;
    const qint64 request = ++m_heightRequest;
    m_jobs.run([directory = m_site->directory](Control &) { return heightFromFiles(directory); })
        .future.then(this, [this, request](std::optional<qint64> height) {
            if (request != m_heightRequest || height == m_height)
                return;
            m_height = height;
            Q_EMIT heightChanged();
        });
}

void Workspace::readRecent()
{
    const int count = m_settings->beginReadArray(u"sites"_s);
    for (int i = 0; i < qMin(count, maxRecent); ++i) {
        m_settings->setArrayIndex(i);
        m_recent.append({m_settings->value("directory").toString(), m_settings->value("backups").toString()});
    }
    m_settings->endArray();
}

void Workspace::remember(const Site &site)
{
    m_recent.removeIf([&](const Site &other) { return other.directory == site.directory; });
    m_recent.prepend(site);
    while (m_recent.size() > maxRecent)
        m_recent.removeLast();
    m_settings->beginWriteArray(u"sites"_s, int(m_recent.size()));
    for (int i = 0; i < m_recent.size(); ++i) {
        m_settings->setArrayIndex(i);
        m_settings->setValue("directory", m_recent.at(i).directory);
        m_settings->setValue("backups", m_recent.at(i).backupDirectory);
    }
    m_settings->endArray();
}

/// The site in @p folder, with where backups went before, or where the documented scripts put them beside it.
Site siteIn(const QString &folder, const QList<Site> &known)
{
    const auto settings = SettingsFile::open(SettingsFile::defaultPath());
    const bool practice = isPracticeSite(folder);
    if (const QString set = settings ? settings->of(folder).backupDirectory : QString(); !set.isEmpty() && !practice)
        return {folder, set};
    for (const Site &site : known) {
        if (site.directory == folder && !site.backupDirectory.isEmpty())
            return site;
    }
    const QString beside = QDir::cleanPath(folder + u"/../../../backups"_s);
    const QString ofPractice = QDir::cleanPath(folder + u"/../backups"_s);
    if (QFileInfo(ofPractice).isDir())
        return {folder, ofPractice};
    return {folder, QFileInfo(beside).isDir() ? beside : documentedSite().backupDirectory};
}

} // namespace bt2c
