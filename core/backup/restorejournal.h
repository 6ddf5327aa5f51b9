#pragma once

#include "core/backup/volumeexchange.h"
#include "core/support/result.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace bt2c {

/// One folder that changes places with another. An inode of 0 says that there is nothing on that side.
struct ExchangeTarget
{
    QString name;               ///< "data" or "config"
    QString live;               ///< where the site has it
    QString staged;             ///< where the replacement stands, and afterwards the former one
    quint64 liveInode = 0;
    quint64 stagedInode = 0;

    bool operator==(const ExchangeTarget &) const = default;
};

enum class JournalPhase {
    Staging,      ///< nothing live was touched: undo by removing the folder
    Exchanging,   ///< everything stands ready and is on the disk: finish forward
    Done,         ///< only names are left to tidy
};

/// What a restore or rollback is about to do, on the disk before it does it. It lies in the work folder; when all is
/// done it stays there as the record by which the restore can be taken back.
struct RestoreJournal
{
    QString kind;               ///< "restore" or "rollback"
    JournalPhase phase = JournalPhase::Staging;
    QString site;
    QString archive;            ///< what was restored
    QDateTime restoredAt;
    QString keepAs;             ///< the name the work folder gets in the end
    bool validatorStopped = false;
    QList<ExchangeTarget> targets;
    QList<VolumeExchange> volumes;

    bool operator==(const RestoreJournal &) const = default;
};

/// Name of the journal's file in its folder.
[[nodiscard]] QString journalFile(const QString &folder);

/// Durably replaces the journal. Errors: WriteFailed, NoSpace, PermissionDenied.
[[nodiscard]] Result<void> writeJournal(const QString &folder, const RestoreJournal &journal);
/// Errors: Missing, PermissionDenied, ReadFailed, Corrupt.
[[nodiscard]] Result<RestoreJournal> readJournal(const QString &folder);

/// Prefixes of the folders that hold a journal.
inline constexpr QLatin1StringView workPrefix(".bt2c_restore_");
inline constexpr QLatin1StringView discardPrefix(".bt2c_discard_");
inline constexpr QLatin1StringView keptPrefix("pre_restore_backup_");
inline constexpr QLatin1StringView undonePrefix("rolled_back_restore_");

/// What the names of a site's work folders begin with; several sites may share a parent.
[[nodiscard]] QString workFolderPrefix(const QString &siteDirectory);

/// Work and kept folders that belong to @p siteDirectory, wherever they may lie.
[[nodiscard]] QStringList journalFolders(const QString &siteDirectory);

/// The folder that the name `data` or `config` of a site means, links resolved, also while it is missing.
[[nodiscard]] QString livePath(const QString &siteDirectory, const QString &name);

/// 0 when @p path does not exist.
[[nodiscard]] quint64 inodeOf(const QString &path);

/// Brings @p target from any state between "not begun" and "done" to done, each step a durable rename.
/// Errors: Unfinished (neither side is what the journal says; nothing was touched), WriteFailed, PermissionDenied.
[[nodiscard]] Result<void> exchangeTarget(const ExchangeTarget &target);

/// Takes exchangeTarget() back from whatever point it came to. Errors: as exchangeTarget().
[[nodiscard]] Result<void> undoExchange(const ExchangeTarget &target);

/// Carries an exchange in a volume to its end, or takes it back; for journals that have none it may be null.
using VolumeWorker = std::function<Result<void>(const VolumeExchange &exchange)>;

/// Carries a journal in the phase Exchanging or Done to its end and gives the kept folder's path: its final name, or
/// @p folder where it could not be renamed, which the next start does. An error leaves things as they came to be; call
/// undoJournal(), or leave it to the next start.
[[nodiscard]] Result<QString> finishJournal(const QString &folder, RestoreJournal journal,
                                            const VolumeWorker &finishVolume = {});

/// Puts back what finishJournal() exchanged before it failed, last first. Errors: Unfinished.
[[nodiscard]] Result<void> undoJournal(const RestoreJournal &journal, const VolumeWorker &undoVolume = {});

/// Removes a work folder that holds nothing live. It gets another name first, so that one half removed is never taken
/// for a restore.
[[nodiscard]] Result<void> discardWorkFolder(const QString &folder);

/// Work folders of @p siteDirectory whose discardWorkFolder() was interrupted.
[[nodiscard]] QStringList discardedFolders(const QString &siteDirectory);

} // namespace bt2c
