#include "testwindow.h"

#include "core/guard/settings.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/settingssession.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/commandlist.h"
#include "ui/shell/madeupstandings.h"
#include "ui/shell/tray.h"
#include "ui/widgets/sheet.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;

QStringList titlesOf(const QList<Command> &commands)
{
    QStringList titles;
    for (const Command &command : commands)
        titles.append(command.title);
    return titles;
}

} // namespace

/// Commands by their words, the first start, and what the settings have of folders and the engine.
class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsThereOnce();
    void wordsFindCommands();
    void chosenByKeyboard();
    void aSiteThatWasFoundIsTold();
    void foldersOfTheSettingsAreOpened();
    void theBackupFolderIsKept();
    void theEngineOfTheSettingsIsUsed();
    void theTrayTellsAndMends();
};

void TestCommands::everyCommandIsThereOnce()
{
    const TestWindow t;
    const QList<Command> commands = commandsOf(t.window->menuBar());
    QVERIFY(commands.size() > 30);
    QSet<QString> words;
    for (const Command &command : commands) {
        const QString all = command.menu + command.title;
        QVERIFY2(!words.contains(all), qPrintable(all));
        words.insert(all);
        QVERIFY2(!command.title.contains(u'&'), qPrintable(command.title));
        QVERIFY(!command.menu.isEmpty());
    }
    QVERIFY(titlesOf(commands).contains(u"Everything"_s));
    // What hangs from a command that is not possible now is none either.
    QMenuBar bar;
    QMenu *menu = bar.addMenu(u"Schedule"_s);
    QMenu *inner = menu->addMenu(u"Add"_s);
    inner->addAction(u"Hourly"_s);
    inner->menuAction()->setEnabled(false);
    QVERIFY(commandsOf(&bar).isEmpty());
}

void TestCommands::wordsFindCommands()
{
    QAction verify(u"&Verify"_s);
    QAction verifyAll(u"Verify All"_s);
    QAction repair(u"Réparer…"_s);
    QAction chinese(u"检查(&V)"_s);
    verifyAll.setEnabled(false);
    QMenuBar bar;
    QMenu *menu = bar.addMenu(u"&Backup"_s);
    menu->addActions({&verifyAll, &verify, &repair, &chinese});
    const QList<Command> all = commandsOf(&bar);
    QCOMPARE(titlesOf(all), (QStringList{u"Verify All"_s, u"Verify"_s, u"Réparer…"_s, u"检查"_s}));
    // What cannot be done now comes last, and is still found.
    QCOMPARE(titlesOf(commandsFor(all, u"VER"_s)), (QStringList{u"Verify"_s, u"Verify All"_s}));
    QCOMPARE(titlesOf(commandsFor(all, u"reparer"_s)), QStringList{u"Réparer…"_s});
    QCOMPARE(titlesOf(commandsFor(all, u"backup all"_s)), QStringList{u"Verify All"_s});
    QCOMPARE(commandsFor(all, u"nothing"_s).size(), 0);
    QCOMPARE(commandsFor(all, {}).size(), 4);
}

