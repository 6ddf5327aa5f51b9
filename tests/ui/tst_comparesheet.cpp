#include "backuppair.h"
#include "stallmeter.h"
#include "testwindow.h"

#include "ui/backups/comparechoices.h"
#include "ui/backups/comparemodel.h"
#include "ui/backups/comparesheet.h"
#include "ui/backups/comparewords.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

bool says(const TestWindow &t, const QString &text)
{
    const QList<QLabel *> labels = t.window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

/// The differences that are shown, a line for each.
QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, CompareModel::What).data().toString() + u' '
                    + model.index(row, CompareModel::Path).data().toString();
    rows.sort();
    return rows;
}

ComparedEntry entry(const QByteArray &path, Difference difference, qint64 before, qint64 after, qint64 from = -1)
{
    return {path, difference, EntryKind::File, before, after, from};
}

Backup backupAt(const QString &path, int hoursAgo, BackupType type)
{
    Backup backup;
    backup.path = path;
    backup.fileName = nameOf(path);
    backup.madeAt = QDateTime::currentDateTime().addSecs(-3600 * hoursAgo);
    backup.type = type;
    return backup;
}

} // namespace

class TestCompareSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatGrewIsShown();
    void theLiveSiteIsComparedFirst();
    void aBackupOfTheLiveSiteDiffersInNothing();
    void aDamagedBackupIsNeverSaidToBeTheSame();
    void anErrorIsTold();
    void theBackupBeforeItStandsAfterTheLiveSite();
    void entriesAreWorded_data();
    void entriesAreWorded();
    void theModelIsSearched();
    void fiftyThousandRowsAreKept();
    void tenThousandBackupsAreOffered();
};

void TestCompareSheet::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    new Theme(*qApp, Qt::ColorScheme::Light);
}

