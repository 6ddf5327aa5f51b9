#include "core/recovery/procedure.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QJsonObject step(const QString &id, const QString &action, const QJsonObject &more = {})
{
    QJsonObject object{{u"id"_s, id},         {u"action"_s, action},         {u"title"_s, u"Title"_s},
                       {u"why"_s, u"Why."_s}, {u"success"_s, u"Success."_s}, {u"failure"_s, u"Failure."_s}};
    for (auto member = more.begin(); member != more.end(); ++member)
        object[member.key()] = *member;
    return object;
}

QJsonObject procedureWith(const QJsonArray &steps, const QJsonObject &more = {})
{
    QJsonObject object{{u"schema"_s, 1},
                       {u"id"_s, u"own"_s},
                       {u"title"_s, u"Own"_s},
                       {u"summary"_s, u"Summary."_s},
                       {u"steps"_s, steps}};
    for (auto member = more.begin(); member != more.end(); ++member)
        object[member.key()] = *member;
    return object;
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject without(QJsonObject object, const QString &field)
{
    object.remove(field);
    return object;
}

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// "step/field" of every problem.
QStringList places(const QList<ProcedureProblem> &problems)
{
    QStringList result;
    for (const ProcedureProblem &problem : problems)
        result += problem.step % u'/' % problem.field;
    return result;
}

const QJsonObject destroying{{u"destroys"_s, true}};

} // namespace

class TestProcedure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsHaveStableWords();
    void theDocumentedProceduresAreThere();
    void theDocumentedStepsComeInTheirOrder_data();
    void theDocumentedStepsComeInTheirOrder();
    void noNameOfABuiltInStaysOpen();
    void builtInFilesAreWrittenAsTheProgramWrites_data();
    void builtInFilesAreWrittenAsTheProgramWrites();
    void everyTextReachesTheTranslators();
    void namesAreFilledIn_data();
    void namesAreFilledIn();
    void soundOnesAreAccepted_data();
    void soundOnesAreAccepted();
    void unsoundOnesAreNamedByStepAndField_data();
    void unsoundOnesAreNamedByStepAndField();
    void everythingWrongIsSaidAtOnce();
    void problemsNameTheFile();
    void anyBytesAreSurvived();
    void aSiteBringsItsOwn();
    void anUnsoundOneOfASiteReplacesNothing_data();
    void anUnsoundOneOfASiteReplacesNothing();
    void alternativesOfASiteAreChecked();
    void strangeFilesOfASiteAreNamed();
    void onlySoManyFilesAreRead();
    void theExampleInTheDocumentIsSound();
};

void TestProcedure::actionsHaveStableWords()
{
    QStringList words;
    for (int i = 0; i <= int(StepAction::Manual); ++i) {
        const auto action = StepAction(i);
        QCOMPARE(actionFromToken(actionToken(action)), action);
        words += actionToken(action);
    }
    QCOMPARE(words.join(u' '),
             u"list-containers compose-up compose-down stop-validator start-validator list-backups verify-backup "
             "restore-backup check-chain safety-archive remove-chain follow-logs drill manual"_s);
    QCOMPARE(actionFromToken(u"reboot"), std::nullopt);
    QCOMPARE(actionFromToken(u""), std::nullopt);
    QVERIFY(destroys(StepAction::RemoveChain));
    QVERIFY(destroys(StepAction::RestoreBackup));
    QVERIFY(!destroys(StepAction::ComposeDown));
}

void TestProcedure::theDocumentedProceduresAreThere()
{
    const ProcedureSet set = loadProcedures({});
    QVERIFY(set.problems.isEmpty());
    QStringList ids;
    for (const Procedure &procedure : set.procedures)
        ids += procedure.section % u' ' % procedure.id % u' ' % procedure.alternative;
    QCOMPARE(ids, QStringList({u"2.1 unexpected-shutdown corrupted-data"_s, u"2.2 corrupted-data no-backup"_s,
                               u"2.3 no-backup "_s, u"5.1 restore-drill "_s}));
    QCOMPARE(set.find(u"no-backup"), &set.procedures[2]);
    QVERIFY(!set.find(u"reboot"));
}

