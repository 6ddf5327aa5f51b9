#include "core/engine/dockercontext.h"

#include "core/support/smallfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxConfig = 4 * 1024 * 1024;
constexpr int plainPort = 2375;
constexpr int tlsPort = 2376;

Result<QJsonObject> readObject(const QString &path)
{
    const Result<QByteArray> content = readSmallFile(path, maxConfig);
    if (!content)
        return std::unexpected(content.error());
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(*content, &problem);
    if (!document.isObject())
        return failure(ErrorCode::Garbled, path, problem.errorString(), problem.offset);
    return document.object();
}

QString hashed(const QString &name)
{
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void makeTls(EngineEndpoint &endpoint, const QString &certificates, bool verify)
{
    endpoint.kind = EngineEndpoint::Kind::Tls;
    endpoint.certificates = certificates;
    endpoint.verify = verify;
}

} // namespace

QString dockerConfigFolder(const EngineSurroundings &surroundings)
{
    const QString set = surroundings.variables.value(u"DOCKER_CONFIG"_s);
    return set.isEmpty() ? surroundings.home + u"/.docker"_s : set;
}

Result<QString> currentContext(const QString &configFolder)
{
    const Result<QJsonObject> config = readObject(configFolder + u"/config.json"_s);
    if (!config)
        return config.error().code == ErrorCode::Missing ? Result<QString>(QString()) : std::unexpected(config.error());
    return (*config)["currentContext"_L1].toString();
}

Result<EngineEndpoint> contextEndpoint(const QString &configFolder, const QString &name)
{
    const Result<QJsonObject> meta = readObject(configFolder + u"/contexts/meta/"_s + hashed(name) + u"/meta.json"_s);
    if (!meta)
        return std::unexpected(meta.error());
    const QJsonValue docker = (*meta)["Endpoints"_L1]["docker"_L1];
    Result<EngineEndpoint> endpoint = parseEndpoint(docker["Host"_L1].toString());
    if (!endpoint || (endpoint->kind != EngineEndpoint::Kind::Tcp && endpoint->kind != EngineEndpoint::Kind::Tls))
        return endpoint;
    const QString certificates = configFolder + u"/contexts/tls/"_s + hashed(name) + u"/docker"_s;
    const bool skip = docker["SkipTLSVerify"_L1].toBool();
    if (QDir(certificates).exists())
        makeTls(*endpoint, certificates, !skip);
    else if (skip)
        makeTls(*endpoint, {}, false);
    return endpoint;
}

Result<EngineEndpoint> endpointWithTls(const QString &text, const EngineSurroundings &surroundings)
{
    Result<EngineEndpoint> endpoint = parseEndpoint(text);
    if (!endpoint || (endpoint->kind != EngineEndpoint::Kind::Tcp && endpoint->kind != EngineEndpoint::Kind::Tls))
        return endpoint;
    const bool verify = !surroundings.variables.value(u"DOCKER_TLS_VERIFY"_s).isEmpty();
    const bool tls = verify || !surroundings.variables.value(u"DOCKER_TLS"_s).isEmpty()
                     || endpoint->kind == EngineEndpoint::Kind::Tls;
    if (!tls)
        return endpoint;
    QString certificates = surroundings.variables.value(u"DOCKER_CERT_PATH"_s);
    if (certificates.isEmpty() && QDir(dockerConfigFolder(surroundings)).exists(u"ca.pem"_s))
        certificates = dockerConfigFolder(surroundings);
    const bool portGiven = text.endsWith(u':' + QString::number(endpoint->port));
    if (endpoint->port == plainPort && !portGiven)
        endpoint->port = tlsPort;
    const bool said = verify || surroundings.variables.value(u"DOCKER_TLS"_s).isEmpty();
    makeTls(*endpoint, certificates, said);
    return endpoint;
}

} // namespace bt2c
