#include "core/guard/settingkeys.h"

#include "core/engine/enginechoice.h"
#include "core/guard/mail.h"
#include "core/guard/retentionkeys.h"
#include "core/guard/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Settings)
};

/// "webhooks.NAME.…"
bool isWebhookKey(const QStringList &key)
{
    return key.size() == 3 && key.first() == "webhooks"_L1 && isWebhookName(key.at(1));
}

/// Where restic can keep a repository: an absolute folder, or "SCHEME:…". Never with a password in it, which belongs to
/// the secrets.
bool isRepository(const QString &text)
{
    static const QRegularExpression elsewhere(u"^[a-z0-9]+:.+"_s);
    static const QRegularExpression password(u"//[^/@]*:[^/@]*@|^rclone::|pass(word)?="_s);
    const bool oneLine = std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
    return text.isEmpty()
           || (oneLine && (text.startsWith(u'/') || elsewhere.match(text).hasMatch())
               && !password.match(text).hasMatch());
}

} // namespace

std::optional<SettingSpec> settingSpec(const QStringList &key)
{
    if (key.size() == 2 && key.first() == "limits"_L1) {
        if (key.last() == "recovery_point_hours"_L1)
            return SettingSpec{SettingForm::Number, 1, 24 * 365};
        if (key.last() == "drill_days"_L1)
            return SettingSpec{SettingForm::Number, 1, 3650};
        if (key.last() == "disk_days"_L1)
            return SettingSpec{SettingForm::Number, 0, 365};
        if (key.last() == "offsite_days"_L1)
            return SettingSpec{SettingForm::Number, 1, 3650};
        if (key.last() == "verified_days"_L1)
            return SettingSpec{SettingForm::Number, 1, 3650};
    }
    if (retentionKey(key))
        return SettingSpec{SettingForm::Number, 0, 10'000};
    if (key == QStringList{u"console"_s, u"appearance"_s})
        return SettingSpec{.form = SettingForm::Choice, .choices = {u"system"_s, u"light"_s, u"dark"_s}};
    if (key == QStringList{u"console"_s, u"contrast"_s})
        return SettingSpec{.form = SettingForm::Choice, .choices = {u"system"_s, u"more"_s}};
    if (key == QStringList{u"console"_s, u"language"_s})
        return SettingSpec{.form = SettingForm::Choice, .choices = QStringList{u"system"_s} + consoleLanguages()};
    if (key == QStringList{u"engine"_s, u"host"_s})
        return SettingSpec{SettingForm::Engine};
    if (key == QStringList{u"paths"_s, u"site"_s} || key == QStringList{u"paths"_s, u"backups"_s})
        return SettingSpec{SettingForm::Folder};
    if (key.size() == 2 && key.first() == "mail"_L1) {
        if (key.last() == "to"_L1)
            return SettingSpec{SettingForm::Addresses};
        if (key.last() == "from"_L1)
            return SettingSpec{SettingForm::Address};
    }
    if (key == QStringList{u"metrics"_s, u"file"_s})
        return SettingSpec{SettingForm::MetricsPath};
    if (key.size() == 2 && key.first() == "offsite"_L1) {
        if (key.last() == "repository"_L1)
            return SettingSpec{SettingForm::Repository};
        if (key.last() == "after_backup"_L1)
            return SettingSpec{SettingForm::Switch};
        if (key.last() == "keep_days"_L1)
            return SettingSpec{SettingForm::Number, 1, 36500};
    }
    if (key == QStringList{u"secrets"_s, u"in"_s})
        return SettingSpec{.form = SettingForm::Choice,
                    .choices = {secretToken(SecretPlace::Keychain), secretToken(SecretPlace::File)}};
    if (isWebhookKey(key) && key.last() == "form"_L1) {
        SettingSpec spec{SettingForm::Choice};
        for (const WebhookForm form : {WebhookForm::Json, WebhookForm::Slack, WebhookForm::Ntfy, WebhookForm::Ping,
                                       WebhookForm::Off})
            spec.choices.append(webhookToken(form));
        return spec;
    }
    if (isWebhookKey(key) && key.last() == "certificates"_L1)
        return SettingSpec{SettingForm::Path};
    if (key.size() == 3 && key.first() == "alerts"_L1 && reasonFromToken(key.at(1))) {
        if (key.last() == "enabled"_L1)
            return SettingSpec{SettingForm::Switch};
        if (key.last() == "hold_minutes"_L1)
            return SettingSpec{SettingForm::Number, 0, 7 * 24 * 60};
        if (key.last() == "repeat_hours"_L1)
            return SettingSpec{SettingForm::Number, 0, 24 * 365};
    }
    return {};
}

QString settingTrouble(const SettingSpec &spec, const QJsonValue &value)
{
    switch (spec.form) {
    case SettingForm::Number:
        if (value.isDouble() && value.toDouble() >= spec.least && value.toDouble() <= spec.most)
            return {};
        return SettingsWords::tr("It takes a number from %1 to %2.").arg(spec.least).arg(spec.most);
    case SettingForm::Switch:
        return value.isBool() ? QString() : SettingsWords::tr("It takes true or false.");
    case SettingForm::Address:
        return value.isString() && (value.toString().isEmpty() || isMailAddress(value.toString()))
                   ? QString()
                   : SettingsWords::tr("It takes a mail address.");
    case SettingForm::Addresses: {
        const QJsonArray addresses = value.toArray();
        const bool good = value.isArray() && std::ranges::all_of(addresses, [](const QJsonValue &address) {
                              return isMailAddress(address.toString());
                          });
        return good ? QString() : SettingsWords::tr("It takes a list of mail addresses.");
    }
    case SettingForm::Repository:
        return value.isString() && isRepository(value.toString())
                   ? QString()
                   : SettingsWords::tr("It takes what restic’s -r takes, a folder from the root on, without a password "
                                       "in it.");
    case SettingForm::Choice:
        return value.isString() && spec.choices.contains(value.toString())
                   ? QString()
                   : SettingsWords::tr("It takes one of: %1.").arg(spec.choices.join(", "_L1));
    case SettingForm::Path: {
        const QString path = value.toString();
        const bool good = value.isString() && (path.isEmpty() || path.startsWith(u'/'));
        return good ? QString() : SettingsWords::tr("It takes the path of a file, from the root on.");
    }
    case SettingForm::Folder: {
        const QString path = value.toString();
        const bool good = value.isString() && (path.isEmpty() || path.startsWith(u'/'));
        return good ? QString() : SettingsWords::tr("It takes the path of a folder, from the root on.");
    }
    case SettingForm::Engine:
        return value.isString() && (value.toString().isEmpty() || parseEndpoint(value.toString()))
                   ? QString()
                   : SettingsWords::tr("It takes what DOCKER_HOST takes: unix:///…, tcp://…, ssh://….");
    case SettingForm::MetricsPath: {
        const QString path = value.toString();
        const bool good = value.isString() && (path.isEmpty() || (path.startsWith(u'/') && path.endsWith(".prom"_L1)));
        return good ? QString()
                    : SettingsWords::tr("It takes the path of a file that ends in .prom, from the root on.");
    }
    }
    return {};
}

QJsonValue settingValue(const SettingSpec &spec, const QString &text)
{
    switch (spec.form) {
    case SettingForm::Number: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue();
    }
    case SettingForm::Switch:
        return text == "true"_L1 ? QJsonValue(true) : text == "false"_L1 ? QJsonValue(false) : QJsonValue();
    case SettingForm::Addresses: {
        QJsonArray addresses;
        for (const QString &address : text.split(u',', Qt::SkipEmptyParts))
            addresses.append(address.trimmed());
        return addresses;
    }
    case SettingForm::Address:
    case SettingForm::Path:
    case SettingForm::MetricsPath:
    case SettingForm::Choice:
    case SettingForm::Folder:
    case SettingForm::Engine:
    case SettingForm::Repository: break;
    }
    return text;
}

QString settingText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const auto &each : array)
            texts.append(each.toString());
        return texts.join(u", "_s);
    }
    return value.toString();
}

} // namespace bt2c
