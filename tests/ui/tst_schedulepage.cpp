#include "testwindow.h"

#include "tests/schedulerun/cronspool.h"
#include "ui/schedule/crontablines.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/schedulesession.h"
#include "ui/schedule/weekgrid.h"
#include "ui/shell/madeupschedule.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProcess>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(BT2C_TEST_DATA) + u"/crontabs/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

// Of other people, with what editors like to break: tabs, no blank line at the end, bytes that are no UTF-8.
const QByteArray others = "MAILTO=ops@example.org\n#  keep\tthis\n5 4 * * *\t/usr/local/bin/rotate  --all\n"
                          "*/15 * * * *   /usr/bin/check \\% \xff\xfe # not ours\n\n";
const QByteArray daily = "0 2 * * *   /usr/local/bin/bt2c-recovery backup --type daily  # ours\n";

} // namespace

/// The schedule from the window, against the real `crontab`.
class TestSchedulePage final : public QObject
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
        writePrivateEtc(u"cron.allow"_s, "root\n");
        QProcess::execute(u"crontab"_s, {u"-r"_s});
    }

    void theDailyBackupIsDraggedInstalledAndUndone();
    void aChangeBehindTheWindowIsNoticedAndKept();
    void theDocumentedCrontabIsPutRightInThreeClicks();
    void anEmptyCrontabGetsTheRecommendedThree();
    void aJobForAChainInAVolumeNamesNoFolder();
    void aCrontabThatCannotBeReadBlocksSaving();
    void aWrongExpressionIsNamedAndNotTaken();
    void everyEditCanBeUndone();
    void otherProgramsEntriesCannotBeChanged();
    void aJobIsRunOnceAsCronWould();
    void closingWithEditsAsks();
    void thePracticeCrontabTouchesNothing();

private:
    void open()
    {
        m_window = std::make_unique<TestWindow>(Page::Schedule);
        QVERIFY(QDir(m_window->folder.path()).mkpath(u"validator1"_s));
        QVERIFY(QDir(m_window->folder.path()).mkpath(u"backups"_s));
        m_window->workspace->open({m_window->folder.filePath(u"validator1"_s), m_window->folder.filePath(u"backups"_s)},
                                  false);
        QVERIFY(QTest::qWaitFor([this] { return session()->state() != ScheduleSession::State::Reading; }, waitMs));
    }
    [[nodiscard]] ScheduleSession *session() const { return m_window->window->schedule()->session(); }
    [[nodiscard]] WeekGrid *week() const { return m_window->find<WeekGrid>(u"Week"_s); }
    [[nodiscard]] bool ready() const { return session()->state() == ScheduleSession::State::Ready; }
    [[nodiscard]] bool waitFor(const std::function<bool()> &what) const { return QTest::qWaitFor(what, waitMs); }
    /// Where the run of @p line at @p time of @p weekday (0: Sunday) is; invalid: nowhere.
    [[nodiscard]] QRect markOf(qsizetype line, int weekday) const
    {
        for (const WeekMark &mark : week()->marks()) {
            if (mark.line == line && mark.runs.slot.weekday == weekday)
                return mark.rect;
        }
        return {};
    }
    void drag(const QRect &from, const QPoint &to) const
    {
        QTest::mousePress(week(), Qt::LeftButton, {}, from.center());
        QTest::mouseMove(week(), (from.center() + to) / 2);
        QTest::mouseMove(week(), to);
        QTest::mouseRelease(week(), Qt::LeftButton, {}, to);
    }

    std::unique_ptr<TestWindow> m_window;
};