void TestProcedure::theDocumentedStepsComeInTheirOrder_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QStringList>("commands");
    const QString compose = u"docker-compose -f /srv/validator1/docker-compose.yml "_s;
    const QString look = u"curl http://localhost:8081/blockchain/status"_s;
    const QString list = u"bt2c-recovery list --backup-dir /srv/backups"_s;
    const QString verify = u"bt2c-recovery verify /srv/backups/a.tar.gz"_s;
    QTest::addRow("2.1") << u"unexpected-shutdown"_s
                         << QStringList{u"list-containers"_s, u"compose-up"_s, u"check-chain"_s}
                         << QStringList{u"docker ps -a"_s, compose % u"up -d"_s, look};
    QTest::addRow("2.2")
        << u"corrupted-data"_s << QStringList{u"stop-validator"_s, u"list-backups"_s,    u"verify-backup"_s,
                                              u"restore-backup"_s, u"start-validator"_s, u"check-chain"_s}
        << QStringList{u"docker stop bt2c_validator"_s,  list, verify, u"bt2c-recovery restore /srv/backups/a.tar.gz"_s,
                       u"docker start bt2c_validator"_s, look};
    QTest::addRow("2.3") << u"no-backup"_s
                         << QStringList{u"stop-validator"_s, u"safety-archive"_s, u"compose-down"_s, u"remove-chain"_s,
                                        u"compose-up"_s,     u"follow-logs"_s,    u"check-chain"_s}
                         << QStringList{
                                u"docker stop bt2c_validator"_s,
                                u"docker cp bt2c_validator:/app/data - > /srv/backups/chain_before_removal.tar"_s,
                                compose % u"down"_s,
                                u"docker volume rm validator1_bt2c_blockchain_data"_s,
                                compose % u"up -d"_s,
                                u"docker logs -f bt2c_validator"_s,
                                look};
    QTest::addRow("5.1") << u"restore-drill"_s << QStringList{u"list-backups"_s, u"verify-backup"_s, u"drill"_s}
                         << QStringList{list, verify, u"bt2c-recovery drill /srv/backups/a.tar.gz"_s};
}

void TestProcedure::theDocumentedStepsComeInTheirOrder()
{
    QFETCH(QString, id);
    QFETCH(QStringList, actions);
    QFETCH(QStringList, commands);
    const StepNames names{{u"site"_s, u"/srv/validator1"_s},
                          {u"compose_file"_s, u"/srv/validator1/docker-compose.yml"_s},
                          {u"validator"_s, u"bt2c_validator"_s},
                          {u"volume"_s, u"validator1_bt2c_blockchain_data"_s},
                          {u"status_url"_s, u"http://localhost:8081/blockchain/status"_s},
                          {u"backup"_s, u"/srv/backups/a.tar.gz"_s},
                          {u"backup_dir"_s, u"/srv/backups"_s}};
    const ProcedureSet set = loadProcedures({});
    const Procedure *procedure = set.find(id);
    QVERIFY(procedure);
    QStringList foundActions;
    QStringList foundCommands;
    for (const ProcedureStep &step : procedure->steps) {
        foundActions += actionToken(step.action);
        foundCommands += filled(step.command, names);
        QCOMPARE(step.destroys, destroys(step.action));
    }
    QCOMPARE(foundActions, actions);
    QCOMPARE(foundCommands, commands);
}

void TestProcedure::noNameOfABuiltInStaysOpen()
{
    StepNames names;
    for (const QString &name : knownStepNames())
        names[name] = u"real"_s;
    for (const Procedure &procedure : loadProcedures({}).procedures) {
        for (const ProcedureStep &step : procedure.steps) {
            const QString command = filled(step.command, names);
            QVERIFY2(!command.isEmpty() && !command.contains(u'{') && !command.contains(u'<'), qPrintable(command));
        }
    }
}

void TestProcedure::builtInFilesAreWrittenAsTheProgramWrites_data()
{
    QTest::addColumn<QString>("path");
    (void)loadProcedures({}); // brings the resource in
    const QStringList names = QDir(u":/procedures"_s).entryList();
    QCOMPARE(names.size(), 4);
    for (const QString &name : names)
        QTest::addRow("%s", qPrintable(name)) << QString(u":/procedures/"_s % name);
}

