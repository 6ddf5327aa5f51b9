#include "app/cli/arguments.h"

#include "app/cli/commands.h"
#include "app/cli/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

constexpr OptionSpec options[] = {
    {"--type", "TYPE",
     QT_TRANSLATE_NOOP("CommandLine", "full, blockchain or config; or hourly, daily or weekly for cron")},
    {"--data-dir", "SITE",
     QT_TRANSLATE_NOOP("CommandLine", "the validator site: the folder that holds data/ and config/")},
    {"--backup-dir", "DIR", QT_TRANSLATE_NOOP("CommandLine", "the folder with the backups")},
    {"--consistency", "MODE",
     QT_TRANSLATE_NOOP("CommandLine", "auto, pause or live: whether a validator that runs is paused for the copy")},
    {"--keep-all", nullptr, QT_TRANSLATE_NOOP("CommandLine", "remove no old backups afterwards")},
    {"--quick", nullptr, QT_TRANSLATE_NOOP("CommandLine", "only compare the checksum; do not read the content")},
    {"--only", "PART", QT_TRANSLATE_NOOP("CommandLine", "restore only data or only config")},
    {"--force", nullptr,
     QT_TRANSLATE_NOOP("CommandLine",
                       "go on although the archive is not sound, the validator runs or the file exists")},
    {"--yes", nullptr,
     QT_TRANSLATE_NOOP("CommandLine",
                       "ask nothing: take the newest sound backup, and remove what the procedure removes")},
    {"--backup", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the backup to restore, instead of the newest sound one")},
    {"--skip", "REASON", QT_TRANSLATE_NOOP("CommandLine", "leave the next step out, and go on with the one after it")},
    {"--stop", nullptr, QT_TRANSLATE_NOOP("CommandLine", "end the recovery here; what was done stays as it is")},
    {"--no-boot", nullptr, QT_TRANSLATE_NOOP("CommandLine", "start no throwaway node on what was restored")},
    {"--delete", nullptr, QT_TRANSLATE_NOOP("CommandLine", "delete for good instead of moving to the Trash")},
    {"--dry-run", nullptr, QT_TRANSLATE_NOOP("CommandLine", "only say what would be done")},
    {"--sha256", nullptr, QT_TRANSLATE_NOOP("CommandLine", "hash the content of each file as well")},
    {"--from", "PATH", QT_TRANSLATE_NOOP("CommandLine", "the archive, or the folder of archives, to take pieces from")},
    {"--to", "DIR", QT_TRANSLATE_NOOP("CommandLine", "the folder to write into; files in it are never overwritten")},
    {"--program", "PATH", QT_TRANSLATE_NOOP("CommandLine", "the bt2c-recovery that cron is to call (this one)")},
    {"--mail", "ADDRESS", QT_TRANSLATE_NOOP("CommandLine", "mail what has changed to this address, by sendmail")},
    {"--metrics", "FILE", QT_TRANSLATE_NOOP("CommandLine", "write metrics for Prometheus into this file, NAME.prom")},
    {"--test", nullptr, QT_TRANSLATE_NOOP("CommandLine", "send a test message, and look at nothing")},
    {"--limit", "N", QT_TRANSLATE_NOOP("CommandLine", "how many lines at most (20)")},
    {"--sizes", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "have the engine work out the volumes’ sizes, which may take a while")},
    {"--engine", "ADDRESS",
     QT_TRANSLATE_NOOP("CommandLine", "the container engine, in the form of DOCKER_HOST (ssh://me@host)")},
    {"--ledger", "FILE", QT_TRANSLATE_NOOP("CommandLine", "the record of operations and checks (also: BT2C_LEDGER)")},
    {"--json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as one JSON object")},
    {"--quiet", nullptr, QT_TRANSLATE_NOOP("CommandLine", "no progress, and no word where all is well")},
    {"--help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "this text")},
    {"--version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the program's version")},
};

std::unexpected<Error> wrongUsage(const QString &argument, const QString &sentence)
{
    return failure(ErrorCode::InvalidArgument, argument, sentence);
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({replaced, row[at] + 1, diagonal + 1});
        }
    }
    return row.back();
}

QString didYouMean(const QString &word, const QStringList &known)
{
    const auto closest = std::ranges::min_element(
        known, {}, [&](const QString &candidate) { return editDistance(word, candidate); });
    if (closest == known.end() || editDistance(word, *closest) > 2)
        return {};
    return u' ' % CommandLine::tr("Did you mean “%1”?").arg(*closest);
}

const OptionSpec *findOption(const QString &name)
{
    const auto found = std::ranges::find_if(
        options, [&](const OptionSpec &option) { return name == QLatin1StringView(option.name); });
    return found == std::end(options) ? nullptr : &*found;
}

