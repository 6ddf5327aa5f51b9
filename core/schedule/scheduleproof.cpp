#include "core/schedule/scheduleproof.h"

namespace bt2c {

Result<ScheduleProof> proveSchedule(const ProofRequest &, const Ledger &, Control &)
{
    return ScheduleProof();
}

} // namespace bt2c
