#include "testwindow.h"

#include "tests/schedulerun/cronspool.h"
#include "tests/schedulerun/faketimers.h"
#include "ui/schedule/schedulebackend.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/schedulesession.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMenu>
#include <QProcess>
#include <QPushButton>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;

QByteArray crontabNow()
{
    QProcess process;
    process.start(u"crontab"_s, {u"-l"_s});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

bool writeCrontab(const QByteArray &bytes)
{
    QProcess process;
    process.start(u"crontab"_s, {u"-"_s});
    if (!process.waitForStarted())
        return false;
    process.write(bytes);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0;
}

const QByteArray theirs = "5 4 * * *\t/usr/local/bin/rotate  --all\n";
const QByteArray hourly = "20 * * * *   /usr/local/bin/bt2c-recovery backup --type hourly  # ours\n";
const auto back = u"Move Back to cron…"_s;

} // namespace

/// A job that a timer runs instead of cron, and back, from the window: against the real `crontab` and a systemctl that
/// only notes what it is asked.
class TestScheduleTimers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(hasPrivateSpool, "a crontab of its own needs root");
        new Theme(*qApp, Qt::ColorScheme::Light);
    }
    void cleanup()
    {
        m_window.reset();
        QProcess::execute(u"crontab"_s, {u"-r"_s});
    }

    void theJobGoesToATimerAndBack();
    void editsComeFirst();
    void whatCannotBeIsSaid();
    void failureIsToldAndCronGoesOn();
    void theUndoneInstallationDoesNotDoubleTheJob();
    void aTimerThatIsOffAndForeignFilesAreTold();
    void practiceHasNoTimers();

