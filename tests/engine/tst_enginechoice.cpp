#include "core/engine/dockercontext.h"
#include "core/engine/enginechoice.h"
#include "core/engine/knownplaces.h"
#include "core/engine/sshdial.h"
#include "tests/core/unprivileged.h"
#include "tests/engine/oddserver.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

using Outcome = EngineCandidate::Outcome;
using Origin = EngineCandidate::Origin;
using Kind = EngineEndpoint::Kind;
using Connection = OddServer::Connection;

/// Answers as an engine of version @p version does.
OddServer::Handler engineCalled(const QByteArray &version)
{
    return [version](Connection &c) {
        for (QByteArray head; !(head = c.readHead()).isEmpty();) {
            if (head.startsWith("GET /version "))
                c.answer(
                    "{\"Version\":\"" + version
                    + "\",\"ApiVersion\":\"1.45\",\"MinAPIVersion\":\"1.24\",\"Os\":\"linux\",\"Arch\":\"amd64\"}");
            else
                c.answer("{\"OperatingSystem\":\"Test\"}");
        }
    };
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

void link(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(from).path());
    if (!QFile::link(to, from))
        qFatal("cannot link %s", qPrintable(from));
}

} // namespace

class EngineChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>(u"/tmp/bt2c-home-XXXXXX"_s);
        m_around = {.variables = QProcessEnvironment(),
                    .home = m_home->path(),
                    .setting = {},
                    .defaultSocket = home(u"none.sock"_s)};
    }

    void endpointsAreReadAsDockerHostHasThem_data();
    void endpointsAreReadAsDockerHostHasThem();
    void tlsFollowsTheEnvironment();
    void sshGetsNoOptionsFromAHostsName();

    void theFirstThatIsNamedWins_data();
    void theFirstThatIsNamedWins();
    void aBindingChoiceThatDoesNotAnswerTakesNoOther_data();
    void aBindingChoiceThatDoesNotAnswerTakesNoOther();
    void theDefaultFallsThroughToKnownPlaces();
    void contextsWithCertificatesAreTls();
    void aBrokenSettingIsSaidAndNothingGuessed();
    void everyOutcomeHasItsName_data();
    void everyOutcomeHasItsName();
    void aSocketThatMayNotBeOpenedIsNotPermitted();
    void onePlaceUnderTwoNamesIsAskedOnce();
    void allAreAskedAtOnce();
    void cancellingEndsTheChoice();
    void everyProductsPlaceIsKnown();
    void theProgramIsFoundWithoutAPath();
    void anEngineTooOldOrTooNewIsRefused();
    void theVersionCanBePinned();
    void everyOutcomeAndOriginHasWords();

private:
    QString home(const QString &relative) const { return m_home->filePath(relative); }
    void makeContext(const QString &name, const QString &host, bool tls = false)
    {
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
        const QJsonObject docker{{u"Host"_s, host}, {u"SkipTLSVerify"_s, false}};
        write(home(u".docker/contexts/meta/"_s + hash + u"/meta.json"_s),
              QJsonDocument(QJsonObject{{u"Name"_s, name}, {u"Endpoints"_s, QJsonObject{{u"docker"_s, docker}}}})
                  .toJson());
        if (tls)
            write(home(u".docker/contexts/tls/"_s + hash + u"/docker/ca.pem"_s), "x");
    }
    EngineChoice choose()
    {
        Control control;
        return chooseEngine(m_around, control);
    }
    static Outcome outcomeAt(const EngineChoice &choice, const QString &path)
    {
        for (const EngineCandidate &candidate : choice.candidates) {
            if (candidate.endpoint.path == path)
                return candidate.outcome;
        }
        qWarning("%s is no candidate", qPrintable(path));
        return Outcome::Invalid;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    EngineSurroundings m_around;
};

