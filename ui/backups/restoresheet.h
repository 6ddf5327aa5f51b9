#pragma once

#include "core/backup/restore.h"
#include "core/support/rate.h"
#include "ui/widgets/sheet.h"

#include <QElapsedTimer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;

namespace bt2c {

class ElidedLabel;
class ProgressLine;
class TextLabel;
class Workspace;

/// Asks before a restore: finds out in the background what it would do, then says what is replaced by what, what is
/// lost, what is not touched, and that it can be undone. Accepted: params() is what the operator wants.
class RestoreSheet final : public Sheet
{
    Q_OBJECT

public:
    RestoreSheet(Workspace &workspace, const Backup &backup, const QString &siteDirectory, QWidget *window);
    ~RestoreSheet() override;

    [[nodiscard]] const RestoreParams &params() const { return m_params; }

Q_SIGNALS:
    /// What the plan's check found of the archive.
    void checked(const bt2c::VerifyReport &report);

private:
    void plan();
    void showPlan(const RestorePlan &plan);
    void showFailure(const Error &error);
    void addBoxes(const RestorePlan &plan);
    void addRows(const RestorePlan &plan);
    void addRow(QVBoxLayout *column, const QString &label, QWidget *value);
    void addObjections(const RestorePlan &plan);
    QWidget *makeWhat(const RestorePlan &plan);
    void clearDetails();

    Workspace &m_workspace;
    Backup m_backup;
    RestoreParams m_params;
    QString m_title;
    TextLabel *m_intro;
    ProgressLine *m_progress;
    TextLabel *m_progressWords;
    QWidget *m_details;
    QPushButton *m_cancel;
    QPushButton *m_restore;
    std::shared_ptr<Control> m_control;
    RateMeter m_meter;
    QElapsedTimer m_clock;
    QTimer m_poll;
    qint64 m_request = 0;
    bool m_bothPossible = false;
};

} // namespace bt2c
