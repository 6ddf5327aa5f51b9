#include "core/engine/compose.h"

#include "core/engine/composechild.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto askTime = 10s;
constexpr auto configTime = 15s;
constexpr auto upTime = 20min;      // an image may have to be fetched
constexpr auto downTime = 5min;
constexpr qsizetype maxLine = 4096;
constexpr qsizetype maxConfig = 4 * 1024 * 1024;

QStringList knownFolders(const QString &home)
{
    return {u"/usr/local/bin"_s,
            u"/opt/homebrew/bin"_s,
            u"/usr/bin"_s,
            u"/Applications/Docker.app/Contents/Resources/bin"_s,
            home % "/.docker/bin"_L1,
            home % "/.orbstack/bin"_L1,
            home % "/.rd/bin"_L1,
            home % "/.local/bin"_L1,
            u"/usr/local/lib/docker/cli-plugins"_s,
            u"/usr/libexec/docker/cli-plugins"_s,
            u"/snap/bin"_s};
}

QStringList searchPath(const QProcessEnvironment &variables, const QString &home)
{
    // Relative parts of PATH would mean something else in the site's folder.
    QStringList folders;
    for (const QString &folder : variables.value(u"PATH"_s).split(u':', Qt::SkipEmptyParts) + knownFolders(home)) {
        if (QDir::isAbsolutePath(folder) && !folders.contains(folder))
            folders += folder;
    }
    return folders;
}

/// docker finds its plugins and its helpers for credentials beside itself only where PATH says so.
QProcessEnvironment environmentFor(const QProcessEnvironment &variables, const QMap<QString, QString> &more,
                                   const QString &program)
{
    QProcessEnvironment result = variables;
    QStringList path = variables.value(u"PATH"_s, u"/usr/bin:/bin"_s).split(u':', Qt::SkipEmptyParts);
    const QString own = QFileInfo(program).path();
    if (!path.contains(own))
        path += own;
    result.insert(u"PATH"_s, path.join(u':'));
    for (auto it = more.begin(); it != more.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

bool answers(const ComposeTool &tool, const QProcessEnvironment &variables, Control &control)
{
    const auto ignore = [](const QByteArray &) { return true; };
    const Result<int> exit = runChild({tool.program, tool.leading + QStringList{u"version"_s}, {},
                                       environmentFor(variables, {}, tool.program), askTime}, ignore, ignore, control);
    return exit && *exit == 0;
}

/// Without escape sequences and other control characters.
QByteArray plain(const QByteArray &line)
{
    QByteArray text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = static_cast<uchar>(line[i]);
        if (c == 0x1b && i + 1 < line.size() && line[i + 1] == '[') {
            i += 2;
            while (i < line.size() && (static_cast<uchar>(line[i]) < 0x40 || static_cast<uchar>(line[i]) > 0x7e))
                ++i;
        } else if (c >= 0x20 || c == '\t') {
            text += line[i];
        }
    }
    return text;
}

/// Cuts what comes into lines. One that is longer than allowed is cut, not gathered.
class Lines
{
public:
    explicit Lines(const std::function<void(const QByteArray &)> &onLine) : m_onLine(onLine) {}

    void add(const QByteArray &bytes)
    {
        for (const char c : bytes) {
            if (c == '\n' || c == '\r')
                end();
            else if (m_line.size() < maxLine)
                m_line += c;
        }
    }
    void end()
    {
        const QByteArray line = plain(m_line);
        m_line.clear();
        if (line.trimmed().isEmpty())
            return;
        m_last = line;
        if (line.toLower().contains("error"))
            m_complaint = line;
        m_onLine(line);
    }
    /// The last line that tells of an error, or the last one.
    [[nodiscard]] QString complaint() const
    {
        return QString::fromUtf8(m_complaint.isEmpty() ? m_last : m_complaint).trimmed();
    }

private:
    const std::function<void(const QByteArray &)> &m_onLine;
    QByteArray m_line;
    QByteArray m_last;
    QByteArray m_complaint;
};

QString nameOf(const ComposeTool &tool)
{
    return tool.leading.isEmpty() ? u"docker-compose"_s : u"docker compose"_s;
}

Error named(Error error, const ComposeTool &tool)
{
    error.subject = nameOf(tool);
    return error;
}

std::unexpected<Error> failed(const ComposeTool &tool, int exitCode, const QString &complaint)
{
    const QString detail = u"exit code %1"_s.arg(exitCode);
    return failure(ErrorCode::External, nameOf(tool),
                   complaint.isEmpty() ? detail : QString(detail % ": "_L1 % complaint));
}

ChildCommand commandFor(const ComposeTool &tool, const ComposeTarget &target, const QStringList &verb,
                        const QProcessEnvironment &variables, std::chrono::milliseconds limit)
{
    ChildCommand command{tool.program, tool.leading, target.directory,
                         environmentFor(variables, target.environment, tool.program), limit};
    if (!target.composeFile.isEmpty())
        command.arguments += {u"-f"_s, target.composeFile};
    if (!target.project.isEmpty())
        command.arguments += {u"-p"_s, target.project};
    command.arguments += verb;
    // Where it can, compose draws; a log is wanted.
    command.variables.insert(u"COMPOSE_ANSI"_s, u"never"_s);
    command.variables.insert(u"COMPOSE_PROGRESS"_s, u"plain"_s);
    return command;
}

Result<void> checkDirectory(const ComposeTarget &target)
{
    if (!QFileInfo(target.directory).isDir())
        return failure(ErrorCode::Missing, target.directory);
    return {};
}

} // namespace

