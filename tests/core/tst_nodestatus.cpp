#include "core/chain/nodestatus.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>
#include <semaphore>
#include <thread>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

/// Serves one prepared answer on a thread of its own, to whoever asks.
class Node
{
public:
    enum class Then { Close, StayOpen, Drip };

    explicit Node(QByteArray answer, Then then = Then::Close, QHostAddress address = QHostAddress::LocalHost,
                  quint16 port = 0)
    {
        m_thread = std::thread([=, this] {
            QTcpServer server;
            m_port = server.listen(address, port) ? server.serverPort() : 0;
            m_ready.release();
            while (!m_stop) {
                if (!server.waitForNewConnection(50))
                    continue;
                const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
                socket->waitForReadyRead(2000);
                {
                    const std::lock_guard lock(m_mutex);
                    m_request = socket->readAll();
                }
                for (qsizetype i = 0; i < answer.size() && !m_stop;) {
                    const qsizetype part = then == Then::Drip ? 1 : answer.size();
                    socket->write(answer.mid(i, part));
                    socket->waitForBytesWritten(2000);
                    i += part;
                    if (then == Then::Drip)
                        QThread::msleep(20);
                }
                while (then == Then::StayOpen && !m_stop && socket->state() == QAbstractSocket::ConnectedState)
                    socket->waitForReadyRead(50);
                socket->disconnectFromHost();
                if (socket->state() != QAbstractSocket::UnconnectedState)
                    socket->waitForDisconnected(500);
            }
        });
        m_ready.acquire();
    }
    ~Node()
    {
        m_stop = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Node)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &host = u"127.0.0.1"_s) const
    {
        return QUrl(u"http://%1:%2/blockchain/status?a=b"_s.arg(host).arg(m_port));
    }
    [[nodiscard]] QByteArray request() const
    {
        const std::lock_guard lock(m_mutex);
        return m_request;
    }

private:
    std::binary_semaphore m_ready{0};
    std::atomic<bool> m_stop = false;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QByteArray m_request;
    std::thread m_thread;
};

QByteArray ok(const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n" + body;
}

} // namespace

class TestNodeStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void itAsksForWhatTheUrlSays();
    void anOpenConnectionIsNotWaitedFor();
    void silenceEndsInTime_data();
    void silenceEndsInTime();
    void nobodyThere();
    void localhostIsEitherAddress();
    void otherAddressesAreRefused();
    void everyFormOfAStatus();
    void startingIsNeitherAnswerNorSilence();
    void valuesThatMakeNoSenseAreNotTold();
    void askingCanBeCancelled();
};

