#include "core/schedule/croncopies.h"

#include "core/support/durable.h"

#include <QDir>
#include <QFile>
#include <QStringBuilder>

#include <sys/stat.h>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr auto timeForm = "yyyyMMdd'T'HHmmsszzz'Z'"_L1;
constexpr auto formerSuffix = ".former"_L1;
constexpr auto installedSuffix = ".installed"_L1;
constexpr auto undoneSuffix = ".undone"_L1;

QString stem(const CrontabCopy &copy)
{
    return copy.formerPath.chopped(formerSuffix.size());
}

} // namespace

QList<CrontabCopy> crontabCopies(const QString &directory, const QString &user)
{
    const QString tail = u'.' % user % formerSuffix;
    const QDir folder(directory);
    QStringList names = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name | QDir::Reversed);
    QList<CrontabCopy> copies;
    for (const QString &name : std::as_const(names)) {
        if (!name.endsWith(tail))
            continue;
        QDateTime at = QDateTime::fromString(name.chopped(tail.size()), timeForm);
        at.setTimeZone(QTimeZone::UTC);
        if (!at.isValid())
            continue;
        CrontabCopy copy{folder.filePath(name), {}, at, false};
        const QString base = stem(copy);
        copy.undone = QFile::exists(base % undoneSuffix);
        if (copy.undone)
            copy.installedPath = base % undoneSuffix;
        else if (QFile::exists(base % installedSuffix))
            copy.installedPath = base % installedSuffix;
        copies.append(copy);
    }
    return copies;
}

Result<CrontabCopy> keepCrontab(const QString &directory, const QString &user, const QByteArray &former,
                                const QDateTime &now)
{
    if (!QDir().mkpath(QFileInfo(directory).path()))
        return failure(ErrorCode::WriteFailed, directory);
    if (::mkdir(QFile::encodeName(directory).constData(), 0700) != 0 && errno != EEXIST)
        return failure(errno, directory, ErrorCode::WriteFailed);
    QDateTime at = now.toUTC();
    // Later than all that is there, so that the newest is what was installed last, whatever became of the clock.
    const QList<CrontabCopy> there = crontabCopies(directory, user);
    if (!there.isEmpty() && at <= there.first().at)
        at = there.first().at.addMSecs(1);
    CrontabCopy copy{directory % u'/' % at.toString(timeForm) % u'.' % user % formerSuffix, {}, at, false};
    if (auto kept = replaceFile(copy.formerPath, former); !kept)
        return std::unexpected(kept.error());
    for (qsizetype i = mostCrontabCopies - 1; i < there.size(); ++i) {
        for (const auto suffix : {formerSuffix, installedSuffix, undoneSuffix})
            QFile::remove(stem(there.at(i)) % suffix);
    }
    return copy;
}

Result<void> keepInstalled(CrontabCopy &copy, const QByteArray &installed)
{
    const QString path = stem(copy) % installedSuffix;
    if (auto kept = replaceFile(path, installed); !kept)
        return kept;
    copy.installedPath = path;
    return {};
}

Result<QString> markUndone(const CrontabCopy &copy)
{
    const QString path = stem(copy) % undoneSuffix;
    const auto renamed = durableRename(stem(copy) % installedSuffix, path);
    return renamed ? Result<QString>(path) : std::unexpected(renamed.error());
}

} // namespace bt2c
