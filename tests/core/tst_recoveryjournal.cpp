#include "core/recovery/recoveryjournal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime began = QDateTime::fromString(u"2026-11-24T15:43:00.250+01:00"_s, Qt::ISODateWithMs).toLocalTime();

/// With something in every field.
RecoveryJournal fullJournal()
{
    RecoveryJournal journal;
    journal.id = u"20261124_154300_3f2a"_s;
    journal.procedure = *loadProcedures({}).find(procedures::corruptedData);
    journal.site = {u"/srv/validator1"_s, u"/srv/backups"_s};
    journal.names = {{u"validator"_s, u"bt2c_validator"_s}, {u"backup"_s, u"/srv/backups/a \"b\".tar.gz"_s}};
    journal.startedBy = u"command line (pid 4711)"_s;
    journal.startedAt = began;
    journal.endedAt = began.addSecs(31);
    journal.outcome = RecoveryOutcome::Stopped;
    journal.cause = u"The chain data is damaged"_s;
    journal.reasons = {u"The log says so"_s, u"Three files differ"_s};
    journal.backup = u"/srv/backups/bt2c_full_backup_20261124_150000.tar.gz"_s;
    journal.backupSha256 = QString(64, u'a');
    journal.backupHeight = 1100;
    journal.backupMadeAt = began.addSecs(-3600);
    journal.liveHeight = 1234;
    journal.blockSeconds = 300;
    journal.heightAfter = 1101;
    journal.chainVolume = u"validator1_bt2c_blockchain_data"_s;
    journal.safetyArchive = u"/srv/backups/safety.tar.gz"_s;
    journal.previous = u"/srv/pre_restore_backup_20261124_154304"_s;
    journal.previousInVolume = u"validator1_bt2c_blockchain_data/.bt2c_kept"_s;
    journal.restoredChain = true;
    journal.place = {{u"practice"_s, true}};
    journal.undo = {{u"began"_s, 1}};
    for (const ProcedureStep &step : std::as_const(journal.procedure.steps))
        journal.steps += StepRecord{step.id, StepState::Waiting, 0, {}, {}, {}, {}, {}, {}, {}};
    StepRecord &first = journal.steps[0];
    first = {first.step, StepState::Done, 2, began.addSecs(1), began.addSecs(5), u"stopped"_s, {}, {}, {}, {}};
    first.output = {{began.addSecs(2), u"docker stop"_s},
                    {began.addSecs(3), u"line with \"quotes\", \u00fc and \x1b"_s}};
    first.evidence = {{u"exit_code"_s, 0},
                      {u"bytes"_s, Q_INT64_C(9'007'199'254'740'993)},
                      {u"nested"_s, QJsonObject{{u"a"_s, QJsonArray{1, u"b"_s}}}}};
    journal.steps[1].state = StepState::Skipped;
    journal.steps[1].skipReason = u"known"_s;
    journal.steps[2].state = StepState::Failed;
    journal.steps[2].attempts = 1;
    journal.steps[2].error = Error{ErrorCode::Corrupt, u"/srv/backups/a.tar.gz"_s, u"member 3"_s, 5, 123'456};
    journal.steps[3].state = StepState::Running;
    return journal;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

unsigned modeOf(const QString &path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

} // namespace

class TestRecoveryJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesBesideTheLedger();
    void comesBackAsItWasWritten();
    void anEmptyOneComesBack();
    void onlyItsOwnerReadsIt();
    void anInterruptedWriteLeavesTheFormerOne();
    void aFolderThatCannotBeWrittenIsAnError();
    void longOutputNeverMakesItUnreadable();
    void idsThatArePathsAreRefused_data();
    void idsThatArePathsAreRefused();
    void hostileFilesAreErrors_data();
    void hostileFilesAreErrors();
    void aPipeIsNotWaitedFor();
    void anyBytesAreSurvived();
    void theNewestComesFirst();
    void theJsonNamesEverything();
};

void TestRecoveryJournal::liesBesideTheLedger()
{
    QCOMPARE(recoveryFolder(u"/home/me/.local/share/bt2c-recovery/ledger.sqlite"_s),
             u"/home/me/.local/share/bt2c-recovery/recoveries"_s);
}

void TestRecoveryJournal::comesBackAsItWasWritten()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"a/recoveries"_s);
    RecoveryJournal journal = fullJournal();
    QVERIFY(writeRecoveryJournal(folder, journal));
    QCOMPARE(readRecoveryJournal(folder, journal.id).value(), journal);
    // Over itself, as before and after each step.
    journal.outcome = RecoveryOutcome::Recovered;
    journal.steps[3].state = StepState::Done;
    QVERIFY(writeRecoveryJournal(folder, journal));
    QCOMPARE(readRecoveryJournal(folder, journal.id).value(), journal);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{journal.id + u".json"_s});
}

