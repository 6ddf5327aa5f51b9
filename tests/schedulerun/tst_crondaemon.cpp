#include "tests/cli/place.h"
#include "tests/guard/webserver.h"
#include "tests/schedulerun/cronspool.h"
#include "tests/secrets/planted.h"

#include "core/schedule/logline.h"
#include "core/site/ledger.h"
#include "ui/schedule/prooffeed.h"
#include "ui/schedule/proofline.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/schedulesession.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;
constexpr qint64 knownToCron = 60;   // seconds until a run is expected of a crontab that was just installed
constexpr qint64 toInstall = 10;     // seconds that installing two jobs may take

QList<pid_t> childrenOf(pid_t parent)
{
    QList<pid_t> children;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QByteArray stat = readFile(u"/proc/"_s + name + u"/stat"_s);
        // "1234 (name) S parent …", where the name may hold anything.
        const QByteArrayList fields = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
        if (const int pid = name.toInt(); pid > 0 && fields.value(1).toInt() == parent)
            children.append(pid);
    }
    return children;
}

/// The cron daemon of this system, for as long as the object lives, and what it logs.
class CronDaemon
{
public:
    explicit CronDaemon(QString log)
        : m_log(std::move(log))
    {
        // Jobs that run when cron is ended are this process's children from then on, and ended by it.
        ::prctl(PR_SET_CHILD_SUBREAPER, 1);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_log);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }
    ~CronDaemon()
    {
        m_process.kill();
        m_process.waitForFinished();
        for (QList<pid_t> left = childrenOf(::getpid()); !left.isEmpty(); left = childrenOf(::getpid())) {
            for (const pid_t pid : std::as_const(left)) {
                ::kill(pid, SIGKILL);
                ::waitpid(pid, nullptr, 0);
            }
        }
        ::prctl(PR_SET_CHILD_SUBREAPER, 0);
    }
    Q_DISABLE_COPY_MOVE(CronDaemon)

    /// Gives what went wrong; empty: it runs and has read what crontabs there are.
    [[nodiscard]] QByteArray start()
    {
        const QString program = QStandardPaths::findExecutable(u"cron"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
        if (program.isEmpty())
            return "there is no cron";
        // What it would tell syslog it tells its standard error as well where it is asked to tell of anything.
        m_process.start(program, {u"-f"_s, u"-L"_s, u"15"_s, u"-x"_s, u"misc"_s});
        if (!QTest::qWaitFor([this] { return log().contains("Running @reboot jobs"); }, waitMs))
            return "cron did not start: " + m_process.errorString().toUtf8() + '\n' + log();
        return {};
    }
    [[nodiscard]] QByteArray log() const { return readFile(m_log); }

private:
    QString m_log;
    QProcess m_process;
};

/// What a screen reader can say of @p widget and of all that is visible in it.
QString spoken(QWidget *widget)
{
    QStringList words;
    QList<QWidget *> all = widget->findChildren<QWidget *>();
    all.prepend(widget);
    for (QWidget *one : std::as_const(all)) {
        QAccessibleInterface *interface = one->isVisible() ? QAccessible::queryAccessibleInterface(one) : nullptr;
        if (!interface)
            continue;
        for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            words += interface->text(text);
    }
    words.removeDuplicates();
    return words.join(u'\n');
}

