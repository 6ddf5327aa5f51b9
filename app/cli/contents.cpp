#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "core/backup/contents.h"
#include "core/backup/extract.h"
#include "core/site/ledgerentry.h"
#include "core/support/describe.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

QString kindToken(EntryKind kind)
{
    switch (kind) {
    case EntryKind::File: return u"file"_s;
    case EntryKind::Directory: return u"directory"_s;
    case EntryKind::Symlink: return u"symlink"_s;
    case EntryKind::Hardlink: return u"hardlink"_s;
    case EntryKind::CharDevice: return u"character-device"_s;
    case EntryKind::BlockDevice: return u"block-device"_s;
    case EntryKind::Fifo: return u"fifo"_s;
    case EntryKind::Other: break;
    }
    return u"other"_s;
}

/// As `ls -l` shows it.
QString modeText(const Entry &entry)
{
    static constexpr char kinds[] = {'-', 'd', 'l', 'h', 'c', 'b', 'p', '?'};
    QString text{QLatin1Char(kinds[static_cast<std::size_t>(entry.kind)])};
    const auto triple = [&](quint32 bits, bool special, QChar with, QChar without) {
        text += (bits & 4) ? u'r' : u'-';
        text += (bits & 2) ? u'w' : u'-';
        if (special)
            text += (bits & 1) ? with : without;
        else
            text += (bits & 1) ? u'x' : u'-';
    };
    triple(entry.mode >> 6, entry.mode & 04000, u's', u'S');
    triple(entry.mode >> 3, entry.mode & 02000, u's', u'S');
    triple(entry.mode, entry.mode & 01000, u't', u'T');
    return text;
}

QDateTime modifiedAt(const Entry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.modified.seconds * 1000 + entry.modified.nanoseconds / 1'000'000);
}

void putName(QJsonObject &object, const QString &key, const QByteArray &raw)
{
    if (raw.isValidUtf8()) {
        object[key] = QString::fromUtf8(raw);
        return;
    }
    object[key] = displayName(raw);
    object[key % u"_base64"_s] = QString::fromLatin1(raw.toBase64());
}

QJsonObject itemToJson(const ContentItem &item)
{
    const Entry &entry = item.entry;
    QJsonObject object{
        {u"kind"_s, kindToken(entry.kind)},
        {u"size"_s, entry.size},
        {u"mode"_s, u"%1"_s.arg(entry.mode, 4, 8, QChar(u'0'))},
        {u"uid"_s, entry.uid},
        {u"gid"_s, entry.gid},
        {u"modified_at"_s, toJson(modifiedAt(entry))},
        {u"sha256"_s, textOrNull(QString::fromLatin1(item.sha256))},
    };
    putName(object, u"path"_s, entry.path);
    if (entry.kind == EntryKind::Symlink || entry.kind == EntryKind::Hardlink)
        putName(object, u"link"_s, entry.linkTarget);
    return object;
}

QString itemToText(const ContentItem &item, bool hashes)
{
    const Entry &entry = item.entry;
    QString text = modeText(entry) % u"  "_s % formatBytes(entry.size).rightJustified(9) % u"  "_s
        % modifiedAt(entry).toString(u"yyyy-MM-dd HH:mm:ss"_s) % u"  "_s;
    if (hashes)
        text += QString::fromLatin1(item.sha256.left(16)).leftJustified(16) % u"  "_s;
    text += displayName(entry.path);
    if (entry.kind == EntryKind::Symlink)
        text += u" -> "_s % displayName(entry.linkTarget);
    else if (entry.kind == EntryKind::Hardlink)
        text += u" = "_s % displayName(entry.linkTarget);
    return text;
}

} // namespace

Exit runContents(Session &session)
{
    const QString archive = absolutePath(session.arguments().operands.first());
    Console &console = session.console();
    const bool json = session.wantsJson();
    const bool hashes = session.has(u"--sha256"_s);
    const ContentsDetail detail = hashes ? ContentsDetail::Hashes : ContentsDetail::Names;

    // Written piece by piece: an archive may hold more entries than memory should.
    bool first = true;
    const auto summary = session.run([&, archive](Control &control) {
        return readContents(archive, detail, control, [&](const ContentItem &item) {
            if (json) {
                console.raw((first ? QByteArray("{\"items\": [\n") : QByteArray(",\n"))
                            + QJsonDocument(itemToJson(item)).toJson(QJsonDocument::Compact));
            } else {
                console.line(itemToText(item, hashes));
            }
            first = false;
            return console.writable();
        });
    });

    Exit exit = Exit::Done;
    session.json[u"path"_s] = archive;
    if (!summary) {
        exit = session.fail(summary.error());
    } else {
        session.json[u"entries"_s] = summary->items;
        session.json[u"uncompressed_bytes"_s] = summary->bytes;
        if (summary->damage) {
            Error damage = *summary->damage;
            if (damage.subject.isEmpty())
                damage.subject = archive;
            exit = session.fail(damage);
            if (summary->items > 0)
                session.warn(CommandLine::tr("What stands above came before the damage."));
        } else if (session.speaks()) {
            console.line(
                CommandLine::tr("entries: %1, %2 unpacked").arg(summary->items).arg(formatBytes(summary->bytes)));
        }
    }
    if (json) {
        session.json[u"schema"_s] = 1;
        console.raw((first ? QByteArray("{\"items\": [") : QByteArray()) + "\n], " + membersOf(session.json) + "}\n");
        session.jsonWritten = true;
    }
    return exit;
}

Exit runExtract(Session &session)
{
    const QString archive = absolutePath(session.arguments().operands.first());
    const QString to = session.arguments().value(u"--to"_s);
    if (to.isEmpty())
        return session.fail(
            Error{ErrorCode::InvalidArgument, {}, CommandLine::tr("Where to? Name a folder: --to DIR")});
    const QString destination = absolutePath(to);
    const QList<QByteArray> paths = session.arguments().rawOperands.sliced(1);
    session.json[u"archive"_s] = archive;
    session.json[u"destination"_s] = destination;

    const LedgerEntry entry(&session.ledger(), u"extract"_s, {}, archive);
    const auto report = session.run([archive, paths, destination](Control &control) {
        return extractPaths(archive, paths, destination, control);
    });
    if (!report) {
        entry.fail(report.error());
        return session.fail(report.error());
    }
    session.json[u"entries"_s] = report->entries;
    session.json[u"bytes"_s] = report->bytes;
    session.json[u"missing"_s] = QJsonArray::fromStringList(report->missing);
    session.json[u"notices"_s] = toJson(report->notices);

    for (const Error &notice : report->notices)
        session.warn(describe(notice));
    if (session.speaks() && report->entries > 0)
        session.console().line(CommandLine::tr("Extracted to %1: entries: %2, %3")
                                   .arg(destination).arg(report->entries).arg(formatBytes(report->bytes)));
    Exit exit = Exit::Done;
    for (const QString &path : report->missing)
        exit = worst(exit, session.fail(Error{ErrorCode::Missing, path, u"not in the archive"_s, 0, -1}));
    if (report->damage) {
        Error damage = *report->damage;
        if (damage.subject.isEmpty())
            damage.subject = archive;
        exit = worst(exit, session.fail(damage));
        entry.fail(*report->damage);
    } else {
        entry.done({{u"destination"_s, destination}, {u"entries"_s, report->entries}, {u"bytes"_s, report->bytes}});
    }
    return exit;
}

} // namespace bt2c::cli