void TestSchedulePage::theDailyBackupIsDraggedInstalledAndUndone()
{
    const QByteArray before = others + daily;
    QVERIFY(writeCrontab(before));
    open();
    QVERIFY(waitFor([this] { return ready() && week(); }));
    // Large enough for a quarter of an hour to be some pixels.
    m_window->window->resize(1800, 1150);
    QVERIFY(waitFor([this] { return week()->height() > 500; }));
    constexpr qsizetype line = 5;
    const QRect mark = markOf(line, 3);
    QVERIFY(mark.isValid());
    // To where 03:30 is: an hour and a half below, as far as an hour is high on this grid.
    const QRect other = markOf(2, 3);
    QVERIFY(other.isValid());
    const double minute = (other.top() - mark.top()) / 125.0;
    drag(mark, mark.center() + QPoint(0, qRound(90 * minute)));
    QVERIFY(m_window->window->schedule()->isChanged());
    const QByteArray after =
        QByteArray(before).replace("0 2 * * *   /usr/local/bin/bt2c", "30 3 * * *   /usr/local/bin/bt2c");
    QCOMPARE(session()->editor().document().bytes(), after);
    QCOMPARE(crontabNow(), before);

    QVERIFY(m_window->click(u"Review and Install…"_s));
    QVERIFY(m_window->waitForName(u"Install this crontab?"_s));
    const auto *difference = m_window->find<CrontabView>(u"What will change"_s);
    QVERIFY(difference);
    QCOMPARE(difference->changedRows(), 2);
    QVERIFY(m_window->click(u"Install"_s));
    QVERIFY(waitFor([&] { return crontabNow() == after; }));
    QVERIFY(waitFor([&] { return !session()->busy() && session()->editor().original() == after; }));
    QVERIFY(!m_window->window->schedule()->isChanged());

    QVERIFY(m_window->click(u"Undo Install"_s));
    QVERIFY(waitFor([&] { return crontabNow() == before; }));
    QVERIFY(waitFor([&] { return session()->editor().original() == before; }));
}

void TestSchedulePage::aChangeBehindTheWindowIsNoticedAndKept()
{
    QVERIFY(writeCrontab(others + daily));
    open();
    QVERIFY(waitFor([this] { return ready(); }));
    QVERIFY(m_window->click(u"Turn this job off"_s));
    QVERIFY(m_window->window->schedule()->isChanged());
    const QByteArray theirs = "# written meanwhile\n" + others + daily;
    QVERIFY(writeCrontab(theirs));
    // Without waiting for the next look: what is asked to be installed is compared just before.
    QVERIFY(m_window->click(u"Review and Install…"_s));
    QVERIFY(m_window->waitForName(u"Install this crontab?"_s));
    QVERIFY(m_window->click(u"Install"_s));
    QVERIFY(waitFor([this] { return session()->outside().has_value() && !session()->busy(); }));
    QCOMPARE(crontabNow(), theirs);
    QVERIFY(m_window->window->schedule()->isChanged());

    QVERIFY(m_window->click(u"Show What Changed…"_s));
    QVERIFY(m_window->click(u"Take It Up"_s));
    QVERIFY(waitFor([this] { return !session()->outside(); }));
    QVERIFY(m_window->click(u"Review and Install…"_s));
    QVERIFY(m_window->click(u"Install"_s));
    const QByteArray both = "# written meanwhile\n" + others + "# " + daily;
    QVERIFY2(waitFor([&] { return crontabNow() == both; }), crontabNow().constData());
}

