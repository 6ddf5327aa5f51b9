#include "ui/containers/candidatemodel.h"
#include "ui/containers/chainwords.h"
#include "ui/containers/containerwords.h"
#include "ui/containers/enginetroublewords.h"
#include "ui/containers/volumemodel.h"
#include "ui/shell/madeupsites.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace bt2c;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bt2c::Tone)
Q_DECLARE_METATYPE(bt2c::Container)
Q_DECLARE_METATYPE(bt2c::ChainCondition)
Q_DECLARE_METATYPE(bt2c::EngineTrouble)

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(15, 43), QTimeZone::UTC);

Container inState(ContainerState state)
{
    Container c;
    c.name = u"bt2c_validator"_s;
    c.state = state;
    return c;
}

int shownRows(const QAbstractItemModel &model)
{
    return model.rowCount();
}

} // namespace

class TestContainersModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servicesComeFirstAndHelpersNever();
    void everyStateHasItsWord_data();
    void everyStateHasItsWord();
    void spansAreTold_data();
    void spansAreTold();
    void aPortIsLinkedOnce();
    void portsOfARemoteEngineAreOnItsHost();
    void actionsFollowTheState_data();
    void actionsFollowTheState();
    void chainIsToldAsItIs_data();
    void chainIsToldAsItIs();
    void noAnswerIsNeverHeightZero();
    void whatIsOldIsNotCalledAlive();
    void volumesAreToldApart();
    void missingVolumesAreNamedAsComposeWould();
    void volumeRowsKeepTheirPlace();
    void everyTroubleHasItsOwnStep_data();
    void everyTroubleHasItsOwnStep();
    void dockerDesktopIsOfferedWhereItIs();
    void candidatesAreATable();
};

void TestContainersModels::servicesComeFirstAndHelpersNever()
{
    SiteSnapshot s = madeup::inTrouble(now);
    Container helper = inState(ContainerState::Created);
    helper.name = u"bt2c-helper"_s;
    helper.labels.insert(QString(labels::helper), u"7"_s);
    s.containers.append(helper);
    QStringList titles;
    for (const ContainerSubject &subject : subjectsOf(s))
        titles << subject.title;
    QCOMPARE(titles,
             (QStringList{u"Validator"_s, u"Prometheus"_s, u"Grafana"_s, u"Alertmanager"_s, u"Node-exporter"_s}));
    QVERIFY(subjectsOf(s).at(0).isValidator);
    QVERIFY(!subjectsOf(s).at(3).container);
}

void TestContainersModels::everyStateHasItsWord_data()
{
    QTest::addColumn<Container>("container");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Tone>("tone");
    const auto row = [](const char *name, Container c, const QString &word, Tone tone) {
        QTest::newRow(name) << c << word << tone;
    };
    Container c = inState(ContainerState::Running);
    c.startedAt = now.addDays(-3);
    row("running", c, u"Running"_s, Tone::Ok);
    c.restartCount = 2;
    row("restarted long ago", c, u"Running"_s, Tone::Ok);
    c.startedAt = now.addSecs(-60);
    row("restarted just now", c, u"Restarted 2×"_s, Tone::Warn);
    c.restartCount = 0;
    c.health = Health::Healthy;
    row("healthy", c, u"Running · healthy"_s, Tone::Ok);
    c.health = Health::Starting;
    row("health starting", c, u"Running · starting"_s, Tone::Unknown);
    c.health = Health::Unhealthy;
    row("unhealthy", c, u"Running · unhealthy"_s, Tone::Bad);
    row("paused", inState(ContainerState::Paused), u"Paused"_s, Tone::Warn);
    row("created", inState(ContainerState::Created), u"Never started"_s, Tone::Unknown);
    c = inState(ContainerState::Created);
    c.error = u"port is taken"_s;
    row("could not start", c, u"Could not start"_s, Tone::Bad);
    c = inState(ContainerState::Restarting);
    c.restartCount = 5;
    row("restarting", c, u"Restarting (5×)"_s, Tone::Warn);
    row("removing", inState(ContainerState::Removing), u"Being removed"_s, Tone::Unknown);
    row("dead", inState(ContainerState::Dead), u"Dead"_s, Tone::Bad);
    row("unknown", inState(ContainerState::Unknown), u"State not known"_s, Tone::Unknown);
    c = inState(ContainerState::Exited);
    row("ended, code not told", c, u"Stopped"_s, Tone::Unknown);
    const QList<std::tuple<int, QString, Tone>> codes{{0, u"Stopped (exit 0)"_s, Tone::Unknown},
                                                      {143, u"Stopped (exit 143)"_s, Tone::Unknown},
                                                      {1, u"Failed (exit 1)"_s, Tone::Bad},
                                                      {137, u"Killed (exit 137)"_s, Tone::Warn}};
    for (const auto &[code, word, tone] : codes) {
        c.exitCode = code;
        row(qPrintable(u"exit %1"_s.arg(code)), c, word, tone);
    }
    c.outOfMemory = true;
    row("out of memory", c, u"Failed (exit 137, out of memory)"_s, Tone::Bad);
}

