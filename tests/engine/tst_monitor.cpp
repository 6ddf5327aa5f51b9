#include "core/engine/monitor.h"
#include "core/support/clock.h"
#include "tests/core/fakeengine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int waitMs = 30'000;

/// Fails, hangs and shouts when told to.
class FaultyEngine final : public FakeEngine
{
public:
    std::atomic<bool> away = false;
    std::atomic<bool> hangs = false;
    std::atomic<bool> dropsEvents = false;
    std::atomic<int> burst = 0;            // events to pour out
    std::atomic<int> lists = 0;
    std::atomic<int> streams = 0;
    std::atomic<int> looks = 0;
    std::atomic<int> flood = 0;            // log lines

    void setState(ContainerState state)
    {
        const std::lock_guard lock(m_mutex);
        m_state = state;
    }

    Result<QList<Container>> containers(Control &control) override
    {
        ++lists;
        if (Result<void> fine = serve(control); !fine)
            return std::unexpected(fine.error());
        const std::lock_guard lock(m_mutex);
        Container validator;
        validator.id = QString(64, u'a');
        validator.name = u"bt2c_validator"_s;
        validator.state = m_state;
        validator.labels = {{QString(labels::project), u"validator1"_s}, {QString(labels::service), u"validator"_s},
                            {QString(labels::workingDirectory), u"/somewhere/validator1"_s}};
        return QList{validator};
    }
    Result<QList<Volume>> volumes(bool, Control &control) override
    {
        if (Result<void> fine = serve(control); !fine)
            return std::unexpected(fine.error());
        return QList<Volume>();
    }
    Result<void> events(const QDateTime &, const std::function<bool(const EngineEvent &)> &handler,
                        Control &control) override
    {
        ++streams;
        while (!control.cancelled() && !away && !dropsEvents) {
            for (int left = burst.exchange(0); left > 0 && !control.cancelled(); --left) {
                if (!handler({u"container"_s, u"start"_s, QString(64, u'a'), {}, QDateTime::currentDateTimeUtc()}))
                    return {};
            }
            QThread::msleep(5);
        }
        return failure(control.cancelled() ? ErrorCode::Cancelled : ErrorCode::NotRunning);
    }
    Result<void> logs(const QString &, const LogOptions &, const std::function<bool(const LogLine &)> &handler,
                      Control &control) override
    {
        for (int i = 0; i < flood && !control.cancelled(); ++i) {
            if (!handler({LogLine::Stream::Output, {}, QByteArray::number(i)}))
                return {};
        }
        while (flood == 0 && !control.cancelled())
            QThread::msleep(5);
        return control.cancelled() ? Result<void>(failure(ErrorCode::Cancelled)) : Result<void>();
    }
    Result<ContainerStats> stats(const QString &, Control &) override
    {
        ++looks;
        return ContainerStats{QDateTime::currentDateTimeUtc(), 1.0, 1, 2};
    }

private:
    Result<void> serve(Control &control)
    {
        while (hangs && !control.cancelled())
            QThread::msleep(5);
        if (control.cancelled())
            return failure(ErrorCode::Cancelled);
        return away ? Result<void>(failure(ErrorCode::NotRunning)) : Result<void>();
    }

    std::mutex m_mutex;
    ContainerState m_state = ContainerState::Running;
};

} // namespace

class MonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPracticeSiteIsSeenAndSteered();
    void damageInThePracticeSiteIsSeen();
    void anEventIsFollowedByAList();
    void anEngineThatGoesAwayLeavesWhatWasSeen();
    void aDroppedStreamIsTakenUpAgain();
    void tenThousandEventsMakeFewLists();
    void anEngineThatHangsHoldsNobodyUp();
    void whatComesLateIsDropped();
    void loadIsLookedAtWhileSomebodyWatches();
    void aFloodOfLinesIsBoundedAndCounted();
    void aFeedStopsWhenItIsAskedTo();
    void withoutAnEngineEverythingFailsAtOnce();

private:
    [[nodiscard]] MonitorOptions options();
    [[nodiscard]] bool waitForState(EngineMonitor &monitor, ContainerState state);

    const Site m_site{u"/somewhere/validator1"_s, {}};
    std::shared_ptr<FaultyEngine> m_engine;
};

