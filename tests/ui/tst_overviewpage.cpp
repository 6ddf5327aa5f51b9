#include "stallmeter.h"
#include "testwindow.h"

#include "ui/overview/overviewpage.h"
#include "ui/overview/overviewwords.h"
#include "ui/overview/reasonlist.h"
#include "ui/overview/standingcard.h"
#include "ui/shell/madeupstandings.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 60'000;

const MadeUpStanding &madeUp(const QString &name)
{
    static const QList<MadeUpStanding> all = madeUpStandings();
    const auto found = std::ranges::find(all, name, &MadeUpStanding::name);
    return found == all.end() ? all.first() : *found;
}

struct OverviewWindow : TestWindow
{
    OverviewWindow()
        : TestWindow(Page::Overview)
    {
        page()->setFollowing(false);
    }

    [[nodiscard]] OverviewPage *page() const { return window->overview(); }
    void show(const QString &name)
    {
        const MadeUpStanding &standing = madeUp(name);
        QCOMPARE(standing.name, name);
        page()->show(standing.sight);
        page()->showChain(standing.snapshot);
        QTest::qWait(50);
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
};

} // namespace

class TestOverviewPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutASiteItSaysWhatToDo();
    void thePracticeSiteIsJudgedAndJudgedAgain();
    void theAnswerStandsOnTop_data();
    void theAnswerStandsOnTop();
    void figuresSayWhatTheyStandOn();
    void eachReasonLeadsToWhatMendsIt_data();
    void eachReasonLeadsToWhatMendsIt();
    void aMarkOfTheTimelineShowsItsBackup();
    void everyControlHasAnAccessibleName();
    void nothingIsCutAtTheSmallestSize();
    void aLookAtManyBackupsStallsNothing();
};

void TestOverviewPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    new Theme(*qApp, Qt::ColorScheme::Light);
}

void TestOverviewPage::withoutASiteItSaysWhatToDo()
{
    TestWindow t(Page::Overview);

    const QList<QAbstractButton *> buttons = t.window->overview()->findChildren<QAbstractButton *>();
    QVERIFY(std::ranges::any_of(buttons, [](const QAbstractButton *button) {
        return button->isVisible() && button->text() == u"Open a practice site"_s;
    }));
    QVERIFY(!t.window->overview()->sight());
}

void TestOverviewPage::thePracticeSiteIsJudgedAndJudgedAgain()
{
    TestWindow t(Page::Overview);
    t.workspace->openPractice();
    OverviewPage *page = t.window->overview();
    QTRY_VERIFY_WITH_TIMEOUT(page->sight(), waitMs);
    QCOMPARE(page->sight()->look.report.standing, Standing::AtRisk);
    QVERIFY(t.waitForName(u"At risk"_s));
    QVERIFY(page->sight()->look.report.point);
    QVERIFY(!page->sight()->look.report.point->verified);
    // Verified from here, by the button beside the reason.
    const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
    const auto verify = std::ranges::find_if(buttons, [](const QAbstractButton *button) {
        return button->isVisible() && button->accessibleName().startsWith("Verify: "_L1);
    });
    QVERIFY(verify != buttons.end());
    QTest::mouseClick(*verify, Qt::LeftButton);
    QCOMPARE(t.window->page(), Page::Backups);
    QTRY_VERIFY_WITH_TIMEOUT(page->sight()->look.report.point && page->sight()->look.report.point->verified, waitMs);
    t.window->setPage(Page::Overview);
    QTRY_VERIFY(std::ranges::any_of(page->findChildren<QWidget *>(), [](const QWidget *widget) {
        return widget->isVisible() && widget->accessibleName().startsWith("Verified"_L1);
    }));
}

void TestOverviewPage::theAnswerStandsOnTop_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("says");
    QTest::newRow("protected") << u"protected"_s << u"Protected"_s << u"18,402"_s;
    QTest::newRow("notices") << u"protected-notices"_s << u"Protected"_s << u"the machine was asleep"_s;
    QTest::newRow("unproven") << u"unproven"_s << u"At risk"_s << u"are not verified"_s;
    QTest::newRow("never verified") << u"never-verified"_s << u"At risk"_s << u"No one knows"_s;
    QTest::newRow("down") << u"validator-down"_s << u"At risk"_s << u"The validator does not answer"_s;
    QTest::newRow("filling") << u"disk-filling"_s << u"At risk"_s << u"The backup disk is full in about"_s;
    QTest::newRow("overdue") << u"overdue"_s << u"At risk"_s << u"in a row were not made"_s;
    QTest::newRow("denied") << u"schedule-denied"_s << u"At risk"_s << u"Whether backups are scheduled is not known"_s;
    QTest::newRow("disk gone") << u"disk-missing"_s << u"Cannot recover"_s << u"/Volumes/Backup"_s;
    QTest::newRow("bad night") << u"bad-night"_s << u"Cannot recover"_s << u"None of"_s;
    QTest::newRow("new") << u"new-site"_s << u"Cannot recover"_s << u"There is no backup in"_s;
}

void TestOverviewPage::theAnswerStandsOnTop()
{
    QFETCH(QString, name);
    QFETCH(QString, statement);
    QFETCH(QString, says);
    OverviewWindow t;
    t.show(name);
    QVERIFY(t.find<QWidget>(statement));
    QString all = t.texts().join(u'\n');
    for (const ElidedLabel *label : t.page()->findChildren<ElidedLabel *>())
        all += u'\n' + label->text();
    QVERIFY2(all.contains(says), qPrintable(all));
    // What speaks against it stands there, each once.
    for (const StandingReason &reason : madeUp(name).sight->look.report.reasons)
        QCOMPARE(all.count(describe(reason, madeUp(name).sight->look.facts.now)), 1);
}

