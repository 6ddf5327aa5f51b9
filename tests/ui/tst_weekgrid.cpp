#include "ui/schedule/weekgrid.h"
#include "ui/schedule/weekgridaccess.h"
#include "ui/schedule/weeklayout.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

WeekJob job(qsizetype line, const QByteArray &schedule, std::optional<BackupJobKind> kind, const QString &name,
            CronDialect dialect = CronDialect::Debian)
{
    WeekJob made;
    made.line = line;
    made.name = name;
    made.kind = kind;
    if (const auto expression = parseCronExpression(schedule, dialect).expression)
        made.expression = *expression;
    return made;
}

QList<WeekJob> recommended()
{
    return {job(3, "0 * * * *", BackupJobKind::Hourly, u"Hourly backup"_s),
            job(5, "30 3 * * *", BackupJobKind::Daily, u"Daily backup"_s),
            job(7, "45 4 * * 0", BackupJobKind::Weekly, u"Weekly backup"_s)};
}

/// As the documentation has them: all three meet on Sunday at midnight.
QList<WeekJob> documented()
{
    return {job(1, "0 * * * *", BackupJobKind::Hourly, u"Hourly backup"_s),
            job(2, "0 0 * * *", BackupJobKind::Daily, u"Daily backup"_s),
            job(3, "0 0 * * 0", BackupJobKind::Weekly, u"Weekly backup"_s)};
}

const QTimeZone berlin("Europe/Berlin");
const QDate monday(2026, 11, 16);
const QDate springMonday(2026, 3, 23); // the clock is set forward on its Sunday
const QDate autumnMonday(2026, 10, 19); // and back on its Sunday
constexpr int sunday = 6;

WeekMeasures measures(QSize size = {680, 384})
{
    return {QRect(QPoint(56, 34), size), 15, 40};
}

WeekLayout week(const QList<WeekJob> &jobs, QDate first = monday, const WeekMeasures &of = measures())
{
    return arrangeWeek(jobs, berlin, WeekShape::Days, first, of);
}

QList<WeekMark> marksOf(const WeekLayout &layout, qsizetype line, int day = -1)
{
    QList<WeekMark> found;
    for (const WeekMark &mark : layout.marks) {
        if (mark.line == line && (day < 0 || mark.runs.day == day))
            found.append(mark);
    }
    return found;
}

int firstMark(const WeekGrid &grid, qsizetype line, int day)
{
    for (int i = 0; i < grid.marks().size(); ++i) {
        if (grid.marks().at(i).line == line && grid.marks().at(i).runs.day == day)
            return i;
    }
    return -1;
}

/// A grid on the screen, with the week from Monday on.
struct Shown
{
    WeekGrid grid;
    QSignalSpy chosen{&grid, &WeekGrid::chosen};
    QSignalSpy moves{&grid, &WeekGrid::moveAsked};

    explicit Shown(const QList<WeekJob> &jobs, QSize size = {780, 480})
    {
        grid.resize(size);
        grid.setDay(monday);
        grid.setNow(QDateTime(monday.addDays(2), QTime(15, 40), berlin));
        grid.setJobs(jobs, berlin);
        grid.show();
        grid.activateWindow();
    }
    [[nodiscard]] bool ready() { return QTest::qWaitForWindowActive(&grid); }
    [[nodiscard]] QPoint at(int mark) const { return grid.marks().at(mark).rect.center(); }
    [[nodiscard]] int pixels(int minutes) const
    {
        const QList<WeekMark> &marks = grid.marks();
        const int top = marks.at(firstMark(grid, 3, 0)).rect.top();
        return (marks.last().rect.top() - top) * minutes / (23 * 60);
    }
    void press(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&grid, Qt::LeftButton, modifiers, from);
        move((from + to) / 2, modifiers);
        move(to, modifiers);
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(to), grid.mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                          modifiers);
        QApplication::sendEvent(&grid, &event);
    }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseRelease(&grid, Qt::LeftButton, modifiers, at);
    }
    [[nodiscard]] CronSlot slotOf(int argument) const
    {
        return moves.isEmpty() ? CronSlot{-1} : moves.last().at(argument).value<CronSlot>();
    }
    [[nodiscard]] CronSlot movedFrom() const { return slotOf(1); }
    [[nodiscard]] CronSlot movedTo() const { return slotOf(2); }
};

} // namespace

class TestWeekGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void weeksBeginAsTheLocaleHasIt();
    void recommendedJobsHaveTheirMarks();
    void singleRunsShareAColumnBesideThePattern();
    void documentedJobsCollideAtMidnight();
    void disabledAndOtherJobsCollideWithNobody();
    void everyMinuteIsOneBarADay();
    void everyMinuteIsABarAnHourInTheDay();
    void manyJobsOfEachMinuteAreQuick();
    void skippedHourHasNoMarks();
    void fixedJobInTheSkippedHourRunsAfterIt();
    void repeatedHourIsOneMarkOfTwoRuns();
    void jobsWithoutTimesHaveNoMarks();
    void threeOtherProgramsShareAColumn();
    void marksStayInTheirColumns_data();
    void marksStayInTheirColumns();
    void dayShowsMinutesAcross();
    void pointsAndTimesAgree();
    void hourLabelsThinOut();

    void pressingChooses();
    void draggingMovesInQuartersOfAnHour();
    void shiftAndAltMakeTheRasterFiner();
    void draggingToAnotherDay();
    void draggingInTheDay();
    void refusedDropDoesNothing();
    void escapeCancelsADrag();
    void droppingWhereItWasMovesNothing();
    void otherProgramsAreNotDragged();
    void bandsOfRunsAreNotDragged();
    void pressingADayNameAsksForTheDay();

    void arrowsGoFromMarkToMark();
    void returnAndSpaceChoose();
    void altArrowsMove_data();
    void altArrowsMove();
    void altArrowsHeedTheJudge();
    void focusStaysOnTheMovedRun();

    void marksAreAccessible();
    void pressActionChooses();
    void refusalLooksDifferent();
};

void TestWeekGrid::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
    new Theme(*qApp, Qt::ColorScheme::Light);
    installWeekGridAccess();
}

void TestWeekGrid::weeksBeginAsTheLocaleHasIt()
{
    QCOMPARE(weekStart(QDate(2026, 11, 22), Qt::Monday), monday);
    QCOMPARE(weekStart(monday, Qt::Monday), monday);
    QCOMPARE(weekStart(QDate(2026, 11, 22), Qt::Sunday), QDate(2026, 11, 22));
    QCOMPARE(weekStart(QDate(2026, 11, 21), Qt::Sunday), QDate(2026, 11, 15));
    QCOMPARE(weekStart(QDate(2026, 11, 20), Qt::Saturday), QDate(2026, 11, 14));
}

void TestWeekGrid::recommendedJobsHaveTheirMarks()
{
    const WeekLayout layout = week(recommended());
    QCOMPARE(layout.marks.size(), 7 * 24 + 7 + 1);
    for (int day = 0; day < 7; ++day) {
        const QList<WeekMark> hourly = marksOf(layout, 3, day);
        QCOMPARE(hourly.size(), 24);
        QCOMPARE(hourly.at(5).form, WeekMark::Form::Light);
        QCOMPARE(hourly.at(5).runs.slot, (CronSlot{(day + 1) % 7, 5, 0}));
        const QList<WeekMark> daily = marksOf(layout, 5, day);
        QCOMPARE(daily.size(), 1);
        QCOMPARE(daily.first().form, WeekMark::Form::Chip);
        QCOMPARE(daily.first().runs.first, 210);
    }
    QCOMPARE(marksOf(layout, 7).size(), 1);
    QCOMPARE(marksOf(layout, 7).first().runs.slot, (CronSlot{0, 4, 45}));
    QVERIFY(std::ranges::none_of(layout.marks, [](const WeekMark &mark) { return mark.runs.collides; }));
}

void TestWeekGrid::singleRunsShareAColumnBesideThePattern()
{
    const WeekLayout layout = week(recommended());
    const QRect hourly = marksOf(layout, 3, sunday).first().rect;
    const QRect daily = marksOf(layout, 5, sunday).first().rect;
    const QRect weekly = marksOf(layout, 7, sunday).first().rect;
    QCOMPARE(daily.left(), weekly.left());
    QVERIFY(hourly.right() < daily.left());
    QVERIFY(!daily.intersects(weekly));
}

