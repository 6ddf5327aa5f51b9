#include "core/schedule/backupcall.h"

#include "core/schedule/shellwords.h"

#include <algorithm>
#include <iterator>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// A program that only starts another one.
struct Starter
{
    QByteArrayView name;
    QByteArrayView valued; ///< letters of options that take a value
    int operands; ///< how many stand before the program
};

constexpr Starter starters[] = {
    {"env", "uC", 0},        {"nice", "n", 0},   {"ionice", "cnt", 0}, {"nohup", "", 0},   {"exec", "a", 0},
    {"command", "", 0},      {"time", "", 0},    {"setsid", "", 0},    {"chronic", "", 0}, {"timeout", "ks", 1},
    {"caffeinate", "tw", 0}, {"flock", "wE", 1}, {"sudo", "ugCp", 0},
};

constexpr QByteArrayView shells[] = {"sh", "bash", "dash", "zsh", "ksh"};

QByteArray baseName(const QByteArray &path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

bool isAssignment(const ShellWord &word)
{
    const qsizetype equals = word.text.indexOf('=');
    return equals > 0 && std::all_of(word.text.begin(), word.text.begin() + equals, [](char c) {
               return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
           });
}

bool isInterpreter(const QByteArray &path)
{
    QByteArray name = baseName(path).toLower();
    if (name.startsWith("pypy"))
        name.replace(0, 4, "python");
    if (!name.startsWith("python"))
        return false;
    return std::all_of(name.begin() + 6, name.end(), [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
}

/// One simple command: its words, and where redirections stand.
class SimpleCommand
{
public:
    QList<ShellWord> words;
    QList<qsizetype> redirections; ///< offsets

    std::optional<BackupCall> call() const
    {
        qsizetype at = 0;
        while (at < words.size() && isAssignment(words.at(at)))
            ++at;
        qsizetype start = at;
        while (skipStarter(at, start)) {
        }
        if (at >= words.size())
            return std::nullopt;
        if (isInterpreter(words.at(at).text)) {
            ++at;
            while (at < words.size() && words.at(at).text.startsWith('-')) {
                const QByteArray option = words.at(at).text;
                if (option == "-c" || option == "-m")
                    return std::nullopt;
                at += option == "-W" || option == "-X" ? 2 : 1;
            }
            if (at >= words.size())
                return std::nullopt;
        }
        BackupCall call;
        call.programPath = words.at(at).text;
        const QByteArray name = baseName(call.programPath);
        if (name == "scheduled_backup.py")
            call.program = BackupJobProgram::ScheduledScript;
        else if (name == "backup_blockchain.py")
            call.program = BackupJobProgram::BackupScript;
        else if (name != "bt2c-recovery")
            return std::nullopt;
        if (!readArguments(at + 1, call))
            return std::nullopt;
        call.offset = words.at(start).offset;
        call.length = words.last().offset + words.last().length - call.offset;
        call.redirectInside = std::any_of(redirections.begin(), redirections.end(), [&call](qsizetype offset) {
            return offset > call.offset && offset < call.offset + call.length;
        });
        return call;
    }

    /// What a shell is told to run, with -c.
    std::optional<QByteArray> script() const
    {
        qsizetype at = 0;
        while (at < words.size() && isAssignment(words.at(at)))
            ++at;
        qsizetype start = at;
        while (skipStarter(at, start)) {
        }
        if (at >= words.size() || std::ranges::find(shells, baseName(words.at(at).text)) == std::end(shells))
            return std::nullopt;
        for (++at; at + 1 < words.size() && words.at(at).text.startsWith('-'); ++at) {
            if (words.at(at).text.endsWith('c'))
                return words.at(at + 1).text;
        }
        return std::nullopt;
    }

private:
    /// @p start goes along where nothing has to be kept: an `env` that sets nothing does nothing.
    bool skipStarter(qsizetype &at, qsizetype &start) const
    {
        if (at >= words.size())
            return false;
        const QByteArray name = baseName(words.at(at).text);
        const auto starter = std::ranges::find(starters, QByteArrayView(name), &Starter::name);
        if (starter == std::end(starters))
            return false;
        qsizetype next = at + 1;
        while (next < words.size() && words.at(next).text.startsWith('-')) {
            const QByteArray option = words.at(next).text;
            next += option.size() == 2 && starter->valued.contains(option.at(1)) ? 2 : 1;
        }
        const bool isEnv = starter->name == "env";
        while (isEnv && next < words.size() && isAssignment(words.at(next)))
            ++next;
        const bool plainEnv = isEnv && next == at + 1;
        at = next + starter->operands;
        if (!plainEnv)
            start = at;
        return true;
    }

    bool readArguments(qsizetype at, BackupCall &call) const
    {
        const bool hasVerb = call.program != BackupJobProgram::ScheduledScript;
        QByteArray verb;
        for (; at < words.size(); ++at) {
            QByteArray word = words.at(at).text;
            if (!word.startsWith("--")) {
                call.unknownArguments = call.unknownArguments || !hasVerb || !verb.isEmpty();
                if (verb.isEmpty())
                    verb = word;
                continue;
            }
            const qsizetype equals = word.indexOf('=');
            const QByteArray name = equals < 0 ? word : word.first(equals);
            QByteArray *value = nullptr;
            if (name == "--type")
                value = &call.type;
            else if (name == "--data-dir")
                value = &call.dataDirectory;
            else if (name == "--backup-dir")
                value = &call.backupDirectory;
            if (!value) {
                call.unknownArguments = true;
                continue;
            }
            if (equals < 0 && at + 1 < words.size())
                ++at;
            call.dynamic = call.dynamic || words.at(at).dynamic;
            *value = equals < 0 ? words.at(at).text : word.sliced(equals + 1);
        }
        // Where the verb is another one, or hidden behind options that are not known here, it is no backup.
        return !hasVerb || verb == "backup";
    }
};

QList<BackupCall> callsIn(const QByteArray &shell, bool nested)
{
    QList<BackupCall> calls;
    QByteArray workingDirectory;
    SimpleCommand command;
    const auto finish = [&] {
        if (command.words.size() == 2 && command.words.first().text == "cd")
            workingDirectory = command.words.last().text;
        if (std::optional<BackupCall> call = command.call()) {
            call->workingDirectory = workingDirectory;
            call->nested = nested;
            calls.append(*call);
        } else if (const std::optional<QByteArray> script = command.script(); script && !nested) {
            calls += callsIn(*script, true);
        }
        command = {};
    };
    for (const ShellWord &word : shellWords(shell)) {
        switch (word.kind) {
        case ShellWord::Kind::Word:
            command.words.append(word);
            break;
        case ShellWord::Kind::Redirection:
            command.redirections.append(word.offset);
            break;
        case ShellWord::Kind::Separator:
            finish();
            break;
        case ShellWord::Kind::Comment:
            break;
        }
    }
    finish();
    return calls;
}

} // namespace

QList<BackupCall> backupCalls(const QByteArray &shell)
{
    return callsIn(shell, false);
}

} // namespace bt2c
