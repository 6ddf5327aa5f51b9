#include "core/guard/watch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(15, 0), QTimeZone::UTC);

StandingReport reportOf(const QList<ReasonKind> &kinds)
{
    StandingReport report;
    report.standing = kinds.isEmpty() ? Standing::Protected : Standing::AtRisk;
    for (const ReasonKind kind : kinds)
        report.reasons.append({.kind = kind, .subject = u"/b"_s, .count = 2, .at = start});
    return report;
}

/// A place where messages arrive, or not.
struct Letterbox
{
    QStringList arrived;
    bool works = true;

    [[nodiscard]] AlertSink sink(const QString &name)
    {
        return {name, [this](const AlertMessage &message, Control &) -> Result<void> {
                    if (!works)
                        return failure(ErrorCode::TimedOut, u"mail"_s);
                    arrived.append(changeToken(message.change) + u' ' + reasonToken(message.kind));
                    return {};
                }};
    }
};

} // namespace

class TestWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void toldOnceOverManyLooks();
    void whatCouldNotBeSentIsSentLater();
    void ofWhatPilesUpOnlyTheNewestIsSent();
    void eachSinkForItself();
    void aSinkThatIsGoneIsGivenUp();
    void anythingIsReadAgainAsItWasWritten();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void onlyOneAtATime();
    void whatCannotBeRememberedIsNotSent();
    void onlyItsOwnerMayReadIt();

private:
    [[nodiscard]] Result<WatchReport> look(int minutes, const QList<ReasonKind> &kinds, const QList<AlertSink> &sinks)
    {
        const QDateTime now = start.addSecs(60 * minutes);
        auto file = AlertFile::open(ledger(), u"/srv/validator1"_s, now);
        if (!file)
            return std::unexpected(file.error());
        Control control;
        return tellAlerts(*file, reportOf(kinds), {}, sinks, now, control);
    }
    [[nodiscard]] QString ledger() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] QString stored() const
    {
        const QDir alerts(m_folder->filePath(u"alerts"_s));
        const QStringList names = alerts.entryList({u"*.json"_s});
        return names.size() == 1 ? alerts.filePath(names.first()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWatch::toldOnceOverManyLooks()
{
    Letterbox box;
    for (int minute = 0; minute < 60; ++minute)
        QVERIFY(look(minute, {ReasonKind::DiskFull}, {box.sink(u"a"_s)}));
    QVERIFY(look(60, {}, {box.sink(u"a"_s)}));
    QVERIFY(look(61, {}, {box.sink(u"a"_s)}));
    QCOMPARE(box.arrived, (QStringList{u"raised disk-full"_s, u"cleared disk-full"_s}));
}

void TestWatch::whatCouldNotBeSentIsSentLater()
{
    Letterbox box;
    box.works = false;
    auto report = look(0, {ReasonKind::DiskFull}, {box.sink(u"a"_s)});
    QVERIFY(report);
    QCOMPARE(report->unsent.size(), 1);
    QVERIFY(!report->unsent.first().error.isEmpty());
    // It is shown to whoever looks.
    QCOMPARE(readAlertRecord(ledger(), u"/srv/validator1"_s)->unsent.size(), 1);
    report = look(5, {ReasonKind::DiskFull}, {box.sink(u"a"_s)});
    QCOMPARE(report->messages.size(), 0);
    QCOMPARE(report->unsent.first().since, start);
    box.works = true;
    report = look(10, {ReasonKind::DiskFull}, {box.sink(u"a"_s)});
    QCOMPARE(report->sent, 1);
    QVERIFY(report->unsent.isEmpty());
    QCOMPARE(box.arrived, QStringList{u"raised disk-full"_s});
    QVERIFY(readAlertRecord(ledger(), u"/srv/validator1"_s)->unsent.isEmpty());
}

void TestWatch::ofWhatPilesUpOnlyTheNewestIsSent()
{
    Letterbox box;
    box.works = false;
    for (int round = 0; round < 50; ++round) {
        QVERIFY(look(10 * round, {ReasonKind::DiskFull, ReasonKind::NoSchedule}, {box.sink(u"a"_s)}));
        QVERIFY(look(10 * round + 5, {ReasonKind::NoSchedule}, {box.sink(u"a"_s)}));
    }
    box.works = true;
    QVERIFY(look(1000, {ReasonKind::NoSchedule}, {box.sink(u"a"_s)}));
    box.arrived.sort();
    QCOMPARE(box.arrived, (QStringList{u"cleared disk-full"_s, u"raised no-schedule"_s}));
}

void TestWatch::eachSinkForItself()
{
    Letterbox one;
    Letterbox other;
    other.works = false;
    QVERIFY(look(0, {ReasonKind::DiskFull}, {one.sink(u"a"_s), other.sink(u"b"_s)}));
    other.works = true;
    QVERIFY(look(5, {ReasonKind::DiskFull}, {one.sink(u"a"_s), other.sink(u"b"_s)}));
    QCOMPARE(one.arrived, QStringList{u"raised disk-full"_s});
    QCOMPARE(other.arrived, QStringList{u"raised disk-full"_s});
}

void TestWatch::aSinkThatIsGoneIsGivenUp()
{
    Letterbox box;
    box.works = false;
    QVERIFY(look(0, {ReasonKind::DiskFull}, {box.sink(u"a"_s)}));
    // Somebody else may know it, for a day.
    auto report = look(5, {ReasonKind::DiskFull}, {});
    QVERIFY(report && report->unsent.isEmpty());
    box.works = true;
    report = look(10, {ReasonKind::DiskFull}, {box.sink(u"a"_s)});
    QVERIFY(report && report->sent == 1);
    box.works = false;
    QVERIFY(look(15, {}, {box.sink(u"a"_s)}));
    QVERIFY(look(15 + 24 * 60, {}, {}));
    box.works = true;
    report = look(20 + 24 * 60, {}, {box.sink(u"a"_s)});
    QVERIFY(report && report->sent == 0);
}

void TestWatch::anythingIsReadAgainAsItWasWritten()
{
    AlertRecord record;
    for (const ReasonKind kind : allReasons()) {
        record.book.present.append(
            {kind, start, start.addSecs(1), start.addSecs(2), {}, start.addDays(1), u"„ä\n\"😀"_s});
        record.book.past.append({kind, start, start, start, start.addMSecs(1), {}, {}});
        record.unsent.append({{AlertChange::Again, kind, u"words"_s, start}, u"mail to a@b"_s, u"no"_s, start});
    }
    {
        auto file = AlertFile::open(ledger(), u"/srv/validator1"_s, start);
        QVERIFY(file);
        QVERIFY(file->save(record));
    }
    auto again = AlertFile::open(ledger(), u"/srv/validator1/"_s, start);
    QVERIFY(again);
    QVERIFY(again->record() == record);
    QVERIFY(again->damaged().isEmpty());
    // Another site has its own.
    const auto other = AlertFile::open(ledger(), u"/srv/validator2"_s, start);
    QVERIFY(other && other->record() == AlertRecord());
}

void TestWatch::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version": 1, "present": [{"kind": "disk-f)");
    QTest::newRow("garbage") << QByteArray("\x00\xff\xfe garbage", 12);
    QTest::newRow("from the future") << QByteArray(R"({"version": 2, "present": [], "past": [], "unsent": []})");
    QTest::newRow("unknown kind") << QByteArray(
        R"({"version": 1, "present": [{"kind": "x", "since": "2026-11-22T15:00:00.000Z"}], "past": [], "unsent": []})");
    QTest::newRow("no list") << QByteArray(R"({"version": 1, "present": {}, "past": [], "unsent": []})");
}

