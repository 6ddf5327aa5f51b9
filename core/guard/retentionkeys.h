#pragma once

#include "core/backup/retention.h"

#include <QStringList>

#include <optional>

namespace bt2c {

/// Which count of a policy a key of the settings is: "retention.full.last".
struct RetentionKey
{
    BackupType type = BackupType::Full;
    int RetentionCounts::*count = nullptr;
};

/// The key in its parts; nothing: it is none.
[[nodiscard]] std::optional<RetentionKey> retentionKey(const QStringList &parts);
/// All of them: each type that retention manages with each count, in the order in which they are shown.
[[nodiscard]] QStringList allRetentionKeys();
[[nodiscard]] QList<BackupType> retentionTypes();
/// "last", "hourly", "daily", "weekly", "monthly".
[[nodiscard]] QStringList retentionCounts();

} // namespace bt2c
