#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace bt2c {

enum class ContainerState { Created, Running, Paused, Restarting, Removing, Exited, Dead, Unknown };
enum class Health { None, Starting, Healthy, Unhealthy };

/// A container's port and where it can be reached; hostPort is 0 while it is not published.
struct PortMapping
{
    QString hostAddress;
    int hostPort = 0;
    int containerPort = 0;
    QString protocol;              ///< "tcp", "udp"
    bool operator==(const PortMapping &) const = default;
};

struct Mount
{
    enum class Kind { Bind, Volume, Tmpfs, Other };
    Kind kind = Kind::Other;
    QString source;                ///< Bind: path on the engine's host; Volume: the volume's name
    QString target;                ///< path in the container
    bool readOnly = false;
    bool operator==(const Mount &) const = default;
};

/// Names of labels that compose sets. Source: compose's reference, observed with compose 2.26.
namespace labels {
inline constexpr QLatin1StringView project("com.docker.compose.project");
inline constexpr QLatin1StringView service("com.docker.compose.service");
inline constexpr QLatin1StringView workingDirectory("com.docker.compose.project.working_dir");
inline constexpr QLatin1StringView configFiles("com.docker.compose.project.config_files");
inline constexpr QLatin1StringView volume("com.docker.compose.volume");
/// "True" on what `docker compose run` makes: it uses the site's data, but is none of its services.
inline constexpr QLatin1StringView oneOff("com.docker.compose.oneoff");
/// Ours, on containers that help with a volume; the value is the operation's id.
inline constexpr QLatin1StringView helper("bt2c.recovery.helper");
/// Ours, besides, on what a restore drill made: its node holds nothing that matters and may be ended at any moment.
inline constexpr QLatin1StringView drill("bt2c.recovery.drill");
}

/// A container as the engine tells it (GET /containers/{id}/json).
struct Container
{
    QString id;                    ///< 64 hex digits
    QString name;                  ///< without the leading slash
    QString image;                 ///< as it was named when the container was made
    QString imageId;               ///< "sha256:…"
    ContainerState state = ContainerState::Unknown;
    Health health = Health::None;
    std::optional<int> exitCode;   ///< of the last run, once there was one
    QString error;                 ///< why it could not be started, in the engine's words
    bool outOfMemory = false;      ///< the last run was ended by the kernel for its memory
    int restartCount = 0;
    QDateTime createdAt;
    QDateTime startedAt;           ///< invalid: never started
    QDateTime finishedAt;          ///< invalid: never ended
    QList<PortMapping> ports;
    QList<Mount> mounts;
    QMap<QString, QString> labels;
    QString restartPolicy;         ///< "no", "always", "unless-stopped", "on-failure"
    int restartRetries = 0;        ///< of "on-failure"
    bool tty = false;

    [[nodiscard]] QString label(QLatin1StringView key) const { return labels.value(QString(key)); }
    bool operator==(const Container &) const = default;
};

struct Volume
{
    QString name;                  ///< the real one
    QString driver;
    QString mountpoint;            ///< on the engine's host, which may be a virtual machine
    QMap<QString, QString> labels;
    QDateTime createdAt;
    std::optional<qint64> size;    ///< bytes; the engine works it out only when asked, which takes a while
    QStringList users;             ///< names of containers that mount it, running or not

    [[nodiscard]] QString label(QLatin1StringView key) const { return labels.value(QString(key)); }
    bool operator==(const Volume &) const = default;
};

/// An image that the engine holds.
struct Image
{
    QString id;                    ///< "sha256:…"
    QStringList names;             ///< "bt2c/validator:latest"; may be empty
    QMap<QString, QString> labels;
    bool operator==(const Image &) const = default;
};

/// One look at what a container uses.
struct ContainerStats
{
    QDateTime at;
    double cpuPercent = 0;         ///< of one processor: 200 are two busy ones
    qint64 memoryBytes = 0;        ///< without the page cache that can be dropped
    qint64 memoryLimit = 0;
    bool operator==(const ContainerStats &) const = default;
};

/// What the engine is.
struct EngineInfo
{
    QString product;               ///< "Docker Engine", "Docker Desktop", "Podman", "Practice"
    QString version;               ///< "26.1.5"
    QString apiVersion;            ///< the one both sides speak: "1.45"
    QString operatingSystem;       ///< "Debian GNU/Linux 13", "Docker Desktop"
    QString architecture;
    bool operator==(const EngineInfo &) const = default;
};

/// Something that happened (GET /events).
struct EngineEvent
{
    QString type;                  ///< "container", "volume", "network", "daemon"
    QString action;                ///< "start", "die", "health_status: healthy", "destroy"
    QString id;                    ///< of the container; name of the volume
    QMap<QString, QString> attributes;
    QDateTime at;
    bool operator==(const EngineEvent &) const = default;
};

struct LogLine
{
    enum class Stream { Output, Error };
    Stream stream = Stream::Output;
    QDateTime at;                  ///< invalid when the engine gave none
    QByteArray text;               ///< without the line's end, as the program wrote it
    bool operator==(const LogLine &) const = default;
};

struct LogOptions
{
    int tail = -1;                 ///< the last so many lines; -1: all
    QDateTime since;
    QDateTime until;
    bool follow = false;           ///< go on until cancelled or the container ends
};

} // namespace bt2c
