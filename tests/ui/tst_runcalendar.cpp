#include "runproofs.h"
#include "stallmeter.h"

#include "core/support/describe.h"
#include "ui/schedule/proofline.h"
#include "ui/schedule/runcalendar.h"
#include "ui/schedule/runcalendaraccess.h"
#include "ui/schedule/runcalendargrid.h"
#include "ui/schedule/runcalendarlegend.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

int tileOf(const RunCalendarGrid &grid, ScheduledKind kind, int daysBack)
{
    return int(grid.days().kinds.indexOf(kind)) * RunDays::count + days - 1 - daysBack;
}

QString nameOf(RunCalendarGrid &grid, int tile, QAccessible::Text text = QAccessible::Name)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&grid);
    QAccessibleInterface *item = list ? list->child(tile) : nullptr;
    return item ? item->text(text) : QString();
}

} // namespace

class TestRunCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void worstOfTheDayIsItsTile_data();
    void worstOfTheDayIsItsTile();
    void nightOfTheClockChangeIsOneDay();
    void tilesHaveSpokenNames();
    void unseenDaysAreNotKnown();
    void noTwoTilesDifferByColourAlone();
    void keysGoFromTileToTile();
    void returnGoesToTheDay();
    void mouseAndPressActionChoose();
    void narrowGridShowsTheLastDays();

    void dayTellsOfItsRuns();
    void wellDaySaysSo();
    void failedRunLeadsToItsLog();
    void unusableBackupCanBeShown();
    void manyTroublesAreCutWithACount();
    void findingsAreTold();
    void calendarHasItsOtherStates();
    void chosenDayStaysOverALook();
    void focusStaysOnALinkOverALook();
    void fourWeeksOfEachFiveMinutesNeverStall();
};

void TestRunCalendar::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
    new Theme(*qApp, Qt::ColorScheme::Light);
    installRunCalendarAccess();
}

void TestRunCalendar::worstOfTheDayIsItsTile_data()
{
    QTest::addColumn<QList<JudgedRun>>("runs");
    QTest::addColumn<QString>("words");
    const auto hourly = [](int hour) { return made(ScheduledKind::Hourly, at(1, hour)); };
    JudgedRun failed = hourly(3);
    failed.state = RunState::Failed;
    JudgedRun late = hourly(4);
    late.state = RunState::Late;
    JudgedRun gone = hourly(5);
    gone.gone = true;
    JudgedRun pruned = hourly(6);
    pruned.gone = pruned.pruned = true;
    JudgedRun due = hourly(7);
    due.state = RunState::DueNow;
    const JudgedRun lost = missed(ScheduledKind::Hourly, at(1, 8));
    QTest::newRow("nothing") << QList<JudgedRun>{made(ScheduledKind::Hourly, at(2, 1))} << u"nothing was due"_s;
    QTest::newRow("made") << QList{hourly(1), hourly(2), pruned} << u"all made"_s;
    QTest::newRow("due") << QList{hourly(1), due} << u"due now"_s;
    QTest::newRow("late") << QList{late, hourly(1), due} << u"made late"_s;
    QTest::newRow("gone") << QList{late, gone, hourly(6)} << u"made, but not as it should be"_s;
    QTest::newRow("missed") << QList{late, gone, lost, due} << u"missed"_s;
    QTest::newRow("failed") << QList{failed, late, gone, lost} << u"failed"_s;
}

void TestRunCalendar::worstOfTheDayIsItsTile()
{
    QFETCH(QList<JudgedRun>, runs);
    QFETCH(QString, words);
    const RunDays arranged = arrangeRunDays(proofOf(runs), present);
    QCOMPARE(stateWords(arranged.tile(0, days - 2).state), words);
}