void TestWeekGrid::documentedJobsCollideAtMidnight()
{
    const WeekLayout layout = week(documented());
    QCOMPARE(std::ranges::count_if(layout.marks, [](const WeekMark &mark) { return mark.runs.collides; }), 7 + 7 + 1);
    const QList<WeekMark> daily = marksOf(layout, 2, sunday);
    QVERIFY(daily.first().runs.collides);
    QCOMPARE(jobsMeeting(daily.first().runs, documented(), berlin, layout.span), (QList<int>{0, 2}));
    QVERIFY(!marksOf(layout, 1, 0).at(1).runs.collides);
}

void TestWeekGrid::disabledAndOtherJobsCollideWithNobody()
{
    QList<WeekJob> jobs = documented();
    jobs[1].enabled = false;
    jobs[2].kind.reset();
    const WeekLayout layout = week(jobs);
    QVERIFY(std::ranges::none_of(layout.marks, [](const WeekMark &mark) { return mark.runs.collides; }));
    QCOMPARE(marksOf(layout, 2).size(), 7);
}

void TestWeekGrid::everyMinuteIsOneBarADay()
{
    const WeekLayout layout = week({job(0, "* * * * *", BackupJobKind::Plain, u"Backup"_s)});
    QCOMPARE(layout.marks.size(), 7);
    const RunGroup &runs = layout.marks.first().runs;
    QCOMPARE(layout.marks.first().form, WeekMark::Form::Bar);
    QCOMPARE(runs.runs, 1440);
    QCOMPARE(runs.step, 1);
    QCOMPARE(runs.last, 1439);
}

void TestWeekGrid::everyMinuteIsABarAnHourInTheDay()
{
    const WeekLayout layout = arrangeWeek({job(0, "* * * * *", BackupJobKind::Plain, u"Backup"_s)}, berlin,
                                          WeekShape::Hours, monday, measures({2300, 1300}));
    QCOMPARE(layout.marks.size(), 24);
    QCOMPARE(layout.marks.at(3).runs.runs, 60);
}

void TestWeekGrid::manyJobsOfEachMinuteAreQuick()
{
    QList<WeekJob> jobs;
    for (int i = 0; i < 20; ++i)
        jobs.append(job(i, "* * * * *", BackupJobKind::Plain, u"Backup %1"_s.arg(i)));
    QElapsedTimer timer;
    timer.start();
    const WeekLayout layout = week(jobs);
    const qint64 took = timer.elapsed();
    QCOMPARE(layout.marks.size(), 20 * 7);
    qInfo("20 jobs of each minute: %lld ms", took);
    QVERIFY(took < 2000); // a busy machine; idle it is a few milliseconds
    QVERIFY(std::ranges::all_of(layout.marks, [](const WeekMark &mark) { return mark.runs.collides; }));
}

void TestWeekGrid::skippedHourHasNoMarks()
{
    const WeekLayout layout = week(recommended(), springMonday);
    QCOMPARE(marksOf(layout, 3, sunday).size(), 23);
    QVERIFY(std::ranges::none_of(
        layout.marks, [](const WeekMark &mark) { return mark.runs.day == sunday && mark.runs.first / 60 == 2; }));
    QCOMPARE(marksOf(layout, 3, sunday - 1).size(), 24);
}

void TestWeekGrid::fixedJobInTheSkippedHourRunsAfterIt()
{
    const WeekLayout debian = week({job(0, "30 2 * * *", BackupJobKind::Daily, u"Daily"_s)}, springMonday);
    const QList<WeekMark> shifted = marksOf(debian, 0, sunday);
    QCOMPARE(shifted.size(), 1);
    QCOMPARE(shifted.first().runs.first, 180);
    QVERIFY(shifted.first().runs.shifted);
    // It is moved as what the schedule says, not as when it runs on that day.
    QCOMPARE(shifted.first().runs.slot, (CronSlot{0, 2, 30}));
    const WeekLayout mac =
        week({job(0, "30 2 * * *", BackupJobKind::Daily, u"Daily"_s, CronDialect::MacOs)}, springMonday);
    QVERIFY(marksOf(mac, 0, sunday).isEmpty());
}