void TestProcedure::builtInFilesAreWrittenAsTheProgramWrites()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const auto procedure = parseProcedure(content, path);
    QVERIFY(procedure);
    QCOMPARE(formatProcedure(*procedure), content);
    QCOMPARE(parseProcedure(formatProcedure(*procedure), path).value(), *procedure);
}

void TestProcedure::everyTextReachesTheTranslators()
{
    QFile file(QStringLiteral(BT2C_PROCEDURE_TEXTS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray source = file.readAll();
    for (const Procedure &procedure : loadProcedures({}).procedures) {
        QStringList texts{procedure.title, procedure.summary};
        for (const ProcedureStep &step : procedure.steps)
            texts += {step.title, step.why, step.success, step.failure};
        for (const QString &text : std::as_const(texts))
            QVERIFY2(source.contains(QByteArray("QT_TRANSLATE_NOOP(\"Procedure\", \"" + text.toUtf8() + "\")")),
                     qPrintable(text));
    }
}

void TestProcedure::namesAreFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::addRow("nothing") << u"docker ps -a"_s << u"docker ps -a"_s;
    QTest::addRow("one") << u"docker stop {validator}"_s << u"docker stop bt2c_validator"_s;
    QTest::addRow("twice") << u"{validator}{validator}"_s << u"bt2c_validatorbt2c_validator"_s;
    QTest::addRow("not known here") << u"docker volume rm {volume}"_s << u"docker volume rm <volume>"_s;
    QTest::addRow("a blank") << u"ls {site}/data"_s << u"ls '/my site'/data"_s;
    QTest::addRow("a quote") << u"ls {data}"_s << uR"(ls '/it'\''s; rm -rf ~')"_s;
    QTest::addRow("braces in a value") << u"cat {backup}"_s << u"cat '/{validator}'"_s;
    QTest::addRow("the shell's own") << u"echo {a,b} ${HOME} {nothing}"_s << u"echo {a,b} ${HOME} {nothing}"_s;
    QTest::addRow("empty") << QString() << QString();
}

void TestProcedure::namesAreFilledIn()
{
    QFETCH(QString, text);
    const StepNames names{{u"validator"_s, u"bt2c_validator"_s},
                          {u"site"_s, u"/my site"_s},
                          {u"data"_s, u"/it's; rm -rf ~"_s},
                          {u"backup"_s, u"/{validator}"_s},
                          {u"nothing"_s, u"x"_s}};
    QTEST(filled(text, names), "result");
}

void TestProcedure::soundOnesAreAccepted_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("least") << bytes(procedureWith({step(u"a"_s, u"manual"_s)}));
    QTest::addRow("empty optional texts")
        << bytes(procedureWith({step(u"a"_s, u"manual"_s, {{u"command"_s, u""_s}, {u"needs"_s, QJsonArray{}}})},
                               {{u"section"_s, u""_s}, {u"alternative"_s, u""_s}}));
    QTest::addRow("two lines") << bytes(procedureWith({step(u"a"_s, u"manual"_s, {{u"command"_s, u"a\nb"_s}})}));
    QTest::addRow("docker's format") << bytes(procedureWith(
        {step(u"a"_s, u"manual"_s, {{u"command"_s, u"docker ps --format '{{.Names}} {{json .}}' ${HOME}"_s}})}));
    QTest::addRow("a hand that destroys") << bytes(procedureWith({step(u"a"_s, u"manual"_s, destroying)}));
    QTest::addRow("verified, then restored") << bytes(
        procedureWith({step(u"a"_s, u"verify-backup"_s),
                       step(u"b"_s, u"restore-backup"_s, {{u"destroys"_s, true}, {u"needs"_s, QJsonArray{u"a"_s}}})}));
    QTest::addRow("copied, then removed")
        << bytes(procedureWith({step(u"a"_s, u"safety-archive"_s), step(u"b"_s, u"remove-chain"_s, destroying)}));
    QTest::addRow("whole and fractional one")
        << bytes(procedureWith({step(u"a"_s, u"manual"_s)}, {{u"schema"_s, 1.0}}));
}

void TestProcedure::soundOnesAreAccepted()
{
    QFETCH(QByteArray, json);
    const auto procedure = parseProcedure(json, u"own.json"_s);
    QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.error().first().words));
    QCOMPARE(procedure->file, u"own.json"_s);
    QCOMPARE(parseProcedure(formatProcedure(*procedure), u"own.json"_s).value(), *procedure);
}

