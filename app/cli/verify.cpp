#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "app/cli/states.h"
#include "app/cli/text.h"
#include "core/backup/verify.h"
#include "core/support/describe.h"
#include "core/support/listwords.h"

#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

void print(Session &session, const VerifyReport &report)
{
    Console &console = session.console();
    const bool good = exitFor(report) == Exit::Done;
    if (good && session.quiet())
        return;
    console.line(stateLabel(report.state), colourOf(report.state), u": "_s % report.path);
    for (const Problem &problem : report.problems)
        console.line(u"  "_s % describe(problem));
    QStringList facts;
    if (report.entries >= 0)
        facts += CommandLine::tr("entries: %1").arg(report.entries);
    if (report.uncompressedBytes >= 0)
        facts += CommandLine::tr("%1 unpacked").arg(formatBytes(report.uncompressedBytes));
    if (report.identity.size >= 0)
        facts +=
            CommandLine::tr("%1 read in %2").arg(formatBytes(report.identity.size), formatDuration(report.seconds));
    if (good && !facts.isEmpty())
        console.line(u"  "_s % facts.join(listSeparator()));
    if (good && report.level == CheckLevel::Quick)
        console.line(CommandLine::tr("  Only the checksum was compared; without --quick the content is read as well."));
    console.flush();
}

void printTotals(Session &session, const QList<VerifyReport> &reports)
{
    std::map<IntegrityState, int> counts;
    for (const VerifyReport &report : reports)
        ++counts[report.state];
    QStringList parts;
    for (const auto &[state, count] : counts)
        parts += u"%1: %2"_s.arg(stateLabel(state)).arg(count);
    session.console().line(CommandLine::tr("Archives: %1 (%2)").arg(reports.size()).arg(parts.join(listSeparator())));
}

} // namespace

Exit runVerify(Session &session)
{
    QStringList files;
    for (const QString &operand : session.arguments().operands) {
        files += absolutePath(operand);
        if (QFileInfo(files.last()).isDir())
            return session.fail(Error{ErrorCode::InvalidArgument, operand,
                                      CommandLine::tr("%1 is a folder. Name the archives in it: "
                                                      "“bt2c-recovery list --backup-dir %1” shows them.")
                                          .arg(operand)});
    }

    const CheckLevel level = session.has(u"--quick"_s) ? CheckLevel::Quick : CheckLevel::Deep;
    QList<VerifyReport> reports;
    QJsonArray results;
    Exit exit = Exit::Done;
    for (const QString &file : std::as_const(files)) {
        const QString prefix = files.size() > 1 ? u"%1/%2"_s.arg(reports.size() + 1).arg(files.size()) : QString();
        reports += session.run([&session, file, level](Control &control) {
            return verifyAndRecord({file, level}, session.clock(), &session.ledger(), control);
        }, prefix);
        const VerifyReport &report = reports.last();
        results += toJson(report);
        exit = worst(exit, exitFor(report));
        if (!session.wantsJson())
            print(session, report);
        // A stop that comes when all was checked changes nothing of what was found.
        if (stopRequested() && results.size() < files.size())
            exit = Exit::Cancelled;
        if (exit == Exit::Cancelled)
            break;
    }

    if (files.size() == 1) {
        const QJsonObject only = results.first().toObject();
        for (auto field = only.begin(); field != only.end(); ++field)
            session.json.insert(field.key(), field.value());
    }
    session.json[u"results"_s] = results;
    if (exit != Exit::Done) {
        // The worst of what was found, in the form all failures have.
        for (const VerifyReport &report : std::as_const(reports)) {
            if (exitFor(report) == exit && !report.problems.isEmpty()) {
                session.json[u"error"_s] = toJson(report.problems.first());
                break;
            }
        }
    }
    if (files.size() > 1 && session.speaks())
        printTotals(session, reports);
    return exit;
}

} // namespace bt2c::cli
