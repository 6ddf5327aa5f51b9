#pragma once

#include "core/engine/enginetypes.h"
#include "core/support/result.h"

#include <QJsonObject>

namespace bt2c {

/// What the Docker Engine API (and Podman's likeness of it) answers, as our types. Every parser takes any JSON: what is
/// missing or of the wrong kind is left at its default, and only an answer that cannot be the thing at all is Garbled.
/// Source: Docker Engine API 1.24 to 1.47.
namespace dockerjson {

/// GET /containers/{id}/json. Garbled without an id or a state.
[[nodiscard]] Result<Container> container(const QJsonObject &inspected);
/// One element of GET /containers/json: the same, without what only the full answer tells (error, restart count,
/// policy).
[[nodiscard]] Result<Container> containerSummary(const QJsonObject &listed);
/// One of GET /volumes or of /system/df. Garbled without a name.
[[nodiscard]] Result<Volume> volume(const QJsonObject &object);
/// One element of GET /images/json; names that say nothing ("<none>:<none>") are left out. Garbled without an id.
[[nodiscard]] Result<Image> image(const QJsonObject &object);
/// GET /version. apiVersion is the engine's own. Garbled without one.
[[nodiscard]] Result<EngineInfo> version(const QJsonObject &object);
/// Adds what only GET /info tells.
void addInfo(EngineInfo &info, const QJsonObject &object);
/// One line of GET /events. Garbled without a type and an action.
[[nodiscard]] Result<EngineEvent> event(const QByteArray &line);
/// From two looks of GET /containers/{id}/stats; Conflict when the container does not run.
[[nodiscard]] Result<ContainerStats> stats(const QJsonObject &before, const QJsonObject &after);
/// The same from one look that holds both (precpu_stats).
[[nodiscard]] Result<ContainerStats> stats(const QJsonObject &look);

/// "2026-11-24T08:42:26.123456789Z", any offset; the engine's year 1 means never and is invalid.
[[nodiscard]] QDateTime time(QStringView text);
/// What an engine says went wrong: its "message", or Podman's "cause", or the text itself; on one line, of limited
/// length.
[[nodiscard]] QString message(const QByteArray &body);
/// As a request's query has it: seconds.nanoseconds.
[[nodiscard]] QByteArray queryTime(const QDateTime &time);

} // namespace dockerjson

/// "1.45" as something that can be compared; nothing where it is none.
struct ApiVersion
{
    int major = 0;
    int minor = 0;
    auto operator<=>(const ApiVersion &) const = default;
    [[nodiscard]] static std::optional<ApiVersion> parse(QStringView text);
    [[nodiscard]] QString toString() const;
};

} // namespace bt2c
