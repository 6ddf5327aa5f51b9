#include "core/recovery/enginelooks.h"

#include "core/archive/tarreader.h"
#include "core/chain/nodestatus.h"
#include "core/engine/compose.h"
#include "core/recovery/ports.h"
#include "core/site/practicecheck.h"
#include "core/support/durable.h"
#include "core/support/timelimit.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int logLines = 400;
constexpr qsizetype logBytes = 64 * 1024;
constexpr int maxSized = 20'000; // files whose sizes are added up
constexpr auto listTime = 1500ms;
constexpr qint64 listBytes = 256 * 1024 * 1024;

// What nodes are known to keep at the top of their data.
constexpr std::array chainNames = {"state.json"_L1, "blockchain.db"_L1, "blocks.dat"_L1, "chain.db"_L1,
                                   "chainstate"_L1};

bool isOurs(const QString &name)
{
    return name.startsWith(".bt2c_"_L1);
}

/// Ends the reading with the first file that belongs to a chain.
class FirstFile final : public EntryVisitor
{
public:
    Result<void> beginEntry(const Entry &entry) override
    {
        const QList<QByteArray> parts = entry.path.split('/');
        const bool hidden = std::ranges::any_of(parts.sliced(std::min<qsizetype>(1, parts.size())),
                                                [](const QByteArray &part) { return part.startsWith('.'); });
        if (!hidden && entry.kind != EntryKind::Directory && parts.size() > 1)
            found = true;
        return found ? Result<void>(failure(ErrorCode::Cancelled)) : Result<void>();
    }
    Result<void> content(qint64, std::span<const std::byte>) override { return {}; }
    Result<void> endEntry() override { return {}; }

    bool found = false;
};

StoreFacts::Content contentThrough(Engine &engine, const QString &container, Control &control)
{
    bool answered = false;
    for (const QLatin1StringView name : chainNames) {
        const Result<PathStat> stat = engine.statPath(container, dataTarget % u'/' % name, control);
        if (stat)
            return StoreFacts::Content::Something;
        answered = stat.error().code == ErrorCode::Missing;
        if (!answered)
            break;
    }
    if (!answered)
        return StoreFacts::Content::Unknown;
    TimeLimit limit(listTime, &control);
    FirstFile visitor;
    TarReader reader(visitor);
    qint64 left = listBytes;
    const Result<void> read = engine.readArchive(
        container, dataTarget,
        [&](std::span<const std::byte> bytes) -> Result<void> {
            left -= qint64(bytes.size());
            return left < 0 ? Result<void>(failure(ErrorCode::TooLarge)) : reader.feed(bytes);
        },
        limit.control());
    if (visitor.found)
        return StoreFacts::Content::Something;
    return read ? StoreFacts::Content::Nothing : StoreFacts::Content::Unknown;
}

StoreFacts folderFacts(const QString &path, Control &control)
{
    StoreFacts facts;
    const QFileInfo info(path);
    facts.missing = !info.isDir();
    if (facts.missing)
        return facts;
    if (const Result<qint64> free = freeSpace(path))
        facts.freeBytes = *free;
    facts.readable = info.isReadable() && info.isExecutable();
    if (!facts.readable)
        return facts;
    facts.content = StoreFacts::Content::Nothing;
    qint64 bytes = 0;
    int files = 0;
    const QStringList names =
        QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (isOurs(name))
            continue;
        const QFileInfo top(path % u'/' % name);
        const auto count = [&](const QFileInfo &file) {
            bytes += file.size();
            ++files;
            if (!name.startsWith(u'.'))
                facts.content = StoreFacts::Content::Something;
        };
        if (!top.isDir() || top.isSymLink()) {
            count(top);
            continue;
        }
        QDirIterator each(top.filePath(), QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext() && files < maxSized && !control.cancelled())
            count(each.nextFileInfo());
    }
    if (files < maxSized && !control.cancelled())
        facts.bytes = bytes;
    return facts;
}

} // namespace

EngineFacts engineFacts(const EngineChoice &choice, const EngineView &view, const SiteLayout &layout)
{
    EngineFacts facts;
    facts.trouble = view.trouble;
    facts.error = view.error;
    facts.info = choice.info;
    facts.address = choice.engine ? choice.engine->address() : choice.endpoint.toString();
    const EngineEndpoint::Kind kind = choice.endpoint.kind;
    facts.local = kind == EngineEndpoint::Kind::LocalSocket;
    facts.containers = containersOf(layout, view.containers);
    facts.volumes = volumesOf(layout, view.containers, view.volumes);
    facts.volumesSeen = view.at.isValid() && !view.error;
    for (const Container &container : view.containers) {
        const bool ours = std::ranges::contains(facts.containers, container.name, &Container::name);
        if (ours || container.state != ContainerState::Running)
            continue;
        for (const PortMapping &port : container.ports) {
            if (port.hostPort > 0 && port.protocol == "tcp"_L1)
                facts.others.insert(port.hostPort, container.name);
        }
    }
    return facts;
}

