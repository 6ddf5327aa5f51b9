#include "ui/backups/repairwork.h"

#include "core/site/ledgerentry.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// A name that is not taken, so that what is rescued never mixes with what is there.
QString freeFolder(const QString &parent, const QString &archive)
{
    QString name = QFileInfo(archive).fileName();
    name.truncate(name.indexOf(u".tar"_s) > 0 ? name.indexOf(u".tar"_s) : name.size());
    const QString wanted = QDir(parent).filePath(u"rescued_"_s + name);
    QString path = wanted;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = wanted + u'_' + QString::number(number);
    return path;
}

} // namespace

RepairParams sourcesOf(const RepairWish &wish)
{
    RepairParams params{wish.archive, siblingsOf(wish.archive), {}};
    for (const QString &folder : wish.folders)
        params.siblings += siblingsOf(QDir(folder).filePath(QFileInfo(wish.archive).fileName() + u".elsewhere"_s));
    params.siblings.removeDuplicates();
    const auto has = [&wish](QLatin1StringView name) { return QFileInfo(wish.site + u'/' + name).isDir(); };
    if (!wish.site.isEmpty() && (has("data"_L1) || has("config"_L1)))
        params.liveSite = wish.site;
    return params;
}

Rescued rescueBelow(const QString &parent, const QString &archive, Ledger *ledger, Control &control)
{
    Rescued rescued{freeFolder(parent, archive), {}};
    const LedgerEntry entry(ledger, u"rescue"_s, {}, archive);
    rescued.report = rescueArchive(archive, rescued.folder, control);
    if (rescued.report)
        entry.done({{u"destination"_s, rescued.folder},
                    {u"entries"_s, rescued.report->entries},
                    {u"bytes"_s, rescued.report->bytes}});
    else
        entry.fail(rescued.report.error());
    return rescued;
}

} // namespace bt2c
