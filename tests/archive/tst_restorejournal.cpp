#include "core/backup/restorejournal.h"
#include "core/support/durable.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

/// A site with live data "old" and a work folder with staged data "new".
struct Scene
{
    QTemporaryDir root;
    QString site = root.path() + u"/site"_s;
    QString work = root.path() + u"/.bt2c_restore_site_1"_s;
    ExchangeTarget target{u"data"_s, site + u"/data"_s, work + u"/data"_s, 0, 0};

    explicit Scene(bool withLive = true, bool withStaged = true)
    {
        QDir().mkpath(site);
        QDir().mkpath(work);
        if (withLive)
            make(target.live, "old");
        if (withStaged)
            make(target.staged, "new");
        target.liveInode = inodeOf(target.live);
        target.stagedInode = inodeOf(target.staged);
    }

    static void make(const QString &folder, const QByteArray &content)
    {
        QDir().mkpath(folder);
        QFile file(folder + u"/content"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    static QByteArray contentOf(const QString &folder)
    {
        QFile file(folder + u"/content"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
};

} // namespace

class TestRestoreJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exchangesOnceHoweverOftenAsked();
    void finishesFromBetweenTwoRenames_data();
    void finishesFromBetweenTwoRenames();
    void worksWithoutFormerData();
    void takesBackIntoNothing();
    void undoPutsEverythingBack_data();
    void undoPutsEverythingBack();
    void discardedFoldersAreFound();
    void refusesWhenTheFoldersAreOthers();
    void journalSurvivesItsWriting();
    void garbageIsNoJournal();
};

void TestRestoreJournal::exchangesOnceHoweverOftenAsked()
{
    Scene scene;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(exchangeTarget(scene.target));
        QCOMPARE(Scene::contentOf(scene.target.live), QByteArray("new"));
        QCOMPARE(Scene::contentOf(scene.target.staged), QByteArray("old"));
    }
}

void TestRestoreJournal::finishesFromBetweenTwoRenames_data()
{
    QTest::addColumn<int>("renames");
    QTest::newRow("first done") << 1;
    QTest::newRow("second done") << 2;
}

void TestRestoreJournal::finishesFromBetweenTwoRenames()
{
    QFETCH(int, renames);
    Scene scene;
    QVERIFY(QDir().rename(scene.target.live, scene.target.staged + u".former"_s));
    if (renames == 2)
        QVERIFY(QDir().rename(scene.target.staged, scene.target.live));
    QVERIFY(exchangeTarget(scene.target));
    QCOMPARE(Scene::contentOf(scene.target.live), QByteArray("new"));
    QCOMPARE(Scene::contentOf(scene.target.staged), QByteArray("old"));
    QVERIFY(!QFile::exists(scene.target.staged + u".former"_s));
}

void TestRestoreJournal::worksWithoutFormerData()
{
    Scene scene(false);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(exchangeTarget(scene.target));
        QCOMPARE(Scene::contentOf(scene.target.live), QByteArray("new"));
        QVERIFY(!QFile::exists(scene.target.staged));
    }
}

void TestRestoreJournal::takesBackIntoNothing()
{
    Scene scene(true, false);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(exchangeTarget(scene.target));
        QVERIFY(!QFile::exists(scene.target.live));
        QCOMPARE(Scene::contentOf(scene.target.staged), QByteArray("old"));
    }
}

void TestRestoreJournal::undoPutsEverythingBack_data()
{
    QTest::addColumn<bool>("withLive");
    QTest::addColumn<bool>("withStaged");
    QTest::addColumn<int>("steps");   // 0: not begun, 1 and 2: between renames, 3: done
    for (const int steps : {0, 1, 2, 3})
        QTest::addRow("both, step %d", steps) << true << true << steps;
    QTest::newRow("no former data, not begun") << false << true << 0;
    QTest::newRow("no former data, done") << false << true << 3;
    QTest::newRow("nothing staged, not begun") << true << false << 0;
    QTest::newRow("nothing staged, done") << true << false << 3;
}

