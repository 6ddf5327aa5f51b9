#include "core/schedule/crondialect.h"

#include <QFile>
#include <QSysInfo>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxProgram = 4 << 20;

CronTraits macOs()
{
    CronTraits traits;
    traits.stepWithoutRange = true;
    traits.reversedRanges = true;
    traits.restIgnored = true;
    traits.notOnBattery = true;
    traits.backslashPairs = true;
    traits.maxCommand = 999;
    traits.longCommandCut = true;
    traits.maxAssignment = 999;
    return traits;
}

CronTraits debian()
{
    CronTraits traits;
    traits.reversedRanges = true;
    traits.randomRanges = true;
    traits.restIgnored = true;
    traits.starCommandRefused = true;
    traits.daylightSaving = true;
    traits.maxCommand = 998;
    traits.maxLines = 10'000;
    traits.maxAssignment = 998;
    traits.missingNewlineRefused = true;
    return traits;
}

CronTraits cronie()
{
    CronTraits traits;
    traits.sundayEndsRange = true;
    traits.randomRanges = true;
    traits.starCommandRefused = true;
    traits.emptyCommandRefused = true;
    traits.emptyValueRefused = true;
    traits.quietPrefix = true;
    traits.daylightSaving = true;
    traits.maxCommand = 131'071;
    traits.longCommandCut = true;
    traits.maxAssignment = 131'071;
    traits.timeZone = true;
    traits.missingNewlineRefused = true;
    return traits;
}

} // namespace

const CronTraits &cronTraits(CronDialect dialect)
{
    static const CronTraits traits[] = {macOs(), debian(), cronie()};
    return traits[int(dialect)];
}

QString cronDialectToken(CronDialect dialect)
{
    switch (dialect) {
    case CronDialect::MacOs:
        return u"macos"_s;
    case CronDialect::Debian:
        return u"debian"_s;
    case CronDialect::Cronie:
        break;
    }
    return u"cronie"_s;
}

CronDialect cronDialectOf(const QString &kernel, QByteArrayView cronProgram)
{
    if (kernel == "darwin"_L1)
        return CronDialect::MacOs;
    return cronProgram.contains("cronie") ? CronDialect::Cronie : CronDialect::Debian;
}

CronDialect localCronDialect()
{
    const QString kernel = QSysInfo::kernelType();
    if (kernel == "darwin"_L1)
        return CronDialect::MacOs;
    // Where nobody but root may read `crontab`, the daemon tells as well.
    for (const QString &program : {u"/usr/bin/crontab"_s, u"/usr/sbin/crond"_s, u"/usr/bin/crond"_s}) {
        QFile file(program);
        if (file.open(QIODevice::ReadOnly) && cronDialectOf(kernel, file.read(maxProgram)) == CronDialect::Cronie)
            return CronDialect::Cronie;
    }
    return CronDialect::Debian;
}

} // namespace bt2c