void TestProcedure::unsoundOnesAreNamedByStepAndField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("places");
    const auto whole = [](const char *name, const QJsonObject &more, const QString &place) {
        QTest::addRow("%s", name) << bytes(procedureWith({step(u"a"_s, u"manual"_s)}, more)) << QStringList{place};
    };
    const auto oneStep = [](const char *name, const QJsonObject &more, const QString &place) {
        QTest::addRow("%s", name) << bytes(procedureWith({step(u"a"_s, u"manual"_s, more)})) << QStringList{place};
    };
    QTest::addRow("nothing") << QByteArray() << QStringList{u"/"_s};
    QTest::addRow("no JSON") << QByteArray("steps: []") << QStringList{u"/"_s};
    QTest::addRow("cut off") << bytes(procedureWith({step(u"a"_s, u"manual"_s)})).chopped(30) << QStringList{u"/"_s};
    QTest::addRow("a list") << QByteArray("[]") << QStringList{u"/"_s};
    QTest::addRow("too large") << QByteArray(256 * 1024 + 1, ' ') << QStringList{u"/"_s};
    QTest::addRow("deep") << QByteArray(100'000, '[') << QStringList{u"/"_s};
    QTest::addRow("no schema") << bytes(without(procedureWith({}), u"schema"_s)) << QStringList{u"/schema"_s};
    whole("another schema", {{u"schema"_s, 2}}, u"/schema"_s);
    whole("schema as text", {{u"schema"_s, u"1"_s}}, u"/schema"_s);
    whole("unknown field", {{u"titel"_s, u"x"_s}}, u"/titel"_s);
    whole("id of capitals", {{u"id"_s, u"Own"_s}}, u"/id"_s);
    whole("id that is a path", {{u"id"_s, u"../own"_s}}, u"/id"_s);
    whole("title as number", {{u"title"_s, 5}}, u"/title"_s);
    whole("title of blanks", {{u"title"_s, u"  "_s}}, u"/title"_s);
    whole("long title", {{u"title"_s, QString(81, u'x')}}, u"/title"_s);
    whole("title of two lines", {{u"title"_s, u"a\nb"_s}}, u"/title"_s);
    whole("long summary", {{u"summary"_s, QString(1001, u'x')}}, u"/summary"_s);
    whole("its own alternative", {{u"alternative"_s, u"own"_s}}, u"/alternative"_s);
    whole("steps as object", {{u"steps"_s, QJsonObject{}}}, u"/steps"_s);
    whole("no step", {{u"steps"_s, QJsonArray{}}}, u"/steps"_s);
    whole("a step as text", {{u"steps"_s, QJsonArray{u"a"_s}}}, u"step 1/"_s);
    QJsonArray many;
    for (int i = 0; i < 65; ++i)
        many += step(u"s%1"_s.arg(i), u"manual"_s);
    whole("65 steps", {{u"steps"_s, many}}, u"/steps"_s);
    for (const QString &field : {u"id"_s, u"title"_s, u"summary"_s, u"steps"_s})
        QTest::addRow("without %s", qPrintable(field))
            << bytes(without(procedureWith({step(u"a"_s, u"manual"_s)}), field)) << QStringList{u'/' + field};
    for (const QString &field : {u"action"_s, u"title"_s, u"why"_s, u"success"_s, u"failure"_s})
        QTest::addRow("step without %s", qPrintable(field))
            << bytes(procedureWith({without(step(u"a"_s, u"manual"_s), field)})) << QStringList{u"a/"_s + field};
    QTest::addRow("step without id") << bytes(procedureWith({without(step(u"a"_s, u"manual"_s), u"id"_s)}))
                                     << QStringList{u"step 1/id"_s};
    oneStep("unknown field of a step", {{u"sudo"_s, true}}, u"a/sudo"_s);
    oneStep("unknown action", {{u"action"_s, u"reboot"_s}}, u"a/action"_s);
    oneStep("action as number", {{u"action"_s, 3}}, u"a/action"_s);
    oneStep("unknown name", {{u"command"_s, u"docker rm {container}"_s}}, u"a/command"_s);
    oneStep("unknown name in capitals", {{u"command"_s, u"docker rm {VOLUME}"_s}}, u"a/command"_s);
    oneStep("a name outside the command", {{u"why"_s, u"Removes {volume}."_s}}, u"a/why"_s);
    oneStep("command that hides", {{u"command"_s, u"ls \x1b[8m; rm -rf ~"_s}}, u"a/command"_s);
    oneStep("command that turns round", {{u"command"_s, u"ls \u202e~ fr- mr"_s}}, u"a/command"_s);
    oneStep("long command", {{u"command"_s, QString(1001, u'x')}}, u"a/command"_s);
    oneStep("destroys as text", {{u"destroys"_s, u"false"_s}}, u"a/destroys"_s);
    oneStep("optional as null", {{u"optional"_s, QJsonValue()}}, u"a/optional"_s);
    oneStep("destroys, and optional", {{u"destroys"_s, true}, {u"optional"_s, true}}, u"a/optional"_s);
    oneStep("needs as text", {{u"needs"_s, u"b"_s}}, u"a/needs"_s);
    oneStep("needs with a number", {{u"needs"_s, QJsonArray{1}}}, u"a/needs"_s);
    oneStep("needs nobody", {{u"needs"_s, QJsonArray{u"b"_s}}}, u"a/needs"_s);
    oneStep("needs itself", {{u"needs"_s, QJsonArray{u"a"_s}}}, u"a/needs"_s);
    const auto needs = [](const QString &id, const QString &need) {
        return step(id, u"manual"_s, {{u"needs"_s, QJsonArray{need}}});
    };
    QTest::addRow("needs a later one") << bytes(procedureWith({needs(u"a"_s, u"b"_s), step(u"b"_s, u"manual"_s)}))
                                       << QStringList{u"a/needs"_s};
    QTest::addRow("circle of two") << bytes(procedureWith({needs(u"a"_s, u"b"_s), needs(u"b"_s, u"a"_s)}))
                                   << QStringList{u"a/needs"_s};
    QTest::addRow("circle of three") << bytes(
        procedureWith({needs(u"a"_s, u"c"_s), needs(u"b"_s, u"a"_s), needs(u"c"_s, u"b"_s)}))
                                     << QStringList{u"a/needs"_s};
    QTest::addRow("id twice") << bytes(procedureWith({step(u"a"_s, u"manual"_s), step(u"a"_s, u"manual"_s)}))
                              << QStringList{u"step 2/id"_s};
    QTest::addRow("restored unverified") << bytes(
        procedureWith({step(u"a"_s, u"restore-backup"_s, destroying), step(u"b"_s, u"verify-backup"_s)}))
                                         << QStringList{u"a/action"_s};
    QTest::addRow("removed without a copy")
        << bytes(procedureWith({step(u"a"_s, u"remove-chain"_s, destroying)})) << QStringList{u"a/action"_s};
    QTest::addRow("destroys in silence") << bytes(
        procedureWith({step(u"v"_s, u"verify-backup"_s), step(u"a"_s, u"restore-backup"_s)}))
                                         << QStringList{u"a/destroys"_s};
    QTest::addRow("removes in silence") << bytes(
        procedureWith({step(u"v"_s, u"safety-archive"_s), step(u"a"_s, u"remove-chain"_s)}))
                                        << QStringList{u"a/destroys"_s};
}

void TestProcedure::unsoundOnesAreNamedByStepAndField()
{
    QFETCH(QByteArray, json);
    const auto procedure = parseProcedure(json, u"own.json"_s);
    QVERIFY(!procedure);
    QTEST(places(procedure.error()), "places");
    for (const ProcedureProblem &problem : procedure.error()) {
        QVERIFY2(problem.words.endsWith(u'.'), qPrintable(problem.words));
        QVERIFY2(!problem.words.contains(u"%1"), qPrintable(problem.words));
    }
}

void TestProcedure::everythingWrongIsSaidAtOnce()
{
    const auto procedure =
        parseProcedure(bytes(procedureWith({step(u"a"_s, u"reboot"_s, {{u"needs"_s, QJsonArray{u"x"_s}}}),
                                            without(step(u"b"_s, u"remove-chain"_s), u"why"_s)},
                                           {{u"title"_s, 1}})),
                       u"own.json"_s);
    QVERIFY(!procedure);
    QCOMPARE(places(procedure.error()),
             QStringList({u"/title"_s, u"a/action"_s, u"b/why"_s, u"b/destroys"_s, u"a/needs"_s, u"b/action"_s}));
}

void TestProcedure::problemsNameTheFile()
{
    const auto procedure = parseProcedure("{\n\n\"a\": }", u"/srv/procedures/own.json"_s);
    QVERIFY(!procedure);
    QCOMPARE(procedure.error().first().file, u"/srv/procedures/own.json"_s);
    QVERIFY2(procedure.error().first().words.contains(u"line 3"), qPrintable(procedure.error().first().words));
}

void TestProcedure::anyBytesAreSurvived()
{
    QRandomGenerator random(20261124);
    const QByteArray sound =
        bytes(procedureWith({step(u"a"_s, u"verify-backup"_s), step(u"b"_s, u"restore-backup"_s, destroying)}));
    for (int round = 0; round < 3000; ++round) {
        QByteArray mutated = sound;
        for (int i = 0; i < 1 + random.bounded(4); ++i)
            mutated[random.bounded(mutated.size())] = char(random.bounded(256));
        const auto procedure = parseProcedure(mutated, u"x"_s);
        QVERIFY(procedure ? !procedure->steps.isEmpty() : !procedure.error().isEmpty());
    }
}

void TestProcedure::aSiteBringsItsOwn()
{
    QTemporaryDir site;
    QJsonObject own =
        procedureWith({step(u"a"_s, u"manual"_s)}, {{u"id"_s, u"no-backup"_s}, {u"title"_s, u"Call Ann"_s}});
    put(site.filePath(u"procedures/no-backup.json"_s), bytes(own));
    put(site.filePath(u"procedures/zz-last.json"_s),
        bytes(
            procedureWith({step(u"a"_s, u"manual"_s)}, {{u"id"_s, u"zz-last"_s}, {u"alternative"_s, u"aa-first"_s}})));
    put(site.filePath(u"procedures/aa-first.json"_s),
        bytes(procedureWith({step(u"a"_s, u"manual"_s)},
                            {{u"id"_s, u"aa-first"_s}, {u"alternative"_s, u"unexpected-shutdown"_s}})));
    put(site.filePath(u"procedures/notes.txt"_s), "not one");
    const ProcedureSet set = loadProcedures(site.path());
    QVERIFY(set.problems.isEmpty());
    QStringList titles;
    for (const Procedure &procedure : set.procedures)
        titles += procedure.id;
    QCOMPARE(titles, QStringList({u"unexpected-shutdown"_s, u"corrupted-data"_s, u"no-backup"_s, u"restore-drill"_s,
                                  u"aa-first"_s, u"zz-last"_s}));
    QCOMPARE(set.find(u"no-backup")->title, u"Call Ann"_s);
    QCOMPARE(set.find(u"no-backup")->file, site.filePath(u"procedures/no-backup.json"_s));
}

void TestProcedure::anUnsoundOneOfASiteReplacesNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::addRow("garbage") << QByteArray("garbage") << QString();
    QTest::addRow("too large") << QByteArray(300'000, ' ') << QString();
    QTest::addRow("another's id") << bytes(procedureWith({step(u"a"_s, u"manual"_s)}, {{u"id"_s, u"corrupted-data"_s}}))
                                  << u"id"_s;
    QTest::addRow("no such alternative") << bytes(
        procedureWith({step(u"a"_s, u"manual"_s)}, {{u"id"_s, u"no-backup"_s}, {u"alternative"_s, u"nowhere"_s}}))
                                         << u"alternative"_s;
    QTest::addRow("back in a circle") << bytes(procedureWith(
        {step(u"a"_s, u"manual"_s)}, {{u"id"_s, u"no-backup"_s}, {u"alternative"_s, u"unexpected-shutdown"_s}}))
                                      << u"alternative"_s;
}

void TestProcedure::anUnsoundOneOfASiteReplacesNothing()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    QTemporaryDir site;
    const QString path = site.filePath(u"procedures/no-backup.json"_s);
    put(path, json);
    const ProcedureSet set = loadProcedures(site.path());
    QCOMPARE(set.procedures, loadProcedures({}).procedures);
    QCOMPARE(set.problems.size(), 1);
    QCOMPARE(set.problems.first().file, path);
    QCOMPARE(set.problems.first().field, field);
    QCOMPARE(set.problemsOf(u"no-backup"), set.problems);
    QVERIFY(set.problemsOf(u"backup").isEmpty());
}