void EngineChoiceTest::endpointsAreReadAsDockerHostHasThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");     // of the endpoint, or the error's word
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &text, const QString &said, Kind kind = Kind::LocalSocket) {
        QTest::newRow(qPrintable(text)) << text << said << static_cast<int>(kind);
    };
    row(u"unix:///var/run/docker.sock"_s, u"unix:///var/run/docker.sock"_s);
    row(u"unix:///a b/c%20d"_s, u"unix:///a b/c%20d"_s);
    row(u"tcp://192.168.1.5:2375"_s, u"tcp://192.168.1.5:2375"_s, Kind::Tcp);
    row(u"tcp://host"_s, u"tcp://host:2375"_s, Kind::Tcp);
    row(u"tcp://"_s, u"tcp://localhost:2375"_s, Kind::Tcp);
    row(u"tcp://[::1]:99"_s, u"tcp://[::1]:99"_s, Kind::Tcp);
    row(u"http://host:1/"_s, u"tcp://host:1"_s, Kind::Tcp);
    row(u"https://host"_s, u"tcp://host:2376"_s, Kind::Tls);
    row(u"ssh://me@host"_s, u"ssh://me@host"_s, Kind::Ssh);
    row(u"ssh://host:2222/run/d.sock"_s, u"ssh://host:2222/run/d.sock"_s, Kind::Ssh);
    row(u"npipe:////./pipe/docker_engine"_s, u"unsupported"_s);
    row(u"fd://"_s, u"unsupported"_s);
    row(u"tcp://host:1/path"_s, u"unsupported"_s);
    for (const QString &bad : {u""_s, u"/var/run/docker.sock"_s, u"unix://"_s, u"unix://relative"_s, u"ssh://"_s,
                               u"ssh://me:secret@host"_s, u"ssh://-oProxyCommand=x"_s, u"ssh://-l@host"_s,
                               u"tcp://host:99999"_s, u"tcp://ho st:1"_s, u"ftp://x"_s, u"://"_s})
        row(bad, u"invalid-argument"_s);
}

void EngineChoiceTest::endpointsAreReadAsDockerHostHasThem()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    QFETCH(int, kind);
    const Result<EngineEndpoint> endpoint = parseEndpoint(text);
    QCOMPARE(endpoint ? endpoint->toString() : errorToken(endpoint.error().code), said);
    if (endpoint)
        QCOMPARE(static_cast<int>(endpoint->kind), kind);
}

void EngineChoiceTest::tlsFollowsTheEnvironment()
{
    m_around.variables.insert(u"DOCKER_TLS_VERIFY"_s, u"1"_s);
    m_around.variables.insert(u"DOCKER_CERT_PATH"_s, u"/certs"_s);
    EngineEndpoint endpoint = *endpointWithTls(u"tcp://host"_s, m_around);
    QCOMPARE(endpoint, (EngineEndpoint{Kind::Tls, {}, u"host"_s, 2376, u"/certs"_s, true}));
    QCOMPARE(makeEngine(endpoint)->environment().value(u"DOCKER_HOST"_s), u"tcp://host:2376"_s);
    QCOMPARE(makeEngine(endpoint)->environment().value(u"DOCKER_TLS_VERIFY"_s), u"1"_s);
    QCOMPARE(makeEngine(endpoint)->environment().value(u"DOCKER_CERT_PATH"_s), u"/certs"_s);
    QCOMPARE(endpointWithTls(u"tcp://host:2375"_s, m_around)->port, 2375);
    m_around.variables.remove(u"DOCKER_TLS_VERIFY"_s);
    m_around.variables.insert(u"DOCKER_TLS"_s, u"1"_s);
    QVERIFY(!endpointWithTls(u"tcp://host"_s, m_around)->verify);
    m_around.variables.remove(u"DOCKER_TLS"_s);
    QCOMPARE(endpointWithTls(u"tcp://host"_s, m_around)->kind, Kind::Tcp);
    QCOMPARE(endpointWithTls(u"unix:///x"_s, m_around)->kind, Kind::LocalSocket);
}

void EngineChoiceTest::sshGetsNoOptionsFromAHostsName()
{
    const QStringList arguments = sshArguments(*parseEndpoint(u"ssh://me@host:2222/run/it's.sock"_s));
    QCOMPARE(arguments.mid(arguments.indexOf(u"-l"_s)),
             (QStringList{u"-l"_s, u"me"_s, u"-p"_s, u"2222"_s, u"--"_s, u"host"_s, u"docker"_s, u"--host"_s,
                          u"'unix:///run/it'\\''s.sock'"_s, u"system"_s, u"dial-stdio"_s}));
    QVERIFY(arguments.contains(u"BatchMode=yes"_s));
}