void TestContainersModels::everyStateHasItsWord()
{
    QFETCH(Container, container);
    QFETCH(QString, word);
    QFETCH(Tone, tone);
    const StateWords words = stateWords(container, now);
    QCOMPARE(words.word, word);
    QCOMPARE(int(words.look.tone), int(tone));
    QCOMPARE(stateWords({}, now).word, u"Not created"_s);
}

void TestContainersModels::spansAreTold_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("ahead of this clock") << qint64(-5) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(41 * 60) << u"41 min"_s;
    QTest::newRow("whole hours") << qint64(7200) << u"2 h"_s;
    QTest::newRow("hours") << qint64(7200 + 600) << u"2 h 10 min"_s;
    QTest::newRow("days") << qint64(76 * 3600) << u"3 d 4 h"_s;
    QTest::newRow("whole days") << qint64(48 * 3600 + 60) << u"2 d"_s;
}

void TestContainersModels::spansAreTold()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    QCOMPARE(spanWords(seconds), words);
}

void TestContainersModels::aPortIsLinkedOnce()
{
    Container c = inState(ContainerState::Running);
    c.ports = {{u"0.0.0.0"_s, 8334, 8334, u"tcp"_s},
               {u"::"_s, 8334, 8334, u"tcp"_s},
               {u"127.0.0.1"_s, 8081, 8081, u"tcp"_s},
               {u"0.0.0.0"_s, 5353, 53, u"udp"_s},
               {u""_s, 0, 9092, u"tcp"_s},
               {u"192.168.1.7"_s, 3002, 3000, u"tcp"_s}};
    const QList<PortLink> links = portLinks(c, u"unix:///var/run/docker.sock"_s);
    const QList<PortLink> expected{{3002, QUrl(u"http://192.168.1.7:3002"_s)},
                                   {5353, {}},
                                   {8081, QUrl(u"http://localhost:8081"_s)},
                                   {8334, QUrl(u"http://localhost:8334"_s)}};
    QCOMPARE(links, expected);
}

void TestContainersModels::portsOfARemoteEngineAreOnItsHost()
{
    Container c = inState(ContainerState::Running);
    c.ports = {{u"0.0.0.0"_s, 3002, 3000, u"tcp"_s}};
    QCOMPARE(portLinks(c, u"ssh://admin@node.example"_s).constFirst().url, QUrl(u"http://node.example:3002"_s));
    QCOMPARE(portLinks(c, u"tcp://10.0.0.4:2376"_s).constFirst().url, QUrl(u"http://10.0.0.4:3002"_s));
}

void TestContainersModels::actionsFollowTheState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("possible");
    QTest::newRow("created") << int(ContainerState::Created) << u"start"_s;
    QTest::newRow("running") << int(ContainerState::Running) << u"stop restart pause"_s;
    QTest::newRow("paused") << int(ContainerState::Paused) << u"stop resume"_s;
    QTest::newRow("restarting") << int(ContainerState::Restarting) << u"stop restart"_s;
    QTest::newRow("removing") << int(ContainerState::Removing) << u""_s;
    QTest::newRow("exited") << int(ContainerState::Exited) << u"start"_s;
    QTest::newRow("dead") << int(ContainerState::Dead) << u""_s;
    QTest::newRow("unknown") << int(ContainerState::Unknown) << u""_s;
}

void TestContainersModels::actionsFollowTheState()
{
    QFETCH(int, state);
    QFETCH(QString, possible);
    const Container c = inState(ContainerState(state));
    QStringList can;
    const QList<std::pair<ContainerAction, QString>> actions{{ContainerAction::Start, u"start"_s},
                                                             {ContainerAction::Stop, u"stop"_s},
                                                             {ContainerAction::Restart, u"restart"_s},
                                                             {ContainerAction::Pause, u"pause"_s},
                                                             {ContainerAction::Unpause, u"resume"_s}};
    for (const auto &[action, word] : actions) {
        if (canDo(action, c))
            can << word;
        QVERIFY(!canDo(action, {}));
    }
    QCOMPARE(can.join(u' '), possible);
}

