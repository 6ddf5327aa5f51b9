#pragma once

#include "ui/recovery/recoverystatus.h"

#include <QStringList>

namespace bt2c::madeup {

/// A step on the page of recovery, and what it has said so far.
struct StepScene
{
    QString name;                  ///< "step-2.2-2-list-backups"
    RecoveryStatus status;
    QStringList lines;
};

/// Every step of the documented procedures 2.1, 2.2 and 2.3, as they are built in: each while it runs, or while it asks
/// what it has to ask first. Nobody runs them; for pictures.
[[nodiscard]] QList<StepScene> everyStep(const QDateTime &now);

} // namespace bt2c::madeup
