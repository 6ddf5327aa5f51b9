#include "core/site/composefile.h"

#include "core/support/smallfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxComposeFile = 1024 * 1024;
constexpr qint64 maxEnvFile = 256 * 1024;

QString unquoted(const QString &text)
{
    const QString value = text.trimmed();
    if (value.startsWith(u'"') || value.startsWith(u'\'')) {
        const qsizetype end = value.indexOf(value.front(), 1);
        return end < 0 ? value : value.sliced(1, end - 1);
    }
    const qsizetype comment = value.indexOf(" #"_L1);
    return comment < 0 ? value : value.first(comment).trimmed();
}

/// The value of @p key in a .env file; the last line wins, as in compose.
QString envFileValue(const QString &path, QLatin1StringView key)
{
    const Result<QByteArray> content = readSmallFile(path, maxEnvFile);
    QString value;
    for (const QString &line : QString::fromUtf8(content.value_or(QByteArray())).split(u'\n')) {
        const QString text = line.trimmed();
        const qsizetype equals = text.indexOf(u'=');
        if (equals > 0 && text.first(equals).trimmed() == key)
            value = unquoted(text.sliced(equals + 1));
    }
    return value;
}

/// Top-level `name:`; empty where there is none.
QString nameKey(const QString &text)
{
    static const QRegularExpression line(uR"(^name:[ \t]+(.+)$)"_s, QRegularExpression::MultilineOption);
    return unquoted(line.match(text).captured(1));
}

QString projectOf(const QString &directory, const QString &text, const QProcessEnvironment &variables)
{
    QString project = variables.value(u"COMPOSE_PROJECT_NAME"_s);
    if (project.isEmpty())
        project = envFileValue(directory % "/.env"_L1, "COMPOSE_PROJECT_NAME"_L1);
    if (project.isEmpty())
        project = nameKey(text);
    if (project.contains(u'$'))
        return {};   // only compose itself knows what that becomes
    if (project.isEmpty())
        project = QFileInfo(QDir::cleanPath(directory)).fileName();
    return composeProjectName(project);
}

QString absoluteSource(const QString &source, const QString &directory)
{
    if (source == "~"_L1 || source.startsWith("~/"_L1))
        return QDir::cleanPath(QDir::homePath() % source.sliced(1));
    return QDir::cleanPath(QDir(directory).absoluteFilePath(source));
}

/// `- source:/app/data` and `- source:/app/config`, however they are quoted and whatever options follow.
QList<Mount> shortMounts(const QString &text, const QString &directory)
{
    static const QRegularExpression line(
        uR"(^[ \t]+-[ \t]*["']?([^"'\s:#][^"':#\n]*):(/app(?:/data|/config)?)/?(?::([a-z,]+))?["']?[ \t]*(?:#.*)?$)"_s,
        QRegularExpression::MultilineOption);
    QList<Mount> mounts;
    for (const QRegularExpressionMatch &match : line.globalMatch(text)) {
        const QString source = match.captured(1).trimmed();
        if (source.contains(u'$'))
            continue;
        const bool path = source.startsWith(u'.') || source.startsWith(u'/') || source.startsWith(u'~');
        const bool readOnly = match.captured(3).split(u',').contains("ro"_L1);
        mounts += Mount{path ? Mount::Kind::Bind : Mount::Kind::Volume,
                        path ? absoluteSource(source, directory) : source, match.captured(2), readOnly};
    }
    return mounts;
}

/// Where 8081 is published, if just one line says so: `- "8081:8081"`, an address before it or not.
QList<PortMapping> statusPorts(const QString &text)
{
    static const QRegularExpression line(
        uR"(^[ \t]+-[ \t]*["']?(?:([0-9.]+):)?([0-9]{1,5}):8081(?:/tcp)?["']?[ \t]*(?:#.*)?$)"_s,
        QRegularExpression::MultilineOption);
    QList<PortMapping> ports;
    for (const QRegularExpressionMatch &match : line.globalMatch(text))
        ports += PortMapping{match.captured(1), match.captured(2).toInt(), 8081, u"tcp"_s};
    return ports.size() == 1 ? ports : QList<PortMapping>();
}

