#pragma once

#include "tests/cli/place.h"
#include "tests/engine/dockerhost.h"

#include <QDir>
#include <QJsonObject>

/// A site on a daemon of the test's own, whose node runs and makes a block a second, and the troubles it gets into.
class TroubledSite
{
public:
    explicit TroubledSite(DockerHost &docker, int round)
        : m_docker(docker), m_directory(docker.makeSite(QStringLiteral("round%1").arg(round))),
          m_backups(docker.path(QStringLiteral("backups%1").arg(round)))
    {
    }

    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] const QString &backups() const { return m_backups; }
    [[nodiscard]] bool run() const
    {
        return QDir().mkpath(m_backups)
               && m_docker.compose(m_directory, {QStringLiteral("up"), QStringLiteral("--no-start")}).exit == 0
               && makeChain(data(), 7, 20'000, 1)
               && m_docker.compose(m_directory, {QStringLiteral("up"), QStringLiteral("-d")}).exit == 0
               && awaitHeight(8);
    }
    [[nodiscard]] bool killContainers() const
    {
        return m_docker
                   .docker({QStringLiteral("kill"), QStringLiteral("bt2c_validator"), QStringLiteral("bt2c_prometheus"),
                            QStringLiteral("bt2c_grafana")})
                   .exit
            == 0;
    }
    /// The node ends on it, again and again.
    [[nodiscard]] bool damage() const
    {
        return damageChain(data(), 3)
               && m_docker.docker({QStringLiteral("restart"), QStringLiteral("bt2c_validator")}).exit == 0
               && await([] { return nodeStatus().isEmpty(); });
    }
    [[nodiscard]] Run cli(QStringList arguments) const
    {
        arguments << QStringLiteral("--data-dir") << m_directory << QStringLiteral("--backup-dir") << m_backups;
        return command(arguments);
    }
    /// Of the volume; the command finds it by itself.
    [[nodiscard]] Run backUp() const
    {
        return command({QStringLiteral("backup"), QStringLiteral("--type"), QStringLiteral("blockchain"),
                        QStringLiteral("--backup-dir"), m_backups});
    }
    [[nodiscard]] static bool grows()
    {
        const int height = nodeStatus()[QStringLiteral("block_height")].toInt(-1);
        return height >= 0 && awaitHeightAbove(height);
    }
    [[nodiscard]] QStringList safetyArchives() const
    {
        return QDir(m_backups + QStringLiteral("/safety_archives"))
            .entryList({QStringLiteral("*.tar.gz")}, QDir::Files);
    }

private:
    [[nodiscard]] static bool awaitHeightAbove(int height)
    {
        return await([height] { return nodeStatus()[QStringLiteral("block_height")].toInt(-1) > height; });
    }
    [[nodiscard]] Run command(const QStringList &arguments) const
    {
        return runProcess(cliPath(), arguments, m_docker.environment(), 300'000);
    }
    [[nodiscard]] QString data() const
    {
        return m_docker.volumePath(QStringLiteral("validator1_bt2c_blockchain_data"));
    }

    DockerHost &m_docker;
    QString m_directory;
    QString m_backups;
};
