#include "core/backup/backupname.h"

#include "core/support/localtime.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<BackupType, QLatin1StringView>, 4> types = {{
    {BackupType::Full, "full"_L1},
    {BackupType::Blockchain, "blockchain"_L1},
    {BackupType::Config, "config"_L1},
    {BackupType::Weekly, "weekly"_L1},
}};

constexpr std::array endings = {".tar.gz"_L1, ".tar"_L1, ".tar.xz"_L1, ".tar.bz2"_L1, ".tar.zst"_L1};

/// The part before the archive's ending; empty when there is none.
QStringView stem(QStringView fileName)
{
    for (const QLatin1StringView ending : endings) {
        if (fileName.endsWith(ending))
            return fileName.chopped(ending.size());
    }
    return {};
}

/// @p text is known to hold ASCII digits only. (toInt() would take signs and blanks as well.)
int number(QStringView text)
{
    int value = 0;
    for (const QChar c : text)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

struct Parts
{
    BackupType type;
    QDate date;
    QTime time;
};

std::optional<Parts> split(QStringView fileName)
{
    QStringView rest = stem(fileName);
    constexpr auto prefix = "bt2c_"_L1;
    constexpr auto middle = "_backup_"_L1;
    const qsizetype end = rest.indexOf(middle);
    if (!rest.startsWith(prefix) || end < prefix.size())
        return std::nullopt;
    const BackupType type = typeFromToken(rest.sliced(prefix.size(), end - prefix.size()));
    rest = rest.sliced(end + middle.size());
    if (type == BackupType::Unknown || rest.size() != 15 || rest[8] != u'_' || !isDigits(rest.first(8))
        || !isDigits(rest.sliced(9)))
        return std::nullopt;
    const QDate date(number(rest.first(4)), number(rest.sliced(4, 2)), number(rest.sliced(6, 2)));
    const QTime time(number(rest.sliced(9, 2)), number(rest.sliced(11, 2)), number(rest.sliced(13, 2)));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return Parts{type, date, time};
}

} // namespace

QString typeToken(BackupType type)
{
    for (const auto &[candidate, token] : types) {
        if (candidate == type)
            return token;
    }
    return u"unknown"_s;
}

BackupType typeFromToken(QStringView token)
{
    for (const auto &[type, candidate] : types) {
        if (candidate == token)
            return type;
    }
    return BackupType::Unknown;
}

bool isArchiveName(QStringView fileName)
{
    return !fileName.startsWith(u'.') && !fileName.contains(u'/') && !stem(fileName).isEmpty();
}

BackupName parseBackupName(QStringView fileName)
{
    const std::optional<Parts> parts = split(fileName);
    return parts ? BackupName{parts->type, localDateTime(parts->date, parts->time)} : BackupName{};
}

BackupType typeFromName(QStringView fileName)
{
    const std::optional<Parts> parts = split(fileName);
    return parts ? parts->type : BackupType::Unknown;
}

QString formatBackupName(BackupType type, const QDateTime &madeAt)
{
    return "bt2c_"_L1 % typeToken(type) % "_backup_"_L1 % madeAt.toLocalTime().toString(u"yyyyMMdd_HHmmss")
        % ".tar.gz"_L1;
}

} // namespace bt2c
