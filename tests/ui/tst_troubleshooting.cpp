#include "testwindow.h"

#include "ui/activity/activitypage.h"
#include "ui/troubleshooting/troubleshootingpage.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QSignalSpy>
#include <QStackedWidget>

#include <algorithm>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;

/// The page where the window has its pages.
class Setup
{
public:
    Setup()
        : t(Page::Activity)
    {
        auto *stack = qobject_cast<QStackedWidget *>(t.window->activity()->parentWidget());
        page = new TroubleshootingPage(*t.workspace, stack);
        stack->addWidget(page);
        stack->setCurrentWidget(page);
    }
    [[nodiscard]] bool openPractice()
    {
        t.workspace->openPractice();
        return QTest::qWaitFor(
            [this] { return t.workspace->isPractice() && page->settled() && !page->archive().isEmpty(); }, waitMs);
    }
    /// The row whose accessible name begins so.
    [[nodiscard]] QString row(const QString &title) const
    {
        const QList<QWidget *> all = page->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (widget->isVisible() && widget->accessibleName().startsWith(title + u": "_s)
                && !qobject_cast<const QAbstractButton *>(widget))
                return widget->accessibleName();
        }
        return {};
    }

    TestWindow t;
    TroubleshootingPage *page = nullptr;
};

} // namespace

class TestTroubleshooting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsLookedAtOnOpening();
    void aBackupIsVerifiedFromTheCheck();
    void anotherBackupIsChosen();
    void aForcedRestoreOpensTheRestore();
    void aVolumeThatIsMissingIsAskedAboutFirst();
    void commandsAreCopied();
    void backLeadsBack();
    void everyControlHasAnAccessibleName();
};

void TestTroubleshooting::initTestCase()
{
    new Theme(*qApp, Qt::ColorScheme::Light);
}

void TestTroubleshooting::everythingIsLookedAtOnOpening()
{
    Setup s;
    QVERIFY(s.openPractice());
    for (const QString &title :
         {u"Volumes of this site"_s, u"The chain's volume"_s, u"Create a volume that is missing"_s,
          u"What the backup scripts logged"_s, u"The chain's data"_s, u"Space on the disks"_s, u"The backup file"_s,
          u"Whether it is sound"_s, u"Force the restore"_s})
        QVERIFY2(!s.row(title).isEmpty(), qPrintable(title));
    QVERIFY(s.row(u"The chain's data"_s).contains(u"Fine"_s));
    QVERIFY(s.row(u"The backup file"_s).contains(u"Fine"_s));
    // What broke since is seen when looked at again.
    const QString data = s.t.workspace->site()->directory + u"/data"_s;
    QVERIFY(QDir().rename(data, data + u".away"_s));
    QVERIFY(s.t.click(u"Look again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(s.row(u"The chain's data"_s).contains(u"is not there"_s), waitMs);
}

void TestTroubleshooting::aBackupIsVerifiedFromTheCheck()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.row(u"Whether it is sound"_s).contains(u"Not checked"_s));
    QVERIFY(s.t.click(u"Whether it is sound: Verify…"_s));
    QVERIFY(s.t.click(u"Close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(s.row(u"Whether it is sound"_s).contains(u"Fine"_s), waitMs);
}

void TestTroubleshooting::anotherBackupIsChosen()
{
    Setup s;
    QVERIFY(s.openPractice());
    const QString path = s.t.folder.filePath(u"bt2c_full_backup_20261101_000000.tar.gz"_s);
    s.page->setArchive(path);
    QTRY_VERIFY_WITH_TIMEOUT(s.row(u"The backup file"_s).contains(u"Wrong"_s), waitMs);
    QVERIFY(!s.t.find<QAbstractButton>(u"Force the restore: Restore…"_s));
    // It stays chosen while everything is looked at again.
    QVERIFY(s.t.click(u"Look again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(s.page->settled(), waitMs);
    QCOMPARE(s.page->archive(), path);
}

void TestTroubleshooting::aForcedRestoreOpensTheRestore()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.t.click(u"Force the restore: Restore…"_s));
    QVERIFY(s.t.click(u"Cancel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!Sheet::openOver(s.t.window.get()), waitMs);
}

void TestTroubleshooting::aVolumeThatIsMissingIsAskedAboutFirst()
{
    Setup s;
    QVERIFY(s.openPractice());
    s.page->setFollowing(false);
    TroubleCheck check{u"volume-create"_s,
                       u"Create a volume that is missing"_s,
                       FindingState::Bad,
                       u"It can be created."_s,
                       {},
                       u"docker volume create x"_s,
                       TroubleAction::CreateVolume,
                       u"validator1_bt2c_blockchain_data"_s,
                       {}};
    s.page->show(TroubleshootingPage::Volumes, {check});
    QVERIFY(s.t.click(u"Create a volume that is missing: Create…"_s));
    QVERIFY(s.t.waitForName(u"Create the volume validator1_bt2c_blockchain_data?"_s));
    QVERIFY(s.t.click(u"Cancel"_s));
}

void TestTroubleshooting::commandsAreCopied()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.t.click(u"Copy the command: Space on the disks"_s));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"df -h "_s));
}

void TestTroubleshooting::backLeadsBack()
{
    Setup s;
    QSignalSpy back(s.page, &TroubleshootingPage::backAsked);
    QVERIFY(s.t.click(u"Back to Recovery"_s));
    QCOMPARE(back.size(), 1);
}

void TestTroubleshooting::everyControlHasAnAccessibleName()
{
    Setup s;
    QVERIFY(s.openPractice());
    const QList<QWidget *> widgets = s.page->findChildren<QWidget *>();
    int seen = 0;
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++seen;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(seen >= 12);
}

QTEST_MAIN(TestTroubleshooting)
#include "tst_troubleshooting.moc"