void TestCompareSheet::whatGrewIsShown()
{
    const BackupPair pair;
    TestWindow t;
    t.workspace->open({pair.site(), pair.backups()}, false);
    QVERIFY(t.waitForRows(2));
    QVERIFY(t.selectRow(nameOf(pair.newer)));
    t.window->backups()->compareCurrent();
    auto *with = t.find<QComboBox>(u"Compare with"_s);
    QVERIFY(with);
    with->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(t.find<QTableView>(u"Differences"_s), 30'000);
    const QStringList rows = rowsOf(*t.find<QTableView>(u"Differences"_s)->model());
    QVERIFY2(rows.contains(u"grown data/blocks.dat"_s), qPrintable(rows.join(u'\n')));
    QVERIFY(says(t, u"grown: 1"_s));
    auto *search = t.find<QLineEdit>(u"Search differences"_s);
    QVERIFY(search && search->isEnabled());
    search->setText(u"nowhere"_s);
    QVERIFY(t.find<QWidget>(u"No difference matches"_s));
    search->setText(u"BLOCKS"_s);
    QCOMPARE(rowsOf(*t.find<QTableView>(u"Differences"_s)->model()), QStringList{u"grown data/blocks.dat"_s});
    QVERIFY(t.click(u"Close"_s));
    QVERIFY(!Sheet::openOver(t.window.get()));
}

void TestCompareSheet::theLiveSiteIsComparedFirst()
{
    const BackupPair pair;
    pair.write(u"data/new.dat"_s, "new");
    QVERIFY(QFile::remove(pair.site() + u"/config/validator.json"_s));
    TestWindow t;
    t.workspace->open({pair.site(), pair.backups()}, false);
    QVERIFY(t.waitForRows(2));
    QVERIFY(t.selectRow(nameOf(pair.newer)));
    t.window->backups()->compareCurrent();
    QTRY_VERIFY_WITH_TIMEOUT(t.find<QTableView>(u"Differences"_s), 30'000);
    const QStringList rows = rowsOf(*t.find<QTableView>(u"Differences"_s)->model());
    QVERIFY2(rows.contains(u"added data/new.dat"_s), qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.contains(u"removed config/validator.json"_s), qPrintable(rows.join(u'\n')));
}

void TestCompareSheet::aBackupOfTheLiveSiteDiffersInNothing()
{
    const BackupPair pair;
    TestWindow t;
    t.workspace->open({pair.site(), pair.backups()}, false);
    QVERIFY(t.waitForRows(2));
    QVERIFY(t.selectRow(nameOf(pair.newer)));
    t.window->backups()->compareCurrent();
    QVERIFY(t.waitForName(u"Nothing differs"_s));
    QVERIFY(!t.find<QLineEdit>(u"Search differences"_s));
    QTest::keyClick(Sheet::openOver(t.window.get()), Qt::Key_Escape);
    QVERIFY(!Sheet::openOver(t.window.get()));
}

void TestCompareSheet::aDamagedBackupIsNeverSaidToBeTheSame()
{
    TestWindow t;
    const Backup backup =
        backupAt(t.folder.filePath(u"bt2c_full_backup_20261122_000003.tar.gz"_s), 2, BackupType::Full);
    auto *sheet = new CompareSheet(*t.workspace, backup, {}, t.window.get());
    sheet->present();
    auto outcome = std::make_shared<CompareOutcome>();
    outcome->summary.same = 3;
    outcome->summary.damageBefore = Error{ErrorCode::Corrupt, {}, {}, 0, -1};
    sheet->showOutcome(outcome);
    QVERIFY(t.find<QWidget>(u"Nothing differs before the damage"_s));
    QVERIFY(says(t, u"what comes after that was not compared"_s));
}

void TestCompareSheet::anErrorIsTold()
{
    TestWindow t;
    const QString path = t.folder.filePath(u"bt2c_full_backup_20261122_000003.tar.gz"_s);
    const Backup backup = backupAt(path, 2, BackupType::Full);
    auto *sheet =
        new CompareSheet(*t.workspace, backup, {backup, backupAt(path + u"x"_s, 3, BackupType::Full)}, t.window.get());
    sheet->present();
    QVERIFY(t.waitForName(u"It could not be compared"_s));
    QVERIFY(says(t, u"is not there"_s));
}

void TestCompareSheet::theBackupBeforeItStandsAfterTheLiveSite()
{
    const Backup backup = backupAt(u"/b/2"_s, 2, BackupType::Full);
    const QList<Backup> backups = {backupAt(u"/b/1"_s, 1, BackupType::Full), backup,
                                   backupAt(u"/b/3"_s, 3, BackupType::Config),
                                   backupAt(u"/b/4"_s, 4, BackupType::Blockchain)};
    const auto archives = [](const CompareChoices &choices) {
        QStringList paths;
        for (int row = 0; row < static_cast<const QAbstractItemModel &>(choices).rowCount(); ++row)
            paths << choices.archive(row);
        return paths.join(u' ');
    };
    const CompareChoices withSite(backup, backups, u"/site"_s);
    QCOMPARE(archives(withSite), u" /b/4 /b/1 /b/3 /b/4"_s);
    QVERIFY(!withSite.isOlder(0) && withSite.isOlder(1) && !withSite.isOlder(2) && withSite.isOlder(3));
    const CompareChoices without(backup, backups, {});
    QCOMPARE(archives(without), u"/b/4 /b/1 /b/3 /b/4"_s);
    CompareChoices first(backupAt(u"/b/4"_s, 4, BackupType::Blockchain), backups, {});
    const QAbstractItemModelTester tester(&first);
    QCOMPARE(archives(first), u"/b/1 /b/2 /b/3"_s);
}

void TestCompareSheet::entriesAreWorded_data()
{
    QTest::addColumn<int>("difference");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<QString>("sizes");
    QTest::addColumn<QString>("sentence");

    const qint64 none = -1;
    QTest::newRow("added") << int(Difference::Added) << none << qint64(412) << none << u"– 412 B"_s
                           << u"added: d/f, 412 B"_s;
    QTest::newRow("removed") << int(Difference::Removed) << qint64(412) << none << none << u"412 B –"_s
                             << u"removed: d/f, 412 B"_s;
    QTest::newRow("grown") << int(Difference::Grown) << qint64(1'000'000) << qint64(2'000'000) << none
                           << u"1.0 MB 2.0 MB"_s << u"grown: d/f, 1,000,000 to 2,000,000 bytes"_s;
    QTest::newRow("grown a little") << int(Difference::Grown) << qint64(3'100'000) << qint64(3'100'412) << none
                                    << u"3.1 MB +412 B"_s << u"grown: d/f, 3,100,000 to 3,100,412 bytes"_s;
    QTest::newRow("shorter") << int(Difference::Changed) << qint64(3'100'412) << qint64(3'100'000) << qint64(1'048'576)
                             << u"3.1 MB −412 B"_s
                             << u"changed: d/f, 3,100,412 to 3,100,000 bytes, from byte 1,048,576 on"_s;
    QTest::newRow("other content") << int(Difference::Changed) << qint64(412) << qint64(412) << qint64(0)
                                   << u"412 B 412 B"_s << u"changed: d/f, 412 B"_s;
    QTest::newRow("attributes of a folder")
        << int(Difference::Attributes) << none << none << none << u"– –"_s << u"attributes: d/f"_s;
}

void TestCompareSheet::entriesAreWorded()
{
    QFETCH(const int, difference);
    QFETCH(const qint64, before);
    QFETCH(const qint64, after);
    QFETCH(const qint64, from);
    const ComparedEntry compared = entry("d/f", Difference(difference), before, after, from);
    const auto sizes = sizeWords(compared);
    QTEST((QStringList{sizes.first, sizes.second}.join(u' ')), "sizes");
    QTEST(sentenceOf(compared), "sentence");
}

void TestCompareSheet::theModelIsSearched()
{
    CompareModel model;
    const QAbstractItemModelTester tester(&model);
    auto outcome = std::make_shared<CompareOutcome>();
    outcome->add(entry("data/blocks.dat", Difference::Grown, 10, 20));
    outcome->add(entry("data/Grown.txt", Difference::Added, -1, 5));
    outcome->add(entry("config/validator.json", Difference::Changed, 412, 438, 0));
    model.setOutcome(outcome);
    QCOMPARE(model.shownCount(), 3);
    model.setFilter(u" grown "_s);
    QCOMPARE(rowsOf(model), (QStringList{u"added data/Grown.txt"_s, u"grown data/blocks.dat"_s}));
    model.setFilter(u"CONFIG"_s);
    QCOMPARE(rowsOf(model), QStringList{u"changed config/validator.json"_s});
    model.setFilter({});
    QCOMPARE(model.shownCount(), 3);
    model.setOutcome({});
    QCOMPARE(model.shownCount(), 0);
}

void TestCompareSheet::fiftyThousandRowsAreKept()
{
    TestWindow t;
    const Backup backup =
        backupAt(t.folder.filePath(u"bt2c_full_backup_20261122_000003.tar.gz"_s), 2, BackupType::Full);
    auto *sheet = new CompareSheet(*t.workspace, backup, {}, t.window.get());
    sheet->present();
    auto outcome = std::make_shared<CompareOutcome>();
    for (int i = 0; i < 60'000; ++i)
        outcome->add(entry("data/blocks/" + QByteArray::number(i) + ".blk", Difference::Added, -1, i));
    outcome->summary.added = 60'000;
    QCOMPARE(outcome->rows.size(), CompareOutcome::maxRows);
    QTest::qWait(200);
    StallMeter meter;
    sheet->showOutcome(outcome);
    QTest::qWait(200);
    QVERIFY(says(t, u"Only the first 50,000 differences are listed"_s));
    QVERIFY(says(t, u"added: 60,000"_s));
    auto *search = t.find<QLineEdit>(u"Search differences"_s);
    for (const QString &text : {u"9"_s, u"99"_s, u"none"_s, u""_s}) {
        search->setText(text);
        QTest::qWait(100);
    }
    const double longest = meter.take();
    QVERIFY2(longest < stallLimitMs, qPrintable(u"%1 ms"_s.arg(longest)));
}

void TestCompareSheet::tenThousandBackupsAreOffered()
{
    TestWindow t;
    QList<Backup> backups;
    for (int i = 0; i < 10'000; ++i)
        backups << backupAt(u"/b/%1"_s.arg(i), i, BackupType::Full);
    QTest::qWait(200);
    StallMeter meter;
    auto *sheet = new CompareSheet(*t.workspace, backups.at(5'000), backups, t.window.get());
    sheet->present();
    QTest::qWait(200);
    QVERIFY2(meter.take() < stallLimitMs, "opening");
    auto *with = t.find<QComboBox>(u"Compare with"_s);
    QCOMPARE(with->count(), 10'000);
    with->showPopup();
    QTest::qWait(200);
    const double longest = meter.take();
    with->hidePopup();
    QVERIFY2(longest < stallLimitMs, qPrintable(u"the list: %1 ms"_s.arg(longest)));
}

QTEST_MAIN(TestCompareSheet)
#include "tst_comparesheet.moc"
