#include "core/support/describe.h"
#include "core/support/rate.h"
#include "core/support/smallfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

class TestSupport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemErrorsGetTheirOwnCode_data();
    void systemErrorsGetTheirOwnCode();
    void tokensComeBack();
    void everyErrorHasASentence();
    void aSentenceNamesTheThingAndTheNextStep();
    void placeholdersInANameAreLeftAlone();
    void bytes_data();
    void bytes();
    void durations_data();
    void durations();
    void namesAreShownWithoutTricks_data();
    void namesAreShownWithoutTricks();
    void rateStartsAfterHalfASecondAndAgainWithEachPhase();
    void rateFollowsAndForgets();
    void smallFilesAreReadWhole();
    void whatIsNoSmallFileIsRefusedAtOnce();
};

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int i = 0; i <= int(ErrorCode::Internal); ++i)
        codes += ErrorCode(i);
    return codes;
}

} // namespace

void TestSupport::systemErrorsGetTheirOwnCode_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorCode>("code");
    QTest::addRow("EACCES") << EACCES << ErrorCode::PermissionDenied;
    QTest::addRow("EPERM") << EPERM << ErrorCode::PermissionDenied;
    QTest::addRow("ENOENT") << ENOENT << ErrorCode::Missing;
    QTest::addRow("ENOTDIR") << ENOTDIR << ErrorCode::Missing;
    QTest::addRow("ENOSPC") << ENOSPC << ErrorCode::NoSpace;
    QTest::addRow("EDQUOT") << EDQUOT << ErrorCode::NoSpace;
    QTest::addRow("EIO") << EIO << ErrorCode::ReadFailed;
}

void TestSupport::systemErrorsGetTheirOwnCode()
{
    QFETCH(int, number);
    QFETCH(ErrorCode, code);
    const Error error = systemError(number, u"/x"_s, ErrorCode::ReadFailed);
    QCOMPARE(error.code, code);
    QCOMPARE(error.systemError, number);
    QCOMPARE(error.subject, u"/x"_s);
    QVERIFY(!error.detail.isEmpty());
}

void TestSupport::tokensComeBack()
{
    QSet<QString> tokens;
    for (const ErrorCode code : allCodes()) {
        QCOMPARE(errorFromToken(errorToken(code)), code);
        tokens.insert(errorToken(code));
    }
    QCOMPARE(tokens.size(), allCodes().size());
    QCOMPARE(errorFromToken(u"no such word"), ErrorCode::Internal);
}

void TestSupport::everyErrorHasASentence()
{
    QSet<QString> sentences;
    for (const ErrorCode code : allCodes()) {
        const QString about = describe(Error{code, u"/backups/x.tar.gz"_s, {}, 0, -1}, Language::Untranslated);
        const QString bare = describe(Error{code, {}, {}, 0, -1}, Language::Untranslated);
        QVERIFY2(about.contains("/backups/x.tar.gz"_L1), qPrintable(about));
        QVERIFY2(!about.contains(u'%') && !bare.contains(u'%'), qPrintable(bare));
        QVERIFY2(about.contains(u'.') && !about.contains(".."_L1), qPrintable(about));
        sentences.insert(bare);
    }
    QCOMPARE(sentences.size(), allCodes().size());
}

void TestSupport::aSentenceNamesTheThingAndTheNextStep()
{
    const Error damage{ErrorCode::Corrupt, u"data/blocks.dat"_s, u"CRC differs"_s, 0, 4096};
    QCOMPARE(describe(damage, Language::Untranslated),
             u"data/blocks.dat is damaged (CRC differs, at byte 4096). Use another backup."_s);
    QCOMPARE(describe(systemError(ENOENT, u"/mnt/b"_s, ErrorCode::ReadFailed), Language::Untranslated),
             u"/mnt/b is not there. It may have been moved or removed, or its disk is not mounted."_s);
}

void TestSupport::placeholdersInANameAreLeftAlone()
{
    const Error error{ErrorCode::Corrupt, u"50%1 %2.tar"_s, u"%1"_s, 0, 7};
    QCOMPARE(describe(error, Language::Untranslated), u"50%1 %2.tar is damaged (%1, at byte 7). Use another backup."_s);
}

void TestSupport::bytes_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    QTest::addRow("none") << qint64(0) << u"0 B"_s;
    QTest::addRow("few") << qint64(88) << u"88 B"_s;
    QTest::addRow("kilo") << qint64(44'555) << u"44.6 kB"_s;
    QTest::addRow("mega") << qint64(348'100'000) << u"348.1 MB"_s;
    QTest::addRow("tera") << qint64(2'500'000'000'000) << u"2.5 TB"_s;
    QTest::addRow("unknown") << qint64(-1) << QString();
}

void TestSupport::bytes()
{
    QFETCH(qint64, count);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(formatBytes(count), text);
}

void TestSupport::durations_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::addRow("tenths") << 1.23 << u"1.2 s"_s;
    QTest::addRow("seconds") << 42.4 << u"42 s"_s;
    QTest::addRow("nearly ten") << 9.97 << u"10 s"_s;
    QTest::addRow("a minute") << 59.7 << u"1 min 0 s"_s;
    QTest::addRow("minutes") << 185.0 << u"3 min 5 s"_s;
    QTest::addRow("hours") << 7800.0 << u"2 h 10 min"_s;
    QTest::addRow("nearly an hour") << 3599.9 << u"1 h 0 min"_s;
    QTest::addRow("negative") << -3.0 << u"0.0 s"_s;
    QTest::addRow("not a number") << std::nan("") << u"0.0 s"_s;
}

