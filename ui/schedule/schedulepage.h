#pragma once

#include "ui/widgets/banner.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace bt2c {

struct Error;
struct ScheduleProof;
class ScheduleBackend;
class ScheduleSession;
class Workspace;

/// The page of the schedule: whether it ran, the week, the job that is chosen, and what will change in the crontab
/// before it is installed.
class SchedulePage final : public QWidget
{
    Q_OBJECT

public:
    explicit SchedulePage(Workspace &workspace, QWidget *parent = nullptr);
    ~SchedulePage() override;

    [[nodiscard]] Banner *banner() const;
    /// Reads the crontab again, and looks again at what ran.
    void refresh();
    /// To the search of the log.
    void find();
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// Whether something is different from the crontab that was read.
    [[nodiscard]] bool isChanged() const;
    void undo();
    void redo();
    void discard();
    /// Shows what will change, and asks whether to install it.
    void review();
    /// Asks whether to put the crontab back that the last installation replaced.
    void undoInstalled();
    [[nodiscard]] bool canUndoInstalled() const;
    /// The jobs that can be added.
    [[nodiscard]] QMenu *addMenu() const;
    /// Whether the window may close now: asks where edits would be lost; closeAgreed() tells once it may.
    [[nodiscard]] bool mayClose();

    /// Jobs that are written from here on name no site's folder where its chain lies in a volume: they look for it
    /// themselves, as a backup does that is told of no folder.
    void setChainInVolume(bool inVolume);

    /// For tests and pictures: another crontab than the one of whoever runs this, and its proof as made up.
    void useBackend(const std::shared_ptr<ScheduleBackend> &backend);
    void show(const ScheduleProof &proof, const QDateTime &now);
    void choose(qsizetype line);
    void showPart(const QString &token);   ///< "crontab", "runs" or "logs"
    [[nodiscard]] ScheduleSession *session() const;
    using QWidget::show;

Q_SIGNALS:
    void stateChanged();
    /// A job was run.
    void siteTouched();
    void closeAgreed();
    void openSiteAsked();
    void practiceAsked();
    void backupAsked(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bt2c
