#pragma once

#include "core/guard/alerts.h"
#include "core/support/durable.h"

namespace bt2c {

/// A message that could not be sent. It is tried again at the next look, and shown until it is gone.
struct UnsentAlert
{
    AlertMessage message;
    QString sink;                            ///< "mail to operator@example.com"
    QString error;                           ///< the last one, in words
    QDateTime since;
    bool operator==(const UnsentAlert &) const = default;
};

struct AlertRecord
{
    AlertBook book;
    QList<UnsentAlert> unsent;               ///< oldest first; the newest mostUnsent are kept
    static constexpr qsizetype mostUnsent = 100;
    bool operator==(const AlertRecord &) const = default;
};

/// What was told of one site, kept between looks, in a JSON file. Whoever holds it is alone with it: a window and a
/// `watch` by cron tell nothing twice.
class AlertFile
{
public:
    /// Of the site in @p siteDirectory, beside the ledger at @p ledgerPath. A file that cannot be understood is set
    /// aside as `….damaged-…`, and all that is the case is told anew. Errors: Busy (somebody else is at it),
    /// ReadFailed, PermissionDenied, WriteFailed.
    [[nodiscard]] static Result<AlertFile> open(const QString &ledgerPath, const QString &siteDirectory,
                                                const QDateTime &now);

    [[nodiscard]] const AlertRecord &record() const { return m_record; }
    /// Errors: WriteFailed, NoSpace; the former record stays then.
    Result<void> save(const AlertRecord &record);
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Where the former file went because it could not be understood; empty: it could, or there was none.
    [[nodiscard]] const QString &damaged() const { return m_damaged; }

private:
    AlertFile(QString path, Descriptor lock)
        : m_path(std::move(path))
        , m_lock(std::move(lock))
    {
    }

    QString m_path;
    QString m_damaged;
    Descriptor m_lock;
    AlertRecord m_record;
};

/// Only to look at. Nothing where there is none, or none that can be understood.
[[nodiscard]] std::optional<AlertRecord> readAlertRecord(const QString &ledgerPath, const QString &siteDirectory);

} // namespace bt2c
