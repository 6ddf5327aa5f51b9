#include "core/engine/chosenengine.h"
#include "core/engine/snapshot.h"
#include "tests/core/fakeengine.h"

#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

using Origin = EngineCandidate::Origin;
using Outcome = EngineCandidate::Outcome;

EngineCandidate candidate(Origin origin, Outcome outcome, const QString &path = u"/run/x.sock"_s)
{
    EngineCandidate result;
    result.endpoint.path = path;
    result.origin = origin;
    result.outcome = outcome;
    result.detail = u"why"_s;
    return result;
}

EngineChoice choiceOf(const std::shared_ptr<FakeEngine> &engine)
{
    EngineChoice choice;
    choice.engine = engine;
    choice.info.product = u"Fake"_s;
    return choice;
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whyThereIsNoEngine_data();
    void whyThereIsNoEngine();
    void anEngineIsKeptAndNoneIsSoughtAgain();
    void whatIsKnownWithoutAnEngine();
    void aRefusedListOfVolumesLeavesTheContainers();
    void aStoppedValidatorIsNotAsked();
    void anEngineThatFailsMeanwhile_data();
    void anEngineThatFailsMeanwhile();
};

void TestSnapshot::whyThereIsNoEngine_data()
{
    QTest::addColumn<QList<EngineCandidate>>("candidates");
    QTest::addColumn<QString>("program");
    QTest::addColumn<EngineTrouble>("trouble");
    QTest::addColumn<ErrorCode>("code");
    const QString docker = u"/usr/bin/docker"_s;
    const EngineCandidate absent = candidate(Origin::Default, Outcome::NotThere);
    QTest::addRow("nothing anywhere") << QList{absent} << QString() << EngineTrouble::NotInstalled
                                      << ErrorCode::Missing;
    QTest::addRow("no candidate") << QList<EngineCandidate>() << QString() << EngineTrouble::NotInstalled
                                  << ErrorCode::Missing;
    QTest::addRow("only the program") << QList{absent} << docker << EngineTrouble::NotRunning << ErrorCode::NotRunning;
    QTest::addRow("a link to nothing") << QList{candidate(Origin::Default, Outcome::PointsNowhere)} << QString()
                                       << EngineTrouble::NotRunning << ErrorCode::NotRunning;
    QTest::addRow("nobody listens") << QList{absent, candidate(Origin::KnownPlace, Outcome::NotRunning)} << docker
                                    << EngineTrouble::NotRunning << ErrorCode::NotRunning;
    QTest::addRow("not permitted") << QList{candidate(Origin::Default, Outcome::NotPermitted),
                                            candidate(Origin::KnownPlace, Outcome::NotRunning)}
                                   << docker << EngineTrouble::NotPermitted << ErrorCode::PermissionDenied;
    QTest::addRow("silent") << QList{candidate(Origin::Default, Outcome::NoAnswer)} << docker << EngineTrouble::NoAnswer
                            << ErrorCode::TimedOut;
    QTest::addRow("a web server") << QList{candidate(Origin::HostVariable, Outcome::NotAnEngine)} << docker
                                  << EngineTrouble::NotAnEngine << ErrorCode::Garbled;
    QTest::addRow("another answers") << QList{candidate(Origin::CurrentContext, Outcome::NotRunning),
                                              candidate(Origin::Default, Outcome::Answers)}
                                     << docker << EngineTrouble::WrongContext << ErrorCode::NotRunning;
    QTest::addRow("no such context") << QList{candidate(Origin::ContextVariable, Outcome::Invalid), absent} << docker
                                     << EngineTrouble::WrongContext << ErrorCode::NotRunning;
    QTest::addRow("the chosen one is not there") << QList{candidate(Origin::HostVariable, Outcome::NotThere)}
                                                 << QString() << EngineTrouble::NotRunning << ErrorCode::NotRunning;
}

void TestSnapshot::whyThereIsNoEngine()
{
    QFETCH(QList<EngineCandidate>, candidates);
    QFETCH(QString, program);
    QFETCH(ErrorCode, code);
    EngineChoice choice;
    choice.candidates = candidates;
    choice.dockerProgram = program;
    QTEST(troubleOf(choice), "trouble");
    QCOMPARE(errorOf(choice).code, code);
    QVERIFY(!errorOf(choice).subject.isEmpty());
    QVERIFY(!describe(troubleOf(choice)).isEmpty());
}

