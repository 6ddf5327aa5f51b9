#pragma once

#include "core/guard/settings.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace bt2c {

class Workspace;

/// The settings as the window shows and changes them: read and written in the background, each change at once. Changes
/// are those of the open site where it has settings of its own, or of everybody.
class SettingsSession final : public QObject
{
    Q_OBJECT

public:
    /// @p path: of the file; empty: the user's.
    SettingsSession(Workspace &workspace, const QString &path, QObject *parent);

    /// Reads the file again.
    void load();
    /// For the open site alone, or for everybody.
    void setForSite(bool forSite);
    [[nodiscard]] bool isForSite() const { return m_forSite; }
    /// The folder that changes are for; empty: everybody.
    [[nodiscard]] QString scope() const;

    /// Those of the scope, which are shown and changed.
    [[nodiscard]] const SiteSettings &settings() const { return m_settings; }
    /// Those that count for the open site.
    [[nodiscard]] const SiteSettings &siteSettings() const { return m_siteSettings; }
    /// Whether something is being read or written.
    [[nodiscard]] bool busy() const { return m_running; }
    /// As SettingsFile::value().
    [[nodiscard]] QString value(const QString &key) const { return m_values.value(key); }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Why the file does not count; nothing can be changed then.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// What goes wrong is told by failed().
    void set(const QString &key, const QString &text) { set(key, text, scope()); }
    /// In @p scope, which was the one when the operator asked for it.
    void set(const QString &key, const QString &text, const QString &scope);
    void unset(const QStringList &keys) { unset(keys, scope()); }
    void unset(const QStringList &keys, const QString &scope);

Q_SIGNALS:
    void changed();
    void failed(const QString &words);

private:
    struct Read
    {
        SiteSettings settings;
        SiteSettings siteSettings;
        QHash<QString, QString> values;
        std::optional<Error> error;          ///< of reading
        std::optional<Error> refused;        ///< of the change
    };
    using Change = std::function<Result<void>(SettingsFile &)>;
    [[nodiscard]] static Read read(const QString &path, const QString &scope, const QString &site,
                                   const Change &change);
    void run(const Change &change);
    void next();
    void take(const Read &read);

    Workspace &m_workspace;
    QString m_path;
    SiteSettings m_settings;
    SiteSettings m_siteSettings;
    QHash<QString, QString> m_values;
    std::optional<Error> m_error;
    QList<Change> m_waiting;                 ///< one after the other: each begins with what the one before it wrote
    bool m_forSite = false;
    bool m_running = false;
};

} // namespace bt2c
