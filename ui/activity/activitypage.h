#pragma once

#include "ui/activity/activityfeed.h"
#include "ui/activity/aftermath.h"
#include "ui/widgets/banner.h"

#include <QWidget>

#include <memory>

namespace bt2c {

class ActivityModel;
class Workspace;

/// The page of what was done: the ledger and the recoveries of this site, searchable, each with its steps, report and
/// undo.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] Banner *banner() const;
    [[nodiscard]] ActivityModel *model() const;
    void refresh();
    void find();
    void select(const QString &key);
    /// Writes what the list shows, as the filter has it.
    void exportTo(const QString &path);
    [[nodiscard]] bool changingSite() const;

    /// Whether the page follows the site's ledger; otherwise it shows what show() gives it.
    void setFollowing(bool following);
    void show(const ActivityListing &listing);
    void showDetail(const QString &key, const Aftermath &after);
    using QWidget::show;

Q_SIGNALS:
    void countChanged(int count);
    /// An undo changed the site.
    void siteTouched();
    void openSiteAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    void openSite();
    void showCurrent();
    void showEmpty();
    void showSummary();
    void askExport();
    void showReport(const ActivityPointer &row);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bt2c
