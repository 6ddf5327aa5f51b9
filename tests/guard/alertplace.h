#pragma once

#include "tests/cli/place.h"
#include "tests/guard/webserver.h"

/// The subjects of the mails in @p box, decoded where they are encoded.
[[nodiscard]] QStringList subjectsIn(const QByteArray &box);

/// Where alerts arrive: a real web server, and a sendmail that keeps what it is given. `watch` is run as cron runs it.
class AlertPlace
{
public:
    /// @p environment with what `watch` is to find added: PATH with the sendmail, and settings of its own in @p folder.
    AlertPlace(QString folder, const QProcessEnvironment &environment);

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// Runs `watch` with @p arguments, three times: what is told once is told once over many looks. Gives the last run.
    [[nodiscard]] Run watch(const QStringList &arguments) const;
    /// How often @p change of @p kind ("raised", "cleared") arrived at the web server.
    [[nodiscard]] int posted(const QString &change, const QString &kind) const;
    /// How many mails hold @p words in their subject.
    [[nodiscard]] int mailed(const QString &words) const;
    [[nodiscard]] WebServer &server() { return m_server; }

private:
    QString m_folder;
    QProcessEnvironment m_environment;
    WebServer m_server;
};
