#include "core/recovery/recovery.h"

namespace bt2c {
class Recovery::Private { public: RecoveryJournal journal; };
Recovery::Recovery(std::unique_ptr<Private> p) : d(std::move(p)) {}
Recovery::~Recovery() = default;
Result<std::unique_ptr<Recovery>> Recovery::begin(const RecoveryRequest &, const RecoveryServices &, Control &) { return failure(ErrorCode::Unsupported); }
Result<std::unique_ptr<Recovery>> Recovery::open(const QString &, const RecoveryServices &, Control &) { return failure(ErrorCode::Unsupported); }
const RecoveryJournal &Recovery::journal() const { return d->journal; }
int Recovery::next() const { return -1; }
StepNeed Recovery::need() const { return StepNeed::Nothing; }
Result<QList<BackupOffer>> Recovery::offers(Control &) const { return {}; }
Result<void> Recovery::chooseBackup(const QString &) { return {}; }
Result<void> Recovery::confirm(const QString &) { return {}; }
Result<void> Recovery::runNext(const StepWatcher &, Control &) { return failure(ErrorCode::Unsupported); }
Result<void> Recovery::skip(const QString &) { return {}; }
Result<void> Recovery::stop() { return {}; }
QStringList Recovery::destroyed() const { return {}; }
bool canUndo(const RecoveryJournal &) { return false; }
Result<void> undoRecovery(const QString &, const RecoveryServices &, const StepWatcher &, Control &) { return failure(ErrorCode::Unsupported); }
std::optional<OpenRecovery> openRecovery(const QString &, const QString &) { return {}; }
}
