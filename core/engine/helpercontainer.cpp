#include "core/engine/helpercontainer.h"

#include "core/archive/tarreader.h"
#include "core/support/timelimit.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <tuple>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto createLimit = 60s;
constexpr auto createGrace = 3s;
constexpr auto removeLimit = 15s;
constexpr auto scriptGrace = 30s;
constexpr QLatin1StringView outputPath("/bt2c-output");

/// Keeps the first bytes of the one file in a tar.
class FileCatcher final : public EntryVisitor
{
public:
    explicit FileCatcher(qint64 limit) : m_limit(limit) {}
    Result<void> beginEntry(const Entry &) override { return {}; }
    Result<void> content(qint64, std::span<const std::byte> data) override
    {
        const auto n = std::min(qint64(data.size()), m_limit - m_bytes.size());
        m_bytes.append(reinterpret_cast<const char *>(data.data()), n);
        return qint64(data.size()) > n ? failure(ErrorCode::TooLarge) : Result<void>();
    }
    Result<void> endEntry() override { return {}; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    qint64 m_limit;
    QByteArray m_bytes;
};

Result<QByteArray> readOutput(Engine &engine, const QString &id, Control &control)
{
    FileCatcher catcher(HelperContainer::maxOutput);
    TarReader reader(catcher);
    bool full = false;
    const auto read = engine.readArchive(id, outputPath, [&](std::span<const std::byte> data) {
        auto fed = reader.feed(data);
        full = !fed && fed.error().code == ErrorCode::TooLarge;
        return fed;
    }, control);
    if (!read && !full)
        return std::unexpected(read.error());
    return catcher.bytes();
}

/// Whether the engine could not start a container because its image holds no shell that runs here.
bool hasNoShell(const Error &error)
{
    if (error.code != ErrorCode::External && error.code != ErrorCode::Missing)
        return false;
    return std::ranges::any_of(
        std::array{"no such file"_L1, "not found"_L1, "exec format error"_L1},
        [&](QLatin1StringView words) { return error.detail.contains(words, Qt::CaseInsensitive); });
}

/// An engine makes the volume that a new container names; a helper must not.
Result<void> checkVolume(Engine &engine, const QString &volume, Control &control)
{
    const auto found = engine.inspectVolume(volume, control);
    return found ? Result<void>() : std::unexpected(found.error());
}

/// Before any was tried, and where each was found not to be there.
Error noImage(const HelperTask &task)
{
    return {ErrorCode::Unsupported, task.volume,
            u"no image is there to make a helper container of: "_s % task.images.join(u", "_s), 0, -1};
}

} // namespace

Result<HelperContainer> HelperContainer::make(Engine &engine, const QString &image, const QStringList &command,
                                              const HelperTask &task, Control &control)
{
    HelperSpec spec;
    spec.image = image;
    spec.command = command;
    spec.volume = task.volume;
    spec.target = dataPath;
    spec.readOnly = task.access == HelperAccess::ReadOnly;
    spec.labels.insert(labels::helper, task.operationId);
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, task.volume);
    // Not given up half way: the engine would go on and leave a container that nobody knows the name of.
    TimeLimit limit(createLimit, &control, createGrace);
    auto id = engine.createContainer(spec, limit.control());
    if (!id && id.error().code == ErrorCode::Cancelled && !control.cancelled())
        return failure(ErrorCode::TimedOut, image);
    if (!id)
        return std::unexpected(id.error());
    HelperContainer made(engine, *id, image);
    if (control.cancelled())
        return failure(ErrorCode::Cancelled, task.volume);
    return made;
}

Result<HelperContainer> HelperContainer::create(Engine &engine, const HelperTask &task, Control &control)
{
    if (auto there = checkVolume(engine, task.volume, control); !there)
        return std::unexpected(there.error());
    for (const QString &image : task.images) {
        // A container cannot be made of an image that names no command, and this one is never run.
        auto helper = make(engine, image, {u"/bin/true"_s}, task, control);
        if (helper || helper.error().code != ErrorCode::Missing)
            return helper;
    }
    return std::unexpected(noImage(task));
}

