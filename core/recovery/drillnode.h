#pragma once

#include "core/engine/engine.h"
#include "core/recovery/recovery.h"
#include "core/site/operationmark.h"

namespace bt2c {

/// What a throwaway node is made of.
struct DrillNodeSpec
{
    QString archive;               ///< its `data` goes into the scratch volume
    QString scratch;               ///< a private folder for work
    QString config;                ///< the restored config, copied to /app/config; empty: none
    QString original;              ///< the validator's container; empty: there is none, and `images` tells
    QString image;                 ///< the validator's, which is there
    QStringList images;            ///< of which a helper may be made
    QString operation;             ///< OperationMark's id
    qint64 bytesNeeded = 0;        ///< in the volume; 0: not known
};

/// What came of it.
struct DrillBoot
{
    bool booted = false;
    QString notBooted;             ///< why not. Translated
    QString remark;                ///< what could not be asked although it runs. Translated; mostly empty
    std::optional<qint64> height;
    QStringList log;
    QStringList leftBehind;
    double seconds = 0;
};

/// Fills a fresh volume with the archive's chain, boots a container after the validator's likeness on it, without a
/// network, and waits for its status. Container and volume are gone afterwards, whatever happens.
///
/// Errors: External (the node ended: detail is its last word), TimedOut, TooLittleSpace, WriteFailed, Cancelled, the
/// engine's. @p boot is filled as far as it came in any case.
[[nodiscard]] Result<void> bootDrillNode(Engine &engine, const DrillNodeSpec &spec, DrillBoot &boot,
                                         const StepWatcher &watcher, Control &control);

} // namespace bt2c