void TestWeekGrid::repeatedHourIsOneMarkOfTwoRuns()
{
    const WeekLayout layout = week(recommended(), autumnMonday);
    const QList<WeekMark> hourly = marksOf(layout, 3, sunday);
    QCOMPARE(hourly.size(), 24);
    QCOMPARE(hourly.at(2).runs.runs, 2);
    QVERIFY(!hourly.at(2).runs.isMerged());
    QCOMPARE(hourly.at(3).runs.runs, 1);
    const QList<WeekJob> once{job(0, "30 2 * * *", BackupJobKind::Daily, u"Daily"_s)};
    QCOMPARE(marksOf(week(once, autumnMonday), 0, sunday).first().runs.runs, 1);
}

void TestWeekGrid::jobsWithoutTimesHaveNoMarks()
{
    const WeekLayout layout = week({job(0, "@reboot", BackupJobKind::Plain, u"At start"_s),
                                    job(1, "0 0 30 2 *", BackupJobKind::Daily, u"Never"_s), WeekJob()});
    QVERIFY(layout.marks.isEmpty());
}

void TestWeekGrid::threeOtherProgramsShareAColumn()
{
    QList<WeekJob> jobs = recommended();
    jobs << job(10, "17 * * * *", std::nullopt, u"run-parts"_s) << job(11, "25 6 * * *", std::nullopt, u"certbot"_s);
    const WeekLayout apart = week(jobs);
    QVERIFY(!apart.othersTogether);
    QVERIFY(marksOf(apart, 10, 0).first().rect.left() != marksOf(apart, 11, 0).first().rect.left());
    jobs << job(12, "20 6 * * *", std::nullopt, u"logrotate"_s);
    const WeekLayout together = week(jobs);
    QVERIFY(together.othersTogether);
    QSet<int> lefts;
    bool joined = false;
    for (const WeekMark &mark : together.marks) {
        if (mark.line < 10 || mark.runs.day != 0)
            continue;
        lefts.insert(mark.rect.left());
        joined = joined || !mark.more.isEmpty();
    }
    QCOMPARE(lefts.size(), 1);
    QVERIFY(joined);
}

void TestWeekGrid::marksStayInTheirColumns_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("day");
    for (const QSize size : {QSize(500, 210), QSize(660, 380), QSize(1540, 850), QSize(2330, 1350), QSize(60, 40)}) {
        for (const bool day : {false, true})
            QTest::addRow("%dx%d %s", size.width(), size.height(), day ? "day" : "week") << size << day;
    }
}

void TestWeekGrid::marksStayInTheirColumns()
{
    QFETCH(QSize, size);
    QFETCH(bool, day);
    QList<WeekJob> jobs = recommended();
    jobs << job(20, "*/15 * * * *", BackupJobKind::Plain, u"Quarters"_s)
         << job(21, "59 23 * * *", BackupJobKind::Daily, u"Late"_s)
         << job(22, "* * * * *", BackupJobKind::Plain, u"Always"_s)
         << job(23, "0,10 3 * * *", BackupJobKind::Plain, u"Twice"_s)
         << job(24, "45 4 * * 1-5", BackupJobKind::Weekly, u"Weekdays"_s)
         << job(25, "0 */2 * * *", BackupJobKind::Plain, u"Even hours"_s)
         << job(26, "0 0 1 * *", BackupJobKind::Plain, u"Monthly"_s)
         << job(30, "*/5 * * * *", std::nullopt, u"other"_s) << job(31, "1 1 * * *", std::nullopt, u"another"_s)
         << job(32, "2 1 * * *", std::nullopt, u"third"_s);
    const WeekMeasures of = measures(size);
    const WeekLayout layout = arrangeWeek(jobs, berlin, day ? WeekShape::Hours : WeekShape::Days, monday, of);
    QVERIFY(!layout.marks.isEmpty());
    for (const WeekMark &mark : layout.marks) {
        QVERIFY(mark.rect.width() >= 2 && mark.rect.height() >= 2);
        if (size.width() < 100)
            continue;
        QVERIFY2(mark.rect.left() > of.plot.left(), qPrintable(jobs.at(mark.runs.job).name));
        QVERIFY2(mark.rect.right() <= of.plot.right(), qPrintable(jobs.at(mark.runs.job).name));
        QVERIFY2(mark.rect.bottom() <= of.plot.bottom() + 1, qPrintable(jobs.at(mark.runs.job).name));
        QVERIFY2(mark.rect.top() >= of.plot.top(), qPrintable(jobs.at(mark.runs.job).name));
        if (!day)
            QVERIFY(mark.rect.right() < layout.columnLeft(mark.runs.day + 1));
    }
}

