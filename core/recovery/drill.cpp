#include "core/recovery/drill.h"

#include "core/backup/staging.h"
#include "core/engine/compose.h"
#include "core/engine/snapshot.h"
#include "core/recovery/drillnode.h"
#include "core/recovery/drillplace.h"
#include "core/site/ledger.h"
#include "core/site/practicecheck.h"
#include "core/site/sitecontainer.h"
#include "core/site/sitelock.h"
#include "core/support/awake.h"
#include "core/support/describe.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

#include <tuple>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Drill)
};

/// What an entry may take on the disk beyond its content.
constexpr qint64 overheadPerEntry = 4096;
constexpr qint64 overhead = 1024 * 1024;
/// The node may have been asked for its height a moment before or after the copy.
constexpr qint64 heightSlack = 2;

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

qint64 filesBelow(const QString &folder)
{
    qint64 count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++count;
    }
    return count;
}

class Drill
{
public:
    Drill(const DrillParams &params, const RecoveryServices &services, const StepWatcher &watcher, Control &control)
        : m_params(params)
        , m_services(services)
        , m_watcher(watcher)
        , m_control(control)
    {
        m_timer.start();
    }

    Result<void> run();
    void settle();

    [[nodiscard]] DrillReport &report() { return m_report; }
    [[nodiscard]] const FileIdentity &identity() const { return m_identity; }
    [[nodiscard]] const QByteArray &sha256() const { return m_sha256; }

private:
    void say(const QString &line) const
    {
        if (m_watcher.line)
            m_watcher.line(line);
    }
    [[nodiscard]] QStringList parents() const;
    Result<void> makePlace();
    Result<void> restoreInto(const QString &folder);
    Result<void> checkPractice(const QString &folder);
    Result<void> boot(const QString &folder);
    void chooseImage(DrillNodeSpec &spec, const SiteLayout &layout, const EngineView &view,
                     const Result<QList<Image>> &images);
    Result<void> compareHeights() const;

    const DrillParams &m_params;
    const RecoveryServices &m_services;
    const StepWatcher &m_watcher;
    Control &m_control;
    QElapsedTimer m_timer;
    std::optional<OperationMark> m_mark;
    std::optional<DrillPlace> m_place;
    Backup m_backup;
    FileIdentity m_identity;
    QByteArray m_sha256;
    DrillReport m_report;
};

/// Where the scratch place may be made, best first.
QStringList Drill::parents() const
{
    if (!m_params.scratchParent.isEmpty())
        return {m_params.scratchParent};
    QStringList places{QFileInfo(m_params.archive).absolutePath(), m_params.site.backupDirectory, QDir::tempPath()};
    places.removeAll(QString());
    places.removeDuplicates();
    return places;
}

Result<void> Drill::makePlace()
{
    auto mark = OperationMark::create();
    if (!mark)
        return std::unexpected(mark.error());
    m_mark.emplace(std::move(*mark));
    Error problem{ErrorCode::Missing, m_params.archive, {}, 0, -1};
    const QStringList places = parents();
    for (const QString &parent : places)
        cleanDrillFolders(parent);
    for (const QString &parent : places) {
        if (auto made = DrillPlace::create(parent, m_mark->id())) {
            m_place.emplace(std::move(*made));
            break;
        } else {
            problem = made.error();
        }
    }
    if (!m_place)
        return std::unexpected(problem);
    const auto free = freeSpace(m_place->path());
    if (!free)
        return std::unexpected(free.error());
    const qint64 needed =
        m_backup.uncompressedBytes.value_or(0) + m_backup.entries.value_or(0) * overheadPerEntry + overhead;
    if (*free < needed)
        return failure(ErrorCode::TooLittleSpace, QFileInfo(m_place->path()).path(),
                       u"%1 bytes needed, %2 free"_s.arg(needed).arg(*free));
    return {};
}

Result<void> Drill::restoreInto(const QString &folder)
{
    say(Words::tr("Restoring %1 into a scratch folder").arg(m_backup.fileName));
    QElapsedTimer timer;
    timer.start();
    auto staged = stageArchive(m_params.archive, RestoreOnly::Everything, false, folder, nullptr, m_control);
    m_report.restoreSeconds = secondsOf(timer);
    if (!staged)
        return std::unexpected(staged.error());
    staged->check.checkedAt = m_services.services.clock->now();
    if (m_services.services.ledger)
        std::ignore = m_services.services.ledger->recordCheck(staged->check);
    m_report.state = staged->check.state;
    m_sha256 = staged->check.computedSha256;
    if (!isSound(staged->check.state))
        return std::unexpected(staged->check.problems.isEmpty()
                                   ? Error{ErrorCode::NoChecksum, m_params.archive, {}, 0, -1}
                                   : staged->check.problems.first());
    if (staged->folders.isEmpty())
        return failure(ErrorCode::Empty, m_params.archive);
    m_report.entries = staged->entries;
    m_report.bytes = staged->bytes;
    // stageArchive() has read each of them again from the disk.
    m_report.compared = filesBelow(folder);
    say(Words::tr("%n file(s) read back from the disk; each is as the archive has it", nullptr,
                  int(m_report.compared)));
    return {};
}

