#pragma once

#include "core/guard/alerts.h"
#include "core/guard/webhook.h"
#include "core/secrets/secretstore.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace bt2c {

/// Copies elsewhere, by restic.
struct OffsiteSettings
{
    QString repository;                      ///< as restic's -r takes it; empty: none
    bool afterBackup = true;                 ///< copied after each scheduled backup; else on demand
    int keepDays = 90;                       ///< from when on an older one is let go
    bool operator==(const OffsiteSettings &) const = default;
};

/// The window, for everybody alike.
struct ConsoleSettings
{
    QString appearance = QStringLiteral("system");   ///< "system", "light" or "dark"
    QString contrast = QStringLiteral("system");     ///< "system" or "more"
    QString language = QStringLiteral("system");     ///< "system" or one of consoleLanguages()
    bool operator==(const ConsoleSettings &) const = default;
};
/// The languages that the window speaks, as "de" or "pt_BR".
[[nodiscard]] QStringList consoleLanguages();

/// What is set for one site: its own, else everybody's, else what the program has by itself.
struct SiteSettings
{
    StandingLimits limits;
    bool pointFromSchedule = true;           ///< no recovery_point_hours is set: the schedule says what is old
    AlertRules rules;                        ///< those that are set
    QStringList mailTo;
    QString mailFrom;                        ///< empty: sendmail's own
    QString metricsFile;                     ///< empty: none
    QMap<QString, Webhook> webhooks;         ///< by name
    OffsiteSettings offsite;
    RetentionPolicy retention = documentedPolicy();
    int verifiedDays = 30;                   ///< for which a deep verification counts
    ConsoleSettings console;
    QString engine;                          ///< as DOCKER_HOST has it; empty: as the docker command line decides
    QString siteDirectory;                   ///< the site where none is named; empty: the documented one
    QString backupDirectory;                 ///< empty: the documented one
    SecretPlace secrets = SecretPlace::Keychain;
    bool operator==(const SiteSettings &) const = default;
};

/// What is wrong with a value in the file. It counts as not set.
struct SettingProblem
{
    QString key;                             ///< "limits.drill_days"; in a site's part with the site before it
    QString words;                           ///< translated
    bool operator==(const SettingProblem &) const = default;
};

/// Why settings do not count: what SettingsFile::open() gave, in words. Translated.
[[nodiscard]] QString describeSettings(const Error &error);

/// The settings: a JSON file, documented in docs/settings.md, that a person may edit. What it does not know is kept as
/// it stands. A file that cannot be understood is never written over; until it is mended the program goes by its
/// defaults.
class SettingsFile
{
public:
    /// $BT2C_CONFIG, else `config.json` in the user's configuration folder for bt2c-recovery.
    [[nodiscard]] static QString defaultPath();

    /// One that is not there is empty. Errors: PermissionDenied, ReadFailed, TooLarge; Garbled (no JSON object, offset
    /// where), Unsupported (its version is newer than this program's).
    [[nodiscard]] static Result<SettingsFile> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Of the site in @p site; empty: everybody's.
    [[nodiscard]] SiteSettings of(const QString &site) const;

    /// The keys that can be set, "alerts.KIND.enabled" once for each kind; of those with a name of the operator's own
    /// only what is set for @p site or everybody.
    [[nodiscard]] QStringList keys(const QString &site) const;
    /// The sites that have settings of their own; paths.
    [[nodiscard]] QStringList sites() const;
    /// The value of @p key that counts for @p site as text; an empty one for what is not set and has no default.
    /// Errors: InvalidArgument (no such key).
    [[nodiscard]] Result<QString> value(const QString &key, const QString &site) const;
    /// Errors: InvalidArgument (no such key, or no such value of it: detail says what it takes).
    Result<void> set(const QString &key, const QString &text, const QString &site);
    /// What counts without it from then on. Errors: InvalidArgument (no such key).
    Result<void> unset(const QString &key, const QString &site);

    /// Unknown keys and values that are none, of everybody's part and of every site's.
    [[nodiscard]] QList<SettingProblem> problems() const;
    /// Errors: WriteFailed, NoSpace, PermissionDenied; Outdated (it was changed since open()).
    Result<void> save();

private:
    explicit SettingsFile(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] QJsonObject part(const QString &site) const;
    [[nodiscard]] QStringList webhookNames(const QString &site) const;
    void setPart(const QString &site, const QJsonObject &part);

    QString m_path;
    QByteArray m_read;                       ///< its bytes at open()
    QJsonObject m_root;
};

} // namespace bt2c
