#include "containerssetup.h"

#include "ui/containers/logdrawer.h"
#include "ui/containers/logview.h"
#include "ui/shell/madeupsites.h"
#include "ui/widgets/sheet.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace bt2c;
using namespace Qt::StringLiterals;

class TestContainersPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsChainServicesAndVolumes();
    void actionsReachTheEngine_data();
    void actionsReachTheEngine();
    void stoppingTheValidatorAsksFirst();
    void aRunningActionIsSeenAndNotRepeated();
    void aFailureNamesWhatWasNotTouched();
    void impossibleActionsAreNotOffered();
    void startAllStartsWhatStands();
    void aVolumeGoesOnlyByItsName();
    void aUsedVolumeDoesNotGo();
    void aMissingVolumeIsMadeAsComposeNamesIt();
    void inspectShowsWhatTheEngineSays();
    void theLogIsReadSearchedAndCopied();
    void thePageIsRemembered();
    void everyControlHasAnAccessibleName_data();
    void everyControlHasAnAccessibleName();
    void nothingIsCutAtTheSmallestSize();
};

void TestContainersPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    new Theme(*qApp, Qt::ColorScheme::Light);
}

void TestContainersPage::showsChainServicesAndVolumes()
{
    ContainersSetup s;
    s.show(madeup::running(now()));
    QVERIFY(s.says(u"Chain is alive at height 18,405"_s));
    QVERIFY(s.t.find<QWidget>(u"Validator: Running · healthy"_s));
    QVERIFY(s.t.find<QWidget>(u"Prometheus: Running"_s));
    QVERIFY(s.t.find<QWidget>(u"Grafana: Restarted 2×"_s));
    QVERIFY(s.t.find<QWidget>(u"compose project validator1 · all running"_s));
    QVERIFY(s.offers(u"Open port 8081 of Validator"_s));
    auto *volumes = s.t.find<QTableView>(u"Volumes"_s);
    QVERIFY(volumes);
    QCOMPARE(volumes->model()->rowCount(), 4);
    QCOMPARE(volumes->model()->index(0, 0).data().toString(), u"validator1_bt2c_blockchain_data"_s);
    QCOMPARE(volumes->model()->index(3, 4).data().toString(), u"not the chain: made by hand"_s);
    auto *trend = s.t.find<QWidget>(u"Trend of the height"_s);
    QVERIFY(trend && trend->accessibleDescription().contains(u"18,405"_s));
    QCOMPARE(s.t.find<QAbstractButton>(u"Containers"_s)->accessibleDescription(), u"3"_s);
}

void TestContainersPage::actionsReachTheEngine_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("word");
    QTest::newRow("stop") << u"Stop Grafana"_s << u"stop"_s;
    QTest::newRow("restart") << u"Restart Grafana"_s << u"restart"_s;
    QTest::newRow("pause") << u"Pause Grafana"_s << u"pause"_s;
}

void TestContainersPage::actionsReachTheEngine()
{
    QFETCH(QString, button);
    QFETCH(QString, word);
    ContainersSetup s;
    const SiteSnapshot snapshot = madeup::running(now());
    s.show(snapshot);
    QVERIFY(s.t.click(button));
    QVERIFY(s.told(word + u' ' + snapshot.containers.at(2).id));
}

void TestContainersPage::stoppingTheValidatorAsksFirst()
{
    ContainersSetup s;
    const SiteSnapshot snapshot = madeup::running(now());
    s.show(snapshot);
    const QString call = u"stop "_s + snapshot.containers.at(0).id;
    QVERIFY(s.t.click(u"Stop Validator"_s));
    Sheet *sheet = Sheet::openOver(s.t.window.get());
    QVERIFY(sheet);
    QVERIFY(sheet->accessibleDescription().contains(u"earns nothing"_s));
    QVERIFY(sheet->accessibleDescription().contains(u"restart: always"_s));
    QVERIFY(s.t.click(u"Cancel"_s));
    QTRY_VERIFY(!Sheet::openOver(s.t.window.get()));
    QVERIFY(!s.engine->calls().contains(call));
    QVERIFY(s.t.click(u"Stop Validator"_s));
    sheet = Sheet::openOver(s.t.window.get());
    QVERIFY(sheet);
    const QList<QAbstractButton *> buttons = sheet->findChildren<QAbstractButton *>();
    const auto yes = std::ranges::find(buttons, u"Stop Validator"_s, &QWidget::accessibleName);
    QVERIFY(yes != buttons.end());
    QTest::mouseClick(*yes, Qt::LeftButton);
    QVERIFY(s.told(call));
}

