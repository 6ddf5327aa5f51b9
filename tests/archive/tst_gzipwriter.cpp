#include "core/archive/gzipwriter.h"
#include "core/support/durable.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

class TestGzipWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gzipReadsWhatIsWritten();
    void rewindTakesBackToTheMark();
    void aFullDiskIsReported();
};

static QByteArray gunzip(const QString &path)
{
    QProcess process;
    process.start(u"gzip"_s, {u"-dc"_s, path});
    return process.waitForFinished(30000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                     : QByteArray("failed");
}

static QByteArray random(qsizetype size)
{
    QRandomGenerator generator{quint32(size)};
    QByteArray content(size, Qt::Uninitialized);
    for (char &c : content)
        c = char(generator.bounded(64U));
    return content;
}

void TestGzipWriter::gzipReadsWhatIsWritten()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"x.gz"_s);
    auto fd = openFile(path, O_RDWR | O_CREAT, 0600);
    GzipWriter writer(fd->get(), path);
    const QByteArray content = random(5 * 1024 * 1024 + 17);
    for (qsizetype at = 0; at < content.size(); at += 100001)
        QVERIFY(writer.write(content.sliced(at, std::min<qsizetype>(100001, content.size() - at))));
    QVERIFY(writer.finish());
    QVERIFY(gunzip(path) == content);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(writer.size(), file.size());
    QCOMPARE(writer.sha256(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
}

void TestGzipWriter::rewindTakesBackToTheMark()
{
    for (const qsizetype size : {qsizetype(10), qsizetype(1024 * 1024), qsizetype(9'000'000)}) {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"x.gz"_s);
        auto fd = openFile(path, O_RDWR | O_CREAT, 0600);
        GzipWriter writer(fd->get(), path);
        QVERIFY(writer.write(random(3'000'000)));
        writer.mark();
        QVERIFY(writer.write(random(size)));
        QVERIFY(writer.rewind());
        writer.mark();
        QVERIFY(writer.write(random(size + 1)));
        QVERIFY(writer.rewind());
        QVERIFY(writer.write("end"));
        QVERIFY(writer.finish());
        QVERIFY(gunzip(path) == random(3'000'000) + "end");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(writer.sha256(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
}

void TestGzipWriter::aFullDiskIsReported()
{
#ifdef Q_OS_LINUX
    auto fd = openFile(u"/dev/full"_s, O_WRONLY);
    GzipWriter writer(fd->get(), u"/dev/full"_s);
    Result<void> result;
    for (int i = 0; i < 20 && result; ++i)
        result = writer.write(random(1024 * 1024));
    if (result)
        result = writer.finish();
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::NoSpace);
#endif
}

QTEST_GUILESS_MAIN(TestGzipWriter)
#include "tst_gzipwriter.moc"