void TestWeekGrid::dayShowsMinutesAcross()
{
    const WeekLayout layout = arrangeWeek({job(0, "0,30 * * * *", BackupJobKind::Hourly, u"Halves"_s)}, berlin,
                                          WeekShape::Hours, monday, measures());
    QCOMPARE(layout.marks.size(), 48);
    const QRect first = layout.marks.at(0).rect;
    const QRect second = layout.marks.at(1).rect;
    QCOMPARE(first.top(), second.top());
    QCOMPARE(second.left() - first.left(), layout.pointOf({0, 30}).x() - layout.pointOf({0, 0}).x());
    QVERIFY(layout.marks.at(2).rect.top() > first.bottom());
}

void TestWeekGrid::pointsAndTimesAgree()
{
    for (const WeekShape shape : {WeekShape::Days, WeekShape::Hours}) {
        const WeekLayout layout = arrangeWeek({}, berlin, shape, monday, measures({2100, 1440}));
        for (int minute = 0; minute < 24 * 60; minute += 7) {
            const WeekTime time{shape == WeekShape::Days ? minute % 7 : 0, minute};
            QCOMPARE(layout.timeAt(layout.pointOf(time) + QPoint(shape == WeekShape::Days ? 3 : 0, 0)), time);
        }
        QCOMPARE(layout.timeAt({-500, -500}), (WeekTime{0, 0}));
        QCOMPARE(layout.timeAt({9000, 9000}).minute, 1439);
    }
}

void TestWeekGrid::hourLabelsThinOut()
{
    QCOMPARE(week({}, monday, measures({600, 210})).hoursPerLabel(36), 6);
    QCOMPARE(week({}, monday, measures({600, 384})).hoursPerLabel(36), 3);
    QCOMPARE(week({}, monday, measures({600, 900})).hoursPerLabel(36), 1);
    QCOMPARE(week({}, monday, measures({600, 20})).hoursPerLabel(36), 24);
}

void TestWeekGrid::pressingChooses()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    const int mark = firstMark(t.grid, 7, sunday);
    QTest::mousePress(&t.grid, Qt::LeftButton, {}, t.at(mark));
    t.move(t.at(mark) + QPoint(2, 1));
    t.release(t.at(mark) + QPoint(2, 1));
    QCOMPARE(t.chosen.size(), 1);
    QCOMPARE(t.chosen.first().first().value<qsizetype>(), 7);
    QVERIFY(t.moves.isEmpty());
    QVERIFY(t.grid.isCurrent(mark));
    QCOMPARE(t.grid.focusedMark(), mark);
}

void TestWeekGrid::draggingMovesInQuartersOfAnHour()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    const QPoint from = t.at(firstMark(t.grid, 5, 2));
    t.press(from, from + QPoint(3, t.pixels(67)));
    t.release(from + QPoint(3, t.pixels(67)));
    QCOMPARE(t.moves.size(), 1);
    QCOMPARE(t.moves.first().first().value<qsizetype>(), 5);
    QCOMPARE(t.movedFrom(), (CronSlot{3, 3, 30}));
    QCOMPARE(t.movedTo(), (CronSlot{3, 4, 30}));
    QVERIFY(t.chosen.isEmpty());
}

