#include "tests/cli/place.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int bigFiles = 60;
constexpr int bigFileSize = 4 * 1024 * 1024;
constexpr int answerTime = 1500;   // milliseconds; 100 are promised, the rest is for a busy machine

/// Until the program listens to signals: what comes before ends any program.
void waitUntilListening(const QProcess &process)
{
#ifdef Q_OS_LINUX
    for (int i = 0; i < 5000; ++i) {
        const QByteArray status = readFile(u"/proc/%1/status"_s.arg(process.processId()));
        const qsizetype at = status.indexOf("SigCgt:");
        if (at >= 0 && (status.mid(at + 7, 17).trimmed().toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1))))
            return;
        QTest::qSleep(1);
    }
#else
    (void) process;
    QTest::qSleep(200);
#endif
}

} // namespace

/// Stopping a running operation, and two at once.
class SignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signalsCancelAndLeaveEverythingAsItWas_data();
    void signalsCancelAndLeaveEverythingAsItWas();
    void secondInterruptEndsAtOnce();
    void secondRestoreIsToldWhoIsWorking();
    void pipeGetsProgressAsLines();
    void terminalGetsABarThatIsTakenAwayAgain();

private:
    std::unique_ptr<Place> m_place;
    QString m_archive;
};

void SignalsTest::initTestCase()
{
    m_place = std::make_unique<Place>();
    makeSite(m_place->site(), 3, bigFiles, bigFileSize);
    m_archive = m_place->makeBackup(u"full"_s);
    QVERIFY(!m_archive.isEmpty());
    QDir(m_place->site()).removeRecursively();
    makeSite(m_place->site(), 4);
}

void SignalsTest::signalsCancelAndLeaveEverythingAsItWas_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("after");
    for (const int after : {5, 100, 300}) {
        QTest::addRow("verify, INT after %d ms", after) << u"verify"_s << SIGINT << after;
        QTest::addRow("restore, INT after %d ms", after) << u"restore"_s << SIGINT << after;
    }
    QTest::addRow("verify, TERM") << u"verify"_s << SIGTERM << 150;
    QTest::addRow("restore, TERM") << u"restore"_s << SIGTERM << 150;
    QTest::addRow("restore, HUP") << u"restore"_s << SIGHUP << 150;
}

void SignalsTest::signalsCancelAndLeaveEverythingAsItWas()
{
    QFETCH(QString, command);
    QFETCH(int, signal);
    QFETCH(int, after);
    const QByteArray before = m_place->trees();
    QStringList arguments{command, m_archive, u"--json"_s, u"--data-dir"_s, m_place->site()};
    QProcess process;
    process.setProcessEnvironment(m_place->environment());
    process.start(cliPath(), arguments);
    QVERIFY(process.waitForStarted());
    waitUntilListening(process);
    QTest::qSleep(after);
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(20'000));
    const qint64 answered = timer.elapsed();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const QByteArray out = process.readAllStandardOutput();
    if (process.exitCode() == 0) {
        // A fast machine may have finished by then, but not that fast.
        QVERIFY(after > 5);
        if (command == "restore"_L1)
            QCOMPARE(m_place->cli({u"rollback"_s, u"--data-dir"_s, m_place->site()}).exit, 0);
        return;
    }
    QVERIFY2(process.exitCode() == 130, QByteArray(out + process.readAllStandardError()).constData());
    QVERIFY2(answered < answerTime, qPrintable(QString::number(answered)));
    const QJsonObject json = QJsonDocument::fromJson(out).object();
    QCOMPARE(json[u"error"_s][u"code"_s].toString(), u"cancelled"_s);
    if (json.contains(u"state"_s))   // it may have been stopped before it came to the archive
        QCOMPARE(json[u"state"_s].toString(), u"unreadable"_s);
    QVERIFY(m_place->trees() == before);
    for (const QString &name : namesIn(m_place->path(u"site"_s)))
        QVERIFY2(name == "validator1"_L1 || name.startsWith("rolled_back_restore_"_L1), qPrintable(name));
    // A check that was cancelled is no check.
    QVERIFY(m_place->cli({u"list"_s, u"--backup-dir"_s, m_place->backups(), u"--json"_s}).json()
                [u"backups"_s].toArray().first()[u"integrity"_s][u"state"_s].toString() != "unreadable"_L1);
}

void SignalsTest::secondInterruptEndsAtOnce()
{
    QProcess process;
    process.setProcessEnvironment(m_place->environment());
    process.start(cliPath(), {u"verify"_s, m_archive, u"--quick"_s});
    QVERIFY(process.waitForStarted());
    waitUntilListening(process);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QTest::qSleep(1);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(2000));
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 130 || process.exitCode() == 0);
}

