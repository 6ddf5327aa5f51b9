#include "backuppair.h"
#include "testwindow.h"

#include "ui/backups/repairdamagemodel.h"
#include "ui/backups/repairsheet.h"
#include "ui/backups/repairwords.h"
#include "ui/backups/reveal.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

using Extents = QList<std::pair<qint64, qint64>>;

const QString repairThis = u"Repair this backup"_s;
const QString rescueWords = u"Rescue Undamaged Files…"_s;
const QString lookWords = u"Look in Another Folder…"_s;

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// Opens the pair's site, verifies the newer backup and waits for its red badge.
bool openDamaged(TestWindow &t, const BackupPair &pair)
{
    t.workspace->open({pair.site(), pair.backups()}, false);
    if (!QTest::qWaitFor([&] { return t.model()->find(pair.newer) != nullptr; }, 30'000)
        || !t.selectRow(nameOf(pair.newer)) || !t.click(u"Verify this backup"_s))
        return false;
    return QTest::qWaitFor(
        [&] { return t.cell(nameOf(pair.newer), BackupListModel::State) == stateLabel(IntegrityState::Corrupt); },
        30'000);
}

bool says(const TestWindow &t, const QString &text)
{
    const QList<QLabel *> labels = t.window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

bool waitFor(const TestWindow &t, const QString &text)
{
    return QTest::qWaitFor([&] { return says(t, text); }, 30'000);
}

RepairSheet *openSheet(TestWindow &t)
{
    return t.click(repairThis) ? qobject_cast<RepairSheet *>(Sheet::openOver(t.window.get())) : nullptr;
}

/// Whether the menu behind the dots offers it now.
bool menuOffers(const TestWindow &t, const QString &words)
{
    const auto *more = t.find<QPushButton>(u"More actions"_s);
    const QList<QAction *> actions = more ? more->menu()->actions() : QList<QAction *>();
    return std::ranges::any_of(
        actions, [&words](const QAction *action) { return action->text() == words && action->isEnabled(); });
}

} // namespace

class TestRepairSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyWhatIsDamagedCanBeRepaired();
    void theButtonsFitThePane_data();
    void theButtonsFitThePane();
    void aDamagedBackupIsMadeWhole_data();
    void aDamagedBackupIsMadeWhole();
    void whatIsNowhereIsNamedAndLookedForElsewhere();
    void undamagedFilesAreRescued();
    void escapeLeavesEverythingAsItWas();
    void aStoppedRepairLeavesTheOldOrTheNew();
    void eachOutlookOffersWhatHelps_data();
    void eachOutlookOffersWhatHelps();
    void everyControlHasANameAndItsPlace();
    void lostBytesAreNamed_data();
    void lostBytesAreNamed();
    void theModelHoldsTheDamagedFiles();
};

void TestRepairSheet::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    new Theme(*qApp, Qt::ColorScheme::Light);
}

void TestRepairSheet::onlyWhatIsDamagedCanBeRepaired()
{
    const BackupPair pair;
    BackupPair::damage(pair.newer);
    TestWindow t;
    QVERIFY(openDamaged(t, pair));
    QVERIFY(t.find<QAbstractButton>(repairThis));
    QVERIFY(menuOffers(t, u"Repair…"_s));
    QVERIFY(menuOffers(t, u"What Changed…"_s));
    QVERIFY(t.selectRow(nameOf(pair.older)));
    QVERIFY(!t.find<QAbstractButton>(repairThis));
    QVERIFY(!menuOffers(t, u"Repair…"_s));
    QVERIFY(menuOffers(t, u"What Changed…"_s));
}

void TestRepairSheet::theButtonsFitThePane_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("words");

    QTest::newRow("wide") << QSize(1920, 1200) << true;
    QTest::newRow("narrow") << QSize(1024, 640) << false;
}

void TestRepairSheet::theButtonsFitThePane()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, words);
    const BackupPair pair;
    BackupPair::damage(pair.newer);
    TestWindow t;
    QVERIFY(openDamaged(t, pair));
    t.window->resize(size);
    QTest::qWait(50);
    for (const QString &name : {repairThis, u"Restore this backup"_s, u"Verify this backup"_s, u"More actions"_s}) {
        const auto *button = t.find<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->geometry().right() < button->parentWidget()->width(), qPrintable(name));
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
        QVERIFY(!button->visibleRegion().isEmpty());
    }
    QCOMPARE(!t.find<QPushButton>(u"Verify this backup"_s)->text().isEmpty(), words);
    QVERIFY(!t.find<QPushButton>(repairThis)->text().isEmpty());
}

