#pragma once

#include <QStringList>

namespace bt2c {

/// The names of the environment's variables by which restic is given what the storage of @p repository asks for, such
/// as "AWS_SECRET_ACCESS_KEY" for "s3:…". The secret of each is "offsite." and its name.
[[nodiscard]] QStringList storageVariables(const QString &repository);
/// Those that belong to what others held before, once @p given are given anew: a session's token goes with its key.
[[nodiscard]] QStringList outlivedVariables(const QStringList &given);
/// Of every storage.
[[nodiscard]] QStringList allStorageVariables();

} // namespace bt2c
