#include "tests/cli/place.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString fixture(const QString &relative)
{
    return QStringLiteral(BT2C_TEST_DATA "/") + relative;
}

struct Expectation
{
    QString path;
    QString quick;
    QString deep;
};

QList<Expectation> expectations()
{
    QList<Expectation> rows;
    const QList<QByteArray> lines = readFile(fixture(u"EXPECTED.tsv"_s)).trimmed().split('\n');
    for (const QByteArray &line : lines.sliced(1)) {
        const QList<QByteArray> columns = line.split('\t');
        rows += {QString::fromUtf8(columns[0]), QString::fromUtf8(columns[1]), QString::fromUtf8(columns[2])};
    }
    return rows;
}

int exitOf(const QString &state)
{
    if (state == "verified"_L1 || state == "checksum-ok"_L1)
        return 0;
    return state == "unreadable"_L1 ? 4 : 3;
}

} // namespace

/// The archives of shared/fixtures, judged by the real program.
class FixturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFixtureIsJudgedAsExpected_data();
    void everyFixtureIsJudgedAsExpected();
    void severalFilesEndWithTheWorst();
    void listShowsAllElevenBackupsDespiteABrokenSidecar();
    void listShowsWhatVerifyFound();
    void unsafeArchivesNeverWriteOutsideTheSite_data();
    void unsafeArchivesNeverWriteOutsideTheSite();
    void setuidIsNotRestored();
    void forcedRestoreOfADamagedArchiveSaysWhatIsMissing();
    void soundArchiveRestoresAndRollsBack();
};

void FixturesTest::everyFixtureIsJudgedAsExpected_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("state");
    for (const Expectation &row : expectations()) {
        QTest::addRow("quick %s", qPrintable(row.path)) << row.path << u"quick"_s << row.quick;
        QTest::addRow("deep %s", qPrintable(row.path)) << row.path << u"deep"_s << row.deep;
    }
}

void FixturesTest::everyFixtureIsJudgedAsExpected()
{
    QFETCH(QString, path);
    QFETCH(QString, level);
    QFETCH(QString, state);
    const Place place;
    const QStringList levelArgument = level == "quick"_L1 ? QStringList{u"--quick"_s} : QStringList{};

    const Run run = place.cli(QStringList{u"verify"_s, fixture(path), u"--json"_s} + levelArgument);
    QVERIFY2(run.exit == exitOf(state), run.text().constData());
    const QJsonObject json = run.json();
    QCOMPARE(json[u"schema"_s].toInt(), 1);
    QCOMPARE(json[u"state"_s].toString(), state);
    QCOMPARE(json[u"level"_s].toString(), level);
    QCOMPARE(json[u"path"_s].toString(), fixture(path));
    QVERIFY(json.contains(u"entries"_s) && json.contains(u"uncompressed_bytes"_s) && json.contains(u"seconds"_s));
    QCOMPARE(json[u"checksum"_s][u"computed"_s].toString().size(), 64);
    const bool sound = exitOf(state) == 0;
    QCOMPARE(json[u"problems"_s].toArray().isEmpty(), sound);
    QCOMPARE(json.contains(u"error"_s), !sound);
    for (const QJsonValue &problem : json[u"problems"_s].toArray()) {
        const QJsonObject object = problem.toObject();
        QVERIFY(object.contains(u"path"_s) && object.contains(u"offset"_s));
        QVERIFY(!object[u"reason"_s].toString().isEmpty());
    }
    if (state == "verified"_L1)
        QVERIFY(json[u"entries"_s].toInteger() > 0);

    const Run human = place.cli(QStringList{u"verify"_s, fixture(path)} + levelArgument);
    QCOMPARE(human.exit, exitOf(state));
    QVERIFY2(human.out.contains(QFileInfo(path).fileName().toUtf8()), human.text().constData());
}

void FixturesTest::severalFilesEndWithTheWorst()
{
    const Place place;
    const QString sound = fixture(u"upstream-backups/bt2c_full_backup_20260322_000003.tar.gz"_s);
    const QString corrupt = fixture(u"upstream-backups/bt2c_blockchain_backup_20260322_010002.tar.gz"_s);
    const QString missing = place.path(u"nowhere.tar.gz"_s);
    const auto verify = [&](const QStringList &files) {
        return place.cli(QStringList{u"verify"_s, u"--json"_s} + files);
    };
    QCOMPARE(verify({sound, sound}).exit, 0);
    QCOMPARE(verify({sound, missing}).exit, 4);
    QCOMPARE(verify({missing, corrupt, sound}).exit, 3);
    const QJsonArray results = verify({missing, corrupt, sound}).json()[u"results"_s].toArray();
    QCOMPARE(results.size(), 3);
    QCOMPARE(results[0].toObject()[u"state"_s].toString(), u"unreadable"_s);
    QCOMPARE(results[1].toObject()[u"state"_s].toString(), u"corrupt"_s);
    QCOMPARE(results[2].toObject()[u"state"_s].toString(), u"verified"_s);
}