void TestProcedure::alternativesOfASiteAreChecked()
{
    QTemporaryDir site;
    const auto own = [&](const QString &id, const QString &alternative) {
        put(site.filePath(u"procedures/%1.json"_s.arg(id)),
            bytes(procedureWith({step(u"a"_s, u"manual"_s)}, {{u"id"_s, id}, {u"alternative"_s, alternative}})));
    };
    // "to-circle" itself is sound until the two that form the circle are gone.
    own(u"circle-a"_s, u"circle-b"_s);
    own(u"circle-b"_s, u"circle-a"_s);
    own(u"to-circle"_s, u"circle-a"_s);
    own(u"sound"_s, u"no-backup"_s);
    const ProcedureSet set = loadProcedures(site.path());
    QStringList wrong;
    for (const ProcedureProblem &problem : set.problems)
        wrong += QFileInfo(problem.file).completeBaseName();
    QCOMPARE(wrong, QStringList({u"circle-a"_s, u"circle-b"_s, u"to-circle"_s}));
    QVERIFY(set.find(u"sound"));
    QCOMPARE(set.procedures.size(), 5);
}

void TestProcedure::strangeFilesOfASiteAreNamed()
{
    QTemporaryDir site;
    QTemporaryDir elsewhere;
    put(elsewhere.filePath(u"secret"_s), "secret words");
    const QDir folder(site.filePath(u"procedures"_s));
    QVERIFY(QDir().mkpath(folder.path()));
    QVERIFY(QFile::link(elsewhere.filePath(u"secret"_s), folder.filePath(u"link.json"_s)));
    QVERIFY(QFile::link(elsewhere.filePath(u"nothing"_s), folder.filePath(u"nowhere.json"_s)));
    QVERIFY(folder.mkdir(u"folder.json"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe.json"_s)).constData(), 0600), 0);
    put(folder.filePath(u".hidden.json"_s), "x");
    const ProcedureSet set = loadProcedures(site.path());
    QCOMPARE(set.procedures, loadProcedures({}).procedures);
    QStringList names;
    for (const ProcedureProblem &problem : set.problems) {
        names += QFileInfo(problem.file).fileName();
        QVERIFY(!problem.words.contains(u"secret words"));
    }
    QCOMPARE(names, QStringList({u"folder.json"_s, u"link.json"_s, u"nowhere.json"_s, u"pipe.json"_s}));
}

void TestProcedure::onlySoManyFilesAreRead()
{
    QTemporaryDir site;
    for (int i = 0; i < 70; ++i) {
        const QString id = u"p%1"_s.arg(i, 2, 10, QChar(u'0'));
        put(site.filePath(u"procedures/%1.json"_s.arg(id)),
            bytes(procedureWith({step(u"a"_s, u"manual"_s)}, {{u"id"_s, id}})));
    }
    const ProcedureSet set = loadProcedures(site.path());
    QCOMPARE(set.procedures.size(), 4 + 64);
    QCOMPARE(set.problems.size(), 1);
    QCOMPARE(set.problems.first().file, site.filePath(u"procedures"_s));
}

void TestProcedure::theExampleInTheDocumentIsSound()
{
    QFile file(QStringLiteral(BT2C_PROCEDURE_DOCUMENT));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray document = file.readAll();
    const qsizetype from = document.indexOf("```json\n") + 8;
    const qsizetype to = document.indexOf("```", from);
    QVERIFY(from > 8 && to > from);
    const auto procedure = parseProcedure(document.sliced(from, to - from), u"call-the-team.json"_s);
    QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.error().first().words));
    for (int i = 0; i <= int(StepAction::Manual); ++i)
        QVERIFY2(document.contains(QByteArray('`' + actionToken(StepAction(i)).toUtf8() + '`')), qPrintable(actionToken(StepAction(i))));
    for (const QString &name : knownStepNames())
        QVERIFY2(document.contains(QByteArray("`{" + name.toUtf8() + "}`")), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestProcedure)
#include "tst_procedure.moc"
