#include "stallmeter.h"
#include "testwindow.h"

#include "ui/overview/alertmodel.h"
#include "ui/overview/alertsheet.h"
#include "ui/overview/alertteller.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/messagespane.h"
#include "ui/settings/settingssession.h"
#include "ui/settings/settingswindow.h"
#include "tests/guard/webserver.h"
#include "tests/secrets/planted.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QDoubleSpinBox>
#include <QTimeZone>

using namespace bt2c;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int waitMs = 60'000;

struct OpenSettings : TestWindow
{
    OpenSettings()
        : TestWindow(Page::Overview)
    {
        // No keychain is asked for in a test.
        write(R"({"version": 1, "secrets": {"in": "file"}})");
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"config.json"_s); }
    [[nodiscard]] SiteSettings stored(const QString &site = {}) const
    {
        const auto file = SettingsFile::open(path());
        return file ? file->of(site) : SiteSettings();
    }
    bool open(SettingsWindow::Part part)
    {
        settings = window->showSettings();
        QSignalSpy spy(settings->session(), &SettingsSession::changed);
        settings->load();
        settings->showPart(part);
        return spy.wait(waitMs);
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : settings->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] { return !texts().filter(words).isEmpty(); }, waitMs);
    }

    SettingsWindow *settings = nullptr;
};

void type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace

class TestSettingsWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLimitCountsAtOnce();
    void ofOneSiteAlone();
    void whatIsNoValueIsSaid();
    void aFileThatCannotBeReadIsLeftAsItIs();
    void rulesOfAlerts();
    void aWebhookIsAddedTestedAndRemoved();
    void copiesOffsite();
    void everyControlHasAnAccessibleName();
    void news();
    void alertsAreTold();
    void alertsAreKeptQuiet();
    void openingStallsNothing();
};

void TestSettingsWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestSettingsWindow::aLimitCountsAtOnce()
{
    OpenSettings it;
    QVERIFY(it.open(SettingsWindow::Part::Limits));
    auto *drill = it.find<QDoubleSpinBox>(u"Restore drill"_s);
    QVERIFY(drill);
    QCOMPARE(drill->value(), 35.0);
    drill->setValue(60);
    QTRY_VERIFY_WITH_TIMEOUT(it.stored().limits.drill == std::chrono::hours(60 * 24), waitMs);
    // By the schedule, a number, and by the schedule again.
    auto *point = it.find<QDoubleSpinBox>(u"Recovery point"_s);
    QCOMPARE(point->text(), u"By the schedule"_s);
    point->setValue(6);
    QTRY_VERIFY_WITH_TIMEOUT(it.stored().limits.point == 6h && !it.stored().pointFromSchedule, waitMs);
    point->setValue(0);
    QTRY_VERIFY_WITH_TIMEOUT(it.stored().pointFromSchedule, waitMs);
}

void TestSettingsWindow::ofOneSiteAlone()
{
    OpenSettings it;
    QVERIFY(it.window);
    it.workspace->openPractice();
    QTRY_VERIFY_WITH_TIMEOUT(it.workspace->isPractice(), waitMs);
    QVERIFY(it.open(SettingsWindow::Part::Limits));
    auto *scope = it.find<QComboBox>(u"For which site"_s);
    QVERIFY(scope && scope->isEnabled());
    scope->setCurrentIndex(1);
    Q_EMIT scope->activated(1);
    QTRY_VERIFY_WITH_TIMEOUT(it.settings->session()->isForSite(), waitMs);
    it.find<QDoubleSpinBox>(u"Restore drill"_s)->setValue(7);
    const QString site = it.workspace->site()->directory;
    QTRY_VERIFY_WITH_TIMEOUT(it.stored(site).limits.drill == std::chrono::hours(7 * 24), waitMs);
    QVERIFY(it.stored().limits.drill == std::chrono::hours(35 * 24));
}

void TestSettingsWindow::whatIsNoValueIsSaid()
{
    OpenSettings it;
    QVERIFY(it.open(SettingsWindow::Part::Messages));
    auto *to = it.find<QLineEdit>(u"Mail to"_s);
    QVERIFY(to);
    type(to, u"no address, really"_s);
    QVERIFY(it.says(u"is no value of mail.to"_s));
    QVERIFY(it.stored().mailTo.isEmpty());
    type(to, u"me@example.com, you@example.com"_s);
    QTRY_COMPARE_WITH_TIMEOUT(it.stored().mailTo, (QStringList{u"me@example.com"_s, u"you@example.com"_s}), waitMs);
    type(to, u" "_s);
    QTRY_VERIFY_WITH_TIMEOUT(it.stored().mailTo.isEmpty(), waitMs);
}