void TestWeekGrid::shiftAndAltMakeTheRasterFiner()
{
    Shown t(recommended(), {780, 1500}); // about a pixel a minute
    QVERIFY(t.ready());
    const QPoint from = t.at(firstMark(t.grid, 5, 2));
    t.press(from, from + QPoint(0, t.pixels(22)), Qt::ShiftModifier);
    t.release(from + QPoint(0, t.pixels(22)), Qt::ShiftModifier);
    QCOMPARE(t.movedTo(), (CronSlot{3, 3, 50}));
    t.press(from, from + QPoint(0, t.pixels(23)), Qt::AltModifier);
    t.release(from + QPoint(0, t.pixels(23)), Qt::AltModifier);
    QCOMPARE(t.movedTo().hour, 3);
    QVERIFY(qAbs(t.movedTo().minute - 53) <= 1);
}

void TestWeekGrid::draggingToAnotherDay()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    const QPoint from = t.at(firstMark(t.grid, 7, sunday));
    const int column = t.grid.marks().at(firstMark(t.grid, 5, 5)).rect.left()
                       - t.grid.marks().at(firstMark(t.grid, 5, 4)).rect.left();
    t.press(from, from - QPoint(2 * column, 0));
    t.release(from - QPoint(2 * column, 0));
    QCOMPARE(t.movedFrom(), (CronSlot{0, 4, 45}));
    QCOMPARE(t.movedTo(), (CronSlot{5, 4, 45}));
}

void TestWeekGrid::draggingInTheDay()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    t.grid.setView(WeekGrid::View::Day);
    const int hourly = firstMark(t.grid, 3, 0);
    const QRect from = t.grid.marks().at(hourly).rect;
    const int quarter = [&] {
        const WeekMark &daily = t.grid.marks().at(firstMark(t.grid, 5, 0));
        return (daily.rect.left() - from.left()) / 2;
    }();
    t.press(from.center(), from.center() + QPoint(quarter, 0));
    t.release(from.center() + QPoint(quarter, 0));
    QCOMPARE(t.movedFrom(), (CronSlot{1, 0, 0}));
    QCOMPARE(t.movedTo(), (CronSlot{1, 0, 15}));
}

void TestWeekGrid::refusedDropDoesNothing()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    QList<std::pair<CronSlot, CronSlot>> asked;
    t.grid.setJudge([&](qsizetype line, CronSlot from, CronSlot to) {
        asked.append({from, to});
        return line == 3 ? u"It runs each hour"_s : QString();
    });
    const QPoint from = t.at(firstMark(t.grid, 3, 2));
    t.press(from, from + QPoint(0, t.pixels(120)));
    QCOMPARE(t.grid.cursor().shape(), Qt::ForbiddenCursor);
    QVERIFY(!asked.isEmpty());
    QCOMPARE(asked.last(), std::pair(CronSlot{3, 0, 0}, CronSlot{3, 2, 0}));
    t.release(from + QPoint(0, t.pixels(120)));
    QVERIFY(t.moves.isEmpty());
    QVERIFY(t.chosen.isEmpty());
    QVERIFY(t.grid.cursor().shape() != Qt::ForbiddenCursor);
}

void TestWeekGrid::escapeCancelsADrag()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    const QPoint from = t.at(firstMark(t.grid, 5, 2));
    const QPoint to = from + QPoint(0, t.pixels(120));
    t.press(from, to);
    QTest::keyClick(&t.grid, Qt::Key_Escape);
    t.move(to + QPoint(0, 20));
    t.release(to);
    QVERIFY(t.moves.isEmpty());
    QVERIFY(t.chosen.isEmpty());
}

void TestWeekGrid::droppingWhereItWasMovesNothing()
{
    Shown t({job(5, "37 3 * * *", BackupJobKind::Daily, u"Daily backup"_s)});
    QVERIFY(t.ready());
    const QPoint from = t.at(firstMark(t.grid, 5, 2));
    t.press(from, from + QPoint(0, 60));
    t.move(from + QPoint(1, 0));
    t.release(from + QPoint(1, 0));
    QVERIFY(t.moves.isEmpty());
}

