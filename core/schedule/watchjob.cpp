#include "core/schedule/watchjob.h"

#include "core/schedule/croncommand.h"
#include "core/schedule/shellwords.h"

#include <algorithm>

namespace bt2c {

namespace {

std::optional<WatchEntry> watchIn(const CrontabLine &line, qsizetype number, CronDialect dialect)
{
    if (!line.isEntry())
        return {};
    const QList<ShellWord> words = shellWords(readCronCommand(line.commandBytes(), dialect).shell);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QByteArray &program = words.at(i).text;
        const bool ours = program == "bt2c-recovery" || program.endsWith("/bt2c-recovery");
        if (!ours || words.at(i).kind != ShellWord::Kind::Word || words.at(i + 1).text != "watch")
            continue;
        WatchEntry entry{number, line.kind == CrontabLineKind::Entry, {}};
        for (qsizetype j = i + 2; j < words.size() && words.at(j).kind == ShellWord::Kind::Word; ++j) {
            if (words.at(j).text.startsWith("--data-dir="))
                entry.dataDirectory = words.at(j).text.sliced(11);
            else if (words.at(j).text == "--data-dir" && j + 1 < words.size())
                entry.dataDirectory = words.at(j + 1).text;
        }
        return entry;
    }
    return {};
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

QList<WatchEntry> watchEntries(const CrontabDocument &document)
{
    QList<WatchEntry> entries;
    for (qsizetype i = 0; i < document.lines().size(); ++i) {
        if (const auto entry = watchIn(document.lines().at(i), i, document.dialect()))
            entries.append(*entry);
    }
    return entries;
}

bool isWatched(const CrontabDocument &document)
{
    return std::ranges::any_of(watchEntries(document), &WatchEntry::enabled);
}

Result<CrontabDocument> withWatch(const CrontabDocument &document, const OurProgram &program,
                                  const QByteArray &schedule)
{
    QList<WatchEntry> entries = watchEntries(document);
    entries.removeIf([&program](const WatchEntry &entry) { return entry.dataDirectory != program.dataDirectory; });
    if (entries.isEmpty()) {
        const auto command = crontabCommand(commandOf(program), document.dialect());
        if (!command)
            return std::unexpected(command.error());
        return document.withInserted(document.lines().size(), schedule + ' ' + *command);
    }
    // Of several, the one that runs.
    const auto running = std::ranges::find_if(entries, &WatchEntry::enabled);
    const WatchEntry &entry = running == entries.end() ? entries.first() : *running;
    auto changed = document.withSchedule(entry.line, schedule);
    if (changed && !entry.enabled)
        changed = changed->withEnabled(entry.line, true);
    return changed;
}

Result<CrontabDocument> withoutWatch(const CrontabDocument &document, const QByteArray &dataDirectory)
{
    Result<CrontabDocument> changed = document;
    const QList<WatchEntry> entries = watchEntries(document);
    for (auto entry = entries.crbegin(); entry != entries.crend() && changed; ++entry) {
        if (entry->dataDirectory == dataDirectory)
            changed = changed->withRemoved(entry->line);
    }
    return changed;
}

} // namespace bt2c
