#include "core/schedule/croncommand.h"
#include "core/schedule/crontab.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxQuoted = 80;
constexpr QByteArrayView batteryPrefix = "@AppleNotOnBattery ";

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isSpace(char c)
{
    return isBlank(c) || (c >= '\n' && c <= '\r');
}

/// NAME=value, as cron's load_env() reads it: either side may be quoted, blanks around them are dropped.
class AssignmentReader
{
public:
    explicit AssignmentReader(QByteArrayView line)
        : text(line)
    {}

    QByteArray name;
    QByteArray value;
    bool valueLacks = false;

    bool read()
    {
        if (!readWord(name, true))
            return false;
        skipSpace();
        if (at >= text.size() || text[at] != '=')
            return false;
        ++at;
        skipSpace();
        if (at >= text.size()) {
            valueLacks = true;
            return true;
        }
        const bool quoted = text[at] == '"' || text[at] == '\'';
        if (!readWord(value, false))
            return false;
        if (!quoted) {
            while (!value.isEmpty() && isSpace(value.back()))
                value.chop(1);
        }
        skipSpace();
        return at >= text.size();
    }

private:
    bool readWord(QByteArray &word, bool isName)
    {
        const char quote = at < text.size() && (text[at] == '"' || text[at] == '\'') ? text[at++] : '\0';
        const qsizetype start = at;
        for (; at < text.size(); ++at) {
            const char c = text[at];
            if (quote) {
                if (c == quote) {
                    word = text.sliced(start, at - start).toByteArray();
                    ++at;
                    return true;
                }
                if (isName && c == '=')
                    return false;
            } else if (isName && (c == '=' || isSpace(c))) {
                break;
            }
        }
        word = text.sliced(start, at - start).toByteArray();
        return !quote;
    }

    void skipSpace()
    {
        while (at < text.size() && isSpace(text[at]))
            ++at;
    }

    QByteArrayView text;
    qsizetype at = 0;
};

class LineReader
{
public:
    LineReader(const QByteArray &bytes, CronDialect readAs)
        : dialect(readAs)
        , traits(cronTraits(readAs))
    {
        line.bytes = bytes;
        qsizetype end = bytes.size();
        terminated = bytes.endsWith('\n');
        if (terminated)
            --end;
        carriageReturn = end > 0 && bytes.at(end - 1) == '\r';
        body = QByteArrayView(bytes).first(carriageReturn ? end - 1 : end);
        while (start < body.size() && isBlank(body[start]))
            ++start;
    }

    CrontabLine read()
    {
        if (start == body.size()) {
            if (carriageReturn)
                note(CronSeverity::Error, CronReason::CarriageReturn, start, 1);
            return line;
        }
        if (body[start] == '#') {
            readComment();
            return line;
        }
        if (const qsizetype nul = body.indexOf('\0'); nul >= 0) {
            line.kind = CrontabLineKind::NotUnderstood;
            note(CronSeverity::Error, CronReason::NulByte, nul, 1);
        } else if (!readAssignment()) {
            readEntry();
        }
        if (!terminated) {
            const bool refused = traits.missingNewlineRefused;
            note(refused ? CronSeverity::Error : CronSeverity::Warning,
                 refused ? CronReason::MissingNewline : CronReason::LineDropped, body.size(), 0);
        }
        return line;
    }

private:
    void note(CronSeverity severity, CronReason reason, qsizetype offset, qsizetype length, int number = 0)
    {
        line.issues.append(
            {severity, reason, std::nullopt, offset, length, line.bytes.mid(offset, qMin(length, maxQuoted)), number});
    }

    void refuse(CronReason reason, qsizetype offset, qsizetype length, int number = 0)
    {
        line.kind = CrontabLineKind::NotUnderstood;
        note(CronSeverity::Error, reason, offset, length, number);
    }

    void readComment()
    {
        line.kind = CrontabLineKind::Comment;
        const qsizetype text = start + 1;
        if (body.indexOf('\0') >= 0)
            return;
        const QByteArray rest = line.bytes.sliced(text);
        const CrontabLine inner = parseCrontabLine(terminated ? rest : QByteArray(rest + '\n'), dialect);
        if (inner.kind != CrontabLineKind::Entry || inner.command.length == 0)
            return;
        line.kind = CrontabLineKind::DisabledEntry;
        line.expression = inner.expression;
        line.notOnBattery = inner.notOnBattery;
        line.schedule = {inner.schedule.offset + text, inner.schedule.length};
        line.command = {inner.command.offset + text, inner.command.length};
        line.issues = inner.issues;
        for (CronIssue &issue : line.issues)
            issue.offset += text;
    }

