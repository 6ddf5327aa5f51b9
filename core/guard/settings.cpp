#include "core/guard/settings.h"

#include "core/guard/mail.h"
#include "core/support/describe.h"
#include "core/support/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <fcntl.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::Settings)
};

constexpr int version = 1;
constexpr qint64 largestFile = 1024LL * 1024;

enum class Form { Number, Switch, Address, Addresses, MetricsPath, Path, Choice, Repository };

/// What a key takes.
struct Spec
{
    Form form;
    double least = 0;
    double most = 0;
    QStringList choices = {};
};

/// "webhooks.NAME.…"
bool isWebhookKey(const QStringList &key)
{
    return key.size() == 3 && key.first() == "webhooks"_L1 && isWebhookName(key.at(1));
}

std::optional<Spec> specOf(const QStringList &key)
{
    if (key.size() == 2 && key.first() == "limits"_L1) {
        if (key.last() == "recovery_point_hours"_L1)
            return Spec{Form::Number, 1, 24 * 365};
        if (key.last() == "drill_days"_L1)
            return Spec{Form::Number, 1, 3650};
        if (key.last() == "disk_days"_L1)
            return Spec{Form::Number, 0, 365};
        if (key.last() == "offsite_days"_L1)
            return Spec{Form::Number, 1, 3650};
    }
    if (key.size() == 2 && key.first() == "mail"_L1) {
        if (key.last() == "to"_L1)
            return Spec{Form::Addresses};
        if (key.last() == "from"_L1)
            return Spec{Form::Address};
    }
    if (key == QStringList{u"metrics"_s, u"file"_s})
        return Spec{Form::MetricsPath};
    if (key.size() == 2 && key.first() == "offsite"_L1) {
        if (key.last() == "repository"_L1)
            return Spec{Form::Repository};
        if (key.last() == "after_backup"_L1)
            return Spec{Form::Switch};
        if (key.last() == "keep_days"_L1)
            return Spec{Form::Number, 1, 36500};
    }
    if (key == QStringList{u"secrets"_s, u"in"_s})
        return Spec{.form = Form::Choice,
                    .choices = {secretToken(SecretPlace::Keychain), secretToken(SecretPlace::File)}};
    if (isWebhookKey(key) && key.last() == "form"_L1) {
        Spec spec{Form::Choice};
        for (const WebhookForm form : {WebhookForm::Json, WebhookForm::Slack, WebhookForm::Ntfy, WebhookForm::Ping,
                                       WebhookForm::Off})
            spec.choices.append(webhookToken(form));
        return spec;
    }
    if (isWebhookKey(key) && key.last() == "certificates"_L1)
        return Spec{Form::Path};
    if (key.size() == 3 && key.first() == "alerts"_L1 && reasonFromToken(key.at(1))) {
        if (key.last() == "enabled"_L1)
            return Spec{Form::Switch};
        if (key.last() == "hold_minutes"_L1)
            return Spec{Form::Number, 0, 7 * 24 * 60};
        if (key.last() == "repeat_hours"_L1)
            return Spec{Form::Number, 0, 24 * 365};
    }
    return {};
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

/// What is wrong with @p value; empty: nothing.
QString troubleOf(const Spec &spec, const QJsonValue &value)
{
    switch (spec.form) {
    case Form::Number:
        if (value.isDouble() && value.toDouble() >= spec.least && value.toDouble() <= spec.most)
            return {};
        return SettingsWords::tr("It takes a number from %1 to %2.").arg(spec.least).arg(spec.most);
    case Form::Switch:
        return value.isBool() ? QString() : SettingsWords::tr("It takes true or false.");
    case Form::Address:
        return value.isString() && (value.toString().isEmpty() || isMailAddress(value.toString()))
                   ? QString()
                   : SettingsWords::tr("It takes a mail address.");
    case Form::Addresses: {
        const QJsonArray addresses = value.toArray();
        const bool good = value.isArray() && std::ranges::all_of(addresses, [](const QJsonValue &address) {
                              return isMailAddress(address.toString());
                          });
        return good ? QString() : SettingsWords::tr("It takes a list of mail addresses.");
    }
    case Form::Repository:
        return value.isString() && isRepository(value.toString())
                   ? QString()
                   : SettingsWords::tr("It takes what restic’s -r takes, a folder from the root on, without a password "
                                       "in it.");
    case Form::Choice:
        return value.isString() && spec.choices.contains(value.toString())
                   ? QString()
                   : SettingsWords::tr("It takes one of: %1.").arg(spec.choices.join(", "_L1));
    case Form::Path: {
        const QString path = value.toString();
        const bool good = value.isString() && (path.isEmpty() || path.startsWith(u'/'));
        return good ? QString() : SettingsWords::tr("It takes the path of a file, from the root on.");
    }
    case Form::MetricsPath: {
        const QString path = value.toString();
        const bool good = value.isString() && (path.isEmpty() || (path.startsWith(u'/') && path.endsWith(".prom"_L1)));
        return good ? QString()
                    : SettingsWords::tr("It takes the path of a file that ends in .prom, from the root on.");
    }
    }
    return {};
}

/// The value that @p text stands for; whether it is one of the key's is told by troubleOf().
QJsonValue valueOf(const Spec &spec, const QString &text)
{
    switch (spec.form) {
    case Form::Number: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue();
    }
    case Form::Switch:
        return text == "true"_L1 ? QJsonValue(true) : text == "false"_L1 ? QJsonValue(false) : QJsonValue();
    case Form::Addresses: {
        QJsonArray addresses;
        for (const QString &address : text.split(u',', Qt::SkipEmptyParts))
            addresses.append(address.trimmed());
        return addresses;
    }
    case Form::Address:
    case Form::Path:
    case Form::MetricsPath:
    case Form::Choice:
    case Form::Repository: break;
    }
    return text;
}

