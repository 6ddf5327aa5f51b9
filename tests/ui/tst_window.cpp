#include "testwindow.h"

#include "ui/backups/timelineaccess.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace bt2c;
using namespace Qt::StringLiterals;

class TestWindowWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void practiceIsVerifiedRestoredAndUndone();
    void fixturesAreJudgedAsExpected();
    void restoringADamagedBackupNeedsTheBoxTicked();
    void everyControlHasAnAccessibleName();
    void searchNarrowsTheList();
    void listFollowsTheFolder();
};

void TestWindowWork::initTestCase()
{
    new Theme(*qApp, Qt::ColorScheme::Light);
    installTimelineAccess();
}

void TestWindowWork::practiceIsVerifiedRestoredAndUndone()
{
    TestWindow t;
    QVERIFY(t.openPractice());
    QVERIFY(t.window->windowTitle().contains(u"PRACTICE"_s));
    QVERIFY(t.waitUntilIdle());

    QVERIFY(t.click(u"Verify all"_s));
    QVERIFY(t.waitUntilIdle());
    // What the practice site is made of: see core/site/practice.cpp.
    QMap<QString, int> badges;
    for (int row = 0; row < t.table()->model()->rowCount(); ++row)
        ++badges[t.table()->model()->index(row, BackupListModel::State).data().toString()];
    QCOMPARE(badges.take(stateLabel(IntegrityState::Corrupt)), 2);
    QCOMPARE(badges.take(stateLabel(IntegrityState::Incomplete)), 1);
    QCOMPARE(badges.take(stateLabel(IntegrityState::NoChecksum)), 1);
    QCOMPARE(badges.take(stateLabel(IntegrityState::Empty)), 1);
    QCOMPARE(badges.take(stateLabel(IntegrityState::Verified)), t.model()->totalCount() - 5);
    QVERIFY(badges.isEmpty());

    const QString site = t.workspace->site()->directory;
    const QString before = treeText(site);
    // Newest first: the first verified row is the newest sound backup.
    QString newest;
    for (int row = 0; row < t.table()->model()->rowCount() && newest.isEmpty(); ++row) {
        const QModelIndex index = t.table()->model()->index(row, BackupListModel::State);
        if (index.data().toString() == stateLabel(IntegrityState::Verified))
            newest = index.data(BackupListModel::PathRole).toString().section(u'/', -1);
    }
    QVERIFY(t.selectRow(newest));
    QVERIFY(t.click(u"Restore this backup"_s));
    QVERIFY(t.click(u"Restore"_s));
    QVERIFY(t.waitForName(u"Undo…"_s));
    QVERIFY(t.waitUntilIdle());
    QVERIFY(treeText(site) != before);

    QVERIFY(t.click(u"Undo…"_s));
    QVERIFY(t.click(u"Undo Restore"_s));
    QVERIFY(t.waitForName(u"The restore was undone"_s));
    QCOMPARE(treeText(site), before);
}

void TestWindowWork::fixturesAreJudgedAsExpected()
{
    QFile table(QStringLiteral(BT2C_TEST_DATA) + u"/EXPECTED.tsv"_s);
    QVERIFY(table.open(QIODevice::ReadOnly));
    TestWindow t;
    QHash<QString, QString> expected;
    const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
    const QString backups = t.folder.filePath(u"backups"_s);
    QVERIFY(QDir().mkpath(backups));
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t');
        const QString from = QStringLiteral(BT2C_TEST_DATA) + u'/' + fields.at(0);
        const QString name = QFileInfo(from).fileName();
        expected.insert(name, stateLabel(stateFromToken(fields.at(2))));
        for (const QString &suffix : {u""_s, u".sha256"_s, u".json"_s})
            QFile::copy(from + suffix, backups + u'/' + name + suffix);
    }
    t.workspace->open({t.folder.filePath(u"site"_s), backups}, false);
    QVERIFY(t.waitForRows(int(expected.size())));
    QVERIFY(t.click(u"Verify all"_s));
    QVERIFY(t.waitUntilIdle());
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QVERIFY2(t.cell(it.key(), BackupListModel::State) == it.value(),
                 qPrintable(it.key() + u": "_s + t.cell(it.key(), BackupListModel::State)));
}

void TestWindowWork::restoringADamagedBackupNeedsTheBoxTicked()
{
    TestWindow t;
    QVERIFY(t.openPractice());
    QVERIFY(t.click(u"Verify all"_s));
    QVERIFY(t.waitUntilIdle());
    for (const BackupRow *row : t.model()->allRows()) {
        if (row->backup.integrity.state != IntegrityState::Corrupt)
            continue;
        QVERIFY(t.selectRow(row->backup.fileName));
        break;
    }
    QVERIFY(t.click(u"Restore this backup"_s));
    QAbstractButton *force = nullptr;
    QVERIFY(QTest::qWaitFor(
        [&] { return (force = t.window->findChild<QAbstractButton *>(u"force"_s)) && force->isVisible(); }, 30'000));
    QAbstractButton *restore = t.find<QAbstractButton>(u"Restore"_s);
    QVERIFY(restore && !restore->isEnabled());
    QTest::mouseClick(force, Qt::LeftButton, {}, QPoint(8, force->height() / 2));
    QVERIFY(restore->isEnabled());
    const QString before = treeText(t.workspace->site()->directory);
    QVERIFY(t.click(u"Cancel"_s));
    QVERIFY(!t.find<QAbstractButton>(u"Restore"_s));
    QCOMPARE(treeText(t.workspace->site()->directory), before);
}

void TestWindowWork::everyControlHasAnAccessibleName()
{
    TestWindow t;
    QVERIFY(t.openPractice());
    QVERIFY(t.waitUntilIdle());
    const QList<QWidget *> widgets = t.window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    // The strip tells its rows.
    QWidget *strip = t.find<QWidget>(u"Backups in time"_s);
    QVERIFY(strip);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(strip);
    QTRY_VERIFY(access->childCount() > 0);
    QVERIFY(!access->child(0)->text(QAccessible::Description).isEmpty());
}

void TestWindowWork::searchNarrowsTheList()
{
    TestWindow t;
    QVERIFY(t.openPractice());
    const int all = t.table()->model()->rowCount();
    auto *search = t.find<QLineEdit>(u"Search backups"_s);
    QVERIFY(search);
    QTest::keyClicks(search, u"weekly"_s);
    QVERIFY(t.table()->model()->rowCount() > 0);
    QVERIFY(t.table()->model()->rowCount() < all);
    search->setText(u"no such thing"_s);
    QVERIFY(t.click(u"Show all backups"_s));
    QCOMPARE(t.table()->model()->rowCount(), all);
}

void TestWindowWork::listFollowsTheFolder()
{
    TestWindow t;
    QVERIFY(t.openPractice());
    const int all = t.model()->totalCount();
    const QString path = t.model()->allRows().constFirst()->backup.path;
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QVERIFY(t.waitForRows(all - 1));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QVERIFY(t.waitForRows(all));
}

QTEST_MAIN(TestWindowWork)
#include "tst_window.moc"