void MonitorTest::init()
{
    m_engine = std::make_shared<FaultyEngine>();
}

void MonitorTest::cleanup()
{
    m_engine.reset();
}

MonitorOptions MonitorTest::options()
{
    MonitorOptions options;
    options.practiceGrows = false;
    options.choose = [engine = m_engine](Control &) {
        EngineChoice choice;
        if (!engine->away)
            choice.engine = engine;
        else
            choice.dockerProgram = u"/usr/bin/docker"_s;
        return choice;
    };
    options.sample = [](const QString &, Control &) {
        ChainSample sample;
        sample.answer = ChainSample::Answer::Height;
        sample.status.height = 7;
        sample.at = QDateTime::currentDateTimeUtc();
        return sample;
    };
    options.listEvery = 10min;      // so that nothing but what is tested brings a list
    options.retryFirst = 50ms;
    options.retryLast = 200ms;
    options.statsEvery = 20ms;
    return options;
}

bool MonitorTest::waitForState(EngineMonitor &monitor, ContainerState state)
{
    return QTest::qWaitFor([&] {
        const auto &containers = monitor.snapshot()->containers;
        return !containers.isEmpty() && containers.first().state == state;
    }, waitMs);
}

void MonitorTest::aPracticeSiteIsSeenAndSteered()
{
    QTemporaryDir folder;
    const auto site = makePracticeSite(folder.filePath(u"practice"_s), SystemClock());
    QVERIFY(site);
    EngineMonitor monitor(options());
    monitor.setSite(*site);
    QVERIFY(waitForState(monitor, ContainerState::Running));
    QTRY_COMPARE_WITH_TIMEOUT(monitor.snapshot()->condition, ChainCondition::Alive, waitMs);
    QCOMPARE(monitor.snapshot()->chain.status.height, heightFromFiles(site->directory).value_or(-1));
    QCOMPARE(monitor.snapshot()->engine.product, u"Practice"_s);
    QCOMPARE(monitor.snapshot()->layout.data.path, site->directory + u"/data"_s);
    QCOMPARE(monitor.snapshot()->volumes.size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(monitor.snapshot()->volumes.first().size.has_value(), waitMs);

    QVERIFY(monitor.act(ContainerAction::Stop, u"bt2c_validator"_s).result());
    QVERIFY(waitForState(monitor, ContainerState::Exited));
    QTRY_COMPARE_WITH_TIMEOUT(monitor.snapshot()->condition, ChainCondition::NoAnswer, waitMs);
    QVERIFY(monitor.act(ContainerAction::Start, u"bt2c_validator"_s).result());
    QVERIFY(waitForState(monitor, ContainerState::Running));
    QTRY_COMPARE_WITH_TIMEOUT(monitor.snapshot()->condition, ChainCondition::Alive, waitMs);

    QStringList said;
    std::optional<Result<void>> ended;
    const auto feed = monitor.compose(ComposeVerb::Down, [&](const LineBatch &batch) {
        for (const LogLine &line : batch.lines)
            said << QString::fromUtf8(line.text);
    }, [&](const Result<void> &result) { ended = result; });
    QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), waitMs);
    QVERIFY(ended->has_value());
    QCOMPARE(said.size(), 6);
    QTRY_VERIFY_WITH_TIMEOUT(monitor.snapshot()->containers.isEmpty(), waitMs);
}

void MonitorTest::damageInThePracticeSiteIsSeen()
{
    QTemporaryDir folder;
    const auto site = makePracticeSite(folder.filePath(u"practice"_s), SystemClock());
    QVERIFY(site);
    EngineMonitor monitor(options());
    monitor.setSite(*site);
    QVERIFY(waitForState(monitor, ContainerState::Running));
    QVERIFY(QFile::remove(site->directory + u"/data/blocks.dat"_s));
    QVERIFY(waitForState(monitor, ContainerState::Exited));
    QCOMPARE(monitor.snapshot()->containers.first().exitCode, std::optional(1));
}

