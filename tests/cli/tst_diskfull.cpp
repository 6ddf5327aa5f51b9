#include "tests/cli/faults.h"
#include "tests/cli/mountns.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QStringList writingCalls{u"write"_s, u"pwrite64"_s, u"mkdirat"_s, u"openat"_s, u"linkat"_s, u"symlinkat"_s,
                               u"ftruncate"_s, u"fallocate"_s, u"fsync"_s, u"syncfs"_s, u"renameat2"_s};

QStringList leftBeside(const Place &place)
{
    QStringList result;
    for (const QString &name : namesIn(place.path(u"site"_s))) {
        if (name != "validator1"_L1 && name != ".bt2c-recovery.lock"_L1)
            result += name;
    }
    return result;
}

QStringList leftInBackups(const Place &place)
{
    QStringList result;
    for (const QString &name : namesIn(place.backups())) {
        if (name != "backup.log"_L1 && name != ".bt2c-recovery.lock"_L1)
            result += name;
    }
    return result;
}

} // namespace

/// The disk becomes full, or fails, while the program works.
class DiskFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(mayMount, "neither root nor a user namespace may mount here"); }
    void restoreOnFailingWritesLeavesLiveDataAlone();
    void restoreOnSmallDisksLeavesLiveDataAlone_data();
    void restoreOnSmallDisksLeavesLiveDataAlone();
    void backupOnSmallDisksLeavesNothing_data();
    void backupOnSmallDisksLeavesNothing();
    void bombIsRefusedBeforeAnythingIsWritten();
    void backupOnFailingWritesLeavesNothing();
    void readErrorsAreNoVerdict();
    void readErrorsStopABackup();

public:
    static bool mayMount;
};

bool DiskFullTest::mayMount = false;

void DiskFullTest::restoreOnFailingWritesLeavesLiveDataAlone()
{
    struct Scene
    {
        Place place;
        QString archive;
        Scene()
        {
            makeSite(place.site(), 2, 4);
            archive = place.makeBackup(u"full"_s);
            QDir(place.site()).removeRecursively();
            makeSite(place.site(), 1, 3);
        }
        [[nodiscard]] QStringList restore() const { return {u"restore"_s, archive, u"--data-dir"_s, place.site()}; }
    };
    QByteArray newTrees;
    QList<Moment> moments;
    {
        const Scene scene;
        const QList<Moment> all = recordMoments(scene.place, scene.restore(), writingCalls);
        // Of each call some, so that a rare one is not lost among the many writes.
        for (const QString &call : writingCalls) {
            QList<Moment> ofCall;
            std::ranges::copy_if(all, std::back_inserter(ofCall),
                                 [&](const Moment &moment) { return moment.call == call; });
            moments += spread(ofCall, 6);
        }
        newTrees = scene.place.trees();
    }
    QVERIFY2(moments.size() >= 25, qPrintable(QString::number(moments.size())));

    std::atomic<int> refused = 0;
    const QStringList wrong = inParallel(moments.size() * 2, [&](qsizetype i) -> QString {
        const Moment &moment = moments[i / 2];
        const bool forever = i % 2 == 1;
        const Scene scene;
        const QByteArray oldTrees = scene.place.trees();
        const Run run = runFailing(scene.place, scene.restore(), moment, u"ENOSPC"_s, forever);
        const QString when = u"%1 #%2%3: "_s.arg(moment.call).arg(moment.ordinal).arg(forever ? u"+"_s : QString());
        const QByteArray trees = scene.place.trees();
        if (run.killed || !run.finished)
            return when + QString::fromUtf8(run.text());
        if (run.exit == 0)
            return trees == newTrees ? QString() : when + u"said done, but the site is not what was restored"_s;
        // A call that fails after the exchange finds the new site complete.
        // One whose renames and syncs all fail from the middle of the exchange on can neither finish nor undo it, and
        // has to say so; the next start finds it whole again.
        const bool stuck = forever && run.err.contains("neither finished nor undone");
        if (trees != oldTrees && trees != newTrees && !stuck)
            return when + u"live data was touched: "_s + QString::fromUtf8(run.text());
        if (run.exit != 1 && run.exit != 5 && run.exit != 4)
            return when + u"unexpected "_s + QString::fromUtf8(run.text());
        refused += trees == oldTrees ? 1 : 0;
        const Run again =
            scene.place.cli({u"list"_s, u"--data-dir"_s, scene.place.site(), u"--backup-dir"_s, scene.place.backups()});
        if (again.exit != 0 || (scene.place.trees() != oldTrees && scene.place.trees() != newTrees))
            return when + u"not whole after the next start: "_s + QString::fromUtf8(again.text());
        if (scene.place.trees() == oldTrees && !leftBeside(scene.place).isEmpty())
            return when + u"left behind: "_s + leftBeside(scene.place).join(u' ');
        return {};
    });
    qInfo("full disk at %lld moments; %d times the restore was given up with live data untouched",
          static_cast<long long>(moments.size() * 2), refused.load());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(refused >= 20, qPrintable(QString::number(refused)));
}

