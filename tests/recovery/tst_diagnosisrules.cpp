#include "core/recovery/diagnosisjudge.h"
#include "core/recovery/logcauses.h"
#include "core/recovery/mountpoint.h"
#include "core/recovery/ports.h"

#include <QDir>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(15, 43, 0));
const QString volumeName = u"validator1_bt2c_blockchain_data"_s;
const QString restart(procedures::unexpectedShutdown);
const QString restoreIt(procedures::corruptedData);
const QString newChain(procedures::noBackup);

Container container(const QString &name, const QString &service)
{
    Container result;
    result.id = name;
    result.name = name;
    result.state = ContainerState::Running;
    result.startedAt = now.addDays(-1);
    result.createdAt = now.addDays(-8);
    result.restartPolicy = u"always"_s;
    result.labels = {{QString(labels::service), service}};
    return result;
}

Backup backup(IntegrityState state, qint64 height, int minutesOld)
{
    Backup result;
    result.fileName = u"bt2c_blockchain_backup_%1.tar.gz"_s.arg(minutesOld);
    result.path = u"/backups/"_s + result.fileName;
    result.type = BackupType::Blockchain;
    result.madeAt = now.addSecs(-60LL * minutesOld);
    result.height = height;
    result.uncompressedBytes = 900'000'000;
    result.checksumFile = SidecarState::Present;
    result.integrity.state = state;
    return result;
}

/// A site on which nothing is wrong.
DiagnosisFacts healthy()
{
    DiagnosisFacts facts;
    facts.site = {u"/sites/validator1"_s, u"/backups"_s};
    facts.now = now;
    facts.limitSeconds = 4.6;
    facts.layout.directory = facts.site.directory;
    facts.layout.foundBy = SiteLayout::FoundBy::Containers;
    facts.layout.validator = u"bt2c_validator"_s;
    facts.layout.statusUrl = u"http://localhost:8081/blockchain/status"_s;
    facts.layout.services = {{u"validator"_s, u"bt2c_validator"_s}, {u"prometheus"_s, u"bt2c_prometheus"_s}};
    facts.layout.data = {DataStore::Kind::Volume, {}, volumeName, u"bt2c_blockchain_data"_s, true};
    EngineFacts engine;
    engine.info.product = u"Docker Engine"_s;
    engine.info.version = u"26.1.5"_s;
    engine.milliseconds = 12;
    engine.volumesSeen = true;
    engine.containers = {container(u"bt2c_validator"_s, u"validator"_s),
                         container(u"bt2c_prometheus"_s, u"prometheus"_s)};
    facts.engine = engine;
    ChainSample chain;
    chain.answer = ChainSample::Answer::Height;
    chain.at = now;
    chain.status.height = 18'405;
    chain.status.lastBlockAt = now.addSecs(-60);
    chain.status.blockSeconds = 300;
    facts.chain = chain;
    facts.log = QList<LogLine>();
    StoreFacts store;
    store.content = StoreFacts::Content::Something;
    store.createdAt = now.addDays(-30);
    store.bytes = 912'400'000;
    facts.store = store;
    facts.ports = QList<PortFacts>{{8081, u"validator"_s, PortFacts::State::Ours, {}}};
    PlaceFacts place;
    place.composeFile = true;
    place.freeBytes = 61'300'000'000;
    facts.place = place;
    BackupFacts backups;
    backups.backups = {backup(IntegrityState::Verified, 18'402, 43), backup(IntegrityState::Corrupt, 18'390, 100)};
    backups.freeBytes = 500'000'000'000;
    facts.backups = backups;
    HistoryFacts history;
    history.known = true;
    facts.history = history;
    return facts;
}

Container &validator(DiagnosisFacts &facts) { return facts.engine->containers.first(); }

void noAnswer(DiagnosisFacts &facts)
{
    ChainSample chain;
    chain.at = now;
    chain.error.code = ErrorCode::NotRunning;
    facts.chain = chain;
}

