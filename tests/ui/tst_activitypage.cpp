#include "testwindow.h"

#include "stallmeter.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/madeupactivity.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;

QTableView *list(const TestWindow &t)
{
    return t.find<QTableView>(u"What was done"_s);
}

/// The outcome that the list shows for the first row whose What begins so; empty: there is none.
QString outcomeOf(const TestWindow &t, const QString &what)
{
    const QTableView *table = list(t);
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, ActivityModel::What).data().toString().startsWith(what))
            return table->model()->index(row, ActivityModel::Outcome).data().toString();
    }
    return {};
}

bool says(const TestWindow &t, const QString &text)
{
    const QList<QLabel *> labels = t.window->activity()->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

bool choose(const TestWindow &t, const QString &what)
{
    QTableView *table = list(t);
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, ActivityModel::What);
        if (!index.data().toString().startsWith(what))
            continue;
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        return true;
    }
    return false;
}

} // namespace

class TestActivityPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutASiteItOffersToOpenOne();
    void whatIsDoneInTheWindowStandsThereAndARestoreIsUndone();
    void anotherProgramsWorkIsSeen();
    void searchAndFilterNarrowTheList();
    void aRecoveryShowsItsStepsItsReportAndItsUndo();
    void exportsWhatTheListShows();
    void aLedgerThatCannotBeReadSaysSo();
    void everyControlHasAnAccessibleName();
    void tenThousandEntriesNeverStallTheWindow();
};

void TestActivityPage::initTestCase()
{
    new Theme(*qApp, Qt::ColorScheme::Light);
}

void TestActivityPage::withoutASiteItOffersToOpenOne()
{
    TestWindow t(Page::Activity);
    QVERIFY(t.waitForName(u"No validator site is open"_s));
    QVERIFY(t.find<QAbstractButton>(u"Open Site…"_s));
    QVERIFY(!t.find<QAbstractButton>(u"Export activity"_s)->isEnabled());
}

