#pragma once

#include "core/schedule/timers.h"

/// A `systemctl --user` for tests, where there is no session of systemd. It knows the units in @p units, writes what it
/// was asked into calls of @p folder, and one file for each active timer into active. FOLDER/both appears if a timer is
/// enabled while the crontab has a job of ours; FOLDER/fail and FOLDER/nobus make it fail. Gives its path.
QString writeFakeSystemctl(const QString &folder, const QString &units);

/// Those timers, in FOLDER/units.
[[nodiscard]] bt2c::TimerAccess fakeTimers(const QString &folder);