/// Nothing of whoever runs this: a home of its own, which cron gives to its jobs as well, and no engine anywhere.
void liveIn(const Place &place)
{
    for (const char *name : {"BT2C_LEDGER", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TZ"})
        qunsetenv(name);
    qputenv("HOME", QFile::encodeName(place.path(u"home"_s)));
    qputenv("DOCKER_HOST", QFile::encodeName(u"unix://"_s + place.path(u"no-engine.sock"_s)));
    QByteArrayList users = readFile(u"/etc/passwd"_s).split('\n');
    for (QByteArray &user : users) {
        QByteArrayList fields = user.split(':');
        if (fields.first() != "root" || fields.size() != 7)
            continue;
        fields[5] = qgetenv("HOME");
        user = fields.join(':');
    }
    writePrivateEtc(u"passwd"_s, users.join('\n'));
    // Of the system's own jobs none is to run.
    writePrivateEtc(u"crontab"_s, {});
    QDir(u"/etc/cron.d"_s).removeRecursively();
    QDir().mkdir(u"/etc/cron.d"_s);
}

} // namespace

/// Backups that the real cron made, or that failed under it, as the command line and the Schedule page show them.
class CronDaemonTest : public QObject
{
    Q_OBJECT

public:
    explicit CronDaemonTest(const Place &place)
        : m_place(place)
    {}

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whatCronMadeIsSaidAndWhatFailedIsSaidWithTheLogsWords();

private:
    [[nodiscard]] Run schedule(const QStringList &arguments) const
    {
        const QStringList site = {u"--data-dir"_s, m_place.site(), u"--backup-dir"_s, m_place.backups()};
        return runProcess(cliPath(), QStringList{u"schedule"_s} + arguments + site);
    }
    [[nodiscard]] QByteArray log() const { return readFile(m_place.backups() + u"/scheduled_backup.log"_s); }
    /// The text of the log's line that has @p level and @p words; empty: there is none yet.
    [[nodiscard]] QString logged(const char *level, const char *words) const;
    [[nodiscard]] QStringList archives() const { return QDir(m_place.backups()).entryList({u"*.tar.gz"_s}); }
    void install(const QDateTime &hourlyAt, const QDateTime &dailyAt);
    void openPage();
    void backupIsThere(const QDateTime &at);
    void madeIsShown();
    void failureIsShown(const QString &words);
    /// What the page says of the runs; looked at anew.
    [[nodiscard]] bool pageSays(const QString &words);

    /// How often @p change of @p kind arrived at the web server, told by the watch that cron runs.
    [[nodiscard]] int told(const QString &change, const QString &kind) const;

    const Place &m_place;
    WebServer m_server;
    std::unique_ptr<CronDaemon> m_cron;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::optional<ScheduleProof> m_seen;   // by the page, last
};

void CronDaemonTest::initTestCase()
{
    if (!hasPrivateSpool)
        QSKIP("needs root for a crontab of its own");
    makeSite(m_place.site(), 7);
    QVERIFY(m_server.isRunning());
    const QString settings = m_place.path(u"home/.config/bt2c-recovery/"_s);
    writeFile(settings + u"config.json"_s,
              R"({"version":1,"secrets":{"in":"file"},"webhooks":{"ops":{"form":"json"}}})");
    writeFile(settings + u"secrets.json"_s,
              QByteArray(R"({"version":1,"secrets":{"webhooks.ops":")"
                         + m_server.address(u"/ok/"_s + plantedText("cron")).toUtf8() + "\"}}"));
    QFile::setPermissions(settings + u"secrets.json"_s, QFile::ReadOwner | QFile::WriteOwner);
    m_cron = std::make_unique<CronDaemon>(m_place.path(u"cron.log"_s));
    const QByteArray trouble = m_cron->start();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    // cron tells a changed crontab from the one it read by the second in which it was changed.
    QTest::qWait(1100);
}

void CronDaemonTest::cleanup()
{
    if (QTest::currentTestFailed() && m_cron)
        qWarning("cron:\n%s\ncrontab:\n%s\nlog:\n%s\nbackups: %s\npage:\n%s", m_cron->log().constData(),
                 runProcess(u"crontab"_s, {u"-l"_s}).out.constData(), log().constData(),
                 qPrintable(namesIn(m_place.backups()).join(u' ')),
                 m_window ? qPrintable(spoken(m_window->schedule())) : "");
    m_window.reset();
    m_workspace.reset();
    m_cron.reset();
}

QString CronDaemonTest::logged(const char *level, const char *words) const
{
    const QByteArray mark = QByteArray(" - bt2c_scheduled_backup - ") + level + " - ";
    for (const QByteArray &line : log().split('\n')) {
        if (const qsizetype at = line.indexOf(mark); at >= 0 && line.contains(words))
            return QString::fromUtf8(line.sliced(at + mark.size()));
    }
    return {};
}