void EngineChoiceTest::theFirstThatIsNamedWins_data()
{
    QTest::addColumn<int>("from");   // how many of the higher ones are not there
    QTest::addColumn<int>("origin");
    int row = 0;
    for (const Origin origin : {Origin::Setting, Origin::HostVariable, Origin::ContextVariable, Origin::CurrentContext,
                                Origin::Default, Origin::KnownPlace})
        QTest::newRow(qPrintable(QString::number(row))) << row << static_cast<int>(origin), ++row;
}

void EngineChoiceTest::theFirstThatIsNamedWins()
{
    QFETCH(int, from);
    QFETCH(int, origin);
    OddServer setting(engineCalled("0"));
    OddServer host(engineCalled("1"));
    OddServer variable(engineCalled("2"));
    OddServer current(engineCalled("3"));
    OddServer standard(engineCalled("4"));
    OddServer known(engineCalled("5"));
    if (from < 1)
        m_around.setting = setting.endpoint().toString();
    if (from < 2)
        m_around.variables.insert(u"DOCKER_HOST"_s, host.endpoint().toString());
    makeContext(u"var iable"_s, variable.endpoint().toString());
    makeContext(u"current"_s, current.endpoint().toString());
    if (from < 3)
        m_around.variables.insert(u"DOCKER_CONTEXT"_s, u"var iable"_s);
    else if (from < 4)
        write(home(u".docker/config.json"_s), R"({"auths":{},"currentContext":"current"})");
    else
        // "default" names the rules without a context.
        write(home(u".docker/config.json"_s), R"({"currentContext":"default"})");
    if (from < 5)
        m_around.defaultSocket = standard.path();
    link(home(u".docker/run/docker.sock"_s), known.path());

    const EngineChoice choice = choose();
    QVERIFY(choice.engine);
    QCOMPARE(choice.info.version, QString::number(from));
    QCOMPARE(choice.engine->address(), choice.endpoint.toString());
    QList<Outcome> outcomes;
    for (const EngineCandidate &candidate : choice.candidates) {
        if (candidate.outcome == Outcome::Chosen) {
            QCOMPARE(static_cast<int>(candidate.origin), origin);
            QVERIFY(candidate.info);
        }
        outcomes << candidate.outcome;
    }
    QCOMPARE(outcomes.count(Outcome::Chosen), 1);
    QCOMPARE(outcomes.count(Outcome::Answers), from < 3 ? 4 - from : 5 - from);
}

void EngineChoiceTest::aBindingChoiceThatDoesNotAnswerTakesNoOther_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("setting") << 0;
    QTest::newRow("DOCKER_HOST") << 1;
    QTest::newRow("DOCKER_CONTEXT") << 2;
    QTest::newRow("current context") << 3;
    QTest::newRow("a context that is not there") << 4;
    QTest::newRow("a setting that cannot be read") << 5;
}

void EngineChoiceTest::aBindingChoiceThatDoesNotAnswerTakesNoOther()
{
    QFETCH(int, which);
    OddServer other(engineCalled("26"));
    m_around.defaultSocket = other.path();
    const QString dead = u"unix://"_s + home(u"dead.sock"_s);
    makeContext(u"dead"_s, dead);
    if (which == 0)
        m_around.setting = dead;
    else if (which == 1)
        m_around.variables.insert(u"DOCKER_HOST"_s, dead);
    else if (which == 2)
        m_around.variables.insert(u"DOCKER_CONTEXT"_s, u"dead"_s);
    else if (which == 3)
        write(home(u".docker/config.json"_s), R"({"currentContext":"dead"})");
    else if (which == 4)
        m_around.variables.insert(u"DOCKER_CONTEXT"_s, u"gone"_s);
    else
        m_around.setting = u"nonsense"_s;
    const EngineChoice choice = choose();
    QVERIFY(!choice.engine);
    QCOMPARE(choice.candidates.first().outcome, which < 4 ? Outcome::NotThere : Outcome::Invalid);
    QVERIFY(which < 4 || !choice.candidates.first().detail.isEmpty());
    QCOMPARE(outcomeAt(choice, other.path()), Outcome::Answers);
}

