#include "app/cli/chainplace.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "core/backup/compare.h"
#include "core/support/describe.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

QString differenceWords(const ComparedEntry &entry)
{
    switch (entry.difference) {
    case Difference::Added: return CommandLine::tr("added");
    case Difference::Removed: return CommandLine::tr("removed");
    case Difference::Changed: return CommandLine::tr("changed");
    case Difference::Grown: return CommandLine::tr("grown");
    case Difference::Attributes: break;
    }
    return CommandLine::tr("attributes");
}

QString toText(const ComparedEntry &entry)
{
    QString text = differenceWords(entry).leftJustified(10) % u"  "_s % displayName(entry.path);
    if (entry.sizeBefore >= 0 && entry.sizeAfter >= 0 && entry.sizeBefore != entry.sizeAfter)
        text += CommandLine::tr(", %1 to %2").arg(formatBytes(entry.sizeBefore), formatBytes(entry.sizeAfter));
    else if (const qint64 size = std::max(entry.sizeBefore, entry.sizeAfter); size >= 0)
        text += u", "_s % formatBytes(size);
    if (entry.firstDifference > 0)
        text += CommandLine::tr(", from byte %1 on").arg(entry.firstDifference);
    return text;
}

QJsonObject toObject(const ComparedEntry &entry)
{
    const auto orNull = [](qint64 value) { return value >= 0 ? QJsonValue(value) : QJsonValue(); };
    return {{u"path"_s, displayName(entry.path)},
            {u"difference"_s, differenceToken(entry.difference)},
            {u"size_before"_s, orNull(entry.sizeBefore)},
            {u"size_after"_s, orNull(entry.sizeAfter)},
            {u"first_difference"_s, orNull(entry.firstDifference)}};
}

} // namespace

Exit runCompare(Session &session)
{
    const QStringList &operands = session.arguments().operands;
    const QString before = absolutePath(operands.first());
    const bool live = operands.size() < 2;
    const QString after = live ? session.site().directory : absolutePath(operands.at(1));
    Console &console = session.console();
    const bool json = session.wantsJson();
    session.json[u"before"_s] = before;
    session.json[u"after"_s] = after;
    session.json[u"live"_s] = live;

    if (live) {
        // A folder that the validator does not work on must not be taken for the chain.
        const ChainPlace place = findChain(session);
        if (place.volume)
            return session.fail(Error{ErrorCode::Unsupported, place.volume->volume,
                                      u"the live chain is in this volume; a backup made now can be compared"_s, 0, -1});
        if (const auto elsewhere = chainElsewhere(place, after))
            return session.fail(*elsewhere);
    }

    // Written piece by piece: there may be more than memory should hold.
    bool first = true;
    const auto summary = session.run([&](Control &control) {
        const auto give = [&](const ComparedEntry &entry) {
            if (json)
                console.raw((first ? QByteArray("{\"items\": [\n") : QByteArray(",\n"))
                            + QJsonDocument(toObject(entry)).toJson(QJsonDocument::Compact));
            else
                console.line(toText(entry));
            first = false;
            return console.writable();
        };
        return live ? compareWithSite(before, after, control, give) : compareArchives(before, after, control, give);
    });

    Exit exit = Exit::Done;
    if (!summary) {
        exit = session.fail(summary.error());
    } else {
        session.json[u"same"_s] = summary->same;
        session.json[u"added"_s] = summary->added;
        session.json[u"removed"_s] = summary->removed;
        session.json[u"changed"_s] = summary->changed;
        session.json[u"grown"_s] = summary->grown;
        session.json[u"attributes"_s] = summary->attributes;
        session.json[u"bytes_unpacked"_s] = summary->bytesUnpacked;
        if (session.speaks())
            console.line(
                summary->isSame()
                    ? CommandLine::tr("Nothing differs; entries: %1").arg(summary->same)
                    : CommandLine::tr("same: %1, added: %2, removed: %3, changed: %4, grown: %5, attributes: %6")
                          .arg(summary->same)
                          .arg(summary->added)
                          .arg(summary->removed)
                          .arg(summary->changed)
                          .arg(summary->grown)
                          .arg(summary->attributes));
        // Of a damaged archive only what came before the damage was compared.
        const std::pair<const std::optional<Error> *, QString> sides[] = {{&summary->damageBefore, before},
                                                                         {&summary->damageAfter, after}};
        for (const auto &[damage, path] : sides) {
            if (!*damage)
                continue;
            Error error = **damage;
            if (error.subject.isEmpty())
                error.subject = path;
            exit = worst(exit, session.fail(error));
        }
    }
    if (json) {
        session.json[u"schema"_s] = 1;
        console.raw((first ? QByteArray("{\"items\": [") : QByteArray()) + "\n], " + membersOf(session.json) + "}\n");
        session.jsonWritten = true;
    }
    return exit;
}

} // namespace bt2c::cli
