#include "testwindow.h"

#include "tests/engine/dockerhost.h"
#include "ui/containers/containerspage.h"
#include "ui/containers/logdrawer.h"
#include "ui/containers/logmodel.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 90'000;
constexpr int chainHeight = 7;
constexpr int stops = 3;

/// Whether the page tells that height, as that of a chain whose blocks are of another day.
bool tells(const TestWindow &t, int height)
{
    const QList<QLabel *> labels = t.window->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [height](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Height %1 · "_s.arg(height));
    });
}

} // namespace

/// The window over a real daemon, worked by hand.
class TestDockerWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_docker.reset(); }
    void theValidatorIsFoundStoppedReadAndStarted();
    void aBackupGoesIntoTheVolumeAndIsTakenBack();

private:
    [[nodiscard]] MonitorOptions options() const
    {
        MonitorOptions options;
        options.surroundings = {m_docker->environment(), m_docker->path(u"home"_s), {}};
        return options;
    }
    /// Of the validator, as the engine tells it.
    [[nodiscard]] QString state(const QString &format) const
    {
        return m_docker->output({u"inspect"_s, u"-f"_s, format, u"bt2c_validator"_s});
    }
    /// By the button and the question it asks.
    [[nodiscard]] static bool stopValidator(TestWindow &t)
    {
        Sheet *sheet = t.click(u"Stop Validator"_s) ? Sheet::openOver(t.window.get()) : nullptr;
        const QList<QAbstractButton *> buttons =
            sheet ? sheet->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
        const auto yes = std::ranges::find(buttons, u"Stop Validator"_s, &QWidget::accessibleName);
        if (yes == buttons.end())
            return false;
        QTest::mouseClick(*yes, Qt::LeftButton);
        return true;
    }

    std::unique_ptr<DockerHost> m_docker;
};

void TestDockerWindow::initTestCase()
{
    new Theme(*qApp, Qt::ColorScheme::Light);
    BT2C_START_DOCKER(m_docker);
}

void TestDockerWindow::theValidatorIsFoundStoppedReadAndStarted()
{
    const QString site = m_docker->makeSite();
    QCOMPARE(m_docker->compose(site, {u"up"_s, u"--no-start"_s}).exit, 0);
    QVERIFY(makeChain(m_docker->volumePath(u"validator1_bt2c_blockchain_data"_s), chainHeight, 1000, 1));

    // Nothing is configured: the only validator that the engine knows is opened by itself.
    TestWindow t(Page::Containers, options());
    const ContainersPage *page = t.window->containers();
    QVERIFY(t.waitForName(u"Validator: Never started"_s));
    QCOMPARE(t.workspace->site()->directory, site);
    QVERIFY(t.click(u"Start all"_s));
    QTRY_VERIFY_WITH_TIMEOUT(tells(t, chainHeight), waitMs);
    QVERIFY(t.waitForName(u"Validator: Running"_s));
    auto *volumes = t.find<QTableView>(u"Volumes"_s);
    QVERIFY(volumes);
    QCOMPARE(volumes->model()->index(0, 0).data().toString(), u"validator1_bt2c_blockchain_data"_s);
    QCOMPARE(volumes->model()->index(0, 1).data().toString(), u"bt2c_blockchain_data"_s);

    QTRY_VERIFY_WITH_TIMEOUT(page->log()->model()->total() > 0, waitMs);
    QList<qint64> delays;
    for (int time = 1; time <= stops; ++time) {
        QVERIFY(stopValidator(t));
        QVERIFY(t.waitForName(u"Start Validator"_s));
        const QDateTime shown = QDateTime::currentDateTimeUtc();
        QCOMPARE(state(u"{{.State.Status}}"_s), u"exited"_s);
        // The engine's word for when it was over, by the same clock.
        const QDateTime ended = QDateTime::fromString(state(u"{{.State.FinishedAt}}"_s), Qt::ISODateWithMs);
        QVERIFY(ended.isValid());
        delays += ended.msecsTo(shown);
        if (time == stops)
            break;
        QVERIFY(t.click(u"Start Validator"_s));
        QVERIFY(t.waitForName(u"Stop Validator"_s));
        QTRY_VERIFY_WITH_TIMEOUT(tells(t, chainHeight), waitMs);
    }
    // The middle one, so that a machine that is busy at one moment is no failure; one that learned of it by looking
    // every few seconds would not come through.
    std::ranges::sort(delays);
    qInfo() << "stopped, and seen to be after milliseconds:" << delays;
    QVERIFY(delays.first() >= 0);
    QVERIFY2(delays[stops / 2] <= 1000, "the page shows the change within a second of its happening");
    QVERIFY(t.waitForName(u"The node does not answer"_s));

    QVERIFY(t.click(u"Start Validator"_s));
    QTRY_VERIFY_WITH_TIMEOUT(tells(t, chainHeight), waitMs);

    // What another program does is seen as well, and soon: an event tells, no clock.
    QElapsedTimer clock;
    QCOMPARE(m_docker->docker({u"pause"_s, u"bt2c_prometheus"_s}).exit, 0);
    clock.start();
    QVERIFY(t.waitForName(u"Prometheus: Paused"_s));
    qInfo("a change by another program was seen after %lld ms", clock.elapsed());
    QVERIFY(t.click(u"Resume Prometheus"_s));
    QVERIFY(t.waitForName(u"Prometheus: Running"_s));

    // The daemon goes and comes: the page says so, and returns by itself.
    QVERIFY(m_docker->stopDaemon());
    QVERIFY(t.waitForName(u"Not live"_s));
    QVERIFY(m_docker->startDaemon());
    QTRY_VERIFY_WITH_TIMEOUT(!t.find<QWidget>(u"Not live"_s) && !t.find<QWidget>(u"Docker is not running"_s), waitMs);
    if (const QString picture = qEnvironmentVariable("BT2C_PICTURE"); !picture.isEmpty())
        t.window->grab().save(picture);
}

