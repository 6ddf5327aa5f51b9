#pragma once

#include "core/engine/engine.h"

#include <QStringList>

namespace bt2c {

/// An exchange of a volume's content with a folder inside the same volume, and how far it may have come is written
/// there. The root of a volume is a mount point and cannot change places with anything, so what lies in it moves by one
/// rename each: all that is there into `out`, then all of `in` to the root. A file beside them says which of the two is
/// under way, so that whoever comes next goes on, or takes it back.
struct VolumeExchange
{
    QString volume;
    QString folder;                ///< at the root of the volume: ".bt2c_restore_20261124_081500"
    QString in;                    ///< below it, takes the root's place: "data"
    QString out;                   ///< below it, receives what the root held: "former"
    QString keepAs;                ///< the folder's name when all is done: ".bt2c_pre_restore_20261124_081500"
    QStringList images;            ///< for helpers
    QString validator;             ///< its container; may be empty
    QString restartPolicy;         ///< what it had before it was kept from starting by itself; empty: was not touched
    int restartRetries = 0;
    bool operator==(const VolumeExchange &) const = default;
};

/// Names of folders at the root of a volume that are ours: never part of a backup, never moved by an exchange.
inline constexpr QLatin1StringView volumeWorkPrefix(".bt2c_restore_");
inline constexpr QLatin1StringView volumeKeptPrefix(".bt2c_pre_restore_");
inline constexpr QLatin1StringView volumeUndonePrefix(".bt2c_rolled_back_");

/// Brings the exchange from any state between "not begun" and "done" to done. A helper in the engine does it, so it
/// goes on when this program is killed; an engine that is killed leaves what the next call finishes. Not to be
/// cancelled. Errors: Unfinished (the folder is not there, or something else has written to the volume meanwhile), and
/// the engine's.
[[nodiscard]] Result<void> finishVolumeExchange(Engine &engine, const VolumeExchange &exchange,
                                                const QString &operation);

/// Takes finishVolumeExchange() back from whatever point it came to. Errors: as there.
[[nodiscard]] Result<void> undoVolumeExchange(Engine &engine, const VolumeExchange &exchange, const QString &operation);

/// Removes the work folder and all in it, which must not have come to the exchange. Fine when it is not there.
[[nodiscard]] Result<void> discardVolumeFolder(Engine &engine, const VolumeExchange &exchange,
                                               const QString &operation);

/// Writes what restart policy the validator has into @p exchange, where it is one that starts it by itself. Fine where
/// there is no container.
[[nodiscard]] Result<void> noteRestartPolicy(Engine &engine, VolumeExchange &exchange);
/// Keeps the validator from being started by the engine while the volume is between old and new: an engine that is
/// restarted starts what says `restart: always`, even where it was stopped by hand.
[[nodiscard]] Result<void> holdValidator(Engine &engine, const VolumeExchange &exchange);
/// Gives the validator its restart policy back. Fine where it is gone.
[[nodiscard]] Result<void> releaseValidator(Engine &engine, const VolumeExchange &exchange);

} // namespace bt2c
