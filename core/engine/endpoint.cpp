#include "core/engine/enginechoice.h"

#include <QUrl>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int plainPort = 2375;
constexpr int tlsPort = 2376;

std::unexpected<Error> invalid(const QString &text, const QString &detail)
{
    return failure(ErrorCode::InvalidArgument, text, detail);
}

/// Becomes an argument of ssh, where a dash in front would make it an option.
bool harmless(const QString &word)
{
    return !word.startsWith(u'-') && !word.contains(u' ') && !word.contains(u'\n');
}

Result<EngineEndpoint> parseRemote(const QString &text, const QString &scheme)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.hasQuery() || url.hasFragment())
        return invalid(text, url.errorString());
    if (!url.password().isEmpty())
        return invalid(text, u"a password does not belong here"_s);
    EngineEndpoint endpoint;
    endpoint.host = url.host();
    endpoint.port = url.port(0);
    const QString path = url.path() == "/"_L1 ? QString() : url.path();
    if (scheme == "ssh"_L1) {
        endpoint.kind = EngineEndpoint::Kind::Ssh;
        if (endpoint.host.isEmpty())
            return invalid(text, u"no host"_s);
        if (!harmless(endpoint.host) || !harmless(url.userName()))
            return invalid(text, u"not a host"_s);
        if (!url.userName().isEmpty())
            endpoint.host = url.userName() + u'@' + endpoint.host;
        endpoint.path = path;
        return endpoint;
    }
    if (!path.isEmpty())
        return failure(ErrorCode::Unsupported, text, u"a path after the port"_s);
    endpoint.kind = scheme == "https"_L1 ? EngineEndpoint::Kind::Tls : EngineEndpoint::Kind::Tcp;
    if (endpoint.host.isEmpty())
        endpoint.host = u"localhost"_s;
    if (endpoint.port == 0)
        endpoint.port = endpoint.kind == EngineEndpoint::Kind::Tls ? tlsPort : plainPort;
    return endpoint;
}

} // namespace

QString EngineEndpoint::toString() const
{
    const QString place = (host.contains(u':') && kind != Kind::Ssh ? u'[' + host + u']' : host)
                          + (port > 0 ? u':' + QString::number(port) : QString());
    switch (kind) {
    case Kind::LocalSocket:
        return u"unix://"_s + path;
    case Kind::Tcp:
    case Kind::Tls:
        return u"tcp://"_s + place;
    case Kind::Ssh:
        return u"ssh://"_s + place + path;
    case Kind::Practice:
        break;
    }
    return u"practice://"_s + path;
}

Result<EngineEndpoint> parseEndpoint(const QString &text)
{
    const qsizetype colon = text.indexOf("://"_L1);
    if (colon <= 0)
        return invalid(text, u"not of the form unix:///…, tcp://… or ssh://…"_s);
    const QString scheme = text.first(colon).toLower();
    if (scheme == "unix"_L1) {
        EngineEndpoint endpoint;
        endpoint.path = text.sliced(colon + 3);
        if (!endpoint.path.startsWith(u'/') || endpoint.path.contains(QChar::Null))
            return invalid(text, u"the path of a socket begins with /"_s);
        return endpoint;
    }
    if (scheme == "npipe"_L1 || scheme == "fd"_L1)
        return failure(ErrorCode::Unsupported, text, scheme);
    if (scheme == "tcp"_L1 || scheme == "http"_L1 || scheme == "https"_L1 || scheme == "ssh"_L1)
        return parseRemote(text, scheme);
    return invalid(text, u"unknown scheme %1"_s.arg(scheme));
}

} // namespace bt2c
