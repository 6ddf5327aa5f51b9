#pragma once

#include <QString>

#include <optional>

namespace bt2c::cli {

class Console;

/// Whether somebody sits there who can be asked.
[[nodiscard]] bool canAsk(const Console &console);

/// Asks on standard error and waits for a line on standard input. Empty: a signal came, or the input ended.
[[nodiscard]] std::optional<QString> ask(Console &console, const QString &question);

/// The same without showing what is typed. Where standard input is no terminal nothing is asked, and its first line is
/// taken.
[[nodiscard]] std::optional<QString> askSecret(Console &console, const QString &question);

} // namespace bt2c::cli
