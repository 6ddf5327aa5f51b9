#pragma once

#include "core/archive/salvage.h"

#include <QList>

namespace bt2c {

/// A file of a damaged archive that is not all there.
struct DamagedFile
{
    QByteArray path;
    qint64 size = 0;
    std::vector<DataExtent> lost;   ///< ascending; all of it where that cannot be told

    bool operator==(const DamagedFile &) const = default;
};

/// What is wrong with a seekable archive, in terms of what it holds.
struct DamageReport
{
    static constexpr qsizetype maxFiles = 1000;

    QList<DamagedFile> files;       ///< at most maxFiles
    qint64 moreFiles = 0;
    qint64 damagedPieces = 0;       ///< whose content is lost
    qint64 mendablePieces = 0;      ///< of which only what describes them is damaged
    SalvageLoss loss;

    void count(const MemberSurvey &survey);
    [[nodiscard]] bool isSound() const { return damagedPieces == 0 && mendablePieces == 0 && loss == SalvageLoss(); }
};

/// Keeps account of damaged files while a visitor salvages.
class DamageAccount
{
public:
    void begin(const Entry &entry);
    void lost(qint64 offset, qint64 length);
    void lostEntry(const Entry &entry);
    void end();
    /// Whether something of the entry that began is lost.
    [[nodiscard]] bool isDamaged() const { return !m_file.lost.empty(); }
    [[nodiscard]] DamageReport &report() { return m_report; }

private:
    void keep(DamagedFile file);

    DamagedFile m_file;
    DamageReport m_report;
};

/// What is damaged in the seekable archive @p fd, surveyed as @p survey. Errors: those of salvage().
[[nodiscard]] Result<DamageReport> damageOf(int fd, const MemberSurvey &survey, const QString &archive,
                                            Control &control, SalvageWatcher *watcher = nullptr);

/// Names the files of @p archive that are damaged, and where. Nothing where it is not seekable, so that only what came
/// before the damage is known. Errors: Missing, PermissionDenied, ReadFailed, Changed, Cancelled.
[[nodiscard]] Result<std::optional<DamageReport>> findDamage(const QString &archive, Control &control);

/// The same as what is shown, the worst first; @p archive names the whole.
[[nodiscard]] QList<Error> problemsOf(const DamageReport &report, const QString &archive);

} // namespace bt2c
