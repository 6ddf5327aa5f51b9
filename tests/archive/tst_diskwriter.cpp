#include "core/archive/diskwriter.h"

#include "core/archive/archivefile.h"
#include "core/archive/filedigest.h"
#include "core/archive/sha256.h"
#include "core/support/control.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fcntl.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

/// What was written is what is there, whatever the sizes, and read back from the disk as such.
class TestDiskWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySizes();
    void rewindsAnywhere();
    void aFullDiskIsAnError();
    void abandonedInTheMiddle();

private:
    [[nodiscard]] Descriptor fresh() const
    {
        auto fd = openFile(m_dir.filePath(u"file"_s), O_RDWR | O_CREAT | O_TRUNC, 0600);
        return fd ? std::move(*fd) : Descriptor();
    }
    [[nodiscard]] static QByteArray noise(QRandomGenerator &random, qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        std::ranges::generate(bytes, [&] { return char(random.generate()); });
        return bytes;
    }
    [[nodiscard]] static QByteArray sha256(const QByteArray &bytes)
    {
        Sha256 hash;
        hash.update(bytesOf(bytes));
        return hash.finish();
    }
    QTemporaryDir m_dir;
};

void TestDiskWriter::anySizes()
{
    QRandomGenerator random(1);
    DiskWriter writer;
    Control control;
    for (const qsizetype size : {0, 1, 4095, 4096, 4097, 1'048'575, 1'048'576, 1'048'577, 5'000'000, 12'582'912}) {
        const QByteArray content = noise(random, size);
        const Descriptor fd = fresh();
        QVERIFY(fd.isOpen());
        writer.begin(fd.get(), u"file"_s);
        for (qsizetype at = 0; at < size;) {
            const qsizetype n = std::min<qsizetype>(size - at, random.bounded(1, 2'500'000));
            QVERIFY(writer.write(bytesOf(content).subspan(std::size_t(at), std::size_t(n))));
            at += n;
        }
        QVERIFY(writer.finish());
        QVERIFY(!writer.isOpen());
        // The descriptor is as it was: reads need not be aligned.
        QCOMPARE(readAt(fd.get(), 0, size + 1, {}).value(), content);
        QCOMPARE(readBackSha256(fd.get(), u"file"_s, control).value(), sha256(content));
        QCOMPARE(control.progress().bytesDone, size);
    }
}

void TestDiskWriter::rewindsAnywhere()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 40; ++round) {
        const Descriptor fd = fresh();
        DiskWriter writer;
        writer.begin(fd.get(), u"file"_s);
        QByteArray expected;
        for (int step = 0; step < 6; ++step) {
            const QByteArray more = noise(random, random.bounded(3'000'000));
            QVERIFY(writer.write(bytesOf(more)));
            expected += more;
            if (random.bounded(2) == 0) {
                expected.truncate(random.bounded(int(expected.size()) + 1));
                QVERIFY(writer.rewind(expected.size()));
            }
        }
        QVERIFY(writer.finish());
        QVERIFY2(readAt(fd.get(), 0, expected.size() + 1, {}).value() == expected, qPrintable(QString::number(round)));
    }
}

void TestDiskWriter::aFullDiskIsAnError()
{
    const auto fd = openFile(u"/dev/full"_s, O_RDWR);
    QVERIFY(fd.has_value());
    DiskWriter writer;
    writer.begin(fd->get(), u"full"_s);
    QRandomGenerator random(3);
    const QByteArray content = noise(random, 3'000'000);
    Result<void> outcome;
    for (int i = 0; i < 10 && outcome; ++i)
        outcome = writer.write(bytesOf(content));
    if (outcome)
        outcome = writer.finish();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::NoSpace);
    QCOMPARE(outcome.error().subject, u"full"_s);
}

void TestDiskWriter::abandonedInTheMiddle()
{
    QRandomGenerator random(4);
    const QByteArray content = noise(random, 3'000'000);
    DiskWriter writer;
    for (int i = 0; i < 20; ++i) {
        const Descriptor fd = fresh();
        writer.begin(fd.get(), u"file"_s);
        QVERIFY(writer.write(bytesOf(content)));
        writer.abandon();
    }
    const Descriptor fd = fresh();
    writer.begin(fd.get(), u"file"_s);
    QVERIFY(writer.write(bytesOf(content)));
    QVERIFY(writer.finish());
    QCOMPARE(readAt(fd.get(), 0, content.size() + 1, {}).value(), content);
}

QTEST_GUILESS_MAIN(TestDiskWriter)
#include "tst_diskwriter.moc"