void TestContainersPage::aRunningActionIsSeenAndNotRepeated()
{
    ContainersSetup s;
    s.engine->actSlowly(400);
    s.show(madeup::running(now()));
    QVERIFY(s.t.click(u"Restart Grafana"_s));
    auto *restart = s.t.find<QAbstractButton>(u"Restart Grafana"_s);
    QVERIFY(restart && !restart->isEnabled());
    QCOMPARE(restart->accessibleDescription(), u"Restarting…"_s);
    QVERIFY(!s.offers(u"Stop Grafana"_s));
    QVERIFY(s.offers(u"Restart Prometheus"_s));
    QTRY_VERIFY_WITH_TIMEOUT(s.offers(u"Restart Grafana"_s), waitMs);
    QCOMPARE(s.engine->calls().filter(u"restart"_s).size(), 1);
}

void TestContainersPage::aFailureNamesWhatWasNotTouched()
{
    ContainersSetup s;
    s.engine->failNext({ErrorCode::External, u"bt2c_grafana"_s, u"port is already allocated"_s, 0, -1});
    s.show(madeup::running(now()));
    QVERIFY(s.t.click(u"Restart Grafana"_s));
    QVERIFY(s.t.waitForName(u"bt2c_grafana was not restarted"_s));
    const QString text = s.page()->banner()->accessibleDescription();
    QVERIFY2(text.contains(u"port is already allocated"_s) && text.contains(u"not touched"_s), qPrintable(text));
    QVERIFY(s.t.click(u"Try Again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(s.engine->calls().filter(u"restart"_s).size(), 2, waitMs);
}

void TestContainersPage::impossibleActionsAreNotOffered()
{
    ContainersSetup s;
    s.show(madeup::inTrouble(now()));
    QVERIFY(s.t.find<QWidget>(u"Validator: Failed (exit 137, out of memory)"_s));
    QVERIFY(s.offers(u"Start Validator"_s));
    QVERIFY(!s.t.find<QAbstractButton>(u"Stop Validator"_s));
    QVERIFY(s.offers(u"Resume Prometheus"_s));
    QVERIFY(!s.t.find<QAbstractButton>(u"Restart Prometheus"_s));
    QVERIFY(s.offers(u"Create and start Alertmanager"_s));
    QVERIFY(!s.t.find<QAbstractButton>(u"Logs of Alertmanager"_s));
    QVERIFY(!s.offers(u"Open port 8081 of Validator"_s));
    QVERIFY(s.says(u"The node does not answer"_s));
}

void TestContainersPage::startAllStartsWhatStands()
{
    ContainersSetup s;
    const SiteSnapshot snapshot = madeup::inTrouble(now());
    s.show(snapshot);
    QVERIFY(s.t.click(u"Start all"_s));
    QVERIFY(s.told(u"start "_s + snapshot.containers.at(0).id));
    QVERIFY(s.told(u"start "_s + snapshot.containers.at(3).id));
    QCOMPARE(s.engine->calls().filter(u"start "_s).size(), 2);
}

void TestContainersPage::aVolumeGoesOnlyByItsName()
{
    ContainersSetup s;
    SiteSnapshot snapshot = madeup::running(now());
    for (Volume &volume : snapshot.volumes)
        volume.users.clear();
    s.show(snapshot);
    s.page()->setNewestBackup(
        VerifiedBackup{u"bt2c_full_backup_20261122_150002.tar.gz"_s, now().addSecs(-2600), now(), 18402});
    QVERIFY(s.t.click(u"Remove validator1_bt2c_blockchain_data…"_s));
    QVERIFY(Sheet::openOver(s.t.window.get())->accessibleDescription().contains(u"after height 18,402"_s));
    QVERIFY(s.says(u"912.4 MB"_s));
    auto *remove = s.t.find<QAbstractButton>(u"Remove Volume"_s);
    auto *typed = s.t.find<QLineEdit>(u"Type the volume's name to remove it"_s);
    QVERIFY(remove && typed && !remove->isEnabled());
    typed->setText(u"bt2c_blockchain_data"_s);
    QVERIFY(!remove->isEnabled());
    typed->setText(u"validator1_bt2c_blockchain_data "_s);
    QVERIFY(!remove->isEnabled());
    typed->setText(u"validator1_bt2c_blockchain_data"_s);
    QVERIFY(s.t.click(u"Remove Volume"_s));
    QVERIFY(s.told(u"remove-volume validator1_bt2c_blockchain_data"_s));
    QVERIFY(s.t.waitForName(u"The volume validator1_bt2c_blockchain_data was removed"_s));
}

void TestContainersPage::aUsedVolumeDoesNotGo()
{
    ContainersSetup s;
    s.show(madeup::running(now()));
    QVERIFY(s.t.click(u"Remove validator1_bt2c_blockchain_data…"_s));
    QVERIFY(Sheet::openOver(s.t.window.get())->accessibleDescription().contains(u"bt2c_validator uses it"_s));
    QVERIFY(!s.t.find<QAbstractButton>(u"Remove Volume"_s));
    QVERIFY(s.t.click(u"Close"_s));
    QVERIFY(s.engine->calls().filter(u"remove-volume"_s).isEmpty());
}

void TestContainersPage::aMissingVolumeIsMadeAsComposeNamesIt()
{
    ContainersSetup s;
    s.show(madeup::takenDown(now()));
    QVERIFY(s.t.click(u"Create the missing volume"_s));
    QVERIFY(s.t.click(u"Create Volume"_s));
    QVERIFY(s.told(u"create-volume validator1_bt2c_blockchain_data bt2c_blockchain_data"_s));
}

void TestContainersPage::inspectShowsWhatTheEngineSays()
{
    ContainersSetup s;
    s.show(madeup::running(now()));
    QVERIFY(s.t.click(u"Inspect validator1_bt2c_grafana_data"_s));
    QVERIFY(s.t.click(u"Copy"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"Name\": \"validator1_bt2c_grafana_data\""_s));
    QVERIFY(s.t.click(u"Close"_s));
}

void TestContainersPage::theLogIsReadSearchedAndCopied()
{
    ContainersSetup s;
    const SiteSnapshot snapshot = madeup::running(now());
    s.engine->setContent(snapshot.containers, snapshot.volumes);
    s.show(snapshot);
    QTRY_COMPARE_WITH_TIMEOUT(s.page()->log()->model()->total(), 50, waitMs);
    QVERIFY(s.t.click(u"Logs of Grafana"_s));
    QVERIFY(s.told(u"logs bt2c_grafana"_s));
    QTRY_COMPARE_WITH_TIMEOUT(s.page()->log()->model()->total(), 50, waitMs);
    auto *search = s.t.find<QLineEdit>(u"Search the log"_s);
    QVERIFY(search);
    QTest::keyClicks(search, u"peer"_s);
    auto *lines = s.t.find<LogView>(u"Log lines"_s);
    QVERIFY(lines);
    QTRY_COMPARE(lines->model()->rowCount(), 5);
    QVERIFY(lines->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Warning: "_s));
    QVERIFY(s.t.click(u"Copy the log"_s));
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text().count(u"WARN peer"_s), 5, waitMs);
    search->setText(u"no such line"_s);
    QVERIFY(s.t.click(u"Show the whole log"_s));
    QVERIFY(search->text().isEmpty());
}

void TestContainersPage::thePageIsRemembered()
{
    TestWindow t(Page::Containers);
    QVERIFY(t.click(u"Backups"_s));
    QCOMPARE(t.window->page(), Page::Backups);
    const MainWindow again(*t.workspace, TestWindow::noEngine());
    QCOMPARE(again.page(), Page::Backups);
    t.window->setPage(Page::Containers);
    t.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(t.window.get()));
    QTest::keyClick(t.window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(t.window->page(), Page::Backups);
    QTest::keyClick(t.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(t.window->page(), Page::Containers);
}

void TestContainersPage::everyControlHasAnAccessibleName_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("running") << 0;
    QTest::newRow("in trouble") << 1;
    QTest::newRow("no engine") << 2;
}

void TestContainersPage::everyControlHasAnAccessibleName()
{
    QFETCH(int, state);
    ContainersSetup s;
    s.show(state == 0   ? madeup::running(now())
           : state == 1 ? madeup::inTrouble(now())
                        : madeup::unseen(EngineTrouble::WrongContext));
    const QList<QWidget *> widgets = s.t.window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    if (state == 0) {
        // The lines of the log are there for a screen reader too.
        QTRY_VERIFY_WITH_TIMEOUT(s.t.find<LogView>(u"Log lines"_s), waitMs);
        QAccessibleInterface *log = QAccessible::queryAccessibleInterface(s.t.find<LogView>(u"Log lines"_s));
        QVERIFY(log);
        QVERIFY2(log->role() == QAccessible::Table || log->role() == QAccessible::List,
                 qPrintable(u"role %1"_s.arg(int(log->role()))));
    }
}

void TestContainersPage::nothingIsCutAtTheSmallestSize()
{
    ContainersSetup s;
    s.t.window->resize(1024, 640);
    s.show(madeup::inTrouble(now()));
    QTest::qWait(100);
    const QList<QAbstractButton *> buttons = s.page()->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        // What clears a field shows its sign alone.
        if (!button->isVisible() || button->text().isEmpty() || qobject_cast<QLineEdit *>(button->parentWidget()))
            continue;
        const QWidget *parent = button->parentWidget();
        QVERIFY2(parent->rect().adjusted(-1, -1, 1, 1).contains(button->geometry()),
                 qPrintable(button->accessibleName()));
        QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()),
                 qPrintable(button->text()));
    }
}

QTEST_MAIN(TestContainersPage)
#include "tst_containerspage.moc"
