#include "containerssetup.h"

#include "core/guard/settings.h"
#include "ui/shell/madeupsites.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using namespace bt2c;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bt2c::EngineTrouble)

/// What the page says and offers while no engine can be seen, or none any more.
class TestEngineTrouble final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTroubleHasAWayOn_data();
    void everyTroubleHasAWayOn();
    void whatIsOldIsMarkedAndCannotBeSteered();
    void aLongLossGivesItsReason();
    void anotherEngineCanBeUsed();
};

void TestEngineTrouble::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    new Theme(*qApp, Qt::ColorScheme::Light);
}

void TestEngineTrouble::everyTroubleHasAWayOn_data()
{
    QTest::addColumn<EngineTrouble>("trouble");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("step");
    QTest::newRow("not installed") << EngineTrouble::NotInstalled << u"Docker is not installed"_s
                                   << u"How to Install Docker"_s;
    QTest::newRow("not running") << EngineTrouble::NotRunning << u"Docker is not running"_s
                                 << u"Copy “sudo systemctl start docker”"_s;
    QTest::newRow("not permitted") << EngineTrouble::NotPermitted << u"You may not talk to Docker"_s
                                   << u"Copy “sudo usermod -aG docker $USER”"_s;
    QTest::newRow("wrong context") << EngineTrouble::WrongContext
                                   << u"The chosen Docker does not answer, another one does"_s
                                   << u"Use /var/run/docker.sock"_s;
    QTest::newRow("no answer") << EngineTrouble::NoAnswer << u"Docker does not answer"_s
                               << u"Copy “sudo systemctl restart docker”"_s;
    QTest::newRow("not an engine") << EngineTrouble::NotAnEngine << u"Something else answers in Docker's place"_s
                                   << u"Copy “docker context ls”"_s;
}

void TestEngineTrouble::everyTroubleHasAWayOn()
{
    QFETCH(EngineTrouble, trouble);
    QFETCH(QString, title);
    QFETCH(QString, step);
    ContainersSetup s;
    s.show(madeup::unseen(trouble));
    QVERIFY(s.t.find<QWidget>(title));
    QVERIFY(s.offers(step));
    auto *places = s.t.find<QTableView>(u"Places where Docker was looked for"_s);
    QVERIFY(places);
    QCOMPARE(places->model()->rowCount(), int(madeup::unseen(trouble).candidates.size()));
    if (step.startsWith(u"Copy"_s)) {
        QVERIFY(s.t.click(step));
        QVERIFY(step.contains(QGuiApplication::clipboard()->text()));
    }
    QVERIFY(s.t.click(u"Go to Backups"_s));
    QCOMPARE(s.t.window->page(), Page::Backups);
}

void TestEngineTrouble::whatIsOldIsMarkedAndCannotBeSteered()
{
    ContainersSetup s;
    const SiteSnapshot lost = madeup::lost(now(), 5);
    s.show(lost);
    const QString at = QLocale().toString(lost.at.time(), u"HH:mm"_s);
    QVERIFY(s.t.find<QWidget>(u"Not live"_s));
    QVERIFY(s.t.find<QWidget>(u"compose project validator1 · as of %1, reconnecting…"_s.arg(at)));
    QVERIFY(s.t.find<QWidget>(u"Prometheus: %1: Running"_s.arg(at)));
    QVERIFY(!s.says(u"Chain is alive at height 18,405"_s));
    for (const QString &button : {u"Stop Grafana"_s, u"Restart Grafana"_s, u"Remove validator1_bt2c_grafana_data…"_s,
                                  u"Open port 3002 of Grafana"_s})
        QVERIFY2(s.t.find<QAbstractButton>(button) && !s.offers(button), qPrintable(button));
    s.show(madeup::running(now()));
    QVERIFY(!s.t.find<QWidget>(u"Not live"_s));
    QVERIFY(s.offers(u"Stop Grafana"_s));
}

void TestEngineTrouble::aLongLossGivesItsReason()
{
    ContainersSetup s;
    s.show(madeup::lost(now(), 600));
    QVERIFY(s.t.find<QWidget>(u"Docker is not running"_s));
    QVERIFY(s.t.click(u"Show What Was Seen Last"_s));
    QVERIFY(s.t.find<QWidget>(u"Not live"_s));
    QVERIFY(s.t.click(u"Why is Docker not seen?"_s));
    QVERIFY(s.t.find<QWidget>(u"Docker is not running"_s));
    s.show(madeup::running(now()));
    QVERIFY(s.says(u"Chain is alive at height 18,405"_s));
}

void TestEngineTrouble::anotherEngineCanBeUsed()
{
    ContainersSetup s;
    s.show(madeup::unseen(EngineTrouble::WrongContext));
    QSignalSpy asked(s.page(), &ContainersPage::useEngineAsked);
    QVERIFY(s.t.click(u"Use the engine at /var/run/docker.sock"_s));
    QCOMPARE(asked.size(), 1);
    // Where the command line and its jobs find it, too.
    const auto kept = [] {
        const auto file = SettingsFile::open(SettingsFile::defaultPath());
        return file ? file->of({}).engine : QString();
    };
    QTRY_COMPARE(kept(), u"unix:///var/run/docker.sock"_s);
}

QTEST_MAIN(TestEngineTrouble)
#include "tst_enginetrouble.moc"