/// Two runs of that night are at 02:00 on the clock, and both are of that day.
void TestRunCalendar::nightOfTheClockChangeIsOneDay()
{
    const QDateTime later(QDate(2026, 10, 26), QTime(12, 0), berlin);
    QList<JudgedRun> runs;
    const QDateTime midnight = QDateTime(QDate(2026, 10, 25), QTime(0, 0), berlin).toUTC();
    for (qint64 hour = 0; hour < 25; ++hour)
        runs << made(ScheduledKind::Hourly, midnight.addSecs(3600 * hour));
    const RunDays arranged = arrangeRunDays(proofOf(runs), later);
    QCOMPARE(arranged.tile(0, days - 2).expected, 25);
    QCOMPARE(countWords(arranged.tile(0, days - 2)), u"All 25 made"_s);
    QCOMPARE(arranged.tile(0, days - 1).expected, 0);
}

void TestRunCalendar::tilesHaveSpokenNames()
{
    RunCalendarGrid grid;
    grid.setDays(arrangeRunDays(proofBut([](JudgedRun &run) {
                                    if (run.run.kind == ScheduledKind::Daily && run.run.at.date() == at(1, 0).date())
                                        makeMissed(run);
                                }),
                                present));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&grid);
    QVERIFY(list);
    QCOMPARE(list->childCount(), 3 * days);
    QCOMPARE(nameOf(grid, tileOf(grid, ScheduledKind::Daily, 1)), u"Daily, Tuesday 24 November: missed"_s);
    QCOMPARE(nameOf(grid, tileOf(grid, ScheduledKind::Hourly, 1)), u"Hourly, Tuesday 24 November: all made"_s);
    QCOMPARE(nameOf(grid, tileOf(grid, ScheduledKind::Hourly, 1), QAccessible::Description), u"All 24 made"_s);
    QCOMPARE(nameOf(grid, tileOf(grid, ScheduledKind::Weekly, 1)), u"Weekly, Tuesday 24 November: nothing was due"_s);
    QVERIFY(nameOf(grid, tileOf(grid, ScheduledKind::Hourly, 0), QAccessible::Description).startsWith(u"Today"_s));
}

void TestRunCalendar::unseenDaysAreNotKnown()
{
    ScheduleProof proof = asleepOnMonday();
    proof.backupsUnseen = true;
    const RunDays arranged = arrangeRunDays(proof, present);
    QVERIFY(std::ranges::none_of(arranged.tiles, [](const RunTile &tile) {
        return tile.state == RunDayState::Made || tile.state == RunDayState::Nothing;
    }));
    // What is known to be wrong stays known.
    QCOMPARE(arranged.tile(0, days - 3).state, RunDayState::Missed);
    RunCalendar calendar;
    calendar.setProof(proof, present);
    auto *grid = calendar.findChild<RunCalendarGrid *>();
    grid->choose(at(1, 0).date());
    QVERIFY(says(calendar, u"24 made, as far as could be seen"_s));
    QVERIFY(!says(calendar, u"All 24 made"_s));
}