/// Each once a day: what happens at one of them is not another's.
void CronDaemonTest::install(const QDateTime &hourlyAt, const QDateTime &dailyAt)
{
    for (const auto &[kind, at] : {std::pair(u"hourly"_s, hourlyAt), std::pair(u"daily"_s, dailyAt)}) {
        const Run run = schedule({u"set"_s, kind, at.toString(u"m H * * *"_s)});
        QVERIFY2(run.exit == 0, run.text().constData());
    }
    const Run watch = schedule({u"set"_s, u"watch"_s, u"* * * * *"_s});
    QVERIFY2(watch.exit == 0, watch.text().constData());
    const QByteArray standing = runProcess(u"crontab"_s, {u"-l"_s}).out;
    QVERIFY2(standing.contains(QByteArray("* * * * * " + cliPath().toUtf8() + " watch --quiet")), standing.constData());
    const QByteArray call = hourlyAt.toString(u"m H * * * "_s).toUtf8() + cliPath().toUtf8() + " backup --type hourly";
    QVERIFY2(standing.contains(call), standing.constData());
    QVERIFY2(QDateTime::currentDateTime().addSecs(knownToCron) < hourlyAt, "installing took too long");
}

void CronDaemonTest::openPage()
{
    MonitorOptions noEngine;
    noEngine.choose = [](Control &) { return EngineChoice(); };
    m_workspace = std::make_unique<Workspace>(Workspace::Options{{}, m_place.path(u"settings.ini"_s)});
    m_window = std::make_unique<MainWindow>(*m_workspace, noEngine);
    m_window->setPage(Page::Schedule);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    auto *feed = m_window->schedule()->findChild<ProofFeed *>();
    QVERIFY(feed);
    connect(feed, &ProofFeed::looked, this, [this](const ScheduleProof &proof) { m_seen = proof; });
    m_workspace->open({m_place.site(), m_place.backups()}, false);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->schedule()->session()->state(), ScheduleSession::State::Ready, waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_seen.has_value(), waitMs);
    QVERIFY2(m_seen->history.runs.isEmpty(), "expected before cron was to run it");
}

bool CronDaemonTest::pageSays(const QString &words)
{
    m_window->schedule()->refresh();
    auto *line = m_window->schedule()->findChild<ProofLine *>();
    return line && QTest::qWaitFor([&] { return spoken(line).contains(words); }, waitMs);
}

/// One archive, made at @p at, with its checksum, and sound.
void CronDaemonTest::backupIsThere(const QDateTime &at)
{
    QCOMPARE(archives().size(), 1);
    const QString name = archives().first();
    static const QRegularExpression pattern(u"^bt2c_blockchain_backup_(\\d{8}_\\d{6})\\.tar\\.gz$"_s);
    const QDateTime made = QDateTime::fromString(pattern.match(name).captured(1), u"yyyyMMdd_HHmmss"_s);
    QVERIFY2(made >= at && made < at.addSecs(60), qPrintable(name));
    QVERIFY2(QFile::exists(m_place.backups() + u'/' + name + u".sha256"_s),
             qPrintable(namesIn(m_place.backups()).join(u' ')));
    const Run verify = runProcess(cliPath(), {u"verify"_s, m_place.backups() + u'/' + name});
    QVERIFY2(verify.exit == 0, verify.text().constData());
}

void CronDaemonTest::madeIsShown()
{
    const Run check = schedule({u"check"_s, u"--json"_s});
    const QJsonObject proof = check.json()[u"proof"].toObject();
    QVERIFY2(check.exit == 0 && proof[u"not_well"].toArray().isEmpty(), check.text().constData());
    const QString words = describe(RunSummary{ScheduledKind::Hourly, 1, 1, 0, 1});
    QCOMPARE(proof[u"summaries"][0][u"message"].toString(), words);

    QVERIFY(pageSays(words));
    QCOMPARE(m_seen->history.runs.size(), 1);
    const JudgedRun &run = m_seen->history.runs.first();
    QCOMPARE(run.state, RunState::Made);
    QCOMPARE(run.backup, m_place.backups() + u'/' + archives().first());
}

