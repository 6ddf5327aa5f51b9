#pragma once

#include <QCoreApplication>

namespace bt2c::cli {

/// The translation context of everything the command line says.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace bt2c::cli
