#include "core/archive/tarwriter.h"
#include "recordingvisitor.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

Entry file(const QByteArray &path, qint64 size)
{
    Entry entry;
    entry.path = path;
    entry.size = size;
    entry.mode = 0640;
    entry.uid = 1234;
    entry.gid = 5678;
    entry.user = "operator";
    entry.group = "staff";
    entry.modified = {1795380953, 822632300};
    return entry;
}

QByteArray tarOf(const QList<std::pair<Entry, QByteArray>> &items)
{
    QByteArray tar;
    for (const auto &[entry, content] : items)
        tar += tarHeader(entry) + content + QByteArray(qsizetype(tarPadding(content.size())), '\0');
    return tar + tarEnd();
}

Result<void> readIn(const QByteArray &tar, RecordingVisitor &visitor, qsizetype piece)
{
    TarReader reader(visitor);
    for (qsizetype at = 0; at < tar.size(); at += piece) {
        if (auto fed = reader.feed(bytesOf(tar.sliced(at, std::min(piece, tar.size() - at)))); !fed)
            return fed;
    }
    return reader.finish();
}

} // namespace

class TestTar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void piecesOfAnySizeGiveTheSame();
    void everyTruncationIsNoticed();
    void everyFlippedHeaderBitIsNoticedOrHarmless();
    void anyInputGivesAnErrorAndNoCrash();
    void offsetsNameTheDamagedHeader();
    void sparseFormsOfGnuTar_data();
    void sparseFormsOfGnuTar();
    void formatsOfOtherWriters_data();
    void formatsOfOtherWriters();
    void dataAfterTheEndIsNoticed();
    void hugeExtendedHeaderIsRefused();
    void sizesBeyondEightGibibytes();
};

void TestTar::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("nanoseconds");
    QTest::newRow("plain") << QByteArray("data/blocks.dat") << qint64(1700000000) << 0;
    QTest::newRow("fraction") << QByteArray("data/blocks.dat") << qint64(1700000000) << 123456789;
    QTest::newRow("before the epoch") << QByteArray("data/old") << qint64(-2) << 750000000;
    QTest::newRow("just before the epoch") << QByteArray("data/old") << qint64(-1) << 500000000;
    QTest::newRow("long path") << QByteArray("data/" + QByteArray(3000, 'n')) << qint64(1) << 1;
    QTest::newRow("100 bytes") << QByteArray(100, 'n') << qint64(1) << 0;
    QTest::newRow("101 bytes") << QByteArray(101, 'n') << qint64(1) << 0;
    QTest::newRow("UTF-8") << QByteArray("data/é 漢字 name.json") << qint64(1) << 0;
    QTest::newRow("no UTF-8") << QByteArray("data/\xff\xfe\x01\n name") << qint64(1) << 0;
    QTest::newRow("long, no UTF-8") << QByteArray("data/" + QByteArray(200, '\xff')) << qint64(1) << 0;
    QTest::newRow("far future") << QByteArray("data/x") << qint64(99999999999) << 0;
}

void TestTar::whatIsWrittenIsReadBack()
{
    QFETCH(QByteArray, path);
    QFETCH(qint64, seconds);
    QFETCH(int, nanoseconds);
    Entry entry = file(path, 700);
    entry.modified = {seconds, nanoseconds};
    entry.attributes = {{"user.note", QByteArray("a\0b=\n", 5)}, {"user.empty", ""}};
    std::ranges::sort(entry.attributes, {}, &ExtendedAttribute::name);
    Entry link = file(path + "2", 0);
    link.kind = EntryKind::Symlink;
    link.linkTarget = path + "/../target";
    RecordingVisitor visitor;
    const auto read = readIn(tarOf({{entry, QByteArray(700, 'c')}, {link, {}}}), visitor, 1000);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(visitor.items.size(), 2);
    Entry got = visitor.items.at(0).entry;
    got.headerOffset = 0;
    QCOMPARE(got.path, entry.path);
    QVERIFY(got == entry);
    QCOMPARE(visitor.items.at(0).content, QByteArray(700, 'c'));
    QCOMPARE(visitor.items.at(1).entry.linkTarget, link.linkTarget);
    QCOMPARE(visitor.ended, 2);
}