void TestSettingsWindow::aFileThatCannotBeReadIsLeftAsItIs()
{
    OpenSettings it;
    const QByteArray broken = "{\"version\": 1, \"limits\": {";
    it.write(broken);
    QVERIFY(it.open(SettingsWindow::Part::Limits));
    QVERIFY(it.says(u"The file is left as it is"_s));
    QVERIFY(!it.find<QDoubleSpinBox>(u"Restore drill"_s)->isEnabled());
    QFile file(it.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), broken);
}

void TestSettingsWindow::rulesOfAlerts()
{
    OpenSettings it;
    QVERIFY(it.open(SettingsWindow::Part::Alerts));
    auto *table = it.find<QTableView>(u"Rules of the alerts"_s);
    QVERIFY(table);
    QAbstractItemModel *model = table->model();
    QCOMPARE(model->rowCount(), int(allReasons().size()));
    int row = 0;
    while (model->index(row, 0).data().toString() != titleOf(ReasonKind::DiskFull))
        ++row;
    QVERIFY(model->setData(model->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    QTRY_VERIFY_WITH_TIMEOUT(!it.stored().rules.value(ReasonKind::DiskFull, {}).enabled, waitMs);
    QVERIFY(model->setData(model->index(row, 2), 72, Qt::EditRole));
    QTRY_VERIFY_WITH_TIMEOUT(it.stored().rules.value(ReasonKind::DiskFull).again == 72h, waitMs);
    QTRY_COMPARE_WITH_TIMEOUT(model->index(row, 2).data().toString(), u"every 72 h"_s, waitMs);
    QVERIFY(!model->setData(model->index(row, 2), -1, Qt::EditRole));
}

void TestSettingsWindow::aWebhookIsAddedTestedAndRemoved()
{
    const WebServer server;
    QVERIFY(server.isRunning());
    const QString planted = plantedText("webhook-of-the-window");
    OpenSettings it;
    QVERIFY(it.open(SettingsWindow::Part::Messages));
    auto *test = it.find<QAbstractButton>(u"Send a Test"_s);
    QVERIFY(test && !test->isEnabled());
    auto *add = it.find<QAbstractButton>(u"Add the webhook"_s);
    QVERIFY(add && !add->isEnabled());
    it.find<QLineEdit>(u"Name of the webhook"_s)->setText(u"ops"_s);
    it.find<QLineEdit>(u"Address of the webhook"_s)->setText(server.address(u"/ok/"_s + planted));
    QVERIFY(it.click(u"Add the webhook"_s));
    QTRY_COMPARE_WITH_TIMEOUT(it.stored().webhooks.keys(), QStringList{u"ops"_s}, waitMs);
    QVERIFY(it.find<QLineEdit>(u"Address of the webhook"_s)->text().isEmpty());
    QVERIFY(it.click(u"Send a Test"_s));
    QVERIFY(it.says(u"Sent: webhook ops"_s));
    QCOMPARE(server.posts().size(), 1);
    QVERIFY(server.posts().first()[u"body"_s].toString().contains(u"\"change\":\"test\""_s));
    for (const QString &text : it.texts())
        QVERIFY2(!text.contains(planted), qPrintable(text));
    QFile file(it.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(planted.toLatin1()));
    auto *table = it.find<QTableView>(u"Webhooks"_s);
    table->selectRow(0);
    QVERIFY(it.click(u"Remove the chosen webhook"_s));
    QTRY_VERIFY_WITH_TIMEOUT(it.stored().webhooks.isEmpty(), waitMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            QFile secrets(it.folder.filePath(u"secrets.json"_s));
            return secrets.open(QIODevice::ReadOnly) && !secrets.readAll().contains(planted.toLatin1());
        }(),
        waitMs);
}

void TestSettingsWindow::copiesOffsite()
{
    const QString planted = plantedText("repo-of-the-window");
    OpenSettings it;
    // A site that is none for practice, which is never copied.
    const Site site{it.folder.filePath(u"site"_s), it.folder.filePath(u"backups"_s)};
    QDir().mkpath(site.directory + u"/data"_s);
    QDir().mkpath(site.backupDirectory);
    QFile chain(site.directory + u"/data/chain"_s);
    QVERIFY(chain.open(QIODevice::WriteOnly));
    chain.write("blocks");
    chain.close();
    it.workspace->open(site, false);
    it.window->backups()->backUp(BackupJob::Full);
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(site.backupDirectory).entryList({u"*.tar.gz"_s}).isEmpty(), waitMs);
    QVERIFY(it.waitUntilIdle());
    QVERIFY(it.open(SettingsWindow::Part::Offsite));
    QVERIFY(!it.find<QAbstractButton>(u"Copy Now"_s)->isEnabled());
    auto *repository = it.find<QLineEdit>(u"Repository"_s);
    QVERIFY(repository);
    repository->setText(u"not/absolute"_s);
    it.find<QLineEdit>(u"Password"_s)->setText(planted);
    QVERIFY(it.click(u"Connect or Make"_s));
    QVERIFY(it.says(u"offsite.repository"_s));
    repository->setText(it.folder.filePath(u"repository"_s));
    QVERIFY(it.click(u"Connect or Make"_s));
    QVERIFY(it.says(u"The repository was made."_s));
    QVERIFY(it.find<QLineEdit>(u"Password"_s)->text().isEmpty());
    QVERIFY(it.click(u"Copy Now"_s));
    QVERIFY(it.says(u"1 backup(s) copied"_s) || it.says(u"1 backup copied"_s));
    QVERIFY(it.click(u"Check Now"_s));
    QVERIFY(it.says(u"part 1 of 10"_s));
    QVERIFY(it.says(u"sound."_s));
    QFile file(it.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(planted.toLatin1()));
}

