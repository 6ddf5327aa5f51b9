#include "core/engine/practiceengine.h"
#include "core/site/practicecheck.h"
#include "tests/cli/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 240'000; // milliseconds; waits for blocks are among it

/// A pseudo-terminal as standard input and error of the program.
class Terminal
{
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master >= 0 && ::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0)
            m_name = ::ptsname(m_master);
        m_keep = ::open(m_name.constData(), O_RDWR | O_NOCTTY);
        ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    }
    ~Terminal()
    {
        ::close(m_keep);
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    void start(QProcess &process, const QStringList &arguments)
    {
        process.setChildProcessModifier([name = m_name] {
            const int slave = ::open(name.constData(), O_RDWR | O_NOCTTY);
            ::dup2(slave, STDIN_FILENO);
            ::dup2(slave, STDERR_FILENO);
        });
        process.start(cliPath(), arguments);
    }
    /// Waits until the program said @p words, and gives all that it has said until then.
    bool waitFor(const QByteArray &words)
    {
        for (int i = 0; i < longest / 20 && !m_shown.contains(words); ++i) {
            read();
            QTest::qSleep(20);
        }
        return m_shown.contains(words);
    }
    void type(const QByteArray &line)
    {
        m_typed = ::write(m_master, line.constData(), static_cast<std::size_t>(line.size()));
    }
    [[nodiscard]] QByteArray shown()
    {
        read();
        return m_shown;
    }
    void forget() { m_shown.clear(); }

private:
    void read()
    {
        char buffer[8192];
        for (ssize_t got = 0; (got = ::read(m_master, buffer, sizeof buffer)) > 0;)
            m_shown.append(buffer, got);
    }

    int m_master;
    int m_keep = -1;
    ssize_t m_typed = 0;
    QByteArray m_name;
    QByteArray m_shown;
};

} // namespace

/// The recovery from the command line, on the practice site.
class RecoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_place.reset(); }

    void wrongUsageEndsWithTwoAndDoesNothing_data();
    void wrongUsageEndsWithTwoAndDoesNothing();
    void withoutATerminalNothingBegins();
    void healthyIsCalledHealthy();
    void damageIsDiagnosedAndTheWayRecommended();
    void nothingToSeeEndsWithFour();
    void anUnexpectedShutdownIsRecovered();
    void damagedDataIsRestoredAndTakenBack();
    void withoutABackupANewChainBegins();
    void anInterruptedRecoveryGoesOn();
    void anOpenOneStandsInTheWayUntilItIsStopped();
    void aBackupThatIsNotSoundFailsItsStep();
    void anUnsoundProcedureOfTheSiteIsNamed();
    void manualWorkIsNeverClaimed();
    void aTerminalIsAsked();
    void nothingOpenNothingToUndo();
    void drillsPassAndFail();
    void aBundleIsWrittenOnce();

private:
    [[nodiscard]] Run cli(QStringList arguments) const;
    [[nodiscard]] QString site() const { return m_place->path(u"practice/validator1"_s); }
    [[nodiscard]] QString backups() const { return m_place->path(u"practice/backups"_s); }
    [[nodiscard]] qint64 height() const { return checkPracticeChain(site() + u"/data"_s).height; }
    void act(ContainerAction action) const;
    void killAll() const;
    void damageChain() const;
    [[nodiscard]] QString soundBackup() const;
    [[nodiscard]] QJsonArray recoveries() const
    {
        return cli({u"recoveries"_s, u"--json"_s}).json()[u"recoveries"_s].toArray();
    }

    std::unique_ptr<Place> m_place;
};

void RecoverTest::init()
{
    m_place = std::make_unique<Place>();
    QCOMPARE(m_place->cli({u"practice"_s, m_place->path(u"practice"_s)}).exit, 0);
}

Run RecoverTest::cli(QStringList arguments) const
{
    if (!arguments.contains(u"--data-dir"_s))
        arguments += {u"--data-dir"_s, site()};
    return m_place->cli(arguments, longest);
}

/// On the validator alone.
void RecoverTest::act(ContainerAction action) const
{
    Control control;
    QVERIFY(PracticeEngine(site()).act(action, practice::containers[0], control));
}

void RecoverTest::killAll() const
{
    Control control;
    PracticeEngine engine(site());
    for (const QLatin1StringView name : practice::containers)
        QVERIFY(engine.act(ContainerAction::Kill, name, control));
}

