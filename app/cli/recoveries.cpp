#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/text.h"

using namespace Qt::StringLiterals;

namespace bt2c::cli {

Exit runRecoveries(Session &session)
{
    const QString folder = session.recovery().folder;
    if (const QString id = session.arguments().operands.value(0); !id.isEmpty()) {
        const auto journal = session.run([folder, id](Control &) { return readRecoveryJournal(folder, id); });
        if (!journal)
            return session.fail(journal.error());
        session.json[u"recovery"_s] = toJson(*journal);
        session.json[u"can_undo"_s] = canUndo(*journal);
        const QStringList lines = recoveryReport(*journal).split(u'\n');
        session.json[u"report"_s] = lines.join(u'\n');
        for (const QString &line : session.wantsJson() ? QStringList() : lines)
            session.console().line(line);
        return Exit::Done;
    }
    const QString site = session.has(u"--data-dir"_s) ? session.namedSite().directory : QString();
    const QList<RecoveryJournal> journals = session.run([folder, site](Control &) { return recoveryJournals(folder, site); });
    QJsonArray array;
    QList<QStringList> rows;
    for (const RecoveryJournal &journal : journals) {
        array += toJson(journal);
        rows += {journal.id, journal.procedure.id, outcomeToken(journal.outcome), journal.startedAt.toString(u"yyyy-MM-dd HH:mm:ss"_s),
                 journal.site.directory};
    }
    session.json[u"recoveries"_s] = array;
    if (session.wantsJson())
        return Exit::Done;
    if (rows.isEmpty() && session.speaks())
        session.console().line(CommandLine::tr("There was no recovery yet."));
    for (const QString &line : alignedColumns(rows, {}))
        session.console().line(line);
    return Exit::Done;
}

} // namespace bt2c::cli
