#include "core/schedule/crontab.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

std::unexpected<Error> noLine(qsizetype line)
{
    return failure(ErrorCode::InvalidArgument, u"line %1"_s.arg(line + 1), u"no such entry"_s);
}

bool sameMeaning(const CronExpression &a, const CronExpression &b)
{
    CronExpression other = b;
    other.text = a.text;
    return a == other;
}

QByteArray withNewline(QByteArray bytes)
{
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    return bytes;
}

/// @p schedule with the blanks that stand between the fields of @p former, where both have five.
QByteArray spacedLike(const QByteArray &former, const QByteArray &schedule)
{
    QList<QByteArray> blanks;
    for (qsizetype i = 0; i < former.size();) {
        qsizetype end = i;
        while (end < former.size() && isBlank(former.at(end)))
            ++end;
        if (end > i)
            blanks.append(former.sliced(i, end - i));
        i = end;
        while (i < former.size() && !isBlank(former.at(i)))
            ++i;
    }
    QByteArray simple = schedule;
    std::replace(simple.begin(), simple.end(), '\t', ' ');
    QList<QByteArray> fields = simple.split(' ');
    fields.removeIf([](const QByteArray &field) { return field.isEmpty(); });
    if (blanks.size() != cronFieldCount - 1 || fields.size() != cronFieldCount)
        return schedule.trimmed();
    QByteArray text = fields.first();
    for (int i = 1; i < cronFieldCount; ++i)
        text += blanks.at(i - 1) + fields.at(i);
    return text;
}

} // namespace

CrontabDocument CrontabDocument::parse(const QByteArray &bytes, CronDialect dialect)
{
    CrontabDocument document;
    document.readAs = dialect;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', start);
        const qsizetype end = newline < 0 ? bytes.size() : newline + 1;
        document.all.append(parseCrontabLine(bytes.sliced(start, end - start), dialect));
        start = end;
    }
    return document;
}

QByteArray CrontabDocument::bytes() const
{
    QByteArray text;
    for (const CrontabLine &line : all)
        text += line.bytes;
    return text;
}

QList<CronIssue> CrontabDocument::issues() const
{
    QList<CronIssue> issues;
    const qsizetype limit = cronTraits(readAs).maxLines;
    if (limit > 0 && all.size() > limit)
        issues.append({CronSeverity::Error, CronReason::TooManyLines, std::nullopt, 0, 0, {}, int(limit)});
    return issues;
}

bool CrontabDocument::isAccepted() const
{
    const auto refused = [](const CronIssue &issue) { return issue.severity == CronSeverity::Error; };
    return issues().isEmpty() && std::none_of(all.begin(), all.end(), [&](const CrontabLine &line) {
               return std::any_of(line.issues.begin(), line.issues.end(), refused);
           });
}

QMap<QByteArray, QByteArray> CrontabDocument::environmentAt(qsizetype line) const
{
    QMap<QByteArray, QByteArray> environment;
    for (const CrontabLine &above : all.first(qBound(qsizetype(0), line, all.size()))) {
        if (above.kind == CrontabLineKind::Environment)
            environment.insert(above.name, above.value);
    }
    return environment;
}

Result<CrontabDocument> CrontabDocument::withLine(qsizetype line, QByteArray bytes) const
{
    CrontabDocument document = *this;
    document.all[line] = parseCrontabLine(withNewline(std::move(bytes)), readAs);
    return document;
}

Result<CrontabDocument> CrontabDocument::withSchedule(qsizetype line, const QByteArray &schedule) const
{
    if (line < 0 || line >= all.size() || !all.at(line).isEntry())
        return noLine(line);
    const CronParse meant = parseCronExpression(schedule, readAs);
    if (!meant.expression)
        return failure(ErrorCode::InvalidArgument, QString::fromLatin1(schedule),
                       cronReasonToken(meant.issues.last().reason), meant.issues.last().offset);
    const CrontabLine &former = all.at(line);
    const QByteArray text = spacedLike(former.scheduleBytes(), schedule);
    QByteArray bytes = former.bytes;
    bytes.replace(former.schedule.offset, former.schedule.length, text);
    const Result<CrontabDocument> document = withLine(line, bytes);
    const CrontabLine &now = document->all.at(line);
    if (now.kind != former.kind || !sameMeaning(*now.expression, *meant.expression)
        || now.commandBytes() != former.commandBytes())
        return failure(ErrorCode::InvalidArgument, QString::fromLatin1(schedule), u"not-read-as-meant"_s);
    return document;
}

