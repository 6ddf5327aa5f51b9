#include "core/guard/webhook.h"
#include "core/support/describe.h"
#include "tests/guard/webserver.h"
#include "tests/secrets/planted.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>
#include <QTimeZone>

#include <thread>

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(15, 0), QTimeZone::UTC);
const QString site = u"/srv/väl<1>"_s;
const QString planted = plantedText("webhook");

AlertMessage message(AlertChange change)
{
    return {change, ReasonKind::NoBackups, u"There is no backup & “nothing” else"_s, start};
}

Result<void> post(const QString &address, const QString &certificates = {}, std::chrono::milliseconds limit = 10s)
{
    Control control;
    WebAccess access{u"webhook ops"_s, address, certificates, limit};
    return postWeb(access, webPostOf(WebhookForm::Json, message(AlertChange::Raised), site, start), control);
}

} // namespace

/// Posting to a real web server, which is good or bad.
class TestWebhook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// No proxy of whoever runs this.
    void initTestCase() { qputenv("no_proxy", "*"); }
    void names_data();
    void names();
    void addresses_data();
    void addresses();
    void json();
    void slack();
    void ntfy();
    void signsOfLife();
    void whatIsNoSuccessIsSaid_data();
    void whatIsNoSuccessIsSaid();
    void whatHangsIsGivenUp();
    void cancelledAtOnce();
    void nobodyThere();
    void certificates();
    void aTestIsNoAlert();
};

void TestWebhook::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"ops"_s << true;
    QTest::newRow("all there is") << u"a-9"_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("capital") << u"Ops"_s << false;
    QTest::newRow("dot") << u"a.b"_s << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("long") << QString(33, u'a') << false;
}

void TestWebhook::names()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(isWebhookName(name), good);
}

void TestWebhook::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://hooks.example/services/T1/B2"_s << true;
    QTest::newRow("a port") << u"http://10.0.0.1:8080/x?y=z"_s << true;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("no scheme") << u"hooks.example/x"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("another protocol") << u"gopher://example/x"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("a password") << u"https://me:%1@example/x"_s.arg(planted) << false;
    QTest::newRow("a blank") << u"https://exa mple/x"_s << false;
}

void TestWebhook::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    QCOMPARE(isWebhookAddress(address), good);
    if (!good)
        QCOMPARE(post(address).error().code, ErrorCode::InvalidArgument);
}

void TestWebhook::json()
{
    const WebServer server;
    QVERIFY(server.isRunning());
    QVERIFY(post(server.address(u"/ok/a%20b?c=d"_s)));
    const QList<QJsonObject> posts = server.posts();
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.first()[u"path"_s].toString(), u"/ok/a%20b?c=d"_s);
    const QJsonObject headers = posts.first()[u"headers"_s].toObject();
    QCOMPARE(headers[u"content-type"_s].toString(), u"application/json"_s);
    QVERIFY(headers[u"user-agent"_s].toString().startsWith(u"bt2c-recovery/"_s));
    const QJsonObject body = QJsonDocument::fromJson(posts.first()[u"body"_s].toString().toUtf8()).object();
    QCOMPARE(body[u"schema"_s].toInt(), 1);
    QCOMPARE(body[u"site"_s].toString(), site);
    QCOMPARE(body[u"change"_s].toString(), u"raised"_s);
    QCOMPARE(body[u"kind"_s].toString(), u"no-backups"_s);
    QCOMPARE(body[u"message"_s].toString(), message(AlertChange::Raised).words);
    QCOMPARE(QDateTime::fromString(body[u"since"_s].toString(), Qt::ISODate), start);
}

void TestWebhook::slack()
{
    const WebPost post = webPostOf(WebhookForm::Slack, message(AlertChange::Cleared), site, start);
    const QJsonObject body = QJsonDocument::fromJson(post.body).object();
    QCOMPARE(body.keys(), QStringList{u"text"_s});
    QCOMPARE(body[u"text"_s].toString(), u"väl&lt;1&gt;: Over: There is no backup &amp; “nothing” else"_s);
}

void TestWebhook::ntfy()
{
    const WebServer server;
    Control control;
    const WebAccess access{u"webhook phone"_s, server.address(u"/ok"_s), {}, 10s};
    for (const AlertChange change : {AlertChange::Raised, AlertChange::Again, AlertChange::Cleared})
        QVERIFY(postWeb(access, webPostOf(WebhookForm::Ntfy, message(change), site, start), control));
    const QList<QJsonObject> posts = server.posts();
    QCOMPARE(posts.size(), 3);
    const auto header = [&posts](int number, const QString &name) {
        return posts.at(number)[u"headers"_s].toObject()[name].toString();
    };
    QCOMPARE(posts.first()[u"body"_s].toString(), message(AlertChange::Raised).words);
    QCOMPARE(header(0, u"title"_s), u"=?UTF-8?B?dsOkbDwxPg==?="_s);
    QCOMPARE(header(0, u"priority"_s), u"urgent"_s);
    QCOMPARE(header(1, u"priority"_s), u"default"_s);
    QCOMPARE(header(2, u"priority"_s), u"low"_s);
}