void TestWatch::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    Letterbox box;
    QVERIFY(look(0, {ReasonKind::DiskFull}, {box.sink(u"a"_s)}));
    QFile file(stored());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    {
        const auto opened = AlertFile::open(ledger(), u"/srv/validator1"_s, start);
        QVERIFY(opened);
        QVERIFY(opened->record() == AlertRecord());
        QFile aside(opened->damaged());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
    }
    // What is the case is told anew rather than never.
    QVERIFY(look(5, {ReasonKind::DiskFull}, {box.sink(u"a"_s)}));
    QCOMPARE(box.arrived, (QStringList{u"raised disk-full"_s, u"raised disk-full"_s}));
}

void TestWatch::onlyOneAtATime()
{
    const auto file = AlertFile::open(ledger(), u"/srv/validator1"_s, start);
    QVERIFY(file);
    const auto second = AlertFile::open(ledger(), u"/srv/validator1"_s, start);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
}

void TestWatch::whatCannotBeRememberedIsNotSent()
{
    Letterbox box;
    QVERIFY(look(0, {}, {box.sink(u"a"_s)}));
    auto file = AlertFile::open(ledger(), u"/srv/validator1"_s, start);
    QVERIFY(file);
    // A folder in the way, which root cannot write over either.
    QVERIFY(QDir().mkpath(file->path() + u"/inside"_s));
    Control control;
    const auto told = tellAlerts(*file, reportOf({ReasonKind::DiskFull}), {}, {box.sink(u"a"_s)}, start, control);
    QVERIFY(!told);
    QVERIFY(box.arrived.isEmpty());
}

void TestWatch::onlyItsOwnerMayReadIt()
{
    Letterbox box;
    QVERIFY(look(0, {ReasonKind::DiskFull}, {box.sink(u"a"_s)}));
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(stored()).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
    QCOMPARE(::stat(QFile::encodeName(m_folder->filePath(u"alerts"_s)).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0700);
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