void TestNodeStatus::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<qint64>("height");   // -1: an error
    QTest::addColumn<QString>("detail");
    QTest::addColumn<ErrorCode>("code");
    constexpr ErrorCode good = ErrorCode::Internal;   // not looked at
    QTest::addRow("documented") << ok(
        "{\"network\":\"mainnet\",\"block_height\":1234,\"total_stake\":1001.0,\"block_time\":300,"
        "\"initial_supply\":21.0,\"last_block_time\":1774200000,\"next_block_in\":120}")
                                << qint64(1234) << QString() << good;
    QTest::addRow("another version") << ok(
        "{\"block_height\":7,\"latest_block_hash\":\"00\",\"pending_transactions\":0}")
                                     << qint64(7) << QString() << good;
    QTest::addRow("first block") << ok("{\"block_height\":0}") << qint64(0) << QString() << good;
    QTest::addRow("starting") << QByteArray(
        "HTTP/1.1 503 Service Unavailable\r\n\r\n{\"detail\":\"Node not initialized\"}")
                              << qint64(-1) << u"HTTP 503: Node not initialized"_s << ErrorCode::External;
    QTest::addRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\nno") << qint64(-1) << u"HTTP 404"_s
                               << ErrorCode::External;
    QTest::addRow("no height") << ok("{\"network\":\"mainnet\"}") << qint64(-1) << u"block_height"_s
                               << ErrorCode::Garbled;
    QTest::addRow("a word") << ok("{\"block_height\":\"1234\"}") << qint64(-1) << u"block_height"_s
                            << ErrorCode::Garbled;
    QTest::addRow("negative") << ok("{\"block_height\":-4}") << qint64(-1) << u"block_height"_s << ErrorCode::Garbled;
    QTest::addRow("a fraction") << ok("{\"block_height\":12.5}") << qint64(-1) << u"block_height"_s
                                << ErrorCode::Garbled;
    QTest::addRow("huge") << ok("{\"block_height\":99999999999999999999}") << qint64(-1) << u"block_height"_s
                          << ErrorCode::Garbled;
    QTest::addRow("beyond belief") << ok("{\"block_height\":1000000000001}") << qint64(-1) << u"block_height"_s
                                   << ErrorCode::Garbled;
    QTest::addRow("null") << ok("{\"block_height\":null}") << qint64(-1) << u"block_height"_s << ErrorCode::Garbled;
    QTest::addRow("a list") << ok("[{\"block_height\":1}]") << qint64(-1) << u"block_height"_s << ErrorCode::Garbled;
    QTest::addRow("a redirect") << QByteArray(
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")
                                << qint64(-1) << u"HTTP 302"_s << ErrorCode::External;
    QTest::addRow("not ready") << QByteArray("HTTP/1.1 503 Service Unavailable\r\n\r\n<html>") << qint64(-1)
                               << u"HTTP 503"_s << ErrorCode::External;
    QTest::addRow("hangs up half way") << ok("{\"block_height\":12", "Content-Length: 20\r\n") << qint64(-1)
                                       << QString() << ErrorCode::External;
    QTest::addRow("half a chunk") << ok("20\r\n{\"block_height\":", "Transfer-Encoding: chunked\r\n") << qint64(-1)
                                  << QString() << ErrorCode::External;
    QTest::addRow("in chunks") << ok("9\r\n{\"block_h\r\n9\r\neight\":9}\r\n0\r\n\r\n",
                                     "Transfer-Encoding: chunked\r\n")
                               << qint64(9) << QString() << good;
    QTest::addRow("cut off") << ok("{\"block_height\":12") << qint64(-1) << u"block_height"_s << ErrorCode::Garbled;
    QTest::addRow("a page") << ok("<html>") << qint64(-1) << u"block_height"_s << ErrorCode::Garbled;
    QTest::addRow("not HTTP") << QByteArray("220 ftp ready\r\n") << qint64(-1) << QString() << ErrorCode::Garbled;
    QTest::addRow("nothing") << QByteArray() << qint64(-1) << QString() << ErrorCode::NotRunning;
    QTest::addRow("too large") << ok(QByteArray(100'000, ' ') + "{\"block_height\":1}") << qint64(-1) << u"larger"_s
                               << ErrorCode::Garbled;
}

void TestNodeStatus::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(qint64, height);
    QFETCH(QString, detail);
    const Node node(answer);
    const auto result = fetchBlockHeight(node.url(), 5000);
    QCOMPARE(result.value_or(-1), height);
    if (!result) {
        QTEST(result.error().code, "code");
        QCOMPARE(result.error().subject, node.url().toDisplayString());
        QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
    }
}

void TestNodeStatus::itAsksForWhatTheUrlSays()
{
    const Node node(ok("{\"block_height\":1}"));
    QVERIFY(fetchBlockHeight(node.url(), 5000));
    const QByteArray request = node.request();
    QVERIFY2(request.startsWith("GET /blockchain/status?a=b HTTP/1.1\r\n"), request.constData());
    QCOMPARE(documentedStatusUrl().port(), 8081);
}

void TestNodeStatus::anOpenConnectionIsNotWaitedFor()
{
    const Node node(ok("{\"block_height\":5}", "Content-Length: 18\r\n"), Node::Then::StayOpen);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(fetchBlockHeight(node.url(), 10'000).value_or(-1), 5);
    QVERIFY(timer.elapsed() < 5000);
}

void TestNodeStatus::silenceEndsInTime_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Node::Then>("then");
    QTest::addRow("says nothing") << QByteArray() << Node::Then::StayOpen;
    QTest::addRow("stops half way") << ok("{\"block_hei", "Content-Length: 18\r\n") << Node::Then::StayOpen;
    QTest::addRow("drips for ever") << ok(QByteArray(5000, ' ')) << Node::Then::Drip;
}

void TestNodeStatus::silenceEndsInTime()
{
    QFETCH(QByteArray, answer);
    QFETCH(Node::Then, then);
    const Node node(answer, then);
    QElapsedTimer timer;
    timer.start();
    const auto result = fetchBlockHeight(node.url(), 400);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TimedOut);
    QVERIFY2(timer.elapsed() >= 300 && timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestNodeStatus::nobodyThere()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    const auto result = fetchBlockHeight(QUrl(u"http://localhost:%1/"_s.arg(port)), 2000);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotRunning);
    QVERIFY(!result.error().detail.isEmpty());
}

void TestNodeStatus::localhostIsEitherAddress()
{
    const Node four(ok("{\"block_height\":4}"));
    QCOMPARE(fetchBlockHeight(four.url(u"localhost"_s), 5000).value_or(-1), 4);
    const Node six(ok("{\"block_height\":6}"), Node::Then::Close, QHostAddress::LocalHostIPv6);
    if (six.port() == 0)
        QSKIP("no IPv6 here");
    QCOMPARE(fetchBlockHeight(six.url(u"localhost"_s), 5000).value_or(-1), 6);
    QCOMPARE(fetchBlockHeight(six.url(u"[::1]"_s), 5000).value_or(-1), 6);
}

void TestNodeStatus::otherAddressesAreRefused()
{
    for (const QString &url :
         {u"https://localhost/"_s, u"file:///etc/passwd"_s, u"localhost"_s, QString(), u"http://"_s})
        QCOMPARE(fetchBlockHeight(QUrl(url), 1000).error().code, ErrorCode::InvalidArgument);
}

void TestNodeStatus::everyFormOfAStatus()
{
    const ChainSample first =
        readChainStatus(200, R"({"network":"mainnet","block_height":1234,"total_stake":1001.0,"block_time":300,
        "initial_supply":21.0,"last_block_time":1774200000,"next_block_in":120})");
    QCOMPARE(first.answer, ChainSample::Answer::Height);
    QCOMPARE(first.status.height, 1234);
    QCOMPARE(first.status.lastBlockAt.toSecsSinceEpoch(), 1774200000);
    QCOMPARE(first.status.blockSeconds, std::optional<qint64>(300));
    QCOMPARE(first.status.nextBlockIn, std::optional<qint64>(120));
    QCOMPARE(first.status.totalStake, std::optional(1001.0));
    QCOMPARE(first.status.network, u"mainnet"_s);
    const ChainSample second =
        readChainStatus(200, R"({"block_height":7,"latest_block_hash":"00ab","total_stake":5,"block_time":60,
        "pending_transactions":3,"active_validators":4})");
    QCOMPARE(second.status.latestHash, u"00ab"_s);
    QCOMPARE(second.status.pendingTransactions, std::optional<qint64>(3));
    QCOMPARE(second.status.activeValidators, std::optional<qint64>(4));
    QVERIFY(!second.status.lastBlockAt.isValid());
    QCOMPARE(second.error, Error());
}