/// As drawn in one colour, each state is another picture.
void TestRunCalendar::noTwoTilesDifferByColourAlone()
{
    QList<QImage> seen;
    for (int state = int(RunDayState::Nothing); state <= int(RunDayState::Failed); ++state) {
        QImage image(30, 22, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawRunTile(painter, image.rect(), RunDayState(state), qApp->palette());
        painter.end();
        // What is darker than any tint is drawn: lines and signs.
        QImage drawn(image.size(), QImage::Format_Mono);
        drawn.fill(0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn.setPixel(x, y, qGray(image.pixel(x, y)) < 170 ? 1 : 0);
        }
        QVERIFY2(!seen.contains(drawn), qPrintable(stateWords(RunDayState(state))));
        seen << drawn;
    }
}

void TestRunCalendar::keysGoFromTileToTile()
{
    RunCalendarGrid grid;
    grid.resize(900, grid.sizeHint().height());
    grid.setDays(arrangeRunDays(proofOf(allWell()), present));
    grid.show();
    grid.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    grid.setFocus(Qt::TabFocusReason);
    const QSignalSpy chosen(&grid, &RunCalendarGrid::chosen);
    grid.choose(present.date());
    QCOMPARE(grid.focusedTile(), tileOf(grid, ScheduledKind::Hourly, 0));
    QTest::keyClick(&grid, Qt::Key_Right);
    QCOMPARE(grid.focusedTile(), tileOf(grid, ScheduledKind::Hourly, 0));
    QTest::keyClick(&grid, Qt::Key_Left);
    QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(grid.focusedTile(), tileOf(grid, ScheduledKind::Daily, 1));
    QTest::keyClick(&grid, Qt::Key_PageUp);
    QCOMPARE(grid.chosenDay(), at(8, 0).date());
    QTest::keyClick(&grid, Qt::Key_Home);
    QCOMPARE(grid.focusedTile(), tileOf(grid, ScheduledKind::Daily, days - 1));
    QTest::keyClick(&grid, Qt::Key_Left);
    QTest::keyClick(&grid, Qt::Key_Up);
    QTest::keyClick(&grid, Qt::Key_Up);
    QCOMPARE(grid.focusedTile(), tileOf(grid, ScheduledKind::Hourly, days - 1));
    QTest::keyClick(&grid, Qt::Key_End);
    QCOMPARE(grid.focusedTile(), tileOf(grid, ScheduledKind::Hourly, 0));
    QVERIFY(chosen.size() >= 8);
    QCOMPARE(chosen.last().first().toDate(), present.date());
    // The ring is seen.
    const QImage ringed = grid.grab().toImage();
    grid.clearFocus();
    QVERIFY(grid.grab().toImage() != ringed);
}

void TestRunCalendar::returnGoesToTheDay()
{
    RunCalendar calendar;
    calendar.resize(740, 200);
    calendar.setProof(asleepOnMonday(), present);
    calendar.show();
    calendar.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&calendar));
    auto *grid = calendar.findChild<RunCalendarGrid *>();
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Return);
    auto *link = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(link);
    QCOMPARE(link->text(), u"Show in log"_s);
    auto *scroll = calendar.findChild<QScrollArea *>();
    const QRect seen(link->mapTo(scroll->viewport(), QPoint()), link->size());
    QVERIFY(scroll->viewport()->rect().contains(seen));
}

void TestRunCalendar::mouseAndPressActionChoose()
{
    RunCalendarGrid grid;
    grid.resize(900, grid.sizeHint().height());
    grid.setDays(arrangeRunDays(proofOf(allWell()), present));
    grid.show();
    const int tile = tileOf(grid, ScheduledKind::Weekly, 3);
    QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.tileRect(tile).center());
    QCOMPARE(grid.focusedTile(), tile);
    // A day's caption is the day.
    QTest::mouseClick(&grid, Qt::LeftButton, {},
                      QPoint(grid.tileRect(tileOf(grid, ScheduledKind::Hourly, 9)).center().x(), 18));
    QCOMPARE(grid.chosenDay(), at(9, 0).date());
    QTest::mouseClick(&grid, Qt::LeftButton, {}, QPoint(2, 40));
    QCOMPARE(grid.chosenDay(), at(9, 0).date());
    QAccessibleInterface *item =
        QAccessible::queryAccessibleInterface(&grid)->child(tileOf(grid, ScheduledKind::Daily, 2));
    QVERIFY(item->actionInterface());
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(grid.chosenDay(), at(2, 0).date());
    QVERIFY(item->state().selected);
}

void TestRunCalendar::narrowGridShowsTheLastDays()
{
    RunCalendar calendar;
    calendar.resize(380, 300);
    calendar.setProof(proofOf(allWell()), present);
    calendar.show();
    QTest::qWait(20);
    auto *grid = calendar.findChild<RunCalendarGrid *>();
    QVERIFY(grid->canGoBack());
    QVERIFY(!grid->canGoForward());
    const int today = tileOf(*grid, ScheduledKind::Hourly, 0);
    const int first = tileOf(*grid, ScheduledKind::Hourly, days - 1);
    QVERIFY(grid->rect().contains(grid->tileRect(today)));
    QVERIFY(grid->tileRect(first).isNull());
    QVERIFY(grid->tileRect(today).width() >= 16);
    const QList<QPushButton *> earlier = links(calendar, u"Earlier days"_s);
    QCOMPARE(earlier.size(), 1);
    QTest::mouseClick(earlier.first(), Qt::LeftButton);
    QVERIFY(grid->tileRect(today).isNull());
    QTest::keyClick(grid, Qt::Key_Home);
    QVERIFY(grid->rect().contains(grid->tileRect(first)));
    QVERIFY(!grid->canGoBack());
    QTest::keyClick(grid, Qt::Key_End);
    QVERIFY(grid->rect().contains(grid->tileRect(today)));
    calendar.resize(1200, 300);
    QTest::qWait(20);
    QVERIFY(!grid->canGoBack() && !grid->canGoForward());
    QVERIFY(links(calendar, u"Earlier days"_s).isEmpty());
}