void TestActivityPage::whatIsDoneInTheWindowStandsThereAndARestoreIsUndone()
{
    TestWindow t;
    QVERIFY(t.openPractice());
    QVERIFY(t.waitUntilIdle());
    const QString site = t.workspace->site()->directory;
    const QString before = treeText(site);
    QVERIFY(t.click(u"Verify this backup"_s));
    QVERIFY(t.waitUntilIdle());
    QVERIFY(t.click(u"Restore this backup"_s));
    QVERIFY(t.click(u"Restore"_s));
    QVERIFY(t.waitForName(u"Undo…"_s));
    QVERIFY(t.waitUntilIdle());
    QVERIFY(treeText(site) != before);

    t.window->setPage(Page::Activity);
    QTRY_VERIFY_WITH_TIMEOUT(outcomeOf(t, u"Restore"_s) == u"Restored"_s, waitMs);
    QCOMPARE(outcomeOf(t, u"Verify"_s), u"Verified"_s);
    QVERIFY(choose(t, u"Restore"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(t, u"What was there before is kept in"_s), waitMs);
    QVERIFY(t.click(u"Undo this"_s));
    QVERIFY(t.waitForName(u"Is replaced: data"_s));
    QVERIFY(t.click(u"Undo"_s));
    QVERIFY(t.waitForName(u"The restore was undone"_s));
    QCOMPARE(treeText(site), before);
    QTRY_VERIFY_WITH_TIMEOUT(outcomeOf(t, u"Undo restore"_s) == u"Undone"_s, waitMs);
    // It was taken back, and so it cannot be again.
    QTRY_VERIFY_WITH_TIMEOUT(choose(t, u"Restore"_s) && says(t, u"It cannot be undone any more"_s), waitMs);
    QVERIFY(!t.find<QAbstractButton>(u"Undo this"_s));
}

void TestActivityPage::anotherProgramsWorkIsSeen()
{
    TestWindow t(Page::Activity);
    t.workspace->openPractice();
    QTRY_VERIFY_WITH_TIMEOUT(t.workspace->isPractice(), waitMs);
    QVERIFY(t.waitForName(u"Nothing was done to this site yet"_s));
    // A connection of its own, as another program has.
    Ledger other(t.workspace->backend()->ledger.path());
    const Result<qint64> id =
        other.begin(u"backup"_s, t.workspace->site()->directory, t.workspace->site()->backupDirectory);
    QVERIFY(id);
    QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(t, u"Backup"_s), u"Running"_s, waitMs);
    QVERIFY(other.end(*id, u"failed"_s, {{u"code"_s, u"no-space"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(t, u"Backup"_s), u"Disk full"_s, waitMs);
    // What was done to another site is not this one's.
    QVERIFY(other.begin(u"backup"_s, u"/somewhere/else"_s, {}));
    QTest::qWait(3000);
    QCOMPARE(list(t)->model()->rowCount(), 1);
}

void TestActivityPage::searchAndFilterNarrowTheList()
{
    TestWindow t(Page::Activity);
    ActivityPage *page = t.window->activity();
    page->setFollowing(false);
    page->show(madeup::activity(QDateTime::currentDateTime()));
    const int all = list(t)->model()->rowCount();
    QTest::keyClicks(t.find<QLineEdit>(u"Search activity"_s), u"hourly cron"_s);
    QVERIFY(list(t)->model()->rowCount() > 0);
    QVERIFY(list(t)->model()->rowCount() < all);
    auto *show = t.find<QComboBox>(u"What to show"_s);
    show->setCurrentIndex(show->findText(u"Drills"_s));
    QVERIFY(t.click(u"Show everything"_s));
    QCOMPARE(list(t)->model()->rowCount(), all);
    show->setCurrentIndex(show->findText(u"Failed"_s));
    QCOMPARE(list(t)->model()->rowCount(), 3);
}

void TestActivityPage::aRecoveryShowsItsStepsItsReportAndItsUndo()
{
    TestWindow t(Page::Activity);
    ActivityPage *page = t.window->activity();
    page->setFollowing(false);
    page->show(madeup::activity(QDateTime::currentDateTime()));
    page->showDetail(u"recovery 20261122_154300_3f2a"_s,
                     {u"The former data is kept in the volume until you let it go."_s, true, {}});
    QVERIFY(t.waitForName(u"Restore: done"_s));
    QVERIFY(says(t, u"Back at height 18,403."_s));
    QVERIFY(t.click(u"Report"_s));
    QVERIFY(t.waitForName(u"Save as PDF…"_s));
    QVERIFY(t.click(u"Close"_s));
    page->showDetail(u"recovery 20261122_154300_3f2a"_s,
                     {u"The former data is kept in the volume until you let it go."_s, true, {}});
    // There is no site, and so nothing to undo in.
    QVERIFY(t.find<QAbstractButton>(u"Undo this"_s));
}

void TestActivityPage::exportsWhatTheListShows()
{
    TestWindow t(Page::Activity);
    ActivityPage *page = t.window->activity();
    page->setFollowing(false);
    page->show(madeup::activity(QDateTime::currentDateTime()));
    auto *show = t.find<QComboBox>(u"What to show"_s);
    show->setCurrentIndex(show->findText(u"Failed"_s));
    const QString path = t.folder.filePath(u"failed.csv"_s);
    page->exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(says(t, u"Only you may read"_s), waitMs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 4);
    page->exportTo(t.folder.filePath(u"no such folder/failed.json"_s));
    QVERIFY(t.waitForName(u"Nothing was exported"_s));
}

void TestActivityPage::aLedgerThatCannotBeReadSaysSo()
{
    TestWindow t(Page::Activity);
    // A folder where the file should be.
    QVERIFY(QDir().mkpath(t.folder.filePath(u"ledger.sqlite"_s)));
    QVERIFY(QDir().mkpath(t.folder.filePath(u"validator1"_s)));
    t.workspace->open({t.folder.filePath(u"validator1"_s), t.folder.filePath(u"backups"_s)}, false);
    QVERIFY(t.waitForName(u"The ledger cannot be read"_s));
    QVERIFY(QDir().rmdir(t.folder.filePath(u"ledger.sqlite"_s)));
    QVERIFY(t.click(u"Try Again"_s));
    QVERIFY(t.waitForName(u"Nothing was done to this site yet"_s));
}

void TestActivityPage::everyControlHasAnAccessibleName()
{
    TestWindow t(Page::Activity);
    ActivityPage *page = t.window->activity();
    page->setFollowing(false);
    page->show(madeup::activity(QDateTime::currentDateTime()));
    page->showDetail(u"recovery 20261122_154300_3f2a"_s, {{}, true, {}});
    const QList<QWidget *> widgets = page->findChildren<QWidget *>();
    int seen = 0;
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++seen;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(seen >= 6);
}

void TestActivityPage::tenThousandEntriesNeverStallTheWindow()
{
    const ActivityListing many = madeup::manyOperations(QDateTime::currentDateTime(), 10'000);
    double best = 1e9;
    // The machine may be busy with other things: the best of a few attempts counts.
    for (int attempt = 0; attempt < 4 && best >= 50; ++attempt) {
        TestWindow t(Page::Activity);
        ActivityPage *page = t.window->activity();
        page->setFollowing(false);
        QTest::qWait(300);
        StallMeter meter;
        QTimer::singleShot(0, page, [page, many] { page->show(many); });
        QTest::qWait(600);
        auto *search = t.find<QLineEdit>(u"Search activity"_s);
        for (const QChar c : u"hourly 03:00"_s) {
            QTest::keyClick(search, c.toLatin1());
            QTest::qWait(20);
        }
        search->clear();
        QTest::qWait(200);
        best = qMin(best, meter.take());
    }
    qInfo("longest gap of the event loop: %.1f ms", best);
    QVERIFY2(best < 50, qPrintable(QString::number(best)));
}

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
