#include "tests/cli/faults.h"
#include "tests/cli/mountns.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <atomic>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Calls that change the file system, and those of reading and thinking between them.
const QStringList &changingCalls()
{
    static const QStringList calls{
        u"openat"_s, u"mkdirat"_s, u"mkdir"_s, u"write"_s, u"pwrite64"_s, u"fsync"_s, u"fdatasync"_s, u"syncfs"_s,
        u"rename"_s, u"renameat"_s, u"renameat2"_s, u"unlink"_s, u"unlinkat"_s, u"rmdir"_s, u"linkat"_s, u"symlinkat"_s,
        u"fchmod"_s, u"fchmodat"_s, u"fchown"_s, u"fchownat"_s, u"utimensat"_s, u"ftruncate"_s, u"fallocate"_s,
        u"fsetxattr"_s, u"sync_file_range"_s};
    return calls;
}

const QStringList &otherCalls()
{
    static const QStringList calls{u"read"_s, u"pread64"_s, u"close"_s, u"fstat"_s, u"newfstatat"_s, u"lseek"_s,
                                   u"getdents64"_s, u"flock"_s, u"fcntl"_s, u"futex"_s, u"mmap"_s};
    return calls;
}

bool has(const QString &call)
{
    // What a C library or an architecture lacks, strace does not know by that name.
    static const QSet<QString> known = [] {
        QSet<QString> found;
        for (const QString &candidate : changingCalls() + otherCalls()) {
            if (runProcess(u"strace"_s, {u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + candidate, u"true"_s}).exit
                == 0)
                found.insert(candidate);
        }
        return found;
    }();
    return known.contains(call);
}

QStringList known(const QStringList &calls)
{
    QStringList result;
    for (const QString &call : calls) {
        if (has(call))
            result += call;
    }
    return result;
}

/// A site with one content and an archive with another.
struct Scene
{
    Place place;
    QString archive = sharedArchive();
    QByteArray oldTrees;

    Scene()
    {
        makeSite(place.site(), 1, 3);
        oldTrees = place.trees();
    }
    [[nodiscard]] static QString sharedArchive()
    {
        static const Place maker;
        static const QString path = [] {
            makeSite(maker.site(), 2, 4);
            return maker.makeBackup(u"full"_s);
        }();
        return path;
    }
    [[nodiscard]] QStringList restore() const { return {u"restore"_s, archive, u"--data-dir"_s, place.site()}; }
    [[nodiscard]] QStringList list() const
    {
        return {u"list"_s, u"--data-dir"_s, place.site(), u"--backup-dir"_s, place.backups()};
    }
    /// What stands in the site and beside it, apart from the former data that is meant to stay.
    [[nodiscard]] QStringList leftovers() const
    {
        QStringList result;
        for (const QString &name : namesIn(place.site())) {
            if (!QStringList({u"data"_s, u"config"_s, u".bt2c-recovery.lock"_s}).contains(name))
                result += u"site/"_s + name;
        }
        for (const QString &name : namesIn(place.path(u"site"_s))) {
            if (name != "validator1"_L1 && !name.startsWith("pre_restore_backup_"_L1)
                && !name.startsWith("rolled_back_restore_"_L1))
                result += name;
        }
        return result;
    }
    [[nodiscard]] QStringList formerData() const
    {
        return namesIn(place.path(u"site"_s)).filter(u"pre_restore_backup_"_s);
    }
};

} // namespace

/// The program is killed with SIGKILL at moments spread over all its system calls, and started again.
class KillTest : public QObject
{
    Q_OBJECT

public:
    static bool mayMount;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(mayMount, "neither root nor a user namespace may mount here"); }
    void killedRestoreLeavesTheSiteWhole();
    void killedRecoveryLeavesTheSiteWhole();
    void killedRollbackLeavesTheSiteWhole();
    void killedBackupIsNeverVisible();

private:
    /// The trees that a restore of a Scene gives.
    [[nodiscard]] static QByteArray restoredTrees();
};

bool KillTest::mayMount = false;

QByteArray KillTest::restoredTrees()
{
    const Scene scene;
    const Run run = scene.place.cli(scene.restore());
    if (run.exit != 0)
        qWarning("%s", run.text().constData());
    return scene.place.trees();
}