void TestRunCalendar::dayTellsOfItsRuns()
{
    RunCalendar calendar;
    calendar.setProof(asleepOnMonday(), present);
    // What went wrong last is what is seen first.
    QVERIFY(says(calendar, u"Monday 23 November"_s));
    QVERIFY(says(calendar, u"19 of 24 made"_s));
    QVERIFY(says(calendar, u"10:00–14:00"_s));
    QVERIFY(says(calendar, u"Missed: the machine was asleep"_s));
    QVERIFY(says(calendar, u"Daily 03:30"_s));
    const QSignalSpy log(&calendar, &RunCalendar::logAsked);
    const auto *legend = calendar.findChild<RunCalendarLegend *>();
    QVERIFY(legend->accessibleName().contains(u"missed"_s));
    QVERIFY(legend->accessibleName().contains(u"all made"_s));
    const QList<QPushButton *> shown = links(calendar, u"Show in log"_s);
    QVERIFY(!shown.isEmpty());
    QVERIFY2(shown.first()->accessibleName().contains(u"10:00–14:00"_s), qPrintable(shown.first()->accessibleName()));
    shown.first()->click();
    QCOMPARE(log.size(), 1);
    QVERIFY(log.first().at(0).toDateTime() < at(2, 10));
    QVERIFY(log.first().at(0).toDateTime() > at(2, 9));
    QVERIFY(log.first().at(1).toDateTime() > at(2, 14));
    QVERIFY(log.first().at(1).toDateTime() < at(2, 15));
}

void TestRunCalendar::wellDaySaysSo()
{
    RunCalendar calendar;
    calendar.setProof(proofOf(allWell()), present);
    QVERIFY(says(calendar, u"Today, Wednesday 25 November"_s));
    calendar.findChild<RunCalendarGrid *>()->choose(at(1, 0).date());
    QVERIFY(says(calendar, u"All 24 made"_s));
    // A single run is told of whole, and its backup can be shown.
    QVERIFY(says(calendar, u"Made: 20261124_033000.tar.gz"_s));
    const QSignalSpy backup(&calendar, &RunCalendar::backupAsked);
    QCOMPARE(links(calendar, u"Show backup"_s).size(), 1);
    links(calendar, u"Show backup"_s).first()->click();
    QCOMPARE(backup.first().first().toString(), u"/srv/backups/20261124_033000.tar.gz"_s);
    QVERIFY(!says(calendar, u"To look at"_s));
}

void TestRunCalendar::failedRunLeadsToItsLog()
{
    RunCalendar calendar;
    calendar.setProof(proofBut([](JudgedRun &run) {
                          if (run.run.at != at(5, 3, 30))
                              return;
                          makeMissed(run);
                          run.state = RunState::Failed;
                          run.reason = RunReason::Log;
                          run.words = u"No space left on device"_s;
                          run.begunAt = run.run.at.addSecs(3 * 3600);
                      }),
                      present);
    QVERIFY(says(calendar, u"Failed. The log says: No space left on device"_s));
    const QSignalSpy log(&calendar, &RunCalendar::logAsked);
    links(calendar, u"Show in log"_s).first()->click();
    QVERIFY(log.first().at(0).toDateTime() < at(5, 3, 30));
    // It failed hours after it began.
    QVERIFY(log.first().at(1).toDateTime() > at(5, 6, 30));
    QVERIFY(links(calendar, u"Show backup"_s).isEmpty());
}