QString textOf(const QJsonValue &value)
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

QJsonValue find(const QJsonObject &part, const QStringList &key)
{
    QJsonValue value = part;
    for (const QString &name : key)
        value = value.toObject()[name];
    return value;
}

/// @p object with @p value under @p key; undefined takes it out, and what is empty then.
QJsonObject with(QJsonObject object, const QStringList &key, const QJsonValue &value)
{
    const QString &name = key.first();
    if (key.size() == 1) {
        if (value.isUndefined())
            object.remove(name);
        else
            object[name] = value;
        return object;
    }
    const QJsonObject inner = with(object[name].toObject(), key.sliced(1), value);
    if (inner.isEmpty())
        object.remove(name);
    else
        object[name] = inner;
    return object;
}

std::unexpected<Error> noSuchKey(const QString &key)
{
    return failure(ErrorCode::InvalidArgument, key,
                   SettingsWords::tr("“%1” is no setting. “bt2c-recovery config get” lists them.").arg(key));
}

/// Each value below @p object with its key, groups left out.
void collect(const QJsonObject &object, const QStringList &above, const QString &before,
             QList<SettingProblem> &problems)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QStringList key = above + QStringList{it.key()};
        if (above.isEmpty() && (it.key() == "version"_L1 || it.key() == "sites"_L1) && before.isEmpty())
            continue;
        const QString name = before + key.join(u'.');
        if (const auto spec = specOf(key)) {
            if (const QString trouble = troubleOf(*spec, it.value()); !trouble.isEmpty())
                problems.append({name, trouble});
        } else if (it.value().isObject() && key.size() < 3) {
            collect(it.value().toObject(), key, before, problems);
        } else {
            problems.append({name, SettingsWords::tr("This program knows no such setting. It is kept as it stands.")});
        }
    }
}

QString siteKey(const QString &site)
{
    return QDir::cleanPath(QFileInfo(site).absoluteFilePath());
}

} // namespace

