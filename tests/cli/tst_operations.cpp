#include "tests/cli/place.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// Every command once through its ordinary work.
class OperationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupWritesDocumentedFilesAndLogLines();
    void scheduledBackupsKeepTheirNamesAndLog();
    void backupOfNothingIsNoSuccess();
    void backupPrunesAsDocumentedUnlessToldNotTo();
    void contentsAndExtractGiveWhatIsInside();
    void aSecondBackupTakesOverWhatDidNotChange();
    void aDamagedBackupIsComparedRescuedAndRepaired();
    void restoreOnlyTouchesThePartAskedFor();
    void pruneShowsReasonsBeforeItRemoves();
    void foldersAndEngineOfTheSettings();
    void practiceSiteIsJudgedAndRestored();
    void historyShowsWhatWasDone();
    void brokenLedgerStopsNothing();
    void quietSaysNothingWhereAllIsWell();
};

void OperationsTest::backupWritesDocumentedFilesAndLogLines()
{
    const Place place;
    makeSite(place.site(), 5);
    QDir(place.backups()).removeRecursively();
    const Run run = place.cli({u"backup"_s, u"--type"_s, u"full"_s, u"--data-dir"_s, place.site(), u"--backup-dir"_s,
                               place.backups(), u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    const QString path = run.json()[u"path"_s].toString();
    static const QRegularExpression name(u"^bt2c_full_backup_\\d{8}_\\d{6}\\.tar\\.gz$"_s);
    QVERIFY(name.match(QFileInfo(path).fileName()).hasMatch());
    QCOMPARE(readFile(path + u".sha256"_s), run.json()[u"sha256"_s].toString().toLatin1());
    QVERIFY(readFile(path + u".json"_s).startsWith("{\n  \"backup_type\": \"full\",\n  \"timestamp\": \""));
    const auto modeOf = [](const QString &file) {
        struct stat info{};
        return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? info.st_mode & 0777 : 0;
    };
    QCOMPARE(modeOf(place.backups()), 0700u);
    for (const QString &ending : {u""_s, u".sha256"_s, u".json"_s})
        QCOMPARE(modeOf(path + ending), 0600u);
    QCOMPARE(modeOf(place.backups() + u"/backup.log"_s), 0600u);

    const QByteArrayList lines = readFile(place.backups() + u"/backup.log"_s).trimmed().split('\n');
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3} - bt2c_backup - (INFO|WARNING) - (.*)$"_s);
    QStringList texts;
    for (const QByteArray &line : lines) {
        const auto match = form.match(QString::fromUtf8(line));
        QVERIFY2(match.hasMatch(), line.constData());
        texts += match.captured(2);
    }
    QVERIFY(texts.contains(u"Adding %1/data to backup as data"_s.arg(place.site())));
    QVERIFY(texts.contains(u"Adding %1/config to backup as config"_s.arg(place.site())));
    QVERIFY(texts.contains(u"Backup completed successfully: "_s + path));
    QVERIFY(texts.contains(u"Backup size: 0.02 MB"_s) || texts.contains(u"Backup size: 0.01 MB"_s));
    QCOMPARE(place.cli({u"verify"_s, path}).exit, 0);
}

void OperationsTest::scheduledBackupsKeepTheirNamesAndLog()
{
    const Place place;
    makeSite(place.site(), 5);
    const auto make = [&](const QString &type) {
        return place
            .cli({u"backup"_s, u"--type"_s, type, u"--data-dir"_s, place.site(), u"--backup-dir"_s, place.backups(),
                  u"--json"_s})
            .json();
    };
    const QJsonObject hourly = make(u"hourly"_s);
    const QJsonObject daily = make(u"daily"_s);
    const QJsonObject weekly = make(u"weekly"_s);
    QVERIFY(hourly[u"filename"_s].toString().startsWith("bt2c_blockchain_backup_"_L1));
    QVERIFY(daily[u"filename"_s].toString().startsWith("bt2c_full_backup_"_L1));
    QVERIFY(weekly[u"filename"_s].toString().startsWith("bt2c_weekly_backup_"_L1));
    QVERIFY(readFile(weekly[u"path"_s].toString() + u".json"_s).contains("\"backup_type\": \"weekly\""));
    const QByteArray log = readFile(place.backups() + u"/scheduled_backup.log"_s);
    QVERIFY2(log.contains(" - bt2c_scheduled_backup - INFO - ") && log.contains("hourly") && log.contains("weekly"),
             log.constData());
}

void OperationsTest::backupOfNothingIsNoSuccess()
{
    const Place place;
    writeFile(place.site() + u"/config/validator.json"_s, "{}");
    const Run run = place.cli({u"backup"_s, u"--type"_s, u"blockchain"_s, u"--data-dir"_s, place.site(),
                               u"--backup-dir"_s, place.backups(), u"--json"_s});
    QVERIFY2(run.exit == 3, run.text().constData());
    QVERIFY(run.json()[u"holds_nothing"_s].toBool());
    QVERIFY(run.err.contains("volume"));
    QVERIFY(readFile(place.backups() + u"/backup.log"_s).contains("WARNING - Path not found, skipping: "));
    const Run verify = place.cli({u"verify"_s, run.json()[u"path"_s].toString(), u"--json"_s});
    QCOMPARE(verify.exit, 3);
    QCOMPARE(verify.json()[u"state"_s].toString(), u"empty"_s);
}

void OperationsTest::backupPrunesAsDocumentedUnlessToldNotTo()
{
    const Place place;
    makeSite(place.site(), 5);
    const QString made = place.makeBackup(u"config"_s);
    for (int day = 1; day <= 9; ++day) {
        const QString copy =
            place.backups() + u"/bt2c_config_backup_202601%1_000500.tar.gz"_s.arg(day, 2, 10, QChar(u'0'));
        QFile::copy(made, copy);
        QFile::copy(made + u".sha256"_s, copy + u".sha256"_s);
    }
    const auto count = [&] { return QDir(place.backups()).entryList({u"*.tar.gz"_s}).size(); };
    const QStringList backup{u"backup"_s,  u"--type"_s,       u"config"_s,    u"--data-dir"_s,
                             place.site(), u"--backup-dir"_s, place.backups()};
    QCOMPARE(place.cli(backup + QStringList{u"--keep-all"_s}).exit, 0);
    QCOMPARE(count(), 11);
    const Run run = place.cli(backup + QStringList{u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(count(), 5);
    QCOMPARE(run.json()[u"pruned"_s].toArray().size(), 7);
    QCOMPARE(QDir(place.backups()).entryList({u"*.sha256"_s}).size(), 5);
}

void OperationsTest::contentsAndExtractGiveWhatIsInside()
{
    const Place place;
    makeSite(place.site(), 5);
    const QString archive = place.makeBackup(u"full"_s);
    const Run contents = place.cli({u"contents"_s, archive, u"--sha256"_s, u"--json"_s});
    QVERIFY2(contents.exit == 0, contents.text().constData());
    const QJsonArray items = contents.json()[u"items"_s].toArray();
    QCOMPARE(items.size(), contents.json()[u"entries"_s].toInteger());
    bool found = false;
    for (const QJsonValue &item : items) {
        if (item[u"path"_s].toString() != "data/blocks/1.blk"_L1)
            continue;
        found = true;
        QCOMPARE(item[u"size"_s].toInteger(), 3000);
        QCOMPARE(item[u"sha256"_s].toString().size(), 64);
        QCOMPARE(item[u"mode"_s].toString().size(), 4);
    }
    QVERIFY(found);
    QVERIFY(place.cli({u"contents"_s, archive}).out.contains("data/latest -> blocks/0.blk"));
    const QJsonArray names = place.cli({u"contents"_s, archive, u"--json"_s}).json()[u"items"_s].toArray();
    QCOMPARE(names.size(), items.size());
    QCOMPARE(names.first()[u"path"_s], items.first()[u"path"_s]);
    QVERIFY(names.first()[u"sha256"_s].isNull());

    const QString out = place.path(u"out"_s);
    const Run extract =
        place.cli({u"extract"_s, archive, u"data/blocks"_s, u"config/validator.json"_s, u"--to"_s, out, u"--json"_s});
    QVERIFY2(extract.exit == 0, extract.text().constData());
    QCOMPARE(readFile(out + u"/data/blocks/3.blk"_s), readFile(place.site() + u"/data/blocks/3.blk"_s));
    QVERIFY(!QFileInfo::exists(out + u"/data/state.json"_s));
    const Run again = place.cli({u"extract"_s, archive, u"config/validator.json"_s, u"--to"_s, out});
    QVERIFY2(again.exit == 2, again.text().constData());
    const Run missing = place.cli({u"extract"_s, archive, u"data/none"_s, u"--to"_s, out, u"--json"_s});
    QVERIFY2(missing.exit == 4, missing.text().constData());
    QCOMPARE(missing.json()[u"missing"_s].toArray(), QJsonArray{u"data/none"_s});
}

void OperationsTest::aSecondBackupTakesOverWhatDidNotChange()
{
    const Place place;
    makeSite(place.site(), 5);
    writeFile(place.site() + u"/data/chain.dat"_s, noise(300'000, 1));
    const QStringList backUp{u"backup"_s, u"--type"_s, u"full"_s, u"--data-dir"_s, place.site(), u"--backup-dir"_s,
                             place.backups(), u"--json"_s};
    const QJsonObject first = place.cli(backUp).json();
    QCOMPARE(first[u"reused_bytes"_s].toInteger(), 0);
    writeFile(place.site() + u"/data/state.json"_s, "{\"block_height\": 9}");
    const QJsonObject second = place.cli(backUp).json();
    QVERIFY(second[u"reused_bytes"_s].toInteger() >= 300'000);
    QVERIFY(second[u"reused_bytes"_s].toInteger() < second[u"tar_bytes"_s].toInteger());
    const QString path = second[u"path"_s].toString();
    QCOMPARE(place.cli({u"verify"_s, path}).exit, 0);
    // Whole without the one it took from.
    QVERIFY(QFile::remove(first[u"path"_s].toString()));
    const QString out = place.path(u"out"_s);
    QVERIFY(QDir().mkpath(out));
    QCOMPARE(runProcess(u"tar"_s, {u"xzf"_s, path, u"-C"_s, out}).exit, 0);
    QCOMPARE(readFile(out + u"/data/chain.dat"_s), noise(300'000, 1));
}

void OperationsTest::aDamagedBackupIsComparedRescuedAndRepaired()
{
    const Place place;
    makeSite(place.site(), 5);
    writeFile(place.site() + u"/data/chain.dat"_s, noise(300'000, 1));
    const QString older = place.makeBackup(u"full"_s);
    writeFile(place.site() + u"/data/chain.dat"_s, noise(300'000, 1) + noise(100'000, 2));
    writeFile(place.site() + u"/data/new.json"_s, "{}");
    const QString archive = place.makeBackup(u"full"_s);
    const QByteArray whole = readFile(archive);

    const Run compared = place.cli({u"compare"_s, older, archive, u"--json"_s});
    QVERIFY2(compared.exit == 0, compared.text().constData());
    QCOMPARE(compared.json()[u"added"_s].toInt(), 1);
    QCOMPARE(compared.json()[u"items"_s].toArray().size(), 2);
    QVERIFY(place.cli({u"compare"_s, archive, u"--data-dir"_s, place.site()}).out.contains("Nothing differs"));

    // In the middle of chain.dat, which the older backup has only in part.
    QByteArray broken = whole;
    broken[whole.size() / 2] = char(broken.at(whole.size() / 2) ^ 8);
    writeFile(archive, broken);
    const Run verified = place.cli({u"verify"_s, archive});
    QCOMPARE(verified.exit, 3);
    QVERIFY2(verified.out.contains("data/chain.dat"), verified.text().constData());
    const QString saved = place.path(u"saved"_s);
    const Run rescued = place.cli({u"rescue"_s, archive, u"--to"_s, saved, u"--json"_s});
    QCOMPARE(rescued.exit, 3);
    QCOMPARE(rescued.json()[u"damaged_files"_s].toArray().first()[u"path"_s].toString(), u"data/chain.dat"_s);
    QVERIFY(!QFileInfo::exists(saved + u"/data/chain.dat"_s));
    QCOMPARE(readFile(saved + u"/data/blocks/3.blk"_s), readFile(place.site() + u"/data/blocks/3.blk"_s));

    // Without the site nobody has the piece; with it, it is made again.
    const QString elsewhere = place.path(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(elsewhere));
    const Run partly = place.cli({u"repair"_s, archive, u"--data-dir"_s, elsewhere, u"--json"_s});
    QVERIFY2(partly.exit == 3, partly.text().constData());
    QCOMPARE(partly.json()[u"outlook"_s].toString(), u"partly"_s);
    QCOMPARE(readFile(archive), broken);
    const QStringList repair{u"repair"_s, archive, u"--data-dir"_s, place.site(), u"--json"_s};
    const Run dry = place.cli(repair + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.exit == 0, dry.text().constData());
    QCOMPARE(dry.json()[u"from_live"_s].toInt(), 1);
    QCOMPARE(readFile(archive), broken);
    const Run repaired = place.cli(repair);
    QVERIFY2(repaired.exit == 0, repaired.text().constData());
    QVERIFY(repaired.json()[u"repaired"_s].toBool());
    QCOMPARE(readFile(archive), whole);
    QCOMPARE(place.cli({u"verify"_s, archive}).exit, 0);
    QVERIFY(place.cli(repair).json()[u"outlook"_s].toString() == u"sound"_s);
}

void OperationsTest::restoreOnlyTouchesThePartAskedFor()
{
    const Place place;
    makeSite(place.site(), 5);
    const QString archive = place.makeBackup(u"full"_s);
    const QByteArray config = snapshot(place.site() + u"/config"_s);
    writeFile(place.site() + u"/data/state.json"_s, "later");
    writeFile(place.site() + u"/config/validator.json"_s, "later");
    const Run run =
        place.cli({u"restore"_s, archive, u"--data-dir"_s, place.site(), u"--only"_s, u"config"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(run.json()[u"replaced"_s].toArray(), QJsonArray{u"config"_s});
    QVERIFY(snapshot(place.site() + u"/config"_s) == config);
    QCOMPARE(readFile(place.site() + u"/data/state.json"_s), "later");
    // Twice in a second, and both can be taken back.
    QCOMPARE(place.cli({u"restore"_s, archive, u"--data-dir"_s, place.site()}).exit, 0);
    QCOMPARE(place.cli({u"rollback"_s, u"--data-dir"_s, place.site()}).exit, 0);
    QCOMPARE(place.cli({u"rollback"_s, u"--data-dir"_s, place.site()}).exit, 0);
    QCOMPARE(readFile(place.site() + u"/config/validator.json"_s), "later");
}

void OperationsTest::pruneShowsReasonsBeforeItRemoves()
{
    const Place place;
    makeSite(place.site(), 5);
    const QString made = place.makeBackup(u"config"_s);
    for (int day = 1; day <= 6; ++day) {
        const QString copy =
            place.backups() + u"/bt2c_config_backup_202601%1_000500.tar.gz"_s.arg(day, 2, 10, QChar(u'0'));
        QFile::copy(made, copy);
        QFile::copy(made + u".sha256"_s, copy + u".sha256"_s);
    }
    const QStringList before = namesIn(place.backups());
    const Run dry = place.cli({u"prune"_s, u"--backup-dir"_s, place.backups(), u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.exit == 0, dry.text().constData());
    QCOMPARE(namesIn(place.backups()), before);
    QCOMPARE(dry.json()[u"decisions"_s].toArray().size(), 7);
    int removed = 0;
    for (const QJsonValue &decision : dry.json()[u"decisions"_s].toArray()) {
        QVERIFY(!decision[u"rule"_s].toString().isEmpty());
        removed += decision[u"keep"_s].toBool() ? 0 : 1;
    }
    QCOMPARE(removed, 2);
    // Where what was set cannot be read, more might go than is wanted: nothing does.
    QProcessEnvironment unreadable = place.environment();
    unreadable.insert(u"BT2C_CONFIG"_s, place.path(u"config.json"_s));
    writeFile(place.path(u"config.json"_s), "{\"version\": 1, ");
    const Run refused =
        runProcess(cliPath(), {u"prune"_s, u"--backup-dir"_s, place.backups()}, unreadable);
    QVERIFY2(refused.exit != 0, refused.text().constData());
    QCOMPARE(namesIn(place.backups()), before);
    for (const QByteArray odd : {R"({"version": 1, "retention": {"config": {"last": "6"}}})",
                                 R"({"version": 1, "retention": {"config": {"lst": 6}}})",
                                 R"({"version": 1, "sites": {"/srv/v": {"retention": {"full": {"last": -1}}}}})"}) {
        writeFile(place.path(u"config.json"_s), odd);
        const Run odder = runProcess(cliPath(), {u"prune"_s, u"--backup-dir"_s, place.backups()}, unreadable);
        QVERIFY2(odder.exit != 0 && odder.text().contains("retention"), odder.text().constData());
        QCOMPARE(namesIn(place.backups()), before);
    }
    writeFile(place.path(u"config.json"_s), R"({"version": 1, "retention": {"config": {"last": 6}}})");
    const Run ofSettings = runProcess(
        cliPath(), {u"prune"_s, u"--backup-dir"_s, place.backups(), u"--dry-run"_s, u"--json"_s}, unreadable);
    removed = 0;
    for (const QJsonValue &decision : ofSettings.json()[u"decisions"_s].toArray())
        removed += decision[u"keep"_s].toBool() ? 0 : 1;
    QCOMPARE(removed, 1);
    // A folder is judged by what is set for the site that keeps its backups there.
    writeFile(place.path(u"config.json"_s),
              QJsonDocument(QJsonObject{
                  {u"version"_s, 1},
                  {u"sites"_s,
                   QJsonObject{{u"/srv/v"_s,
                                QJsonObject{{u"paths"_s, QJsonObject{{u"backups"_s, place.backups()}}},
                                            {u"retention"_s,
                                             QJsonObject{{u"config"_s, QJsonObject{{u"last"_s, 3}}}}}}}}}})
                  .toJson());
    const Run ofItsSite = runProcess(
        cliPath(), {u"prune"_s, u"--backup-dir"_s, place.backups(), u"--dry-run"_s, u"--json"_s}, unreadable);
    removed = 0;
    for (const QJsonValue &decision : ofItsSite.json()[u"decisions"_s].toArray())
        removed += decision[u"keep"_s].toBool() ? 0 : 1;
    QCOMPARE(removed, 4);
    // However the folder is written. One that several sites share, by rules that differ, is left alone.
    const auto wouldGo = [&](const QString &folder) {
        const Run dryRun = runProcess(cliPath(), {u"prune"_s, u"--backup-dir"_s, folder, u"--dry-run"_s, u"--json"_s},
                                      unreadable);
        int count = dryRun.exit == 0 ? 0 : -1;
        for (const QJsonValue &decision : dryRun.json()[u"decisions"_s].toArray())
            count += decision[u"keep"_s].toBool() ? 0 : 1;
        return count;
    };
    QCOMPARE(wouldGo(place.backups() + u"/."_s), 4);
    const auto settle = [&](const QJsonObject &paths, const QJsonObject &sites) {
        writeFile(place.path(u"config.json"_s),
                  QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"paths"_s, paths}, {u"sites"_s, sites}}).toJson());
    };
    const QJsonObject keepsOne{{u"retention"_s, QJsonObject{{u"config"_s, QJsonObject{{u"last"_s, 1}}}}}};
    settle({{u"backups"_s, place.backups()}}, {{u"/srv/a"_s, keepsOne}});
    QCOMPARE(wouldGo(place.backups()), -1);
    // A folder of no site that is known goes by what everybody has.
    settle({{u"site"_s, u"/srv/a"_s}}, {{u"/srv/a"_s, keepsOne}});
    QCOMPARE(wouldGo(place.backups()), 2);
    const Run run = place.cli({u"prune"_s, u"--backup-dir"_s, place.backups(), u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(run.json()[u"removed"_s].toArray().size(), 2);
    QCOMPARE(QDir(place.backups()).entryList({u"*.tar.gz"_s}).size(), 5);
}

void OperationsTest::foldersAndEngineOfTheSettings()
{
    const Place place;
    makeSite(place.site(), 7);
    for (const auto &[key, value] : std::initializer_list<std::pair<QString, QString>>{
             {u"paths.site"_s, place.site()}, {u"engine.host"_s, u"unix:///nowhere/engine.sock"_s}})
        QVERIFY(place.cli({u"config"_s, u"set"_s, key, value}).exit == 0);
    QVERIFY(place.cli({u"config"_s, u"set"_s, u"paths.backups"_s, place.backups(), u"--data-dir"_s, place.site()}).exit
            == 0);
    // None of them is named, and all are meant.
    const Run made = place.cli({u"backup"_s, u"--type"_s, u"config"_s, u"--json"_s});
    QVERIFY2(made.exit == 0, made.text().constData());
    QCOMPARE(QDir(place.backups()).entryList({u"*.tar.gz"_s}).size(), 1);
    const Run list = place.cli({u"list"_s, u"--json"_s});
    QCOMPARE(list.json()[u"backups"_s].toArray().size(), 1);
    const Run engine = place.cli({u"engine"_s, u"--json"_s});
    QVERIFY2(engine.out.contains("/nowhere/engine.sock"), engine.text().constData());
    // What is named comes first.
    const Run other = place.cli({u"engine"_s, u"--json"_s, u"--engine"_s, u"unix:///other/engine.sock"_s});
    QVERIFY2(!other.out.contains("/nowhere/engine.sock"), other.text().constData());
    const QString elsewhere = place.path(u"elsewhere"_s);
    QDir().mkpath(elsewhere);
    QCOMPARE(place.cli({u"list"_s, u"--json"_s, u"--backup-dir"_s, elsewhere}).json()[u"backups"_s].toArray().size(),
             0);
    // Where it is in doubt which engine is meant, none is taken.
    const QString config = place.path(u"home/.config/bt2c-recovery/config.json"_s);
    for (const QByteArray doubtful : {R"({"version": 1, "engine": {"host": "ssh:/node1"}})",
                                      R"({"version": 1, "engine": {"host": "ssh://node1"})"}) {
        writeFile(config, doubtful);
        const Run none = place.cli({u"engine"_s, u"--json"_s});
        QVERIFY2(none.json()[u"engine"_s].isNull() && none.out.contains("engine.host in"), none.text().constData());
    }
    writeFile(config, R"({"version": 1, "paths": {"backups": "here"}})");
    QVERIFY(place.cli({u"list"_s, u"--json"_s, u"--data-dir"_s, place.site()}).err.contains("paths.backups"));
    writeFile(config, "{");
    const Run doubt = place.cli({u"list"_s, u"--json"_s});
    QVERIFY2(doubt.err.contains("settings do not count"), doubt.text().constData());
}

void OperationsTest::practiceSiteIsJudgedAndRestored()
{
    const Place place;
    const Run made = place.cli({u"practice"_s, place.path(u"practice"_s), u"--json"_s});
    QVERIFY2(made.exit == 0, made.text().constData());
    const QString site = made.json()[u"site"_s].toString();
    // A practice site brings its own backup folder.
    const QJsonArray backups =
        place.cli({u"list"_s, u"--data-dir"_s, site, u"--json"_s}).json()[u"backups"_s].toArray();
    QVERIFY(backups.size() >= 8);
    QHash<QString, int> states;
    QString newestSound;
    for (const QJsonValue &backup : backups) {
        const Run verify = place.cli({u"verify"_s, backup[u"path"_s].toString(), u"--json"_s});
        const QString state = verify.json()[u"state"_s].toString();
        ++states[state];
        if (newestSound.isEmpty() && state == "verified"_L1 && backup[u"type"_s].toString() == "full"_L1)
            newestSound = backup[u"path"_s].toString();
    }
    for (const QString &state : {u"verified"_s, u"corrupt"_s, u"incomplete"_s, u"no-checksum"_s, u"empty"_s})
        QVERIFY2(states[state] > 0, qPrintable(state));
    const QByteArray before = snapshot(site + u"/data"_s);
    const Run restore = place.cli({u"restore"_s, newestSound, u"--data-dir"_s, site, u"--json"_s});
    QVERIFY2(restore.exit == 0, restore.text().constData());
    QVERIFY(snapshot(site + u"/data"_s) != before);
    QCOMPARE(place.cli({u"rollback"_s, u"--data-dir"_s, site}).exit, 0);
    QVERIFY(snapshot(site + u"/data"_s) == before);
    // Its chain's height comes from its files, whatever node runs on this machine.
    const Run backup = place.cli({u"backup"_s, u"--type"_s, u"full"_s, u"--data-dir"_s, site, u"--json"_s});
    QVERIFY2(backup.exit == 0, backup.text().constData());
    QVERIFY(backup.json()[u"blockchain_height"_s].toInteger() > 0);
}

void OperationsTest::historyShowsWhatWasDone()
{
    const Place place;
    makeSite(place.site(), 5);
    const QString archive = place.makeBackup(u"full"_s);
    QCOMPARE(place.cli({u"restore"_s, archive, u"--data-dir"_s, place.site()}).exit, 0);
    QCOMPARE(place.cli({u"restore"_s, place.path(u"none.tar.gz"_s), u"--data-dir"_s, place.site()}).exit, 4);
    QCOMPARE(place.cli({u"rollback"_s, u"--data-dir"_s, place.site()}).exit, 0);
    QStringList kinds;
    for (const QJsonValue &operation : place.cli({u"history"_s, u"--json"_s}).json()[u"operations"_s].toArray()) {
        kinds += operation[u"kind"_s].toString() + u' ' + operation[u"outcome"_s].toString();
        QVERIFY(!operation[u"ended_at"_s].isNull());
    }
    QVERIFY2(kinds.contains(u"backup done"_s) && kinds.contains(u"restore done"_s)
                 && kinds.contains(u"rollback done"_s),
             qPrintable(kinds.join(u", "_s)));
    QCOMPARE(kinds.count(u"restore done"_s), 1);
    QCOMPARE(place.cli({u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s}).json()[u"operations"_s].toArray().size(), 1);
}

void OperationsTest::brokenLedgerStopsNothing()
{
    const Place place;
    makeSite(place.site(), 5);
    const QString archive = place.makeBackup(u"full"_s);
    for (const QString &ledger : {u"/dev/null/none/ledger.sqlite"_s, place.backups()}) {
        const QStringList option{u"--ledger"_s, ledger};
        const Run verify = place.cli(QStringList{u"verify"_s, archive} + option);
        QVERIFY2(verify.exit == 0, verify.text().constData());
        QVERIFY2(verify.err.contains("record"), verify.text().constData());
        const Run restore = place.cli(QStringList{u"restore"_s, archive, u"--data-dir"_s, place.site()} + option);
        QVERIFY2(restore.exit == 0, restore.text().constData());
        const Run rollback = place.cli(QStringList{u"rollback"_s, u"--data-dir"_s, place.site()} + option);
        QVERIFY2(rollback.exit == 0, rollback.text().constData());
    }
    writeFile(place.path(u"home/damaged.sqlite"_s), noise(9000, 1));
    const Run damaged = place.cli({u"verify"_s, archive, u"--ledger"_s, place.path(u"home/damaged.sqlite"_s)});
    QVERIFY2(damaged.exit == 0, damaged.text().constData());
}

void OperationsTest::quietSaysNothingWhereAllIsWell()
{
    const Place place;
    makeSite(place.site(), 5);
    const Run backup = place.cli({u"backup"_s, u"--type"_s, u"full"_s, u"--data-dir"_s, place.site(), u"--backup-dir"_s,
                                  place.backups(), u"--quiet"_s});
    QVERIFY2(backup.exit == 0 && backup.out.isEmpty() && backup.err.isEmpty(), backup.text().constData());
    const QString archive = place.backups() + u'/' + QDir(place.backups()).entryList({u"*.tar.gz"_s}).first();
    const Run verify = place.cli({u"verify"_s, archive, u"--quiet"_s});
    QVERIFY2(verify.exit == 0 && verify.out.isEmpty() && verify.err.isEmpty(), verify.text().constData());
    const Run restore = place.cli({u"restore"_s, archive, u"--data-dir"_s, place.site(), u"--quiet"_s});
    QVERIFY2(restore.exit == 0 && restore.out.isEmpty() && restore.err.isEmpty(), restore.text().constData());
}

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"