void stop(DiagnosisFacts &facts, int code)
{
    validator(facts).state = ContainerState::Exited;
    validator(facts).exitCode = code;
    validator(facts).finishedAt = now.addSecs(-60);
    noAnswer(facts);
}

void say(DiagnosisFacts &facts, const QByteArray &line)
{
    facts.log->append({LogLine::Stream::Error, now.addSecs(-30), line});
}

void loop(DiagnosisFacts &facts, const QByteArray &line)
{
    validator(facts).state = ContainerState::Restarting;
    validator(facts).exitCode = 1;
    validator(facts).restartCount = 5;
    validator(facts).startedAt = now.addSecs(-30);
    noAnswer(facts);
    if (!line.isEmpty())
        say(facts, line);
}

void loseContainers(DiagnosisFacts &facts)
{
    facts.engine->containers.clear();
    facts.layout.foundBy = SiteLayout::FoundBy::ComposeFile;
    facts.layout.services = {{u"validator"_s, {}}, {u"prometheus"_s, {}}};
    facts.log.reset();
    noAnswer(facts);
}

void loseVolume(DiagnosisFacts &facts)
{
    loseContainers(facts);
    facts.layout.data.exists = false;
    facts.store = StoreFacts();
}

void loseBackups(DiagnosisFacts &facts)
{
    facts.backups->backups = {backup(IntegrityState::Corrupt, 18'402, 43), backup(IntegrityState::Empty, 0, 90)};
}

void unmountBackups(DiagnosisFacts &facts)
{
    facts.backups = BackupFacts();
    facts.backups->folder = BackupFacts::Folder::NotMounted;
    facts.backups->mountPoint = u"/Volumes/Backups"_s;
}

using Change = std::function<void(DiagnosisFacts &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestDiagnosisRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void eachTroubleIsToldByItsOwnCause_data();
    void eachTroubleIsToldByItsOwnCause();
    void everyCauseHasWords();
    void whatARestoreCostsIsSaid();
    void whatANewChainDestroysIsNamed();
    void theTimeIsTakenFromWhatWasMeasured();
    void heightsFromBeforeARestoreSayNothing();
    void whatDidNotAnswerIsUnknown();
    void aBrokenOffLookIsNoHealth();
    void fourteenThingsAreLookedAt();
    void theJsonIsStable();
    void logLinesAreUnderstood_data();
    void logLinesAreUnderstood();
    void aNodeThatIsSoundAgainHasNoDamage();
    void anEnginesWordsNameThePort_data();
    void anEnginesWordsNameThePort();
    void aPortThatIsTakenIsSeen();
    void aDiskThatIsNotMountedIsToldFromAMissingFolder();
};

void TestDiagnosisRules::eachTroubleIsToldByItsOwnCause_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("recommended");
    const auto row = [](const char *name, const Change &change, Cause cause, const QString &recommended = {}) {
        QTest::addRow("%s", name) << change << cause << recommended;
    };
    row("nothing is wrong", [](DiagnosisFacts &) {}, Cause::None);
    row("an engine that is off", [](DiagnosisFacts &f) { f.engine->trouble = EngineTrouble::NotRunning; noAnswer(f); },
        Cause::EngineDown);
    row("an engine that hangs", [](DiagnosisFacts &f) { f.engine.reset(); noAnswer(f); }, Cause::EngineDown);
    row("an unfinished restore",
        [](DiagnosisFacts &f) { stop(f, 0); f.place->unfinishedRestore = u"/sites/.bt2c_restore_x"_s; },
        Cause::UnfinishedRestore);
    row("an open recovery", [](DiagnosisFacts &f) { f.history->open = OpenRecovery(); }, Cause::UnfinishedRecovery);
    row("a full disk", [](DiagnosisFacts &f) { f.place->freeBytes = 4096; }, Cause::FullDisk);
    row("a full disk under the chain", [](DiagnosisFacts &f) { f.store->freeBytes = 4096; }, Cause::FullDisk);
    row("damaged data and no room for a restore", [](DiagnosisFacts &f) {
        loop(f, "ERROR - chain data is damaged: x");
        f.store->freeBytes = 800'000'000;
    }, Cause::DataDamaged);
    row("a full volume", [](DiagnosisFacts &f) { loop(f, "OSError: [Errno 28] No space left on device"); },
        Cause::FullDisk);
    row("a stalled chain on a full disk", [](DiagnosisFacts &f) {
        f.chain->status.lastBlockAt = now.addDays(-1);
        say(f, "OSError: [Errno 28] No space left on device");
    }, Cause::FullDisk);
    row("an engine without space",
        [](DiagnosisFacts &f) { stop(f, 128); validator(f).error = u"mkdir /x: no space left on device"_s; },
        Cause::FullDisk);
    row("a full backup disk", [](DiagnosisFacts &f) { f.backups->freeBytes = 4096; }, Cause::FullDisk);
    row("no compose file and no containers", [](DiagnosisFacts &f) { loseContainers(f); f.place->composeFile = false; },
        Cause::ComposeFileMissing);
    row("no compose file, but containers", [](DiagnosisFacts &f) { f.place->composeFile = false; }, Cause::None);
    row("no compose file, and stopped containers",
        [](DiagnosisFacts &f) { stop(f, 137); f.place->composeFile = false; },
        Cause::ContainersStopped, restart);
    row("containers that were taken down", loseContainers, Cause::ContainersMissing, restart);
    row("another node on the port", [](DiagnosisFacts &f) {
        loseContainers(f);
        f.chain = healthy().chain;
        f.ports = QList<PortFacts>{{8081, u"validator"_s, PortFacts::State::Taken, u"other_validator"_s}};
    }, Cause::PortTaken);
    row("a missing volume", loseVolume, Cause::MissingVolume, restoreIt);
    row("a missing volume and no backup", [](DiagnosisFacts &f) { loseVolume(f); loseBackups(f); },
        Cause::MissingVolume, newChain);
    row("a site that never was", [](DiagnosisFacts &f) {
        loseVolume(f);
        f.backups->backups.clear();
        f.history->known = false;
    }, Cause::ContainersMissing, restart);
    row("an empty volume", [](DiagnosisFacts &f) { stop(f, 0); f.store->content = StoreFacts::Content::Nothing; },
        Cause::EmptyVolume, restoreIt);
    row("a fresh chain", [](DiagnosisFacts &f) { f.chain->status.height = 0; }, Cause::EmptyVolume, restoreIt);
    row("a fresh chain that grew",
        [](DiagnosisFacts &f) { f.chain->status.height = 4; f.store->createdAt = now.addSecs(-600); },
        Cause::EmptyVolume, restoreIt);
    row("a fresh chain and no backup", [](DiagnosisFacts &f) { f.chain->status.height = 0; loseBackups(f); },
        Cause::EmptyVolume);
    row(
        "wrong rights",
        [](DiagnosisFacts &f) {
            loop(f, "chain data is damaged: state.json cannot be read: [Errno 13] Permission denied: "
                    "'/app/data/state.json'");
        },
        Cause::WrongRights);
    row("a port that the engine finds taken", [](DiagnosisFacts &f) {
        stop(f, 128);
        validator(f).error = u"driver failed: Bind for 0.0.0.0:8081 failed: port is already allocated"_s;
    }, Cause::PortTaken);
    row("a port that was taken and is free again", [](DiagnosisFacts &f) {
        stop(f, 128);
        validator(f).state = ContainerState::Created;
        validator(f).error = u"driver failed: Bind for 0.0.0.0:8081 failed: port is already allocated"_s;
        f.ports = QList<PortFacts>{{8081, u"validator"_s, PortFacts::State::Free, {}}};
    }, Cause::ContainersStopped, restart);
    row("a port that another program has", [](DiagnosisFacts &f) {
        stop(f, 0);
        f.ports = QList<PortFacts>{{8081, u"validator"_s, PortFacts::State::Taken, {}}};
    }, Cause::PortTaken);
    row("out of memory",
        [](DiagnosisFacts &f) { loop(f, {}); validator(f).exitCode = 137; validator(f).outOfMemory = true; },
        Cause::OutOfMemory);
    row("out of memory, and stopped", [](DiagnosisFacts &f) { stop(f, 137); validator(f).outOfMemory = true; },
        Cause::OutOfMemory, restart);
    row("out of memory, as the node says", [](DiagnosisFacts &f) { loop(f, "MemoryError: cannot allocate memory"); },
        Cause::OutOfMemory);
    row("damaged data", [](DiagnosisFacts &f) { loop(f, "sqlite3.DatabaseError: database disk image is malformed"); },
        Cause::DataDamaged, restoreIt);
    row("damaged data and no sound backup",
        [](DiagnosisFacts &f) { loop(f, "ERROR - chain data is damaged: x"); loseBackups(f); },
        Cause::DataDamaged, newChain);
    row("damaged data and the backup disk away",
        [](DiagnosisFacts &f) { loop(f, "ERROR - chain data is damaged: x"); unmountBackups(f); },
        Cause::DataDamaged);
    row("damaged data and backups that hang",
        [](DiagnosisFacts &f) { loop(f, "ERROR - chain data is damaged: x"); f.backups.reset(); },
        Cause::DataDamaged);
    row("damaged data and an unchecked backup", [](DiagnosisFacts &f) {
        loop(f, "ERROR - chain data is damaged: x");
        f.backups->backups = {backup(IntegrityState::Unverified, 18'402, 5)};
    }, Cause::DataDamaged, restoreIt);
    row("damaged data and only a backup that nothing vouches for", [](DiagnosisFacts &f) {
        loop(f, "ERROR - chain data is damaged: x");
        f.backups->backups = {backup(IntegrityState::NoChecksum, 18'402, 5)};
    }, Cause::DataDamaged, newChain);
    row("damaged files in a stopped site",
        [](DiagnosisFacts &f) { stop(f, 0); f.store->damage = Error{ErrorCode::Corrupt, {}, {}, 0, -1}; },
        Cause::DataDamaged, restoreIt);
    row("files that are sound, whatever the log says", [](DiagnosisFacts &f) {
        stop(f, 1);
        say(f, "ERROR - chain data is damaged: x");
        f.store->examined = true;
    }, Cause::ContainersStopped, restart);
    row("a restart loop", [](DiagnosisFacts &f) { loop(f, "Segmentation fault"); }, Cause::RestartLoop, restoreIt);
    row("a restart loop that was given up", [](DiagnosisFacts &f) { stop(f, 1); validator(f).restartCount = 5; },
        Cause::RestartLoop, restoreIt);
    row("a restart loop and no backup", [](DiagnosisFacts &f) { loop(f, {}); loseBackups(f); }, Cause::RestartLoop);
    row("a node that answers between two ends", [](DiagnosisFacts &f) {
        validator(f).restartCount = 4;
        validator(f).startedAt = now.addSecs(-10);
    }, Cause::RestartLoop, restoreIt);
    row("a node in its second run", [](DiagnosisFacts &f) {
        validator(f).restartCount = 1;
        validator(f).startedAt = now.addSecs(-10);
        noAnswer(f);
        say(f, "PermissionError: [Errno 13] Permission denied: '/app/data'");
    }, Cause::WrongRights);
    row("a kill", [](DiagnosisFacts &f) { stop(f, 137); }, Cause::ContainersStopped, restart);
    row("a stop", [](DiagnosisFacts &f) { stop(f, 0); }, Cause::ContainersStopped, restart);
    row("an end for no known reason", [](DiagnosisFacts &f) { stop(f, 3); }, Cause::ContainersStopped, restart);
    row("a pause", [](DiagnosisFacts &f) { validator(f).state = ContainerState::Paused; noAnswer(f); },
        Cause::ContainersStopped);
    row("monitoring that is off", [](DiagnosisFacts &f) { f.engine->containers[1].state = ContainerState::Exited; },
        Cause::ContainersStopped, restart);
    row("a stalled chain", [](DiagnosisFacts &f) { f.chain->status.lastBlockAt = now.addSecs(-3600); },
        Cause::ChainStalled);
    row("a chain that lost blocks", [](DiagnosisFacts &f) { f.chain->status.height = 18'000; }, Cause::ChainBehind,
        restoreIt);
    row("a node that starts", [](DiagnosisFacts &f) { f.chain->answer = ChainSample::Answer::Starting; },
        Cause::NodeStarting);
    row("a node that was just started",
        [](DiagnosisFacts &f) { validator(f).startedAt = now.addSecs(-5); noAnswer(f); }, Cause::NodeStarting);
    row("a node that does not answer", [](DiagnosisFacts &f) { noAnswer(f); }, Cause::NoAnswer);
    row("a node that hangs", [](DiagnosisFacts &f) { f.chain.reset(); }, Cause::NoAnswer);
    row("a backup disk that is not mounted", unmountBackups, Cause::BackupDiskMissing);
    row("a backup folder that is gone", [](DiagnosisFacts &f) {
        f.backups = BackupFacts();
        f.backups->folder = BackupFacts::Folder::Missing;
    }, Cause::BackupDiskMissing);
    row("a backup disk that hangs", [](DiagnosisFacts &f) { f.backups.reset(); }, Cause::BackupDiskMissing);
    row("no backup", [](DiagnosisFacts &f) { f.backups->backups.clear(); }, Cause::NoBackup);
    row("no sound backup", loseBackups, Cause::NoBackup);
    row("only the config is backed up", [](DiagnosisFacts &f) {
        f.backups->backups = {backup(IntegrityState::Verified, 18'402, 5)};
        f.backups->backups[0].type = BackupType::Config;
    }, Cause::NoBackup);
}

void TestDiagnosisRules::eachTroubleIsToldByItsOwnCause()
{
    QFETCH(Change, change);
    QFETCH(Cause, cause);
    QFETCH(QString, recommended);
    DiagnosisFacts facts = healthy();
    change(facts);
    const Diagnosis diagnosis = conclude(facts);
    QCOMPARE(causeToken(diagnosis.cause), causeToken(cause));
    QCOMPARE(diagnosis.healthy(), cause == Cause::None);
    const RecoveryWay *way = diagnosis.recommended();
    QCOMPARE(way ? way->procedure : QString(), recommended);
    QVERIFY(!diagnosis.statement.isEmpty());
    QVERIFY(!diagnosis.explanation.isEmpty());
    QCOMPARE(diagnosis.ways.size(), 3);
    if (way)
        QVERIFY(way->possible && way == &diagnosis.ways.first());
    // Where no procedure helps, something else does.
    if (!way && cause != Cause::None)
        QVERIFY2(!diagnosis.nextStep.isEmpty(), qPrintable(diagnosis.statement));
    for (const RecoveryWay &each : diagnosis.ways)
        QVERIFY(!each.words.isEmpty());
    if (cause != Cause::None)
        QVERIFY2(!diagnosis.reasons.isEmpty() || cause == Cause::UnfinishedRecovery, qPrintable(diagnosis.statement));
    const auto isMark = [](const QString &text) {
        return text.contains(u"%1"_s) || text.contains(u"%n"_s) || text.contains(u"  "_s);
    };
    QVERIFY2(!isMark(diagnosis.statement + diagnosis.explanation + diagnosis.nextStep),
             qPrintable(diagnosis.explanation));
    for (const Finding &finding : diagnosis.findings)
        QVERIFY2(!finding.words.isEmpty() && !isMark(finding.words), qPrintable(finding.id + u": "_s + finding.words));
}

void TestDiagnosisRules::everyCauseHasWords()
{
    QStringList tokens;
    for (int i = 0; i <= int(Cause::NoBackup); ++i)
        tokens += causeToken(Cause(i));
    QCOMPARE(tokens.first(), u"none"_s);
    QCOMPARE(tokens.removeDuplicates(), 0);
}

void TestDiagnosisRules::whatARestoreCostsIsSaid()
{
    DiagnosisFacts facts = healthy();
    loop(facts, "ERROR - chain data is damaged: block 3 does not match its hash");
    facts.backups->backups.first().height = 18'399;
    facts.place->height = 99;   // of a folder that is not the chain's
    Diagnosis diagnosis = conclude(facts);
    QCOMPARE(diagnosis.liveHeight, std::optional<qint64>(18'399));
    QCOMPARE(diagnosis.ways.first().words,
             u"Today 15:00, height 18,399, verified. No block that is known of is newer. Can be undone."_s);
    facts.backups->backups.append(backup(IntegrityState::Corrupt, 18'402, 10));
    diagnosis = conclude(facts);
    QCOMPARE(diagnosis.ways.first().words,
             u"Today 15:00, height 18,399, verified. You lose 3 block(s), fetched again from peers. Can be undone."_s);
    QVERIFY(diagnosis.explanation.contains(u"43 min"_s));
    QVERIFY(diagnosis.newestSound);
    QVERIFY(diagnosis.ways.first().danger.isEmpty());
}

void TestDiagnosisRules::whatANewChainDestroysIsNamed()
{
    DiagnosisFacts facts = healthy();
    const auto danger = [&facts] { return conclude(facts).ways.last().danger; };
    QCOMPARE(danger(), u"Removes the volume validator1_bt2c_blockchain_data, 912.4 MB."_s);
    facts.store->bytes.reset();
    QCOMPARE(danger(), u"Removes the volume validator1_bt2c_blockchain_data."_s);
    facts.layout.data = {DataStore::Kind::Directory, u"/sites/validator1/data"_s, {}, {}, true};
    QCOMPARE(danger(), u"Takes the folder /sites/validator1/data away."_s);
    facts = healthy();
    loseVolume(facts);
    QVERIFY(danger().isEmpty());
}

void TestDiagnosisRules::theTimeIsTakenFromWhatWasMeasured()
{
    DiagnosisFacts facts = healthy();
    QVERIFY(!conclude(facts).ways.at(1).seconds);
    facts.history->restoreRate = 10e6;
    QCOMPARE(conclude(facts).ways.at(1).seconds, std::optional<qint64>(120));
    facts.history->seconds.insert(restart, 41);
    QCOMPARE(conclude(facts).ways.at(0).seconds, std::optional<qint64>(41));
    facts.titles.insert(restart, u"Start again"_s);
    QCOMPARE(conclude(facts).ways.at(0).title, u"Start again"_s);
}

void TestDiagnosisRules::heightsFromBeforeARestoreSayNothing()
{
    DiagnosisFacts facts = healthy();
    facts.chain->status.height = 17'000;
    QCOMPARE(conclude(facts).cause, Cause::ChainBehind);
    facts.history->chainSince = now.addSecs(-60);
    facts.history->heightThen = 16'999;
    QCOMPARE(conclude(facts).cause, Cause::None);
    facts.history->heightThen = 17'001;
    QCOMPARE(conclude(facts).cause, Cause::ChainBehind);
    // A log from before it is past, too.
    facts = healthy();
    stop(facts, 1);
    say(facts, "ERROR - chain data is damaged: x");
    QCOMPARE(conclude(facts).cause, Cause::DataDamaged);
    facts.history->chainSince = now.addSecs(-10);
    QCOMPARE(conclude(facts).cause, Cause::ContainersStopped);
}

void TestDiagnosisRules::whatDidNotAnswerIsUnknown()
{
    DiagnosisFacts facts = healthy();
    facts.store.reset();
    facts.place.reset();
    facts.backups.reset();
    facts.log.reset();
    const Diagnosis diagnosis = conclude(facts);
    for (const QString &id :
         {u"volume"_s, u"disk"_s, u"compose"_s, u"backups"_s, u"backup-disk"_s, u"restore"_s, u"log"_s}) {
        const auto found = std::ranges::find(diagnosis.findings, id, &Finding::id);
        QVERIFY(found != diagnosis.findings.end());
        QVERIFY2(found->state == FindingState::Unknown && found->words == u"no answer in 4.6 s"_s,
                 qPrintable(id + found->words));
    }
    QVERIFY(!diagnosis.healthy());
}

void TestDiagnosisRules::aBrokenOffLookIsNoHealth()
{
    DiagnosisFacts facts;
    facts.now = now;
    facts.cancelled = true;
    const Diagnosis diagnosis = conclude(facts);
    QVERIFY(!diagnosis.healthy());
    QCOMPARE(diagnosis.confidence, Confidence::Guess);
    QVERIFY(!diagnosis.recommended());
}

void TestDiagnosisRules::fourteenThingsAreLookedAt()
{
    QStringList ids;
    const Diagnosis diagnosis = conclude(healthy());
    for (const Finding &finding : diagnosis.findings) {
        ids += finding.id;
        QVERIFY2(finding.state == FindingState::Good, qPrintable(finding.id + u": "_s + finding.words));
    }
    QCOMPARE(ids, (QStringList{u"engine"_s, u"validator"_s, u"services"_s, u"volume"_s, u"rights"_s, u"memory"_s,
                               u"log"_s, u"chain"_s, u"ports"_s, u"disk"_s, u"compose"_s, u"backups"_s,
                               u"backup-disk"_s, u"restore"_s}));
}

void TestDiagnosisRules::theJsonIsStable()
{
    DiagnosisFacts facts = healthy();
    loop(facts, "ERROR - chain data is damaged: x");
    const QJsonObject json = toJson(conclude(facts));
    QCOMPARE(json.keys(),
             (QStringList{u"at"_s, u"cause"_s, u"confidence"_s, u"explanation"_s, u"findings"_s, u"healthy"_s,
                          u"live_height"_s, u"newest_sound"_s, u"next_step"_s, u"open_recovery"_s, u"reasons"_s,
                          u"recommended"_s, u"schema"_s, u"seconds"_s, u"statement"_s, u"ways"_s}));
    QCOMPARE(json["cause"_L1].toString(), u"data-damaged"_s);
    QCOMPARE(json["confidence"_L1].toString(), u"certain"_s);
    QCOMPARE(json["recommended"_L1].toString(), u"corrupted-data"_s);
    QCOMPARE(json["ways"_L1][0]["procedure"_L1].toString(), u"corrupted-data"_s);
    QCOMPARE(json["findings"_L1][1]["state"_L1].toString(), u"bad"_s);
    QCOMPARE(json["newest_sound"_L1]["state"_L1].toString(), u"verified"_s);
    QVERIFY(json["open_recovery"_L1].isNull());
}

void TestDiagnosisRules::logLinesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *line, const char *cause = "") {
        QTest::addRow("%s", line) << QByteArray(line) << QString::fromLatin1(cause);
    };
    row("OSError: [Errno 28] No space left on device: '/app/data/x'", "no-space");
    row("sqlite3.OperationalError: database or disk is full", "no-space");
    row("PermissionError: [Errno 13] Permission denied: '/app/data'", "wrong-rights");
    row("ERROR - chain data is damaged: state.json cannot be read: [Errno 13] Permission denied", "wrong-rights");
    row("open /app/data/LOCK: read-only file system", "wrong-rights");
    row("OSError: [Errno 98] Address already in use", "port-taken");
    row("fork: Cannot allocate memory", "out-of-memory");
    row("sqlite3.DatabaseError: database disk image is malformed", "damaged");
    row("2026-11-24 12:00:00 - bt2c_node - ERROR - chain data is damaged: block 00000003.dat does not match its hash",
        "damaged");
    row("FATAL node   not serving a damaged chain, exiting", "damaged");
    row("leveldb: Corruption: bad block in /app/data/x.ldb", "damaged");
    row("no peers, waiting", "no-peers");
    row("INFO - integrity check: no corruption found");
    row("level=info msg=\"looking for corrupt blocks\"");
    row("DEBUG corrupted counter reset");
    row("new block 18,402");
    row("");
    row("\xff\xfe\x00garbage");
}

void TestDiagnosisRules::logLinesAreUnderstood()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, cause);
    const std::optional<LogCause> found = causeIn(line);
    QCOMPARE(found ? logCauseToken(*found) : QString(), cause);
}

void TestDiagnosisRules::aNodeThatIsSoundAgainHasNoDamage()
{
    const auto line = [](int seconds, const QByteArray &text) {
        return LogLine{LogLine::Stream::Output, now.addSecs(seconds), text};
    };
    QList<LogLine> lines{line(0, "ERROR - chain data is damaged: a"), line(1, "ERROR - chain data is damaged: b")};
    QCOMPARE(causesIn(lines, {}).size(), 1);
    QVERIFY(causesIn(lines, {}).first().line.endsWith(u"b"_s));
    QVERIFY(causesIn(lines, now.addSecs(2)).isEmpty());
    lines += line(3, "INFO - chain is sound, height 20");
    QVERIFY(causesIn(lines, {}).isEmpty());
    lines += line(4, QByteArray(100'000, 'x') + "No space left on device");
    QVERIFY(causesIn(lines, {}).isEmpty());
}

void TestDiagnosisRules::anEnginesWordsNameThePort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port");
    QTest::addRow("allocated")
        << u"driver failed programming external connectivity on endpoint bt2c_validator (e1f2): Bind for 0.0.0.0:8081 "
           u"failed: port is already allocated"_s
        << 8081;
    QTest::addRow("proxy") << u"Error starting userland proxy: listen tcp4 0.0.0.0:9092: bind: address already in use"_s
                           << 9092;
    QTest::addRow("six") << u"listen tcp [::]:8334: bind: address already in use"_s << 8334;
    QTest::addRow("new") << u"failed to bind host port for 0.0.0.0:8081:172.18.0.2:8081/tcp: address already in use"_s
                         << 8081;
    QTest::addRow("desktop") << u"Ports are not available: exposing port TCP 0.0.0.0:3000 -> 127.0.0.1:0: listen"_s
                             << 3000;
    QTest::addRow("something else") << u"OCI runtime create failed: 0.0.0.0:8081"_s << 0;
    QTest::addRow("nothing") << QString() << 0;
    QTest::addRow("too large") << u"1.1.1.1:99999: address already in use"_s << 0;
}

void TestDiagnosisRules::anEnginesWordsNameThePort()
{
    QFETCH(QString, text);
    QFETCH(int, port);
    QCOMPARE(takenPortIn(text), port);
}

void TestDiagnosisRules::aPortThatIsTakenIsSeen()
{
    for (const QHostAddress &address : {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::AnyIPv4)}) {
        QTcpServer server;
        QVERIFY(server.listen(address));
        const int port = server.serverPort();
        QCOMPARE(lookAtPort(port), PortUse::Taken);
        server.close();
        QCOMPARE(lookAtPort(port), PortUse::Free);
    }
    QCOMPARE(lookAtPort(0), PortUse::Unknown);
    QCOMPARE(lookAtPort(70'000), PortUse::Unknown);
}

void TestDiagnosisRules::aDiskThatIsNotMountedIsToldFromAMissingFolder()
{
    QTemporaryDir place;
    const QString parent = place.filePath(u"Volumes"_s);
    QVERIFY(QDir().mkpath(parent));
    QCOMPARE(missingMountPoint(parent + u"/Disk/bt2c/backups"_s, {parent}), QString(parent + u"/Disk"_s));
    // A folder that only stands where the disk would be.
    QVERIFY(QDir().mkpath(parent + u"/Disk"_s));
    QCOMPARE(missingMountPoint(parent + u"/Disk/bt2c"_s, {parent}), QString(parent + u"/Disk"_s));
    QVERIFY(missingMountPoint(place.filePath(u"backups"_s), {parent}).isEmpty());
    QVERIFY(missingMountPoint(parent, {parent}).isEmpty());
    // A disk of its own.
    QVERIFY(missingMountPoint(u"/proc/nothing"_s, {u"/"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestDiagnosisRules)

#include "tst_diagnosisrules.moc"