namespace {

/// Starts the program again after a kill and says what is wrong with the site then; empty when it is whole.
QString judge(const Scene &scene, const QByteArray &newTrees, const QString &when, std::atomic<int> *sawNew)
{
    const Run again = scene.place.cli(scene.list());
    if (again.exit != 0)
        return when + u": the next start failed: "_s + QString::fromUtf8(again.text());
    const QByteArray trees = scene.place.trees();
    if (trees != scene.oldTrees && trees != newTrees)
        return when + u": neither old nor new:\n"_s + QString::fromUtf8(trees);
    if (!scene.leftovers().isEmpty())
        return when + u": left behind: "_s + scene.leftovers().join(u' ');
    if (trees == newTrees) {
        ++*sawNew;
        if (scene.formerData().size() != 1)
            return when + u": the former data is not there"_s;
    } else if (!scene.formerData().isEmpty()) {
        return when + u": nothing was replaced, yet there is "_s + scene.formerData().join(u' ');
    }
    return {};
}

} // namespace

void KillTest::killedRestoreLeavesTheSiteWhole()
{
    const QByteArray newTrees = restoredTrees();
    QList<Moment> moments;
    {
        const Scene scene;
        const QList<Moment> changing = recordMoments(scene.place, scene.restore(), known(changingCalls()));
        const Scene other;
        const QList<Moment> thinking = recordMoments(other.place, other.restore(), known(otherCalls()));
        qInfo("calls of a restore: %lld that change, %lld others", static_cast<long long>(changing.size()),
              static_cast<long long>(thinking.size()));
        moments = spread(changing, 120);
        moments += spread(thinking, 215 - moments.size());
    }
    QVERIFY2(moments.size() >= 200, qPrintable(QString::number(moments.size())));

    std::atomic<int> killed = 0;
    std::atomic<int> sawNew = 0;
    const QStringList wrong = inParallel(moments.size(), [&](qsizetype i) {
        const Scene scene;
        const Run run = runKilled(scene.place, scene.restore(), moments[i]);
        killed += run.killed ? 1 : 0;
        return judge(scene, newTrees, u"%1 #%2"_s.arg(moments[i].call).arg(moments[i].ordinal), &sawNew);
    });
    qInfo("killed %d times; the site was old %d times and new %d times", killed.load(),
          static_cast<int>(moments.size()) - sawNew, sawNew.load());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(killed >= 200, qPrintable(QString::number(killed)));
    QVERIFY(sawNew > 0 && sawNew < killed);
}

