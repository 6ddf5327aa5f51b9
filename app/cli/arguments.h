#pragma once

#include "core/support/result.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace bt2c::cli {

struct Command;

/// An option of the command line. Text is marked for translation, in the context CommandLine.
struct OptionSpec
{
    const char *name;      ///< "--data-dir"
    const char *value;     ///< what follows it: "SITE"; null for a switch
    const char *help;
};

/// Every option there is, in the order help lists them.
[[nodiscard]] std::span<const OptionSpec> allOptions();

/// What was asked for.
struct Arguments
{
    const Command *command = nullptr;
    QHash<QString, QString> values;      ///< by option: "--data-dir" → "/site"
    QStringList operands;
    QList<QByteArray> rawOperands;       ///< the same as the bytes that were given
    bool help = false;
    bool version = false;

    [[nodiscard]] bool has(const QString &option) const { return values.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return values.value(option); }
};

/// Reads the command line; @p arguments without the program's name. Errors: InvalidArgument, whose detail is a
/// translated sentence and whose subject is the argument concerned.
[[nodiscard]] Result<Arguments> parseArguments(const QList<QByteArray> &arguments);

/// @p path as an absolute one, the way the shell would understand it here.
[[nodiscard]] QString absolutePath(const QString &path);

} // namespace bt2c::cli
