#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/prompt.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "app/cli/steps.h"
#include "app/cli/text.h"
#include "core/recovery/diagnosis.h"
#include "core/support/describe.h"

#include <QLocale>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

Error wrongUsage(const QString &subject, const QString &sentence)
{
    return Error{ErrorCode::InvalidArgument, subject, sentence, 0, -1};
}

/// Done where everything that will have to be said can be said.
Exit checkThatItCanAsk(Session &session)
{
    if (session.has(u"--yes"_s) || canAsk(session.console()))
        return Exit::Done;
    return session.fail(wrongUsage(
        {}, CommandLine::tr("There is no terminal on which something could be asked, so nothing was done. With --yes "
                            "it goes on without asking.")));
}

/// Done where there is such a procedure and it is sound.
Exit checkProcedure(Session &session, const QString &id, const QString &site)
{
    const ProcedureSet set = loadProcedures(site);
    const QList<ProcedureProblem> problems = set.problemsOf(id);
    for (const ProcedureProblem &problem : problems) {
        QStringList where{problem.file};
        for (const QString &part : {problem.step, problem.field}) {
            if (!part.isEmpty())
                where += part;
        }
        session.warn(where.join(": "_L1) % ": "_L1 % problem.words);
    }
    if (!problems.isEmpty())
        return session.fail(
            wrongUsage(problems.first().file,
                       CommandLine::tr("The site’s own version of “%1” is not sound, so nothing was done.").arg(id)));
    if (set.find(id))
        return Exit::Done;
    QStringList known;
    for (const Procedure &procedure : set.procedures)
        known += procedure.id;
    return session.fail(
        wrongUsage(id, CommandLine::tr("There is no procedure “%1”. There are: %2.").arg(id, known.join(", "_L1))));
}

void showEnd(Session &session, const RecoveryJournal &journal)
{
    if (!session.speaks())
        return;
    Console &console = session.console();
    const double seconds = static_cast<double>(std::max<qint64>(journal.startedAt.msecsTo(journal.endedAt), 0)) / 1000;
    console.line(CommandLine::tr("%1 … done").arg(journal.procedure.title), Colour::Good,
                 CommandLine::tr(", in %1").arg(formatDuration(seconds)));
    const QLocale locale;
    if (journal.heightAfter)
        console.line(CommandLine::tr("  The node answers at height %1.").arg(locale.toString(*journal.heightAfter)));
    if (!journal.previousInVolume.isEmpty())
        console.line(CommandLine::tr("  The former chain is kept in the volume, in %1").arg(journal.previousInVolume));
    else if (!journal.previous.isEmpty())
        console.line(CommandLine::tr("  The former data is kept in %1").arg(journal.previous));
    if (!journal.safetyArchive.isEmpty())
        console.line(CommandLine::tr("  What was removed is kept in %1").arg(journal.safetyArchive));
    if (canUndo(journal))
        console.line(session.forThisPlace(
            CommandLine::tr("  “bt2c-recovery undo-recovery %1” takes this back.").arg(journal.id)));
    console.line(session.forThisPlace(
        CommandLine::tr("  “bt2c-recovery recoveries %1” shows the report.").arg(journal.id)));
}

Exit carryOutAndTell(Session &session, Recovery &recovery)
{
    const Exit exit = carryOut(session, recovery);
    if (exit == Exit::Done)
        showEnd(session, recovery.journal());
    return exit;
}

/// What is open for the site, or the exit code where there is none.
std::expected<OpenRecovery, Exit> openOne(Session &session)
{
    const QString site = session.site().directory;
    auto open = openRecovery(session.recovery().folder, site);
    if (open && !open->alive)
        return *open;
    const Error error{open ? ErrorCode::Busy : ErrorCode::Missing, site, {}, 0, -1};
    session.json[u"error"_s] = toJson(error);
    session.warn(open ? CommandLine::tr("Another program is carrying out the recovery of %1 just now (%2).")
                            .arg(site, open->journal.startedBy)
                      : CommandLine::tr("No recovery of %1 is open.").arg(site));
    return std::unexpected(exitFor(error.code));
}

} // namespace