void MonitorTest::anEventIsFollowedByAList()
{
    EngineMonitor monitor(options());
    monitor.setSite(m_site);
    QVERIFY(waitForState(monitor, ContainerState::Running));
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->streams > 0, waitMs);
    m_engine->setState(ContainerState::Exited);
    m_engine->burst = 1;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(waitForState(monitor, ContainerState::Exited));
    qInfo("seen %lld ms after the event", static_cast<long long>(timer.elapsed()));
    QCOMPARE(monitor.discovered().size(), 1);
    QCOMPARE(monitor.discovered().first().directory, m_site.directory);
}

void MonitorTest::anEngineThatGoesAwayLeavesWhatWasSeen()
{
    EngineMonitor monitor(options());
    monitor.setSite(m_site);
    QVERIFY(waitForState(monitor, ContainerState::Running));
    m_engine->away = true;
    QTRY_VERIFY_WITH_TIMEOUT(monitor.snapshot()->stale, waitMs);
    const QDateTime at = monitor.snapshot()->at;
    QCOMPARE(monitor.snapshot()->trouble, EngineTrouble::NotRunning);
    QCOMPARE(monitor.snapshot()->containers.size(), 1);
    QTest::qWait(300);
    QVERIFY(monitor.snapshot()->stale);
    QCOMPARE(monitor.snapshot()->at, at);
    m_engine->setState(ContainerState::Paused);
    m_engine->away = false;
    QVERIFY(waitForState(monitor, ContainerState::Paused));
    QVERIFY(!monitor.snapshot()->stale);
    QCOMPARE(monitor.snapshot()->trouble, EngineTrouble::None);
    QVERIFY(monitor.snapshot()->at > at);
}

void MonitorTest::aDroppedStreamIsTakenUpAgain()
{
    EngineMonitor monitor(options());
    monitor.setSite(m_site);
    QVERIFY(waitForState(monitor, ContainerState::Running));
    m_engine->dropsEvents = true;
    m_engine->setState(ContainerState::Exited);
    // No event tells of it: that the stream broke off is reason enough to look.
    QVERIFY(waitForState(monitor, ContainerState::Exited));
    m_engine->dropsEvents = false;
    const int before = m_engine->streams;
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->streams > before, waitMs);
    m_engine->setState(ContainerState::Running);
    m_engine->burst = 1;
    QVERIFY(waitForState(monitor, ContainerState::Running));
    QVERIFY(!monitor.snapshot()->stale);
}

void MonitorTest::tenThousandEventsMakeFewLists()
{
    EngineMonitor monitor(options());
    monitor.setSite(m_site);
    QVERIFY(waitForState(monitor, ContainerState::Running));
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->streams > 0, waitMs);
    const int before = m_engine->lists;
    m_engine->setState(ContainerState::Exited);
    m_engine->burst = 10'000;
    QVERIFY(waitForState(monitor, ContainerState::Exited));
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->burst, 0, waitMs);
    QTest::qWait(300);
    QVERIFY2(m_engine->lists - before < 50, qPrintable(QString::number(m_engine->lists - before)));
}

void MonitorTest::anEngineThatHangsHoldsNobodyUp()
{
    m_engine->hangs = true;
    auto monitor = std::make_unique<EngineMonitor>(options());
    QElapsedTimer timer;
    timer.start();
    monitor->setSite(m_site);
    qInfo("asked after %lld ms", static_cast<long long>(timer.elapsed()));
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->lists > 0, waitMs);
    QTest::qWait(200);
    const int before = m_engine->lists;
    monitor->retry();
    monitor->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->lists > before, waitMs);
    timer.restart();
    monitor.reset();
    qInfo("ended after %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < waitMs);
}

void MonitorTest::whatComesLateIsDropped()
{
    m_engine->hangs = true;
    EngineMonitor monitor(options());
    monitor.setSite(m_site);
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->lists > 0, waitMs);
    QTemporaryDir folder;
    const auto site = makePracticeSite(folder.filePath(u"practice"_s), SystemClock());
    QVERIFY(site);
    monitor.setSite(*site);
    QVERIFY(!monitor.snapshot()->at.isValid());
    QSignalSpy changes(&monitor, &EngineMonitor::changed);
    m_engine->hangs = false;
    QVERIFY(waitForState(monitor, ContainerState::Running));
    QTest::qWait(200);
    for (const QList<QVariant> &change : std::as_const(changes)) {
        const auto snapshot = change.first().value<std::shared_ptr<const SiteSnapshot>>();
        QVERIFY(snapshot->address.isEmpty() || snapshot->address.startsWith("practice:"_L1));
    }
}

