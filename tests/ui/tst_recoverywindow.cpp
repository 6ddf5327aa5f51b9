#include "testwindow.h"

#include "tests/recovery/troubledsite.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>

using namespace bt2c;
using namespace Qt::StringLiterals;

/// The documented recoveries from the window, over a real daemon, by accessible names.
class TestRecoveryWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("BT2C_BLOCK_EVERY", "1");
        new Theme(*qApp, Qt::ColorScheme::Light);
        BT2C_START_DOCKER(m_docker);
    }
    void cleanupTestCase() { m_docker.reset(); }
    void init()
    {
        m_docker->clear();
        m_site = std::make_unique<TroubledSite>(*m_docker, ++m_round);
        QVERIFY(m_site->run());
    }
    void cleanup() { m_window.reset(); }

    void containersThatWereKilledRunAgain();
    void aDamagedChainIsRestored();
    void withoutABackupANewChainBegins();

private:
    static constexpr int waitMs = 180'000;

    void open()
    {
        MonitorOptions options;
        options.surroundings = {m_docker->environment(), m_docker->path(u"home"_s), {}};
        m_window = std::make_unique<TestWindow>(Page::Recovery, options);
        m_window->workspace->open({m_site->directory(), m_site->backups()}, false);
    }
    /// Begins the way whose title begins so, once it is recommended. A node that is started again and again is looked
    /// at again, as an operator would, until a look finds it ended.
    [[nodiscard]] bool begin(const QString &title) const
    {
        for (int looks = 0; looks < 20; ++looks) {
            if (press(u"Start recovery: "_s + title, 5'000))
                return true;
            if (!press(u"Look again"_s))
                return false;
        }
        return false;
    }
    /// Presses the button whose accessible name begins so, once it is there and enabled.
    [[nodiscard]] bool press(const QString &beginning, int within = waitMs) const
    {
        const auto button = [&]() -> QAbstractButton * {
            const QList<QAbstractButton *> all = m_window->window->findChildren<QAbstractButton *>();
            const auto found = std::ranges::find_if(all, [&](const QAbstractButton *one) {
                return one->isVisible() && one->isEnabled() && one->accessibleName().startsWith(beginning);
            });
            return found == all.end() ? nullptr : *found;
        };
        if (!QTest::qWaitFor([&] { return button() != nullptr; }, within))
            return false;
        QTest::mouseClick(button(), Qt::LeftButton);
        return true;
    }
    [[nodiscard]] bool shows(const QString &name) const
    {
        return QTest::qWaitFor([&] { return m_window->find<QWidget>(name) != nullptr; }, waitMs);
    }

    std::unique_ptr<DockerHost> m_docker;
    std::unique_ptr<TroubledSite> m_site;
    std::unique_ptr<TestWindow> m_window;
    int m_round = 0;
};

void TestRecoveryWindow::containersThatWereKilledRunAgain()
{
    QVERIFY(m_site->killContainers());
    open();
    QVERIFY(begin(u"After an unexpected shutdown"_s));
    QVERIFY(shows(u"validator1 is recovered"_s));
    QVERIFY(TroubledSite::grows());
}

void TestRecoveryWindow::aDamagedChainIsRestored()
{
    const Run made = m_site->backUp();
    QVERIFY2(made.exit == 0, made.text().constData());
    QVERIFY(m_site->damage());
    open();
    QVERIFY(begin(u"Data corrupted or missing"_s));
    QVERIFY(shows(u"Sound backups, newest first"_s));
    QVERIFY(press(u"Continue"_s));
    QVERIFY(shows(u"validator1 is recovered"_s));
    QVERIFY(nodeStatus()[u"block_height"_s].toInt() >= 8);
    QVERIFY(TroubledSite::grows());
}

void TestRecoveryWindow::withoutABackupANewChainBegins()
{
    QVERIFY(m_site->damage());
    open();
    QVERIFY(begin(u"No valid backup"_s));
    QVERIFY(shows(u"Type the site's name to go on"_s));
    QTest::keyClicks(m_window->find<QLineEdit>(u"Type the site's name to go on"_s), u"validator1"_s);
    QVERIFY(press(u"Continue"_s));
    QVERIFY(shows(u"validator1 is recovered"_s));
    QCOMPARE(m_site->safetyArchives().size(), 1);
    QVERIFY(TroubledSite::grows());
}

int main(int argc, char **argv)
{
    (void) DockerHost::isolate();
    QApplication application(argc, argv);
    TestRecoveryWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recoverywindow.moc"