void EngineChoiceTest::theDefaultFallsThroughToKnownPlaces()
{
    OddServer colima(engineCalled("26"));
    link(m_around.defaultSocket = home(u"var/run/docker.sock"_s), home(u"gone.sock"_s));
    link(home(u".colima/work/docker.sock"_s), colima.path());
    const EngineChoice choice = choose();
    QVERIFY(choice.engine);
    QCOMPARE(outcomeAt(choice, m_around.defaultSocket), Outcome::PointsNowhere);
    QCOMPARE(outcomeAt(choice, home(u".colima/work/docker.sock"_s)), Outcome::Chosen);
    const auto chosen = std::ranges::find(choice.candidates, Outcome::Chosen, &EngineCandidate::outcome);
    QCOMPARE(chosen->originName, u"Colima (work)"_s);
}

void EngineChoiceTest::contextsWithCertificatesAreTls()
{
    makeContext(u"remote"_s, u"tcp://far:2376"_s, true);
    const Result<EngineEndpoint> endpoint = contextEndpoint(home(u".docker"_s), u"remote"_s);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->kind, Kind::Tls);
    QVERIFY(endpoint->verify);
    QVERIFY(QFile::exists(endpoint->certificates + u"/ca.pem"_s));
    makeContext(u"plain"_s, u"tcp://far:2375"_s);
    QCOMPARE(contextEndpoint(home(u".docker"_s), u"plain"_s)->kind, Kind::Tcp);
    QCOMPARE(contextEndpoint(home(u".docker"_s), u"gone"_s).error().code, ErrorCode::Missing);
    m_around.variables.insert(u"DOCKER_CONFIG"_s, u"/elsewhere"_s);
    QCOMPARE(dockerConfigFolder(m_around), u"/elsewhere"_s);
}

void EngineChoiceTest::aBrokenSettingIsSaidAndNothingGuessed()
{
    OddServer other(engineCalled("26"));
    m_around.defaultSocket = other.path();
    for (const QByteArray &content :
         {QByteArray("{\"currentContext\": \"des"), QByteArray("\0\1\2", 3), QByteArray("[]")}) {
        write(home(u".docker/config.json"_s), content);
        const EngineChoice choice = choose();
        QVERIFY(!choice.engine);
        QCOMPARE(choice.candidates.first().origin, Origin::CurrentContext);
        QCOMPARE(choice.candidates.first().outcome, Outcome::Invalid);
        QVERIFY(choice.candidates.first().detail.contains(u"config.json"_s));
    }
    write(home(u".docker/config.json"_s), R"({"currentContext": 7})");
    QVERIFY(choose().engine);
}

