#include "core/schedule/croncommand.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// What cron writes to the standard input; "\%" is '%', '%' a newline, in every dialect.
QByteArray readInput(QByteArrayView text)
{
    QByteArray input;
    bool escaped = false;
    bool needsNewline = false;
    for (const char c : text) {
        char out = c;
        if (escaped) {
            if (c != '%')
                input += '\\';
        } else if (c == '%') {
            out = '\n';
        }
        escaped = out == '\\';
        if (!escaped) {
            input += out;
            needsNewline = out != '\n';
        }
    }
    if (escaped)
        input += '\\';
    if (needsNewline)
        input += '\n';
    return input;
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || QByteArrayView("/._-+:,@=").contains(c);
}

} // namespace

CronCommand readCronCommand(const QByteArray &command, CronDialect dialect)
{
    const bool pairs = cronTraits(dialect).backslashPairs;
    CronCommand read;
    bool escaped = false;
    for (qsizetype i = 0; i < command.size(); ++i) {
        const char c = command.at(i);
        if (escaped) {
            if (c == '%' || (pairs && c == '\\'))
                read.shell.chop(1);
            read.shell += c;
            escaped = false;
            continue;
        }
        if (c == '%') {
            read.percent = i;
            read.hasInput = true;
            read.input = readInput(QByteArrayView(command).sliced(i + 1));
            return read;
        }
        escaped = c == '\\';
        read.shell += c;
    }
    return read;
}

qsizetype crontabOffset(const QByteArray &command, CronDialect dialect, qsizetype offset)
{
    const bool pairs = cronTraits(dialect).backslashPairs;
    qsizetype at = 0;
    for (qsizetype made = 0; made < offset && at < command.size() && command.at(at) != '%'; ++made) {
        const char next = at + 1 < command.size() ? command.at(at + 1) : '\0';
        const bool backslash = command.at(at) == '\\';
        if (backslash && (next == '%' || (pairs && next == '\\'))) {
            at += 2;
        } else if (backslash && next != '\0' && made + 1 < offset) {
            at += 2; // both stay as they are
            ++made;
        } else {
            ++at;
        }
    }
    return at;
}

Result<QByteArray> crontabCommand(const QByteArray &shell, CronDialect dialect)
{
    const CronTraits &traits = cronTraits(dialect);
    const QString subject = QString::fromUtf8(shell.first(qMin(shell.size(), qsizetype(80))));
    if (shell.isEmpty() || shell.startsWith(' ') || shell.startsWith('\t') || shell.startsWith('*')
        || shell.endsWith('\r'))
        return failure(ErrorCode::InvalidArgument, subject,
                       u"begins or ends with what cron takes for something else"_s);
    const auto unwritable = std::find_if(shell.begin(), shell.end(), [](char c) { return c == '\n' || c == '\0'; });
    if (unwritable != shell.end())
        return failure(ErrorCode::InvalidArgument, subject, u"holds a newline or a NUL"_s, unwritable - shell.begin());
    QByteArray text;
    for (const char c : shell) {
        if (c == '%' || (traits.backslashPairs && c == '\\'))
            text += '\\';
        text += c;
    }
    if (readCronCommand(text, dialect).shell != shell)
        return failure(ErrorCode::InvalidArgument, subject, u"'\\' before '%' cannot be written"_s,
                       shell.indexOf("\\%"));
    if (text.size() > traits.maxCommand)
        return failure(ErrorCode::TooLarge, subject, u"more than %1 bytes"_s.arg(traits.maxCommand), traits.maxCommand);
    return text;
}

QByteArray shellQuoted(const QByteArray &word)
{
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    QByteArray text = "'"_ba;
    for (const char c : word) {
        if (c == '\'')
            text += "'\\''";
        else if (c == '%' && text.endsWith('\\'))
            text += "''%"; // so that no '\' stands before the '%', which not every cron can be told
        else
            text += c;
    }
    return text + '\'';
}

} // namespace bt2c