Result<void> Drill::checkPractice(const QString &folder)
{
    m_report.notBooted =
        Words::tr("A practice site has no engine of its own for this. Its chain was read block by block instead.");
    const PracticeChainCheck check = checkPracticeChain(folder + u"/data"_s);
    if (check.damage)
        return std::unexpected(*check.damage);
    m_report.height = check.height;
    return {};
}

/// Whose likeness the node is made after, and of which image: the validator's, and only where that is there.
void Drill::chooseImage(DrillNodeSpec &spec, const SiteLayout &layout, const EngineView &view,
                        const Result<QList<Image>> &images)
{
    const auto isThere = [&images](const QString &wanted) {
        // An engine that does not list them refuses what is not there.
        return !wanted.isEmpty() && (!images || std::ranges::any_of(*images, [&wanted](const Image &image) {
            return image.id == wanted || image.names.contains(wanted)
                   || image.names.contains(QString(wanted + u":latest"_s));
        }));
    };
    QStringList candidates;
    const auto validator = std::ranges::find_if(view.containers, [&layout](const Container &container) {
        return container.name == layout.validator && isValidator(container)
               && !container.labels.contains(QString(labels::helper));
    });
    if (validator != view.containers.end() && layout.foundBy != SiteLayout::FoundBy::DocumentedPaths) {
        spec.original = validator->name;
        candidates = {validator->imageId, validator->image};
    } else {
        const EngineSurroundings &around = m_services.surroundings;
        const auto config = anyComposeConfig(m_params.site.directory, around.variables, around.home, m_control);
        for (const ComposeConfig::Service &service : config ? config->services : QList<ComposeConfig::Service>()) {
            if (service.service == "validator"_L1 || service.container == documentedValidator)
                candidates.append(service.image);
        }
    }
    const auto chosen = std::ranges::find_if(candidates, isThere);
    if (chosen == candidates.end())
        return;
    spec.image = *chosen;
    spec.images = QStringList{spec.image} + layout.images;
    spec.images.removeIf([&isThere](const QString &image) { return !isThere(image); });
}

Result<void> Drill::boot(const QString &folder)
{
    if (!m_params.boot) {
        m_report.notBooted = Words::tr("It was not asked for.");
        return {};
    }
    if (!m_services.engines) {
        m_report.notBooted = Words::tr("There is no container engine.");
        return {};
    }
    const EngineChoice choice = m_services.engines->choice(m_control);
    const EngineView view = lookAtEngine(choice, false, m_control);
    if (m_control.cancelled())
        return failure(ErrorCode::Cancelled, m_params.archive);
    const auto engine = m_services.engines->engine(m_control);
    if (!engine || view.trouble != EngineTrouble::None) {
        m_report.notBooted = view.trouble != EngineTrouble::None ? describe(view.trouble) : describe(engine.error());
        return {};
    }
    SnapshotRequest request;
    request.site = m_params.site;
    request.variables = m_services.surroundings.variables;
    request.home = m_services.surroundings.home;
    const SiteLayout layout = currentLayout(view, m_params.site, request, m_control);
    cleanDrillVolumes(**engine, m_control);

    DrillNodeSpec spec;
    spec.archive = m_params.archive;
    spec.operation = m_mark->id();
    spec.bytesNeeded = m_report.bytes + m_report.entries * overheadPerEntry + overhead;
    if (const QString config = folder + u"/config"_s; QFileInfo(config).isDir())
        spec.config = config;
    chooseImage(spec, layout, view, (*engine)->images(m_control));
    if (spec.image.isEmpty()) {
        m_report.notBooted = Words::tr("The validator's image is not on this machine.");
        return {};
    }
    const auto scratch = m_place->folder(u"boot"_s);
    if (!scratch)
        return std::unexpected(scratch.error());
    spec.scratch = *scratch;
    DrillBoot boot;
    auto booted = bootDrillNode(**engine, spec, boot, m_watcher, m_control);
    m_report.booted = boot.booted;
    m_report.notBooted = boot.notBooted;
    m_report.remark = boot.remark;
    m_report.nodeLog = boot.log;
    m_report.bootSeconds = boot.seconds;
    m_report.leftBehind += boot.leftBehind;
    if (boot.height)
        m_report.height = boot.height;
    if (booted && boot.height)
        say(Words::tr("The throwaway node answers: height %L1").arg(*boot.height));
    return booted;
}