void DiskFullTest::restoreOnSmallDisksLeavesLiveDataAlone_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("inodes");
    for (const int kilobytes : {700, 900, 1000, 1040, 1080, 1200})
        QTest::addRow("%d KB", kilobytes) << qint64{kilobytes} * 1024 << qint64{0};
    // Room for the bytes, but not for so many files: nothing can foresee that.
    for (const int inodes : {26, 30, 36, 40})
        QTest::addRow("%d files", inodes) << qint64{8} * 1024 * 1024 << qint64{inodes};
}

void DiskFullTest::restoreOnSmallDisksLeavesLiveDataAlone()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, inodes);
    const Place place;
    makeSite(place.site(), 2, 10, 50'000);
    const QString archive = place.makeBackup(u"full"_s);
    const SmallDisk disk(place.path(u"site"_s), bytes, inodes);
    QVERIFY(disk.mounted());
    makeSite(place.site(), 1, 10, 50'000);
    const QByteArray before = place.trees();

    const Run run = place.cli({u"restore"_s, archive, u"--data-dir"_s, place.site(), u"--json"_s});
    if (run.exit == 0) {
        QVERIFY2(bytes > 1'000'000, run.text().constData());
        return;
    }
    QVERIFY2(run.exit == 1 || run.exit == 5, run.text().constData());
    QVERIFY(run.json().contains(u"error"_s));
    QVERIFY(place.trees() == before);
    QCOMPARE(leftBeside(place), QStringList());
}

void DiskFullTest::backupOnSmallDisksLeavesNothing_data()
{
    QTest::addColumn<int>("kilobytes");
    for (const int kilobytes : {4, 16, 60, 150, 300, 480, 496, 512})
        QTest::addRow("%d KB", kilobytes) << kilobytes;
}

void DiskFullTest::backupOnSmallDisksLeavesNothing()
{
    QFETCH(int, kilobytes);
    const Place place;
    makeSite(place.site(), 1, 10, 50'000);
    const SmallDisk disk(place.backups(), qint64{kilobytes} * 1024);
    QVERIFY(disk.mounted());
    const Run run = place.cli({u"backup"_s, u"--type"_s, u"full"_s, u"--data-dir"_s, place.site(), u"--backup-dir"_s,
                               place.backups(), u"--json"_s});
    if (run.exit == 0) {
        QVERIFY(kilobytes > 480);
        QCOMPARE(place.cli({u"verify"_s, run.json()[u"path"_s].toString()}).exit, 0);
        return;
    }
    QVERIFY2(run.exit == 1 || run.exit == 5, run.text().constData());
    QCOMPARE(leftInBackups(place), QStringList());
}

void DiskFullTest::bombIsRefusedBeforeAnythingIsWritten()
{
    const Place place;
    const SmallDisk disk(place.path(u"site"_s), 64 * 1024 * 1024);
    QVERIFY(disk.mounted());
    makeSite(place.site(), 1);
    const QByteArray before = place.trees();
    for (const QStringList &force : {QStringList{}, QStringList{u"--force"_s}}) {
        const Run run = place.cli(QStringList{u"restore"_s, QStringLiteral(BT2C_TEST_DATA "/unsafe/bomb.tar.gz"),
                                              u"--data-dir"_s, place.site(), u"--json"_s}
                                  + force);
        QVERIFY2(run.exit == 5, run.text().constData());
        QCOMPARE(run.json()[u"error"_s][u"code"_s].toString(), u"too-little-space"_s);
        QVERIFY(place.trees() == before);
        QCOMPARE(leftBeside(place), QStringList());
    }
}

void DiskFullTest::backupOnFailingWritesLeavesNothing()
{
    const auto backup = [](const Place &place) {
        return QStringList{u"backup"_s, u"--type"_s, u"full"_s, u"--data-dir"_s, place.site(), u"--backup-dir"_s,
                           place.backups(), u"--ledger"_s, u"/dev/null/none"_s};
    };
    QList<Moment> moments;
    {
        const Place place;
        makeSite(place.site(), 1, 3);
        moments = spread(recordMoments(place, backup(place), writingCalls), 24);
    }
    const QStringList wrong = inParallel(moments.size(), [&](qsizetype i) -> QString {
        const Place place;
        makeSite(place.site(), 1, 3);
        const QByteArray before = place.trees();
        const Run run = runFailing(place, backup(place), moments[i], u"ENOSPC"_s, true);
        const QString when = u"%1 #%2: "_s.arg(moments[i].call).arg(moments[i].ordinal);
        if (run.killed || !run.finished || place.trees() != before)
            return when + QString::fromUtf8(run.text());
        for (const QString &archive : QDir(place.backups()).entryList({u"*.tar.gz"_s})) {
            const Run verify = place.cli({u"verify"_s, place.backups() + u'/' + archive});
            if (verify.exit != 0)
                return when + u"a bad backup is visible: "_s + QString::fromUtf8(verify.text());
        }
        if (run.exit != 0 && run.exit != 1 && run.exit != 4 && run.exit != 5)
            return when + QString::fromUtf8(run.text());
        return {};
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void DiskFullTest::readErrorsAreNoVerdict()
{
    const Place place;
    makeSite(place.site(), 1, 8, 400'000);
    const QString archive = place.makeBackup(u"full"_s);
    const QByteArray before = place.trees();
    const QStringList reading{u"read"_s, u"pread64"_s};
    int failed = 0;
    for (const QStringList &arguments :
         {QStringList{u"verify"_s, archive, u"--json"_s}, QStringList{u"verify"_s, archive, u"--json"_s, u"--quick"_s},
          QStringList{u"restore"_s, archive, u"--data-dir"_s, place.site(), u"--json"_s},
          QStringList{u"restore"_s, archive, u"--data-dir"_s, place.site(), u"--json"_s, u"--force"_s}}) {
        for (const Moment &moment : spread(recordMoments(place, QStringList{u"verify"_s, archive}, reading), 5)) {
            const Run run = runFailing(place, arguments, moment, u"EIO"_s, true);
            QVERIFY2(!run.killed && run.finished, run.text().constData());
            if (run.exit == 0)
                continue;   // it hit a reading of something else
            ++failed;
            QVERIFY2(run.exit == 4 || run.exit == 1, run.text().constData());
            if (arguments.first() == "verify"_L1)
                QVERIFY2(run.json()[u"state"_s].toString() == u"unreadable"_s, run.text().constData());
            else
                QVERIFY(place.trees() == before);
        }
    }
    QVERIFY(failed > 0);
    QCOMPARE(place.cli({u"verify"_s, archive}).exit, 0);
}

void DiskFullTest::readErrorsStopABackup()
{
    int failed = 0;
    QList<Moment> moments;
    for (int i = -1; i < moments.size(); ++i) {
        const Place place;
        makeSite(place.site(), 1, 8, 100'000);
        const QStringList backup{u"backup"_s, u"--type"_s, u"full"_s, u"--data-dir"_s, place.site(), u"--backup-dir"_s,
                                 place.backups(), u"--json"_s};
        if (i < 0) {
            moments = spread(recordMoments(place, backup, {u"read"_s, u"pread64"_s}), 8);
            continue;
        }
        const Run run = runFailing(place, backup, moments[i], u"EIO"_s, false);
        QVERIFY2(!run.killed && run.finished, run.text().constData());
        if (run.exit == 0) {
            QCOMPARE(place.cli({u"verify"_s, run.json()[u"path"_s].toString()}).exit, 0);
            continue;
        }
        ++failed;
        QVERIFY2(run.exit == 4 || run.exit == 1, run.text().constData());
        QCOMPARE(leftInBackups(place), QStringList());
    }
    QVERIFY(failed > 0);
}

int main(int argc, char *argv[])
{
    // Before Qt has threads, and in this process, so that mounts end with it.
    DiskFullTest::mayMount = enterMountNamespace();
    hideProgram(u"docker"_s);
    QCoreApplication application(argc, argv);
    DiskFullTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diskfull.moc"