void TestSnapshot::anEngineIsKeptAndNoneIsSoughtAgain()
{
    int asked = 0;
    ChosenEngine engines([&asked](Control &) {
        ++asked;
        return asked < 3 ? EngineChoice() : choiceOf(std::make_shared<FakeEngine>());
    });
    Control control;
    QCOMPARE(engines.engine(control).error().code, ErrorCode::Missing);
    QVERIFY(!engines.engine(control));
    const auto engine = engines.engine(control);
    QVERIFY(engine);
    QCOMPARE(engines.engine(control), engine);
    QCOMPARE(asked, 3);
}

void TestSnapshot::whatIsKnownWithoutAnEngine()
{
    EngineChoice choice;
    choice.candidates = {candidate(Origin::Default, Outcome::NotPermitted)};
    SnapshotRequest request;
    request.site = Site{u"/nonexistent/validator1"_s, {}};
    request.overrides.dataVolume = u"chain"_s;
    request.overrides.statusUrl = u"http://127.0.0.1:1/"_s;
    Control control;
    const SiteSnapshot snapshot = takeSnapshot(choice, request, control);
    QVERIFY(!snapshot.at.isValid());
    QCOMPARE(snapshot.trouble, EngineTrouble::NotPermitted);
    QCOMPARE(snapshot.layout.directory, u"/nonexistent/validator1"_s);
    QCOMPARE(snapshot.layout.data.volume, u"chain"_s);
    QVERIFY(snapshot.layout.data.exists);   // nobody said that it is not
    QCOMPARE(snapshot.condition, ChainCondition::NoAnswer);
    QCOMPARE(snapshot.chain.error.code, ErrorCode::NotRunning);
    QCOMPARE(snapshot.candidates.size(), 1);
}

void TestSnapshot::aRefusedListOfVolumesLeavesTheContainers()
{
    const auto engine = std::make_shared<FakeEngine>();
    Container container;
    container.name = u"bt2c_validator"_s;
    engine->all = {container};
    engine->brokenVolumes = Error{ErrorCode::TimedOut, {}, {}, 0, -1};
    Control control;
    const EngineView view = lookAtEngine(choiceOf(engine), true, control);
    QVERIFY(view.at.isValid());
    QCOMPARE(view.containers.size(), 1);
    QCOMPARE(view.trouble, EngineTrouble::None);
    QCOMPARE(view.error->code, ErrorCode::TimedOut);
}

void TestSnapshot::aStoppedValidatorIsNotAsked()
{
    const auto engine = std::make_shared<FakeEngine>();
    Container container;
    container.name = u"bt2c_validator"_s;
    container.state = ContainerState::Exited;
    container.ports = {{u"0.0.0.0"_s, 1, 8081, u"tcp"_s}};
    engine->all = {container};
    Control control;
    const SiteSnapshot snapshot = takeSnapshot(choiceOf(engine), {}, control);
    QCOMPARE(snapshot.layout.foundBy, SiteLayout::FoundBy::Containers);
    QCOMPARE(snapshot.condition, ChainCondition::NoAnswer);
    QCOMPARE(snapshot.chain.error.subject, u"bt2c_validator"_s);
    QCOMPARE(snapshot.containers.size(), 1);
    QCOMPARE(snapshot.engine.product, u"Fake"_s);
}

void TestSnapshot::anEngineThatFailsMeanwhile_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<EngineTrouble>("trouble");
    QTest::addRow("gone") << ErrorCode::NotRunning << EngineTrouble::NotRunning;
    QTest::addRow("hangs") << ErrorCode::TimedOut << EngineTrouble::NoAnswer;
    QTest::addRow("says 500") << ErrorCode::External << EngineTrouble::NoAnswer;
    QTest::addRow("garbage") << ErrorCode::Garbled << EngineTrouble::NotAnEngine;
    QTest::addRow("rights taken") << ErrorCode::PermissionDenied << EngineTrouble::NotPermitted;
}

void TestSnapshot::anEngineThatFailsMeanwhile()
{
    QFETCH(ErrorCode, code);
    const auto engine = std::make_shared<FakeEngine>();
    engine->broken = Error{code, u"unix:///x"_s, {}, 0, -1};
    Control control;
    const EngineView view = lookAtEngine(choiceOf(engine), false, control);
    QVERIFY(!view.at.isValid());
    QTEST(view.trouble, "trouble");
    QCOMPARE(view.error, engine->broken);
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