HelperContainer::HelperContainer(HelperContainer &&other) noexcept
    : m_engine(other.m_engine), m_id(std::exchange(other.m_id, {})), m_image(std::move(other.m_image))
{
}

HelperContainer &HelperContainer::operator=(HelperContainer &&other) noexcept
{
    std::swap(m_engine, other.m_engine);
    std::swap(m_id, other.m_id);
    std::swap(m_image, other.m_image);
    return *this;
}

HelperContainer::~HelperContainer()
{
    std::ignore = remove();
}

Result<void> HelperContainer::remove()
{
    if (m_id.isEmpty())
        return {};
    TimeLimit limit(removeLimit);
    auto removed = m_engine->removeContainer(m_id, true, limit.control());
    if (!removed && removed.error().code == ErrorCode::Cancelled)
        removed = failure(ErrorCode::TimedOut, m_id);
    if (removed || removed.error().code == ErrorCode::Missing)
        m_id.clear();
    return removed || m_id.isEmpty() ? Result<void>() : removed;
}

Result<ScriptResult> HelperContainer::finishScript(const HelperScript &script, Control &control)
{
    const auto exitCode = m_engine->waitContainer(m_id, control);
    if (!exitCode)
        return std::unexpected(exitCode.error());
    auto output = readOutput(*m_engine, m_id, control);
    if (!output)
        return std::unexpected(output.error());
    if (*exitCode == 0 && script.result) {
        if (auto read = m_engine->readArchive(m_id, script.resultPath, script.result, control); !read)
            return std::unexpected(read.error());
    }
    if (auto removed = remove(); !removed)
        return std::unexpected(removed.error());
    return ScriptResult{*exitCode, *output};
}

Result<ScriptResult> runScript(Engine &engine, const HelperTask &task, const HelperScript &script, Control &control)
{
    if (auto there = checkVolume(engine, task.volume, control); !there)
        return std::unexpected(there.error());
    const QString text = u"exec >"_s % outputPath % u" 2>&1\n"_s % QString::fromUtf8(script.text);
    const QStringList command = QStringList{u"/bin/sh"_s, u"-c"_s, text, u"bt2c"_s} + script.arguments;
    Error last = noImage(task);
    for (const QString &image : task.images) {
        auto helper = HelperContainer::make(engine, image, command, task, control);
        if (!helper && helper.error().code != ErrorCode::Missing)
            return std::unexpected(helper.error());
        if (!helper)
            continue;
        if (auto started = engine.act(ContainerAction::Start, helper->id(), control); !started) {
            if (!hasNoShell(started.error()))
                return std::unexpected(started.error());
            last = {ErrorCode::Unsupported, image, started.error().detail, 0, -1};
            continue;
        }
        return helper->finishScript(script, control);
    }
    return std::unexpected(last);
}

Result<int> cleanHelpers(Engine &engine, const std::function<bool(const QString &)> &isAlive, Control &control)
{
    const auto all = engine.containers(control);
    if (!all)
        return std::unexpected(all.error());
    int removed = 0;
    for (const Container &container : *all) {
        const auto label = container.labels.constFind(QString(labels::helper));
        if (label == container.labels.constEnd() || isAlive(*label))
            continue;
        const bool runs = container.state == ContainerState::Running || container.state == ContainerState::Restarting;
        if (runs && !container.labels.contains(QString(labels::drill))) {
            TimeLimit limit(scriptGrace, &control);
            std::ignore = engine.waitContainer(container.id, limit.control());
        }
        if (control.cancelled())
            return failure(ErrorCode::Cancelled);
        TimeLimit limit(removeLimit);
        const auto gone = engine.removeContainer(container.id, true, limit.control());
        removed += gone ? 1 : 0;
    }
    return removed;
}

} // namespace bt2c
