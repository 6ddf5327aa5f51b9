#include "stallmeter.h"
#include "testwindow.h"

#include "core/engine/practiceengine.h"
#include "ui/recovery/recoverypage.h"
#include "ui/recovery/recoveryrun.h"
#include "ui/recovery/wizard.h"
#include "ui/shell/madeuprecoveries.h"
#include "ui/widgets/sheet.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 120'000;

/// No engine but that of a practice site, whose chain grows as it does for an operator.
MonitorOptions practiceOnly()
{
    MonitorOptions options = TestWindow::noEngine();
    options.practiceGrows = true;
    return options;
}

bool damage(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, '\x5a')) == 4096;
}

/// The page in a window of its own, over a practice site.
class Setup
{
public:
    Setup() : t(Page::Recovery, practiceOnly()) {}

    [[nodiscard]] bool openPractice()
    {
        return t.openPractice() && t.waitUntilIdle() && t.waitForName(u"What was found"_s)
            && QTest::qWaitFor([this] { return diagnosed(); }, waitMs);
    }
    [[nodiscard]] RecoveryPage *page() const { return t.window->recovery(); }
    [[nodiscard]] const RecoveryStatus &status() const { return page()->run()->status(); }
    [[nodiscard]] QString site() const { return t.workspace->site()->directory; }
    [[nodiscard]] bool diagnosed() const
    {
        const auto *again = t.find<QAbstractButton>(u"Look again"_s);
        return again && again->isEnabled();
    }
    [[nodiscard]] bool damageChain() const { return damage(site() + u"/data/blockchain.db"_s); }
    [[nodiscard]] bool damageBackups() const
    {
        const QDir folder(t.workspace->site()->backupDirectory);
        for (const QString &name : folder.entryList({u"*.tar.gz"_s})) {
            if (!damage(folder.filePath(name)))
                return false;
        }
        return true;
    }
    void kill() const
    {
        PracticeEngine engine(site());
        Control control;
        for (const QLatin1StringView name : practice::containers)
            (void)engine.act(ContainerAction::Kill, QString(name), control);
    }
    /// Begins a recovery whose one step waits for longer than any test: a node that is paused neither answers nor ends.
    [[nodiscard]] bool waitForAPausedNode() const
    {
        const QByteArray own = R"({"schema": 1, "id": "wait", "title": "Wait", "summary": "Waits.", "steps": [
            {"id": "check", "action": "check-chain", "title": "Wait", "why": "So.", "success": "It answers.",
             "failure": "Look at it."}]})";
        QFile file(site() + u"/procedures/wait.json"_s);
        Control control;
        if (!QDir().mkpath(site() + u"/procedures"_s) || !file.open(QIODevice::WriteOnly)
            || file.write(own) != own.size() || !file.flush()
            || !PracticeEngine(site()).act(ContainerAction::Pause, QString(practice::containers[0]), control))
            return false;
        RecoveryRequest request;
        request.site = *t.workspace->site();
        request.procedure = u"wait"_s;
        request.startedBy = u"window"_s;
        page()->run()->begin(request);
        return QTest::qWaitFor([this] { return status().running; }, waitMs);
    }
    /// Counts what an operator presses.
    [[nodiscard]] bool press(const QString &name)
    {
        ++clicks;
        return t.click(name);
    }
    /// Looks again, and waits for what is said then.
    [[nodiscard]] bool lookAgain()
    {
        if (!t.click(u"Look again"_s))
            return false;
        return QTest::qWaitFor([this] { return diagnosed(); }, waitMs);
    }
    /// The button that begins the recommended way.
    [[nodiscard]] QString recommended() const
    {
        const QList<QAbstractButton *> all = t.window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : all) {
            if (button->isVisible() && button->accessibleName().startsWith("Start recovery: "_L1))
                return button->accessibleName();
        }
        return {};
    }
    /// Begins what is recommended, once it is.
    [[nodiscard]] bool begin()
    {
        return QTest::qWaitFor([this] { return diagnosed() && !recommended().isEmpty(); },
                               waitMs) && press(recommended());
    }
    [[nodiscard]] QString procedure() const { return status().journal.procedure.id; }
    [[nodiscard]] bool waitForEnd(RecoveryOutcome outcome) const
    {
        return QTest::qWaitFor([&] { return status().journal.outcome == outcome && !page()->run()->active(); }, waitMs);
    }
    [[nodiscard]] bool waitForNeed(StepNeed need) const
    {
        return QTest::qWaitFor([&] { return !status().busy && status().need == need; }, waitMs);
    }
    [[nodiscard]] QByteArray words() const
    {
        const RecoveryStatus &s = status();
        return (s.journal.procedure.id + u" step "_s + QString::number(s.next)
                + (s.error ? u": "_s + errorToken(s.error->code) + u' ' + s.error->subject + u' ' + s.error->detail
                           : QString()))
            .toUtf8();
    }

    TestWindow t;
    int clicks = 0;
};

} // namespace

class TestRecoveryPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutASiteItOffersOne();
    void aHealthySiteIsToldHealthy();
    void damagedDataIsRestoredInSixClicks();
    void aShutdownIsMendedByStarting();
    void withoutASoundBackupTheNameIsTyped();
    void aFailedStepIsTriedAgain();
    void aStepIsLeftOutForAReasonOnly();
    void anOpenRecoveryGoesOn();
    void anOpenRecoveryCanBeStopped();
    void aRecoveryIsUndone();
    void stoppingEndsWithAReport();
    void closingWhileAStepRunsAsks();
    void theReportIsSavedAndCopied();
    void anotherPageShowsThatItRuns();
    void theFocusIsWhereTheDecisionIs();
    void everyControlHasAnAccessibleName_data();
    void everyControlHasAnAccessibleName();
    void madeUpStatesOfferWhatMakesSense();
};

void TestRecoveryPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    new Theme(*qApp, Qt::ColorScheme::Light);
}

void TestRecoveryPage::withoutASiteItOffersOne()
{
    Setup s;
    QVERIFY(s.t.find<QWidget>(u"No validator site is open"_s));
    s.page()->disconnect(SIGNAL(openSiteAsked()));
    QSignalSpy asked(s.page(), &RecoveryPage::openSiteAsked);
    QVERIFY(s.t.click(u"Open Site…"_s));
    QCOMPARE(asked.size(), 1);
    QVERIFY(!s.page()->changingSite());
}

void TestRecoveryPage::aHealthySiteIsToldHealthy()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.t.waitForName(u"The validator is healthy"_s));
    QVERIFY(s.recommended().isEmpty());
    s.page()->disconnect(SIGNAL(drillAsked()));
    QSignalSpy drill(s.page(), &RecoveryPage::drillAsked);
    QVERIFY(s.t.click(u"Restore drill…"_s));
    QCOMPARE(drill.size(), 1);
}

void TestRecoveryPage::damagedDataIsRestoredInSixClicks()
{
    StallMeter meter;
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.damageChain());
    meter.take();
    QVERIFY(s.press(u"Look again"_s));
    QVERIFY(s.begin());
    QVERIFY2(s.waitForNeed(StepNeed::Backup), s.words().constData());
    QCOMPARE(s.procedure(), QString(procedures::corruptedData));
    QVERIFY(s.t.find<QListView>(u"Sound backups, newest first"_s));
    QVERIFY(s.page()->changingSite() == false);
    QVERIFY(s.press(u"Continue"_s));
    QVERIFY2(s.waitForEnd(RecoveryOutcome::Recovered), s.words().constData());
    QVERIFY(s.t.waitForName(u"validator1 is recovered"_s));
    QVERIFY2(s.clicks <= 6, qPrintable(QString::number(s.clicks)));
    const double longest = meter.take();
    if (longest > 50)
        qWarning("the longest stall was %.0f ms", longest);
    QVERIFY(s.press(u"Done"_s));
    QVERIFY(s.t.waitForName(u"The validator is healthy"_s));
    QVERIFY(s.t.waitForName(u"The last recovery can be undone"_s));
    QVERIFY(s.clicks <= 6);
}

void TestRecoveryPage::aShutdownIsMendedByStarting()
{
    Setup s;
    QVERIFY(s.openPractice());
    s.kill();
    QVERIFY(s.lookAgain());
    QVERIFY(s.begin());
    QVERIFY2(s.waitForEnd(RecoveryOutcome::Recovered), s.words().constData());
    QCOMPARE(s.procedure(), QString(procedures::unexpectedShutdown));
    QVERIFY(s.t.waitForName(u"validator1 is recovered"_s));
}

