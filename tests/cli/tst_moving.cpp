#include "tests/cli/place.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <functional>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Archives that do not hold still, or cannot be read.
class MovingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatChangesWhileItIsReadIsNoVerdict_data();
    void whatChangesWhileItIsReadIsNoVerdict();
    void restoreOfAnArchiveThatChangesTouchesNothing_data() { whatChangesWhileItIsReadIsNoVerdict_data(); }
    void restoreOfAnArchiveThatChangesTouchesNothing();
    void oddThingsInAnArchivesPlace_data();
    void oddThingsInAnArchivesPlace();
    void foldersWithoutRights();

private:
    /// Starts the command, stops it while it reads, does @p change and lets it go on.
    Run disturb(const QStringList &arguments, const QString &change);

    std::unique_ptr<Place> m_place;
    QString m_archive;
    QString m_copy;
};

void MovingTest::initTestCase()
{
    m_place = std::make_unique<Place>();
    makeSite(m_place->site(), 3, 24, 4 * 1024 * 1024);
    m_archive = m_place->makeBackup(u"full"_s);
    QVERIFY(!m_archive.isEmpty());
    m_copy = m_place->path(u"moving/"_s + QFileInfo(m_archive).fileName());
}

Run MovingTest::disturb(const QStringList &arguments, const QString &change)
{
    writeFile(m_copy, readFile(m_archive));
    QFile::remove(m_copy + u".sha256"_s);
    QFile::copy(m_archive + u".sha256"_s, m_copy + u".sha256"_s);

    QProcess process;
    process.setProcessEnvironment(m_place->environment());
    process.start(cliPath(), arguments);
    process.waitForStarted();
    const auto pid = static_cast<pid_t>(process.processId());
    // Stopped once it has the archive open.
    for (int i = 0; i < 2000; ++i) {
        bool open = false;
#ifdef Q_OS_LINUX
        for (int fd = 3; fd < 40 && !open; ++fd)
            open = QFile::symLinkTarget(u"/proc/%1/fd/%2"_s.arg(pid).arg(fd)) == m_copy;
#else
        open = i > 40;
#endif
        if (open)
            break;
        QTest::qSleep(1);
    }
    ::kill(pid, SIGSTOP);
    QTest::qSleep(20);

    QFile file(m_copy);
    if (change == "grows"_L1) {
        if (file.open(QIODevice::Append))
            file.write(noise(200'000, 1));
    } else if (change == "shrinks"_L1) {
        file.resize(file.size() / 2);
    } else if (change == "is written into"_L1) {
        if (file.open(QIODevice::ReadWrite) && file.seek(file.size() - 300'000))
            file.write(noise(1000, 2));
    } else if (change == "is replaced"_L1) {
        writeFile(m_copy + u".new"_s, noise(1'000'000, 3));
        ::rename(QFile::encodeName(m_copy + u".new"_s).constData(), QFile::encodeName(m_copy).constData());
    } else if (change == "vanishes"_L1) {
        file.remove();
    }
    file.close();
    ::kill(pid, SIGCONT);
    Run run;
    run.finished = process.waitForFinished(30'000);
    run.killed = process.exitStatus() == QProcess::CrashExit;
    run.exit = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

void MovingTest::whatChangesWhileItIsReadIsNoVerdict_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"grows", "shrinks", "is written into", "is replaced", "vanishes"})
        QTest::addRow("%s", change) << QString::fromLatin1(change);
}

void MovingTest::whatChangesWhileItIsReadIsNoVerdict()
{
    QFETCH(QString, change);
    for (const QStringList &level : {QStringList{}, QStringList{u"--quick"_s}}) {
        const Run run = disturb(QStringList{u"verify"_s, m_copy, u"--json"_s} + level, change);
        QVERIFY2(run.finished && !run.killed, run.text().constData());
        QVERIFY2(run.exit == 4, run.text().constData());
        QCOMPARE(run.json()[u"state"_s].toString(), u"unreadable"_s);
        QVERIFY(!run.json()[u"problems"_s].toArray().isEmpty());
    }
}

void MovingTest::restoreOfAnArchiveThatChangesTouchesNothing()
{
    QFETCH(QString, change);
    const QByteArray data = snapshot(m_place->site() + u"/data"_s);
    for (const QStringList &force : {QStringList{}, QStringList{u"--force"_s}}) {
        const Run run =
            disturb(QStringList{u"restore"_s, m_copy, u"--data-dir"_s, m_place->site(), u"--json"_s} + force, change);
        QVERIFY2(run.finished && !run.killed, run.text().constData());
        QVERIFY2(run.exit == 4, run.text().constData());
        QVERIFY(snapshot(m_place->site() + u"/data"_s) == data);
        for (const QString &name : namesIn(m_place->path(u"site"_s)))
            QVERIFY2(name == "validator1"_L1 || name == ".bt2c-recovery.lock"_L1, qPrintable(name));
    }
}

void MovingTest::oddThingsInAnArchivesPlace_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"fifo", "loop", "dangling", "device", "empty"})
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void MovingTest::oddThingsInAnArchivesPlace()
{
    QFETCH(QString, kind);
    const Place place;
    makeSite(place.site(), 1);
    QString path = place.backups() + u"/bt2c_full_backup_20260101_000000.tar.gz"_s;
    const QByteArray raw = QFile::encodeName(path);
    if (kind == "fifo"_L1)
        QCOMPARE(::mkfifo(raw.constData(), 0600), 0);
    else if (kind == "loop"_L1)
        QCOMPARE(::symlink(raw.constData(), raw.constData()), 0);
    else if (kind == "dangling"_L1)
        QCOMPARE(::symlink("/none/at/all", raw.constData()), 0);
    else if (kind == "device"_L1)
        path = u"/dev/zero"_s;
    else
        writeFile(path, {});
    // None of them may hold the program up.
    const Run verify = runProcess(cliPath(), {u"verify"_s, path, u"--json"_s}, place.environment(), 10'000);
    QVERIFY2(verify.finished, "it hangs");
    QVERIFY2(verify.exit == (kind == "empty"_L1 ? 3 : 4) || (kind == "device"_L1 && verify.exit == 3),
             verify.text().constData());
    const QByteArray before = snapshot(place.site() + u"/data"_s);
    for (const QStringList &arguments :
         {QStringList{u"restore"_s, path, u"--data-dir"_s, place.site(), u"--force"_s},
          QStringList{u"contents"_s, path}, QStringList{u"list"_s, u"--backup-dir"_s, place.backups()},
          QStringList{u"extract"_s, path, u"data"_s, u"--to"_s, place.path(u"out"_s)}}) {
        const Run run = runProcess(cliPath(), arguments, place.environment(), 10'000);
        QVERIFY2(run.finished, qPrintable(arguments.join(u' ') + u" hangs"_s));
        QVERIFY2((run.exit != 0) == (arguments.first() != "list"_L1), run.text().constData());
    }
    QVERIFY(snapshot(place.site() + u"/data"_s) == before);
}

void MovingTest::foldersWithoutRights()
{
    const Place place;
    makeSite(place.site(), 1);
    const QString archive = place.makeBackup(u"full"_s);
    // As somebody who has no rights here; root would have all.
    const auto asNobody = [&](const QStringList &arguments) {
        QProcess process;
        process.setProcessEnvironment(place.environment());
        process.setChildProcessModifier([] {
            if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                ::_exit(99);
        });
        process.start(cliPath(), arguments);
        process.waitForFinished(30'000);
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    };
    for (const QString &path :
         {place.root(), place.path(u"site"_s), place.site(), place.path(u"site/validator1/data"_s)})
        ::chmod(QFile::encodeName(path).constData(), 0755);
    ::chmod(QFile::encodeName(place.backups()).constData(), 0000);
    const QByteArray before = snapshot(place.site() + u"/data"_s);
    const QStringList ledger{u"--ledger"_s, u"/dev/null/none"_s};
    QCOMPARE(asNobody(QStringList{u"list"_s, u"--backup-dir"_s, place.backups()} + ledger), 4);
    QCOMPARE(asNobody(QStringList{u"verify"_s, archive} + ledger), 4);
    QCOMPARE(asNobody(QStringList{u"restore"_s, archive, u"--data-dir"_s, place.site(), u"--force"_s} + ledger), 4);
    QCOMPARE(asNobody(QStringList{u"prune"_s, u"--backup-dir"_s, place.backups()} + ledger), 4);
    QCOMPARE(asNobody(QStringList{u"backup"_s, u"--type"_s, u"full"_s, u"--data-dir"_s, place.site(), u"--backup-dir"_s,
                                  place.backups()} + ledger), 4);
    ::chmod(QFile::encodeName(place.backups()).constData(), 0700);
    QVERIFY(snapshot(place.site() + u"/data"_s) == before);
    QCOMPARE(place.cli({u"verify"_s, archive}).exit, 0);
}

QTEST_GUILESS_MAIN(MovingTest)
#include "tst_moving.moc"
