#include "core/engine/dockerengine.h"
#include "core/engine/enginechoice.h"
#include "core/engine/httpclient.h"
#include "tests/cli/process.h"
#include "tests/engine/oddserver.h"
#include "tests/secrets/planted.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Connection = OddServer::Connection;
constexpr auto ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

template<typename T>
QString wordOf(const Result<T> &result)
{
    return result ? u"fine"_s : errorToken(result.error().code);
}

HttpRequest quick()
{
    HttpRequest request;
    request.path = "/version";
    request.stall = 300ms;
    request.total = 1500ms;
    return request;
}

/// As `openssl`, or the test cannot run.
bool openssl(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

} // namespace

/// What can go wrong on the wire, each with its own name and within its own time.
class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsATypedErrorInTime_data();
    void everyFaultIsATypedErrorInTime();
    void nothingListeningIsNotRunning();
    void aFullAnswerComesWhole();
    void anErrorsBodyIsKeptAndAnEndlessOneCut();
    void cancellingWorksWhileNothingArrives_data();
    void cancellingWorksWhileNothingArrives();
    void timeInTheSinkIsNotTheServersSilence();
    void aSinksErrorIsHandedOn();
    void aBodyOfUnknownLengthGoesInChunks();
    void aSourceThatFailsNeverEndsItsBody();
    void aServerThatAnswersBeforeTheBodyEndedIsNotBelieved();
    void aServerThatStopsReadingIsTimedOut();
    void connectionsAreUsedAgainForReadingOnly();
    void manyThreadsAtOnce();
    void engineCallsNameEveryFault_data();
    void engineCallsNameEveryFault();
    void tlsChecksBothSides();

private:
    Control m_control;
};

