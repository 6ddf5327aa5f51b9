#pragma once

#include "core/archive/gzipwriter.h"
#include "core/backup/volumesource.h"
#include "core/engine/pauseguard.h"

#include <chrono>
#include <memory>

namespace bt2c {

/// How the copy of a volume is kept from being torn while the validator writes to it.
enum class Consistency {
    /// Paused for the copy where that is brief; otherwise copied live, and paused for what changed meanwhile.
    Automatic,
    Pause,       ///< paused for the whole copy
    Live,        ///< never paused: copied, and what changed meanwhile copied again
};

/// What came of it.
enum class ConsistencyUsed {
    Unasked,     ///< not a volume
    Still,       ///< nobody had the volume in use
    Paused,
    PausedAtEnd, ///< copied live, then paused for what had changed
    Live,
};

[[nodiscard]] std::optional<Consistency> consistencyFromToken(QStringView token);   ///< "auto", "pause", "live"
/// "still", "paused", "paused-at-end", "live"; empty: Unasked.
[[nodiscard]] QString consistencyToken(ConsistencyUsed used);

/// Copies a volume into a backup through the engine alone.
///
/// Times to the nanosecond and extended attributes come from a scan, which also says whether all that is there was
/// copied, and whether it changed meanwhile. What changed is copied again, in up to `rounds` rounds, and stands in the
/// archive a second time: the later entry is the one that counts for every tar.
class VolumeBackup
{
public:
    static constexpr qint64 expectedRate = 100'000'000;            ///< bytes a second
    /// An Automatic pause is expected to be no longer than this.
    static constexpr std::chrono::seconds briefPause{10};
    static constexpr std::chrono::seconds longestPause{30};        ///< and ends after so long, come what may
    static constexpr int rounds = 3;

    /// Goes on from @p progress, and adds what the volume holds to its total.
    VolumeBackup(Engine &engine, HelperTask task, Consistency wanted, GzipWriter &out, const Progress &progress,
                 Control &control);
    ~VolumeBackup();
    Q_DISABLE_COPY_MOVE(VolumeBackup)

    /// Errors: Missing (the volume), Unsupported (no image for a helper), Changed (files shrink under the copy each
    /// time), ReadFailed (a file that is there could not be copied), Garbled, Truncated, Cancelled, the engine's and
    /// the writer's. Nothing stays paused.
    Result<void> run();

    [[nodiscard]] ConsistencyUsed used() const { return m_used; }
    [[nodiscard]] std::chrono::milliseconds paused() const { return m_paused; }
    [[nodiscard]] Progress progress() const { return m_progress; }
    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] qint64 contentBytes() const { return m_contentBytes; }
    [[nodiscard]] const QStringList &changedWhileRead() const { return m_changed; }
    [[nodiscard]] const QList<Error> &notices() const { return m_notices; }

private:
    struct User
    {
        QString id;
        ContainerState state;
        QDateTime startedAt;
        bool operator==(const User &) const = default;
    };

    [[nodiscard]] static bool isBrief(qint64 bytes);
    Result<QList<User>> users();
    Result<void> look();
    Result<bool> pause();
    void unpause();
    void endLongPause();
    Result<bool> quiet(const QList<User> &before);
    Result<bool> stream(const QString &path);
    Result<void> copyAll();
    Result<void> copyOne(const QByteArray &path);
    Result<void> copyGroup(const QList<QByteArray> &names);
    Result<void> copyAgain(const QList<QByteArray> &paths);
    [[nodiscard]] QList<QByteArray> changedSince(const VolumeScan &before);
    Result<void> catchUp();
    [[nodiscard]] Result<void> checkComplete() const;
    void note(ErrorCode code, const QByteArray &path, const QString &detail);

    Engine &m_engine;
    HelperTask m_task;
    Consistency m_wanted;
    GzipWriter &m_out;
    Control &m_control;
    std::optional<HelperContainer> m_helper;
    std::optional<PauseGuard> m_pause;
    std::optional<VolumeScan> m_scan;
    std::unique_ptr<VolumeSource> m_source;
    ConsistencyUsed m_used = ConsistencyUsed::Still;
    std::chrono::milliseconds m_paused{};
    Progress m_progress;
    qint64 m_totalBefore;
    qint64 m_entries = 0;
    qint64 m_contentBytes = 0;
    QStringList m_changed;
    QList<Error> m_notices;
};

} // namespace bt2c
