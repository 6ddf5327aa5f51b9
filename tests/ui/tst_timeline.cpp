#include "ui/backups/timelinelayout.h"
#include "ui/widgets/timewords.h"

#include <QTest>

#include <algorithm>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

BackupRow made(const QDateTime &at, const QString &schedule, BackupType type = BackupType::Blockchain)
{
    Backup backup;
    backup.madeAt = at;
    backup.schedule = schedule;
    backup.type = type;
    backup.path = at.toString(Qt::ISODate) + schedule;
    return makeRow(0, backup);
}

QList<const BackupRow *> newestFirst(QList<BackupRow> &rows)
{
    std::ranges::sort(rows, [](const BackupRow &a, const BackupRow &b) { return a.backup.madeAt > b.backup.madeAt; });
    QList<const BackupRow *> pointers;
    for (const BackupRow &row : std::as_const(rows))
        pointers << &row;
    return pointers;
}

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0));

} // namespace

class TestTimeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapOfAnHourlySeriesIsSeen();
    void fullBackupsStandInForTheirHour();
    void madeByHandSharesARowBesideSchedules();
    void documentedNamesHaveARowForEachType();
    void oldDataShowsItsOwnLastDays();
    void nothingIsNothing();
    void agesAreWords_data();
    void agesAreWords();
};

void TestTimeline::gapOfAnHourlySeriesIsSeen()
{
    QList<BackupRow> rows;
    for (int hour = 0; hour < 48; ++hour) {
        if (hour < 10 || hour > 13)
            rows << made(noon.addSecs(-3600 * hour), u"hourly"_s);
    }
    const TimelineData data = arrangeTimeline(newestFirst(rows), noon);
    QCOMPARE(data.lanes.size(), 1);
    QCOMPARE(data.lanes.at(0).gaps.size(), 1);
    QCOMPARE(data.lanes.at(0).gaps.at(0).missing, 4);
    QVERIFY(data.lanes.at(0).describe().contains(u"none between"_s));
}

void TestTimeline::fullBackupsStandInForTheirHour()
{
    QList<BackupRow> rows;
    for (int hour = 0; hour < 60; ++hour) {
        const QDateTime at = noon.addSecs(-3600 * hour);
        rows << (at.time().hour() == 0 ? made(at, {}, BackupType::Full) : made(at, {}));
    }
    const TimelineData data = arrangeTimeline(newestFirst(rows), noon);
    QCOMPARE(data.lanes.size(), 2);
    QVERIFY(data.lanes.at(0).gaps.isEmpty());
}

void TestTimeline::madeByHandSharesARowBesideSchedules()
{
    QList<BackupRow> rows{made(noon, u"hourly"_s), made(noon.addDays(-1), {}, BackupType::Full),
                          made(noon.addDays(-2), {}, BackupType::Config)};
    const TimelineData data = arrangeTimeline(newestFirst(rows), noon);
    QCOMPARE(data.lanes.size(), 2);
    QCOMPARE(data.lanes.at(1).marks.size(), 2);
    QCOMPARE(data.lanes.at(1).marks.at(0).form, TimelineForm::Diamond);
    QCOMPARE(data.lanes.at(1).marks.at(1).form, TimelineForm::Circle);
}

void TestTimeline::documentedNamesHaveARowForEachType()
{
    QList<BackupRow> rows{made(noon, {}), made(noon.addDays(-1), {}, BackupType::Full),
                          made(noon.addDays(-2), {}, BackupType::Config)};
    const TimelineData data = arrangeTimeline(newestFirst(rows), noon);
    QCOMPARE(data.lanes.size(), 3);
}

void TestTimeline::oldDataShowsItsOwnLastDays()
{
    QList<BackupRow> rows;
    for (int day = 0; day < 30; ++day)
        rows << made(noon.addDays(-200 - day), u"daily"_s, BackupType::Full);
    const TimelineData data = arrangeTimeline(newestFirst(rows), noon);
    QCOMPARE(data.lastDay, noon.addDays(-200).date());
    QCOMPARE(data.firstDay.daysTo(data.lastDay), 13);
    QCOMPARE(data.beforeCount, 16);
}

void TestTimeline::nothingIsNothing()
{
    QVERIFY(arrangeTimeline({}, noon).lanes.isEmpty());
}

void TestTimeline::agesAreWords_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << qint64(20) << u"just now"_s;
    QTest::newRow("minutes") << qint64(43 * 60) << u"43 min"_s;
    QTest::newRow("hours") << qint64(16 * 3600) << u"16 h"_s;
    QTest::newRow("days") << qint64(3 * 86400) << u"3 d"_s;
    QTest::newRow("ahead") << qint64(-7200) << u"in the future"_s;
}

void TestTimeline::agesAreWords()
{
    QFETCH(qint64, seconds);
    QTEST(ageWords(noon.addSecs(-seconds), noon), "words");
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