void EngineChoiceTest::everyOutcomeHasItsName_data()
{
    QTest::addColumn<OddServer::Handler>("handler");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, Outcome outcome, OddServer::Handler handler) {
        QTest::newRow(name) << std::move(handler) << static_cast<int>(outcome);
    };
    row("silent", Outcome::NoAnswer, [](Connection &c) { c.hang(); });
    row("closes", Outcome::NotRunning, [](Connection &c) { c.readHead(); });
    row("HTML", Outcome::NotAnEngine, [](Connection &c) { c.readHead(); c.answer("<html>", "200 OK", "text/html"); });
    row("no HTTP", Outcome::NotAnEngine, [](Connection &c) { c.readHead(); c.write("220 smtp ready\r\n"); });
    row("other JSON", Outcome::NotAnEngine, [](Connection &c) { c.readHead(); c.answer("{\"Version\":\"1\"}"); });
    row("404", Outcome::NotAnEngine, [](Connection &c) { c.readHead(); c.answer("{}", "404 Not Found"); });
    row("500", Outcome::NotAnEngine, [](Connection &c) { c.readHead(); c.answer("{}", "500 Internal Server Error"); });
    row("endless", Outcome::NotAnEngine, [](Connection &c) {
        c.readHead();
        c.write("HTTP/1.1 200 OK\r\n\r\n");
        while (c.write(QByteArray(100'000, ' '))) {
        }
    });
}

void EngineChoiceTest::everyOutcomeHasItsName()
{
    QFETCH(OddServer::Handler, handler);
    QFETCH(int, outcome);
    OddServer server(handler);
    m_around.defaultSocket = server.path();
    QElapsedTimer timer;
    timer.start();
    const EngineChoice choice = choose();
    QVERIFY(!choice.engine);
    QCOMPARE(static_cast<int>(outcomeAt(choice, server.path())), outcome);
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

void EngineChoiceTest::aSocketThatMayNotBeOpenedIsNotPermitted()
{
    OddServer server(engineCalled("26"));
    ::chmod(QFile::encodeName(QFileInfo(server.path()).path()).constData(), 0755);
    ::chmod(QFile::encodeName(server.path()).constData(), 0600);
    m_around.defaultSocket = server.path();
    QFile::setPermissions(m_home->path(),
                          QFile::permissions(m_home->path()) | QFileDevice::ReadOther | QFileDevice::ExeOther);
    if (::geteuid() == 0) {
        const Unprivileged nobody;
        QCOMPARE(outcomeAt(choose(), server.path()), Outcome::NotPermitted);
    }
    QVERIFY(choose().engine);
    // What is not a socket at all, and a socket that nobody has open.
    m_around.defaultSocket = home(u"folder.sock"_s);
    QDir().mkpath(m_around.defaultSocket);
    QCOMPARE(outcomeAt(choose(), m_around.defaultSocket), Outcome::NotAnEngine);
    m_around.defaultSocket = home(u"left.sock"_s);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, QFile::encodeName(m_around.defaultSocket).constData(), sizeof address.sun_path - 1);
    QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(fd);
    QCOMPARE(outcomeAt(choose(), m_around.defaultSocket), Outcome::NotRunning);
}

void EngineChoiceTest::onePlaceUnderTwoNamesIsAskedOnce()
{
    OddServer server(engineCalled("26"));
    link(m_around.defaultSocket = home(u"docker.sock"_s), server.path());
    link(home(u".orbstack/run/docker.sock"_s), server.path());
    m_around.variables.insert(u"DOCKER_HOST"_s, u"unix://"_s + server.path());
    const EngineChoice choice = choose();
    QCOMPARE(choice.candidates.first().origin, Origin::HostVariable);
    QCOMPARE(std::ranges::count_if(choice.candidates, [](const EngineCandidate &c) { return c.info.has_value(); }), 1);
}

void EngineChoiceTest::allAreAskedAtOnce()
{
    std::list<OddServer> silent;
    for (int i = 0; i < 6; ++i) {
        silent.emplace_back([](Connection &c) { c.hang(); });
        link(home(u".colima/p%1/docker.sock"_s.arg(i)), silent.back().path());
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!choose().engine);
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

void EngineChoiceTest::cancellingEndsTheChoice()
{
    OddServer server([](Connection &c) { c.hang(); });
    m_around.defaultSocket = server.path();
    Control control;
    control.cancel();
    const EngineChoice choice = chooseEngine(m_around, control);
    QVERIFY(!choice.engine);
    QVERIFY(!choice.candidates.isEmpty());
}

void EngineChoiceTest::everyProductsPlaceIsKnown()
{
    m_around.variables.insert(u"XDG_RUNTIME_DIR"_s, home(u"run"_s));
    m_around.variables.insert(u"TMPDIR"_s, home(u"tmp"_s));
    const QStringList places{u".docker/run/docker.sock"_s,
                             u".docker/desktop/docker.sock"_s,
                             u".orbstack/run/docker.sock"_s,
                             u".colima/default/docker.sock"_s,
                             u".config/colima/other/docker.sock"_s,
                             u".rd/docker.sock"_s,
                             u".lima/docker/sock/docker.sock"_s,
                             u"run/docker.sock"_s,
                             u"run/podman/podman.sock"_s,
                             u".local/share/containers/podman/machine/podman.sock"_s,
                             u".local/share/containers/podman/machine/qemu/podman.sock"_s,
                             u"tmp/podman/podman-machine-default-api.sock"_s};
    for (const QString &place : places)
        link(home(place), u"/nowhere"_s);
    // A machine's folder may lead back up.
    link(home(u".local/share/containers/podman/machine/loop"_s), home(u".local"_s));
    QStringList found;
    for (const KnownPlace &place : knownPlaces(m_around)) {
        QVERIFY(!place.product.isEmpty());
        if (place.path.startsWith(m_home->path()))
            found << QDir(m_home->path()).relativeFilePath(place.path);
    }
    QStringList expected = places;
    // A link whose end is missing is no regular entry of a folder, so patterns match it only as one of the system's.
    std::ranges::sort(found);
    std::ranges::sort(expected);
    QCOMPARE(found, expected);
}

void EngineChoiceTest::theProgramIsFoundWithoutAPath()
{
    const auto program = [this](const QString &relative) {
        write(home(relative), "#!/bin/sh\n");
        QFile::setPermissions(home(relative), QFile::ReadOwner | QFile::ExeOwner);
        return home(relative);
    };
    const QString onPath = program(u"bin/docker"_s);
    m_around.variables.insert(u"PATH"_s, u"/nowhere:"_s + home(u"bin"_s));
    QCOMPARE(findDockerProgram(m_around), onPath);
    m_around.variables.remove(u"PATH"_s);
    const QString orb = program(u".orbstack/bin/docker"_s);
    const QString elsewhere = findDockerProgram(m_around);
    QVERIFY(elsewhere == orb || elsewhere.startsWith(u"/usr/"_s) || elsewhere.startsWith(u"/opt/"_s));
    QCOMPARE(choose().dockerProgram, elsewhere);
}

void EngineChoiceTest::anEngineTooOldOrTooNewIsRefused()
{
    for (const QByteArray &range :
         {QByteArray("\"ApiVersion\":\"1.18\""), QByteArray("\"ApiVersion\":\"2.0\",\"MinAPIVersion\":\"1.60\"")}) {
        OddServer server([range](Connection &c) {
            while (!c.readHead().isEmpty())
                c.answer("{\"Version\":\"x\"," + range + "}");
        });
        m_around.defaultSocket = server.path();
        const EngineChoice choice = choose();
        QVERIFY(!choice.engine);
        const auto candidate = std::ranges::find(choice.candidates, Origin::Default, &EngineCandidate::origin);
        QCOMPARE(candidate->outcome, Outcome::NotAnEngine);
        QVERIFY2(candidate->detail.contains(u"it speaks API"_s), qPrintable(candidate->detail));
    }
}

void EngineChoiceTest::theVersionCanBePinned()
{
    OddServer server(engineCalled("26"));
    m_around.defaultSocket = server.path();
    QCOMPARE(choose().info.apiVersion, u"1.45"_s);
    m_around.variables.insert(u"DOCKER_API_VERSION"_s, u"1.43"_s);
    QCOMPARE(choose().info.apiVersion, u"1.43"_s);
    m_around.variables.insert(u"BT2C_DOCKER_API_VERSION"_s, u"1.41"_s);
    const EngineChoice choice = choose();
    QCOMPARE(choice.info.apiVersion, u"1.41"_s);
    QCOMPARE(choice.engine->environment().value(u"DOCKER_API_VERSION"_s), u"1.41"_s);
}

void EngineChoiceTest::everyOutcomeAndOriginHasWords()
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(Outcome::Invalid); ++i)
        words << describe(static_cast<Outcome>(i));
    for (int i = 0; i <= static_cast<int>(Origin::KnownPlace); ++i)
        words << describe(static_cast<Origin>(i), u"NAME"_s);
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(describe(Origin::CurrentContext, u"desktop-linux"_s).contains(u"desktop-linux"_s));
}

QTEST_GUILESS_MAIN(EngineChoiceTest)
#include "tst_enginechoice.moc"
