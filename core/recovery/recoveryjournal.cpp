#include "core/recovery/recoveryjournal.h"

namespace bt2c {
QString outcomeToken(RecoveryOutcome) { return {}; }
QString stepStateToken(StepState) { return {}; }
QString recoveryFolder(const QString &) { return {}; }
Result<void> writeRecoveryJournal(const QString &, const RecoveryJournal &) { return {}; }
Result<RecoveryJournal> readRecoveryJournal(const QString &, const QString &) { return failure(ErrorCode::Missing); }
QList<RecoveryJournal> recoveryJournals(const QString &, const QString &) { return {}; }
QJsonObject toJson(const RecoveryJournal &) { return {}; }
QString recoveryReport(const RecoveryJournal &) { return {}; }
}