void TestWeekGrid::otherProgramsAreNotDragged()
{
    Shown t(recommended() << job(11, "25 6 * * *", std::nullopt, u"certbot"_s));
    QVERIFY(t.ready());
    const int other = firstMark(t.grid, 11, 2);
    QVERIFY(!t.grid.canMove(other));
    QVERIFY(t.grid.describe(other).contains(u"another program"_s));
    const QPoint from = t.at(other);
    t.press(from, from + QPoint(0, t.pixels(120)));
    QCOMPARE(t.grid.cursor().shape(), Qt::ForbiddenCursor);
    t.release(from + QPoint(0, t.pixels(120)));
    QVERIFY(t.moves.isEmpty());
}

void TestWeekGrid::bandsOfRunsAreNotDragged()
{
    Shown t({job(3, "* * * * *", BackupJobKind::Plain, u"Backup"_s)});
    QVERIFY(t.ready());
    const QPoint from = t.at(0);
    t.press(from, from + QPoint(100, 50));
    t.release(from + QPoint(100, 50));
    QVERIFY(t.moves.isEmpty());
    QVERIFY(t.grid.nameOf(0).contains(u"every minute"_s));
}

void TestWeekGrid::pressingADayNameAsksForTheDay()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    QSignalSpy days(&t.grid, &WeekGrid::dayAsked);
    const QPoint name(t.at(firstMark(t.grid, 3, 4)).x(), 16);
    QTest::mouseClick(&t.grid, Qt::LeftButton, {}, name);
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.first().first().toDate(), monday.addDays(4));
}

void TestWeekGrid::arrowsGoFromMarkToMark()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    t.grid.focusMark(firstMark(t.grid, 5, 2));
    const auto at = [&] { return std::pair(t.grid.marks().at(t.grid.focusedMark()).line,
                                           t.grid.marks().at(t.grid.focusedMark()).runs); };
    QTest::keyClick(&t.grid, Qt::Key_Right);
    QCOMPARE(at().first, 5);
    QCOMPARE(at().second.day, 3);
    QTest::keyClick(&t.grid, Qt::Key_Down);
    QCOMPARE(at().first, 3);
    QCOMPARE(at().second.first, 240);
    QTest::keyClick(&t.grid, Qt::Key_Up);
    QTest::keyClick(&t.grid, Qt::Key_Up);
    QCOMPARE(at().second.first, 180);
    QTest::keyClick(&t.grid, Qt::Key_Home);
    QCOMPARE(at().second.first, 0);
    QCOMPARE(at().second.day, 3);
    QTest::keyClick(&t.grid, Qt::Key_Up);
    QCOMPARE(at().second.day, 3);
    QTest::keyClick(&t.grid, Qt::Key_End);
    QCOMPARE(at().second.first, 23 * 60);
    QTest::keyClick(&t.grid, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(t.grid.focusedMark(), t.grid.marks().size() - 1);
    QTest::keyClick(&t.grid, Qt::Key_Right);
    QCOMPARE(t.grid.focusedMark(), t.grid.marks().size() - 1);
    QVERIFY(t.chosen.isEmpty());
}

void TestWeekGrid::returnAndSpaceChoose()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    t.grid.focusMark(firstMark(t.grid, 5, 2));
    QTest::keyClick(&t.grid, Qt::Key_Return);
    QTest::keyClick(&t.grid, Qt::Key_Space);
    QCOMPARE(t.chosen.size(), 2);
    QCOMPARE(t.chosen.last().first().value<qsizetype>(), 5);
}

void TestWeekGrid::altArrowsMove_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("fine");
    QTest::addColumn<QList<int>>("to");
    QTest::newRow("later") << int(Qt::Key_Down) << false << QList<int>{0, 5, 0};
    QTest::newRow("earlier") << int(Qt::Key_Up) << false << QList<int>{0, 4, 30};
    QTest::newRow("a minute later") << int(Qt::Key_Down) << true << QList<int>{0, 4, 46};
    QTest::newRow("a minute earlier") << int(Qt::Key_Up) << true << QList<int>{0, 4, 44};
    QTest::newRow("the day before") << int(Qt::Key_Left) << false << QList<int>{6, 4, 45};
    QTest::newRow("the day after") << int(Qt::Key_Right) << false << QList<int>{1, 4, 45};
}