void TestContainersModels::chainIsToldAsItIs_data()
{
    QTest::addColumn<ChainCondition>("condition");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("inDetail");
    QTest::newRow("alive") << ChainCondition::Alive << u"Chain is alive at height 18,405"_s
                           << u"Last block 2 min ago, one every 5 min · mainnet · 1,001 staked"_s;
    QTest::newRow("stalled") << ChainCondition::Stalled << u"The chain stands still: no block for 40 min"_s
                             << u"one every 5 min is expected"_s;
    QTest::newRow("behind") << ChainCondition::Behind << u"Behind: 18,202, was 18,390"_s << u"It was 188 higher"_s;
    QTest::newRow("starting") << ChainCondition::Starting << u"The node is starting"_s << u"Node not initialized"_s;
    QTest::newRow("no answer") << ChainCondition::NoAnswer << u"The node does not answer"_s
                               << u"Height 18,405 was seen last"_s;
}

void TestContainersModels::chainIsToldAsItIs()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFETCH(ChainCondition, condition);
    QFETCH(QString, headline);
    QFETCH(QString, inDetail);
    const ChainWords words = chainWords(madeup::chainIs(condition, now), now);
    QCOMPARE(words.headline, headline);
    QVERIFY2(words.detail.contains(inDetail), qPrintable(words.detail));
    QCOMPARE(words.look.tone == Tone::Ok, condition == ChainCondition::Alive);
}

void TestContainersModels::noAnswerIsNeverHeightZero()
{
    for (const ChainCondition condition :
         {ChainCondition::NoAnswer, ChainCondition::Starting, ChainCondition::Unknown}) {
        SiteSnapshot s = madeup::chainIs(condition, now);
        s.heights.clear();
        const ChainWords words = chainWords(s, now);
        QVERIFY2(!words.headline.contains(u'0') && !words.detail.contains(u"height 0"_s, Qt::CaseInsensitive),
                 qPrintable(words.headline));
    }
}

void TestContainersModels::whatIsOldIsNotCalledAlive()
{
    const ChainWords words = chainWords(madeup::lost(now, 600), now);
    QVERIFY2(!words.headline.contains(u"alive"_s), qPrintable(words.headline));
    QCOMPARE(int(words.look.tone), int(Tone::Unknown));
}

void TestContainersModels::volumesAreToldApart()
{
    SiteSnapshot s = madeup::running(now);
    Volume foreign;
    foreign.name = u"bt2c_grafana_data"_s;
    foreign.users = {u"somebody_else"_s};
    s.volumes.append(foreign);
    const VerifiedBackup backup{u"bt2c_full_backup_20261122_150002.tar.gz"_s, now.addSecs(-43 * 60), now, 18402};
    const QList<VolumeRow> rows = volumeRows(s, backup);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(int(rows.at(0).part), int(VolumeRow::Part::Chain));
    QCOMPARE(backupWords(rows.at(0), now).word, u"43 min ago"_s);
    QCOMPARE(rows.at(0).documentedName, u"bt2c_blockchain_data"_s);
    QCOMPARE(backupWords(rows.at(1), now).word, u"not backed up"_s);
    QVERIFY(!rows.at(1).backup);
    QCOMPARE(int(rows.at(3).part), int(VolumeRow::Part::MadeByHand));
    QCOMPARE(backupWords(rows.at(3), now).word, u"not the chain: made by hand"_s);
    QCOMPARE(int(rows.at(4).part), int(VolumeRow::Part::Foreign));
    QCOMPARE(backupWords(volumeRows(s, {}).at(0), now).word, u"none verified"_s);
    QCOMPARE(int(backupWords(volumeRows(s, {}).at(0), now).look->tone), int(Tone::Warn));
    // A volume of the documented name that is the chain is not called made by hand.
    s.layout.data.volume = u"bt2c_blockchain_data"_s;
    QCOMPARE(volumeRows(s, {}).at(0).volume.name, u"bt2c_blockchain_data"_s);
    QCOMPARE(volumeRows(s, {}).at(0).documentedName, u"bt2c_blockchain_data"_s);
}

void TestContainersModels::missingVolumesAreNamedAsComposeWould()
{
    QVERIFY(missingVolumes(madeup::running(now)).isEmpty());
    const QList<MissingVolume> missing = missingVolumes(madeup::takenDown(now));
    QCOMPARE(missing, (QList<MissingVolume>{{u"bt2c_blockchain_data"_s, u"validator1_bt2c_blockchain_data"_s}}));
    QCOMPARE(composeLabels(u"validator1"_s, u"bt2c_blockchain_data"_s).value(QString(labels::volume)),
             u"bt2c_blockchain_data"_s);
    QVERIFY(composeLabels({}, u"bt2c_blockchain_data"_s).isEmpty());
}