void TestOverviewPage::figuresSayWhatTheyStandOn()
{
    const StandingLook &look = madeUp(u"protected"_s).sight->look;
    QCOMPARE(pointWords(look.report).figure, u"43 min"_s);
    QCOMPARE(timeWords(look.facts, look.report).figure, u"≈ 4 min"_s);
    QVERIFY(timeWords(look.facts, look.report).words.contains(u"drill"_s));
    QVERIFY(nextRunWords(look.facts).words.startsWith(u"in 17 min"_s));
    // What is not known is absent, and says why.
    const StandingLook &none = madeUp(u"new-site"_s).sight->look;
    for (const FigureWords &words : {pointWords(none.report), timeWords(none.facts, none.report)}) {
        QCOMPARE(words.figure, u"–"_s);
        QVERIFY(!words.words.isEmpty());
    }
    QCOMPARE(nextRunWords(none.facts).figure, u"None"_s);
    const StandingLook &denied = madeUp(u"schedule-denied"_s).sight->look;
    QCOMPARE(nextRunWords(denied.facts).figure, u"–"_s);
}

void TestOverviewPage::eachReasonLeadsToWhatMendsIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("page");
    QTest::newRow("down") << u"validator-down"_s << u"Find Out Why: "_s << int(Page::Recovery);
    QTest::newRow("denied") << u"schedule-denied"_s << u"Show Schedule: "_s << int(Page::Schedule);
    QTest::newRow("filling") << u"disk-filling"_s << u"Show Backups: "_s << int(Page::Backups);
    QTest::newRow("unproven") << u"unproven"_s << u"Verify: "_s << int(Page::Backups);
    QTest::newRow("engine") << u"new-site"_s << u"Show Engine: "_s << int(Page::Containers);
}

void TestOverviewPage::eachReasonLeadsToWhatMendsIt()
{
    QFETCH(QString, name);
    QFETCH(QString, button);
    QFETCH(int, page);
    OverviewWindow t;
    t.show(name);
    const QList<QAbstractButton *> buttons = t.page()->findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(buttons, [&button](const QAbstractButton *candidate) {
        return candidate->isVisible() && candidate->accessibleName().startsWith(button);
    });
    QVERIFY(found != buttons.end());
    // By the keyboard.
    (*found)->setFocus();
    QTest::keyClick(*found, Qt::Key_Space);
    QCOMPARE(int(t.window->page()), page);
}

void TestOverviewPage::aMarkOfTheTimelineShowsItsBackup()
{
    TestWindow t(Page::Overview);
    t.workspace->openPractice();
    OverviewPage *page = t.window->overview();
    QTRY_VERIFY_WITH_TIMEOUT(page->sight() && !page->sight()->timeline.lanes.isEmpty(), waitMs);
    const QString path = page->sight()->timeline.lanes.first().marks.last().path;
    QTRY_VERIFY_WITH_TIMEOUT(t.window->backups()->count() > 0, waitMs);
    Q_EMIT page->backupAsked(path);
    QCOMPARE(t.window->page(), Page::Backups);
    QVERIFY(t.window->backups()->hasCurrent());
}

void TestOverviewPage::everyControlHasAnAccessibleName()
{
    OverviewWindow t;
    for (const char *name : {"protected", "bad-night", "new-site"}) {
        t.show(QString::fromLatin1(name));
        for (QWidget *widget : t.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
        // Cards tell what they show.
        for (const char *figure : {"Recovery point: ", "Recovery time: ", "Next backup: ", "Chain: "}) {
            QVERIFY(std::ranges::any_of(t.page()->findChildren<QWidget *>(), [figure](const QWidget *widget) {
                return widget->accessibleName().startsWith(QLatin1StringView(figure));
            }));
        }
    }
}

void TestOverviewPage::nothingIsCutAtTheSmallestSize()
{
    OverviewWindow t;
    t.window->resize(1024, 640);
    for (const char *name : {"protected", "bad-night", "protected-notices"}) {
        t.show(QString::fromLatin1(name));
        for (const QAbstractButton *button : t.page()->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            QVERIFY2(button->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(button->geometry()),
                     qPrintable(button->accessibleName()));
            QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()),
                     qPrintable(button->accessibleName()));
        }
        for (const QLabel *label : t.page()->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width() - 1, qPrintable(label->text()));
        }
    }
}

void TestOverviewPage::aLookAtManyBackupsStallsNothing()
{
    OverviewWindow t;
    StandingLook look = madeUp(u"protected"_s).sight->look;
    const QDateTime now = look.facts.now;
    const Backup pattern = look.facts.backups.first();
    look.facts.backups.clear();
    for (int i = 0; i < 10'000; ++i) {
        Backup backup = pattern;
        backup.madeAt = now.addSecs(-3600LL * i);
        backup.fileName = formatBackupName(backup.type, backup.madeAt);
        backup.path = u"/b/"_s + backup.fileName;
        look.facts.backups.append(backup);
    }
    look.report = standingOf(look.facts);
    auto sight = std::make_shared<StandingSight>();
    sight->timeline = arrangeStanding(look, now);
    sight->look = look;
    StallMeter meter;
    QTest::qWait(50);
    (void)meter.take();
    t.page()->show(sight);
    QTest::qWait(200);
    const double stalled = meter.take();
    QVERIFY2(stalled <= stallLimitMs, qPrintable(QString::number(stalled)));
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
