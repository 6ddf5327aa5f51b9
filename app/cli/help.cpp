#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "app/cli/text.h"

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

constexpr int lineWidth = 80;

QStringList wrapped(const QString &text)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > lineWidth) {
            lines += line;
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    if (!line.isEmpty())
        lines += line;
    return lines;
}

QStringList indentedColumns(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QString &line : alignedColumns(rows, {}))
        lines += u"  "_s % line;
    return lines;
}

} // namespace

QStringList helpText()
{
    QStringList lines{
        CommandLine::tr("Usage: bt2c-recovery COMMAND [OPTIONS]"),
        {},
        CommandLine::tr("Makes, checks and restores backups of a BT2C validator, and leads through its recovery."),
        {},
        CommandLine::tr("Commands:")};
    QList<QStringList> rows;
    for (const Command &command : allCommands())
        rows += {QString::fromLatin1(command.name), CommandLine::tr(command.summary)};
    lines += indentedColumns(rows);
    lines += {QString(), CommandLine::tr("Examples:")};
    for (const auto &example : {"status", "diagnose", "recover corrupted-data", "verify backups/*.tar.gz",
                                "restore FILE --dry-run", "backup --type full"})
        lines += u"  bt2c-recovery "_s % QString::fromLatin1(example);
    lines +=
        {QString(), CommandLine::tr("“bt2c-recovery help COMMAND” explains a command and shows examples."), QString()};
    lines +=
        wrapped(CommandLine::tr("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 archive not sound, 4 could not check "
                                "or read, 5 refused by a safety rule, 6 busy, 130 cancelled."));
    return lines;
}

QStringList helpText(const Command &command)
{
    const QString name = QString::fromLatin1(command.name);
    QStringList lines{
        CommandLine::tr("Usage: %1").arg(u"bt2c-recovery %1 %2"_s.arg(name, QString::fromUtf8(command.usage))),
        {},
        CommandLine::tr(command.summary) % u'.'};
    if (*command.details)
        lines += wrapped(CommandLine::tr(command.details));
    lines += {QString(), CommandLine::tr("Options:")};
    QList<QStringList> rows;
    for (const OptionSpec &option : allOptions()) {
        if (!command.takes(option.name))
            continue;
        QString left = QString::fromLatin1(option.name);
        if (option.value)
            left += u' ' % QString::fromLatin1(option.value);
        rows += {left, CommandLine::tr(option.help)};
    }
    lines += indentedColumns(rows);
    lines += {QString(), CommandLine::tr("Examples:")};
    for (const QString &example : QString::fromUtf8(command.examples).split(u'\n'))
        lines += u"  bt2c-recovery "_s % example;
    return lines;
}

Exit runHelp(Session &session)
{
    const QStringList operands = session.arguments().operands;
    const Command *command = operands.isEmpty() ? nullptr : findCommand(operands.first());
    if (!operands.isEmpty() && !command)
        return session.fail(Error{ErrorCode::InvalidArgument, operands.first(),
                                  CommandLine::tr("There is no command “%1”.").arg(operands.first())});
    const QStringList lines = command ? helpText(*command) : helpText();
    if (session.wantsJson())
        session.json[u"text"_s] = lines.join(u'\n');
    else
        for (const QString &line : lines)
            session.console().line(line);
    return Exit::Done;
}

} // namespace bt2c::cli