void TestNodeStatus::startingIsNeitherAnswerNorSilence()
{
    const ChainSample starting = readChainStatus(503, R"({"detail":"Node not initialized"})");
    QCOMPARE(starting.answer, ChainSample::Answer::Starting);
    QVERIFY(starting.error.detail.contains("Node not initialized"_L1));
    QCOMPARE(readChainStatus(503, "{}").answer, ChainSample::Answer::None);
    QCOMPARE(readChainStatus(500, R"({"detail":"x"})").answer, ChainSample::Answer::None);
    // A height in an answer that is none is no height.
    QCOMPARE(readChainStatus(404, R"({"block_height":5})").answer, ChainSample::Answer::None);
}

void TestNodeStatus::valuesThatMakeNoSenseAreNotTold()
{
    const ChainSample sample =
        readChainStatus(200, R"({"block_height":1,"last_block_time":0,"block_time":-5,"next_block_in":"soon",
        "total_stake":"much","pending_transactions":1.5,"network":7})");
    QCOMPARE(sample.answer, ChainSample::Answer::Height);
    QCOMPARE(sample.status, ([] { ChainStatus status; status.height = 1; return status; }()));
    for (const QByteArray &time : {"1e300"_ba, "-1"_ba, "null"_ba, "\"2026\""_ba, "[]"_ba}) {
        const QByteArray body = "{\"block_height\":1,\"last_block_time\":" + time + "}";
        QVERIFY(!readChainStatus(200, body).status.lastBlockAt.isValid());
    }
}

void TestNodeStatus::askingCanBeCancelled()
{
    const Node node({}, Node::Then::StayOpen);
    Control control;
    std::thread stopper([&control] {
        QThread::msleep(100);
        control.cancel();
    });
    QElapsedTimer timer;
    timer.start();
    const ChainSample sample = fetchChainStatus(node.url(), 60'000, control);
    stopper.join();
    QCOMPARE(sample.answer, ChainSample::Answer::None);
    QCOMPARE(sample.error.code, ErrorCode::Cancelled);
    QVERIFY(sample.at.isValid());
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(TestNodeStatus)
#include "tst_nodestatus.moc"