Exit runRecover(Session &session)
{
    const QString id = session.arguments().operands.first();
    session.json[u"procedure"_s] = id;
    RecoveryRequest request;
    request.site = {session.site().directory, session.backupDirectory()};
    request.procedure = id;
    request.startedBy = u"command line, process %1"_s.arg(::getpid());
    if (session.has(u"--backup"_s))
        request.backup = absolutePath(session.arguments().value(u"--backup"_s));
    session.json[u"site"_s] = request.site.directory;
    if (const Exit known = checkProcedure(session, id, request.site.directory); known != Exit::Done)
        return known;
    if (const Exit possible = checkThatItCanAsk(session); possible != Exit::Done)
        return possible;

    auto recovery = session.run([&session, request](Control &control) mutable {
        const Diagnosis diagnosis = diagnose(request.site, session.recovery(), control);
        request.cause = diagnosis.statement;
        request.reasons = diagnosis.reasons;
        request.liveHeight = diagnosis.liveHeight;
        return Recovery::begin(request, session.recovery(), control);
    });
    if (recovery)
        return carryOutAndTell(session, **recovery);
    const auto open = openRecovery(session.recovery().folder, request.site.directory);
    if (recovery.error().code != ErrorCode::Busy || !open || open->alive)
        return session.fail(recovery.error());
    session.json[u"error"_s] = toJson(recovery.error());
    session.json[u"open_recovery"_s] = open->journal.id;
    session.warn(session.forThisPlace(
        CommandLine::tr("The recovery %1 (%2) of this site was begun and not ended, so nothing was done. “bt2c-recovery "
                        "resume” goes on with it; “bt2c-recovery resume --stop” ends it.")
            .arg(open->journal.id, open->journal.procedure.title)));
    return exitFor(ErrorCode::Busy);
}

Exit runResume(Session &session)
{
    const bool stops = session.has(u"--stop"_s);
    if (!stops) {
        if (const Exit possible = checkThatItCanAsk(session); possible != Exit::Done)
            return possible;
    }
    const auto open = openOne(session);
    if (!open)
        return open.error();
    const QString id = open->journal.id;
    session.json[u"site"_s] = open->journal.site.directory;
    session.json[u"procedure"_s] = open->journal.procedure.id;
    auto recovery =
        session.run([&session, id](Control &control) { return Recovery::open(id, session.recovery(), control); });
    if (!recovery)
        return session.fail(recovery.error());
    if (stops) {
        if (const auto stopped = (*recovery)->stop(); !stopped)
            return session.fail(stopped.error());
        session.json[u"recovery"_s] = toJson((*recovery)->journal());
        if (session.speaks())
            session.console().line(CommandLine::tr("The recovery %1 has ended. What it did stays as it is.").arg(id));
        return Exit::Done;
    }
    if (session.has(u"--backup"_s)) {
        const QString backup = absolutePath(session.arguments().value(u"--backup"_s));
        if (const auto chosen = (*recovery)->chooseBackup(backup); !chosen)
            return session.fail(chosen.error());
    }
    if (session.has(u"--skip"_s)) {
        if (const auto skipped = (*recovery)->skip(session.arguments().value(u"--skip"_s)); !skipped)
            return session.fail(skipped.error());
    }
    return carryOutAndTell(session, **recovery);
}

Exit runUndoRecovery(Session &session)
{
    const QString folder = session.recovery().folder;
    QString id = session.arguments().operands.value(0);
    if (id.isEmpty()) {
        const QList<RecoveryJournal> journals = recoveryJournals(folder, session.site().directory);
        const auto newest = std::ranges::find_if(journals, canUndo);
        if (newest == journals.end())
            return session.fail(Error{ErrorCode::NothingToUndo, session.site().directory, {}, 0, -1});
        id = newest->id;
    }
    session.json[u"id"_s] = id;
    const auto undone = session.run([&session, id](Control &control) {
        return undoRecovery(id, session.recovery(), stepWatcher(session), control);
    });
    const auto journal = readRecoveryJournal(folder, id);
    if (journal)
        session.json[u"recovery"_s] = toJson(*journal);
    if (!undone) {
        const Exit exit = session.fail(undone.error());
        if (journal && journal->outcome == RecoveryOutcome::Undone && undone.error().code == ErrorCode::External)
            session.warn(CommandLine::tr("The chain that the site had before is back all the same."));
        return exit;
    }
    if (session.speaks())
        session.console().line(
            CommandLine::tr("The recovery %1 was taken back. The site has the chain it had before.").arg(id));
    return Exit::Done;
}

} // namespace bt2c::cli
