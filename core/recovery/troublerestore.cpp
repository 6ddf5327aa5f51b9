// RECOVERY_PROCEDURE 6.3: what a restore stumbles over.
#include "core/recovery/troubleparts.h"

#include "core/support/describe.h"
#include "core/support/within.h"

#include <QCoreApplication>
#include <QDir>

#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct TroubleRestoreWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::TroubleRestoreWords)
};

QString scriptFor(const Site &site)
{
    return u"python3 "_s + shellWord(QDir::cleanPath(site.backupDirectory + u"/../scripts/backup_blockchain.py"_s));
}

TroubleCheck archiveCheck(const QString &archive, const std::optional<Result<Backup>> &described)
{
    TroubleCheck check{u"archive"_s,
                       TroubleRestoreWords::tr("The backup file"),
                       FindingState::Unknown,
                       {},
                       {},
                       u"ls -la "_s + shellWord(archive),
                       TroubleAction::ChooseArchive,
                       archive,
                       {}};
    if (!described) {
        check.words = troubleNoAnswer();
        return check;
    }
    if (!*described) {
        check.state =
            described->error().code == ErrorCode::Missing || described->error().code == ErrorCode::PermissionDenied
                ? FindingState::Bad
                : FindingState::Unknown;
        check.words = describe(described->error());
        return check;
    }
    const Backup &backup = **described;
    if (::access(QFile::encodeName(archive).constData(), R_OK) != 0) {
        check.state = FindingState::Bad;
        check.words = TroubleRestoreWords::tr("%1 is there, and you may not read it.").arg(backup.fileName);
        return check;
    }
    check.state = FindingState::Good;
    check.words = TroubleRestoreWords::tr("%1 is there and can be read: %2.")
                      .arg(backup.fileName, formatBytes(backup.identity.size));
    return check;
}

TroubleCheck soundCheck(const QString &archive, const Site &site, const std::optional<Result<Backup>> &described)
{
    TroubleCheck check{u"sound"_s,
                       TroubleRestoreWords::tr("Whether it is sound"),
                       FindingState::Unknown,
                       {},
                       {},
                       scriptFor(site) + u" verify "_s + shellWord(archive),
                       TroubleAction::VerifyArchive,
                       archive,
                       {}};
    if (!described || !*described) {
        check.words = TroubleRestoreWords::tr("Not known: the file could not be looked at.");
        check.action = TroubleAction::None;
        return check;
    }
    const Integrity &integrity = (*described)->integrity;
    check.state = integrity.state == IntegrityState::Verified     ? FindingState::Good
                  : isBad(integrity.state)                        ? FindingState::Bad
                  : integrity.state == IntegrityState::Unreadable ? FindingState::Unknown
                                                                  : FindingState::Warning;
    const QString at = integrity.checkedAt.isValid()
                           ? TroubleRestoreWords::tr("as of %1").arg(troubleMoment(integrity.checkedAt))
                           : QString();
    check.words = integrity.checkedAt.isValid()
                      ? TroubleRestoreWords::tr("%1, %2.").arg(stateLabel(integrity.state), at)
                      : TroubleRestoreWords::tr("Not checked since it was written or changed.");
    if (integrity.reason) {
        Error reason = *integrity.reason;
        if (reason.subject.contains(u'/'))
            reason.subject.clear();
        check.lines << describe(reason);
    }
    return check;
}

TroubleCheck forcedCheck(const QString &archive, const Site &site, const std::optional<Result<Backup>> &described)
{
    TroubleCheck check{u"forced"_s,
                       TroubleRestoreWords::tr("Force the restore"),
                       FindingState::Unknown,
                       {},
                       {},
                       scriptFor(site) + u" restore "_s + shellWord(archive) + u" --force"_s,
                       TroubleAction::RestoreByForce,
                       archive,
                       {}};
    if (!described || !*described) {
        check.words = TroubleRestoreWords::tr("There is nothing to restore.");
        check.action = TroubleAction::None;
        return check;
    }
    const IntegrityState state = (*described)->integrity.state;
    check.state = isSound(state) ? FindingState::Good : FindingState::Warning;
    check.words = isSound(state)
                      ? TroubleRestoreWords::tr("Not called for: it can be restored as it is.")
                      : TroubleRestoreWords::tr("A last resort, when there is no sound backup. What that means:");
    check.lines << TroubleRestoreWords::tr(
        "What is damaged is left out or comes back damaged: the node may not start on it.")
                << TroubleRestoreWords::tr("A validator that runs is stopped for it, and started afterwards.")
                << TroubleRestoreWords::tr("With this program what is there now is kept and can be had back; the "
                                         "documented script deletes the data first.");
    return check;
}

} // namespace

QList<TroubleCheck> checkRestoreErrors(const QString &archive, const Site &site, const RecoveryServices &services,
                                       Control &control)
{
    if (archive.isEmpty()) {
        return {TroubleCheck{u"archive"_s,
                             TroubleRestoreWords::tr("The backup file"),
                             FindingState::Warning,
                             TroubleRestoreWords::tr("There is no backup to look at. Choose a file."),
                             {},
                             {},
                             TroubleAction::ChooseArchive,
                             {},
                             {}}};
    }
    // A look that hangs is left to itself, and must not keep hold of the ledger: that is asked once the disk has
    // answered.
    Ledger *ledger = services.services.ledger;
    const QDateTime now = services.services.clock ? services.services.clock->now() : QDateTime::currentDateTime();
    const auto there =
        within(troubleDiskLimit, control, [archive, now] { return describeBackup(archive, nullptr, now); });
    const std::optional<Result<Backup>> described =
        there && *there ? std::optional(describeBackup(archive, ledger, now)) : there;
    return {archiveCheck(archive, described), soundCheck(archive, site, described),
            forcedCheck(archive, site, described)};
}

} // namespace bt2c