void TestSchedulePage::theDocumentedCrontabIsPutRightInThreeClicks()
{
    const QByteArray documented = fixture(u"documented.crontab"_s);
    QVERIFY(!documented.isEmpty());
    QVERIFY(writeCrontab(documented));
    open();
    QVERIFY(waitFor([this] { return ready(); }));
    QCOMPARE(session()->editor().jobs().size(), 3);
    QVERIFY(m_window->click(u"Move Apart"_s));
    QVERIFY(m_window->click(u"Move to bt2c-recovery"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(session()->editor().collisions(QTimeZone::utc(), now).isEmpty());
    QVERIFY(session()->editor().scriptJobs().isEmpty());
    QVERIFY(m_window->click(u"Review and Install…"_s));
    QVERIFY(m_window->click(u"Install"_s));
    QVERIFY(waitFor([&] { return crontabNow() == session()->editor().document().bytes() && !session()->busy(); }));
    const QByteArray installed = crontabNow();
    QVERIFY2(installed.startsWith("# Hourly blockchain backup\n0 * * * * "), installed.constData());
    QVERIFY2(!installed.contains("python3"), installed.constData());
    QCOMPARE(installed.count("bt2c-recovery backup --type "), 3);
}

void TestSchedulePage::anEmptyCrontabGetsTheRecommendedThree()
{
    open();
    QVERIFY(m_window->click(u"Add All Three"_s));
    QCOMPARE(session()->editor().jobs().size(), 3);
    QVERIFY(m_window->click(u"Review and Install…"_s));
    QVERIFY(m_window->click(u"Install"_s));
    QVERIFY(waitFor([] { return crontabNow().count("bt2c-recovery backup --type ") == 3; }));
}

void TestSchedulePage::aJobForAChainInAVolumeNamesNoFolder()
{
    open();
    QVERIFY(waitFor([this] { return ready(); }));
    QVERIFY(m_window->waitForName(u"Add All Three"_s));
    auto *add = m_window->find<QAbstractButton>(u"Add All Three"_s);
    QTRY_VERIFY(add->isEnabled());
    // At once: what the engine tells comes in between.
    m_window->window->schedule()->setChainInVolume(true);
    QTest::mouseClick(add, Qt::LeftButton);
    const QByteArray bytes = session()->editor().document().bytes();
    QCOMPARE(bytes.count(" --backup-dir "), 3);
    QCOMPARE(bytes.count(" --data-dir "), 0);
}

void TestSchedulePage::aCrontabThatCannotBeReadBlocksSaving()
{
    // Root may always use it; a program that refuses stands in the way instead.
    open();
    m_window->window->schedule()->useBackend(std::make_shared<MadeUpCrontab>(
        Error{ErrorCode::PermissionDenied, u"/usr/bin/crontab"_s, u"not allowed"_s, 0, -1}));
    QVERIFY(waitFor([this] { return session()->state() == ScheduleSession::State::Failed; }));
    QVERIFY(m_window->waitForName(u"Try Again"_s));
    QVERIFY(!m_window->find<QAbstractButton>(u"Review and Install…"_s)->isEnabled());
    QVERIFY(!m_window->find<QAbstractButton>(u"Add a backup job"_s)->isEnabled());
    QVERIFY(!m_window->window->schedule()->canEdit());
}

void TestSchedulePage::aWrongExpressionIsNamedAndNotTaken()
{
    QVERIFY(writeCrontab(others + daily));
    open();
    QVERIFY(waitFor([this] { return ready(); }));
    auto *text = m_window->find<QLineEdit>(u"Expression"_s);
    QVERIFY(text);
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, u"61 3 * * *"_s);
    QVERIFY2(text->accessibleDescription().contains(u"61"_s), qPrintable(text->accessibleDescription()));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!m_window->window->schedule()->isChanged());
    text->selectAll();
    QTest::keyClicks(text, u"15 3 * * 1-5"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(m_window->window->schedule()->isChanged());
    QVERIFY(session()->editor().document().bytes().contains("\n15 3 * * 1-5   /usr/local/bin/bt2c-recovery"));
}

void TestSchedulePage::everyEditCanBeUndone()
{
    const QByteArray before = others + daily;
    QVERIFY(writeCrontab(before));
    open();
    QVERIFY(waitFor([this] { return ready(); }));
    auto *page = m_window->window->schedule();
    QVERIFY(m_window->click(u"Turn this job off"_s));
    QVERIFY(m_window->click(u"Turn this job on"_s));
    auto *kind = m_window->find<QComboBox>(u"Runs"_s);
    QVERIFY(kind);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(waitFor([&] { return session()->editor().document().bytes().contains("\n0 2 * * 0   /usr/local"); }));
    for (int i = 0; i < 3; ++i)
        page->undo();
    QCOMPARE(session()->editor().document().bytes(), before);
    QVERIFY(!page->canUndo());
    for (int i = 0; i < 3; ++i)
        page->redo();
    QVERIFY(page->isChanged());
    QVERIFY(m_window->click(u"Discard changes"_s));
    QVERIFY(!page->isChanged());
    QCOMPARE(crontabNow(), before);
}

void TestSchedulePage::otherProgramsEntriesCannotBeChanged()
{
    QVERIFY(writeCrontab(others + daily));
    open();
    QVERIFY(waitFor([this] { return ready() && week(); }));
    m_window->window->schedule()->choose(2);
    QVERIFY(!m_window->find<QLineEdit>(u"Expression"_s)->isEnabled());
    QVERIFY(!m_window->find<QAbstractButton>(u"Turn this job off"_s));
    const QRect mark = markOf(2, 3);
    QVERIFY(mark.isValid());
    drag(mark, mark.center() + QPoint(0, 60));
    QVERIFY(!m_window->window->schedule()->isChanged());
}

void TestSchedulePage::aJobIsRunOnceAsCronWould()
{
    open();
    const QTemporaryDir &folder = m_window->folder;
    QVERIFY(QDir(folder.path()).mkpath(u"validator1/data"_s));
    QVERIFY(QDir(folder.path()).mkpath(u"validator1/config"_s));
    QFile state(folder.filePath(u"validator1/data/state.json"_s));
    QVERIFY(state.open(QIODevice::WriteOnly));
    state.write("{}");
    state.close();
    // The job's records stay in the test's folder as well.
    QVERIFY(writeCrontab("BT2C_LEDGER=" + folder.filePath(u"cron.sqlite"_s).toUtf8() + "\n0 2 * * * "
                         + QCoreApplication::applicationDirPath().toUtf8() + "/bt2c-recovery backup --type daily --data-dir "
                         + folder.filePath(u"validator1"_s).toUtf8() + " --backup-dir "
                         + folder.filePath(u"backups"_s).toUtf8() + '\n'));
    m_window->window->schedule()->refresh();
    QVERIFY(waitFor([this] { return ready() && session()->editor().jobs().size() == 1; }));

    QVERIFY(m_window->click(u"Run this job once, as cron would"_s));
    QVERIFY(m_window->click(u"Run Once"_s));
    QVERIFY(m_window->waitForName(u"It works as cron runs it"_s));
    const QDir backups(folder.filePath(u"backups"_s));
    QCOMPARE(backups.entryList({u"*.tar.gz"_s}).size(), 1);
    QVERIFY(m_window->click(u"Close"_s));

    QVERIFY(QDir(folder.path()).rename(u"validator1"_s, u"elsewhere"_s));
    QVERIFY(m_window->click(u"Run this job once, as cron would"_s));
    QVERIFY(m_window->click(u"Run Once"_s));
    QVERIFY(m_window->waitForName(u"It would fail under cron"_s));
    QVERIFY(m_window->click(u"Close"_s));
    QCOMPARE(backups.entryList({u"*.tar.gz"_s}).size(), 1);
}

void TestSchedulePage::closingWithEditsAsks()
{
    QVERIFY(writeCrontab(others + daily));
    open();
    QVERIFY(waitFor([this] { return ready(); }));
    QVERIFY(m_window->click(u"Turn this job off"_s));
    m_window->window->close();
    QVERIFY(m_window->window->isVisible());
    QVERIFY(m_window->click(u"Keep Open"_s));
    QVERIFY(m_window->window->schedule()->isChanged());
    m_window->window->close();
    QVERIFY(m_window->click(u"Forget and Close"_s));
    QVERIFY(waitFor([this] { return !m_window->window->isVisible(); }));
    QCOMPARE(crontabNow(), others + daily);
}

void TestSchedulePage::thePracticeCrontabTouchesNothing()
{
    QVERIFY(writeCrontab(others));
    open();
    m_window->workspace->openPractice();
    QVERIFY(waitFor(
        [this] { return m_window->workspace->isPractice() && ready() && session()->editor().jobs().size() == 3; }));
    QVERIFY(m_window->click(u"Move Apart"_s));
    QVERIFY(m_window->click(u"Review and Install…"_s));
    QVERIFY(m_window->click(u"Install"_s));
    QVERIFY(waitFor([this] { return !m_window->window->schedule()->isChanged() && !session()->busy(); }));
    QVERIFY(session()->editor().collisions(QTimeZone::utc(), QDateTime::currentDateTimeUtc()).isEmpty());
    QCOMPARE(crontabNow(), others);
}

int main(int argc, char *argv[])
{
    // Before there are threads.
    hasPrivateSpool = enterPrivateSpool();
    QApplication application(argc, argv);
    TestSchedulePage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_schedulepage.moc"