void TestRecoveryJournal::anEmptyOneComesBack()
{
    QTemporaryDir dir;
    RecoveryJournal journal;
    journal.id = u"x"_s;
    journal.site.directory = u"/srv/validator1"_s;
    journal.procedure.id = u"own"_s;
    journal.procedure.steps = {ProcedureStep{u"a"_s, StepAction::Manual, {}, {}, {}, {}, {}, false, false, {}}};
    journal.steps = {StepRecord{u"a"_s, StepState::Waiting, 0, {}, {}, {}, {}, {}, {}, {}}};
    QVERIFY(writeRecoveryJournal(dir.path(), journal));
    QCOMPARE(readRecoveryJournal(dir.path(), u"x"_s).value(), journal);
}

void TestRecoveryJournal::onlyItsOwnerReadsIt()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"recoveries"_s);
    const RecoveryJournal journal = fullJournal();
    QVERIFY(writeRecoveryJournal(folder, journal));
    QCOMPARE(modeOf(folder), 0700u);
    QCOMPARE(modeOf(folder % u'/' % journal.id % u".json"_s), 0600u);
}

void TestRecoveryJournal::anInterruptedWriteLeavesTheFormerOne()
{
    QTemporaryDir dir;
    const RecoveryJournal journal = fullJournal();
    QVERIFY(writeRecoveryJournal(dir.path(), journal));
    put(dir.filePath(journal.id % u".json.part"_s), "{\"half\":");
    QCOMPARE(readRecoveryJournal(dir.path(), journal.id).value(), journal);
    QCOMPARE(recoveryJournals(dir.path()).size(), 1);
    QVERIFY(writeRecoveryJournal(dir.path(), journal));
}

void TestRecoveryJournal::aFolderThatCannotBeWrittenIsAnError()
{
    QTemporaryDir dir;
    put(dir.filePath(u"file"_s), "x");
    const auto under = writeRecoveryJournal(dir.filePath(u"file/recoveries"_s), fullJournal());
    QVERIFY(!under);
    QCOMPARE(under.error().code, ErrorCode::WriteFailed);
    const auto instead = writeRecoveryJournal(dir.filePath(u"file"_s), fullJournal());
    QVERIFY(!instead);
    QCOMPARE(instead.error().code, ErrorCode::WriteFailed);
}

void TestRecoveryJournal::longOutputNeverMakesItUnreadable()
{
    QTemporaryDir dir;
    RecoveryJournal journal = fullJournal();
    for (StepRecord &record : journal.steps) {
        for (int i = 0; i < 700; ++i)
            record.output += {began, QString(4000, u'x') % QString::number(i)};
    }
    QVERIFY(writeRecoveryJournal(dir.path(), journal));
    QVERIFY(QFileInfo(dir.filePath(journal.id % u".json"_s)).size() <= 8 * 1024 * 1024);
    const auto read = readRecoveryJournal(dir.path(), journal.id);
    QVERIFY(read);
    for (const StepRecord &record : read->steps) {
        QVERIFY(!record.output.isEmpty() && record.output.size() <= StepRecord::maxLines);
        QVERIFY(record.output.last().text.endsWith(u"x699")); // the newest is what counts
    }
    QCOMPARE(read->steps[2].error, journal.steps[2].error);
}

void TestRecoveryJournal::idsThatArePathsAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addRow("empty") << QString();
    QTest::addRow("up") << u"../journal"_s;
    QTest::addRow("absolute") << u"/etc/passwd"_s;
    QTest::addRow("zero") << QString(QChar(u'\0'));
    QTest::addRow("long") << QString(300, u'a');
}