void KillTest::killedRecoveryLeavesTheSiteWhole()
{
    const QByteArray newTrees = restoredTrees();
    QList<Moment> renames;
    {
        const Scene scene;
        renames = recordMoments(scene.place, scene.restore(), known({u"rename"_s, u"renameat"_s, u"renameat2"_s}));
    }
    QVERIFY(!renames.isEmpty());
    // Killed at an exchange, and again while the next start puts it right.
    QList<std::pair<Moment, Moment>> pairs;
    for (const Moment &first : spread(renames, 8)) {
        const Scene scene;
        (void) runKilled(scene.place, scene.restore(), first);
        const QStringList calls =
            known({u"renameat2"_s, u"renameat"_s, u"rename"_s, u"unlinkat"_s, u"unlink"_s, u"fsync"_s});
        for (const Moment &second : spread(recordMoments(scene.place, scene.list(), calls), 4))
            pairs.emplaceBack(first, second);
    }
    std::atomic<int> sawNew = 0;
    const QStringList wrong = inParallel(pairs.size(), [&](qsizetype i) {
        const Scene scene;
        (void) runKilled(scene.place, scene.restore(), pairs[i].first);
        (void) runKilled(scene.place, scene.list(), pairs[i].second);
        return judge(scene, newTrees, u"%1 #%2, then %3 #%4"_s.arg(pairs[i].first.call).arg(pairs[i].first.ordinal)
                                          .arg(pairs[i].second.call).arg(pairs[i].second.ordinal), &sawNew);
    });
    qInfo("killed twice: %lld", static_cast<long long>(pairs.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void KillTest::killedRollbackLeavesTheSiteWhole()
{
    const QByteArray newTrees = restoredTrees();
    const auto rollback = [](const Scene &scene) {
        return QStringList{u"rollback"_s, u"--data-dir"_s, scene.place.site()};
    };
    QList<Moment> moments;
    {
        const Scene scene;
        QCOMPARE(scene.place.cli(scene.restore()).exit, 0);
        moments = spread(recordMoments(scene.place, rollback(scene), known(changingCalls())), 20);
    }
    const QStringList wrong = inParallel(moments.size(), [&](qsizetype i) -> QString {
        const Scene scene;
        (void) scene.place.cli(scene.restore());
        (void) runKilled(scene.place, rollback(scene), moments[i]);
        const QString when = u"%1 #%2"_s.arg(moments[i].call).arg(moments[i].ordinal);
        const Run again = scene.place.cli(scene.list());
        if (again.exit != 0)
            return when + QString::fromUtf8(again.text());
        const QByteArray trees = scene.place.trees();
        if (trees != scene.oldTrees && trees != newTrees)
            return when + u": neither old nor new"_s;
        return scene.leftovers().isEmpty() ? QString() : when + u": left behind: "_s + scene.leftovers().join(u' ');
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void KillTest::killedBackupIsNeverVisible()
{
    const auto backup = [](const Place &place) {
        return QStringList{u"backup"_s, u"--type"_s, u"full"_s, u"--data-dir"_s, place.site(), u"--backup-dir"_s,
                           place.backups()};
    };
    QList<Moment> moments;
    {
        const Place place;
        makeSite(place.site(), 1, 3);
        moments = spread(recordMoments(place, backup(place), known(changingCalls())), 45);
        const Place other;
        makeSite(other.site(), 1, 3);
        moments += spread(recordMoments(other, backup(other), known(otherCalls())), 10);
    }
    QVERIFY(moments.size() >= 40);

    std::atomic<int> complete = 0;
    std::atomic<int> killed = 0;
    const QStringList wrong = inParallel(moments.size(), [&](qsizetype i) -> QString {
        const QString when = u"%1 #%2"_s.arg(moments[i].call).arg(moments[i].ordinal);
        const Place place;
        makeSite(place.site(), 1, 3);
        const QByteArray before = place.trees();
        killed += runKilled(place, backup(place), moments[i]).killed ? 1 : 0;
        if (place.trees() != before)
            return when + u": the site was changed"_s;
        const QStringList archives = QDir(place.backups()).entryList({u"*.tar.gz"_s});
        for (const QString &archive : archives) {
            ++complete;
            const Run verify = place.cli({u"verify"_s, place.backups() + u'/' + archive, u"--json"_s});
            if (verify.exit != 0 || verify.json()[u"state"_s] != u"verified"_s
                || !QFileInfo::exists(place.backups() + u'/' + archive + u".json"_s))
                return when + u": half a backup is visible: "_s + QString::fromUtf8(verify.text());
        }
        const Run next = place.cli(backup(place));
        if (next.exit != 0)
            return when + u": the next backup failed: "_s + QString::fromUtf8(next.text());
        for (const QString &name : namesIn(place.backups())) {
            QString archive = name;
            for (const QString &ending : {u".sha256"_s, u".json"_s}) {
                if (archive.endsWith(ending))
                    archive.chop(ending.size());
            }
            const bool belongs = archive.endsWith(".tar.gz"_L1) && QFileInfo::exists(place.backups() + u'/' + archive);
            if (!belongs && name != "backup.log"_L1 && name != ".bt2c-recovery.lock"_L1)
                return when + u": left behind: "_s + name;
        }
        return {};
    });
    qInfo("killed %d backups; %d were complete by then", killed.load(), complete.load());
    QVERIFY(killed >= moments.size() - 5);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

int main(int argc, char *argv[])
{
    // Before Qt has threads, and in this process, so that mounts end with it.
    KillTest::mayMount = enterMountNamespace();
    hideProgram(u"docker"_s);
    QCoreApplication application(argc, argv);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