std::optional<ComposeTool> findCompose(const QProcessEnvironment &variables, const QString &home, Control &control)
{
    const QStringList folders = searchPath(variables, home);
    for (const QString &folder : folders) {
        const QString docker = QStandardPaths::findExecutable(u"docker"_s, {folder});
        if (docker.isEmpty() || control.cancelled())
            continue;
        ComposeTool plugin{docker, {u"compose"_s}};
        if (answers(plugin, variables, control))
            return plugin;
    }
    for (const QString &folder : folders) {
        const QString program = QStandardPaths::findExecutable(u"docker-compose"_s, {folder});
        if (program.isEmpty() || control.cancelled())
            continue;
        ComposeTool alone{program, {}};
        if (answers(alone, variables, control))
            return alone;
    }
    return std::nullopt;
}

Result<void> runCompose(const ComposeTool &tool, const ComposeTarget &target, ComposeVerb verb,
                        const std::function<void(const QByteArray &)> &onLine, const QProcessEnvironment &variables,
                        Control &control)
{
    if (Result<void> there = checkDirectory(target); !there)
        return there;
    const QStringList words = verb == ComposeVerb::Up         ? QStringList{u"up"_s, u"-d"_s}
                              : verb == ComposeVerb::UpNoStart ? QStringList{u"up"_s, u"--no-start"_s}
                                                               : QStringList{u"down"_s};
    const std::chrono::milliseconds limit = verb == ComposeVerb::Down ? std::chrono::milliseconds(downTime) : upTime;
    Lines output(onLine);
    Lines error(onLine);
    const Result<int> exit = runChild(commandFor(tool, target, words, variables, limit),
                                      [&output](const QByteArray &bytes) { output.add(bytes); return true; },
                                      [&error](const QByteArray &bytes) { error.add(bytes); return true; }, control);
    output.end();
    error.end();
    if (!exit)
        return std::unexpected(named(exit.error(), tool));
    if (*exit != 0)
        return failed(tool, *exit, error.complaint().isEmpty() ? output.complaint() : error.complaint());
    return {};
}

Result<ComposeConfig> composeConfig(const ComposeTool &tool, const ComposeTarget &target,
                                    const QProcessEnvironment &variables, Control &control)
{
    if (Result<void> there = checkDirectory(target); !there)
        return std::unexpected(there.error());
    QByteArray json;
    const std::function<void(const QByteArray &)> ignore = [](const QByteArray &) {};
    Lines error(ignore);
    const Result<int> exit = runChild(
        commandFor(tool, target, {u"config"_s, u"--format"_s, u"json"_s}, variables, configTime),
        [&json](const QByteArray &bytes) {
            json += bytes;
            return json.size() <= maxConfig;
        },
        [&error](const QByteArray &bytes) { error.add(bytes); return true; }, control);
    error.end();
    if (!exit)
        return std::unexpected(named(exit.error(), tool));
    if (*exit != 0)
        return failed(tool, *exit, error.complaint());
    const QString file = target.composeFile.isEmpty() ? findComposeFile(target.directory) : target.composeFile;
    return parseComposeConfig(json, file);
}

std::optional<ComposeConfig> anyComposeConfig(const QString &directory, const QProcessEnvironment &variables,
                                              const QString &home, Control &control)
{
    if (findComposeFile(directory).isEmpty())
        return std::nullopt;
    if (const std::optional<ComposeTool> tool = findCompose(variables, home, control)) {
        ComposeTarget target;
        target.directory = directory;
        if (Result<ComposeConfig> config = composeConfig(*tool, target, variables, control))
            return *std::move(config);
    }
    Result<ComposeConfig> read = readComposeFile(directory, variables);
    return read ? std::optional(*std::move(read)) : std::nullopt;
}

} // namespace bt2c