void TestSupport::durations()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(formatDuration(seconds), text);
}

void TestSupport::namesAreShownWithoutTricks_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("shown");
    QTest::addRow("plain") << QByteArray("data/blocks.dat") << u"data/blocks.dat"_s;
    QTest::addRow("umlaut") << QByteArray("d\xc3\xa4ta") << u"däta"_s;
    QTest::addRow("emoji") << QByteArray("\xf0\x9f\x99\x82") << u"🙂"_s;
    QTest::addRow("latin-1") << QByteArray("d\xe4ta") << u"d\\xe4ta"_s;
    QTest::addRow("cut off") << QByteArray("x\xe2\x82") << u"x\\xe2\\x82"_s;
    QTest::addRow("overlong") << QByteArray("\xc0\xaf") << u"\\xc0\\xaf"_s;
    QTest::addRow("surrogate") << QByteArray("\xed\xa0\x80") << u"\\xed\\xa0\\x80"_s;
    QTest::addRow("newline") << QByteArray("a\nb\x1b[31m") << u"a\\x0ab\\x1b[31m"_s;
    QTest::addRow("right-to-left override") << QByteArray("\xe2\x80\xaegz.rat") << u"\\xe2\\x80\\xaegz.rat"_s;
    QTest::addRow("zero byte") << QByteArray("a\0b", 3) << u"a\\x00b"_s;
}

void TestSupport::namesAreShownWithoutTricks()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, shown);
    QCOMPARE(displayName(raw), shown);
}

void TestSupport::rateStartsAfterHalfASecondAndAgainWithEachPhase()
{
    RateMeter meter;
    QVERIFY(!meter.fraction());
    Progress progress{.phase = Phase::Verifying, .bytesDone = 0, .bytesTotal = 1000};
    meter.update(progress, 10.0);
    progress.bytesDone = 40;
    meter.update(progress, 10.4);
    QVERIFY(!meter.bytesPerSecond());
    QVERIFY(!meter.secondsLeft());
    progress.bytesDone = 100;
    meter.update(progress, 11.0);
    QCOMPARE(meter.bytesPerSecond().value_or(-1), 100.0);
    QCOMPARE(meter.secondsLeft().value_or(-1), 9.0);
    QCOMPARE(meter.fraction().value_or(-1), 0.1);

    progress = {.phase = Phase::ReadingBack, .bytesDone = 0, .bytesTotal = -1, .itemsDone = 1, .itemsTotal = 4};
    meter.update(progress, 11.5);
    QVERIFY(!meter.bytesPerSecond());
    QCOMPARE(meter.fraction().value_or(-1), 0.25);
    progress = {.phase = Phase::Finishing};
    meter.update(progress, 12);
    QVERIFY(!meter.fraction());
}

void TestSupport::rateFollowsAndForgets()
{
    RateMeter meter;
    Progress progress{.phase = Phase::Reading, .bytesDone = 0, .bytesTotal = 1'000'000};
    double seconds = 0;
    const auto run = [&](qint64 bytesPerTick, int ticks) {
        for (int i = 0; i < ticks; ++i) {
            progress.bytesDone += bytesPerTick;
            meter.update(progress, seconds += 0.1);
        }
    };
    meter.update(progress, seconds);
    run(100, 100);
    QVERIFY(qAbs(*meter.bytesPerSecond() - 1000) < 1);
    run(10, 30);
    QVERIFY(*meter.bytesPerSecond() < 600 && *meter.bytesPerSecond() > 100);
    run(10, 300);
    QVERIFY(qAbs(*meter.bytesPerSecond() - 100) < 1);
    // A stall gives no time left rather than centuries.
    run(0, 1000);
    QVERIFY(!meter.secondsLeft());
    progress.bytesDone = progress.bytesTotal;
    meter.update(progress, seconds += 1);
    QCOMPARE(meter.secondsLeft().value_or(-1), 0.0);
    QCOMPARE(meter.fraction().value_or(-1), 1.0);
}

void TestSupport::smallFilesAreReadWhole()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"f"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100, 'x'));
    file.close();
    QCOMPARE(readSmallFile(path, 100).value_or(QByteArray()), QByteArray(100, 'x'));
    QCOMPARE(readSmallFile(path, 99).error().code, ErrorCode::TooLarge);
}

void TestSupport::whatIsNoSmallFileIsRefusedAtOnce()
{
    QTemporaryDir dir;
    QCOMPARE(readSmallFile(dir.filePath(u"none"_s), 10).error().code, ErrorCode::Missing);
    QCOMPARE(readSmallFile(dir.path(), 10).error().code, ErrorCode::Unsupported);
    const QString fifo = dir.filePath(u"fifo"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QCOMPARE(readSmallFile(fifo, 10).error().code, ErrorCode::Unsupported);
    // An endless one.
    QCOMPARE(readSmallFile(u"/dev/zero"_s, 10).error().code, ErrorCode::Unsupported);
    const QString link = dir.filePath(u"link"_s);
    QVERIFY(QFile::link(dir.filePath(u"nowhere"_s), link));
    QCOMPARE(readSmallFile(link, 10).error().code, ErrorCode::Missing);
}

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
