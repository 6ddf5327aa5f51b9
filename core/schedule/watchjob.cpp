#include "core/schedule/watchjob.h"

#include "core/schedule/croncommand.h"
#include "core/schedule/shellwords.h"

#include <algorithm>

namespace bt2c {

namespace {

bool isWatch(const CrontabLine &line, CronDialect dialect)
{
    if (!line.isEntry())
        return false;
    const QList<ShellWord> words = shellWords(readCronCommand(line.commandBytes(), dialect).shell);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QByteArray &program = words.at(i).text;
        const bool ours = program == "bt2c-recovery" || program.endsWith("/bt2c-recovery");
        if (ours && words.at(i).kind == ShellWord::Kind::Word && words.at(i + 1).text == "watch")
            return true;
    }
    return false;
}

QByteArray commandOf(const OurProgram &program)
{
    QByteArray command = shellQuoted(program.path) + " watch --quiet";
    if (!program.dataDirectory.isEmpty())
        command += " --data-dir " + shellQuoted(program.dataDirectory);
    if (!program.backupDirectory.isEmpty())
        command += " --backup-dir " + shellQuoted(program.backupDirectory);
    return command;
}

} // namespace

QList<qsizetype> watchEntries(const CrontabDocument &document)
{
    QList<qsizetype> entries;
    for (qsizetype i = 0; i < document.lines().size(); ++i) {
        if (isWatch(document.lines().at(i), document.dialect()))
            entries.append(i);
    }
    return entries;
}

bool isWatched(const CrontabDocument &document)
{
    return std::ranges::any_of(watchEntries(document), [&document](qsizetype line) {
        return document.lines().at(line).kind == CrontabLineKind::Entry;
    });
}

Result<CrontabDocument> withWatch(const CrontabDocument &document, const OurProgram &program,
                                  const QByteArray &schedule)
{
    const QList<qsizetype> entries = watchEntries(document);
    if (entries.isEmpty()) {
        const auto command = crontabCommand(commandOf(program), document.dialect());
        if (!command)
            return std::unexpected(command.error());
        return document.withInserted(document.lines().size(), schedule + ' ' + *command);
    }
    auto changed = document.withSchedule(entries.first(), schedule);
    if (changed && document.lines().at(entries.first()).kind != CrontabLineKind::Entry)
        changed = changed->withEnabled(entries.first(), true);
    return changed;
}

Result<CrontabDocument> withoutWatch(const CrontabDocument &document)
{
    Result<CrontabDocument> changed = document;
    const QList<qsizetype> entries = watchEntries(document);
    for (auto line = entries.crbegin(); line != entries.crend() && changed; ++line)
        changed = changed->withRemoved(*line);
    return changed;
}

} // namespace bt2c
