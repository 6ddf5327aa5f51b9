#include "core/recovery/recoverysite.h"

#include "core/backup/restorejournal.h"
#include "core/site/sitecontainer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QThread>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookedAtLines = 30;
constexpr int lockTries = 6;
constexpr int lockPauseMs = 50;

/// One spelling for a folder, however it was reached.
QString folderKey(const QString &directory)
{
    const QString canonical = QFileInfo(directory).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QDir(directory).absolutePath()) : canonical;
}

QString lockFolder(const QString &folder, const QString &siteDirectory)
{
    constexpr qsizetype digits = 16;
    const QByteArray key =
        QCryptographicHash::hash(folderKey(siteDirectory).toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder % "/locks/"_L1 % QString::fromLatin1(key.first(digits));
}

/// How much a line tells of what went wrong: an error more than the giving up that follows from it.
int troubleIn(const QByteArray &line)
{
    static constexpr std::array words = {"fatal", "panic", "exception", "cannot", "denied", "corrupt", "failed"};
    const QByteArray lower = line.toLower();
    if (lower.contains("error"))
        return 2;
    return std::ranges::any_of(words, [&lower](const char *word) { return lower.contains(word); }) ? 1 : 0;
}

} // namespace

QList<Container> SiteNow::containers() const
{
    return containersOf(layout, view.containers);
}

std::optional<Container> SiteNow::validator() const
{
    const QList<Container> own = containers();
    const auto found = std::ranges::find(own, layout.validator, &Container::name);
    return found == own.end() ? std::nullopt : std::optional(*found);
}

bool SiteNow::canCompose() const
{
    if (practice)
        return true;
    if (!layout.composeFile.isEmpty())
        return QFileInfo(layout.composeFile).isFile();
    const QDir directory(layout.directory);
    return std::ranges::any_of(
        std::array{"compose.yaml"_L1, "compose.yml"_L1, "docker-compose.yml"_L1, "docker-compose.yaml"_L1},
        [&directory](QLatin1StringView name) { return QFileInfo(directory.filePath(name)).isFile(); });
}

SiteNow lookAtSite(const Site &site, bool practice, const RecoveryServices &services, Control &control)
{
    SiteNow now;
    now.practice = practice;
    if (practice)
        now.choice = practiceChoice(site.directory, control);
    else if (services.engines)
        now.choice = services.engines->choice(control);
    now.view = lookAtEngine(now.choice, false, control);
    if (!now.view.at.isValid())
        now.problem = now.view.error.value_or(Error{ErrorCode::NotRunning, u"docker"_s, {}, 0, -1});
    SnapshotRequest request;
    request.site = site;
    request.variables = services.surroundings.variables;
    request.home = services.surroundings.home;
    now.layout = currentLayout(now.view, site, request, control);
    now.home = volumeHomeOf(now.layout, now.view.containers, now.view.volumes);
    return now;
}

Result<SiteNow> seenSite(const RecoveryJournal &journal, const RecoveryServices &services, Control &control)
{
    const bool practice = journal.place[place::practice].toBool();
    // A practice site that is gone must not make us look for its containers in a real engine.
    if (practice && !isPracticeSite(journal.site.directory))
        return failure(ErrorCode::Missing, journal.site.directory);
    SiteNow now = lookAtSite(journal.site, practice, services, control);
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, journal.site.directory);
    if (now.problem)
        return std::unexpected(*now.problem);
    return now;
}

void noteSite(RecoveryJournal &journal, const SiteNow &now)
{
    const SiteLayout &layout = now.layout;
    journal.chainVolume = layout.chainInVolume() ? layout.data.volume : QString();
    StepNames &names = journal.names;
    names[u"site"_s] = journal.site.directory;
    names[u"compose_file"_s] =
        layout.composeFile.isEmpty() ? QString(layout.directory % "/docker-compose.yml"_L1) : layout.composeFile;
    names[u"project"_s] = layout.project;
    names[u"validator"_s] = layout.validator;
    names[u"volume"_s] = journal.chainVolume;
    names[u"documented_volume"_s] =
        layout.data.documentedName.isEmpty() ? QString(documentedDataVolume) : layout.data.documentedName;
    names[u"data"_s] = layout.data.path.isEmpty() ? QString(journal.site.directory % "/data"_L1) : layout.data.path;
    names[u"status_url"_s] = layout.statusUrl;
    names[u"backup_dir"_s] = journal.site.backupDirectory;
    names[u"engine"_s] = now.choice.engine ? now.choice.engine->address() : QString();
    names.removeIf([](const auto &item) { return item.value().isEmpty(); });

    journal.place[place::seen] = !now.problem;
    journal.place[place::unknown] = layout.data.kind == DataStore::Kind::Unknown;
    journal.place[place::images] = QJsonArray::fromStringList(layout.images);
    QJsonObject volumeLabels;
    const QMap<QString, QString> known = now.home ? now.home->labels : QMap<QString, QString>();
    for (auto it = known.begin(); it != known.end(); ++it)
        volumeLabels[it.key()] = it.value();
    journal.place[place::labels] = volumeLabels;
}

