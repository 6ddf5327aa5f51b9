#pragma once

#include "core/support/result.h"

#include <QDateTime>

namespace bt2c {

/// The former crontabs that installations replaced, as private files in one folder:
/// `20261124T163120123Z.USER.former` is what stood there, `.installed` beside it what was put in its place, `.undone`
/// the same once that was taken back. A former one without either is of an installation that did not come to its end.
struct CrontabCopy
{
    QString formerPath;
    QString installedPath;             ///< empty: that installation did not come to its end
    QDateTime at;
    bool undone = false;

    bool operator==(const CrontabCopy &) const = default;
};

constexpr int mostCrontabCopies = 50;

/// Those of @p user in @p directory, newest first. A folder that is not there holds none.
[[nodiscard]] QList<CrontabCopy> crontabCopies(const QString &directory, const QString &user);

/// Keeps @p former, durably, before it is replaced, and removes what is beyond the newest mostCrontabCopies.
[[nodiscard]] Result<CrontabCopy> keepCrontab(const QString &directory, const QString &user, const QByteArray &former,
                                              const QDateTime &now);
/// Marks that @p installed stands there now.
[[nodiscard]] Result<void> keepInstalled(CrontabCopy &copy, const QByteArray &installed);
/// Gives the path that what was installed has now.
[[nodiscard]] Result<QString> markUndone(const CrontabCopy &copy);

} // namespace bt2c
