#pragma once

#include "core/backup/restore.h"
#include "core/backup/restorejournal.h"
#include "core/engine/engine.h"

#include <memory>

namespace bt2c {

/// Id of an operation on a site, for the helper containers it makes: by it their owner is known after a kill. Whoever
/// holds the site's lock alone knows that all others of that site are over.
[[nodiscard]] QString helperOperation(const QString &site, const QString &kind);
/// Whether @p operation is one of @p site.
[[nodiscard]] bool isOperationOf(const QString &operation, const QString &site);

/// The engine's part of a restore, a rollback or their recovery: connects when it is first needed. Lives as long as what
/// it hands out.
class VolumeWork
{
public:
    VolumeWork(const Services &services, const QString &site, const QString &kind);

    /// Errors: NotRunning and the like.
    [[nodiscard]] Result<Engine *> engine(Control &control);
    [[nodiscard]] const QString &operation() const { return m_operation; }

    /// Refuses when a container other than the validator uses the volume. Makes the volume, as compose would, where it is
    /// missing. Errors: Conflict (subject is the container).
    [[nodiscard]] Result<void> prepare(const VolumeHome &home, Control &control);
    /// Removes helpers that killed operations on this site left. To be called with the site's lock held alone.
    void cleanHelpers(Control &control);

    /// Holds the validator, exchanges, lets it go.
    [[nodiscard]] VolumeWorker finisher();
    [[nodiscard]] VolumeWorker undoer();
    /// Takes the folders of an exchange that was never begun out of the volumes.
    [[nodiscard]] Result<void> discard(const QList<VolumeExchange> &exchanges);

private:
    EngineSource *m_source;
    QString m_site;
    QString m_operation;
    std::shared_ptr<Engine> m_engine;
};

} // namespace bt2c