Result<void> Drill::compareHeights() const
{
    if (!m_report.height || !m_backup.height || *m_report.height + heightSlack >= *m_backup.height)
        return {};
    return failure(ErrorCode::Corrupt, m_params.archive,
                   u"its chain ends at block %1, and the node was at %2 when it was made"_s.arg(*m_report.height)
                       .arg(*m_backup.height));
}

Result<void> Drill::run()
{
    const auto backup = describeBackup(m_params.archive, m_services.services.ledger, m_services.services.clock->now());
    if (!backup)
        return std::unexpected(backup.error());
    m_backup = *backup;
    m_identity = backup->identity;
    // Keeps prune from the archive; a folder that may only be read has no prune to fear.
    const auto lock =
        DirectoryLock::acquire(QFileInfo(m_params.archive).absolutePath(), DirectoryLock::Mode::Shared, u"drill"_s);
    if (!lock && lock.error().code == ErrorCode::Busy)
        return std::unexpected(lock.error());
    if (auto made = makePlace(); !made)
        return made;
    const auto folder = m_place->folder(u"site"_s);
    if (!folder)
        return std::unexpected(folder.error());
    if (auto restored = restoreInto(*folder); !restored)
        return restored;

    m_report.height = heightFromFiles(*folder);
    if (!QFileInfo(*folder + u"/data"_s).isDir()) {
        m_report.notBooted = Words::tr("This backup holds no chain for a node to run on.");
    } else if (auto ran = isPracticeSite(m_params.site.directory) ? checkPractice(*folder) : boot(*folder); !ran) {
        return ran;
    }
    m_report.seconds = secondsOf(m_timer);
    if (auto same = compareHeights(); !same)
        return same;
    const auto now = identityOf(m_params.archive);
    if (!now || *now != m_identity)
        return failure(ErrorCode::Changed, m_params.archive);
    return {};
}

void Drill::settle()
{
    if (m_report.seconds <= 0)
        m_report.seconds = secondsOf(m_timer);
    if (m_place && !m_place->remove())
        m_report.leftBehind.append(m_place->path());
}

QJsonObject evidenceOf(Drill &drill, const Result<void> &outcome)
{
    const DrillReport &report = drill.report();
    QJsonObject evidence{
        // As text: numbers of this size lose their last digits in many a reader of JSON.
        {u"size"_s, drill.identity().size},
        {u"modified_ns"_s, QString::number(drill.identity().modifiedNs)},
        {u"sha256"_s, QString::fromLatin1(drill.sha256())},
        {u"state"_s, stateToken(report.state)},
        {u"entries"_s, report.entries},
        {u"bytes"_s, report.bytes},
        {u"compared"_s, report.compared},
        {u"booted"_s, report.booted},
        {u"seconds"_s, report.seconds},
        {u"restore_seconds"_s, report.restoreSeconds},
        {u"boot_seconds"_s, report.bootSeconds},
    };
    const auto addText = [&evidence](const QString &key, const QString &text) {
        if (!text.isEmpty())
            evidence.insert(key, text);
    };
    addText(u"not_booted"_s, report.notBooted);
    addText(u"remark"_s, report.remark);
    if (report.height)
        evidence.insert(u"height"_s, *report.height);
    if (!report.nodeLog.isEmpty())
        evidence.insert(u"node_log"_s, QJsonArray::fromStringList(report.nodeLog));
    if (!report.leftBehind.isEmpty())
        evidence.insert(u"left_behind"_s, QJsonArray::fromStringList(report.leftBehind));
    if (!outcome) {
        evidence.insert(u"code"_s, errorToken(outcome.error().code));
        addText(u"subject"_s, outcome.error().subject);
        addText(u"detail"_s, outcome.error().detail);
    }
    return evidence;
}

} // namespace

Result<DrillReport> runDrill(const DrillParams &params, const RecoveryServices &services, const StepWatcher &watcher,
                             Control &control)
{
    const AwakeGuard awake(Words::tr("A restore drill is under way"));
    Ledger *ledger = services.services.ledger;
    const QString archive = QFileInfo(params.archive).absoluteFilePath();
    const qint64 id = ledger ? ledger->begin(u"drill"_s, params.site.directory, archive).value_or(0) : 0;
    Drill drill(params, services, watcher, control);
    const auto outcome = drill.run();
    drill.settle();
    drill.report().at = services.services.clock->now();
    if (ledger && id != 0) {
        const bool cancelled = !outcome && outcome.error().code == ErrorCode::Cancelled;
        std::ignore = ledger->end(id,
                                  outcome     ? u"done"_s
                                  : cancelled ? u"cancelled"_s
                                              : u"failed"_s,
                                  evidenceOf(drill, outcome));
    }
    if (!outcome)
        return std::unexpected(outcome.error());
    return drill.report();
}

} // namespace bt2c
