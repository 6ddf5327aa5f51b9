#pragma once

#include "core/engine/engine.h"
#include "core/site/operationmark.h"

namespace bt2c {

/// What the folders and volumes of drills are called; the operation's id follows.
inline constexpr QLatin1StringView drillFolderPrefix(".bt2c_drill_");
inline constexpr QLatin1StringView drillVolumePrefix("bt2c_drill_");

/// A private folder in which a drill works, removed with all in it when this goes. Its name holds the id of the drill's
/// OperationMark, so that one whose drill was killed can be told.
class DrillPlace
{
public:
    /// Errors: PermissionDenied, NoSpace, WriteFailed, Missing.
    [[nodiscard]] static Result<DrillPlace> create(const QString &parent, const QString &operation);
    ~DrillPlace();
    DrillPlace(DrillPlace &&other) noexcept
        : m_path(std::exchange(other.m_path, {}))
    {}
    DrillPlace &operator=(DrillPlace &&) = delete;
    DrillPlace(const DrillPlace &) = delete;
    DrillPlace &operator=(const DrillPlace &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// A new private folder in it. Errors: as create().
    [[nodiscard]] Result<QString> folder(const QString &name) const;
    /// For the sake of the error. Errors: WriteFailed, PermissionDenied.
    Result<void> remove();

private:
    explicit DrillPlace(QString path)
        : m_path(std::move(path))
    {}
    QString m_path;
};

/// Removes what drills that were killed left in @p parent.
void cleanDrillFolders(const QString &parent);
/// Removes the containers and volumes that drills that were killed left in the engine.
void cleanDrillVolumes(Engine &engine, Control &control);

} // namespace bt2c