/// The image of the service that is called validator, where `image:` follows it as in the documented file.
QString imageOfValidator(const QString &text)
{
    static const QRegularExpression service(
        uR"(^([ \t]+)validator:[ \t]*(?:#.*)?\n((?:\1[ \t]+.*\n|[ \t]*\n|[ \t]*#.*\n)*))"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression image(uR"(^[ \t]+image:[ \t]+(.+)$)"_s, QRegularExpression::MultilineOption);
    const QString name = unquoted(image.match(service.match(text).captured(2)).captured(1));
    return name.contains(u'$') ? QString() : name;
}

Mount mountFromJson(const QJsonObject &object)
{
    const QString type = object["type"_L1].toString();
    Mount mount;
    mount.kind = type == "bind"_L1     ? Mount::Kind::Bind
                 : type == "volume"_L1 ? Mount::Kind::Volume
                 : type == "tmpfs"_L1  ? Mount::Kind::Tmpfs
                                       : Mount::Kind::Other;
    mount.source = object["source"_L1].toString();
    mount.target = QDir::cleanPath(object["target"_L1].toString());
    mount.readOnly = object["read_only"_L1].toBool();
    return mount;
}

int portNumber(const QJsonValue &value)
{
    // compose prints `published` as a text, `target` as a number, and ranges as "8000-8010".
    const int port = value.isString() ? value.toString().toInt() : value.toInt();
    return port > 0 && port <= 65535 ? port : 0;
}

ComposeConfig::Service serviceFromJson(const QString &project, const QString &name, const QJsonObject &object)
{
    ComposeConfig::Service service;
    service.service = name;
    service.container = object["container_name"_L1].toString();
    service.image = object["image"_L1].toString();
    if (service.image.isEmpty() && object.contains("build"_L1))
        service.image = project % u'-' % name;
    const QJsonArray mounts = object["volumes"_L1].toArray();
    for (const QJsonValue mount : mounts)
        service.mounts += mountFromJson(mount.toObject());
    const QJsonArray ports = object["ports"_L1].toArray();
    for (const QJsonValue port : ports) {
        const QString protocol = port["protocol"_L1].toString();
        service.ports += PortMapping{port["host_ip"_L1].toString(), portNumber(port["published"_L1]),
                                     portNumber(port["target"_L1]), protocol.isEmpty() ? u"tcp"_s : protocol};
    }
    return service;
}

} // namespace

QString composeProjectName(const QString &name)
{
    QString project;
    for (const QChar c : name.toLower()) {
        const bool first = project.isEmpty();
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (letter || (!first && (c == u'-' || c == u'_')))
            project += c;
    }
    return project;
}

QString findComposeFile(const QString &directory)
{
    for (const auto name : {"compose.yaml"_L1, "compose.yml"_L1, "docker-compose.yml"_L1, "docker-compose.yaml"_L1}) {
        const QString path = QDir::cleanPath(directory) % u'/' % name;
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

Result<ComposeConfig> parseComposeConfig(const QByteArray &json, const QString &composeFile)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject services = root["services"_L1].toObject();
    if (services.isEmpty())
        return failure(ErrorCode::Garbled, composeFile, u"compose tells of no services"_s);
    ComposeConfig config;
    config.composeFile = composeFile;
    config.project = root["name"_L1].toString();
    for (auto it = services.begin(); it != services.end(); ++it)
        config.services += serviceFromJson(config.project, it.key(), it.value().toObject());
    const QJsonObject volumes = root["volumes"_L1].toObject();
    for (auto it = volumes.begin(); it != volumes.end(); ++it) {
        const QString name = it.value()["name"_L1].toString();
        config.volumes.insert(it.key(), name.isEmpty() ? config.project % u'_' % it.key() : name);
    }
    return config;
}

Result<ComposeConfig> readComposeFile(const QString &directory, const QProcessEnvironment &variables)
{
    const QString path = findComposeFile(directory);
    if (path.isEmpty())
        return failure(ErrorCode::Missing, directory % "/docker-compose.yml"_L1);
    const Result<QByteArray> content = readSmallFile(path, maxComposeFile);
    if (!content)
        return std::unexpected(content.error());
    const QString text = QString::fromUtf8(*content).remove(u'\r');

    ComposeConfig config;
    config.composeFile = path;
    config.project = projectOf(directory, text, variables);
    // A volume may be named otherwise or be somebody else's; then the short form does not tell which one is meant.
    static const QRegularExpression namedOtherwise(uR"(^[ \t]+(?:external:|name:))"_s,
                                                   QRegularExpression::MultilineOption);
    if (config.project.isEmpty() || namedOtherwise.match(text).hasMatch())
        return config;
    ComposeConfig::Service validator{
        u"validator"_s, {}, imageOfValidator(text), shortMounts(text, directory), statusPorts(text)};
    if (validator.mounts.isEmpty())
        return config;
    static const QRegularExpression documentedName(uR"(^[ \t]+container_name:[ \t]*["']?bt2c_validator["']?[ \t]*$)"_s,
                                                   QRegularExpression::MultilineOption);
    if (documentedName.match(text).hasMatch())
        validator.container = u"bt2c_validator"_s;
    for (const Mount &mount : std::as_const(validator.mounts)) {
        if (mount.kind == Mount::Kind::Volume)
            config.volumes.insert(mount.source, config.project % u'_' % mount.source);
    }
    config.services = {validator};
    return config;
}

} // namespace bt2c
