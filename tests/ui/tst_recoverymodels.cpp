#include "stallmeter.h"

#include "ui/recovery/offermodel.h"
#include "ui/recovery/outputview.h"
#include "ui/recovery/recoverywords.h"
#include "ui/recovery/reportfile.h"
#include "ui/recovery/stepfeed.h"
#include "ui/recovery/steplistmodel.h"
#include "ui/shell/madeuprecoveries.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

class TestRecoveryModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stepsTellTheirStates();
    void onlyWhatChangedIsTold();
    void offersSayWhatIsLost();
    void boxesSayWhatIsNotKnown();
    void whatIsSafeIsSaidOfEachStage();
    void anyNumberOfLinesIsBounded();
    void tenThousandLinesDoNotStall();
    void controlCharactersAreNotShown();
    void aReportIsWrittenInBothForms();
    void aReportThatCannotBeWrittenSaysSo();

private:
    QDateTime m_now = QDateTime::currentDateTime();
};

void TestRecoveryModels::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    new Theme(*qApp, Qt::ColorScheme::Light);
}

void TestRecoveryModels::stepsTellTheirStates()
{
    StepListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(madeup::running(m_now, 3), m_now);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.current(), 3);
    const auto text = [&model](int row) { return model.index(row).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(text(0), u"Step 1 of 6: Stop the validator, done, 4.2 s"_s);
    QVERIFY2(text(3).startsWith(u"Step 4 of 6: Restore the backup, running, "_s) && text(3).endsWith(u'%'),
             qPrintable(text(3)));
    QCOMPARE(text(4), u"Step 5 of 6: Start the validator, to come"_s);
    model.show(madeup::failedStep(m_now), m_now);
    QCOMPARE(text(4), u"Step 5 of 6: Start the validator, failed"_s);
    model.show(madeup::recovered(m_now), m_now);
    QCOMPARE(text(2), u"Step 3 of 6: Verify the newest, left out"_s);
    QCOMPARE(model.current(), -1);
    // One that was cut short by a kill does not run.
    RecoveryStatus killed = madeup::restoring(m_now, 3);
    killed.journal.steps[3].state = StepState::Running;
    model.show(killed, m_now);
    QVERIFY(text(3).endsWith(u"to come"_s));
}

void TestRecoveryModels::onlyWhatChangedIsTold()
{
    StepListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const RecoveryStatus status = madeup::running(m_now, 3);
    model.show(status, m_now);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(status, m_now);
    QCOMPARE(changed.size(), 0);
    RecoveryStatus next = status;
    next.next = 4;
    model.show(next, m_now);
    QVERIFY(changed.size() == 2);
    QCOMPARE(reset.size(), 0);
}

void TestRecoveryModels::offersSayWhatIsLost()
{
    OfferModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RecoveryStatus status = madeup::choosingBackup(m_now);
    status.offers[0].blocksLost = 134;
    status.offers[0].secondsLost = 134 * 300;
    status.offers[1].blocksLost.reset();
    model.show(status.offers, m_now);
    QCOMPARE(model.rowCount(), 7);
    QVERIFY(model.index(0).data(OfferModel::LossRole).toString().startsWith(u"134 block"_s));
    QVERIFY(model.index(0).data(OfferModel::LossRole).toString().contains(u"about 11 hour"_s));
    QCOMPARE(model.index(1).data(OfferModel::LossRole).toString(), u"loss not known"_s);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Verified"_s));
    QVERIFY(model.offer(6) && !model.offer(7) && !model.offer(-1));
    model.show({}, m_now);
    QCOMPARE(model.rowCount(), 0);
}

void TestRecoveryModels::boxesSayWhatIsNotKnown()
{
    RecoveryJournal journal = madeup::restoring(m_now, 3).journal;
    QList<FigureBox> boxes = lossBoxes(journal, nullptr, m_now);
    QCOMPARE(boxes.size(), 3);
    QCOMPARE(boxes.at(0).figure, u"height 18,405"_s);
    QCOMPARE(boxes.at(1).figure, u"height 18,402"_s);
    QVERIFY(boxes.at(2).figure.startsWith(u"3 block"_s) && boxes.at(2).text.startsWith(u"about 15 min"_s));
    journal.liveHeight.reset();
    boxes = lossBoxes(journal, nullptr, m_now);
    QCOMPARE(boxes.at(0).figure, u"height not known"_s);
    QCOMPARE(boxes.at(2).figure, u"not known"_s);
    journal.backup.clear();
    QVERIFY(lossBoxes(journal, nullptr, m_now).isEmpty());
}