void TestRecoveryJournal::idsThatArePathsAreRefused()
{
    QFETCH(QString, id);
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"recoveries"_s);
    RecoveryJournal journal = fullJournal();
    QVERIFY(writeRecoveryJournal(folder, journal));
    QVERIFY(QFile::copy(folder % u'/' % journal.id % u".json"_s, dir.filePath(u"journal.json"_s)));
    journal.id = id;
    const auto written = writeRecoveryJournal(folder, journal);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
    const auto read = readRecoveryJournal(folder, id);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Missing);
}

void TestRecoveryJournal::hostileFilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const QJsonObject sound = [] {
        QTemporaryDir dir;
        const RecoveryJournal journal = fullJournal();
        (void)writeRecoveryJournal(dir.path(), journal);
        return QJsonDocument::fromJson(readAll(dir.filePath(journal.id % u".json"_s))).object();
    }();
    const auto with = [&sound](const QString &field, const QJsonValue &value) {
        QJsonObject object = sound;
        object[field] = value;
        return QJsonDocument(object).toJson();
    };
    const auto withStep = [&](const QString &field, const QJsonValue &value) {
        QJsonArray steps = sound[u"steps"_s].toArray();
        QJsonObject step = steps[2].toObject();
        step[field] = value;
        steps[2] = step;
        return with(u"steps"_s, steps);
    };
    const auto withProcedureStep = [&](const QString &field, const QJsonValue &value) {
        QJsonObject procedure = sound[u"procedure"_s].toObject();
        QJsonArray steps = procedure[u"steps"_s].toArray();
        QJsonObject step = steps[2].toObject();
        step[field] = value;
        steps[2] = step;
        procedure[u"steps"_s] = steps;
        return with(u"procedure"_s, procedure);
    };
    const auto row = [](const char *name, const QByteArray &content, const QString &detail) {
        QTest::addRow("%s", name) << content << ErrorCode::Corrupt << detail;
    };
    row("empty", {}, u"illegal value"_s);
    row("cut off", QJsonDocument(sound).toJson().chopped(100), {});
    row("another program's", "{}", u"schema"_s);
    row("of a later program", with(u"schema"_s, 2), u"schema"_s);
    row("another's name", with(u"id"_s, u"other"_s), u"id"_s);
    row("no site", with(u"site"_s, QJsonValue()), u"site"_s);
    row("site without folder", with(u"site"_s, QJsonObject{}), u"site"_s);
    row("unknown outcome", with(u"outcome"_s, u"won"_s), u"outcome"_s);
    row("time as number", with(u"started_at"_s, 5), u"started_at"_s);
    row("no time", with(u"ended_at"_s, u"yesterday"_s), u"ended_at"_s);
    row("height as text", with(u"live_height"_s, u"1234"_s), u"live_height"_s);
    row("half a block", with(u"live_height"_s, 0.5), u"live_height"_s);
    row("flag as text", with(u"restored_chain"_s, u"no"_s), u"restored_chain"_s);
    row("reasons as text", with(u"reasons"_s, u"none"_s), u"reasons"_s);
    row("no steps", with(u"steps"_s, QJsonArray{}), u"steps"_s);
    row("too few steps", with(u"steps"_s, QJsonArray{sound[u"steps"_s].toArray()[0]}), u"steps"_s);
    row("a step as text", with(u"steps"_s, QJsonArray{u"a"_s}), {});
    row("another step", withStep(u"step"_s, u"list-backups"_s), u"steps"_s);
    row("unknown state", withStep(u"state"_s, u"odd"_s), u"steps[2].state"_s);
    row("error as text", withStep(u"error"_s, u"bad"_s), u"steps[2].error"_s);
    row("evidence as text", withStep(u"evidence"_s, u"bad"_s), u"steps[2].evidence"_s);
    row("output as text", withStep(u"output"_s, u"bad"_s), u"steps[2].output"_s);
    row("unknown action", withProcedureStep(u"action"_s, u"reboot"_s), u"procedure.steps[2].action"_s);
    row("destroys as text", withProcedureStep(u"destroys"_s, u"yes"_s), u"procedure.steps[2].destroys"_s);
    QTest::addRow("9 MiB") << QByteArray(9 * 1024 * 1024, ' ') << ErrorCode::TooLarge << QString();
}