std::optional<VolumeHome> chainHome(const RecoveryJournal &journal, const SiteNow &now)
{
    if (journal.chainVolume.isEmpty())
        return std::nullopt;
    VolumeHome home;
    if (now.home && now.home->volume == journal.chainVolume)
        home = *now.home;
    home.volume = journal.chainVolume;
    const QJsonArray images = journal.place[place::images].toArray();
    for (const QJsonValue image : images) {
        if (!home.images.contains(image.toString()))
            home.images += image.toString();
    }
    const QJsonObject volumeLabels = journal.place[place::labels].toObject();
    for (auto it = volumeLabels.begin(); home.labels.isEmpty() && it != volumeLabels.end(); ++it)
        home.labels.insert(it.key(), it.value().toString());
    return home;
}

QString chainFolder(const RecoveryJournal &journal)
{
    const QString standard = journal.site.directory % "/data"_L1;
    const QString named = journal.names.value(u"data"_s, standard);
    return QDir::cleanPath(named) == QDir::cleanPath(standard) ? livePath(journal.site.directory, u"data"_s) : named;
}

Result<void> chainIsReached(const RecoveryJournal &journal)
{
    if (journal.place[place::unknown].toBool())
        return failure(ErrorCode::Unsupported, journal.names.value(u"validator"_s),
                       u"its chain is in no volume and no folder of the site"_s);
    if (!journal.chainVolume.isEmpty())
        return {};
    const QString folder = chainFolder(journal);
    if (!sameFolder(folder, livePath(journal.site.directory, u"data"_s)))
        return failure(ErrorCode::Unsupported, folder, u"the chain is outside the site's folder"_s);
    return {};
}

Result<DirectoryLock> lockRecovery(const QString &folder, const QString &siteDirectory)
{
    const QString directory = lockFolder(folder, siteDirectory);
    errno = 0;
    if (!QDir().mkpath(QFileInfo(folder).path())
        || (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST) || !QDir().mkpath(directory))
        return failure(errno, directory, ErrorCode::WriteFailed);
    Result<DirectoryLock> lock = DirectoryLock::acquire(directory, DirectoryLock::Mode::Exclusive, u"recovery"_s);
    // Somebody may only have looked.
    for (int i = 1; i < lockTries && !lock && lock.error().code == ErrorCode::Busy; ++i) {
        QThread::msleep(lockPauseMs);
        lock = DirectoryLock::acquire(directory, DirectoryLock::Mode::Exclusive, u"recovery"_s);
    }
    if (!lock && lock.error().code == ErrorCode::Busy)
        return failure(ErrorCode::Busy, siteDirectory, lock.error().detail);
    return lock;
}

bool isRecoveryLocked(const QString &folder, const QString &siteDirectory)
{
    const QString directory = lockFolder(folder, siteDirectory);
    if (!QFileInfo(directory).isDir())
        return false;
    const auto lock = DirectoryLock::acquire(directory, DirectoryLock::Mode::Shared, u"recovery"_s);
    return !lock && lock.error().code == ErrorCode::Busy;
}

QString heightText(qint64 height)
{
    return QLocale().toString(height);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString stateWords(const Container &container)
{
    switch (container.state) {
    case ContainerState::Running:
        return container.health == Health::Unhealthy ? RunnerWords::tr("running, unhealthy")
                                                     : RunnerWords::tr("running");
    case ContainerState::Paused:
        return RunnerWords::tr("paused");
    case ContainerState::Created:
        return RunnerWords::tr("made and never started");
    case ContainerState::Restarting:
        return RunnerWords::tr("restarting again and again, exit code %1").arg(container.exitCode.value_or(0));
    case ContainerState::Exited:
    case ContainerState::Dead:
        return container.outOfMemory ? RunnerWords::tr("stopped, out of memory")
                                     : RunnerWords::tr("stopped, exit code %1").arg(container.exitCode.value_or(0));
    case ContainerState::Removing:
        return RunnerWords::tr("being removed");
    case ContainerState::Unknown:
        break;
    }
    return RunnerWords::tr("in an unknown state");
}

QString lastWord(Engine &engine, const QString &container, Control &control)
{
    LogOptions options;
    options.tail = lookedAtLines;
    QByteArray word;
    int most = 0;
    const auto take = [&](const LogLine &line) {
        const QByteArray text = line.text.trimmed();
        const int trouble = troubleIn(text);
        if (!text.isEmpty() && trouble >= most) {
            word = text;
            most = trouble;
        }
        return true;
    };
    std::ignore = engine.logs(container, options, take, control);
    return QString::fromUtf8(word);
}

bool pauseFor(int ms, const Control &control)
{
    constexpr int slice = 20;
    for (int waited = 0; waited < ms && !control.cancelled(); waited += slice)
        QThread::msleep(slice);
    return !control.cancelled();
}

} // namespace bt2c
