#pragma once

#include "ui/widgets/banner.h"

#include <QWidget>

#include <memory>

namespace bt2c {

class EngineMonitor;
class Workspace;
struct SiteSnapshot;

/// The page that gets a validator back: what is wrong, the documented ways, and the one that is being carried out.
class RecoveryPage final : public QWidget
{
    Q_OBJECT

public:
    RecoveryPage(Workspace &workspace, EngineMonitor &monitor, QWidget *parent = nullptr);
    ~RecoveryPage() override;

    [[nodiscard]] Banner *banner() const;
    /// Looks again at what is wrong; what is under way goes on.
    void diagnose();
    /// Whether a step is running.
    [[nodiscard]] bool changingSite() const;

Q_SIGNALS:
    void stateChanged();
    /// Something was done to the site.
    void siteTouched();
    void backupsAsked();
    void containersAsked();
    void activityAsked();
    void openSiteAsked();
    void practiceAsked();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bt2c