void MonitorTest::loadIsLookedAtWhileSomebodyWatches()
{
    EngineMonitor monitor(options());
    monitor.setSite(m_site);
    QVERIFY(waitForState(monitor, ContainerState::Running));
    QTest::qWait(200);
    QCOMPARE(m_engine->looks, 0);
    monitor.setWatching(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->looks > EngineMonitor::maxStats + 10, waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.snapshot()->stats.value(u"bt2c_validator"_s).size(), EngineMonitor::maxStats,
                              waitMs);
    monitor.setWatching(false);
    QTest::qWait(100);
    const int before = m_engine->looks;
    QTest::qWait(200);
    QVERIFY(m_engine->looks <= before + 1);
}

void MonitorTest::aFloodOfLinesIsBoundedAndCounted()
{
    m_engine->flood = 100'000;
    EngineMonitor monitor(options());
    monitor.setSite(m_site);
    QVERIFY(waitForState(monitor, ContainerState::Running));
    qint64 lines = 0;
    qint64 leftOut = 0;
    int batches = 0;
    QByteArray last;
    std::optional<Result<void>> ended;
    QElapsedTimer timer;
    timer.start();
    const auto feed = monitor.followLogs(u"bt2c_validator"_s, {}, [&](const LineBatch &batch) {
        QVERIFY(batch.lines.size() <= LineFeed::maxLines);
        lines += batch.lines.size();
        leftOut += batch.leftOut;
        ++batches;
        last = batch.lines.last().text;
    }, [&](const Result<void> &result) { ended = result; });
    // A window that is busy for a while.
    QThread::msleep(300);
    QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), waitMs);
    QVERIFY(ended->has_value());
    QCOMPARE(lines + leftOut, 100'000);
    QVERIFY(leftOut > 0);
    QCOMPARE(last, QByteArray("99999"));
    QVERIFY(batches <= 2 + timer.elapsed() / LineFeed::batchMs);
}

void MonitorTest::aFeedStopsWhenItIsAskedTo()
{
    EngineMonitor monitor(options());
    monitor.setSite(m_site);
    QVERIFY(waitForState(monitor, ContainerState::Running));
    std::optional<Result<void>> ended;
    auto feed = monitor.followLogs(u"bt2c_validator"_s, {}, {}, [&](const Result<void> &result) { ended = result; });
    feed->stop();
    QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), waitMs);
    QCOMPARE(ended->error().code, ErrorCode::Cancelled);
    // One that is deleted says nothing any more; one that is left does not hold up the monitor's end.
    bool told = false;
    feed = monitor.followLogs(u"bt2c_validator"_s, {}, {}, [&](const Result<void> &) { told = true; });
    feed.reset();
    QTest::qWait(100);
    QVERIFY(!told);
    feed = monitor.followLogs(u"bt2c_validator"_s, {}, {}, {});
}

void MonitorTest::withoutAnEngineEverythingFailsAtOnce()
{
    m_engine->away = true;
    EngineMonitor monitor(options());
    monitor.setSite(m_site);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.snapshot()->trouble, EngineTrouble::NotRunning, waitMs);
    QVERIFY(!monitor.snapshot()->stale);
    QVERIFY(!monitor.snapshot()->at.isValid());
    QCOMPARE(monitor.act(ContainerAction::Stop, u"x"_s).result().error().code, ErrorCode::NotRunning);
    std::optional<Result<void>> ended;
    const auto feed = monitor.followLogs(u"x"_s, {}, {}, [&](const Result<void> &result) { ended = result; });
    QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), waitMs);
    QCOMPARE(ended->error().code, ErrorCode::NotRunning);
}

QTEST_GUILESS_MAIN(MonitorTest)
#include "tst_monitor.moc"
