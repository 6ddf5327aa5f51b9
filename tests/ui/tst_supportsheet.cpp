#include "testwindow.h"

#include "ui/drill/drillsheet.h"
#include "ui/support/bundlemodel.h"
#include "ui/support/supportsheet.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

SupportBundle bundle()
{
    SupportBundle made;
    made.files = {
        {u"README.md"_s, u"What is in this bundle"_s, "read me"_ba, 0, true},
        {u"logs/bt2c_validator.log"_s, u"Log of bt2c_validator"_s, "password=[removed: password]"_ba, 3, true},
        {u"status/chain.json"_s, u"Status of the chain"_s, QByteArray(300'000, 'x'), 0, true}};
    made.leftOut = {u"the engine: it does not run"_s};
    return made;
}

bool says(const TestWindow &t, const QString &text)
{
    const QList<QLabel *> labels = t.window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class TestSupportSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theModelHoldsWhatTheBundleHolds();
    void theFirstFileCannotBeLeftOut();
    void eachFileIsReadBeforeItIsWritten();
    void whatIsNotWrittenSaysSo();
    void theNewestSoundBackupIsDrilled();
    void aDrillsResultIsTold();
};

void TestSupportSheet::initTestCase()
{
    new Theme(*qApp, Qt::ColorScheme::Light);
}

void TestSupportSheet::theModelHoldsWhatTheBundleHolds()
{
    BundleModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy changed(&model, &BundleModel::choiceChanged);
    model.setBundle(bundle());
    QAbstractItemModel &base = model;
    QCOMPARE(base.rowCount(), 3);
    QVERIFY(base.index(1, BundleModel::Secrets).data().toString().contains(u'3'));
    QCOMPARE(base.index(2, BundleModel::Secrets).data().toString(), u"none found"_s);
    QVERIFY(base.setData(base.index(1, BundleModel::Title), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(model.includedCount(), 2);
    QVERIFY(!model.bundle().files.at(1).included);
    QCOMPARE(model.includedBytes(), 300'007);
    QCOMPARE(model.secretsTakenOut(), 3);
}

void TestSupportSheet::theFirstFileCannotBeLeftOut()
{
    BundleModel model;
    model.setBundle(bundle());
    QAbstractItemModel &base = model;
    QVERIFY(!base.setData(base.index(0, BundleModel::Title), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!(base.flags(base.index(0, BundleModel::Title)) & Qt::ItemIsUserCheckable));
    QVERIFY(model.bundle().files.at(0).included);
}

void TestSupportSheet::eachFileIsReadBeforeItIsWritten()
{
    TestWindow t;
    auto *sheet = new SupportSheet(*t.workspace, t.window.get(), false);
    sheet->present();
    QVERIFY(!t.find<QAbstractButton>(u"Save Bundle"_s)->isEnabled());
    sheet->show(bundle());
    auto *files = t.find<QTableView>(u"Files of the bundle"_s);
    auto *content = t.find<QPlainTextEdit>(u"Content of the file"_s);
    QVERIFY(files && content);
    QCOMPARE(content->toPlainText(), u"read me"_s);
    files->setCurrentIndex(files->model()->index(1, 0));
    QCOMPARE(content->toPlainText(), u"password=[removed: password]"_s);
    // Long ones are shown in part and say so.
    files->setCurrentIndex(files->model()->index(2, 0));
    QVERIFY(content->toPlainText().size() < 101'000);
    QVERIFY(content->toPlainText().contains(u"All of it is in the bundle"_s));
    QVERIFY(says(t, u"the engine: it does not run"_s));
    QVERIFY(t.find<QAbstractButton>(u"Save Bundle"_s)->isEnabled());
    QVERIFY(t.find<QLineEdit>(u"Where to save"_s)->text().endsWith(u".zip"_s));
    QVERIFY(t.click(u"Cancel"_s));
}

void TestSupportSheet::whatIsNotWrittenSaysSo()
{
    TestWindow t;
    auto *sheet = new SupportSheet(*t.workspace, t.window.get(), false);
    sheet->present();
    sheet->show(bundle());
    sheet->setPath(t.folder.filePath(u"no such folder/bundle.zip"_s), false);
    QVERIFY(t.click(u"Save Bundle"_s));
    QVERIFY(QTest::qWaitFor([&] { return says(t, u"The bundle was not written"_s); }, 60'000));
    QVERIFY(QTest::qWaitFor([&] { return t.find<QAbstractButton>(u"Save Bundle"_s)->isEnabled(); }, 60'000));
    QVERIFY(t.click(u"Cancel"_s));
}

void TestSupportSheet::theNewestSoundBackupIsDrilled()
{
    TestWindow t;
    QVERIFY(t.openPractice());
    QVERIFY(t.waitUntilIdle());
    QVERIFY(t.click(u"Verify all"_s));
    QVERIFY(t.waitUntilIdle());
    QString newest;
    for (const BackupRow *row : t.model()->allRows()) {
        if (newest.isEmpty() && row->backup.integrity.state == IntegrityState::Verified
            && promisesData(row->backup.type))
            newest = row->backup.path;
    }
    auto *sheet = new DrillSheet(*t.workspace, {}, t.window.get());
    sheet->present();
    QVERIFY(QTest::qWaitFor([&] { return t.find<QAbstractButton>(u"Start Drill"_s)->isEnabled(); }, 60'000));
    QCOMPARE(t.find<QComboBox>(u"Backup to drill"_s)->currentData().toString(), newest);
    QVERIFY(t.click(u"Cancel"_s));
}

void TestSupportSheet::aDrillsResultIsTold()
{
    TestWindow t;
    auto *sheet = new DrillSheet(*t.workspace, {}, t.window.get());
    sheet->present();
    sheet->showRunning();
    sheet->addLines({u"Restoring"_s});
    DrillReport report;
    report.entries = 12;
    report.bytes = 1'000'000;
    report.compared = 12;
    report.booted = true;
    report.height = 18'402;
    report.seconds = 242;
    sheet->showResult(report);
    QVERIFY(t.waitForName(u"Time to recover: 4 min 2 s"_s));
    QVERIFY(t.find<QWidget>(u"Proven in drill"_s));
    QVERIFY(t.click(u"Close"_s));

    sheet = new DrillSheet(*t.workspace, {}, t.window.get());
    sheet->present();
    sheet->showResult(failure(ErrorCode::ChecksumMismatch, u"x.tar.gz"_s));
    QVERIFY(t.find<QWidget>(u"Not proven"_s));
    QVERIFY(says(t, u"The live site was not touched"_s));
    QVERIFY(t.click(u"Close"_s));
}

QTEST_MAIN(TestSupportSheet)
#include "tst_supportsheet.moc"