QString describeSettings(const Error &error)
{
    if (error.code != ErrorCode::Garbled)
        return describe(error);
    return error.offset > 0
               ? SettingsWords::tr("%1 cannot be understood: %2, at byte %3.")
                     .arg(error.subject, error.detail, QLocale().toString(error.offset))
               : SettingsWords::tr("%1 cannot be understood: %2.").arg(error.subject, error.detail);
}

QString SettingsFile::defaultPath()
{
    QString own = qEnvironmentVariable("BT2C_CONFIG");
    if (!own.isEmpty())
        return own;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/bt2c-recovery/config.json"_s;
}

Result<SettingsFile> SettingsFile::open(const QString &path)
{
    SettingsFile settings(path);
    const auto fd = openFile(path, O_RDONLY | O_NONBLOCK);
    if (!fd) {
        if (fd.error().code == ErrorCode::Missing)
            return settings;
        return std::unexpected(fd.error());
    }
    QFile file;
    if (!file.open(fd->get(), QIODevice::ReadOnly))
        return failure(errno, path, ErrorCode::ReadFailed);
    settings.m_read = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(errno, path, ErrorCode::ReadFailed);
    if (settings.m_read.size() > largestFile)
        return failure(ErrorCode::TooLarge, path, u"settings of more than 1 MiB"_s);
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(settings.m_read, &trouble);
    if (!document.isObject()) {
        const QString words =
            trouble.error == QJsonParseError::NoError ? u"it is no JSON object"_s : trouble.errorString();
        return failure(ErrorCode::Garbled, path, words, trouble.offset);
    }
    settings.m_root = document.object();
    const QJsonValue its = settings.m_root["version"_L1];
    if (!its.isUndefined() && its.toInt(-1) != version)
        return failure(ErrorCode::Unsupported, path,
                       u"settings of version %1, and this program knows %2"_s.arg(textOf(its)).arg(version));
    return settings;
}

QJsonObject SettingsFile::part(const QString &site) const
{
    return site.isEmpty() ? m_root : m_root["sites"_L1].toObject()[siteKey(site)].toObject();
}

void SettingsFile::setPart(const QString &site, const QJsonObject &part)
{
    if (site.isEmpty()) {
        m_root = part;
        return;
    }
    QJsonObject sites = m_root["sites"_L1].toObject();
    if (part.isEmpty())
        sites.remove(siteKey(site));
    else
        sites[siteKey(site)] = part;
    if (sites.isEmpty())
        m_root.remove("sites"_L1);
    else
        m_root["sites"_L1] = sites;
}