void TestWeekGrid::altArrowsMove()
{
    QFETCH(int, key);
    QFETCH(bool, fine);
    QFETCH(QList<int>, to);
    Shown t(recommended());
    QVERIFY(t.ready());
    t.grid.focusMark(firstMark(t.grid, 7, sunday));
    QTest::keyClick(&t.grid, Qt::Key(key), Qt::AltModifier | (fine ? Qt::ShiftModifier : Qt::NoModifier));
    QCOMPARE(t.moves.size(), 1);
    QCOMPARE(t.movedFrom(), (CronSlot{0, 4, 45}));
    QCOMPARE(t.movedTo(), (CronSlot{to.at(0), to.at(1), to.at(2)}));
}

void TestWeekGrid::altArrowsHeedTheJudge()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    t.grid.setJudge([](qsizetype, CronSlot, CronSlot) { return u"Not there"_s; });
    t.grid.focusMark(firstMark(t.grid, 7, sunday));
    QTest::keyClick(&t.grid, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(t.moves.isEmpty());
}

void TestWeekGrid::focusStaysOnTheMovedRun()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    connect(&t.grid, &WeekGrid::moveAsked, &t.grid, [&](qsizetype line, CronSlot from, CronSlot to) {
        QList<WeekJob> jobs = recommended();
        const auto moved = movedRun(jobs.at(2).expression, from, to);
        QVERIFY(moved);
        jobs[2] = job(line, *moved, BackupJobKind::Weekly, u"Weekly backup"_s);
        t.grid.setJobs(jobs, berlin);
    });
    t.grid.focusMark(firstMark(t.grid, 7, sunday));
    QTest::keyClick(&t.grid, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(t.grid.marks().at(t.grid.focusedMark()).line, 7);
    QCOMPARE(t.grid.marks().at(t.grid.focusedMark()).runs.slot, (CronSlot{6, 4, 45}));
}

void TestWeekGrid::marksAreAccessible()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&t.grid);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Week"_s);
    QVERIFY(list->text(QAccessible::Description).contains(u"Alt"_s));
    QCOMPARE(list->childCount(), t.grid.marks().size());
    const int mark = firstMark(t.grid, 5, sunday);
    QAccessibleInterface *child = list->child(mark);
    QVERIFY(child);
    QCOMPARE(child->text(QAccessible::Name), u"Daily backup, Sunday 03:30"_s);
    QCOMPARE(child->text(QAccessible::Description), u"At 03:30, every day"_s);
    QCOMPARE(list->indexOfChild(child), mark);
    QVERIFY(!child->state().selected);
    t.grid.setCurrent(5);
    t.grid.focusMark(mark);
    QVERIFY(child->state().selected);
    QVERIFY(child->state().focused);
    QCOMPARE(list->focusChild(), child);
    QCOMPARE(child->rect().size(), t.grid.marks().at(mark).rect.size());
    t.grid.setJobs({}, berlin);
    QVERIFY(!child->isValid());
    QCOMPARE(list->childCount(), 0);
}

void TestWeekGrid::pressActionChooses()
{
    Shown t(documented());
    QVERIFY(t.ready());
    const int mark = firstMark(t.grid, 3, sunday);
    QAccessibleInterface *child = QAccessible::queryAccessibleInterface(&t.grid)->child(mark);
    QVERIFY(child->text(QAccessible::Description).contains(u"same minute as Hourly backup, Daily backup"_s));
    QVERIFY(child->actionInterface());
    child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(t.chosen.size(), 1);
    QCOMPARE(t.chosen.first().first().value<qsizetype>(), 3);
}

void TestWeekGrid::refusalLooksDifferent()
{
    Shown t(recommended());
    QVERIFY(t.ready());
    t.grid.setJudge([](qsizetype, CronSlot, CronSlot) { return u"It runs each day: the day cannot be changed"_s; });
    const QImage before = t.grid.grab().toImage();
    t.grid.focusMark(firstMark(t.grid, 5, 2));
    QTest::keyClick(&t.grid, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(t.grid.grab().toImage() != before);
    QTest::keyClick(&t.grid, Qt::Key_Escape);
    QVERIFY(t.moves.isEmpty());
}

QTEST_MAIN(TestWeekGrid)
#include "tst_weekgrid.moc"
