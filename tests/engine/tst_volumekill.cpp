#include "tests/engine/volumehelp.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QString chainVolume = u"validator1_bt2c_blockchain_data"_s;

/// How many moments: a few each time the tests run; BT2C_KILL_MOMENTS asks for more.
int moments(int few)
{
    const int asked = qEnvironmentVariableIntValue("BT2C_KILL_MOMENTS");
    return asked > 0 ? asked : few;
}

} // namespace

/// A restore into a volume is killed, or its engine is, at moments spread over all of its time, and the program is
/// started again: the volume holds the one chain or the other, whole, and nothing is left behind.
class VolumeKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_docker.reset(); }
    void aKilledRestoreLeavesOldOrNew();
    void aKilledEngineLeavesOldOrNew();

private:
    [[nodiscard]] QString data() const { return m_docker->volumePath(chainVolume); }
    [[nodiscard]] Run cli(const QStringList &arguments) const
    {
        return runProcess(cliPath(), arguments, m_docker->environment(), 120'000);
    }
    [[nodiscard]] QByteArray live() const;
    /// Index of the chain that is live; -1: neither is.
    [[nodiscard]] int which() const;
    void killAfter(qint64 milliseconds, const std::function<void(QProcess &)> &kill);
    void settleAndCheck(const QByteArray &moment);
    void clean() const;

    std::unique_ptr<DockerHost> m_docker;
    QString m_site;
    QString m_archives[2];
    QByteArray m_trees[2];
    qint64 m_duration = 0;
    int m_changed = 0;
};

void VolumeKillTest::initTestCase()
{
    BT2C_START_DOCKER(m_docker);
    m_site = m_docker->makeSite();
    QCOMPARE(m_docker->compose(m_site, {u"up"_s, u"--no-start"_s}).exit, 0);
    SystemClock clock;
    for (int i = 0; i < 2; ++i) {
        const QString tree = m_docker->path(u"tree%1"_s.arg(i));
        QVERIFY(makeChain(tree + u"/data"_s, 20 + i, 100'000, i));
        m_trees[i] = snapshot(tree + u"/data"_s);
        Control control;
        const auto made = createBackup(
            {BackupJob::Blockchain, tree, m_docker->path(u"backups%1"_s.arg(i)), {}, {}, Consistency::Automatic},
            {&clock, nullptr, nullptr, nullptr}, control);
        QVERIFY(made);
        m_archives[i] = made->path;
    }
    for (int i = 0; i < 2; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Run run = cli({u"restore"_s, m_archives[i], u"--json"_s});
        QVERIFY2(run.exit == 0, run.text().constData());
        m_duration = timer.elapsed();
        QCOMPARE(which(), i);
        clean();
    }
}

QByteArray VolumeKillTest::live() const
{
    QByteArray result;
    const QList<QByteArray> lines = snapshot(data()).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.contains(".bt2c_"))
            result += line + '\n';
    }
    return result;
}

int VolumeKillTest::which() const
{
    // All but the root's own line: clean() changes its time.
    const auto inner = [](const QByteArray &tree) { return tree.sliced(tree.indexOf('\n')).trimmed(); };
    const QByteArray now = inner(live());
    for (int i = 0; i < 2; ++i) {
        if (now == inner(m_trees[i]))
            return i;
    }
    return -1;
}

void VolumeKillTest::clean() const
{
    for (const QString &folder : {data(), QFileInfo(m_site).path()}) {
        for (const QString &name : namesIn(folder)) {
            if (name.startsWith(u".bt2c_pre_restore_"_s) || name.startsWith(u"pre_restore_backup_"_s))
                QDir(folder + u'/' + name).removeRecursively();
        }
    }
}

void VolumeKillTest::settleAndCheck(const QByteArray &moment)
{
    const Run again = cli({u"list"_s, u"--json"_s});
    QVERIFY2(!again.json().contains(u"recovery_error"_s), QByteArray(moment + '\n' + again.text()).constData());
    const int now = which();
    QVERIFY2(now >= 0, QByteArray(moment + ": neither chain is whole\n" + live()).constData());
    for (const QString &name : namesIn(data()))
        QVERIFY2(!name.startsWith(u".bt2c_"_s) || name.startsWith(u".bt2c_pre_restore_"_s),
                 qPrintable(QString::fromUtf8(moment) + u": "_s + name));
    for (const QString &name : namesIn(QFileInfo(m_site).path()))
        QVERIFY2(name == u"validator1"_s || name.startsWith(u"pre_restore_backup_"_s),
                 qPrintable(QString::fromUtf8(moment) + u": "_s + name));
    // What no journal knows of is cleaned by the next operation that has an engine.
    if (!helpersIn(*m_docker).isEmpty()) {
        const Run next = cli({u"restore"_s, m_archives[now], u"--json"_s});
        QVERIFY2(next.exit == 0, QByteArray(moment + '\n' + next.text()).constData());
    }
    QVERIFY2(helpersIn(*m_docker).isEmpty(), moment.constData());
    const QString state = m_docker->output(
        {u"inspect"_s, u"-f"_s, u"{{.State.Status}} {{.HostConfig.RestartPolicy.Name}}"_s, u"bt2c_validator"_s});
    QVERIFY2(state == u"created always"_s, qPrintable(QString::fromUtf8(moment) + u": "_s + state));
    clean();
}

void VolumeKillTest::killAfter(qint64 milliseconds, const std::function<void(QProcess &)> &kill)
{
    const int before = which();
    QVERIFY(before >= 0);
    QProcess process;
    process.setProcessEnvironment(m_docker->environment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(cliPath(), {u"restore"_s, m_archives[1 - before], u"--json"_s});
    QVERIFY(process.waitForStarted());
    (void)process.waitForFinished(int(milliseconds));
    kill(process);
    if (process.state() != QProcess::NotRunning)
        QVERIFY(process.waitForFinished(120'000));
    settleAndCheck("after " + QByteArray::number(milliseconds) + " ms");
    m_changed += which() != before ? 1 : 0;
}

void VolumeKillTest::aKilledRestoreLeavesOldOrNew()
{
    const int count = moments(12);
    m_changed = 0;
    for (int i = 0; i < count; ++i) {
        killAfter(m_duration * i / qMax(1, count - 1), [](QProcess &process) { process.kill(); });
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d moments over %lld ms: the new chain after %d, the old one after %d", count, m_duration, m_changed,
          count - m_changed);
}

void VolumeKillTest::aKilledEngineLeavesOldOrNew()
{
    const int count = qMax(3, moments(3) / 10);
    m_changed = 0;
    for (int i = 0; i < count; ++i) {
        killAfter(m_duration * (i + 1) / (count + 1), [this](QProcess &process) {
            QVERIFY(m_docker->killDaemon());
            // The program ends by itself, with an error or, had it just ended, with success.
            if (process.state() != QProcess::NotRunning)
                QVERIFY(process.waitForFinished(120'000));
            QVERIFY(m_docker->startDaemon());
        });
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d moments over %lld ms: the new chain after %d, the old one after %d", count, m_duration, m_changed,
          count - m_changed);
}

BT2C_DOCKER_TEST_MAIN(VolumeKillTest)
#include "tst_volumekill.moc"