void FixturesTest::listShowsAllElevenBackupsDespiteABrokenSidecar()
{
    const Place place;
    const Run run = place.cli({u"list"_s, u"--backup-dir"_s, fixture(u"upstream-backups"_s), u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    const QJsonArray backups = run.json()[u"backups"_s].toArray();
    QCOMPARE(backups.size(), 11);
    QHash<QString, QJsonObject> byName;
    for (const QJsonValue &value : backups) {
        const QJsonObject backup = value.toObject();
        for (const QString &key : {u"filename"_s, u"path"_s, u"type"_s, u"made_at"_s, u"size_bytes"_s,
                                   u"blockchain_height"_s, u"checksum_file"_s, u"metadata_file"_s, u"integrity"_s})
            QVERIFY2(backup.contains(key), qPrintable(key));
        QVERIFY(QDateTime::fromString(backup[u"made_at"_s].toString(), Qt::ISODateWithMs).isValid());
        const QJsonObject integrity = backup[u"integrity"_s].toObject();
        for (const QString &key : {u"state"_s, u"level"_s, u"checked_at"_s, u"reason"_s})
            QVERIFY2(integrity.contains(key), qPrintable(key));
        byName[backup[u"filename"_s].toString()] = backup;
    }
    const QJsonObject broken = byName[u"bt2c_blockchain_backup_20260323_010002.tar.gz"_s];
    QCOMPARE(broken[u"metadata_file"_s].toString(), u"malformed"_s);
    QCOMPARE(broken[u"checksum_file"_s].toString(), u"present"_s);
    QCOMPARE(broken[u"type"_s].toString(), u"blockchain"_s);
    const QJsonObject cut = byName[u"bt2c_full_backup_20260325_000003.tar.gz"_s];
    QCOMPARE(cut[u"metadata_file"_s].toString(), u"missing"_s);
    QCOMPARE(cut[u"checksum_file"_s].toString(), u"missing"_s);
    // A node that did not answer is no chain of height 0.
    QVERIFY(byName[u"bt2c_blockchain_backup_20260324_010002.tar.gz"_s][u"blockchain_height"_s].isNull());
    QCOMPARE(byName[u"bt2c_full_backup_20260322_000003.tar.gz"_s][u"blockchain_height"_s].toInt(), 119);
}

void FixturesTest::listShowsWhatVerifyFound()
{
    const Place place;
    QStringList verify{u"verify"_s, u"--quiet"_s};
    QHash<QString, QString> expected;
    for (const Expectation &row : expectations()) {
        if (!row.path.startsWith("upstream-backups/"_L1))
            continue;
        verify += fixture(row.path);
        expected[QFileInfo(row.path).fileName()] = row.deep;
    }
    QCOMPARE(place.cli(verify).exit, 3);
    const Run list = place.cli({u"list"_s, u"--backup-dir"_s, fixture(u"upstream-backups"_s), u"--json"_s});
    for (const QJsonValue &value : list.json()[u"backups"_s].toArray()) {
        const QString name = value[u"filename"_s].toString();
        QCOMPARE(name + u' ' + value[u"integrity"_s][u"state"_s].toString(), name + u' ' + expected[name]);
        QVERIFY(QDateTime::fromString(value[u"integrity"_s][u"checked_at"_s].toString(), Qt::ISODateWithMs).isValid());
    }
    const Run human = place.cli({u"list"_s, u"--backup-dir"_s, fixture(u"upstream-backups"_s)});
    QCOMPARE(human.out.count('\n'), 12);
}

void FixturesTest::unsafeArchivesNeverWriteOutsideTheSite_data()
{
    QTest::addColumn<QString>("archive");
    QTest::addColumn<bool>("force");
    for (const QString &name : QDir(fixture(u"unsafe"_s)).entryList({u"*.tar.gz"_s})) {
        if (name == "bomb.tar.gz"_L1)
            continue;
        QTest::addRow("%s", qPrintable(name)) << name << false;
        QTest::addRow("%s forced", qPrintable(name)) << name << true;
    }
}

void FixturesTest::unsafeArchivesNeverWriteOutsideTheSite()
{
    QFETCH(QString, archive);
    QFETCH(bool, force);
    const Place place;
    makeSite(place.site(), 7);
    writeFile(place.path(u"site/beside.txt"_s), "not yours");
    const QByteArray before = place.trees();
    QFile::remove(u"/tmp/bt2c-escaped.txt"_s);

    QStringList arguments{u"restore"_s, fixture(u"unsafe/"_s + archive), u"--data-dir"_s, place.site(), u"--json"_s};
    if (force)
        arguments += u"--force"_s;
    const Run run = place.cli(arguments);
    QVERIFY(!run.json().isEmpty());
    QVERIFY(!QFileInfo::exists(u"/tmp/bt2c-escaped.txt"_s));
    QCOMPARE(readFile(place.path(u"site/beside.txt"_s)), "not yours");

    const bool isSafe = archive == "setuid.tar.gz"_L1;
    if (!force && !isSafe) {
        QVERIFY2(run.exit == 3, run.text().constData());
        QVERIFY(place.trees() == before);
    }
    // Nothing but the site, what stood beside it, and the former data.
    for (const QString &name : namesIn(place.path(u"site"_s)))
        QVERIFY2(name == "validator1"_L1 || name == "beside.txt"_L1 || name.startsWith("pre_restore_backup_"_L1),
                 qPrintable(name));
    for (const QString &name : namesIn(place.root()))
        QVERIFY2(QStringList({u"home"_s, u"site"_s, u"backups"_s}).contains(name), qPrintable(name));
    const QByteArray after = snapshot(place.site(), {.owners = false, .times = false, .attributes = false});
    QVERIFY2(!after.contains(" 20666") && !after.contains(" 20644"), after.constData());   // no device
    // And whatever came of it, the site can be as it was.
    if (run.exit == 0) {
        const Run back = place.cli({u"rollback"_s, u"--data-dir"_s, place.site()});
        QVERIFY2(back.exit == 0, back.text().constData());
        for (const QString &name : {u"data"_s, u"config"_s})
            QVERIFY(QFileInfo(place.site() + u'/' + name).isDir());
    }
}

void FixturesTest::setuidIsNotRestored()
{
    const Place place;
    makeSite(place.site(), 7);
    const Run run =
        place.cli({u"restore"_s, fixture(u"unsafe/setuid.tar.gz"_s), u"--data-dir"_s, place.site(), u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    const QByteArrayList lines =
        snapshot(place.site(), {.owners = false, .times = false, .attributes = false}).split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(!line.contains(" 104"), line.constData());
    QVERIFY2(!run.json()[u"notices"_s].toArray().isEmpty(), run.text().constData());
}

void FixturesTest::forcedRestoreOfADamagedArchiveSaysWhatIsMissing()
{
    const QString archive = fixture(u"upstream-backups/bt2c_blockchain_backup_20260322_020002.tar.gz"_s);
    const Place place;
    makeSite(place.site(), 7);
    const QByteArray before = place.trees();
    const QByteArray dataBefore = snapshot(place.site() + u"/data"_s);
    const Run refused = place.cli({u"restore"_s, archive, u"--data-dir"_s, place.site(), u"--json"_s});
    QVERIFY2(refused.exit == 3, refused.text().constData());
    QVERIFY(refused.json().contains(u"error"_s));
    QVERIFY(place.trees() == before);

    const Run forced = place.cli({u"restore"_s, archive, u"--data-dir"_s, place.site(), u"--json"_s, u"--force"_s});
    QVERIFY2(forced.exit == 0, forced.text().constData());
    QCOMPARE(forced.json()[u"state"_s].toString(), u"corrupt"_s);
    QVERIFY(!forced.json()[u"notices"_s].toArray().isEmpty());
    QVERIFY(forced.json()[u"entries"_s].toInteger() > 0);
    QVERIFY2(forced.err.contains("not sound"), forced.text().constData());
    const Run back = place.cli({u"rollback"_s, u"--data-dir"_s, place.site()});
    QVERIFY2(back.exit == 0, back.text().constData());
    QVERIFY(snapshot(place.site() + u"/data"_s) == dataBefore);
}

void FixturesTest::soundArchiveRestoresAndRollsBack()
{
    const QString archive = fixture(u"upstream-backups/bt2c_full_backup_20260324_000003.tar.gz"_s);
    const Place place;
    makeSite(place.site(), 7);
    const QByteArray dataBefore = snapshot(place.site() + u"/data"_s);
    const QByteArray configBefore = snapshot(place.site() + u"/config"_s);

    const Run dry = place.cli({u"restore"_s, archive, u"--data-dir"_s, place.site(), u"--json"_s, u"--dry-run"_s});
    QVERIFY2(dry.exit == 0, dry.text().constData());
    QVERIFY(dry.json()[u"dry_run"_s].toBool());
    QVERIFY(snapshot(place.site() + u"/data"_s) == dataBefore);

    const Run run = place.cli({u"restore"_s, archive, u"--data-dir"_s, place.site(), u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    const QJsonObject json = run.json();
    QCOMPARE(json[u"state"_s].toString(), u"verified"_s);
    QVERIFY(json[u"entries"_s].toInteger() > 0 && json[u"bytes"_s].toInteger() > 0);
    QVERIFY(json[u"seconds"_s].isDouble());
    QVERIFY(QFileInfo(json[u"previous"_s].toString()).isDir());
    QVERIFY(snapshot(json[u"previous"_s].toString() + u"/data"_s) == dataBefore);
    QVERIFY(snapshot(place.site() + u"/data"_s) != dataBefore);

    const Run back = place.cli({u"rollback"_s, u"--data-dir"_s, place.site(), u"--json"_s});
    QVERIFY2(back.exit == 0, back.text().constData());
    QVERIFY(snapshot(place.site() + u"/data"_s) == dataBefore);
    QVERIFY(snapshot(place.site() + u"/config"_s) == configBefore);
    const Run again = place.cli({u"rollback"_s, u"--data-dir"_s, place.site(), u"--json"_s});
    QVERIFY2(again.exit == 1, again.text().constData());
    QCOMPARE(again.json()[u"error"_s][u"code"_s].toString(), u"nothing-to-undo"_s);
}

QTEST_GUILESS_MAIN(FixturesTest)
#include "tst_fixtures.moc"