void TestTar::piecesOfAnySizeGiveTheSame()
{
    const QByteArray tar = tarOf({{file("data/" + QByteArray(150, 'p'), 1500), QByteArray(1500, 'a')},
                                  {file("data/b", 0), {}},
                                  {file("data/c", 512), QByteArray(512, 'c')}});
    for (const qsizetype piece : {1, 3, 511, 512, 513, 4096, 1000000}) {
        RecordingVisitor visitor;
        QVERIFY(readIn(tar, visitor, piece));
        QCOMPARE(visitor.items.size(), 3);
        QCOMPARE(visitor.items.at(0).content, QByteArray(1500, 'a'));
        QCOMPARE(visitor.items.at(1).entry.headerOffset, 512 + 512 + 512 + 1536);
        QCOMPARE(visitor.items.at(2).content, QByteArray(512, 'c'));
    }
}

void TestTar::everyTruncationIsNoticed()
{
    const QByteArray tar =
        tarOf({{file("data/a", 700), QByteArray(700, 'a')}, {file("data/b", 10), QByteArray(10, 'b')}});
    // One end block is enough for most tars, so what lies behind it may be missing.
    for (qsizetype length = 0; length < tar.size() - 512; ++length) {
        RecordingVisitor visitor;
        const auto read = readIn(tar.first(length), visitor, 4096);
        QVERIFY2(!read, qPrintable(u"accepted at %1"_s.arg(length)));
        QVERIFY(read.error().code == ErrorCode::Truncated);
    }
}

void TestTar::everyFlippedHeaderBitIsNoticedOrHarmless()
{
    const QByteArray header = tarHeader([] {
        Entry entry = file("data/a", 700);
        entry.modified.nanoseconds = 0;
        return entry;
    }());
    QCOMPARE(header.size(), 512);
    for (int bit = 0; bit < 512 * 8; ++bit) {
        QByteArray flipped = header;
        flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        RecordingVisitor visitor;
        const auto read = readIn(flipped + QByteArray(1024, 'a') + tarEnd(), visitor, 4096);
        // The checksum field itself has spare characters; everything else is covered by it.
        const bool inChecksumField = bit / 8 >= 148 && bit / 8 < 156;
        if (!inChecksumField)
            QVERIFY2(!read, qPrintable(u"bit %1"_s.arg(bit)));
    }
}

void TestTar::anyInputGivesAnErrorAndNoCrash()
{
    QRandomGenerator random(20261122);
    const QByteArray sound = tarOf({{file("data/" + QByteArray(300, 'p'), 700), QByteArray(700, 'a')},
                                    {file("data/b", 10), QByteArray(10, 'b')}});
    for (int round = 0; round < 3000; ++round) {
        QByteArray input = sound;
        for (int i = 0, n = 1 + int(random.bounded(20U)); i < n; ++i)
            input[qsizetype(random.bounded(quint32(input.size())))] = char(random.generate());
        // A right checksum lets the damage in deeper.
        for (qsizetype at = 0; at + 512 <= input.size(); at += 512) {
            if (random.bounded(2) == 0)
                continue;
            int sum = 0;
            for (qsizetype i = 0; i < 512; ++i)
                sum += i >= 148 && i < 156 ? ' ' : quint8(input.at(at + i));
            input.replace(at + 148, 8,
                          QByteArray(QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2)));
        }
        RecordingVisitor visitor;
        (void)readIn(input, visitor, 1 + qsizetype(random.bounded(2000U)));
    }
}

void TestTar::offsetsNameTheDamagedHeader()
{
    QByteArray tar = tarOf({{file("data/a", 700), QByteArray(700, 'a')}, {file("data/b", 10), QByteArray(10, 'b')}});
    // data/a: pax header, its body, header, 2 content blocks; data/b: the same with one.
    const qsizetype second = 512 * 5;
    tar[second + 600] = 'X';
    tar[second + 1024] = 'X';
    RecordingVisitor visitor;
    const auto read = readIn(tar, visitor, 777);
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::Corrupt);
    QVERIFY(read.error().offset >= second && read.error().offset <= second + 1024);
    QCOMPARE(read.error().subject, u"data/a"_s);
}

void TestTar::sparseFormsOfGnuTar_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("old GNU") << QStringList{u"--format=gnu"_s};
    QTest::newRow("pax 0.0") << QStringList{u"--format=pax"_s, u"--sparse-version=0.0"_s};
    QTest::newRow("pax 0.1") << QStringList{u"--format=pax"_s, u"--sparse-version=0.1"_s};
    QTest::newRow("pax 1.0") << QStringList{u"--format=pax"_s, u"--sparse-version=1.0"_s};
}

