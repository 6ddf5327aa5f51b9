#include "ui/settings/settingssession.h"

#include "core/support/describe.h"
#include "ui/shell/workspace.h"

namespace bt2c {

SettingsSession::SettingsSession(Workspace &workspace, const QString &path, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_path(path.isEmpty() ? SettingsFile::defaultPath() : path)
{
    connect(&workspace, &Workspace::siteChanged, this, &SettingsSession::load);
}

QString SettingsSession::scope() const
{
    return m_forSite && m_workspace.site() ? m_workspace.site()->directory : QString();
}

void SettingsSession::setForSite(bool forSite)
{
    m_forSite = forSite;
    load();
}

void SettingsSession::load()
{
    run({});
}

void SettingsSession::set(const QString &key, const QString &text, const QString &scope)
{
    if (value(key) == text && !m_running)
        return;
    run([key, text, scope](SettingsFile &file) { return file.set(key, text, scope); });
}

void SettingsSession::unset(const QStringList &keys, const QString &scope)
{
    run([keys, scope](SettingsFile &file) -> Result<void> {
        for (const QString &key : keys) {
            if (auto unset = file.unset(key, scope); !unset)
                return unset;
        }
        return {};
    });
}

SettingsSession::Read SettingsSession::read(const QString &path, const QString &scope, const QString &site,
                                            const Change &change)
{
    Read read;
    auto file = SettingsFile::open(path);
    if (!file) {
        // What counts then are the defaults.
        read.error = file.error();
        file = SettingsFile::open({});
    }
    if (!file)
        return read;
    if (change && !read.error) {
        auto changed = change(*file);
        if (changed)
            changed = file->save();
        if (!changed) {
            read.refused = changed.error();
            // As it stands, and not as it was to be.
            file = SettingsFile::open(path);
            if (!file) {
                read.error = file.error();
                return read;
            }
        }
    }
    read.settings = file->of(scope);
    read.siteSettings = file->of(site);
    for (const QString &key : file->keys(scope))
        read.values[key] = file->value(key, scope).value_or(QString());
    return read;
}

void SettingsSession::run(const Change &change)
{
    m_waiting.append(change);
    next();
}

void SettingsSession::next()
{
    if (m_running || m_waiting.isEmpty())
        return;
    m_running = true;
    const QString site = m_workspace.site() ? m_workspace.site()->directory : QString();
    auto running = m_workspace.jobs().run(
        [path = m_path, scope = scope(), site, change = m_waiting.takeFirst()](Control &) {
            return read(path, scope, site, change);
        });
    running.future.then(this, [this](const Read &read) {
        m_running = false;
        take(read);
        next();
    });
}

void SettingsSession::take(const Read &read)
{
    if (read.refused) {
        const bool own = read.refused->code == ErrorCode::InvalidArgument && !read.refused->detail.isEmpty();
        Q_EMIT failed(own ? read.refused->detail : describe(*read.refused));
    }
    // What is shown is what stands there after all that was asked for.
    if (!m_waiting.isEmpty())
        return;
    m_settings = read.settings;
    m_siteSettings = read.siteSettings;
    m_values = read.values;
    m_error = read.error;
    Q_EMIT changed();
}

} // namespace bt2c
