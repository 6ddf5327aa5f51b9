#pragma once

#include "core/engine/enginetypes.h"
#include "core/site/sitelayout.h"

namespace bt2c {

inline constexpr QLatin1StringView documentedValidator("bt2c_validator");
inline constexpr QLatin1StringView documentedDataVolume("bt2c_blockchain_data");
inline constexpr QLatin1StringView dataTarget("/app/data");
inline constexpr QLatin1StringView configTarget("/app/config");

/// Whether the container is a BT2C validator: by its documented name, or by its service, name or image together with
/// what it mounts.
[[nodiscard]] bool isValidator(const Container &container);

/// Made by `docker compose run`.
[[nodiscard]] bool isOneOff(const Container &container);
/// Running, paused, or about to run again: its processes may write to what it mounts.
[[nodiscard]] bool usesItsData(const Container &container);

enum class Belonging { Yes, No, SaysNothing };
/// Whether the container is one of the site at @p directory. Compose's label says so; without it, where the container's
/// /app comes from does.
[[nodiscard]] Belonging belongingTo(const Container &container, const QString &directory);

/// Where the container has @p target from: its deepest mount at it or above it. Unknown where that is none, or a volume
/// of which it is only a part.
[[nodiscard]] DataStore storeOf(const Container &container, QLatin1StringView target, const QString &project,
                                const QList<Volume> &volumes);
/// The mount that storeOf() goes by; null: there is none.
[[nodiscard]] const Mount *mountFor(const Container &container, QLatin1StringView target);

/// The site's folder as the container's bound folders tell it; empty: they do not.
[[nodiscard]] QString folderFromMounts(const Container &container);
/// Where the published port of 8081 is reached from this machine; empty: it is not published.
[[nodiscard]] QString statusUrlOf(const Container &container);

/// The name that the compose file and the procedure use for a volume of @p project.
[[nodiscard]] QString documentedVolumeName(const Volume &volume, const QString &project);
[[nodiscard]] const Volume *findVolume(const QList<Volume> &volumes, const QString &name);

/// Whether two paths lead to the same folder, by what is there or, where nothing is, by their text.
[[nodiscard]] bool sameFolder(const QString &a, const QString &b);

} // namespace bt2c
