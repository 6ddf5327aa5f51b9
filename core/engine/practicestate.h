#pragma once

#include "core/engine/enginetypes.h"
#include "core/support/control.h"
#include "core/support/result.h"

#include <array>
#include <functional>

namespace bt2c {

/// What a practice container is doing.
struct PracticeContainer
{
    ContainerState state = ContainerState::Running;
    bool exists = true;            ///< false: removed
    int exitCode = 0;
    int restarts = 0;
    QString error;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime finishedAt;          ///< invalid: never ended
    QString policy;
    int retries = 0;
    QList<LogLine> log;            ///< what it said of starts, ends and damage, oldest first

    [[nodiscard]] bool isUp() const { return state == ContainerState::Running || state == ContainerState::Paused; }
};

struct PracticeVolume
{
    QDateTime createdAt;
    QMap<QString, QString> labels;
};

/// All that a practice engine remembers of a site.
struct PracticeState
{
    qint64 serial = 0;             ///< counts events
    QMap<QString, PracticeContainer> containers;   ///< by name
    QMap<QString, PracticeVolume> volumes;
    QList<std::pair<qint64, EngineEvent>> events;  ///< the newest, with the serial of each
};

/// A practice engine's memory: a small file beside the site, so that every program sees the same. What is in it that
/// makes no sense is taken as if it were not there.
class PracticeStore
{
public:
    static constexpr int maxEvents = 64;
    static constexpr int maxLog = 200;

    explicit PracticeStore(const QString &site);

    /// `.<site>-engine.json` in the folder that the site lies in.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] PracticeState load() const;
    /// Loads, changes and keeps the state while no other program does. @p change gives false to leave it as it is.
    /// Nothing is kept when @p change gives an error. Errors: Cancelled, TimedOut (another program holds it for 5 s),
    /// WriteFailed, PermissionDenied, NoSpace, TooLarge, and those of @p change.
    [[nodiscard]] Result<void> update(const std::function<Result<bool>(PracticeState &)> &change,
                                      Control &control) const;
    /// Differs when the file was replaced. Cheap.
    [[nodiscard]] QByteArray fingerprint() const;

    /// Notes an event and, in the state, when it was.
    static void addEvent(PracticeState &state, const QString &type, const QString &action, const QString &id,
                         const QMap<QString, QString> &attributes, const QDateTime &at);
    static void addLog(PracticeContainer &container, const QDateTime &at, LogLine::Stream stream,
                       const QByteArray &text);

private:
    [[nodiscard]] PracticeState initial() const;

    QString m_site;
    QString m_path;
    QString m_lockPath;
};

/// Names and project of a practice site's containers.
namespace practice {
inline constexpr QLatin1StringView validator("bt2c_validator");
inline constexpr QLatin1StringView prometheus("bt2c_prometheus");
inline constexpr QLatin1StringView grafana("bt2c_grafana");
inline constexpr std::array containers = {validator, prometheus, grafana};
/// As compose derives it from the site's directory.
[[nodiscard]] QString project(const QString &site);
/// The same for the same site and name: 64 hex digits.
[[nodiscard]] QString containerId(const QString &site, const QString &name);
}

/// Sleeps; false when cancelled meanwhile.
[[nodiscard]] bool waitUnlessCancelled(int ms, const Control &control);

} // namespace bt2c
