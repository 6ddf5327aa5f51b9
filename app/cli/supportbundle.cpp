#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/signals.h"
#include "app/cli/text.h"
#include "core/bundle/supportbundle.h"
#include "core/support/describe.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

Exit runSupportBundle(Session &session)
{
    const QString path = absolutePath(session.arguments().operands.first());
    const bool overwrite = session.has(u"--force"_s);
    session.json[u"file"_s] = path;
    const QFileInfo target(path);
    if ((target.exists() || target.isSymLink()) && !overwrite)
        return session.fail(Error{ErrorCode::InvalidArgument, path,
                                  CommandLine::tr("%1 is there already. With --force it is overwritten.").arg(path), 0, -1});
    const Site site{session.site().directory, session.backupDirectory()};
    session.json[u"site"_s] = site.directory;
    const SupportBundle bundle = session.run(
        [&session, site](Control &control) { return collectSupportBundle(site, session.recovery(), control); });
    if (stopRequested())
        return session.fail(Error{ErrorCode::Cancelled, {}, {}, 0, -1});
    const auto written = session.run([&bundle, path, overwrite](Control &) { return writeSupportBundle(bundle, path, overwrite); });
    QJsonArray files;
    QList<QStringList> rows;
    for (const BundleFile &file : bundle.files) {
        files += QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, file.content.size()}, {u"redactions"_s, file.redactions},
                             {u"included"_s, file.included}};
        rows += {file.name, formatBytes(file.content.size()),
                 file.redactions == 0 ? QString() : CommandLine::tr("secrets taken out: %1").arg(file.redactions)};
    }
    session.json[u"files"_s] = files;
    session.json[u"left_out"_s] = QJsonArray::fromStringList(bundle.leftOut);
    if (!written)
        return session.fail(written.error());
    if (!session.quiet()) {
        for (const QString &line : bundle.leftOut)
            session.warn(line);
    }
    if (session.speaks()) {
        session.console().line(CommandLine::tr("Wrote %1:").arg(path));
        for (const QString &line : alignedColumns(rows, {1}))
            session.console().line(u"  "_s % line);
        session.console().line(CommandLine::tr("Look at it before you send it."));
    }
    return Exit::Done;
}

} // namespace bt2c::cli
