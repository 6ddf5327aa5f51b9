#pragma once

#include "core/schedule/crontrial.h"
#include "ui/schedule/scheduleeditor.h"
#include "ui/widgets/sheet.h"

namespace bt2c {

class TextLabel;
class Workspace;

/// What will be different in the crontab, and whether to install it. Accepted: install.
class InstallSheet final : public Sheet
{
    Q_OBJECT

public:
    /// @p owner: whose crontab it is. @p practice: nothing that is installed is run.
    InstallSheet(Workspace &workspace, const ScheduleEditor &editor, const QString &owner, bool practice,
                 QWidget *window);

private:
    void lookAtJobs(Workspace &workspace, const ScheduleEditor &editor);
    void warn(const QStringList &words);

    TextLabel *m_warnings;
};

/// Shows the difference between the crontab that was read and what stands there now. Accepted: go on from there.
class OutsideSheet final : public Sheet
{
    Q_OBJECT

public:
    OutsideSheet(const QByteArray &read, const CrontabDocument &now, QWidget *window);
};

} // namespace bt2c
