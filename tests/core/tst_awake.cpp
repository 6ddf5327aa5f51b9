#include "core/support/awake.h"
#include "tests/cli/place.h"
#include "tests/cli/process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_MACOS
const QString toolName = u"caffeinate"_s;
#else
const QString toolName = u"systemd-inhibit"_s;
#endif

} // namespace

/// With a stand-in for the system's tool, which writes down how it was called.
class AwakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void holdsWhileItLives();
    void saysWhy();
    void doesNothingWithoutATool();
    void leavesNoProcess_data();
    void leavesNoProcess();
    void endsWithTheProgram();

private:
    void installTool(const QByteArray &script);
    [[nodiscard]] QByteArray notes() const { return readFile(m_place->path(u"notes"_s)); }
    /// The stand-in's process, once it has begun.
    [[nodiscard]] pid_t toolProcess() const;

    std::unique_ptr<Place> m_place;
    QByteArray m_path;
};

void AwakeTest::init()
{
    // The child that endsWithTheProgram() starts is this program again.
    m_place = std::make_unique<Place>();
    m_path = qgetenv("PATH");
}

void AwakeTest::cleanup()
{
    qputenv("PATH", m_path);
    m_place.reset();
}

void AwakeTest::installTool(const QByteArray &script)
{
    const QString path = m_place->path(u"bin/"_s + toolName);
    writeFile(path, "#!/bin/sh\necho \"$@\" > " + m_place->path(u"notes"_s).toUtf8() + "\necho $$ > "
                        + m_place->path(u"pid"_s).toUtf8() + '\n' + script);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", QByteArray(m_place->path(u"bin"_s).toUtf8() + ':' + m_path));
}

pid_t AwakeTest::toolProcess() const
{
    for (int i = 0; i < 3000; ++i) {
        if (const int pid = readFile(m_place->path(u"pid"_s)).trimmed().toInt(); pid > 0)
            return pid;
        QTest::qSleep(10);
    }
    return -1;
}

void AwakeTest::holdsWhileItLives()
{
    // As the real one does: its own child is its last argument.
    installTool("for last; do :; done\n\"$last\"\n");
    pid_t pid = 0;
    {
        const AwakeGuard guard(u"a test"_s);
        pid = toolProcess();
        QVERIFY(pid > 0);
        QVERIFY(guard.active());
        QCOMPARE(::kill(pid, 0), 0);
    }
    QVERIFY(::kill(pid, 0) != 0);
    QCOMPARE(::waitpid(-1, nullptr, WNOHANG), pid_t(-1));
}

void AwakeTest::saysWhy()
{
    installTool("cat\n");
    const AwakeGuard guard(u"a backup is restored"_s);
    QVERIFY(toolProcess() > 0);
#ifdef Q_OS_MACOS
    QVERIFY(notes().contains(QByteArray::number(::getpid())));
#else
    QVERIFY2(notes().contains("sleep") && notes().contains("a backup is restored"), notes().constData());
#endif
}

void AwakeTest::doesNothingWithoutATool()
{
    qputenv("PATH", m_place->path(u"nothing"_s).toUtf8());
    if (!QStandardPaths::findExecutable(toolName).isEmpty())
        QSKIP("the system has it at a place of its own");
    const AwakeGuard guard(u"a test"_s);
    QVERIFY(!guard.active());
}

void AwakeTest::leavesNoProcess_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("that ends at once") << QByteArray("exit 1\n");
    QTest::newRow("that will not end") << QByteArray("trap '' TERM HUP INT\nwhile :; do sleep 1; done\n");
    QTest::newRow("with a child that will not end")
        << QByteArray("(trap '' TERM HUP INT; while :; do sleep 1; done) &\nwait\n");
}

void AwakeTest::leavesNoProcess()
{
    QFETCH(const QByteArray, script);
    installTool(script);
    pid_t pid = 0;
    {
        const AwakeGuard guard(u"a test"_s);
        pid = toolProcess();
        QVERIFY(pid > 0);
    }
    // None of its group is left, as soon as the system has noticed.
    QTRY_VERIFY_WITH_TIMEOUT(::kill(-pid, 0) != 0, 30'000);
}

void AwakeTest::endsWithTheProgram()
{
    installTool("for last; do :; done\n\"$last\"\n");
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"BT2C_AWAKE_CHILD"_s, u"1"_s);
    QProcess child;
    child.setProcessEnvironment(variables);
    child.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(child.waitForStarted());
    const pid_t pid = toolProcess();
    QVERIFY(pid > 0);
    child.kill();
    QVERIFY(child.waitForFinished());
#ifndef Q_OS_MACOS
    // It is an orphan now, so whoever adopts orphans may have to wait for it: a zombie is as good as gone.
    const auto gone = [pid] {
        const QByteArray state = readFile(u"/proc/%1/stat"_s.arg(pid));
        return state.isEmpty() || state.contains(") Z ");
    };
    QTRY_VERIFY_WITH_TIMEOUT(gone(), 30'000);
#endif
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("BT2C_AWAKE_CHILD")) {
        const AwakeGuard guard(u"a child"_s);
        QTest::qSleep(60'000);
        return 0;
    }
    AwakeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_awake.moc"