void TestWebhook::signsOfLife()
{
    StandingReport report;
    report.standing = Standing::AtRisk;
    QCOMPARE(pingAddress(u"https://hc.example/ping/uuid"_s, report), u"https://hc.example/ping/uuid"_s);
    report.standing = Standing::CannotRecover;
    QCOMPARE(pingAddress(u"https://hc.example/ping/uuid"_s, report), u"https://hc.example/ping/uuid/fail"_s);
    QCOMPARE(pingAddress(u"https://hc.example/uuid/?a=b"_s, report), u"https://hc.example/uuid/fail?a=b"_s);
    QVERIFY(pingOf(report).body.startsWith("Cannot recover: "));
}

void TestWebhook::whatIsNoSuccessIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("500") << u"/status/500/"_s + planted << u"it answered 500: no, said"_s;
    QTest::newRow("404") << u"/status/404"_s << u"it answered 404"_s;
    QTest::newRow("redirect") << u"/redirect/"_s + planted
                              << u"it answered 302 and leads elsewhere, to elsewhere.example;"_s;
    QTest::newRow("flood") << u"/flood/"_s + planted << u"it answered 500"_s;
    QTest::newRow("cut off") << u"/cut/"_s + planted << u""_s;
}

void TestWebhook::whatIsNoSuccessIsSaid()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    const WebServer server;
    const auto posted = post(server.address(path));
    QVERIFY(!posted);
    QCOMPARE(posted.error().code, ErrorCode::External);
    QCOMPARE(posted.error().subject, u"webhook ops"_s);
    QVERIFY2(posted.error().detail.contains(words), qPrintable(posted.error().detail));
    // The address is a secret, and so is where it leads.
    QVERIFY2(!describe(posted.error()).contains(planted), qPrintable(describe(posted.error())));
}

void TestWebhook::whatHangsIsGivenUp()
{
    const WebServer server;
    QElapsedTimer timer;
    timer.start();
    const auto posted = post(server.address(u"/hang"_s), {}, 1s);
    QVERIFY(!posted);
    QCOMPARE(posted.error().code, ErrorCode::TimedOut);
    QVERIFY(timer.elapsed() < 5000);
}

void TestWebhook::cancelledAtOnce()
{
    const WebServer server;
    Control control;
    std::jthread canceller([&control] {
        std::this_thread::sleep_for(300ms);
        control.cancel();
    });
    QElapsedTimer timer;
    timer.start();
    const WebAccess access{u"webhook ops"_s, server.address(u"/hang"_s), {}, 60s};
    const auto posted =
        postWeb(access, webPostOf(WebhookForm::Json, message(AlertChange::Raised), site, start), control);
    QVERIFY(!posted);
    QCOMPARE(posted.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 3000);
}

void TestWebhook::nobodyThere()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    auto posted = post(u"http://127.0.0.1:%1/%2"_s.arg(port).arg(planted));
    QVERIFY(!posted);
    QCOMPARE(posted.error().code, ErrorCode::NotRunning);
    QVERIFY(!describe(posted.error()).contains(planted));
    posted = post(u"http://no-such-host.invalid/"_s + planted);
    QVERIFY(!posted);
    QVERIFY(posted.error().code == ErrorCode::NotRunning || posted.error().code == ErrorCode::TimedOut);
}

void TestWebhook::certificates()
{
    const WebServer server(WebServer::Encrypted::Yes);
    QVERIFY(server.isRunning());
    // Nobody vouches for it.
    auto posted = post(server.address(u"/ok"_s));
    QVERIFY(!posted);
    QCOMPARE(posted.error().code, ErrorCode::External);
    QVERIFY2(posted.error().detail.contains(u"certificate"_s), qPrintable(posted.error().detail));
    // It is another's.
    posted = post(server.address(u"/ok"_s).replace(u"localhost"_s, u"127.0.0.1"_s), server.certificate());
    QVERIFY(!posted);
    QCOMPARE(posted.error().code, ErrorCode::External);
    QCOMPARE(server.posts().size(), 0);
    posted = post(server.address(u"/ok"_s), server.certificate());
    QVERIFY2(posted, qPrintable(posted ? QString() : posted.error().detail));
    QCOMPARE(server.posts().size(), 1);
}

void TestWebhook::aTestIsNoAlert()
{
    const WebPost post = webPostOf(WebhookForm::Json, {AlertChange::Test, ReasonKind::ChainDown, u"Test"_s, start},
                                   site, start);
    const QJsonObject body = QJsonDocument::fromJson(post.body).object();
    QCOMPARE(body[u"change"_s].toString(), u"test"_s);
    QVERIFY(body[u"kind"_s].isNull());
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "tst_webhook.moc"