void TestRunCalendar::unusableBackupCanBeShown()
{
    RunCalendar calendar;
    calendar.setProof(proofBut([](JudgedRun &run) {
                          if (run.run.at != at(5, 8))
                              return;
                          run.state = RunState::Failed;
                          run.reason = RunReason::Unusable;
                          run.integrity = IntegrityState::Corrupt;
                      }),
                      present);
    QVERIFY(says(calendar, u"of no use"_s));
    const QSignalSpy backup(&calendar, &RunCalendar::backupAsked);
    links(calendar, u"Show backup"_s).first()->click();
    QCOMPARE(backup.first().first().toString(), u"/srv/backups/20261120_080000.tar.gz"_s);
    // One that is gone cannot be.
    calendar.setProof(proofBut([](JudgedRun &run) {
                          if (run.run.at == at(5, 8))
                              run.gone = true;
                      }),
                      present);
    QVERIFY(says(calendar, u"is not there any more"_s));
    QVERIFY(std::ranges::none_of(links(calendar, u"Show backup"_s), [](const QPushButton *link) {
        return link->accessibleName().contains(u"08:00"_s);
    }));
}

void TestRunCalendar::manyTroublesAreCutWithACount()
{
    RunCalendar calendar;
    calendar.setProof(proofBut([](JudgedRun &run) {
                          if (run.run.kind != ScheduledKind::Hourly || run.run.at.date() != at(4, 0).date())
                              return;
                          makeMissed(run);
                          run.state = RunState::Failed;
                          run.reason = RunReason::Log;
                          run.words = run.run.at.toString(u"HH"_s);
                      }),
                      present);
    QVERIFY(says(calendar, u"0 of 24 made"_s));
    QCOMPARE(links(calendar, u"Show in log"_s).size(), 12 + 1); // and the daily one
    QVERIFY(says(calendar, u"and 12 more"_s));
}

void TestRunCalendar::findingsAreTold()
{
    ScheduleProof proof = proofOf(allWell());
    RunFinding shrank{.kind = RunFindingKind::Shrank, .backup = u"/srv/backups/20261122_080000.tar.gz"_s,
                      .at = at(3, 8)};
    shrank.bytes = 1'000'000;
    shrank.bytesBefore = 9'000'000;
    const RunFinding vanished{.kind = RunFindingKind::Vanished, .backup = u"/srv/backups/gone.tar.gz"_s,
                              .at = at(9, 5)};
    const RunFinding hollow{.kind = RunFindingKind::HoldsNothing, .backup = u"/srv/backups/empty.tar.gz"_s,
                            .at = at(11, 5)};
    RunFinding overdue;
    overdue.kind = RunFindingKind::Overdue;
    overdue.schedule = ScheduledKind::Daily;
    overdue.runs = 2;
    proof.history.findings = {overdue, shrank, vanished, hollow};
    RunCalendar calendar;
    calendar.setProof(proof, present);
    QVERIFY(says(calendar, u"To look at"_s));
    for (const RunFinding &finding : std::as_const(proof.history.findings))
        QVERIFY2(says(calendar, describe(finding)), qPrintable(describe(finding)));
    // The day of a backup that shrank is not a good one.
    const RunDays arranged = arrangeRunDays(proof, present);
    QCOMPARE(arranged.tile(0, days - 4).state, RunDayState::Doubtful);
    QVERIFY(says(calendar, u"Sunday 22 November"_s));
    const QSignalSpy backup(&calendar, &RunCalendar::backupAsked);
    for (QPushButton *link : links(calendar, u"Show backup"_s))
        link->click();
    QStringList asked;
    for (const QList<QVariant> &one : backup)
        asked << one.first().toString();
    QVERIFY(asked.contains(hollow.backup) && asked.contains(shrank.backup));
    QVERIFY(!asked.contains(vanished.backup));
}