void CronDaemonTest::failureIsShown(const QString &words)
{
    const Run check = schedule({u"check"_s, u"--json"_s});
    QVERIFY2(check.exit == 1, check.text().constData());
    const QJsonArray notWell = check.json()[u"proof"][u"not_well"].toArray();
    QVERIFY2(notWell.size() == 1, check.text().constData());
    QCOMPARE(notWell[0][u"kind"].toString(), u"daily"_s);
    QCOMPARE(notWell[0][u"state"].toString(), u"failed"_s);
    QVERIFY2(notWell[0][u"message"].toString().contains(words), check.text().constData());

    QVERIFY(pageSays(words));
    QVERIFY(pageSays(describe(RunSummary{ScheduledKind::Hourly, 1, 1, 0, 1})));
    QVERIFY(pageSays(describe(RunSummary{ScheduledKind::Daily, 0, 1, 0, 7})));
    QCOMPARE(m_seen->history.runs.size(), 2);
    QCOMPARE(m_seen->history.runs.last().state, RunState::Failed);
}

int CronDaemonTest::told(const QString &change, const QString &kind) const
{
    int count = 0;
    for (const QJsonObject &post : m_server.posts()) {
        const QJsonObject body = QJsonDocument::fromJson(post[u"body"_s].toString().toUtf8()).object();
        count += body[u"change"_s].toString() == change && body[u"kind"_s].toString() == kind ? 1 : 0;
    }
    return count;
}

void CronDaemonTest::whatCronMadeIsSaidAndWhatFailedIsSaidWithTheLogsWords()
{
    const QDateTime begun = QDateTime::currentDateTime().addSecs(knownToCron + toInstall);
    const QDateTime hourlyAt = QDateTime::fromSecsSinceEpoch((begun.toSecsSinceEpoch() + 59) / 60 * 60);
    const QDateTime dailyAt = hourlyAt.addSecs(60);
    install(hourlyAt, dailyAt);
    if (!QTest::currentTestFailed())
        openPage();
    if (QTest::currentTestFailed())
        return;

    const auto until = [](const QDateTime &at) { return int(QDateTime::currentDateTime().msecsTo(at)) + 40'000; };
    QTRY_VERIFY_WITH_TIMEOUT(!logged("INFO", "hourly backup completed: ").isEmpty(), until(hourlyAt));
    QVERIFY(logged("INFO", "hourly backup completed: ").endsWith(archives().value(0)));
    backupIsThere(hourlyAt);
    if (!QTest::currentTestFailed())
        madeIsShown();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_cron->log().contains("backup --type hourly"));
    // It said nothing that cron would have had to mail.
    QVERIFY(!m_cron->log().contains("discarding output"));

    // As where the disk with the chain is not mounted.
    QVERIFY2(QDateTime::currentDateTime() < dailyAt, "looking took too long");
    QVERIFY(QDir().rename(m_place.site(), m_place.path(u"elsewhere"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!logged("ERROR", "daily backup failed: ").isEmpty(), until(dailyAt));
    failureIsShown(logged("ERROR", "daily backup failed: "));
    QCOMPARE(archives().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_cron->log().contains("discarding output"), waitMs);
    // The watch told that there was no backup, that there is one, and that the daily ones are not made: each once.
    QTRY_COMPARE_WITH_TIMEOUT(told(u"raised"_s, u"backups-overdue"_s), 1, 2 * waitMs);
    QCOMPARE(told(u"raised"_s, u"no-backups"_s), 1);
    QCOMPARE(told(u"cleared"_s, u"no-backups"_s), 1);
}

int main(int argc, char *argv[])
{
    // Before there are threads.
    hasPrivateSpool = enterPrivateSpool();
    const Place place;
    if (hasPrivateSpool)
        liveIn(place);
    QApplication application(argc, argv);
    CronDaemonTest test(place);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crondaemon.moc"
