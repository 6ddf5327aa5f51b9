#pragma once

#include "core/site/composefile.h"
#include "core/support/control.h"

#include <functional>
#include <optional>

namespace bt2c {

/// The compose tool: `docker compose` or `docker-compose`.
struct ComposeTool
{
    QString program;               ///< absolute
    QStringList leading;           ///< {"compose"}, where docker brings it as a plugin
    bool operator==(const ComposeTool &) const = default;
};

/// What can be told compose to do with a site's compose file.
enum class ComposeVerb {
    Up,            ///< up -d
    UpNoStart,     ///< up --no-start
    Down,          ///< down; volumes stay
};

/// Which site compose works on. Empty file and project leave the choice to compose, which goes by the folder.
struct ComposeTarget
{
    QString directory;
    QString composeFile;
    QString project;
    QMap<QString, QString> environment;    ///< over @p variables of the calls below: Engine::environment()
};

/// Looks along PATH and then where products put it, since a program started from Finder has no shell's PATH; and asks
/// each whether it answers. At most 10 s each.
[[nodiscard]] std::optional<ComposeTool> findCompose(const QProcessEnvironment &variables, const QString &home,
                                                     Control &control);

/// Runs compose in the site's directory and hands on what it writes to output or error, line by line as it comes: no
/// colours, no carriage returns, at most 4096 bytes a line. Cancelled: SIGTERM, after 10 s SIGKILL, to all of its
/// processes. Errors: Cancelled; Missing (no such directory); TimedOut (20 minutes; 5 for down); External (it failed:
/// the exit code and the last line that tells of an error).
[[nodiscard]] Result<void> runCompose(const ComposeTool &tool, const ComposeTarget &target, ComposeVerb verb,
                                      const std::function<void(const QByteArray &)> &onLine,
                                      const QProcessEnvironment &variables, Control &control);

/// What the compose file asks for, with variables filled in, as compose itself understands it (`config --format json`).
/// Needs no engine. At most 15 s. Errors: as runCompose(); Garbled, TooLarge (4 MiB).
[[nodiscard]] Result<ComposeConfig> composeConfig(const ComposeTool &tool, const ComposeTarget &target,
                                                  const QProcessEnvironment &variables, Control &control);

/// composeConfig() where there is a tool that can, else readComposeFile(); empty where there is no compose file or it
/// cannot be read.
[[nodiscard]] std::optional<ComposeConfig>
anyComposeConfig(const QString &directory, const QProcessEnvironment &variables, const QString &home, Control &control);

} // namespace bt2c