void TestRunCalendar::calendarHasItsOtherStates()
{
    RunCalendar calendar;
    QVERIFY(says(calendar, u"Looking at what ran…"_s));
    calendar.showNothing();
    QVERIFY(says(calendar, u"No backup job, so none is expected"_s));
    calendar.setProof({}, present);
    QVERIFY(says(calendar, u"No run was due so far"_s));
    calendar.setProof(proofOf(allWell()), present);
    QVERIFY(!says(calendar, u"No run was due so far"_s));
    QVERIFY(calendar.findChild<RunCalendarGrid *>()->isVisibleTo(&calendar));
    // What was seen stays: the line above says that it is not of present.
    calendar.showFailure({ErrorCode::ReadFailed, u"/x"_s, {}, 0, -1});
    QVERIFY(calendar.findChild<RunCalendarGrid *>()->isVisibleTo(&calendar));
    calendar.showLooking();
    QVERIFY(says(calendar, u"Looking at what ran…"_s));
}

void TestRunCalendar::chosenDayStaysOverALook()
{
    RunCalendar calendar;
    calendar.setProof(asleepOnMonday(), present);
    auto *grid = calendar.findChild<RunCalendarGrid *>();
    grid->choose(at(10, 0).date());
    calendar.setProof(asleepOnMonday(), present.addSecs(60));
    QCOMPARE(grid->chosenDay(), at(10, 0).date());
    // At midnight it is another column, and the same day.
    calendar.setProof(asleepOnMonday(), present.addSecs(12 * 3600));
    QCOMPARE(grid->chosenDay(), at(10, 0).date());
    QVERIFY(says(calendar, dayWords(at(10, 0).date())));
}

void TestRunCalendar::focusStaysOnALinkOverALook()
{
    RunCalendar calendar;
    calendar.resize(740, 400);
    calendar.setProof(asleepOnMonday(), present);
    calendar.show();
    calendar.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&calendar));
    links(calendar, u"Show in log"_s).first()->setFocus();
    const QString name = links(calendar, u"Show in log"_s).first()->accessibleName();
    ScheduleProof proof = asleepOnMonday();
    for (JudgedRun &run : proof.history.runs) {
        if (run.run.at == at(2, 20))
            makeMissed(run);
    }
    calendar.setProof(proof, present);
    QCOMPARE(links(calendar, u"Show in log"_s).size(), 3);
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
}

void TestRunCalendar::fourWeeksOfEachFiveMinutesNeverStall()
{
    QList<JudgedRun> runs = allWell();
    for (QDateTime when = at(days - 1, 0); when <= present; when = when.addSecs(300))
        runs << ((when.toSecsSinceEpoch() / 300) % 7 == 0 ? missed(ScheduledKind::Hourly, when)
                                                          : made(ScheduledKind::Hourly, when));
    std::ranges::stable_sort(runs, {}, [](const JudgedRun &run) { return run.run.at; });
    ScheduleProof proof = proofOf(runs);
    RunCalendar calendar;
    calendar.resize(740, 300);
    ProofLine line;
    line.resize(740, 42);
    calendar.show();
    line.show();
    QTest::qWait(50);
    StallMeter meter;
    QTest::qWait(20);
    (void)meter.take();
    for (int look = 0; look < 3; ++look) {
        line.setProof(proof, present);
        QTest::qWait(20);
        QVERIFY2(meter.take() < stallLimitMs, "line");
        calendar.setProof(proof, present.addSecs(60 * look));
        QTest::qWait(20);
        const double took = meter.take();
        qInfo("look at %lld runs: %.1f ms", qlonglong(runs.size()), took);
        QVERIFY(took < stallLimitMs);
        proof.history.runs.last().begunAt = present.addSecs(look);
    }
    auto *grid = calendar.findChild<RunCalendarGrid *>();
    for (int i = 0; i < days; ++i) {
        QTest::keyClick(grid, Qt::Key_Left);
        QTest::qWait(1);
    }
    const double took = meter.take();
    qInfo("a key: %.1f ms", took);
    QVERIFY(took < stallLimitMs);
}

QTEST_MAIN(TestRunCalendar)
#include "tst_runcalendar.moc"