void SignalsTest::secondRestoreIsToldWhoIsWorking()
{
    QProcess first;
    first.setProcessEnvironment(m_place->environment());
    first.start(cliPath(), {u"restore"_s, m_archive, u"--data-dir"_s, m_place->site()});
    QVERIFY(first.waitForStarted());
    // Until it is at work: its folder stands beside the site.
    QTRY_VERIFY2_WITH_TIMEOUT(!namesIn(m_place->path(u"site"_s)).filter(u".bt2c_restore_"_s).isEmpty(),
                              "no work folder", 20'000);
    ::kill(static_cast<pid_t>(first.processId()), SIGSTOP);
    const Run second = m_place->cli({u"restore"_s, m_archive, u"--data-dir"_s, m_place->site(), u"--json"_s});
    const Run rollback = m_place->cli({u"rollback"_s, u"--data-dir"_s, m_place->site()});
    const Run list = m_place->cli({u"list"_s, u"--data-dir"_s, m_place->site(), u"--backup-dir"_s, m_place->backups()});
    ::kill(static_cast<pid_t>(first.processId()), SIGCONT);
    QVERIFY2(second.exit == 6, second.text().constData());
    QCOMPARE(second.json()[u"error"_s][u"code"_s].toString(), u"busy"_s);
    QVERIFY2(second.err.contains(QByteArray::number(first.processId())) && second.err.contains("restore"),
             second.text().constData());
    QCOMPARE(rollback.exit, 6);
    QVERIFY2(list.exit == 0 && !list.err.contains("interrupted"), list.text().constData());
    QVERIFY(first.waitForFinished(30'000));
    QVERIFY2(first.exitCode() == 0, first.readAllStandardError().constData());
    QCOMPARE(m_place->cli({u"rollback"_s, u"--data-dir"_s, m_place->site()}).exit, 0);
}

void SignalsTest::pipeGetsProgressAsLines()
{
    // Held up by a stop, so that it takes long enough for lines; unless it was done before it could be stopped.
    QByteArray err;
    for (int wait = 100; err.isEmpty() && wait > 0; wait /= 2) {
        QProcess process;
        process.setProcessEnvironment(m_place->environment());
        process.start(cliPath(), {u"verify"_s, m_archive});
        QVERIFY(process.waitForStarted());
        waitUntilListening(process);
        QTest::qSleep(wait);
        ::kill(static_cast<pid_t>(process.processId()), SIGSTOP);
        QTest::qSleep(3200);
        ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 0);
        err = process.readAllStandardError();
    }
    // On a busy machine it may have been stopped before it knew how much there is.
    QVERIFY2((err.contains(" %") && err.contains("MB")) || err.startsWith("Preparing"), err.constData());
    QVERIFY2(err.count('\n') >= 1 && err.count('\n') <= 3, err.constData());
    QVERIFY2(!err.contains('\r') && !err.contains('\x1b'), err.constData());
}

void SignalsTest::terminalGetsABarThatIsTakenAwayAgain()
{
    // A pseudo-terminal as standard error.
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(master >= 0 && ::grantpt(master) == 0 && ::unlockpt(master) == 0);
    const QByteArray name = ::ptsname(master);
    QProcess process;
    process.setProcessEnvironment(m_place->environment());
    process.setChildProcessModifier([&name] {
        const int slave = ::open(name.constData(), O_RDWR | O_NOCTTY);
        ::dup2(slave, STDERR_FILENO);
    });
    const int keep = ::open(name.constData(), O_RDWR | O_NOCTTY);
    process.start(cliPath(), {u"verify"_s, m_archive});
    QVERIFY(process.waitForStarted());
    waitUntilListening(process);
    QTest::qSleep(100);
    ::kill(static_cast<pid_t>(process.processId()), SIGSTOP);
    QTest::qSleep(600);
    ::kill(static_cast<pid_t>(process.processId()), SIGCONT);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 0);
    ::fcntl(master, F_SETFL, O_NONBLOCK);
    QByteArray shown(65536, '\0');
    shown.truncate(std::max<ssize_t>(::read(master, shown.data(), 65536), 0));
    ::close(keep);
    ::close(master);
    QVERIFY2(shown.startsWith("\r") && (shown.contains(" %") || shown.contains("Preparing")), shown.constData());
    QVERIFY2(shown.endsWith("\r\x1b[K"), shown.toPercentEncoding().constData());
    QVERIFY2(!shown.contains('\n'), shown.constData());
}

QTEST_GUILESS_MAIN(SignalsTest)
#include "tst_signals.moc"