void TestSettingsWindow::everyControlHasAnAccessibleName()
{
    OpenSettings it;
    for (const auto part : {SettingsWindow::Part::Limits, SettingsWindow::Part::Alerts, SettingsWindow::Part::Messages,
                            SettingsWindow::Part::Offsite}) {
        QVERIFY(it.open(part));
        for (const QWidget *widget : it.settings->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QLabel *>(widget))
                continue;
            // A spin box's own line, a view's viewport.
            if (qobject_cast<const QAbstractSpinBox *>(widget->parent()) || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
}

void TestSettingsWindow::news()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(15, 0), QTimeZone::UTC);
    const auto alert = [&now](ReasonKind kind, int raised) {
        Alert made{.kind = kind, .since = now};
        if (raised >= 0)
            made.raisedAt = made.toldAt = now.addSecs(raised);
        return made;
    };
    const auto tokens = [](const QList<AlertMessage> &messages) {
        QStringList words;
        for (const AlertMessage &message : messages)
            words.append(changeToken(message.change) + u' ' + reasonToken(message.kind));
        return words;
    };
    const AlertBook nothing;
    const AlertBook waiting{{alert(ReasonKind::ChainDown, -1)}, {}};
    const AlertBook raised{{alert(ReasonKind::ChainDown, 0)}, {}};
    AlertBook again = raised;
    again.present.first().toldAt = now.addDays(1);
    const AlertBook anew{{alert(ReasonKind::ChainDown, 500)}, {}};
    QCOMPARE(tokens(newsBetween(nothing, waiting)), QStringList());
    QCOMPARE(tokens(newsBetween(waiting, raised)), QStringList{u"raised chain-down"_s});
    QCOMPARE(tokens(newsBetween(nothing, raised)), QStringList{u"raised chain-down"_s});
    QCOMPARE(tokens(newsBetween(raised, again)), QStringList());
    QCOMPARE(tokens(newsBetween(raised, anew)), QStringList{u"raised chain-down"_s});
    QCOMPARE(tokens(newsBetween(raised, nothing)), QStringList{u"cleared chain-down"_s});
    QCOMPARE(tokens(newsBetween(waiting, nothing)), QStringList());
}

