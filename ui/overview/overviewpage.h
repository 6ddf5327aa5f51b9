#pragma once

#include "core/engine/snapshot.h"
#include "ui/overview/standingfeed.h"
#include "ui/widgets/banner.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace bt2c {

/// The first page: could the validator be got back now, to what height, in what time; the evidence, and what to mend.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Workspace &workspace, EngineMonitor &monitor, QWidget *parent = nullptr);
    ~OverviewPage() override;

    /// The menu that the window shares with this page's button.
    void setMenu(QMenu *backUpNow);
    [[nodiscard]] Banner *banner() const;
    /// Something that counts has changed: looks again.
    void refresh();
    /// As it was seen last; null: not yet.
    [[nodiscard]] std::shared_ptr<const StandingSight> sight() const;

    /// Whether the page follows the site; otherwise it shows what show() gives it.
    void setFollowing(bool following);
    void show(const std::shared_ptr<const StandingSight> &sight);
    void showChain(const SiteSnapshot &snapshot);
    using QWidget::show;

Q_SIGNALS:
    void mendingAsked(const bt2c::StandingReason &reason);
    /// That backup is to be shown on its page; a path.
    void backupAsked(const QString &path);
    void activityAsked();
    void recoverAsked();
    void alertsAsked();
    /// The open site was looked at.
    void looked(const std::shared_ptr<const bt2c::StandingSight> &sight);
    void openSiteAsked();
    void practiceAsked();
    void standingChanged(const bt2c::StandingReport &report);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    QWidget *makeTimeline();
    QWidget *makeNotices();
    void showFigures(const StandingLook &look);
    void showEmpty();
    void clear();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bt2c
