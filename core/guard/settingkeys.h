#pragma once

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace bt2c {

enum class SettingForm { Number, Switch, Address, Addresses, MetricsPath, Path, Folder, Choice, Repository, Engine };

/// What a key takes.
struct SettingSpec
{
    SettingForm form = SettingForm::Number;
    double least = 0;
    double most = 0;
    QStringList choices = {};
};

/// What the key, in its parts, takes; nothing: there is no such key.
[[nodiscard]] std::optional<SettingSpec> settingSpec(const QStringList &key);
/// What is wrong with @p value; empty: nothing. Translated.
[[nodiscard]] QString settingTrouble(const SettingSpec &spec, const QJsonValue &value);
/// The value that @p text stands for; whether it is one of the key's is told by settingTrouble().
[[nodiscard]] QJsonValue settingValue(const SettingSpec &spec, const QString &text);
/// @p value as settingValue() takes it.
[[nodiscard]] QString settingText(const QJsonValue &value);

} // namespace bt2c
