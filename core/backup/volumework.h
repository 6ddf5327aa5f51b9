#pragma once

#include "core/backup/restore.h"
#include "core/backup/restorejournal.h"
#include "core/engine/engine.h"
#include "core/site/operationmark.h"

#include <memory>
#include <optional>

namespace bt2c {

/// The engine's part of a restore, a rollback or their recovery: connects when it is first needed. Lives as long as
/// what it hands out.
class VolumeWork
{
public:
    explicit VolumeWork(const Services &services) : m_source(services.engines) {}

    /// Errors: NotRunning and the like; those of OperationMark.
    [[nodiscard]] Result<Engine *> engine(Control &control);
    /// What helper containers are marked with. To be called once engine() has given one.
    [[nodiscard]] QString operation() const { return m_mark ? m_mark->id() : QString(); }

    /// Refuses when a container other than the validator uses the volume. Makes the volume, as compose would, where it
    /// is missing. Errors: Conflict (subject is the container).
    [[nodiscard]] Result<void> prepare(const VolumeHome &home, Control &control);
    /// Removes helpers that killed operations left.
    void cleanHelpers(Control &control);

    /// Holds the validator, exchanges, lets it go.
    [[nodiscard]] VolumeWorker finisher();
    [[nodiscard]] VolumeWorker undoer();
    /// Takes the folders of an exchange that was never begun out of the volumes.
    [[nodiscard]] Result<void> discard(const QList<VolumeExchange> &exchanges);

private:
    EngineSource *m_source;
    std::shared_ptr<Engine> m_engine;
    std::optional<OperationMark> m_mark;
};

} // namespace bt2c
