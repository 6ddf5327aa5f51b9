#pragma once

#include "core/backup/integrity.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace bt2c {

/// One operation as the ledger keeps it.
struct LedgerOperation
{
    qint64 id = 0;
    QString kind;              ///< "backup", "verify", "restore", "rollback", "prune", "extract", …
    QString site;              ///< site directory; may be empty
    QString subject;           ///< the archive or folder concerned
    QString startedBy;         ///< "window", "command line" with its pid
    QDateTime startedAt;
    QDateTime endedAt;         ///< invalid while it runs, or when it was killed
    QString outcome;           ///< "done", "failed", "cancelled"; empty while it runs
    QJsonObject evidence;
};

/// The record of operations and checks: an SQLite file (WAL) that the command line and the window share. Calls may
/// come from any thread. It is never in the way: where it cannot be opened or written, calls give an error that the
/// caller may ignore, and a damaged file is set aside as `ledger.sqlite.damaged-…` and started anew.
class Ledger
{
public:
    /// @p path of the file; folders are made (0700, file 0600).
    explicit Ledger(QString path);
    ~Ledger();
    Q_DISABLE_COPY_MOVE(Ledger)

    /// The user's ledger: $BT2C_LEDGER, else `ledger.sqlite` in the user's data folder for bt2c-recovery.
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] Result<qint64> begin(const QString &kind, const QString &site, const QString &subject);
    Result<void> end(qint64 id, const QString &outcome, const QJsonObject &evidence);
    /// Newest first.
    [[nodiscard]] Result<QList<LedgerOperation>> operations(int limit);
    /// Site directories of restores and rollbacks that were begun and never ended.
    [[nodiscard]] Result<QStringList> sitesWithUnfinishedRestores();
    /// Ends what is open for @p site with the outcome "interrupted".
    Result<void> closeUnfinished(const QString &site);

    Result<void> recordCheck(const VerifyReport &report);
    /// The newest completed check of every archive in @p directory, by file name; a check that could not be completed
    /// (Unreadable) never replaces a completed one.
    [[nodiscard]] Result<QHash<QString, VerifyReport>> lastChecks(const QString &directory);
    /// All checks of one archive, newest first.
    [[nodiscard]] Result<QList<VerifyReport>> checksOf(const QString &archive, int limit = 50);
    /// All checks of all archives in @p directory, newest first.
    [[nodiscard]] Result<QList<VerifyReport>> checksIn(const QString &directory, int limit);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    class Connection;
    QString m_path;
    std::unique_ptr<Connection> m_connection;
};

} // namespace bt2c
