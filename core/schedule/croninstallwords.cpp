#include "core/schedule/croninstall.h"

#include "core/schedule/cronwords.h"
#include "core/support/describe.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct InstallWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::CrontabInstall)
};

bool hasError(const CrontabDocument &document, qsizetype line)
{
    if (line < 0 || line >= document.lines().size())
        return false;
    for (const CronIssue &issue : document.lines().at(line).issues) {
        if (issue.severity == CronSeverity::Error)
            return true;
    }
    return false;
}

/// A comment or blank line is nothing that could be refused.
bool canBeRefused(const CrontabDocument &document, qsizetype line)
{
    if (line < 0 || line >= document.lines().size())
        return false;
    const CrontabLineKind kind = document.lines().at(line).kind;
    return kind != CrontabLineKind::Blank && kind != CrontabLineKind::Comment && kind != CrontabLineKind::DisabledEntry;
}

QString said(const CrontabRefusal &refusal)
{
    const QString words = refusal.words.isEmpty() ? refusal.error.detail : refusal.words;
    return words.section(u'\n', 0, 0).trimmed();
}

QString outcome(const CrontabRefusal &refusal)
{
    return refusal.unchanged ? InstallWords::tr("Nothing was changed.")
                             : InstallWords::tr("What stands in the crontab now could not be checked.");
}

} // namespace

qsizetype refusedLine(const QByteArray &words, const CrontabDocument &document)
{
    static const QRegularExpression place(u"^(?:crontab: )?\"[^\"]*\":(\\d+): "_s, QRegularExpression::MultilineOption);
    const auto match = place.match(QString::fromUtf8(words.left(4000)));
    if (!match.hasMatch())
        return -1;
    const qsizetype later = match.captured(1).toLongLong();
    const qsizetype earlier = later - 1;
    // Only where the error was noticed after the line's end is N the line itself.
    if (hasError(document, later) || hasError(document, earlier))
        return hasError(document, later) ? later : earlier;
    if (canBeRefused(document, later))
        return later;
    return canBeRefused(document, earlier) ? earlier : -1;
}

QString fullDiskAccessWay()
{
    return InstallWords::tr("Open System Settings, Privacy & Security, Full Disk Access, add /usr/sbin/cron (press "
                            "Shift-Command-G to type the path) and this program, and switch both on.");
}

QString describe(const CrontabRefusal &refusal)
{
    if (refusal.fullDiskAccess)
        return InstallWords::tr("macOS does not let this program change the crontab. %1 %2")
            .arg(outcome(refusal), fullDiskAccessWay());
    switch (refusal.error.code) {
    case ErrorCode::Outdated:
        return InstallWords::tr(
            "The crontab was changed by something else since it was read. Nothing was overwritten: look at "
            "what it says now, then try again.");
    case ErrorCode::InvalidArgument:
        return refusal.line >= 0
            ? InstallWords::tr("cron would refuse line %1 of this crontab: %2 Nothing was changed.")
                  .arg(refusal.line + 1)
                  .arg(refusal.issue ? describe(*refusal.issue) : refusal.error.detail)
            : InstallWords::tr("cron would refuse this crontab: %1 Nothing was changed.")
                  .arg(refusal.issue ? describe(*refusal.issue) : refusal.error.detail);
    case ErrorCode::External:
        return refusal.line >= 0 ? InstallWords::tr("crontab refused line %1: %2. %3")
                                       .arg(refusal.line + 1)
                                       .arg(said(refusal), outcome(refusal))
                                 : InstallWords::tr("crontab failed: %1. %2").arg(said(refusal), outcome(refusal));
    case ErrorCode::PermissionDenied:
        return InstallWords::tr("You may not use crontab here: %1. %2").arg(said(refusal), outcome(refusal));
    case ErrorCode::Missing:
        return InstallWords::tr("There is no program crontab on this machine. Nothing was changed.");
    case ErrorCode::TimedOut:
        return InstallWords::tr("crontab did not end in time. %1").arg(outcome(refusal));
    case ErrorCode::Busy:
        return InstallWords::tr(
            "Another window or command is changing the crontab. Nothing was changed: try again in a moment.");
    case ErrorCode::Conflict:
        return InstallWords::tr(
                   "A timer runs this job already, and cron would run it a second time: %1. Move it back to "
                   "cron instead. Nothing was changed.")
            .arg(refusal.error.subject);
    case ErrorCode::NothingToUndo:
        return InstallWords::tr("There is no change of the crontab that could be taken back.");
    case ErrorCode::WriteFailed:
        if (refusal.now && !refusal.unchanged)
            return InstallWords::tr(
                "The crontab does not read as it was written. The former one is kept; look at what it says now.");
        break;
    default:
        break;
    }
    return describe(refusal.error);
}

} // namespace bt2c
