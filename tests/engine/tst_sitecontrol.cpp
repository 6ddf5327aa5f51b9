#include "core/engine/chosenengine.h"
#include "core/engine/compose.h"
#include "core/engine/engineguard.h"
#include "core/engine/snapshot.h"
#include "tests/engine/dockerhost.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

/// Stopping, starting and composing a real site.
class TestSiteControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        BT2C_START_DOCKER(m_docker);
        m_engines =
            std::make_unique<ChosenEngine>(EngineSurroundings{m_docker->environment(), m_docker->path(u"home"_s), {}});
    }
    void cleanupTestCase()
    {
        m_engines.reset();
        m_docker.reset();
    }
    void cleanup()
    {
        m_docker->clear();
        m_lines.clear();
    }

    void composeMakesStartsAndRemovesASite();
    void composeSaysWhatIsWrong();
    void theGuardStopsAndStartsTheValidator();
    void aNodeThatRefusesItsChainIsNotStarted();
    void theGuardLeavesOthersAlone();
    void aSnapshotFollowsTheSite();

private:
    Result<void> compose(const QString &site, ComposeVerb verb)
    {
        Control control;
        const auto tool = findCompose(m_docker->environment(), m_docker->path(u"home"_s), control);
        if (!tool)
            return failure(ErrorCode::Missing, u"compose"_s);
        ComposeTarget target;
        target.directory = site;
        const auto engine = m_engines->engine(control);
        if (!engine)
            return std::unexpected(engine.error());
        target.environment = (*engine)->environment();
        QProcessEnvironment variables = m_docker->environment();
        variables.remove(u"DOCKER_HOST"_s);
        return runCompose(*tool, target, verb, [this](const QByteArray &line) { m_lines += line; }, variables, control);
    }
    [[nodiscard]] QString state(const QString &container) const
    {
        return m_docker->output({u"inspect"_s, u"-f"_s, u"{{.State.Status}}"_s, container});
    }

    std::unique_ptr<DockerHost> m_docker;
    std::unique_ptr<ChosenEngine> m_engines;
    QByteArrayList m_lines;
};

#define VERIFY_DONE(expression) \
    do { \
        const auto done = (expression); \
        QVERIFY2(done, done ? "" : qPrintable(errorToken(done.error().code) + u": "_s + done.error().detail)); \
    } while (false)

void TestSiteControl::composeMakesStartsAndRemovesASite()
{
    const QString site = m_docker->makeSite();
    VERIFY_DONE(compose(site, ComposeVerb::UpNoStart));
    QCOMPARE(state(u"bt2c_validator"_s), u"created"_s);
    QVERIFY(m_lines.join('\n').contains("bt2c_validator"));
    VERIFY_DONE(compose(site, ComposeVerb::Up));
    QCOMPARE(state(u"bt2c_validator"_s), u"running"_s);
    QVERIFY(awaitHeight(0));
    VERIFY_DONE(compose(site, ComposeVerb::Down));
    QVERIFY(m_docker->output({u"ps"_s, u"-aq"_s}).isEmpty());
    QVERIFY(m_docker->output({u"volume"_s, u"ls"_s, u"-q"_s}).contains(u"validator1_bt2c_blockchain_data"_s));
}

void TestSiteControl::composeSaysWhatIsWrong()
{
    const QString site = m_docker->makeSite();
    QFile file(site + u"/docker-compose.yml"_s);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\nnonsense: [\n");
    file.close();
    const auto result = compose(site, ComposeVerb::Up);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::External);
    QVERIFY2(result.error().detail.contains("yaml"_L1), qPrintable(result.error().detail));
}