SiteSettings SettingsFile::of(const QString &site) const
{
    // What is no value counts as not set.
    const auto known = [this, &site](const QStringList &key) {
        const auto spec = specOf(key);
        for (const QJsonObject &where : {site.isEmpty() ? QJsonObject() : part(site), part({})}) {
            const QJsonValue value = find(where, key);
            if (spec && !value.isUndefined() && troubleOf(*spec, value).isEmpty())
                return value;
        }
        return QJsonValue(QJsonValue::Undefined);
    };
    SiteSettings settings;
    if (const QJsonValue hours = known({u"limits"_s, u"recovery_point_hours"_s}); hours.isDouble()) {
        settings.limits.point = std::chrono::seconds(qRound64(hours.toDouble() * 3600));
        settings.pointFromSchedule = false;
    }
    if (const QJsonValue days = known({u"limits"_s, u"drill_days"_s}); days.isDouble())
        settings.limits.drill = std::chrono::hours(qRound64(days.toDouble() * 24));
    settings.limits.diskDays = known({u"limits"_s, u"disk_days"_s}).toDouble(settings.limits.diskDays);
    const QJsonArray to = known({u"mail"_s, u"to"_s}).toArray();
    for (const auto &address : to)
        settings.mailTo.append(address.toString());
    settings.mailFrom = known({u"mail"_s, u"from"_s}).toString();
    settings.metricsFile = known({u"metrics"_s, u"file"_s}).toString();
    settings.limits.offsite = std::chrono::hours(
        qRound64(known({u"limits"_s, u"offsite_days"_s}).toDouble(double(settings.limits.offsite.count()) / 24) * 24));
    settings.offsite.repository = known({u"offsite"_s, u"repository"_s}).toString();
    settings.offsite.afterBackup = known({u"offsite"_s, u"after_backup"_s}).toBool(settings.offsite.afterBackup);
    settings.offsite.keepDays =
        qRound(known({u"offsite"_s, u"keep_days"_s}).toDouble(settings.offsite.keepDays));
    // One place for all: whoever moves them has to know it.
    settings.secrets = secretPlaceFromToken(find(part({}), {u"secrets"_s, u"in"_s}).toString())
                           .value_or(SecretPlace::Keychain);
    for (const QString &name : webhookNames(site)) {
        const auto form = webhookFromToken(known({u"webhooks"_s, name, u"form"_s}).toString());
        if (form)
            settings.webhooks[name] = {*form, known({u"webhooks"_s, name, u"certificates"_s}).toString()};
    }
    for (const ReasonKind kind : allReasons()) {
        const QString token = reasonToken(kind);
        AlertRule rule = defaultRule(kind);
        rule.enabled = known({u"alerts"_s, token, u"enabled"_s}).toBool(rule.enabled);
        if (const QJsonValue minutes = known({u"alerts"_s, token, u"hold_minutes"_s}); minutes.isDouble())
            rule.holds = std::chrono::seconds(qRound64(minutes.toDouble() * 60));
        if (const QJsonValue hours = known({u"alerts"_s, token, u"repeat_hours"_s}); hours.isDouble())
            rule.again = std::chrono::seconds(qRound64(hours.toDouble() * 3600));
        if (rule != defaultRule(kind))
            settings.rules.insert(kind, rule);
    }
    return settings;
}

QStringList SettingsFile::webhookNames(const QString &site) const
{
    QStringList names = part({})["webhooks"_L1].toObject().keys();
    if (!site.isEmpty())
        names += part(site)["webhooks"_L1].toObject().keys();
    names.removeIf([](const QString &name) { return !isWebhookName(name); });
    names.sort();
    names.removeDuplicates();
    return names;
}

QStringList SettingsFile::sites() const
{
    return m_root["sites"_L1].toObject().keys();
}

QStringList SettingsFile::keys(const QString &site) const
{
    QStringList keys{u"limits.recovery_point_hours"_s, u"limits.drill_days"_s, u"limits.disk_days"_s,
                     u"limits.offsite_days"_s, u"mail.to"_s, u"mail.from"_s, u"metrics.file"_s, u"offsite.repository"_s,
                     u"offsite.after_backup"_s, u"offsite.keep_days"_s, u"secrets.in"_s};
    for (const QString &name : webhookNames(site))
        keys += {u"webhooks."_s + name + u".form"_s, u"webhooks."_s + name + u".certificates"_s};
    for (const ReasonKind kind : allReasons()) {
        for (const QLatin1StringView name : {"enabled"_L1, "hold_minutes"_L1, "repeat_hours"_L1})
            keys.append(u"alerts."_s + reasonToken(kind) + u'.' + name);
    }
    return keys;
}