void TestCommands::chosenByKeyboard()
{
    TestWindow t;
    t.window->activateWindow();
    const auto open = [&] {
        // A sheet that is just gone holds the menus for a moment more.
        return QTest::qWaitFor(
            [&] {
                if (!Sheet::openOver(t.window.get()))
                    QTest::keyClick(t.window.get(), Qt::Key_K, Qt::ControlModifier);
                return Sheet::openOver(t.window.get()) != nullptr;
            },
            waitMs);
    };
    QVERIFY(open());
    auto *edit = t.find<QLineEdit>(u"Command"_s);
    QVERIFY(edit);
    // Where the keyboard is.
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"activ"_s);
    QCOMPARE(edit->accessibleDescription(), u"Activity"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(t.window->page(), Page::Activity);
    QTRY_VERIFY(!Sheet::openOver(t.window.get()));
    // One that opens a sheet of its own comes after this one is gone.
    QVERIFY(open());
    edit = t.find<QLineEdit>(u"Command"_s);
    QTest::keyClicks(edit, u"about"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(Sheet::openOver(t.window.get()) && Sheet::openOver(t.window.get())->objectName() != u"commands"_s);
    QTest::keyClick(Sheet::openOver(t.window.get()), Qt::Key_Escape);
    QTRY_VERIFY(!Sheet::openOver(t.window.get()));
    // What cannot be done now is not done, and Escape leaves everything as it was.
    QVERIFY(open());
    edit = t.find<QLineEdit>(u"Command"_s);
    QTest::keyClicks(edit, u"restore"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(Sheet::openOver(t.window.get()));
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!Sheet::openOver(t.window.get()));
}

void TestCommands::aSiteThatWasFoundIsTold()
{
    TestWindow t(Page::Overview);
    const QString site = t.folder.filePath(u"validator7"_s);
    QDir().mkpath(site + u"/data"_s);
    const Site found{site, t.folder.filePath(u"backups"_s)};
    // One that is not there is not found.
    t.workspace->open({site + u"-gone"_s, found.backupDirectory}, false);
    t.window->greet();
    QVERIFY(!t.window->overview()->banner()->isVisible());
    t.workspace->open(found, false);
    t.window->greet();
    QTRY_COMPARE(t.window->overview()->banner()->accessibleName(), u"Found validator7"_s);
    QVERIFY(t.window->overview()->banner()->isVisible());
    t.window->overview()->banner()->dismiss();
    // Once.
    t.window->greet();
    QVERIFY(!t.window->overview()->banner()->isVisible());
}

void TestCommands::foldersOfTheSettingsAreOpened()
{
    const TestWindow t;
    auto file = SettingsFile::open(SettingsFile::defaultPath());
    QVERIFY(file->set(u"paths.site"_s, u"/srv/v1"_s, {}));
    QVERIFY(file->set(u"paths.backups"_s, u"/mnt/b1"_s, u"/srv/v1"_s));
    QVERIFY(file->save());
    QCOMPARE(t.workspace->initialSite()->directory, u"/srv/v1"_s);
    QCOMPARE(t.workspace->initialSite()->backupDirectory, u"/mnt/b1"_s);
    QCOMPARE(siteIn(u"/srv/v1"_s, {{u"/srv/v1"_s, u"/mnt/before"_s}}).backupDirectory, u"/mnt/b1"_s);
    QCOMPARE(siteIn(u"/srv/v2"_s, {{u"/srv/v2"_s, u"/mnt/before"_s}}).backupDirectory, u"/mnt/before"_s);
}

void TestCommands::theBackupFolderIsKept()
{
    TestWindow t(Page::Overview);
    const QString site = t.folder.filePath(u"validator7"_s);
    QDir().mkpath(site + u"/data"_s);
    t.workspace->open({site, t.folder.filePath(u"backups"_s)}, true);
    SettingsWindow *settings = t.window->showSettings();
    QTRY_VERIFY(!settings->session()->busy());
    settings->session()->setForSite(true);
    QTRY_VERIFY(!settings->session()->busy());
    const QString other = t.folder.filePath(u"other"_s);
    auto *edit = settings->findChild<QLineEdit *>(u"paths.backups"_s);
    QVERIFY(edit);
    QTRY_VERIFY(edit->isEnabled());
    edit->setFocus();
    QTest::keyClicks(edit, other);
    QTest::keyClick(edit, Qt::Key_Return);
    // Kept for the command line, and shown in the window at once.
    QTRY_COMPARE(t.workspace->site()->backupDirectory, other);
    QCOMPARE(SettingsFile::open(SettingsFile::defaultPath())->of(site).backupDirectory, other);
}

void TestCommands::theEngineOfTheSettingsIsUsed()
{
    TestWindow t(Page::Containers);
    SettingsWindow *settings = t.window->showSettings();
    QTRY_VERIFY(!settings->session()->busy());
    QSignalSpy failed(settings->session(), &SettingsSession::failed);
    settings->session()->set(u"engine.host"_s, u"nonsense"_s, {});
    QTRY_COMPARE(failed.size(), 1);
    settings->session()->set(u"engine.host"_s, u"unix:///run/other.sock"_s, {});
    QTRY_COMPARE(t.workspace->backend()->surroundings.setting, u"unix:///run/other.sock"_s);
    // Only then there is something to go back to.
    QTRY_VERIFY(titlesOf(commandsOf(t.window->menuBar())).contains(u"Let Docker Choose the Engine"_s));
}

void TestCommands::theTrayTellsAndMends()
{
    TestWindow t(Page::Overview);
    t.window->overview()->setFollowing(false);
    Tray *tray = t.window->tray();
    QSet<QString> statements;
    for (const MadeUpStanding &standing : madeUpStandings()) {
        tray->show(standing.sight->look.report, u"validator1"_s);
        const QList<QAction *> actions = tray->menu()->actions();
        QVERIFY(actions.first()->text().startsWith(u"validator1: "_s));
        statements.insert(actions.first()->text());
        // A statement that is not good names what comes next.
        const bool good = standing.sight->look.report.standing == Standing::Protected;
        QVERIFY2(good || actions.at(1)->isVisible(), qPrintable(standing.name));
        QVERIFY(!actions.first()->icon().isNull());
    }
    QCOMPARE(statements.size(), 3);
    QSignalSpy mended(tray, &Tray::mendingAsked);
    tray->menu()->actions().at(1)->trigger();
    QCOMPARE(mended.size(), 1);
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