void TestRestoreJournal::undoPutsEverythingBack()
{
    QFETCH(bool, withLive);
    QFETCH(bool, withStaged);
    QFETCH(int, steps);
    Scene scene(withLive, withStaged);
    if (steps == 1 || steps == 2)
        QVERIFY(QDir().rename(scene.target.live, scene.target.staged + u".former"_s));
    if (steps == 2)
        QVERIFY(QDir().rename(scene.target.staged, scene.target.live));
    if (steps == 3)
        QVERIFY(exchangeTarget(scene.target));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(undoExchange(scene.target));
        QCOMPARE(Scene::contentOf(scene.target.live), QByteArray(withLive ? "old" : "none"));
        QCOMPARE(Scene::contentOf(scene.target.staged), QByteArray(withStaged ? "new" : "none"));
    }
}

void TestRestoreJournal::discardedFoldersAreFound()
{
    Scene scene;
    QVERIFY(QDir().mkpath(scene.root.path() + u"/.bt2c_discard_site_1"_s));
    QVERIFY(QDir().mkpath(scene.root.path() + u"/.bt2c_discard_other_1"_s));
    QCOMPARE(discardedFolders(scene.site), QStringList{scene.root.path() + u"/.bt2c_discard_site_1"_s});
    QVERIFY(discardWorkFolder(scene.work));
    QVERIFY(!QFile::exists(scene.work));
    QVERIFY(!discardWorkFolder(scene.site));
    QCOMPARE(Scene::contentOf(scene.target.live), QByteArray("old"));
}

void TestRestoreJournal::refusesWhenTheFoldersAreOthers()
{
    Scene scene;
    QVERIFY(QDir().rename(scene.target.live, scene.site + u"/moved"_s));
    Scene::make(scene.target.live, "somebody's");
    const auto exchanged = exchangeTarget(scene.target);
    QVERIFY(!exchanged);
    QVERIFY(exchanged.error().code == ErrorCode::Unfinished);
    QCOMPARE(Scene::contentOf(scene.target.live), QByteArray("somebody's"));
    QCOMPARE(Scene::contentOf(scene.target.staged), QByteArray("new"));
}

void TestRestoreJournal::journalSurvivesItsWriting()
{
    Scene scene;
    const RestoreJournal journal{u"restore"_s,
                                 JournalPhase::Exchanging,
                                 scene.site,
                                 u"/b/a \"quoted\" ü.tar.gz"_s,
                                 QDateTime::fromMSecsSinceEpoch(1795380953822),
                                 scene.root.path() + u"/pre_restore_backup_1"_s,
                                 true,
                                 {scene.target},
                                 {{u"validator1_bt2c_blockchain_data"_s,
                                   u".bt2c_restore_1"_s,
                                   u"data"_s,
                                   u"former"_s,
                                   u".bt2c_pre_restore_1"_s,
                                   {u"sha256:abc"_s},
                                   u"bt2c_validator"_s,
                                   u"on-failure"_s,
                                   3}}};
    QVERIFY(writeJournal(scene.work, journal));
    const auto read = readJournal(scene.work);
    QVERIFY(read);
    QVERIFY(*read == journal);
    // After the folder got its final name the staged path follows.
    QVERIFY(QDir().rename(scene.work, journal.keepAs));
    QCOMPARE(readJournal(journal.keepAs)->targets.first().staged, journal.keepAs + u"/data"_s);
}

void TestRestoreJournal::garbageIsNoJournal()
{
    Scene scene;
    QVERIFY(readJournal(scene.work).error().code == ErrorCode::Missing);
    for (const QByteArray &text :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"schema\":1}"),
          QByteArray("{\"schema\":1,\"kind\":\"restore\",\"phase\":\"exchanging\",\"site\":\"/s\","
                     "\"keep_as\":\"/k\",\"targets\":[{}]}")}) {
        QVERIFY(replaceFile(journalFile(scene.work), text));
        QVERIFY(readJournal(scene.work).error().code == ErrorCode::Corrupt);
    }
}

QTEST_GUILESS_MAIN(TestRestoreJournal)
#include "tst_restorejournal.moc"