Result<QString> SettingsFile::value(const QString &key, const QString &site) const
{
    const QStringList path = key.split(u'.');
    const auto spec = specOf(path);
    if (!spec)
        return noSuchKey(key);
    const SiteSettings settings = of(site);
    if (path.first() == "limits"_L1) {
        if (path.last() == "recovery_point_hours"_L1)
            return settings.pointFromSchedule ? QString()
                                              : QString::number(double(settings.limits.point.count()) / 3600);
        if (path.last() == "drill_days"_L1)
            return QString::number(double(settings.limits.drill.count()) / 24);
        if (path.last() == "offsite_days"_L1)
            return QString::number(double(settings.limits.offsite.count()) / 24);
        return QString::number(settings.limits.diskDays);
    }
    if (path.first() == "offsite"_L1) {
        if (path.last() == "repository"_L1)
            return settings.offsite.repository;
        return path.last() == "keep_days"_L1 ? QString::number(settings.offsite.keepDays)
               : settings.offsite.afterBackup ? u"true"_s
                                              : u"false"_s;
    }
    if (path.first() == "alerts"_L1) {
        const ReasonKind kind = *reasonFromToken(path.at(1));
        const AlertRule rule = settings.rules.value(kind, defaultRule(kind));
        if (path.last() == "enabled"_L1)
            return rule.enabled ? u"true"_s : u"false"_s;
        const bool holds = path.last() == "hold_minutes"_L1;
        return QString::number(holds ? double(rule.holds.count()) / 60 : double(rule.again.count()) / 3600);
    }
    if (path.first() == "metrics"_L1)
        return settings.metricsFile;
    if (path.first() == "secrets"_L1)
        return secretToken(settings.secrets);
    if (path.first() == "webhooks"_L1) {
        const auto webhook = settings.webhooks.constFind(path.at(1));
        if (webhook == settings.webhooks.constEnd())
            return QString();
        return path.last() == "form"_L1 ? webhookToken(webhook->form) : webhook->certificates;
    }
    return path.last() == "to"_L1 ? settings.mailTo.join(u", "_s) : settings.mailFrom;
}

Result<void> SettingsFile::set(const QString &key, const QString &text, const QString &site)
{
    const QStringList path = key.split(u'.');
    const auto spec = specOf(path);
    if (!spec)
        return noSuchKey(key);
    if (path.first() == "secrets"_L1 && !site.isEmpty())
        return failure(ErrorCode::InvalidArgument, key, SettingsWords::tr("%1 is for all sites alike.").arg(key));
    const QJsonValue value = valueOf(*spec, text);
    const QString trouble = troubleOf(*spec, value);
    // What is refused may hold a password.
    if (!trouble.isEmpty() && spec->form == Form::Repository)
        return failure(ErrorCode::InvalidArgument, key,
                       SettingsWords::tr("That is no value of %1. %2").arg(key, trouble));
    if (!trouble.isEmpty())
        return failure(ErrorCode::InvalidArgument, key,
                       SettingsWords::tr("“%1” is no value of %2. %3").arg(text, key, trouble));
    setPart(site, with(part(site), path, value));
    return {};
}

Result<void> SettingsFile::unset(const QString &key, const QString &site)
{
    const QStringList path = key.split(u'.');
    if (!specOf(path))
        return noSuchKey(key);
    setPart(site, with(part(site), path, QJsonValue(QJsonValue::Undefined)));
    return {};
}

QList<SettingProblem> SettingsFile::problems() const
{
    QList<SettingProblem> problems;
    collect(m_root, {}, {}, problems);
    const QJsonValue sites = m_root["sites"_L1];
    if (!sites.isUndefined() && !sites.isObject())
        problems.append({u"sites"_s, SettingsWords::tr("It takes an object with a part for each site.")});
    const QJsonObject parts = sites.toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it)
        collect(it.value().toObject(), {}, it.key() + u": "_s, problems);
    return problems;
}

Result<void> SettingsFile::save()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(errno, folder, ErrorCode::WriteFailed);
    QFile now(m_path);
    const QByteArray bytes = now.open(QIODevice::ReadOnly) ? now.read(largestFile + 1) : QByteArray();
    if (bytes != m_read)
        return failure(ErrorCode::Outdated, m_path);
    QJsonObject root = m_root;
    root["version"_L1] = version;
    const QByteArray written = QJsonDocument(root).toJson();
    if (auto replaced = replaceFile(m_path, written); !replaced)
        return replaced;
    m_root = std::move(root);
    m_read = written;
    return {};
}

} // namespace bt2c
