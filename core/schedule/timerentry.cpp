#include "core/schedule/timerentry.h"

namespace bt2c {

namespace {

const QByteArray lineMark = "crontab: ";
const QByteArray variableMark = "crontab-variable: ";

/// Only printable ASCII stays: an editor may trim blanks and change encodings, a backslash at the end of a line goes on
/// with the next one in a unit file, and "--" ends a comment of XML.
QByteArray encoded(const QByteArray &bytes, char also = '%')
{
    QByteArray result;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        const bool edge = i == 0 || i + 1 == bytes.size();
        const bool plain = c > ' ' && c < '\x7f' && c != '%' && c != '\\' && c != also
                           && !(c == '-' && (edge || bytes.at(i - 1) == '-'));
        if (plain || (c == ' ' && !edge))
            result += c;
        else
            result += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

/// Empty: it is not what encoded() gives, or nothing.
QByteArray decoded(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '%') {
            result += text.at(i);
            continue;
        }
        const QByteArray byte = QByteArray::fromHex(text.mid(i + 1, 2));
        if (byte.size() != 1 || text.mid(i + 1, 2).toUpper() != byte.toHex().toUpper())
            return {};
        result += byte;
        i += 2;
    }
    return result;
}

/// What stands in the comment that @p line is; empty: it is none.
QByteArray commentIn(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    if (text.startsWith('#'))
        return text.sliced(1).trimmed();
    if (text.startsWith("<!--") && text.endsWith("-->") && text.size() >= 7)
        return text.sliced(4).chopped(3).trimmed();
    return {};
}

} // namespace

TimerEntry timerEntryOf(const CrontabDocument &document, qsizetype line)
{
    QByteArray bytes = document.lines().at(line).bytes;
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    return {bytes, document.environmentAt(line)};
}

QByteArrayList timerComments(const TimerEntry &entry)
{
    if (entry.line.isEmpty())
        return {};
    QByteArrayList lines{lineMark + encoded(entry.line)};
    for (auto it = entry.variables.begin(); it != entry.variables.end(); ++it)
        lines += variableMark + encoded(it.key(), '=') + '=' + encoded(it.value());
    return lines;
}

std::optional<TimerEntry> timerEntryIn(const QByteArray &file)
{
    TimerEntry entry;
    const QByteArrayList lines = file.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray comment = commentIn(line);
        if (comment.startsWith(lineMark)) {
            // Of two nobody knows which one it is.
            if (!entry.line.isEmpty())
                return std::nullopt;
            entry.line = decoded(comment.sliced(lineMark.size()));
            if (entry.line.isEmpty() || entry.line.contains('\n') || entry.line.contains('\0'))
                return std::nullopt;
        } else if (comment.startsWith(variableMark)) {
            const qsizetype equals = comment.indexOf('=');
            if (equals > variableMark.size())
                entry.variables.insert(decoded(comment.first(equals).sliced(variableMark.size())),
                                       decoded(comment.sliced(equals + 1)));
        }
    }
    return entry.line.isEmpty() ? std::nullopt : std::optional(entry);
}

qsizetype placeFor(const TimerEntry &entry, const CrontabDocument &document)
{
    QMap<QByteArray, QByteArray> variables;
    bool same = variables == entry.variables;
    qsizetype place = same ? 0 : -1;
    for (qsizetype i = 0; i < document.lines().size(); ++i) {
        const CrontabLine &line = document.lines().at(i);
        if (line.kind == CrontabLineKind::Environment) {
            variables.insert(line.name, line.value);
            same = variables == entry.variables;
        }
        if (same)
            place = i + 1;
    }
    return place;
}

QByteArrayList changedVariables(const TimerEntry &entry, const CrontabDocument &document)
{
    QMap<QByteArray, QByteArray> now = document.environmentAt(document.lines().size());
    QByteArrayList names;
    for (auto it = entry.variables.begin(); it != entry.variables.end(); ++it) {
        if (!now.contains(it.key()) || now.take(it.key()) != it.value())
            names += it.key();
    }
    return names + now.keys();
}

} // namespace bt2c
