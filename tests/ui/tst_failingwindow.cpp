#include "testwindow.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>

using namespace bt2c;
using namespace Qt::StringLiterals;

class TestFailingWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new Theme(*qApp, Qt::ColorScheme::Light); }
    void missingFolderSaysSo();
    void fileInPlaceOfTheFolderSaysSo();
    void emptyFolderOffersTheFirstBackup();
    void vanishedFolderIsToldAndComesBack();
    void droppedGarbageIsCalledWhatItIs();
    void restoreWithoutASiteIsNotOffered();
    void cancelledCheckChangesNothing();
};

void TestFailingWindow::missingFolderSaysSo()
{
    TestWindow t;
    t.workspace->open({t.folder.filePath(u"site"_s), t.folder.filePath(u"nowhere"_s)}, false);
    QVERIFY(t.waitForName(u"The backup folder cannot be read"_s));
    QVERIFY(t.waitForName(u"Try Again"_s));
    QVERIFY(QDir().mkpath(t.folder.filePath(u"nowhere"_s)));
    QVERIFY(t.click(u"Try Again"_s));
    QVERIFY(t.waitForName(u"No backups here yet"_s));
}

void TestFailingWindow::fileInPlaceOfTheFolderSaysSo()
{
    TestWindow t;
    QFile file(t.folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    t.workspace->open({t.folder.filePath(u"site"_s), file.fileName()}, false);
    QVERIFY(t.waitForName(u"The backup folder cannot be read"_s));
}

void TestFailingWindow::emptyFolderOffersTheFirstBackup()
{
    TestWindow t;
    const QString site = t.folder.filePath(u"site"_s);
    QVERIFY(QDir().mkpath(site + u"/config"_s) && QDir().mkpath(site + u"/data"_s));
    QFile file(site + u"/data/blocks.dat"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("blocks") == 6);
    file.close();
    QVERIFY(QDir().mkpath(t.folder.filePath(u"backups"_s)));
    t.workspace->open({site, t.folder.filePath(u"backups"_s)}, false);
    QVERIFY(t.click(u"Back Up Everything Now"_s));
    QVERIFY(t.waitForRows(1));
    QVERIFY(t.waitForName(u"Backed up"_s));
}

void TestFailingWindow::vanishedFolderIsToldAndComesBack()
{
    TestWindow t;
    QVERIFY(t.openPractice());
    const int all = t.model()->totalCount();
    const QString backups = t.workspace->site()->backupDirectory;
    QVERIFY(QDir().rename(backups, backups + u"-away"_s));
    QVERIFY(t.waitForName(u"The backup folder cannot be read"_s));
    QCOMPARE(t.model()->totalCount(), 0);
    QVERIFY(QDir().rename(backups + u"-away"_s, backups));
    QVERIFY(t.waitForRows(all));
}

void TestFailingWindow::droppedGarbageIsCalledWhatItIs()
{
    TestWindow t;
    QVERIFY(t.openPractice());
    QVERIFY(t.waitUntilIdle());
    QFile garbage(t.folder.filePath(u"garbage.tar.gz"_s));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(5000, 'x'));
    garbage.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(garbage.fileName())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(t.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(t.window.get(), &drop);
    QVERIFY(t.waitForName(u"garbage.tar.gz: "_s + stateLabel(IntegrityState::Corrupt)));
    QVERIFY(t.click(u"Close"_s));
    QVERIFY(QFile::exists(garbage.fileName()));
}

void TestFailingWindow::restoreWithoutASiteIsNotOffered()
{
    TestWindow t;
    QVERIFY(t.openPractice());
    t.workspace->open({{}, t.workspace->site()->backupDirectory}, false);
    QVERIFY(QTest::qWaitFor([&] { return t.model()->totalCount() > 0; }, 30'000));
    auto *restore = t.find<QAbstractButton>(u"Restore this backup"_s);
    QVERIFY(restore && !restore->isEnabled());
    QVERIFY(!restore->toolTip().isEmpty());
}

void TestFailingWindow::cancelledCheckChangesNothing()
{
    TestWindow t;
    QVERIFY(t.openPractice());
    QVERIFY(t.waitUntilIdle());
    QHash<QString, QString> before;
    for (const BackupRow *row : t.model()->allRows())
        before.insert(row->backup.fileName, t.cell(row->backup.fileName, BackupListModel::State));
    t.window->backups()->verifyAll();
    QVERIFY(!t.workspace->jobs().idle());
    t.workspace->jobs().cancel(t.workspace->jobs().list().front().id);
    QVERIFY(t.waitUntilIdle());
    QVERIFY(t.waitForName(u"Verifying was stopped"_s));
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        QCOMPARE(t.cell(it.key(), BackupListModel::State), it.value());
}

QTEST_MAIN(TestFailingWindow)
#include "tst_failingwindow.moc"