void TestSiteControl::theGuardStopsAndStartsTheValidator()
{
    const QString site = m_docker->makeSite();
    EngineGuard guard(*m_engines);
    QCOMPARE(guard.running(site).value_or(std::nullopt), std::optional(false));
    VERIFY_DONE(compose(site, ComposeVerb::Up));
    QVERIFY(awaitHeight(0));
    QCOMPARE(guard.running(site).value_or(std::nullopt), std::optional(true));
    VERIFY_DONE(guard.stop(site));
    QCOMPARE(state(u"bt2c_validator"_s), u"exited"_s);
    QCOMPARE(state(u"bt2c_grafana"_s), u"running"_s);
    QCOMPARE(guard.running(site).value_or(std::nullopt), std::optional(false));
    VERIFY_DONE(guard.start(site));
    QVERIFY(awaitHeight(0));
    QCOMPARE(m_docker->docker({u"pause"_s, u"bt2c_validator"_s}).exit, 0);
    QCOMPARE(guard.running(site).value_or(std::nullopt), std::optional(true));
    VERIFY_DONE(guard.stop(site));
    QCOMPARE(guard.running(site).value_or(std::nullopt), std::optional(false));
}

void TestSiteControl::aNodeThatRefusesItsChainIsNotStarted()
{
    const QString site = m_docker->makeSite();
    VERIFY_DONE(compose(site, ComposeVerb::UpNoStart));
    const QString data = m_docker->volumePath(u"validator1_bt2c_blockchain_data"_s);
    QVERIFY(makeChain(data, 5, 1000, 1));
    QVERIFY(damageChain(data, 3));
    EngineGuard guard(*m_engines);
    const auto started = guard.start(site);
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::External);
    QVERIFY2(started.error().detail.contains("exit code 1"_L1), qPrintable(started.error().detail));
}

void TestSiteControl::theGuardLeavesOthersAlone()
{
    const QString site = m_docker->makeSite();
    VERIFY_DONE(compose(site, ComposeVerb::Up));
    QVERIFY(awaitHeight(0));
    const QString other = m_docker->makeSite(u"elsewhere"_s, u"validator1"_s);
    EngineGuard guard(*m_engines);
    QCOMPARE(guard.running(other).value_or(std::nullopt), std::optional(false));
    VERIFY_DONE(guard.stop(other));
    QVERIFY(!guard.start(other));
    QCOMPARE(state(u"bt2c_validator"_s), u"running"_s);
}

void TestSiteControl::aSnapshotFollowsTheSite()
{
    const QString site = m_docker->makeSite();
    VERIFY_DONE(compose(site, ComposeVerb::Up));
    QVERIFY(awaitHeight(0));
    Control control;
    SnapshotRequest request;
    request.variables = m_docker->environment();
    request.home = m_docker->path(u"home"_s);
    request.site = Site{site, {}};
    SiteSnapshot snapshot = takeSnapshot(m_engines->choice(control), request, control);
    QCOMPARE(snapshot.trouble, EngineTrouble::None);
    QCOMPARE(snapshot.chain.answer, ChainSample::Answer::Height);
    QCOMPARE(snapshot.containers.size(), 3);
    QCOMPARE(snapshot.layout.data.volume, u"validator1_bt2c_blockchain_data"_s);
    request.heightSeen = 100;
    QCOMPARE(takeSnapshot(m_engines->choice(control), request, control).condition, ChainCondition::Behind);

    VERIFY_DONE(compose(site, ComposeVerb::Down));
    snapshot = takeSnapshot(m_engines->choice(control), request, control);
    QCOMPARE(snapshot.layout.foundBy, SiteLayout::FoundBy::ComposeFile);
    QCOMPARE(snapshot.layout.images.value(0), u"bt2c-validator:test"_s);
    QVERIFY(snapshot.layout.data.exists);
    QVERIFY(snapshot.containers.isEmpty());
    QCOMPARE(snapshot.condition, ChainCondition::NoAnswer);
    m_docker->clear();
    QVERIFY(!takeSnapshot(m_engines->choice(control), request, control).layout.data.exists);
}

BT2C_DOCKER_TEST_MAIN(TestSiteControl)

#include "tst_sitecontrol.moc"
