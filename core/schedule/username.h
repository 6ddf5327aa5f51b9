#pragma once

#include <QString>

namespace bt2c {

/// The login name of the user this process acts as; the number where there is no name.
[[nodiscard]] QString ownUserName();

/// The home folder of @p user as the user database has it; empty where it is not known.
[[nodiscard]] QString homeOfUser(const QString &user);

} // namespace bt2c
