#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/sitestanding.h"
#include "app/cli/states.h"
#include "app/cli/text.h"
#include "core/support/describe.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

QStringList row(const Backup &backup)
{
    const QLocale locale;
    return {
        stateLabel(backup.integrity.state),
        backup.madeAt.isValid() ? backup.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"–"_s,
        backup.type == BackupType::Unknown ? u"–"_s : typeToken(backup.type),
        backup.height ? locale.toString(*backup.height) : u"–"_s,
        formatBytes(backup.identity.size),
        backup.fileName,
    };
}

} // namespace

Exit runList(Session &session)
{
    const QString directory = session.backupDirectory();
    session.json[u"backup_dir"_s] = directory;
    const int days = settingsOf(session.namedSite().directory).settings.verifiedDays;
    const auto backups = session.run([&session, directory, days](Control &) {
        return Catalogue(directory, days).list(&session.ledger(), session.clock().now());
    });
    if (!backups)
        return session.fail(backups.error());

    QJsonArray array;
    QList<QStringList> rows{{CommandLine::tr("State"), CommandLine::tr("Made"), CommandLine::tr("Type"),
                             CommandLine::tr("Height"), CommandLine::tr("Size"), CommandLine::tr("Name")}};
    for (const Backup &backup : *backups) {
        if (session.wantsJson())
            array += toJson(backup);
        else
            rows += row(backup);
    }
    session.json[u"backups"_s] = array;
    if (session.wantsJson())
        return Exit::Done;
    if (backups->isEmpty()) {
        session.console().line(CommandLine::tr("There are no backups in %1.").arg(directory));
        return Exit::Done;
    }

    const QStringList lines = alignedColumns(rows, {3, 4});
    session.console().line(lines.first());
    for (qsizetype i = 0; i < backups->size(); ++i) {
        const QString label = rows[i + 1].first();
        session.console().line(label, colourOf((*backups)[i].integrity.state), lines[i + 1].sliced(label.size()));
    }
    return Exit::Done;
}

} // namespace bt2c::cli
