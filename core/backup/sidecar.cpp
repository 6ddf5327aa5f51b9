#include "core/backup/sidecar.h"

#include "core/support/localtime.h"
#include "core/support/smallfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hexDigits = 64;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// The lower-case form of @p text when it is a SHA-256 in hex; empty otherwise.
QByteArray sha256Hex(QByteArrayView text)
{
    const bool hex = text.size() == hexDigits && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    return hex ? text.toByteArray().toLower() : QByteArray();
}

std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 least)
{
    const qint64 number = value.toInteger(-1);
    return number >= least ? std::optional(number) : std::nullopt;
}

/// `2026-03-22T01:00:02.123456` as Python's isoformat() writes it: local time, the fraction absent when it is zero.
/// Other forms of ISO 8601 are read as well; a zone they name is honoured.
QDateTime localTime(const QString &text)
{
    constexpr qsizetype wholeSeconds = 19;
    const bool pythons = text.size() == wholeSeconds || (text.size() == wholeSeconds + 7 && text[wholeSeconds] == u'.');
    if (pythons) {
        const QDate date = QDate::fromString(QStringView(text).first(10), Qt::ISODate);
        const QTime time = QTime::fromString(QStringView(text).sliced(11), Qt::ISODateWithMs);
        if (text[10] == u'T' && date.isValid() && time.isValid())
            return localDateTime(date, time);
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toLocalTime() : QDateTime();
}

/// As Python's json.dumps() writes a string.
QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        switch (unit) {
        case u'"': out += "\\\""; break;
        case u'\\': out += "\\\\"; break;
        case u'\n': out += "\\n"; break;
        case u'\r': out += "\\r"; break;
        case u'\t': out += "\\t"; break;
        case u'\b': out += "\\b"; break;
        case u'\f': out += "\\f"; break;
        default:
            if (unit >= 0x20 && unit < 0x7f)
                out += static_cast<char>(unit);
            else
                out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        }
    }
    return out + '"';
}

/// The list as far as it fits well inside what readMetadataFile() accepts.
QByteArray quotedList(const QStringList &list)
{
    constexpr qsizetype room = maxMetadataFile / 2;
    QByteArray out = "[";
    qsizetype written = 0;
    for (const QString &item : list) {
        const QByteArray text = quoted(item);
        if (out.size() + text.size() > room)
            break;
        out += (written++ ? ",\n    " : "\n    ") + text;
    }
    if (written < list.size())
        out += (written ? ",\n    " : "\n    ") + quoted(u"… and %1 more"_s.arg(list.size() - written));
    return out + "\n  ]";
}

} // namespace

QString checksumPath(const QString &archive)
{
    return archive + ".sha256"_L1;
}

QString metadataPath(const QString &archive)
{
    return archive + ".json"_L1;
}

ChecksumFile readChecksumFile(const QString &archive)
{
    const QString path = checksumPath(archive);
    return parseChecksumFile(readSmallFile(path, maxChecksumFile), path);
}

MetadataFile readMetadataFile(const QString &archive)
{
    const QString path = metadataPath(archive);
    return parseMetadataFile(readSmallFile(path, maxMetadataFile), path);
}

ChecksumFile parseChecksumFile(const Result<QByteArray> &content, const QString &subject)
{
    ChecksumFile file;
    if (!content) {
        if (content.error().code != ErrorCode::Missing) {
            file.state = SidecarState::Malformed;
            file.error = content.error();
        }
        return file;
    }
    const QByteArray line = content->trimmed();
    const QByteArrayView rest = QByteArrayView(line).sliced(std::min(line.size(), hexDigits));
    // Several lines would be the checksums of several files, of which none is known to be this one's.
    const bool oneFile = rest.isEmpty() || (isBlank(rest.front()) && !rest.contains('\n'));
    if (oneFile && !rest.contains('\0'))
        file.sha256 = sha256Hex(QByteArrayView(line).first(std::min(line.size(), hexDigits)));
    if (file.sha256.isEmpty()) {
        file.state = SidecarState::Malformed;
        file.error = Error{ErrorCode::Corrupt, subject,
                           content->isEmpty() ? u"empty"_s : u"not 64 hexadecimal digits"_s, 0, -1};
    } else {
        file.state = SidecarState::Present;
    }
    return file;
}

MetadataFile parseMetadataFile(const Result<QByteArray> &content, const QString &subject)
{
    MetadataFile file;
    if (!content) {
        if (content.error().code != ErrorCode::Missing) {
            file.state = SidecarState::Malformed;
            file.error = content.error();
        }
        return file;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &problem);
    if (!document.isObject()) {
        file.state = SidecarState::Malformed;
        const bool syntax = problem.error != QJsonParseError::NoError;
        file.error = Error{ErrorCode::Corrupt, subject, syntax ? problem.errorString() : u"not an object"_s, 0,
                           syntax ? problem.offset : -1};
        return file;
    }
    const QJsonObject object = document.object();
    file.state = SidecarState::Present;
    file.backupType = object["backup_type"_L1].toString();
    file.timestamp = localTime(object["timestamp"_L1].toString());
    file.checksum = sha256Hex(object["checksum"_L1].toString().toLatin1());
    file.sizeBytes = wholeNumber(object["size_bytes"_L1], 0);
    file.height = wholeNumber(object["blockchain_height"_L1], 1);
    const QString schedule = object["schedule"_L1].toString();
    if (schedule == "hourly"_L1 || schedule == "daily"_L1 || schedule == "weekly"_L1)
        file.schedule = schedule;
    file.entries = wholeNumber(object["entries"_L1], 0);
    file.uncompressedBytes = wholeNumber(object["uncompressed_bytes"_L1], 0);
    const QJsonArray changed = object["changed_while_read"_L1].toArray();
    for (const QJsonValue value : changed) {
        if (value.isString())
            file.changedWhileRead += value.toString();
    }
    return file;
}

QByteArray formatMetadata(const MetadataFile &metadata, const QString &fileName)
{
    QByteArray out = "{";
    const auto add = [&out](const char *key, const QByteArray &value) {
        if (out.size() > 1)
            out += ',';
        out += "\n  \"" + QByteArray(key) + "\": " + value;
    };
    const QString time = metadata.timestamp.isValid()
        ? metadata.timestamp.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss.zzz") + "000"_L1 : QString();
    add("backup_type", quoted(metadata.backupType));
    add("timestamp", quoted(time));
    add("filename", quoted(fileName));
    add("checksum", quoted(QString::fromLatin1(metadata.checksum)));
    add("size_bytes", QByteArray::number(metadata.sizeBytes.value_or(0)));
    add("blockchain_height", QByteArray::number(metadata.height.value_or(0)));
    if (!metadata.schedule.isEmpty())
        add("schedule", quoted(metadata.schedule));
    if (metadata.entries)
        add("entries", QByteArray::number(*metadata.entries));
    if (metadata.uncompressedBytes)
        add("uncompressed_bytes", QByteArray::number(*metadata.uncompressedBytes));
    if (!metadata.changedWhileRead.isEmpty())
        add("changed_while_read", quotedList(metadata.changedWhileRead));
    add("created_by", quoted(u"bt2c-recovery " BT2C_VERSION ""_s));
    return out + "\n}";
}

} // namespace bt2c