void TestRecoveryPage::withoutASoundBackupTheNameIsTyped()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.damageChain() && s.damageBackups());
    QVERIFY(s.t.click(u"Backups"_s) && s.t.click(u"Verify all"_s) && s.t.waitUntilIdle());
    QVERIFY(s.t.click(u"Recovery"_s));
    QVERIFY(s.lookAgain());
    QVERIFY(s.begin());
    QVERIFY2(s.waitForNeed(StepNeed::Name), s.words().constData());
    QCOMPARE(s.procedure(), QString(procedures::noBackup));
    auto *go = s.t.find<QAbstractButton>(u"Continue"_s);
    auto *typed = s.t.find<QLineEdit>(u"Type the site's name to go on"_s);
    QVERIFY(go && typed && !go->isEnabled());
    QVERIFY(!s.status().destroyed.isEmpty());
    typed->setText(u"validator"_s);
    QVERIFY(!go->isEnabled());
    typed->setText(u"validator1"_s);
    QVERIFY(s.press(u"Continue"_s));
    QVERIFY2(s.waitForEnd(RecoveryOutcome::Recovered), s.words().constData());
    QVERIFY(s.clicks <= 6);
}

void TestRecoveryPage::aFailedStepIsTriedAgain()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.damageChain());
    QVERIFY(s.lookAgain());
    QVERIFY(s.begin());
    QVERIFY2(s.waitForNeed(StepNeed::Backup), s.words().constData());
    // One that was picked is never replaced by another without a word.
    auto *list = s.t.find<QListView>(u"Sound backups, newest first"_s);
    QVERIFY(list && s.status().offers.size() > 2);
    const QString picked = s.status().offers.at(1).backup.path;
    QVERIFY(damage(picked));
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(s.press(u"Continue"_s));
    QVERIFY2(QTest::qWaitFor([&] { return s.status().failed() && !s.status().busy; }, waitMs), s.words().constData());
    QVERIFY(
        s.t.find<QWidget>(u"“%1” did not succeed"_s.arg(s.status().journal.procedure.steps.at(s.status().next).title)));
    QVERIFY(QTest::qWaitFor([&] { return s.status().offersKnown && list->isVisible(); }, waitMs));
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(s.press(s.t.find<QAbstractButton>(u"Try again"_s) ? u"Try again"_s : u"Continue"_s));
    QVERIFY2(s.waitForEnd(RecoveryOutcome::Recovered), s.words().constData());
}

void TestRecoveryPage::aStepIsLeftOutForAReasonOnly()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.damageChain());
    QVERIFY(s.lookAgain());
    s.kill();
    // The data stays damaged, so that starting does not help.
    QVERIFY(QTest::qWaitFor([&] { return s.t.find<QAbstractButton>(s.recommended()) != nullptr; }, waitMs));
    RecoveryRequest request;
    request.site = *s.t.workspace->site();
    request.procedure = QString(procedures::unexpectedShutdown);
    request.startedBy = u"window"_s;
    s.page()->run()->begin(request);
    QVERIFY2(QTest::qWaitFor([&] { return s.status().failed(); }, waitMs), s.words().constData());
    // No step of this procedure is needed by a later one.
    QVERIFY(s.press(u"Skip…"_s));
    auto *yes = s.t.find<QAbstractButton>(u"Skip Step"_s);
    auto *why = s.t.find<QLineEdit>(u"Why it is left out"_s);
    QVERIFY(yes && why && !yes->isEnabled());
    why->setText(u"   "_s);
    QVERIFY(!yes->isEnabled());
    why->setText(u"the peers know"_s);
    const int step = s.status().next;
    QVERIFY(s.press(u"Skip Step"_s));
    QVERIFY2(QTest::qWaitFor([&] { return s.status().journal.steps.value(step).state == StepState::Skipped; }, waitMs),
             s.words().constData());
    QCOMPARE(s.status().journal.steps.at(step).skipReason, u"the peers know"_s);
    s.page()->run()->stop();
    QVERIFY(QTest::qWaitFor([&] { return !s.page()->run()->active(); }, waitMs));
}

void TestRecoveryPage::anOpenRecoveryGoesOn()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.damageChain());
    QVERIFY(s.lookAgain());
    QVERIFY(s.begin());
    QVERIFY2(s.waitForNeed(StepNeed::Backup), s.words().constData());
    const QString id = s.status().journal.id;
    // Let go of as by a program that ended.
    s.page()->run()->release();
    QVERIFY(QTest::qWaitFor([&] { return !s.page()->run()->active(); }, waitMs));
    QVERIFY(s.lookAgain());
    QVERIFY(s.t.waitForName(u"A recovery is not finished"_s));
    QVERIFY(s.press(u"Go on"_s));
    QVERIFY2(s.waitForNeed(StepNeed::Backup), s.words().constData());
    QCOMPARE(s.status().journal.id, id);
    QVERIFY(s.press(u"Continue"_s));
    QVERIFY2(s.waitForEnd(RecoveryOutcome::Recovered), s.words().constData());
}