LayoutLook lookAtLayout(const EngineView &view, const Site &site, const EngineSurroundings &surroundings,
                        Control &control)
{
    LayoutLook look;
    look.layout = layoutOf(site, view.containers, view.volumes, nullptr);
    if (look.layout.foundBy != SiteLayout::FoundBy::Containers) {
        look.config = anyComposeConfig(site.directory, surroundings.variables, surroundings.home, control);
        if (look.config)
            look.layout = layoutOf(site, view.containers, view.volumes, &*look.config);
    }
    // Not seen is not the same as not there.
    if (look.layout.chainInVolume() && (!view.at.isValid() || view.error))
        look.layout.data.exists = true;
    return look;
}

SiteLayout bareLayout(const Site &site)
{
    SiteLayout layout;
    layout.directory = QDir::cleanPath(site.directory);
    layout.validator = documentedValidator;
    layout.statusUrl = documentedStatusUrl().toString();
    layout.data = {DataStore::Kind::Unknown, {}, {}, documentedDataVolume, true};
    return layout;
}

QList<LogLine> lookAtLog(Engine &engine, const Container &validator, Control &control)
{
    QList<LogLine> lines;
    qsizetype bytes = 0;
    LogOptions options;
    options.tail = logLines;
    // A log that breaks off has told something all the same.
    std::ignore = engine.logs(
        validator.id.isEmpty() ? validator.name : validator.id, options,
        [&](const LogLine &line) {
            lines.append(line);
            bytes += line.text.size();
            while (bytes > logBytes && lines.size() > 1)
                bytes -= lines.takeFirst().text.size();
            return true;
        },
        control);
    return lines;
}

StoreFacts lookAtStore(const SiteLayout &layout, const std::shared_ptr<Engine> &engine, const EngineFacts &facts,
                       bool practice, Control &control)
{
    StoreFacts store;
    if (practice) {
        store = folderFacts(layout.directory % "/data"_L1, control);
        const PracticeChainCheck check = checkPracticeChain(layout.directory % "/data"_L1);
        store.damage = check.damage;
        store.examined = true;
        if (check.height >= 0 && !check.damage)
            store.height = check.height;
        return store;
    }
    const auto validator = std::ranges::find(facts.containers, layout.validator, &Container::name);
    if (layout.chainInVolume()) {
        const Volume *volume = findVolume(facts.volumes, layout.data.volume);
        if (!volume)
            return store;
        if (facts.local && QFileInfo(volume->mountpoint).isReadable() && QFileInfo(volume->mountpoint).isDir())
            store = folderFacts(volume->mountpoint, control);
        else if (engine && validator != facts.containers.end())
            store.content = contentThrough(*engine, validator->name, control);
        store.readable = true;
        store.createdAt = volume->createdAt;
        return store;
    }
    // A folder of another machine cannot be seen from here.
    if (layout.data.kind == DataStore::Kind::Directory && facts.local)
        store = folderFacts(layout.data.path, control);
    return store;
}

QList<PortFacts> lookAtPorts(const EngineFacts &facts, const SiteLayout &layout,
                             const std::optional<ComposeConfig> &config)
{
    QList<PortFacts> list;
    const auto add = [&](const QString &service, const QList<PortMapping> &ports, bool up) {
        for (const PortMapping &mapping : ports) {
            if (mapping.hostPort <= 0 || mapping.protocol != "tcp"_L1
                || std::ranges::contains(list, mapping.hostPort, &PortFacts::port))
                continue;
            PortFacts port{mapping.hostPort, service, PortFacts::State::Unknown, facts.others.value(mapping.hostPort)};
            if (up)
                port.state = PortFacts::State::Ours;
            else if (!port.holder.isEmpty())
                port.state = PortFacts::State::Taken;
            else if (const PortUse use = facts.local ? lookAtPort(mapping.hostPort) : PortUse::Unknown;
                     use != PortUse::Unknown)
                port.state = use == PortUse::Taken ? PortFacts::State::Taken : PortFacts::State::Free;
            list.append(port);
        }
    };
    for (const Container &container : facts.containers) {
        const QString service = container.label(labels::service);
        // One that is about to be started again may take its port at any moment: to try it would be in its way.
        const bool up = container.state == ContainerState::Running || container.state == ContainerState::Paused
                        || container.state == ContainerState::Restarting;
        add(service.isEmpty() ? container.name : service, container.ports, up);
    }
    if (facts.containers.isEmpty() && config) {
        for (const ComposeConfig::Service &service : config->services)
            add(service.service, service.ports, false);
    } else if (facts.containers.isEmpty()) {
        const int port = QUrl(layout.statusUrl).port();
        add(u"validator"_s, {{{}, port, port, u"tcp"_s}}, false);
    }
    return list;
}

} // namespace bt2c