void RecoverTest::damageChain() const
{
    QFile file(site() + u"/data/blocks.dat"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    const QByteArray bytes = file.read(1);
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write(QByteArray(1, char(bytes.at(0) ^ 0x40))), 1);
}

QString RecoverTest::soundBackup() const
{
    const QJsonArray all = cli({u"list"_s, u"--json"_s}).json()[u"backups"_s].toArray();
    for (const auto &backup : all) {
        const QString path = backup.toObject()[u"path"_s].toString();
        if (m_place->cli({u"verify"_s, path}).exit == 0 && !path.contains(u"_config_"_s))
            return path;
    }
    return {};
}

void RecoverTest::wrongUsageEndsWithTwoAndDoesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("hint");
    const auto row = [](const QStringList &arguments, const QByteArray &hint) {
        QTest::addRow("%s", qPrintable(arguments.join(u' '))) << arguments << hint;
    };
    row({u"recover"_s, u"--yes"_s}, "missing");
    row({u"recover"_s, u"everything"_s, u"--yes"_s}, "corrupted-data");
    row({u"recover"_s, u"no-backup"_s, u"--yes"_s, u"--backup"_s}, "needs a value");
    row({u"recover"_s, u"no-backup"_s, u"--force"_s}, "no option");
    row({u"resume"_s, u"now"_s}, "too many");
    row({u"drill"_s}, "missing");
    row({u"support-bundle"_s}, "missing");
    row({u"diagnose"_s, u"--yes"_s}, "no option");
}

void RecoverTest::wrongUsageEndsWithTwoAndDoesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, hint);
    const QByteArray before = snapshot(site() + u"/data"_s);
    const Run run = cli(arguments + QStringList{u"--data-dir"_s, site(), u"--json"_s});
    QVERIFY2(run.exit == 2 && run.err.contains(hint), run.text().constData());
    QCOMPARE(run.json()[u"error"_s][u"code"_s].toString(), u"invalid-argument"_s);
    QCOMPARE(snapshot(site() + u"/data"_s), before);
    QVERIFY(recoveries().isEmpty());
}

void RecoverTest::withoutATerminalNothingBegins()
{
    damageChain();
    const QByteArray before = snapshot(site() + u"/data"_s);
    for (const QString &procedure : {u"corrupted-data"_s, u"no-backup"_s}) {
        const Run run = cli({u"recover"_s, procedure});
        QVERIFY2(run.exit == 2 && run.err.contains("--yes"), run.text().constData());
    }
    QCOMPARE(cli({u"resume"_s}).exit, 2);
    QCOMPARE(snapshot(site() + u"/data"_s), before);
    QVERIFY(recoveries().isEmpty());
}

void RecoverTest::healthyIsCalledHealthy()
{
    const Run json = cli({u"diagnose"_s, u"--json"_s});
    QVERIFY2(json.exit == 0 && json.json()[u"healthy"_s].toBool(), json.text().constData());
    QCOMPARE(json.json()[u"schema"_s].toInt(), 1);
    QCOMPARE(json.json()[u"command"_s].toString(), u"diagnose"_s);
    QVERIFY(json.json()[u"recommended"_s].isNull());
    const Run text = cli({u"diagnose"_s});
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains(json.json()[u"statement"_s].toString().toUtf8()));
}

void RecoverTest::damageIsDiagnosedAndTheWayRecommended()
{
    damageChain();
    const Run json = cli({u"diagnose"_s, u"--json"_s});
    QVERIFY2(json.exit == 0, json.text().constData());
    QVERIFY2(json.json()[u"recommended"_s].toString() == u"corrupted-data"_s, json.text().constData());
    const Run text = cli({u"diagnose"_s});
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.contains(" recover corrupted-data"), text.text().constData());
}

void RecoverTest::nothingToSeeEndsWithFour()
{
    const Run run = m_place->cli({u"diagnose"_s, u"--json"_s, u"--data-dir"_s, m_place->path(u"nowhere"_s)});
    QVERIFY2(run.exit == 4, run.text().constData());
    QCOMPARE(run.json()[u"error"_s][u"code"_s].toString(), u"missing"_s);
}