void TestRecoveryPage::anOpenRecoveryCanBeStopped()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.damageChain());
    QVERIFY(s.lookAgain());
    QVERIFY(s.begin());
    QVERIFY2(s.waitForNeed(StepNeed::Backup), s.words().constData());
    s.page()->run()->release();
    QVERIFY(QTest::qWaitFor([&] { return !s.page()->run()->active(); }, waitMs));
    QVERIFY(s.lookAgain());
    QVERIFY(s.press(u"Stop it…"_s));
    QVERIFY(s.press(u"Stop It"_s));
}

void TestRecoveryPage::aRecoveryIsUndone()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.damageChain());
    const QByteArray before = treeText(s.site() + u"/data"_s).toUtf8();
    QVERIFY(s.lookAgain());
    QVERIFY(s.begin());
    QVERIFY2(s.waitForNeed(StepNeed::Backup), s.words().constData());
    QVERIFY(s.press(u"Continue"_s));
    QVERIFY2(s.waitForEnd(RecoveryOutcome::Recovered), s.words().constData());
    QVERIFY(treeText(s.site() + u"/data"_s).toUtf8() != before);
    QVERIFY(s.press(u"Undo…"_s));
    QVERIFY(s.press(u"Undo Recovery"_s));
    QVERIFY2(s.t.waitForName(u"The recovery was undone"_s), s.words().constData());
    QVERIFY(s.waitForEnd(RecoveryOutcome::Undone));
    QCOMPARE(treeText(s.site() + u"/data"_s).toUtf8(), before);
    QVERIFY(!s.t.find<QAbstractButton>(u"Undo…"_s));
}

void TestRecoveryPage::stoppingEndsWithAReport()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.damageChain());
    QVERIFY(s.lookAgain());
    QVERIFY(s.begin());
    QVERIFY2(s.waitForNeed(StepNeed::Backup), s.words().constData());
    QVERIFY(s.press(u"Stop here"_s));
    QVERIFY(s.waitForEnd(RecoveryOutcome::Stopped));
    QVERIFY(s.t.waitForName(u"The recovery was stopped"_s));
    QVERIFY(s.press(u"Done"_s));
}

void TestRecoveryPage::closingWhileAStepRunsAsks()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.waitForAPausedNode());
    QVERIFY(s.page()->changingSite());
    QVERIFY(!s.t.window->close());
    QVERIFY(s.t.window->isVisible());
    QVERIFY(s.t.click(u"Keep Open"_s));
    QTRY_VERIFY(!Sheet::openOver(s.t.window.get()));
    QVERIFY(s.page()->changingSite());
    QVERIFY(!s.t.window->close());
    QVERIFY(s.t.click(u"Stop and Close"_s));
    QVERIFY(QTest::qWaitFor([&] { return !s.t.window->isVisible(); }, waitMs));
    QVERIFY(!s.page()->changingSite());
}

void TestRecoveryPage::theReportIsSavedAndCopied()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Setup s;
    QVERIFY(s.openPractice());
    s.kill();
    QVERIFY(s.lookAgain());
    QVERIFY(s.begin());
    QVERIFY2(s.waitForEnd(RecoveryOutcome::Recovered), s.words().constData());
    QVERIFY(s.press(u"Copy the report"_s));
    QVERIFY(s.t.waitForName(u"The report is on the clipboard"_s));
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"validator1"_s));
    QVERIFY(s.press(u"Save report…"_s));
    auto *dialog = s.t.window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString file = s.t.folder.filePath(u"report.md"_s);
    dialog->setDirectory(s.t.folder.path());
    dialog->selectFile(u"report.md"_s);
    static_cast<QDialog *>(dialog)->accept();
    QVERIFY(s.t.waitForName(u"The report is saved"_s));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(saved.readAll()), copied);
}

