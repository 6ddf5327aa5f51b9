#include "core/guard/retentionkeys.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array counts{std::pair{"last"_L1, &RetentionCounts::last},
                            std::pair{"hourly"_L1, &RetentionCounts::hourly},
                            std::pair{"daily"_L1, &RetentionCounts::daily},
                            std::pair{"weekly"_L1, &RetentionCounts::weekly},
                            std::pair{"monthly"_L1, &RetentionCounts::monthly}};

} // namespace

QList<BackupType> retentionTypes()
{
    return {BackupType::Full, BackupType::Blockchain, BackupType::Weekly, BackupType::Config};
}

QStringList retentionCounts()
{
    QStringList names;
    for (const auto &[name, member] : counts)
        names.append(name);
    return names;
}

std::optional<RetentionKey> retentionKey(const QStringList &parts)
{
    if (parts.size() != 3 || parts.first() != "retention"_L1)
        return {};
    const BackupType type = typeFromToken(parts.at(1));
    const auto count = std::ranges::find_if(counts, [&parts](const auto &one) { return parts.last() == one.first; });
    if (!retentionTypes().contains(type) || count == counts.end())
        return {};
    return RetentionKey{type, count->second};
}

QStringList allRetentionKeys()
{
    QStringList keys;
    for (const BackupType type : retentionTypes()) {
        for (const auto &[name, member] : counts)
            keys.append(u"retention."_s + typeToken(type) + u'.' + name);
    }
    return keys;
}

} // namespace bt2c