void TestRecoveryJournal::hostileFilesAreErrors()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    QTemporaryDir dir;
    const QString id = fullJournal().id;
    put(dir.filePath(id % u".json"_s), content);
    const auto read = readRecoveryJournal(dir.path(), id);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    if (!detail.isEmpty())
        QCOMPARE(read.error().detail, detail);
    QVERIFY(recoveryJournals(dir.path()).isEmpty());
}

void TestRecoveryJournal::aPipeIsNotWaitedFor()
{
    QTemporaryDir dir;
    QCOMPARE(::mkfifo(QFile::encodeName(dir.filePath(u"pipe.json"_s)).constData(), 0600), 0);
    QVERIFY(!readRecoveryJournal(dir.path(), u"pipe"_s));
    QVERIFY(recoveryJournals(dir.path()).isEmpty());
}

void TestRecoveryJournal::anyBytesAreSurvived()
{
    QTemporaryDir dir;
    const RecoveryJournal journal = fullJournal();
    QVERIFY(writeRecoveryJournal(dir.path(), journal));
    const QString path = dir.filePath(journal.id % u".json"_s);
    const QByteArray sound = readAll(path);
    QRandomGenerator random(20261124);
    for (int round = 0; round < 1000; ++round) {
        QByteArray mutated = sound;
        for (int i = 0; i < 1 + random.bounded(4); ++i)
            mutated[random.bounded(mutated.size())] = char(random.bounded(256));
        put(path, mutated);
        const auto read = readRecoveryJournal(dir.path(), journal.id);
        if (read)
            QCOMPARE(read->steps.size(), read->procedure.steps.size());
    }
}

void TestRecoveryJournal::theNewestComesFirst()
{
    QTemporaryDir dir;
    RecoveryJournal journal = fullJournal();
    for (const auto &[id, site, hours] :
         {std::tuple(u"20261124_a"_s, u"/srv/one"_s, 1), std::tuple(u"20261124_b"_s, u"/srv/two/"_s, 3),
          std::tuple(u"20261124_c"_s, u"/srv/one"_s, 2)}) {
        journal.id = id;
        journal.site.directory = site;
        journal.startedAt = began.addSecs(3600 * hours);
        QVERIFY(writeRecoveryJournal(dir.path(), journal));
    }
    put(dir.filePath(u"20261125_d.json"_s), "garbage");
    const auto ids = [](const QList<RecoveryJournal> &journals) {
        QStringList result;
        for (const RecoveryJournal &one : journals)
            result += one.id;
        return result;
    };
    QCOMPARE(ids(recoveryJournals(dir.path())), QStringList({u"20261124_b"_s, u"20261124_c"_s, u"20261124_a"_s}));
    QCOMPARE(ids(recoveryJournals(dir.path(), u"/srv/one/"_s)), QStringList({u"20261124_c"_s, u"20261124_a"_s}));
    QCOMPARE(ids(recoveryJournals(dir.path(), u"/srv/two"_s)), QStringList{u"20261124_b"_s});
    QVERIFY(recoveryJournals(dir.filePath(u"nowhere"_s)).isEmpty());
}

void TestRecoveryJournal::theJsonNamesEverything()
{
    const QJsonObject json = toJson(fullJournal());
    for (const auto &value : json)
        QVERIFY(!value.isNull() && !value.isUndefined());
    QCOMPARE(json[u"outcome"_s].toString(), u"stopped"_s);
    QCOMPARE(json[u"live_height"_s].toInteger(), 1234);
    QCOMPARE(json[u"steps"_s].toArray()[2].toObject()[u"error"_s].toObject()[u"code"_s].toString(), u"corrupt"_s);
    QCOMPARE(json[u"procedure"_s].toObject()[u"id"_s].toString(), u"corrupted-data"_s);
}

QTEST_GUILESS_MAIN(TestRecoveryJournal)
#include "tst_recoveryjournal.moc"