void TestRecoveryPage::anotherPageShowsThatItRuns()
{
    Setup s;
    QVERIFY(s.openPractice());
    QVERIFY(s.damageChain());
    QVERIFY(s.lookAgain());
    QVERIFY(s.begin());
    QVERIFY2(s.waitForNeed(StepNeed::Backup), s.words().constData());
    QVERIFY(s.t.workspace->jobs().idle());
    QVERIFY(s.press(u"Continue"_s));
    QVERIFY(s.t.click(u"Backups"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!s.t.workspace->jobs().idle() || s.status().ended(), waitMs);
    QVERIFY2(s.waitForEnd(RecoveryOutcome::Recovered), s.words().constData());
    QTRY_VERIFY_WITH_TIMEOUT(s.t.workspace->jobs().idle(), waitMs);
    QVERIFY(s.t.click(u"Recovery"_s));
    QVERIFY(s.t.waitForName(u"validator1 is recovered"_s));
}

void TestRecoveryPage::theFocusIsWhereTheDecisionIs()
{
    Setup s;
    QVERIFY(s.openPractice());
    s.t.window->activateWindow();
    QVERIFY(s.damageChain());
    QVERIFY(s.lookAgain());
    QVERIFY(QTest::qWaitFor([&] { return !s.recommended().isEmpty(); }, waitMs));
    auto *start = s.t.find<QAbstractButton>(s.recommended());
    QVERIFY(start);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    QVERIFY2(s.waitForNeed(StepNeed::Backup), s.words().constData());
    auto *go = s.t.find<QAbstractButton>(u"Continue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(s.t.window->focusWidget(), static_cast<QWidget *>(go), waitMs);
    QTest::keyClick(go, Qt::Key_Space);
    QVERIFY2(s.waitForEnd(RecoveryOutcome::Recovered), s.words().constData());
    QTRY_COMPARE_WITH_TIMEOUT(s.t.window->focusWidget(), static_cast<QWidget *>(s.t.find<QAbstractButton>(u"Done"_s)),
                              waitMs);
}

void TestRecoveryPage::everyControlHasAnAccessibleName_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("damaged") << 0;
    QTest::newRow("unfinished") << 1;
    QTest::newRow("healthy") << 2;
    QTest::newRow("engine down") << 3;
    QTest::newRow("running") << 4;
    QTest::newRow("choosing") << 5;
    QTest::newRow("name") << 6;
    QTest::newRow("failed") << 7;
    QTest::newRow("recovered") << 8;
}

void TestRecoveryPage::everyControlHasAnAccessibleName()
{
    QFETCH(int, state);
    Setup s;
    QVERIFY(s.openPractice());
    const QDateTime now = QDateTime::currentDateTime();
    switch (state) {
    case 0: s.page()->show(madeup::damagedData(now)); break;
    case 1: s.page()->show(madeup::unfinished(now, false)); break;
    case 2: s.page()->show(madeup::healthySite(now), madeup::recovered(now).journal); break;
    case 3: s.page()->show(madeup::engineDown(now)); break;
    case 4: s.page()->show(madeup::running(now, 3)); break;
    case 5: s.page()->show(madeup::choosingBackup(now)); break;
    case 6: s.page()->show(madeup::askingForName(now)); break;
    case 7: s.page()->show(madeup::failedStep(now)); break;
    default: s.page()->show(madeup::recovered(now)); break;
    }
    const QList<QWidget *> widgets = s.page()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1))
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        if (qobject_cast<QAbstractButton *>(widget))
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->accessibleName()));
    }
    // Nothing is pushed out of the smallest window.
    s.t.window->resize(s.t.window->minimumSize());
    QTest::qWait(50);
    QVERIFY(s.t.window->width() <= s.t.window->minimumSize().width());
}

void TestRecoveryPage::madeUpStatesOfferWhatMakesSense()
{
    Setup s;
    QVERIFY(s.openPractice());
    const QDateTime now = QDateTime::currentDateTime();
    s.page()->show(madeup::unfinished(now, true));
    QVERIFY(!s.t.find<QAbstractButton>(u"Go on"_s));
    QVERIFY(s.recommended().isEmpty());
    s.page()->show(madeup::engineDown(now));
    QVERIFY(s.t.find<QAbstractButton>(u"Try again"_s) && s.t.find<QAbstractButton>(u"Go to Containers"_s));
    s.page()->show(madeup::withoutBackup(now));
    QTRY_COMPARE(s.recommended(), u"Start recovery: Begin a new chain"_s);
    QVERIFY(!s.t.find<QAbstractButton>(u"Start: Restore the newest sound backup"_s));
    s.page()->show(madeup::failedStep(now));
    for (const QString &name :
         {u"Try again"_s, u"Skip…"_s, u"Undo…"_s, u"Another procedure"_s, u"Support bundle…"_s, u"Stop here"_s})
        QVERIFY2(s.t.find<QAbstractButton>(name), qPrintable(name));
    s.page()->show(madeup::running(now, 3));
    auto *go = s.t.find<QAbstractButton>(u"Continue"_s);
    QVERIFY(go && !go->isEnabled());
    QVERIFY(!s.t.find<QAbstractButton>(u"Skip…"_s));
    QVERIFY(s.t.click(u"Copy the command"_s));
    QCOMPARE(QApplication::clipboard()->text(),
             u"bt2c-recovery restore bt2c_blockchain_backup_20261122_150002.tar.gz"_s);
}

QTEST_MAIN(TestRecoveryPage)
#include "tst_recoverypage.moc"