Result<CrontabDocument> CrontabDocument::withCommand(qsizetype line, const QByteArray &command) const
{
    if (line < 0 || line >= all.size() || !all.at(line).isEntry())
        return noLine(line);
    const CrontabLine &former = all.at(line);
    QByteArray text = command;
    // An entry that had no command has no blank before it either.
    if (const qsizetype before = former.command.offset - 1; before >= 0 && !isBlank(former.bytes.at(before)))
        text.prepend(' ');
    QByteArray bytes = former.bytes;
    bytes.replace(former.command.offset, former.command.length, text);
    const auto refused = [&command](const QString &why, qsizetype offset = -1) {
        return failure(ErrorCode::InvalidArgument,
                       QString::fromUtf8(command.first(qMin(command.size(), qsizetype(80)))), why, offset);
    };
    if (command.contains('\n'))
        return refused(u"newline"_s, command.indexOf('\n'));
    if (command.isEmpty())
        return refused(cronReasonToken(CronReason::MissingCommand));
    const Result<CrontabDocument> document = withLine(line, bytes);
    const CrontabLine &now = document->all.at(line);
    if (now.kind != former.kind)
        return refused(now.issues.isEmpty() ? u"not-read-as-meant"_s : cronReasonToken(now.issues.last().reason));
    if (*now.expression != *former.expression || now.commandBytes() != command
        || now.notOnBattery != former.notOnBattery)
        return refused(u"not-read-as-meant"_s);
    return document;
}

Result<CrontabDocument> CrontabDocument::withEnabled(qsizetype line, bool enabled) const
{
    if (line < 0 || line >= all.size() || !all.at(line).isEntry())
        return noLine(line);
    const CrontabLine &former = all.at(line);
    if ((former.kind == CrontabLineKind::Entry) == enabled)
        return *this;
    QByteArray bytes = former.bytes;
    qsizetype start = 0;
    while (isBlank(bytes.at(start)))
        ++start;
    if (enabled)
        bytes.remove(start, isBlank(bytes.at(start + 1)) ? 2 : 1);
    else
        bytes.insert(start, "# ");
    const Result<CrontabDocument> document = withLine(line, bytes);
    const CrontabLine &now = document->all.at(line);
    if (!now.isEntry() || now.kind == former.kind || *now.expression != *former.expression
        || now.commandBytes() != former.commandBytes())
        return failure(ErrorCode::InvalidArgument, u"line %1"_s.arg(line + 1), u"not-read-as-meant"_s);
    return document;
}

Result<CrontabDocument> CrontabDocument::withInserted(qsizetype line, const QByteArray &text) const
{
    if (line < 0 || line > all.size())
        return noLine(line);
    if (text.contains('\n'))
        return failure(ErrorCode::InvalidArgument, u"line %1"_s.arg(line + 1), u"newline"_s, text.indexOf('\n'));
    CrontabDocument document = line == all.size() ? withFinalNewline() : *this;
    document.all.insert(line, parseCrontabLine(text + '\n', readAs));
    return document;
}

Result<CrontabDocument> CrontabDocument::withRemoved(qsizetype line) const
{
    if (line < 0 || line >= all.size())
        return noLine(line);
    CrontabDocument document = *this;
    document.all.removeAt(line);
    return document;
}

Result<CrontabDocument> CrontabDocument::withDuplicated(qsizetype line) const
{
    if (line < 0 || line >= all.size())
        return noLine(line);
    CrontabDocument document = line + 1 == all.size() ? withFinalNewline() : *this;
    document.all.insert(line + 1, document.all.at(line));
    return document;
}

CrontabDocument CrontabDocument::withFinalNewline() const
{
    CrontabDocument document = *this;
    if (!all.isEmpty() && !all.last().bytes.endsWith('\n'))
        document.all.last() = parseCrontabLine(withNewline(all.last().bytes), readAs);
    return document;
}

} // namespace bt2c
