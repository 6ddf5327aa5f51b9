#pragma once

#include "core/backup/extract.h"
#include "core/backup/integrity.h"
#include "core/backup/repair.h"
#include "ui/widgets/theme.h"

namespace bt2c {

/// Whether a repair may help a backup in this state.
[[nodiscard]] bool mayBeRepaired(IntegrityState state);

/// What the repair sheet says at one moment.
struct RepairStatement
{
    Tone tone = Tone::Unknown;
    QString title;
    QStringList lines;
};

/// What was found out. @p hasChecksum: something says what the archive was.
[[nodiscard]] RepairStatement statementOf(const RepairPlan &plan, bool hasChecksum);
/// Why it could not even be found out.
[[nodiscard]] RepairStatement notExamined(const Error &error);
/// How the attempt ended, which was made with a source for every piece.
[[nodiscard]] RepairStatement statementOf(const Result<RepairReport> &report);
/// How rescuing to @p folder ended.
[[nodiscard]] RepairStatement statementOf(const Result<RescueReport> &report, const QString &folder);

struct RepairFact
{
    QString label;
    QString value;
    QStringList names; ///< of the files that are meant; may be empty
};
/// How many pieces are damaged, and where each of them is to be had.
[[nodiscard]] QList<RepairFact> repairFacts(const RepairPlan &plan);

/// "bytes 1,048,576–2,097,151 of 3,400,000", "all 412 bytes".
[[nodiscard]] QString lostWords(const DamagedFile &file);
/// What is lost besides the files that are listed.
[[nodiscard]] QStringList otherDamage(const DamageReport &damage);

} // namespace bt2c
