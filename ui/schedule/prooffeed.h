#pragma once

#include "core/schedule/scheduleproof.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace bt2c {

class Workspace;

/// Looks, in the background and again every minute, whether the schedule that is installed ran.
class ProofFeed final : public QObject
{
    Q_OBJECT

public:
    ProofFeed(Workspace &workspace, QObject *parent);

    /// Of this crontab, as it is installed.
    void setCrontab(const QByteArray &bytes, CronDialect dialect);
    /// Of these entries as well, which timers run in its place.
    void setTimers(const QByteArrayList &lines);
    /// Looks now; nothing where a look is on.
    void look();
    /// Whether it looks at all; otherwise its owner shows what was made up.
    void follow(bool following);

Q_SIGNALS:
    void looked(const bt2c::ScheduleProof &proof, const QDateTime &now);
    void failed(const bt2c::Error &error);

private:
    Workspace &m_workspace;
    QByteArray m_crontab;
    QByteArrayList m_timers;
    CronDialect m_dialect = CronDialect::Debian;
    QTimer m_minute;
    qint64 m_request = 0;
    bool m_known = false;
    bool m_looking = false;
    bool m_again = false;
    bool m_following = true;
};

} // namespace bt2c
