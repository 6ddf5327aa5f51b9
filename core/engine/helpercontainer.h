#pragma once

#include "core/engine/engine.h"

#include <utility>

namespace bt2c {

enum class HelperAccess { ReadOnly, ReadWrite };

/// What helper containers of one operation have in common.
struct HelperTask
{
    QStringList images;            ///< tried in this order; those that are there: nothing is pulled
    QString volume;
    QString operationId;           ///< the value of the label `labels::helper`
    HelperAccess access = HelperAccess::ReadWrite;
};

/// A script for a helper container: POSIX sh, as busybox and dash have it. It runs as root, with the volume at
/// HelperContainer::dataPath.
struct HelperScript
{
    QByteArray text;               ///< UTF-8
    QStringList arguments;         ///< $1, $2, …
    /// A file outside the volume that the script writes, and who gets it: as the tar that Engine::readArchive() gives,
    /// once the script has ended with 0, and not when it failed.
    QString resultPath;
    Engine::Sink result;
};

/// What came of a script.
struct ScriptResult
{
    int exitCode = 0;
    QByteArray output;             ///< standard output and error together, at most HelperContainer::maxOutput bytes
    bool operator==(const ScriptResult &) const = default;
};

/// Runs @p script in a container of its own, which is gone afterwards, however it ended. Cancelling kills the script
/// where it stands, so what must not be cut in two is run with a Control that nobody cancels.
///
/// Output goes through a file in the container and not through its log, which an engine may be told to drop.
/// Errors: Unsupported (also where none of the images has a /bin/sh that runs here), and those of
/// HelperContainer::create(). A script that fails is no error: look at the exit code.
[[nodiscard]] Result<ScriptResult> runScript(Engine &engine, const HelperTask &task, const HelperScript &script,
                                             Control &control);

/// A throwaway container, never started, that mounts one volume and nothing else: archive calls reach the volume
/// through it, also where the volume's path is on another machine. It has no network and bears the label
/// `labels::helper`, so that what a kill leaves behind is found. Destroying it removes it.
class HelperContainer
{
public:
    /// Where the volume is mounted. An archive of this path begins its entries with "data", as backups do.
    static constexpr QLatin1StringView dataPath{"/bt2c-recovery/data"};
    /// An archive whose entries begin with "data" is written here.
    static constexpr QLatin1StringView parentPath{"/bt2c-recovery"};
    static constexpr qint64 maxOutput = 64 * 1024;

    /// Errors: Missing (no such volume: none is made by asking), Unsupported (none of the images is there), and the
    /// engine's.
    [[nodiscard]] static Result<HelperContainer> create(Engine &engine, const HelperTask &task, Control &control);

    HelperContainer(HelperContainer &&other) noexcept;
    HelperContainer &operator=(HelperContainer &&other) noexcept;
    HelperContainer(const HelperContainer &) = delete;
    HelperContainer &operator=(const HelperContainer &) = delete;
    ~HelperContainer();

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &image() const { return m_image; }
    /// Removes it now, for the sake of the error. Takes at most 15 s.
    Result<void> remove();

private:
    friend Result<ScriptResult> runScript(Engine &, const HelperTask &, const HelperScript &, Control &);
    static Result<HelperContainer> make(Engine &engine, const QString &image, const QStringList &command,
                                        const HelperTask &task, Control &control);
    Result<ScriptResult> finishScript(const HelperScript &script, Control &control);

    HelperContainer(Engine &engine, QString id, QString image)
        : m_engine(&engine), m_id(std::move(id)), m_image(std::move(image))
    {
    }

    Engine *m_engine;
    QString m_id;                  ///< empty: removed or moved from
    QString m_image;
};

/// Removes helper containers whose operation is over, as @p isAlive says of its id, and gives how many. One whose
/// script still runs may be in the middle of an exchange: it gets 30 s to end before it is killed. One that could not
/// be removed is left for the next time. Errors: the engine's, of listing.
[[nodiscard]] Result<int> cleanHelpers(Engine &engine, const std::function<bool(const QString &operationId)> &isAlive,
                                       Control &control);

} // namespace bt2c
