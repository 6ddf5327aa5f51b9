#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/steps.h"
#include "app/cli/text.h"
#include "core/recovery/drill.h"
#include "core/support/describe.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

Exit runDrill(Session &session)
{
    DrillParams params;
    params.archive = absolutePath(session.arguments().operands.first());
    params.site = {session.site().directory, session.backupDirectory()};
    params.boot = !session.has(u"--no-boot"_s);
    QJsonObject &json = session.json;
    json[u"archive"_s] = params.archive;
    json[u"site"_s] = params.site.directory;
    const auto report = session.run([&session, params](Control &control) {
        return bt2c::runDrill(params, session.recovery(), stepWatcher(session), control);
    });
    json[u"passed"_s] = report.has_value();
    if (!report) {
        const Exit exit = session.fail(report.error());
        session.warn(CommandLine::tr("The drill did not pass. The site was not touched."));
        return exit;
    }
    json[u"state"_s] = stateToken(report->state);
    json[u"entries"_s] = report->entries;
    json[u"bytes"_s] = report->bytes;
    json[u"compared"_s] = report->compared;
    json[u"booted"_s] = report->booted;
    json[u"not_booted"_s] = textOrNull(report->notBooted);
    json[u"height"_s] = toJson(report->height);
    json[u"remark"_s] = textOrNull(report->remark);
    json[u"left_behind"_s] = QJsonArray::fromStringList(report->leftBehind);
    json[u"node_log"_s] = QJsonArray::fromStringList(report->nodeLog);
    json[u"restore_seconds"_s] = report->restoreSeconds;
    json[u"boot_seconds"_s] = report->bootSeconds;
    json[u"seconds"_s] = report->seconds;
    json[u"at"_s] = toJson(report->at);
    for (const QString &path : report->leftBehind)
        session.warn(CommandLine::tr("This was made for the drill and could not be removed; the next drill tries again: %1").arg(path));
    if (!session.speaks())
        return Exit::Done;
    Console &console = session.console();
    console.line(CommandLine::tr("Passed"), Colour::Good, CommandLine::tr(": restored in %1").arg(formatDuration(report->seconds)));
    console.line(CommandLine::tr("  files that equal the archive: %1, %2")
                     .arg(QLocale().toString(report->compared), formatBytes(report->bytes)));
    if (report->booted)
        console.line(CommandLine::tr("  A throwaway node started on it in %1.").arg(formatDuration(report->bootSeconds)));
    else
        console.line(CommandLine::tr("  No node was started on it: %1").arg(report->notBooted));
    if (report->height)
        console.line(CommandLine::tr("  height %1").arg(QLocale().toString(*report->height)));
    if (!report->remark.isEmpty())
        console.line(u"  "_s % report->remark);
    console.line(CommandLine::tr("  The site was not touched."));
    return Exit::Done;
}

} // namespace bt2c::cli
