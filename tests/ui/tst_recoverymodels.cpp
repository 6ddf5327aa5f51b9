#include "stallmeter.h"
#include "tests/core/unprivileged.h"

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
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

/// What a PDF holds, as far as these tests have to know.
struct Pdf
{
    qsizetype pages = 0;
    QList<qsizetype> texts;        ///< of each page, in order: how many pieces of text it shows

    explicit Pdf(const QByteArray &content)
    {
        static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
        pages = QString::fromLatin1(content).count(page);
        for (qsizetype at = content.indexOf("stream\n"); at >= 0; at = content.indexOf("stream\n", at + 1)) {
            if (content.sliced(0, at).endsWith("end"))
                continue;
            const qsizetype begin = at + 7;
            // qUncompress() wants the size before it, and takes any as a guess.
            const QByteArray plain = qUncompress(QByteArray(4, '\1') + content.sliced(begin));
            if (const qsizetype shown = plain.count(" Tj") + plain.count(" TJ"); shown > 0)
                texts.append(shown);
        }
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QString longReport()
{
    QString markdown = u"# Recovery of validator1\n\n"_s;
    for (int i = 0; i < 200; ++i)
        markdown += u"Step %1 was done in 2.4 s, and the chain grew to height 18,402 after that.\n\n"_s.arg(i);
    return markdown;
}

/// No file may become larger for its lifetime: a write that fails in the middle.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        m_before = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit small = m_limit;
        small.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FileLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        (void)std::signal(SIGXFSZ, m_before);
    }
    Q_DISABLE_COPY_MOVE(FileLimit)

private:
    void (*m_before)(int) = SIG_DFL;
    rlimit m_limit{};
};

} // namespace

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
    void aLongReportIsSeveralPagesOfText();
    void aLongWordIsNotCutOffAtTheEdgeOfThePage();
    void aReportThatCannotBeWrittenSaysSo_data();
    void aReportThatCannotBeWrittenSaysSo();
    void aReportThatWasThereOutlivesAWriteThatFails_data();
    void aReportThatWasThereOutlivesAWriteThatFails();

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
    constexpr int limitMs = stallLimitMs;
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

void TestRecoveryModels::aLongReportIsSeveralPagesOfText()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"long.pdf"_s);
    QVERIFY(writeReport(longReport(), path));
    const QByteArray content = contentOf(path);
    QVERIFY(content.startsWith("%PDF-"));
    const Pdf pdf(content);
    QVERIFY2(pdf.pages > 2, QByteArray::number(pdf.pages).constData());
    // Each of them shows text, in a font that the file brings along.
    QCOMPARE(pdf.texts.size(), pdf.pages);
    QVERIFY2(std::ranges::all_of(pdf.texts.first(pdf.pages - 1), [](qsizetype shown) { return shown > 10; }),
             qPrintable(u"%1 pages"_s.arg(pdf.pages)));
    QVERIFY(content.contains("/FontFile"));
    QCOMPARE(namesIn(folder.path()), QStringList{u"long.pdf"_s});
}

/// Paths and checksums have no place to break at.
void TestRecoveryModels::aLongWordIsNotCutOffAtTheEdgeOfThePage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"wide.pdf"_s);
    QVERIFY(writeReport(u"# Report\n\n"_s + QString(2000, u'x') + u'\n', path));
    const Pdf pdf(contentOf(path));
    QVERIFY2(pdf.texts.value(0) > 10, QByteArray::number(pdf.texts.value(0)).constData());
}

void TestRecoveryModels::aReportThatCannotBeWrittenSaysSo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::addRow("no such folder, Markdown") << u"not/there/r.md"_s << ErrorCode::Missing;
    QTest::addRow("no such folder, PDF") << u"not/there/r.pdf"_s << ErrorCode::Missing;
    QTest::addRow("unwritable, Markdown") << u"locked/r.md"_s << ErrorCode::PermissionDenied;
    QTest::addRow("unwritable, PDF") << u"locked/r.pdf"_s << ErrorCode::PermissionDenied;
    QTest::addRow("a folder has the name") << u"folder.pdf"_s << ErrorCode::WriteFailed;
}

void TestRecoveryModels::aReportThatCannotBeWrittenSaysSo()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"locked"_s) && QDir(folder.path()).mkpath(u"folder.pdf/inside"_s));
    QVERIFY(QFile::setPermissions(folder.filePath(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
    const QString path = folder.filePath(name);
    Result<void> written;
    {
        const Unprivileged nobody(folder.path());
        written = writeReport(longReport(), path);
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, code);
    QCOMPARE(written.error().subject, path);
    QCOMPARE(namesIn(folder.path()), (QStringList{u"folder.pdf"_s, u"locked"_s}));
    QVERIFY(namesIn(folder.filePath(u"locked"_s)).isEmpty());
    QCOMPARE(namesIn(folder.filePath(u"folder.pdf"_s)), QStringList{u"inside"_s});
}

void TestRecoveryModels::aReportThatWasThereOutlivesAWriteThatFails_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("Markdown") << u"r.md"_s;
    QTest::addRow("PDF") << u"r.pdf"_s;
}

void TestRecoveryModels::aReportThatWasThereOutlivesAWriteThatFails()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(writeReport(u"# The first one\n"_s, path));
    const QByteArray first = contentOf(path);
    QVERIFY(!first.isEmpty());
    Result<void> written;
    {
        const FileLimit limit(4096);
        written = writeReport(longReport(), path);
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    QCOMPARE(contentOf(path), first);
    QCOMPARE(namesIn(folder.path()), QStringList{name});
    // And once there is room it is replaced.
    QVERIFY(writeReport(longReport(), path));
    QVERIFY(contentOf(path).size() > first.size());
}

QTEST_MAIN(TestRecoveryModels)
#include "tst_recoverymodels.moc"
