#pragma once

#include "core/site/ledger.h"

#include <tuple>

namespace bt2c {

/// One operation's line in the ledger, from begin to end. A ledger that is absent or cannot be written costs the
/// operation nothing.
class LedgerEntry
{
public:
    LedgerEntry(Ledger *ledger, const QString &kind, const QString &site, const QString &subject) : m_ledger(ledger)
    {
        if (m_ledger)
            m_id = m_ledger->begin(kind, site, subject).value_or(0);
    }

    void done(const QJsonObject &evidence) const { end(QStringLiteral("done"), evidence); }
    void fail(const Error &error) const
    {
        const bool cancelled = error.code == ErrorCode::Cancelled;
        end(cancelled ? QStringLiteral("cancelled") : QStringLiteral("failed"),
            {{QStringLiteral("code"), errorToken(error.code)},
             {QStringLiteral("subject"), error.subject},
             {QStringLiteral("detail"), error.detail}});
    }

private:
    void end(const QString &outcome, const QJsonObject &evidence) const
    {
        if (m_ledger && m_id != 0)
            std::ignore = m_ledger->end(m_id, outcome, evidence);
    }

    Ledger *m_ledger;
    qint64 m_id = 0;
};

} // namespace bt2c
