#pragma once

#include "ui/activity/activityrow.h"

#include <QObject>
#include <QTimer>

namespace bt2c {

class Workspace;

/// Everything that was done to one site.
struct ActivityListing
{
    QList<ActivityPointer> rows;   ///< newest first
    std::optional<Error> error;    ///< of the ledger; recoveries may be there all the same
    bool cut = false;              ///< there is more than maxOperations
};

/// Reads a site's ledger and recoveries in the background, when they changed: looks every few seconds while it is
/// active.
class ActivityFeed final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxOperations = 20'000;

    explicit ActivityFeed(Workspace &workspace, QObject *parent = nullptr);

    /// Forgets what was followed and follows the workspace's site.
    void follow();
    void refresh();
    void setActive(bool active);

Q_SIGNALS:
    /// Not sent when nothing changed.
    void listed(const bt2c::ActivityListing &listing);

private:
    struct Source;

    Workspace &m_workspace;
    std::shared_ptr<Source> m_source;
    QTimer m_poll;
    qint64 m_request = 0;
    bool m_running = false;
    bool m_again = false;
};

} // namespace bt2c
