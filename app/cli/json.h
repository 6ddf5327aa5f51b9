#pragma once

#include "core/backup/catalogue.h"
#include "core/backup/restore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bt2c::cli {

// The shapes of `--json`, schema 1. Unknown values are null, text is untranslated English, times are ISO 8601 with
// offset.

[[nodiscard]] QJsonValue toJson(const QDateTime &time);
[[nodiscard]] QJsonValue toJson(std::optional<qint64> number);
/// Null when @p text is empty.
[[nodiscard]] QJsonValue textOrNull(const QString &text);
[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] QJsonArray toJson(const QList<Error> &errors);
[[nodiscard]] QJsonObject toJson(const VerifyReport &report);
[[nodiscard]] QJsonObject toJson(const Backup &backup);
[[nodiscard]] QJsonObject toJson(const RecoveredRestore &restore);

/// The members of @p object as they stand between the braces of a larger one.
[[nodiscard]] QByteArray membersOf(const QJsonObject &object);

} // namespace bt2c::cli
