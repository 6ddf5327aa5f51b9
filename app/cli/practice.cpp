#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/text.h"

using namespace Qt::StringLiterals;

namespace bt2c::cli {

Exit runPractice(Session &session)
{
    const QString root = absolutePath(session.arguments().operands.first());
    const auto site = session.run([&session, root](Control &) { return makePracticeSite(root, session.clock()); });
    if (!site)
        return session.fail(site.error());
    session.json[u"site"_s] = site->directory;
    session.json[u"backup_dir"_s] = site->backupDirectory;
    if (session.speaks()) {
        Console &console = session.console();
        console.line(CommandLine::tr("Made a practice site in %1. Try:").arg(site->directory));
        for (const QString &example : {u"list --data-dir %1"_s.arg(site->directory),
                                       u"verify %1/*.tar.gz"_s.arg(site->backupDirectory),
                                       u"restore %1/NAME --data-dir %2"_s.arg(site->backupDirectory, site->directory),
                                       u"rollback --data-dir %1"_s.arg(site->directory)})
            console.line(u"  bt2c-recovery "_s % example);
        console.line(CommandLine::tr("To go through a recovery, break it first:"));
        console.line(u"  rm %1/data/state.json"_s.arg(site->directory));
        for (const QString &verb : {u"diagnose"_s, u"recover corrupted-data"_s, u"undo-recovery"_s})
            console.line(u"  bt2c-recovery %1 --data-dir %2"_s.arg(verb, site->directory));
    }
    return Exit::Done;
}

} // namespace bt2c::cli