void TestTar::sparseFormsOfGnuTar()
{
    QFETCH(QStringList, options);
    QTemporaryDir dir;
    QFile sparse(dir.filePath(u"holes"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly));
    // Thirty islands, so that GNU tar's old form needs blocks of map beyond its header.
    QByteArray expected(30 * 65536 + 5, '\0');
    for (int i = 0; i < 30; ++i) {
        sparse.seek(i * 65536 + 40000 / 4096 * 4096);
        sparse.write(QByteArray(4096, char('a' + i % 26)));
        expected.replace(i * 65536 + 40000 / 4096 * 4096, 4096, QByteArray(4096, char('a' + i % 26)));
    }
    sparse.resize(expected.size());
    sparse.close();
    QProcess tar;
    tar.start(u"tar"_s,
              QStringList{u"-C"_s, dir.path(), u"-S"_s, u"-cf"_s, u"-"_s} + options + QStringList{u"holes"_s});
    QVERIFY(tar.waitForFinished());
    RecordingVisitor visitor;
    const auto read = readIn(tar.readAllStandardOutput(), visitor, 4096);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(visitor.items.size(), 1);
    QVERIFY(visitor.items.at(0).entry.sparse);
    QCOMPARE(visitor.items.at(0).entry.path, QByteArray("holes"));
    QCOMPARE(visitor.items.at(0).entry.size, expected.size());
    QByteArray content = visitor.items.at(0).content;
    content.resize(expected.size(), '\0');
    QVERIFY(content == expected);
}

void TestTar::formatsOfOtherWriters_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("format");
    for (const char *format : {"v7", "oldgnu", "gnu", "ustar", "pax"})
        QTest::addRow("tar %s", format) << u"tar"_s << QString::fromLatin1(format);
    for (const char *format : {"ustar", "pax", "gnutar"})
        QTest::addRow("bsdtar %s", format) << u"bsdtar"_s << QString::fromLatin1(format);
}

void TestTar::formatsOfOtherWriters()
{
    QFETCH(QString, program);
    QFETCH(QString, format);
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(u"data/deep"_s));
    QFile one(dir.filePath(u"data/deep/one"_s));
    QVERIFY(one.open(QIODevice::WriteOnly));
    one.write(QByteArray(1234, '1'));
    one.close();
    QVERIFY(QFile::link(u"one"_s, dir.filePath(u"data/deep/sym"_s)));
    QProcess tar;
    tar.start(program, {u"-C"_s, dir.path(), u"--format="_s + format, u"-cf"_s, u"-"_s, u"data"_s});
    QVERIFY(tar.waitForFinished());
    RecordingVisitor visitor;
    const auto read = readIn(tar.readAllStandardOutput(), visitor, 999);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(visitor.items.size(), 4);
    for (const auto &item : std::as_const(visitor.items)) {
        if (item.entry.path == "data/deep/one")
            QCOMPARE(item.content, QByteArray(1234, '1'));
        if (item.entry.path == "data/deep/sym")
            QCOMPARE(item.entry.linkTarget, QByteArray("one"));
        if (item.entry.path == "data")
            QVERIFY(item.entry.kind == EntryKind::Directory);
    }
}

void TestTar::dataAfterTheEndIsNoticed()
{
    RecordingVisitor visitor;
    TarReader reader(visitor);
    const QByteArray tar = tarOf({{file("data/b", 10), QByteArray(10, 'b')}});
    QVERIFY(reader.feed(bytesOf(tar)));
    QVERIFY(reader.feed(bytesOf(QByteArray(4096, '\0'))));
    QVERIFY(!reader.hasTrailingData());
    QVERIFY(reader.feed(bytesOf("more")));
    QVERIFY(reader.finish());
    QVERIFY(reader.hasTrailingData());
}

void TestTar::hugeExtendedHeaderIsRefused()
{
    Entry entry = file("data/a", 0);
    entry.attributes = {{"user.large", QByteArray(TarReader::maxExtendedHeader, 'x')}};
    RecordingVisitor visitor;
    const auto read = readIn(tarHeader(entry), visitor, 4096);
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::TooLarge);
}

void TestTar::sizesBeyondEightGibibytes()
{
    constexpr qint64 size = 9LL * 1024 * 1024 * 1024 + 1;
    RecordingVisitor visitor;
    TarReader reader(visitor);
    QVERIFY(reader.feed(bytesOf(tarHeader(file("data/huge", size)))));
    QCOMPARE(visitor.items.size(), 1);
    QCOMPARE(visitor.items.at(0).entry.size, size);
}

QTEST_GUILESS_MAIN(TestTar)
#include "tst_tar.moc"