private:
    void open()
    {
        m_window = std::make_unique<TestWindow>(Page::Schedule);
        const QDir folder(m_window->folder.path());
        QVERIFY(folder.mkpath(u"validator1"_s) && folder.mkpath(u"backups"_s) && folder.mkpath(u"fake"_s));
        const Site site{m_window->folder.filePath(u"validator1"_s), m_window->folder.filePath(u"backups"_s)};
        m_window->workspace->open(site, false);
        m_window->window->schedule()->useBackend(
            realCrontab(m_window->workspace->backend(), fakeTimers(m_window->folder.filePath(u"fake"_s))));
        QVERIFY(waitFor([this] { return session()->state() == ScheduleSession::State::Ready; }));
    }
    [[nodiscard]] QString fake(const QString &name) const { return m_window->folder.filePath(u"fake/"_s + name); }
    [[nodiscard]] ScheduleSession *session() const { return m_window->window->schedule()->session(); }
    [[nodiscard]] bool waitFor(const std::function<bool()> &what) const { return QTest::qWaitFor(what, waitMs); }
    [[nodiscard]] QAction *timerAction() const
    {
        auto *more = m_window->find<QPushButton>(u"More for this job"_s);
        if (!more)
            return nullptr;
        const QList<QAction *> actions = more->menu()->actions();
        const auto found = std::ranges::find_if(actions, [](const QAction *action) {
            return action->text() == u"Run by a systemd Timer Instead…"_s
                   || action->text() == u"Run by launchd Instead…"_s;
        });
        return found == actions.end() ? nullptr : *found;
    }
    /// From the menu of the job to the sheet; gives it.
    [[nodiscard]] Sheet *ask()
    {
        QAction *action = nullptr;
        if (!waitFor([&] { return (action = timerAction()) && action->isEnabled(); }))
            return nullptr;
        action->trigger();
        (void)waitFor([this] { return Sheet::openOver(m_window->window.get()); });
        return Sheet::openOver(m_window->window.get());
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<TextLabel *> labels = m_window->window->findChildren<TextLabel *>();
        return std::ranges::any_of(labels, [&](const TextLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    [[nodiscard]] bool isActive() const
    {
        return QFile::exists(fake(u"active/org.bt2c.recovery.backup-hourly.timer"_s));
    }

    std::unique_ptr<TestWindow> m_window;
};

void TestScheduleTimers::theJobGoesToATimerAndBack()
{
    QVERIFY(writeCrontab(theirs + hourly));
    open();
    Sheet *sheet = ask();
    QVERIFY(sheet);
    QCOMPARE(sheet->accessibleName(), u"Let a systemd timer run “Hourly backup”?"_s);
    QVERIFY2(sheet->accessibleDescription().contains(u"backup-hourly.timer"_s)
                 && sheet->accessibleDescription().contains(u"loginctl enable-linger"_s),
             qPrintable(sheet->accessibleDescription()));
    QVERIFY(m_window->click(u"Move to a Timer"_s));
    QVERIFY(waitFor([] { return crontabNow() == theirs; }));
    QVERIFY(waitFor([this] { return isActive() && session()->editor().original() == theirs; }));
    // No job is left in the crontab, and that no backup is scheduled is not said.
    QVERIFY(m_window->waitForName(back));
    QVERIFY(
        waitFor([this] { return says(u"The hourly backup is run by a systemd timer. Every hour, at minute 20."_s); }));
    QVERIFY(says(u"is run by a systemd timer now"_s));
    QVERIFY(!says(u"No backup is scheduled"_s));
    QVERIFY(!m_window->window->schedule()->isChanged());

    QVERIFY(m_window->click(back));
    QVERIFY(m_window->waitForName(u"Move “Hourly backup” back to cron?"_s));
    QVERIFY(m_window->click(u"Move Back"_s));
    QVERIFY(waitFor([] { return crontabNow() == theirs + hourly; }));
    QVERIFY(waitFor([this] { return !isActive() && session()->editor().jobs().size() == 1; }));
    QVERIFY(waitFor([this] { return !m_window->find<QAbstractButton>(back); }));
    QVERIFY(QDir(fake(u"units"_s)).isEmpty());
    QVERIFY(!QFile::exists(fake(u"both"_s)));
    QVERIFY(says(u"is run by cron again"_s));
}

void TestScheduleTimers::editsComeFirst()
{
    QVERIFY(writeCrontab(theirs + hourly));
    open();
    QVERIFY(m_window->click(u"Turn this job off"_s));
    QVERIFY(ask());
    QVERIFY(says(u"Install or discard it first"_s));
    QVERIFY(!m_window->find<QAbstractButton>(u"Move to a Timer"_s));
    QVERIFY(m_window->click(u"Close"_s));
    QVERIFY(m_window->window->schedule()->isChanged());
    QCOMPARE(crontabNow(), theirs + hourly);
}

void TestScheduleTimers::whatCannotBeIsSaid()
{
    QVERIFY(writeCrontab("@reboot /usr/local/bin/bt2c-recovery backup --type hourly\n"));
    open();
    QVERIFY(ask());
    QVERIFY(says(u"has no time that a timer could keep"_s));
    QVERIFY(!m_window->find<QAbstractButton>(u"Move to a Timer"_s));
    QVERIFY(m_window->click(u"Close"_s));
}

void TestScheduleTimers::failureIsToldAndCronGoesOn()
{
    QVERIFY(writeCrontab(theirs + hourly));
    open();
    QVERIFY(QFile(fake(u"fail"_s)).open(QIODevice::WriteOnly));
    QVERIFY(ask());
    QVERIFY(m_window->click(u"Move to a Timer"_s));
    QVERIFY(waitFor([this] { return says(u"“Hourly backup” was not moved to a timer"_s); }));
    QVERIFY(says(u"Job failed"_s) && says(u"What ran the job before still runs it."_s));
    QCOMPARE(crontabNow(), theirs + hourly);
    QVERIFY(QDir(fake(u"units"_s)).isEmpty());
}

void TestScheduleTimers::theUndoneInstallationDoesNotDoubleTheJob()
{
    QVERIFY(writeCrontab(theirs + hourly));
    open();
    QVERIFY(ask());
    QVERIFY(m_window->click(u"Move to a Timer"_s));
    QVERIFY(m_window->waitForName(back));
    QVERIFY(waitFor([this] { return m_window->window->schedule()->canUndoInstalled(); }));
    m_window->window->schedule()->undoInstalled();
    QVERIFY(m_window->click(u"Put It Back"_s));
    QVERIFY(waitFor([this] { return says(u"Move it back to cron instead"_s); }));
    QCOMPARE(crontabNow(), theirs);
    QVERIFY(isActive());
}

void TestScheduleTimers::aTimerThatIsOffAndForeignFilesAreTold()
{
    QVERIFY(writeCrontab(theirs));
    open();
    QVERIFY(waitFor([this] { return says(u"No backup is scheduled"_s); }));
    QVERIFY(QDir().mkpath(fake(u"units"_s)));
    const auto put = [this](const QString &name, const QByteArray &text) {
        QFile file(fake(u"units/org.bt2c.recovery.backup-"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    put(u"daily.timer"_s, "# crontab: 0 3 * * * bt2c-recovery backup -%2Dtype daily\n");
    put(u"old.timer"_s, "[Timer]\n");
    m_window->window->schedule()->refresh();
    QVERIFY(waitFor([this] { return says(u"The daily backup is not run"_s); }));
    QVERIFY(says(u"backup-old.timer has a name of our timers"_s));
    QVERIFY(m_window->click(back));
    QVERIFY(m_window->click(u"Move Back"_s));
    QVERIFY(waitFor([] { return crontabNow() == theirs + "0 3 * * * bt2c-recovery backup --type daily\n"; }));
}

void TestScheduleTimers::practiceHasNoTimers()
{
    open();
    m_window->window->schedule()->useBackend(nullptr);
    m_window->workspace->openPractice();
    QVERIFY(waitFor([this] {
        return m_window->workspace->isPractice() && session()->state() == ScheduleSession::State::Ready
               && timerAction();
    }));
    QVERIFY(!timerAction()->isEnabled());
    QVERIFY(timerAction()->toolTip().contains(u"practice"_s));
}

int main(int argc, char *argv[])
{
    // Before there are threads.
    hasPrivateSpool = enterPrivateSpool();
    QApplication application(argc, argv);
    TestScheduleTimers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scheduletimers.moc"