/// From the window, with the memory that `watch` has.
void TestSettingsWindow::alertsAreTold()
{
    const WebServer server;
    OpenSettings it;
    it.write(R"({"version": 1, "secrets": {"in": "file"}, "webhooks": {"ops": {"form": "json"}}})");
    QFile secrets(it.folder.filePath(u"secrets.json"_s));
    QVERIFY(secrets.open(QIODevice::WriteOnly));
    QVERIFY(secrets.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const QString address = server.address(u"/ok/"_s + plantedText("alerts-of-the-window"));
    secrets.write(R"({"version": 1, "secrets": {"webhooks.ops": ")" + address.toUtf8() + "\"}}");
    secrets.close();
    const Site site{it.folder.filePath(u"site"_s), it.folder.filePath(u"backups"_s)};
    QDir().mkpath(site.directory + u"/data"_s);
    QDir().mkpath(site.backupDirectory);
    it.workspace->open(site, false);
    const auto told = [&server](const QString &change) {
        int count = 0;
        for (const QJsonObject &post : server.posts()) {
            const QString body = post[u"body"_s].toString();
            count += body.contains(u"\"change\":\"%1\""_s.arg(change)) && body.contains(u"no-backups"_s) ? 1 : 0;
        }
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(told(u"raised"_s), 1, waitMs);
    for (int i = 0; i < 3; ++i) {
        it.window->overview()->refresh();
        QTest::qWait(700);
    }
    QCOMPARE(told(u"raised"_s), 1);
    QFile chain(site.directory + u"/data/chain"_s);
    QVERIFY(chain.open(QIODevice::WriteOnly));
    chain.write("blocks");
    chain.close();
    it.window->backups()->backUp(BackupJob::Full);
    QTRY_COMPARE_WITH_TIMEOUT(told(u"cleared"_s), 1, waitMs);
    // Nothing that the practice site is short of goes anywhere.
    it.workspace->openPractice();
    QTRY_VERIFY_WITH_TIMEOUT(it.workspace->isPractice() && it.window->overview()->sight(), waitMs);
    QTest::qWait(1500);
    const QString practice = it.workspace->site()->directory;
    for (const QJsonObject &post : server.posts())
        QVERIFY(!post[u"body"_s].toString().contains(practice));
}

void TestSettingsWindow::alertsAreKeptQuiet()
{
    OpenSettings it;
    it.workspace->openPractice();
    auto *teller = it.window->findChild<AlertTeller *>();
    QVERIFY(teller);
    QTRY_VERIFY_WITH_TIMEOUT(teller->record() && !teller->record()->book.present.isEmpty(), waitMs);
    QVERIFY(it.click(u"Alerts…"_s));
    QVERIFY(it.waitForName(u"Keep Quiet"_s));
    auto *table = it.find<QTableView>(u"Alerts"_s);
    QVERIFY(table && table->model()->rowCount() > 0);
    auto *sheet = it.window->findChild<AlertSheet *>();
    QVERIFY(sheet);
    const ReasonKind kind = teller->record()->book.present.first().kind;
    auto *times = it.find<QPushButton>(u"Keep Quiet"_s);
    QVERIFY(times && times->menu());
    times->menu()->actions().at(1)->trigger();   // until tomorrow
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(0, AlertModel::Told).data().toString().startsWith(u"Quiet until"_s),
                             waitMs);
    QCOMPARE(teller->record()->book.present.first().kind, kind);
    teller->snooze(kind, {});
    QTRY_VERIFY_WITH_TIMEOUT(!table->model()->index(0, AlertModel::Told).data().toString().startsWith(u"Quiet until"_s),
                             waitMs);
    QVERIFY(it.click(u"Close"_s));
}

void TestSettingsWindow::openingStallsNothing()
{
    {
        // Fonts and styles are loaded once.
        OpenSettings first;
        QVERIFY(first.open(SettingsWindow::Part::Limits));
    }
    OpenSettings it;
    StallMeter meter;
    QVERIFY(it.open(SettingsWindow::Part::Limits));
    for (const auto part :
         {SettingsWindow::Part::Alerts, SettingsWindow::Part::Messages, SettingsWindow::Part::Offsite}) {
        it.settings->showPart(part);
        QTest::qWait(200);
    }
    const double longest = meter.take();
    QVERIFY2(longest < stallLimitMs, qPrintable(QString::number(longest)));
}

QTEST_MAIN(TestSettingsWindow)
#include "tst_settingswindow.moc"