std::unexpected<Error> unknownOption(const QString &name, const Command *command)
{
    QStringList known;
    for (const OptionSpec &option : options) {
        if (!command || command->takes(option.name))
            known += QLatin1StringView(option.name);
    }
    if (command && findOption(name))
        return wrongUsage(name,
                          CommandLine::tr("“%1” has no option “%2”.").arg(QLatin1StringView(command->name), name));
    return wrongUsage(name, CommandLine::tr("There is no option “%1”.").arg(name) + didYouMean(name, known));
}

/// Fills in one option; @p next is the argument after it, taken when the option needs a value.
Result<bool> takeOption(Arguments &arguments, const QString &argument, const QString *next)
{
    const qsizetype equals = argument.indexOf(u'=');
    QString name = equals < 0 ? argument : argument.first(equals);
    if (name == "-h"_L1)
        name = u"--help"_s;
    const OptionSpec *option = findOption(name);
    if (!option)
        return unknownOption(name, arguments.command);
    if (arguments.values.contains(name))
        return wrongUsage(name, CommandLine::tr("“%1” is given twice.").arg(name));
    if (!option->value) {
        if (equals >= 0)
            return wrongUsage(name, CommandLine::tr("“%1” takes no value.").arg(name));
        arguments.values.insert(name, {});
        return false;
    }
    // A value that looks like an option is one: its value was forgotten. "--to=--x" says that it is meant.
    if (equals < 0 && (!next || next->startsWith("--"_L1)))
        return wrongUsage(name,
                          CommandLine::tr("“%1” needs a value: %1 %2.").arg(name, QLatin1StringView(option->value)));
    const QString value = equals < 0 ? *next : argument.sliced(equals + 1);
    if (value.isEmpty())
        return wrongUsage(name, CommandLine::tr("The value of “%1” is empty.").arg(name));
    arguments.values.insert(name, value);
    return equals < 0;
}

Result<void> checkAgainstCommand(const Arguments &arguments)
{
    const Command &command = *arguments.command;
    for (auto option = arguments.values.keyBegin(); option != arguments.values.keyEnd(); ++option) {
        if (!command.takes(option->toLatin1().constData()))
            return unknownOption(*option, &command);
    }
    if (arguments.operands.contains(QString()))
        return wrongUsage({}, CommandLine::tr("An argument is empty."));
    const qsizetype count = arguments.operands.size();
    if (count < command.fewestOperands)
        return wrongUsage({}, CommandLine::tr("Something is missing: %1 %2")
                                  .arg(QLatin1StringView(command.name), QString::fromUtf8(command.usage)));
    if (command.mostOperands >= 0 && count > command.mostOperands)
        return wrongUsage(
            arguments.operands[command.mostOperands],
            CommandLine::tr("“%1” is one argument too many.").arg(arguments.operands[command.mostOperands]));
    return {};
}

} // namespace

std::span<const OptionSpec> allOptions()
{
    return options;
}

Result<Arguments> parseArguments(const QList<QByteArray> &given)
{
    Arguments result;
    QStringList words;
    for (const QByteArray &argument : given)
        words += QFile::decodeName(argument);

    bool onlyOperands = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!onlyOperands && word == "--"_L1) {
            onlyOperands = true;
        } else if (!onlyOperands && word.startsWith(u'-') && word.size() > 1) {
            const auto tookNext = takeOption(result, word, i + 1 < words.size() ? &words[i + 1] : nullptr);
            if (!tookNext)
                return std::unexpected(tookNext.error());
            if (*tookNext && !isUtf8(given[i + 1]))
                return wrongUsage(words[i + 1], CommandLine::tr("The value of “%1” is not valid UTF-8.").arg(word));
            i += *tookNext ? 1 : 0;
        } else if (!result.command) {
            result.command = findCommand(word);
            if (!result.command)
                return wrongUsage(word, CommandLine::tr("There is no command “%1”.").arg(word)
                                            + didYouMean(word, commandNames()));
        } else {
            result.operands += word;
            result.rawOperands += given[i];
        }
    }
    result.help = result.values.contains(u"--help"_s);
    result.version = result.values.contains(u"--version"_s);
    if (result.help || result.version)
        return result;
    if (!result.command)
        return wrongUsage({}, CommandLine::tr("Which command?"));
    if (const auto checked = checkAgainstCommand(result); !checked)
        return std::unexpected(checked.error());
    return result;
}

QString absolutePath(const QString &path)
{
    const QFileInfo info(path);
    // ".." after a symbolic link does not mean the folder the text suggests.
    if (path.contains(".."_L1) && info.exists())
        return info.canonicalFilePath();
    return QDir::cleanPath(info.absoluteFilePath());
}

} // namespace bt2c::cli