void TestRecoveryModels::whatIsSafeIsSaidOfEachStage()
{
    QVERIFY(safeWords(madeup::running(m_now, 3)).contains(u"untouched until"_s));
    QVERIFY(safeWords(madeup::failedStep(m_now)).contains(u"is kept in the volume"_s));
    const QString asked = safeWords(madeup::askingForName(m_now));
    QVERIFY2(asked.contains(u"Nothing is removed so far"_s) && asked.contains(u"safety archive"_s), qPrintable(asked));
    RecoveryStatus removed = madeup::askingForName(m_now);
    removed.journal.steps[2].state = StepState::Done;
    removed.journal.safetyArchive.clear();
    QVERIFY(!safeWords(removed).contains(u"Nothing is removed"_s));
}

void TestRecoveryModels::anyNumberOfLinesIsBounded()
{
    StepFeed feed;
    const int many = 100'000;
    for (int i = 0; i < many; ++i)
        feed.add(m_now, QString::number(i));
    StepFeed::Batch batch = feed.take();
    QVERIFY(batch.lines.size() <= 2 * StepFeed::maxLines);
    QCOMPARE(batch.lines.size() + batch.leftOut, many);
    QCOMPARE(batch.lines.constLast().text, QString::number(many - 1));
    batch = feed.take();
    QVERIFY(batch.lines.isEmpty() && batch.leftOut == 0);
}

void TestRecoveryModels::tenThousandLinesDoNotStall()
{
    constexpr int limitMs = 50;
    constexpr int attempts = 3;
    QList<StepLine> lines;
    for (int i = 0; i < 10'000; ++i)
        lines.append({m_now, u"data/blocks/%1.dat 336,003,072 bytes ok, SHA-256 as in the archive"_s.arg(i)});
    double longest = 0;
    // A busy machine stalls now and then by itself.
    for (int attempt = 0; attempt < attempts; ++attempt) {
        OutputView view;
        view.resize(700, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::qWait(100);
        auto *text = view.findChild<QPlainTextEdit *>();
        StallMeter meter;
        view.add(lines, 0);
        QVERIFY(QTest::qWaitFor([text] { return text->toPlainText().contains(u"/9999.dat"_s); }, 30'000));
        QTest::qWait(50);
        longest = meter.take();
        if (longest <= limitMs)
            break;
    }
    QVERIFY2(longest <= limitMs, qPrintable(QString::number(longest)));
}

void TestRecoveryModels::controlCharactersAreNotShown()
{
    OutputView view;
    view.add({{QDateTime(), u"a\x1b[31mb\r\nc"_s + QChar(QChar::LineSeparator) + u"d"_s}}, 3);
    const QString text = view.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(text.contains(u"a [31mb  c d"_s));
    QVERIFY(text.contains(u"came faster"_s));
}

void TestRecoveryModels::aReportIsWrittenInBothForms()
{
    QTemporaryDir folder;
    const QString markdown = u"# Recovery of validator1\n\n| step | state |\n|---|---|\n| Restore | done |\n"_s;
    QVERIFY(writeReport(markdown, folder.filePath(u"r.md"_s)));
    QFile plain(folder.filePath(u"r.md"_s));
    QVERIFY(plain.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(plain.readAll()), markdown);
    QVERIFY(writeReport(markdown, folder.filePath(u"r.PDF"_s)));
    QFile pdf(folder.filePath(u"r.PDF"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray content = pdf.readAll();
    QVERIFY(content.startsWith("%PDF-") && content.contains("%%EOF"));
}

void TestRecoveryModels::aReportThatCannotBeWrittenSaysSo()
{
    QTemporaryDir folder;
    const auto written = writeReport(u"# x"_s, folder.filePath(u"not/there/r.md"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Missing);
}

QTEST_MAIN(TestRecoveryModels)
#include "tst_recoverymodels.moc"
