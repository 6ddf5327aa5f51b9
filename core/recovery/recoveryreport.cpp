#include "core/recovery/recoveryjournal.h"

namespace bt2c {

QString recoveryReport(const RecoveryJournal &)
{
    return {};
}

} // namespace bt2c