void HttpClientTest::everyFaultIsATypedErrorInTime_data()
{
    QTest::addColumn<OddServer::Handler>("handler");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &word, OddServer::Handler handler) {
        QTest::newRow(name) << std::move(handler) << word;
    };
    const auto writes = [](const QByteArray &text) { return [text](Connection &c) { c.readHead(); c.write(text); }; };
    row("hangs before reading", u"timed-out"_s, [](Connection &c) { c.hang(); });
    row("closes at once", u"not-running"_s, [](Connection &) {});
    row("closes after the request", u"not-running"_s, [](Connection &c) { c.readHead(); });
    row("garbage", u"garbled"_s, writes(QByteArray(3000, '\xfe')));
    row("another protocol", u"garbled"_s, writes("SSH-2.0-OpenSSH_10.0\r\n"));
    row("half a head", u"not-running"_s, [](Connection &c) { c.readHead(); c.write("HTTP/1.1 20"); });
    row("a head and silence", u"timed-out"_s,
        [](Connection &c) { c.readHead(); c.write("HTTP/1.1 200 OK\r\nContent-Le"); c.hang(); });
    row("an endless head", u"garbled"_s, [](Connection &c) {
        c.readHead();
        c.write(ok);
        while (c.write("X-More: " + QByteArray(200, 'x') + "\r\n")) {
        }
    });
    row("a body cut off", u"external"_s, writes(QByteArray(ok) + "Content-Length: 100\r\n\r\n{\"Version\":"));
    row("half a chunk", u"external"_s, writes(QByteArray(ok) + "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"Ver"));
    row("chunks without an end", u"external"_s,
        writes(QByteArray(ok) + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"));
    row("a chunk of absurd length", u"external"_s,
        writes(QByteArray(ok) + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}"));
    row("a negative length", u"garbled"_s, writes(QByteArray(ok) + "Content-Length: -5\r\n\r\n{}"));
    row("a body and silence", u"timed-out"_s,
        [](Connection &c) { c.readHead(); c.write(QByteArray(ok) + "Content-Length: 100\r\n\r\n{"); c.hang(); });
    row("an endless body", u"garbled"_s, [](Connection &c) {
        c.readHead();
        c.write(QByteArray(ok) + "\r\n");
        while (c.write(QByteArray(100'000, ' '))) {
        }
    });
    row("a drip", u"timed-out"_s, [](Connection &c) {
        c.readHead();
        c.write(QByteArray(ok) + "Content-Length: 100000\r\n\r\n");
        while (c.write(" "))
            std::this_thread::sleep_for(50ms);
    });
}

void HttpClientTest::everyFaultIsATypedErrorInTime()
{
    QFETCH(OddServer::Handler, handler);
    QFETCH(QString, word);
    for (const OddServer::Where where : {OddServer::Where::LocalSocket, OddServer::Where::Tcp}) {
        OddServer server(handler, where);
        HttpClient client(server.endpoint());
        QElapsedTimer timer;
        timer.start();
        const Result<HttpAnswer> answer = client.send(quick(), m_control);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(wordOf(answer), word);
        QCOMPARE(answer.error().subject, server.endpoint().toString());
        QVERIFY(!answer.error().detail.isEmpty());
    }
}

void HttpClientTest::nothingListeningIsNotRunning()
{
    EngineEndpoint endpoint;
    {
        OddServer gone([](Connection &) {}, OddServer::Where::Tcp);
        endpoint = gone.endpoint();
    }
    QCOMPARE(wordOf(HttpClient(endpoint).send(quick(), m_control)), u"not-running"_s);
    EngineEndpoint nowhere;
    nowhere.path = u"/nowhere/at/all.sock"_s;
    QCOMPARE(wordOf(HttpClient(nowhere).send(quick(), m_control)), u"not-running"_s);
    nowhere.path = u'/' + QString(300, u'x');
    QVERIFY(!HttpClient(nowhere).send(quick(), m_control));
}

void HttpClientTest::aFullAnswerComesWhole()
{
    OddServer server([](Connection &c) {
        const QByteArray head = c.readHead();
        c.answer(head.left(head.indexOf("\r\n")));
    });
    HttpClient client(server.endpoint());
    HttpRequest request = quick();
    request.path = "/a%20b?x=../y";
    const Result<HttpAnswer> answer = client.send(request, m_control);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->headers.value("api-version"), "1.45");
    QCOMPARE(answer->body, "GET /a%20b?x=../y HTTP/1.1");
}

void HttpClientTest::anErrorsBodyIsKeptAndAnEndlessOneCut()
{
    OddServer server([](Connection &c) {
        const QByteArray head = c.readHead();
        if (head.startsWith("GET /short"))
            c.answer("{\"message\":\"no\"}", "500 Internal Server Error");
        c.write("HTTP/1.1 500 No\r\n\r\n");
        while (c.write(QByteArray(10'000, 'x'))) {
        }
    });
    HttpClient client(server.endpoint());
    HttpRequest request = quick();
    int calls = 0;
    const Engine::Sink sink = [&](auto) { ++calls; return Result<void>(); };
    request.sink = &sink;
    request.path = "/short";
    const Result<HttpAnswer> brief = client.send(request, m_control);
    QVERIFY(brief);
    QCOMPARE(brief->status, 500);
    QCOMPARE(brief->body, "{\"message\":\"no\"}");
    request.path = "/long";
    const Result<HttpAnswer> endless = client.send(request, m_control);
    QVERIFY(endless);
    QCOMPARE(endless->status, 500);
    QVERIFY(endless->body.size() <= 64 * 1024);
    QCOMPARE(calls, 0);
}

void HttpClientTest::cancellingWorksWhileNothingArrives_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("no answer") << QByteArray();
    QTest::newRow("head only") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
}

void HttpClientTest::cancellingWorksWhileNothingArrives()
{
    QFETCH(QByteArray, first);
    OddServer server([first](Connection &c) {
        c.readHead();
        c.write(first);
        c.hang();
    });
    HttpClient client(server.endpoint());
    HttpRequest request = quick();
    request.stall = {};
    request.total = {};
    Control control;
    QElapsedTimer since;
    std::thread stopper([&] {
        std::this_thread::sleep_for(200ms);
        since.start();
        control.cancel();
    });
    const Result<HttpAnswer> answer = client.send(request, control);
    const qint64 took = since.elapsed();
    stopper.join();
    QCOMPARE(wordOf(answer), u"cancelled"_s);
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    QCOMPARE(wordOf(client.send(request, control)), u"cancelled"_s);
}

void HttpClientTest::timeInTheSinkIsNotTheServersSilence()
{
    OddServer server([](Connection &c) {
        c.readHead();
        c.answer(QByteArray(100'000, 'x'));
    });
    HttpClient client(server.endpoint());
    HttpRequest request = quick();
    request.total = {};
    qint64 got = 0;
    const Engine::Sink sink = [&](std::span<const std::byte> bytes) {
        if (got == 0)
            std::this_thread::sleep_for(700ms);
        got += static_cast<qint64>(bytes.size());
        return Result<void>();
    };
    request.sink = &sink;
    const Result<HttpAnswer> answer = client.send(request, m_control);
    QCOMPARE(wordOf(answer), u"fine"_s);
    QCOMPARE(got, 100'000);
    QCOMPARE(answer->received, 100'000);
}

void HttpClientTest::aSinksErrorIsHandedOn()
{
    OddServer server([](Connection &c) {
        c.readHead();
        c.answer("0123456789");
    });
    HttpClient client(server.endpoint());
    HttpRequest request = quick();
    const Engine::Sink sink = [&](auto) -> Result<void> {
        return failure(ErrorCode::NoSpace, u"/disk"_s, u"full"_s, 7);
    };
    request.sink = &sink;
    const Result<HttpAnswer> answer = client.send(request, m_control);
    QVERIFY(!answer);
    QCOMPARE(answer.error(), (Error{ErrorCode::NoSpace, u"/disk"_s, u"full"_s, 0, 7}));
}

void HttpClientTest::aBodyOfUnknownLengthGoesInChunks()
{
    QByteArray head;
    QByteArray body;
    OddServer server([&](Connection &c) {
        head = c.readHead();
        c.write("HTTP/1.1 100 Continue\r\n\r\n");
        while (!body.endsWith("\r\n0\r\n\r\n") && !c.stopping())
            body += c.read();
        c.answer("{}");
    });
    HttpClient client(server.endpoint());
    HttpRequest request = quick();
    request.total = {};
    request.method = "PUT";
    int left = 5;
    const Engine::Source source = [&](std::span<std::byte> buffer) -> Result<std::size_t> {
        if (left-- == 0)
            return 0;
        std::ranges::fill(buffer.first(1000), std::byte{'a'});
        return 1000;
    };
    request.source = &source;
    QCOMPARE(wordOf(client.send(request, m_control)), u"fine"_s);
    QVERIFY(head.startsWith("PUT /version HTTP/1.1\r\n"));
    QVERIFY(head.contains("Transfer-Encoding: chunked\r\n"));
    QVERIFY(!head.contains("Content-Length"));
    QCOMPARE(body.count('a'), 5000);
}

void HttpClientTest::aSourceThatFailsNeverEndsItsBody()
{
    QByteArray body;
    std::atomic<bool> closed = false;
    OddServer server([&](Connection &c) {
        c.readHead();
        c.write("HTTP/1.1 100 Continue\r\n\r\n");
        for (QByteArray more; !(more = c.read()).isEmpty();)
            body += more;
        closed = true;
    });
    HttpClient client(server.endpoint());
    HttpRequest request = quick();
    request.method = "PUT";
    int calls = 0;
    const Engine::Source source = [&](std::span<std::byte> buffer) -> Result<std::size_t> {
        if (++calls == 3)
            return failure(ErrorCode::Corrupt, u"backup"_s);
        std::ranges::fill(buffer.first(1000), std::byte{'a'});
        return 1000;
    };
    request.source = &source;
    QCOMPARE(wordOf(client.send(request, m_control)), u"corrupt"_s);
    QTRY_VERIFY(closed);
    QVERIFY(!body.contains("0\r\n\r\n"));
}

void HttpClientTest::aServerThatAnswersBeforeTheBodyEndedIsNotBelieved()
{
    OddServer server([&](Connection &c) {
        c.readHead();
        c.write("HTTP/1.1 100 Continue\r\n\r\n");
        c.read();
        c.answer("{}");
        c.hang();
    });
    HttpClient client(server.endpoint());
    for (const std::byte fill : {std::byte{1}, std::byte{0}}) {
        HttpRequest request = quick();
        request.total = 10s;
        request.method = "PUT";
        int calls = 0;
        const Engine::Source source = [&](std::span<std::byte> buffer) -> Result<std::size_t> {
            const std::size_t length = std::min<std::size_t>(buffer.size(), 4096);
            std::ranges::fill(buffer, fill);
            std::this_thread::sleep_for(5ms);
            return ++calls < 100 ? length : 0;
        };
        request.source = &source;
        // Zeros after the end of a tar say nothing, and nobody has to read them.
        QCOMPARE(wordOf(client.send(request, m_control)), fill == std::byte{0} ? u"fine"_s : u"garbled"_s);
    }
}

void HttpClientTest::aServerThatStopsReadingIsTimedOut()
{
    OddServer server([&](Connection &c) {
        c.readHead();
        c.write("HTTP/1.1 100 Continue\r\n\r\n");
        while (!c.stopping())
            std::this_thread::sleep_for(20ms);
    });
    HttpClient client(server.endpoint());
    HttpRequest request = quick();
    request.total = {};
    request.method = "PUT";
    const Engine::Source source = [&](std::span<std::byte> buffer) -> Result<std::size_t> { return buffer.size(); };
    request.source = &source;
    QCOMPARE(wordOf(client.send(request, m_control)), u"timed-out"_s);
}

void HttpClientTest::connectionsAreUsedAgainForReadingOnly()
{
    OddServer server([&](Connection &c) {
        while (!c.readHead().isEmpty())
            c.answer("{}");
    });
    HttpClient client(server.endpoint());
    for (int i = 0; i < 5; ++i)
        QVERIFY(client.send(quick(), m_control));
    QCOMPARE(server.connections(), 1);
    HttpRequest request = quick();
    request.method = "POST";
    QVERIFY(client.send(request, m_control));
    QCOMPARE(server.connections(), 2);
}

void HttpClientTest::manyThreadsAtOnce()
{
    OddServer server([&](Connection &c) {
        for (QByteArray head; !(head = c.readHead()).isEmpty();)
            c.answer(head.split(' ').value(1));
    });
    HttpClient client(server.endpoint());
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&, i] {
            for (int j = 0; j < 25; ++j) {
                HttpRequest request;
                request.path = "/" + QByteArray::number(i * 1000 + j);
                const Result<HttpAnswer> answer = client.send(request, m_control);
                good += answer && answer->body == request.path;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good, 200);
}

void HttpClientTest::engineCallsNameEveryFault_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    const QByteArray json = "application/json";
    QTest::newRow("HTML with 200") << QByteArray("200 OK") << QByteArray("text/html")
                                   << QByteArray("<html>login</html>") << u"garbled"_s;
    QTest::newRow("HTML with 404") << QByteArray("404 Not Found") << QByteArray("text/html")
                                   << QByteArray("<html>nginx</html>") << u"garbled"_s;
    QTest::newRow("a redirect") << QByteArray("301 Moved Permanently") << json << QByteArray("{}") << u"garbled"_s;
    QTest::newRow("half of the JSON") << QByteArray("200 OK") << json << QByteArray("[{\"Id\":\"a") << u"garbled"_s;
    QTest::newRow("other JSON") << QByteArray("200 OK") << json << QByteArray("{\"Id\":1}") << u"garbled"_s;
    QTest::newRow("text with 500") << QByteArray("500 Internal Server Error") << QByteArray("text/plain")
                                   << QByteArray("panic") << u"external"_s;
    QTest::newRow("a message") << QByteArray("500 Internal Server Error") << json
                               << QByteArray("{\"message\":\"panic\"}") << u"external"_s;
    QTest::newRow("missing") << QByteArray("404 Not Found") << json << QByteArray("{\"message\":\"panic\"}")
                             << u"missing"_s;
    QTest::newRow("conflict") << QByteArray("409 Conflict") << json << QByteArray("{\"message\":\"panic\"}")
                              << u"conflict"_s;
    QTest::newRow("too new") << QByteArray("400 Bad Request") << json
                             << QByteArray("{\"message\":\"client version 1.45 is too new\"}") << u"unsupported"_s;
}

void HttpClientTest::engineCallsNameEveryFault()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    OddServer server([&](Connection &c) {
        for (QByteArray head; !(head = c.readHead()).isEmpty();) {
            if (head.startsWith("GET /version "))
                c.answer("{\"Version\":\"26\",\"ApiVersion\":\"1.45\"}");
            else if (!c.answer(body, status, type))
                return;
        }
    });
    DockerEngine engine(server.endpoint());
    const Result<QList<Container>> containers = engine.containers(m_control);
    QCOMPARE(wordOf(containers), word);
    if (body.contains("panic"))
        QCOMPARE(containers.error().detail, u"panic"_s);
    QVERIFY(!engine.volumes(true, m_control));
    QVERIFY(!engine.container(u"abc"_s, m_control));
    QVERIFY(!engine.logs(u"abc"_s, {}, [](const LogLine &) { return true; }, m_control));
    QVERIFY(!engine.readArchive(u"abc"_s, u"/data"_s, [](auto) { return Result<void>(); }, m_control));
    QVERIFY(!engine.statPath(u"abc"_s, u"/data"_s, m_control));
    QVERIFY(!engine.createContainer({}, m_control));
    QVERIFY(!engine.waitContainer(u"abc"_s, m_control));
    QVERIFY(!engine.stats(u"abc"_s, m_control));
    if (!status.startsWith("200"))
        QVERIFY(!engine.act(ContainerAction::Stop, u"abc"_s, m_control));
}

void HttpClientTest::tlsChecksBothSides()
{
    QTemporaryDir folder;
    const QString dir = folder.path();
    const auto cert = [&](const QString &name, const QString &issuer, const QString &extension) {
        return openssl(dir, {u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, name + u"-key.pem"_s,
                             u"-out"_s, name + u".csr"_s, u"-subj"_s, u"/CN="_s + name, u"-addext"_s, extension})
               && openssl(dir, {u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, issuer + u".pem"_s,
                                u"-CAkey"_s, issuer + u"-key.pem"_s, u"-CAcreateserial"_s, u"-copy_extensions"_s,
                                u"copy"_s, u"-days"_s, u"3650"_s, u"-out"_s, name + u"-cert.pem"_s});
    };
    for (const QString &ca : {u"ca"_s, u"other"_s})
        QVERIFY(openssl(dir, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                              ca + u"-key.pem"_s, u"-out"_s, ca + u".pem"_s, u"-subj"_s, u"/CN=test "_s + ca,
                              u"-days"_s, u"3650"_s}));
    QVERIFY(cert(u"server"_s, u"ca"_s, u"subjectAltName=IP:127.0.0.1"_s));
    QVERIFY(cert(u"client"_s, u"ca"_s, u"subjectAltName=DNS:client"_s));
    const auto material = [&](const QString &name, const QString &ca, bool client) {
        QDir(dir).mkpath(name);
        QFile::copy(dir + u'/' + ca + u".pem"_s, dir + u'/' + name + u"/ca.pem"_s);
        if (client) {
            QFile::copy(dir + u"/client-cert.pem"_s, dir + u'/' + name + u"/cert.pem"_s);
            QFile::copy(dir + u"/client-key.pem"_s, dir + u'/' + name + u"/key.pem"_s);
        }
        return dir + u'/' + name;
    };
    QFile answer(dir + u"/version"_s);
    QVERIFY(answer.open(QIODevice::WriteOnly));
    answer.write(
        "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{\"Version\":\"26\",\"ApiVersion\":\"1.45\"}");
    answer.close();

    EngineEndpoint endpoint;
    {
        OddServer port([](Connection &) {}, OddServer::Where::Tcp);
        endpoint = port.endpoint();
    }
    endpoint.kind = EngineEndpoint::Kind::Tls;
    QProcess server;
    server.setWorkingDirectory(dir);
    server.setStandardOutputFile(QProcess::nullDevice());
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, QString::number(endpoint.port), u"-cert"_s,
                                u"server-cert.pem"_s, u"-key"_s, u"server-key.pem"_s, u"-CAfile"_s, u"ca.pem"_s,
                                u"-Verify"_s, u"1"_s, u"-verify_return_error"_s, u"-HTTP"_s});
    QVERIFY(server.waitForStarted());
    const auto listens = [&] {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(endpoint.port));
        return probe.waitForConnected(500);
    };
    QTRY_VERIFY_WITH_TIMEOUT(listens(), 20'000);
    const auto ask = [&](const QString &certificates, bool verify) {
        endpoint.certificates = certificates;
        endpoint.verify = verify;
        HttpRequest request = quick();
        request.stall = request.total = 10s;
        return HttpClient(endpoint).send(request, m_control);
    };
    const Result<HttpAnswer> good = ask(material(u"good"_s, u"ca"_s, true), true);
    QVERIFY2(good, qPrintable(good ? QString() : good.error().detail));
    QVERIFY(good->body.contains("1.45"));
    const Result<HttpAnswer> stranger = ask(material(u"stranger"_s, u"other"_s, true), true);
    QCOMPARE(wordOf(stranger), u"external"_s);
    QVERIFY2(stranger.error().detail.contains(u"certificate"_s), qPrintable(stranger.error().detail));
    QCOMPARE(wordOf(ask(dir + u"/stranger"_s, false)), u"fine"_s);
    QCOMPARE(wordOf(ask(material(u"nobody"_s, u"ca"_s, false), true)), u"external"_s);

    // A key with a passphrase opens with it alone, and nobody is asked on a terminal.
    const QString passphrase = plantedText("key");
    const QString locked = material(u"locked"_s, u"ca"_s, true);
    // Not on a command line, which everybody can see.
    QFile typed(dir + u"/passphrase"_s);
    QVERIFY(typed.open(QIODevice::WriteOnly));
    typed.write(passphrase.toUtf8());
    typed.close();
    QVERIFY(openssl(dir, {u"pkcs8"_s, u"-topk8"_s, u"-in"_s, u"client-key.pem"_s, u"-out"_s, u"locked/key.pem"_s,
                          u"-passout"_s, u"file:passphrase"_s}));
    QCOMPARE(wordOf(ask(locked, true)), u"invalid-argument"_s);
    endpoint.keyPassphrase = passphrase;
    QCOMPARE(wordOf(ask(locked, true)), u"fine"_s);
    endpoint.keyPassphrase = u"another"_s;
    const Result<HttpAnswer> shut = ask(locked, true);
    QVERIFY2(!shut && shut.error().detail.contains(u"engine.passphrase"_s), "a wrong passphrase is told as one");

    // The one that is kept is looked for where a key needs it, and only there.
    EngineSurroundings around;
    around.setting = endpoint.toString();
    around.variables.insert(u"DOCKER_TLS_VERIFY"_s, u"1"_s);
    around.variables.insert(u"DOCKER_CERT_PATH"_s, locked);
    around.home = dir;
    const EngineChoice unknown = chooseEngine(around, m_control);
    QCOMPARE(unknown.candidates.first().outcome, EngineCandidate::Outcome::Invalid);
    QVERIFY(unknown.candidates.first().detail.contains(u"secret set engine.passphrase"_s));
    int asked = 0;
    around.keyPassphrase = [&asked, &passphrase](Control &) {
        ++asked;
        return Result<QString>(passphrase);
    };
    const EngineChoice known = chooseEngine(around, m_control);
    QCOMPARE(known.candidates.first().outcome, EngineCandidate::Outcome::Chosen);
    QCOMPARE(asked, 1);
    around.variables.insert(u"DOCKER_CERT_PATH"_s, dir + u"/good"_s);
    QCOMPARE(chooseEngine(around, m_control).candidates.first().outcome, EngineCandidate::Outcome::Chosen);
    QCOMPARE(asked, 1);
    // Nobody is asked for one that cannot be chosen, and a keychain that does not open is told as that.
    around.variables.insert(u"DOCKER_CERT_PATH"_s, locked);
    around.variables.insert(u"DOCKER_HOST"_s, endpoint.toString());
    around.setting = u"unix:///nowhere/engine.sock"_s;
    (void)chooseEngine(around, m_control);
    QCOMPARE(asked, 1);
    around.setting = endpoint.toString();
    around.keyPassphrase = [](Control &) -> Result<QString> { return failure(ErrorCode::TimedOut, u"keychain"_s); };
    QCOMPARE(chooseEngine(around, m_control).candidates.first().outcome, EngineCandidate::Outcome::NoAnswer);
    endpoint.keyPassphrase.clear();
    server.kill();
    server.waitForFinished();

    OddServer plain([](Connection &c) { c.readHead(); c.answer("{}"); }, OddServer::Where::Tcp);
    endpoint.port = plain.endpoint().port;
    QVERIFY(!ask(dir + u"/good"_s, true));
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