void TestDockerWindow::aBackupGoesIntoTheVolumeAndIsTakenBack()
{
    m_docker->clear();
    const QString site = m_docker->makeSite(u"other/mainnet/validators"_s);
    QCOMPARE(m_docker->compose(site, {u"up"_s, u"--no-start"_s}).exit, 0);
    const QString volume = m_docker->volumePath(u"validator1_bt2c_blockchain_data"_s);
    QVERIFY(makeChain(volume, 11, 1000, 2));
    QCOMPARE(m_docker->compose(site, {u"up"_s, u"-d"_s}).exit, 0);
    QVERIFY(awaitHeight(11));

    TestWindow t(Page::Backups, options());
    const QString backups = m_docker->path(u"backups"_s);
    t.workspace->open({site, backups}, false);
    // The chain is saved from where it really is, not from the site's folder, which has no data at all.
    t.window->backups()->backUp(BackupJob::Full);
    QVERIFY(t.waitForRows(1));
    QVERIFY(t.waitUntilIdle());
    const QString archive = t.model()->allRows().constFirst()->backup.fileName;
    QCOMPARE(m_docker->compose(site, {u"stop"_s}).exit, 0);
    QVERIFY(damageChain(volume, 4));
    QCOMPARE(m_docker->docker({u"start"_s, u"bt2c_validator"_s}).exit, 0);
    QVERIFY(await([this] {
        return m_docker->docker({u"logs"_s, u"bt2c_validator"_s}).err.contains("00000004.dat does not match its hash");
    }));
    QCOMPARE(m_docker->docker({u"stop"_s, u"bt2c_validator"_s}).exit, 0);
    const QString damaged = treeText(volume + u"/blocks"_s);

    QVERIFY(t.selectRow(archive));
    QVERIFY(t.click(u"Restore this backup"_s));
    QVERIFY(t.click(u"Restore"_s));
    QVERIFY(t.waitForName(u"Undo…"_s));
    QVERIFY(t.waitUntilIdle());
    QVERIFY(treeText(volume + u"/blocks"_s) != damaged);
    QVERIFY(!QFile::exists(site + u"/data"_s));
    QCOMPARE(m_docker->docker({u"start"_s, u"bt2c_validator"_s}).exit, 0);
    QVERIFY(awaitHeight(11));
    QCOMPARE(m_docker->docker({u"stop"_s, u"bt2c_validator"_s}).exit, 0);

    QVERIFY(t.click(u"Undo…"_s));
    QVERIFY(t.click(u"Undo Restore"_s));
    QVERIFY(t.waitForName(u"The restore was undone"_s));
    QCOMPARE(treeText(volume + u"/blocks"_s), damaged);
}

int main(int argc, char **argv)
{
    (void)DockerHost::isolate();
    QApplication application(argc, argv);
    TestDockerWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dockerwindow.moc"