    bool readAssignment()
    {
        AssignmentReader reader(body.sliced(start));
        if (!reader.read())
            return false;
        if (reader.valueLacks && traits.emptyValueRefused) {
            refuse(CronReason::EmptyValue, start, body.size() - start);
            return true;
        }
        line.kind = CrontabLineKind::Environment;
        line.name = reader.name;
        line.value = reader.value;
        if (body.size() - start > traits.maxAssignment)
            note(CronSeverity::Warning, CronReason::AssignmentCut, start + traits.maxAssignment,
                 body.size() - start - traits.maxAssignment, int(traits.maxAssignment));
        if (line.name == "CRON_TZ" && !traits.timeZone)
            note(CronSeverity::Warning, CronReason::ZoneIgnored, start, line.name.size());
        return true;
    }

    void readEntry()
    {
        qsizetype from = start;
        if (traits.quietPrefix && body[from] == '-')
            ++from;
        qsizetype rest = 0;
        CronParse parse = parseScheduleOf(body.sliced(from), dialect, rest);
        for (CronIssue &issue : parse.issues)
            issue.offset += from;
        line.issues = parse.issues;
        if (!parse.expression) {
            line.kind = CrontabLineKind::NotUnderstood;
            return;
        }
        line.kind = CrontabLineKind::Entry;
        line.schedule = {from, parse.expression->text.size()};
        // cronie looks past blanks behind its '-'.
        while (isBlank(body[line.schedule.offset]))
            ++line.schedule.offset;
        readCommand(from + rest);
        if (line.kind == CrontabLineKind::Entry)
            line.expression = std::move(parse.expression);
    }

    void readCommand(qsizetype offset)
    {
        const qsizetype length = body.size() - offset;
        const qsizetype given = length + (carriageReturn ? 1 : 0);
        line.command = {offset, length};
        if (length == 0) {
            if (traits.emptyCommandRefused) {
                refuse(CronReason::MissingCommand, offset, 0);
                return;
            }
            note(CronSeverity::Warning, CronReason::MissingCommand, offset, 0);
        }
        if (length > 0 && body[offset] == '*' && traits.starCommandRefused) {
            refuse(CronReason::StarCommand, offset, 1);
            return;
        }
        if (given > traits.maxCommand) {
            const int limit = int(traits.maxCommand);
            if (!traits.longCommandCut) {
                refuse(CronReason::CommandTooLong, offset, length, limit);
                return;
            }
            note(CronSeverity::Warning, CronReason::CommandCut, offset + limit, qMax(length - limit, qsizetype(0)),
                 limit);
        }
        if (body.sliced(offset).startsWith(batteryPrefix)) {
            if (traits.notOnBattery) {
                line.notOnBattery = true;
                note(CronSeverity::Note, CronReason::NotOnBattery, offset, batteryPrefix.size() - 1);
                line.command = {offset + batteryPrefix.size(), length - batteryPrefix.size()};
            } else {
                note(CronSeverity::Warning, CronReason::PlainText, offset, batteryPrefix.size() - 1);
            }
        }
        const CronCommand command = readCronCommand(line.commandBytes(), dialect);
        if (command.hasInput) {
            const qsizetype percent = line.command.offset + command.percent;
            note(CronSeverity::Note, CronReason::InputAfterPercent, percent, body.size() - percent);
        }
        if (carriageReturn)
            note(CronSeverity::Warning, CronReason::CarriageReturn, body.size(), 1);
    }

    CronDialect dialect;
    const CronTraits &traits;
    CrontabLine line;
    QByteArrayView body;
    qsizetype start = 0;
    bool terminated = false;
    bool carriageReturn = false;
};

} // namespace

CrontabLine parseCrontabLine(const QByteArray &bytes, CronDialect dialect)
{
    return LineReader(bytes, dialect).read();
}

} // namespace bt2c