void TestRepairSheet::aDamagedBackupIsMadeWhole_data()
{
    QTest::addColumn<bool>("sibling");
    QTest::addColumn<QString>("source");

    QTest::newRow("from another backup") << true << u"From other backups"_s;
    QTest::newRow("from the live data") << false << u"From the live data"_s;
}

void TestRepairSheet::aDamagedBackupIsMadeWhole()
{
    QFETCH(const bool, sibling);
    QFETCH(const QString, source);
    const BackupPair pair;
    const QByteArray original = BackupPair::bytesOf(pair.newer);
    BackupPair::damage(pair.newer);
    if (sibling)
        pair.write(u"data/blocks.dat"_s, "gone");
    else
        BackupPair::moveTo(pair.path(u"elsewhere"_s), pair.older);
    TestWindow t;
    QVERIFY(openDamaged(t, pair));
    const QString live = treeText(pair.site());

    QVERIFY(openSheet(t));
    QVERIFY(waitFor(t, u"Every damaged piece can be had"_s));
    QVERIFY(says(t, source));
    QVERIFY(t.click(u"Repair"_s));
    QVERIFY(waitFor(t, u"Repaired, and proven by its checksum"_s));
    QCOMPARE(BackupPair::bytesOf(pair.newer), original);
    QCOMPARE(treeText(pair.site()), live);
    QVERIFY(t.click(u"Close"_s));
    QTRY_COMPARE_WITH_TIMEOUT(t.cell(nameOf(pair.newer), BackupListModel::State), stateLabel(IntegrityState::Verified),
                              15'000);
    QTRY_VERIFY(!t.find<QAbstractButton>(repairThis));
}

void TestRepairSheet::whatIsNowhereIsNamedAndLookedForElsewhere()
{
    const BackupPair pair;
    const QByteArray original = BackupPair::bytesOf(pair.newer);
    BackupPair::damage(pair.newer);
    const QByteArray damaged = BackupPair::bytesOf(pair.newer);
    pair.write(u"data/blocks.dat"_s, "gone");
    BackupPair::moveTo(pair.path(u"elsewhere"_s), pair.older);
    TestWindow t;
    QVERIFY(openDamaged(t, pair));

    RepairSheet *sheet = openSheet(t);
    QVERIFY(sheet);
    QVERIFY(waitFor(t, u"nowhere to be had"_s));
    auto *files = t.find<QTableView>(u"Damaged files"_s);
    QVERIFY(files);
    QCOMPARE(files->model()->rowCount(), 1);
    QCOMPARE(files->model()->index(0, RepairDamageModel::File).data().toString(), u"data/blocks.dat"_s);
    QVERIFY(!t.find<QAbstractButton>(u"Repair"_s));
    QVERIFY(t.find<QAbstractButton>(lookWords));
    QCOMPARE(BackupPair::bytesOf(pair.newer), damaged);

    sheet->lookIn(pair.path(u"elsewhere"_s));
    QVERIFY(t.click(u"Repair"_s));
    QVERIFY(waitFor(t, u"Repaired, and proven by its checksum"_s));
    QCOMPARE(BackupPair::bytesOf(pair.newer), original);
}

void TestRepairSheet::undamagedFilesAreRescued()
{
    const BackupPair pair;
    BackupPair::damage(pair.newer);
    const QByteArray damaged = BackupPair::bytesOf(pair.newer);
    const QByteArray heights = BackupPair::bytesOf(pair.site() + u"/data/index/heights.db"_s);
    const QByteArray config = BackupPair::bytesOf(pair.site() + u"/config/validator.json"_s);
    pair.write(u"data/blocks.dat"_s, "gone");
    BackupPair::moveTo(pair.path(u"elsewhere"_s), pair.older);
    TestWindow t;
    QVERIFY(openDamaged(t, pair));
    RepairSheet *sheet = openSheet(t);
    QVERIFY(sheet);
    QTRY_VERIFY_WITH_TIMEOUT(t.find<QAbstractButton>(rescueWords), 30'000);

    // Twice, so that the second meets what the first wrote.
    for (const QString &suffix : {u""_s, u"_2"_s}) {
        const QString folder = pair.path(u"rescued_"_s + nameOf(pair.newer).section(u'.', 0, 0)) + suffix;
        sheet->rescueInto(pair.path({}));
        QTRY_VERIFY_WITH_TIMEOUT(t.find<QAbstractButton>(revealWords()), 30'000);
        QCOMPARE(BackupPair::bytesOf(folder + u"/data/index/heights.db"_s), heights);
        QCOMPARE(BackupPair::bytesOf(folder + u"/config/validator.json"_s), config);
        QVERIFY(!QFileInfo::exists(folder + u"/data/blocks.dat"_s));
    }
    QVERIFY(t.find<QTableView>(u"Damaged files"_s));
    QCOMPARE(BackupPair::bytesOf(pair.newer), damaged);
    const auto entries = t.workspace->backend()->ledger.operations(10);
    QVERIFY(entries.has_value());
    QCOMPARE(std::ranges::count(*entries, u"rescue"_s, &LedgerOperation::kind), 2);
}

void TestRepairSheet::escapeLeavesEverythingAsItWas()
{
    const BackupPair pair;
    BackupPair::damage(pair.newer);
    TestWindow t;
    QVERIFY(openDamaged(t, pair));
    const QString before = treeText(pair.backups());
    RepairSheet *sheet = openSheet(t);
    QVERIFY(sheet);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!Sheet::openOver(t.window.get()));
    QVERIFY(t.waitUntilIdle());
    QCOMPARE(treeText(pair.backups()), before);
}

void TestRepairSheet::aStoppedRepairLeavesTheOldOrTheNew()
{
    const BackupPair pair;
    const QByteArray original = BackupPair::bytesOf(pair.newer);
    BackupPair::damage(pair.newer);
    const QByteArray damaged = BackupPair::bytesOf(pair.newer);
    TestWindow t;
    QVERIFY(openDamaged(t, pair));
    const QStringList files = QDir(pair.backups()).entryList(QDir::Files | QDir::Hidden);
    RepairSheet *sheet = openSheet(t);
    QVERIFY(sheet);
    QVERIFY(t.click(u"Repair"_s));
    QTest::keyClick(sheet, Qt::Key_Escape);
    // It waits until the operation has ended, and says how: it may have come too late.
    QVERIFY(Sheet::openOver(t.window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(t.find<QAbstractButton>(u"Close"_s), 30'000);
    const bool stopped = says(t, u"The repair was stopped"_s);
    QVERIFY(stopped || says(t, u"Repaired, and proven by its checksum"_s));
    QCOMPARE(BackupPair::bytesOf(pair.newer), stopped ? damaged : original);
    QCOMPARE(QDir(pair.backups()).entryList(QDir::Files | QDir::Hidden), files);
    QVERIFY(t.click(u"Close"_s));
    QVERIFY(!Sheet::openOver(t.window.get()));
}

void TestRepairSheet::eachOutlookOffersWhatHelps_data()
{
    using Outlook = RepairPlan::Outlook;
    QTest::addColumn<Outlook>("outlook");
    QTest::addColumn<bool>("hasChecksum");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("offered");

    QTest::newRow("whole") << Outlook::Whole << true << u"Every damaged piece can be had"_s << QStringList{u"Repair"_s};
    QTest::newRow("partly") << Outlook::Partly << true << u"nowhere to be had"_s << QStringList{lookWords, rescueWords};
    QTest::newRow("not seekable") << Outlook::NotSeekable << true << u"It is not an archive of this program"_s
                                  << QStringList{lookWords, rescueWords};
    QTest::newRow("not seekable, no checksum")
        << Outlook::NotSeekable << false << u"It is not an archive of this program"_s << QStringList{rescueWords};
    QTest::newRow("not provable") << Outlook::NotProvable << false << u"nobody could say whether it is repaired"_s
                                  << QStringList{rescueWords};
    QTest::newRow("sound") << Outlook::Sound << true << u"Every byte is as its checksum says"_s
                           << QStringList{rescueWords, u"Verify Again"_s};
    QTest::newRow("sound, no checksum") << Outlook::Sound << false << u"no .sha256 to vouch"_s
                                        << QStringList{rescueWords, u"Verify Again"_s};
}

void TestRepairSheet::eachOutlookOffersWhatHelps()
{
    QFETCH(const RepairPlan::Outlook, outlook);
    QFETCH(const bool, hasChecksum);
    QFETCH(const QString, words);
    QFETCH(const QStringList, offered);
    TestWindow t;
    Backup backup;
    backup.path = t.folder.filePath(u"bt2c_full_backup_20261122_000003.tar.gz"_s);
    backup.fileName = nameOf(backup.path);
    backup.storedSha256 = hasChecksum ? QByteArray(64, 'a') : QByteArray();
    auto *sheet = new RepairSheet(*t.workspace, backup, t.window.get());
    sheet->present();
    RepairPlan plan;
    plan.outlook = outlook;
    plan.pieces = plan.missing = outlook == RepairPlan::Outlook::Partly ? 2 : 0;
    sheet->showPlan(plan);
    QVERIFY(says(t, words));
    QVERIFY(sheet->accessibleDescription().contains(words));
    QStringList shown;
    for (const QString &name : {lookWords, rescueWords, u"Verify Again"_s, u"Repair"_s}) {
        if (t.find<QAbstractButton>(name))
            shown << name;
    }
    QCOMPARE(shown, offered);
    QVERIFY(t.find<QAbstractButton>(u"Cancel"_s));
}

void TestRepairSheet::everyControlHasANameAndItsPlace()
{
    TestWindow t;
    Backup backup;
    backup.storedSha256 = QByteArray(64, 'a');
    auto *sheet = new RepairSheet(*t.workspace, backup, t.window.get());
    sheet->present();
    RepairPlan plan;
    plan.outlook = RepairPlan::Outlook::Partly;
    plan.pieces = plan.missing = 1;
    plan.damage.files = {{"data/blocks.dat", 4096, {{0, 512}}}};
    sheet->showPlan(plan);
    QTRY_VERIFY(t.find<QTableView>(u"Damaged files"_s));
    t.find<QTableView>(u"Damaged files"_s)->setFocus();
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(sheet->focusWidget());
        names << sheet->focusWidget()->accessibleName();
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names, (QStringList{u"Damaged files"_s, lookWords, u"Cancel"_s, rescueWords}));
    QCOMPARE(sheet->focusWidget()->accessibleName(), u"Damaged files"_s);
}

void TestRepairSheet::lostBytesAreNamed_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<Extents>("lost");
    QTest::addColumn<QString>("words");

    QTest::newRow("all") << qint64(412) << Extents{{0, 412}} << u"all 412 bytes"_s;
    QTest::newRow("a piece") << qint64(2'000'000) << Extents{{1'048'576, 512}}
                             << u"bytes 1,048,576–1,049,087 of 2,000,000"_s;
    QTest::newRow("two") << qint64(4096) << Extents{{0, 512}, {1024, 1}} << u"bytes 0–511, 1,024–1,024 of 4,096"_s;
    Extents many;
    for (qint64 i = 0; i < 50; ++i)
        many.append({i * 2, 1});
    QTest::newRow("many") << qint64(100) << many << u"and 30 more of 100"_s;
}

void TestRepairSheet::lostBytesAreNamed()
{
    QFETCH(const qint64, size);
    QFETCH(const Extents, lost);
    QFETCH(const QString, words);
    DamagedFile file{"data/blocks.dat", size, {}};
    for (const auto &[offset, length] : lost)
        file.lost.push_back({offset, length});
    QVERIFY2(lostWords(file).endsWith(words), qPrintable(lostWords(file)));
}

void TestRepairSheet::theModelHoldsTheDamagedFiles()
{
    RepairDamageModel model;
    QAbstractItemModelTester tester(&model);
    model.setFiles({{"data/blocks.dat", 4096, {{0, 512}}}, {"config/v\xff.json", 10, {{0, 10}}}});
    const QAbstractItemModel &base = model;
    QCOMPARE(base.rowCount(), 2);
    QCOMPARE(base.index(1, RepairDamageModel::File).data().toString(), u"config/v\\xff.json"_s);
    QCOMPARE(base.index(0, RepairDamageModel::File).data(Qt::AccessibleTextRole).toString(),
             u"data/blocks.dat: bytes 0–511 of 4,096 lost"_s);
}

QTEST_MAIN(TestRepairSheet)
#include "tst_repairsheet.moc"