void RecoverTest::anUnexpectedShutdownIsRecovered()
{
    killAll();
    const qint64 before = height();
    const Run run = cli({u"recover"_s, u"unexpected-shutdown"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    const QJsonObject recovery = run.json()[u"recovery"_s].toObject();
    QCOMPARE(recovery[u"outcome"_s].toString(), u"recovered"_s);
    QVERIFY(recovery[u"height_after"_s].toInteger() >= before);
    QVERIFY(!recovery[u"cause"_s].toString().isEmpty());
    for (const char *line :
         {"1/3 Check the containers … ", "2/3 Start the containers … ", "3/3 Verify the chain … "})
        QVERIFY2(run.err.contains(line), run.text().constData());
    QVERIFY(cli({u"diagnose"_s, u"--json"_s}).json()[u"healthy"_s].toBool());
}

void RecoverTest::damagedDataIsRestoredAndTakenBack()
{
    damageChain();
    const QByteArray damaged = readFile(site() + u"/data/blocks.dat"_s);
    const Run run = cli({u"recover"_s, u"corrupted-data"_s, u"--yes"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QVERIFY2(run.err.contains("4/6 Restore … ") && run.out.contains("undo-recovery"), run.text().constData());
    QVERIFY(readFile(site() + u"/data/blocks.dat"_s) != damaged);
    QVERIFY(checkPracticeChain(site() + u"/data"_s).height > 0);

    const QJsonObject listed = recoveries().first().toObject();
    const QString id = listed[u"id"_s].toString();
    const Run report = m_place->cli({u"recoveries"_s, id});
    QCOMPARE(report.exit, 0);
    QVERIFY2(report.out.contains("# Recovery of validator1") && report.out.contains("docker stop"),
             report.text().constData());
    QVERIFY(m_place->cli({u"recoveries"_s, id, u"--json"_s}).json()[u"can_undo"_s].toBool());

    const Run undone = cli({u"undo-recovery"_s, u"--json"_s});
    // The chain that comes back is the damaged one, on which no node can run.
    QVERIFY2(undone.exit == 0 || undone.json()[u"error"_s][u"code"_s].toString() == u"external"_s,
             undone.text().constData());
    QCOMPARE(undone.json()[u"recovery"_s][u"outcome"_s].toString(), u"undone"_s);
    QCOMPARE(readFile(site() + u"/data/blocks.dat"_s), damaged);
    QCOMPARE(cli({u"undo-recovery"_s}).exit, 1);
}

void RecoverTest::withoutABackupANewChainBegins()
{
    damageChain();
    const Run run = cli({u"recover"_s, u"no-backup"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    const QJsonObject recovery = run.json()[u"recovery"_s].toObject();
    QCOMPARE(recovery[u"outcome"_s].toString(), u"recovered"_s);
    QVERIFY(QFileInfo(recovery[u"safety_archive"_s].toString()).isFile());
    QVERIFY(!run.json()[u"destroyed"_s].toArray().isEmpty());
    QVERIFY(height() >= 1);
}

void RecoverTest::anInterruptedRecoveryGoesOn()
{
    // A node that is paused neither answers nor ends, so that the wait for it lasts.
    writeFile(site() + u"/procedures/wait.json"_s,
              R"({"schema": 1, "id": "wait", "title": "Wait", "summary": "Waits.", "steps": [
        {"id": "look", "action": "list-containers", "title": "Look", "why": "So.", "success": "Seen.",
         "failure": "Look."},
        {"id": "check", "action": "check-chain", "title": "Wait", "why": "So.", "success": "It answers.",
         "failure": "Look at it."}]})");
    act(ContainerAction::Pause);
    QProcess process;
    process.setProcessEnvironment(m_place->environment());
    process.start(cliPath(), {u"recover"_s, u"wait"_s, u"--yes"_s, u"--json"_s, u"--data-dir"_s, site()});
    QVERIFY(process.waitForStarted());
    QByteArray said;
    for (int i = 0; i < 3000 && !said.contains("waiting:"); ++i) {
        process.waitForReadyRead(20);
        said += process.readAllStandardError();
    }
    QVERIFY2(said.contains("waiting:"), said.constData());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    said += process.readAllStandardError();
    QVERIFY2(process.exitCode() == 130, said.constData());
    QVERIFY2(said.contains(" resume”"), said.constData());
    const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(json[u"error"_s][u"code"_s].toString(), u"cancelled"_s);
    QCOMPARE(json[u"recovery"_s][u"outcome"_s].toString(), u"open"_s);

    act(ContainerAction::Unpause);
    const Run resumed = cli({u"resume"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(resumed.exit == 0, resumed.text().constData());
    QCOMPARE(resumed.json()[u"recovery"_s][u"id"_s], json[u"recovery"_s][u"id"_s]);
    QCOMPARE(resumed.json()[u"recovery"_s][u"outcome"_s].toString(), u"recovered"_s);
}

void RecoverTest::anOpenOneStandsInTheWayUntilItIsStopped()
{
    damageChain();
    QVERIFY(QDir(backups()).removeRecursively());
    const Run failed = cli({u"recover"_s, u"corrupted-data"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(failed.exit != 0 && failed.exit != 130, failed.text().constData());
    QCOMPARE(failed.json()[u"recovery"_s][u"outcome"_s].toString(), u"open"_s);
    QVERIFY2(failed.err.contains("recover no-backup"), failed.text().constData());
    const Run second = cli({u"recover"_s, u"no-backup"_s, u"--yes"_s});
    QVERIFY2(second.exit == 6 && second.err.contains("resume --stop"), second.text().constData());
    const Run stopped = cli({u"resume"_s, u"--stop"_s, u"--json"_s});
    QVERIFY2(stopped.exit == 0, stopped.text().constData());
    QCOMPARE(stopped.json()[u"recovery"_s][u"outcome"_s].toString(), u"stopped"_s);
    QCOMPARE(cli({u"resume"_s, u"--stop"_s}).exit, 4);
}

void RecoverTest::aBackupThatIsNotSoundFailsItsStep()
{
    damageChain();
    const QByteArray before = readFile(site() + u"/data/blocks.dat"_s);
    const QString bad = soundBackup();
    QFile file(bad);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damaged here") == 12);
    file.close();
    const Run run = cli({u"recover"_s, u"corrupted-data"_s, u"--yes"_s, u"--backup"_s, bad, u"--json"_s});
    QVERIFY2(run.exit == 3, run.text().constData());
    QCOMPARE(readFile(site() + u"/data/blocks.dat"_s), before);
    const Run other = cli({u"resume"_s, u"--yes"_s, u"--backup"_s, soundBackup(), u"--json"_s});
    QVERIFY2(other.exit == 0, other.text().constData());
}

void RecoverTest::anUnsoundProcedureOfTheSiteIsNamed()
{
    writeFile(site() + u"/procedures/no-backup.json"_s,
              R"({"schema": 1, "id": "no-backup", "title": "Ours", "summary": "Ours.", "steps": [
        {"id": "wipe", "action": "remove-chain", "title": "Wipe", "why": "So.", "success": "Gone.",
         "failure": "Call Ann.", "destroys": true}]})");
    const Run run = cli({u"recover"_s, u"no-backup"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(run.exit == 2, run.text().constData());
    QVERIFY2(run.err.contains("no-backup.json") && run.err.contains("wipe") && run.err.contains("action"),
             run.text().constData());
    QVERIFY(recoveries().isEmpty());
}

void RecoverTest::manualWorkIsNeverClaimed()
{
    writeFile(site() + u"/procedures/ours.json"_s,
              R"({"schema": 1, "id": "ours", "title": "Ours", "summary": "Ours.", "steps": [
        {"id": "call", "action": "manual", "title": "Call Ann", "why": "She knows.", "command": "ring {site}",
         "success": "She knows.", "failure": "Call Bob."},
        {"id": "look", "action": "list-containers", "title": "Look", "why": "So.", "success": "Seen.",
         "failure": "Call Bob."}]})");
    const Run run = cli({u"recover"_s, u"ours"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(run.exit == 1 && run.err.contains("by hand"), run.text().constData());
    QCOMPARE(run.json()[u"recovery"_s][u"steps"_s].toArray()[0].toObject()[u"state"_s].toString(), u"waiting"_s);
    const Run skipped = cli({u"resume"_s, u"--yes"_s, u"--skip"_s, u"she is on holiday"_s, u"--json"_s});
    QVERIFY2(skipped.exit == 0, skipped.text().constData());
    const QJsonObject call = skipped.json()[u"recovery"_s][u"steps"_s].toArray()[0].toObject();
    QCOMPARE(call[u"state"_s].toString(), u"skipped"_s);
    QCOMPARE(call[u"skip_reason"_s].toString(), u"she is on holiday"_s);
}

void RecoverTest::aTerminalIsAsked()
{
    damageChain();
    Terminal terminal;
    QProcess process;
    process.setProcessEnvironment(m_place->environment());
    terminal.start(process, {u"recover"_s, u"no-backup"_s, u"--data-dir"_s, site()});
    QVERIFY(process.waitForStarted());
    QVERIFY2(terminal.waitFor("type the name of the site (validator1):"), terminal.shown().constData());
    const QByteArray before = snapshot(site() + u"/data"_s);
    terminal.type("validator2\n");
    QVERIFY2(terminal.waitFor("Nothing was removed"), terminal.shown().constData());
    QCOMPARE(snapshot(site() + u"/data"_s), before);
    terminal.type("validator1\n");
    QVERIFY2(terminal.waitFor("5/7 Start the containers … "), terminal.shown().constData());
    QVERIFY(process.waitForFinished(longest));
    QVERIFY2(process.exitCode() == 0, terminal.shown().constData());

    // A signal at a question ends it, too.
    terminal.forget();
    QProcess asked;
    asked.setProcessEnvironment(m_place->environment());
    terminal.start(asked, {u"recover"_s, u"corrupted-data"_s, u"--data-dir"_s, site()});
    QVERIFY(asked.waitForStarted());
    QVERIFY2(terminal.waitFor("Which backup?"), terminal.shown().constData());
    ::kill(static_cast<pid_t>(asked.processId()), SIGINT);
    QVERIFY(asked.waitForFinished(30'000));
    QCOMPARE(asked.exitCode(), 130);
    QCOMPARE(cli({u"resume"_s, u"--stop"_s}).exit, 0);
}

void RecoverTest::nothingOpenNothingToUndo()
{
    const Run resume = cli({u"resume"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(resume.exit == 4, resume.text().constData());
    const Run undo = cli({u"undo-recovery"_s, u"--json"_s});
    QVERIFY2(undo.exit == 1, undo.text().constData());
    QCOMPARE(undo.json()[u"error"_s][u"code"_s].toString(), u"nothing-to-undo"_s);
    QCOMPARE(m_place->cli({u"recoveries"_s, u"../ledger"_s}).exit, 4);
    QCOMPARE(m_place->cli({u"recoveries"_s}).exit, 0);
}

void RecoverTest::drillsPassAndFail()
{
    const QString sound = soundBackup();
    const QByteArray before = snapshot(site() + u"/config"_s);
    const Run passed = cli({u"drill"_s, sound, u"--no-boot"_s, u"--json"_s});
    QVERIFY2(passed.exit == 0, passed.text().constData());
    QVERIFY(passed.json()[u"passed"_s].toBool());
    QVERIFY(passed.json()[u"compared"_s].toInteger() > 0);
    QVERIFY(!passed.json()[u"booted"_s].toBool());
    QCOMPARE(snapshot(site() + u"/config"_s), before);
    const Run missing = cli({u"drill"_s, m_place->path(u"none.tar.gz"_s), u"--json"_s});
    QVERIFY2(missing.exit == 4 && !missing.json()[u"passed"_s].toBool(true), missing.text().constData());
    QFile file(sound);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("damaged here") == 12);
    file.close();
    const Run failed = cli({u"drill"_s, sound, u"--no-boot"_s, u"--json"_s});
    QVERIFY2(failed.exit == 3, failed.text().constData());
}

void RecoverTest::aBundleIsWrittenOnce()
{
    const QString path = m_place->path(u"bundle.zip"_s);
    const Run written = cli({u"support-bundle"_s, path, u"--json"_s});
    QVERIFY2(written.exit == 0, written.text().constData());
    QVERIFY(!written.json()[u"files"_s].toArray().isEmpty());
    const QByteArray content = readFile(path);
    QVERIFY(content.startsWith("PK"));
    const Run again = cli({u"support-bundle"_s, path});
    QVERIFY2(again.exit == 2 && again.err.contains("--force"), again.text().constData());
    QCOMPARE(readFile(path), content);
    QCOMPARE(cli({u"support-bundle"_s, path, u"--force"_s}).exit, 0);
}

QTEST_GUILESS_MAIN(RecoverTest)
#include "tst_recover.moc"