void TestContainersModels::volumeRowsKeepTheirPlace()
{
    VolumeModel model;
    QAbstractItemModelTester tester(&model);
    const QAbstractItemModel &base = model;
    QRandomGenerator random(3);
    model.setRows(volumeRows(madeup::running(now), {}), now);
    QPersistentModelIndex chain = base.index(0, VolumeModel::Name);
    for (int round = 0; round < 60; ++round) {
        SiteSnapshot s = madeup::running(now);
        for (int i = 0; i < random.bounded(6); ++i) {
            Volume extra;
            extra.name = u"volume%1"_s.arg(random.bounded(8));
            extra.labels = {{QString(labels::project), u"validator1"_s}};
            if (std::ranges::none_of(s.volumes, [&](const Volume &v) { return v.name == extra.name; }))
                s.volumes.insert(random.bounded(int(s.volumes.size())), extra);
        }
        if (random.bounded(2))
            s.volumes.removeLast();
        model.setRows(volumeRows(s, {}), now);
        QCOMPARE(base.rowCount(), int(s.volumes.size()));
        QVERIFY(chain.isValid());
        QCOMPARE(chain.data().toString(), u"validator1_bt2c_blockchain_data"_s);
    }
    model.setRows({}, now);
    QVERIFY(!chain.isValid());
}

void TestContainersModels::everyTroubleHasItsOwnStep_data()
{
    QTest::addColumn<EngineTrouble>("trouble");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("step");
    QTest::newRow("not installed") << EngineTrouble::NotInstalled << u"Docker is not installed"_s
                                   << u"How to Install Docker"_s;
    QTest::newRow("not running") << EngineTrouble::NotRunning << u"Docker is not running"_s
                                 << u"Copy “sudo systemctl start docker”"_s;
    QTest::newRow("not permitted") << EngineTrouble::NotPermitted << u"You may not talk to Docker"_s
                                   << u"Copy “sudo usermod -aG docker $USER”"_s;
    QTest::newRow("wrong context") << EngineTrouble::WrongContext
                                   << u"The chosen Docker does not answer, another one does"_s
                                   << u"Use /var/run/docker.sock"_s;
    QTest::newRow("no answer") << EngineTrouble::NoAnswer << u"Docker does not answer"_s
                               << u"Copy “sudo systemctl restart docker”"_s;
    QTest::newRow("not an engine") << EngineTrouble::NotAnEngine << u"Something else answers in Docker's place"_s
                                   << u"Copy “docker context ls”"_s;
}

void TestContainersModels::everyTroubleHasItsOwnStep()
{
    QFETCH(EngineTrouble, trouble);
    QFETCH(QString, title);
    QFETCH(QString, step);
    const EngineTroubleWords words =
        engineTroubleWords(madeup::unseen(trouble), {.dockerDesktop = {}, .hasSystemd = true});
    QCOMPARE(words.title, title);
    QCOMPARE(words.stepWords, step);
    QVERIFY(words.text.contains(u"backups are on disk"_s));
    // Where nothing is known to help, the way on is to try again; never none.
    QVERIFY(!engineTroubleWords(madeup::unseen(trouble), {}).stepWords.isEmpty());
}

void TestContainersModels::dockerDesktopIsOfferedWhereItIs()
{
    const DesktopPrograms mac{.dockerDesktop = u"/Applications/Docker.app"_s, .hasSystemd = false};
    const EngineTroubleWords words = engineTroubleWords(madeup::unseen(EngineTrouble::NotRunning), mac);
    QCOMPARE(words.stepWords, u"Start Docker Desktop"_s);
    QCOMPARE(words.command, u"/Applications/Docker.app"_s);
}

void TestContainersModels::candidatesAreATable()
{
    CandidateModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const SiteSnapshot s = madeup::unseen(EngineTrouble::NotRunning);
    model.setCandidates(s.candidates);
    model.setCandidates(s.candidates);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(shownRows(model), int(s.candidates.size()));
    const QAbstractItemModel &base = model;
    QCOMPARE(base.index(0, CandidateModel::Place).data().toString(), u"/var/run/docker.sock"_s);
    QVERIFY(!base.index(0, CandidateModel::Outcome).data().toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestContainersModels)
#include "tst_containersmodels.moc"
