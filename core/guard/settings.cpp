#include "core/guard/settings.h"

#include "core/guard/retentionkeys.h"
#include "core/guard/settingkeys.h"
#include "core/support/describe.h"
#include "core/support/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStandardPaths>

#include <cerrno>
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
        if (const auto spec = settingSpec(key)) {
            if (const QString trouble = settingTrouble(*spec, it.value()); !trouble.isEmpty())
                problems.append({name, trouble});
        } else if (it.value().isObject() && key.size() < 3) {
            collect(it.value().toObject(), key, before, problems);
        } else {
            problems.append({name, SettingsWords::tr("This program knows no such setting. It is kept as it stands.")});
        }
    }
}

/// As --data-dir is read, so that both name the same.
QString folderOf(const QJsonValue &value)
{
    const QString path = value.toString();
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

/// What a site cannot have for itself.
bool isForAll(const QStringList &key)
{
    return key.first() == "secrets"_L1 || key.first() == "console"_L1 || key.first() == "engine"_L1
           || key == QStringList{u"paths"_s, u"site"_s};
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

QStringList consoleLanguages()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt_BR"_s, u"zh_CN"_s};
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
                       u"settings of version %1, and this program knows %2"_s.arg(settingText(its)).arg(version));
    return settings;
}

QJsonObject SettingsFile::part(const QString &site) const
{
    if (site.isEmpty())
        return m_root;
    const QJsonObject sites = m_root["sites"_L1].toObject();
    if (const auto own = sites.find(siteKey(site)); own != sites.end())
        return own->toObject();
    // Named by another path to the same folder.
    const QString canonical = QFileInfo(site).canonicalFilePath();
    for (auto it = sites.begin(); it != sites.end() && !canonical.isEmpty(); ++it) {
        if (QFileInfo(it.key()).canonicalFilePath() == canonical)
            return it->toObject();
    }
    return {};
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
        const auto spec = settingSpec(key);
        for (const QJsonObject &where : {site.isEmpty() ? QJsonObject() : part(site), part({})}) {
            const QJsonValue value = find(where, key);
            if (spec && !value.isUndefined() && settingTrouble(*spec, value).isEmpty())
                return value;
        }
        return QJsonValue(QJsonValue::Undefined);
    };
    const auto knownToAll = [this](const QStringList &key) {
        const auto spec = settingSpec(key);
        const QJsonValue value = find(part({}), key);
        return spec && settingTrouble(*spec, value).isEmpty() ? value : QJsonValue(QJsonValue::Undefined);
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
    settings.verifiedDays = qRound(known({u"limits"_s, u"verified_days"_s}).toDouble(settings.verifiedDays));
    for (const QString &key : allRetentionKeys()) {
        const QStringList path = key.split(u'.');
        const auto count = retentionKey(path);
        if (const QJsonValue value = known(path); count && value.isDouble())
            settings.retention[count->type].*(count->count) = qRound(value.toDouble());
    }
    settings.console.appearance =
        knownToAll({u"console"_s, u"appearance"_s}).toString(settings.console.appearance);
    settings.console.contrast = knownToAll({u"console"_s, u"contrast"_s}).toString(settings.console.contrast);
    settings.console.language = knownToAll({u"console"_s, u"language"_s}).toString(settings.console.language);
    settings.engine = knownToAll({u"engine"_s, u"host"_s}).toString();
    settings.siteDirectory = folderOf(knownToAll({u"paths"_s, u"site"_s}));
    settings.backupDirectory = folderOf(known({u"paths"_s, u"backups"_s}));
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
                     u"offsite.after_backup"_s, u"offsite.keep_days"_s, u"secrets.in"_s, u"limits.verified_days"_s,
                     u"console.appearance"_s, u"console.contrast"_s, u"console.language"_s, u"engine.host"_s,
                     u"paths.site"_s, u"paths.backups"_s};
    keys += allRetentionKeys();
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
    const auto spec = settingSpec(path);
    if (!spec)
        return noSuchKey(key);
    const SiteSettings settings = of(site);
    if (path.first() == "limits"_L1) {
        if (path.last() == "recovery_point_hours"_L1)
            return settings.pointFromSchedule ? QString()
                                              : QString::number(double(settings.limits.point.count()) / 3600);
        if (path.last() == "drill_days"_L1)
            return QString::number(double(settings.limits.drill.count()) / 24);
        if (path.last() == "verified_days"_L1)
            return QString::number(settings.verifiedDays);
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
    if (const auto count = retentionKey(path)) {
        const auto counts = settings.retention.find(count->type);
        return QString::number(counts == settings.retention.end() ? 0 : counts->second.*(count->count));
    }
    if (path.first() == "console"_L1)
        return path.last() == "language"_L1   ? settings.console.language
               : path.last() == "contrast"_L1 ? settings.console.contrast
                                              : settings.console.appearance;
    if (path.first() == "metrics"_L1)
        return settings.metricsFile;
    if (path.first() == "engine"_L1)
        return settings.engine;
    if (path.first() == "paths"_L1)
        return path.last() == "site"_L1 ? settings.siteDirectory : settings.backupDirectory;
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
    const auto spec = settingSpec(path);
    if (!spec)
        return noSuchKey(key);
    if (!site.isEmpty() && isForAll(path))
        return failure(ErrorCode::InvalidArgument, key, SettingsWords::tr("%1 is for all sites alike.").arg(key));
    const QJsonValue value = settingValue(*spec, text);
    const QString trouble = settingTrouble(*spec, value);
    // What is refused may hold a password.
    if (!trouble.isEmpty() && (spec->form == SettingForm::Repository || spec->form == SettingForm::Engine))
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
    if (!settingSpec(path))
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
