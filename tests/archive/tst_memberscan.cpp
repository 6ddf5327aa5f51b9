#include "memberfiles.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

/// A file of notes with nothing between them, on a disk that keeps holes: how members hang together is all that a scan
/// sees.
class Notes
{
public:
    explicit Notes(const QString &path) : m_fd(*openFile(path, O_RDWR | O_CREAT | O_TRUNC, 0600)) {}

    void put(qint64 offset, qint64 length, bool holdsHeader = false)
    {
        MemberNote note;
        note.holdsHeader = holdsHeader;
        note.memberLength = length;
        note.contentLength = 1000;
        note.contentHash = QByteArray::number(offset).rightJustified(32, '0');
        note.deflateHash = QByteArray(32, 'd');
        raw(offset, memberHeader(note));
    }
    void raw(qint64 offset, const QByteArray &bytes)
    {
        if (::pwrite(m_fd.get(), bytes.constData(), std::size_t(bytes.size()), offset) != bytes.size())
            qFatal("not written");
    }
    void setSize(qint64 size)
    {
        if (::ftruncate(m_fd.get(), size) != 0)
            qFatal("not cut");
    }
    /// Members that follow upon each other up to @p size; gives where they begin.
    QList<qint64> fill(qint64 size, QRandomGenerator &random)
    {
        QList<qint64> offsets;
        for (qint64 at = 0; at < size;) {
            qint64 length = random.bounded(200, 900'000);
            if (size - at - length < 1000)
                length = size - at;
            put(at, length, random.bounded(20) == 0);
            offsets.append(at);
            at += length;
        }
        setSize(size);
        return offsets;
    }
    [[nodiscard]] int fd() const { return m_fd.get(); }

private:
    Descriptor m_fd;
};

/// One hop after the other.
MemberScan plainScan(int fd)
{
    MemberScan scan;
    const qint64 size = ::lseek(fd, 0, SEEK_END);
    qint64 offset = 0;
    while (offset < size) {
        const auto note = readMemberNote(bytesOf(*readAt(fd, offset, MemberNote::headerBytes, {})));
        if (!note || note->memberLength > size - offset)
            return scan;
        scan.members.push_back({offset, *note});
        offset += note->memberLength;
    }
    scan.whole = !scan.members.empty();
    return scan;
}

QString differs(const MemberScan &scan, const MemberScan &plain)
{
    if (scan.whole != plain.whole || scan.members.size() != plain.members.size())
        return u"%1 members, whole %2, instead of %3, %4"_s.arg(scan.members.size())
            .arg(scan.whole)
            .arg(plain.members.size())
            .arg(plain.whole);
    for (std::size_t i = 0; i < scan.members.size(); ++i) {
        if (scan.members[i].offset != plain.members[i].offset || scan.members[i].note != plain.members[i].note)
            return u"member %1 is another"_s.arg(i);
    }
    return {};
}

} // namespace

class TestMemberScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anySizeIsScannedWhole_data();
    void anySizeIsScannedWhole();
    void whatLooksLikeAMemberMisleadsNobody();
    void aBreakEndsIt();
    void otherFiles();
    void cancelled();
    void tenGigabytesAtOnce();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.tar.gz"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMemberScan::anySizeIsScannedWhole_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {qint64(200), 1000 * 1000LL, 31 * megabyte, 32 * megabyte, 64 * megabyte, 65 * megabyte,
                              700 * megabyte, 3000 * megabyte})
        QTest::addRow("%lld bytes", size) << size;
}

void TestMemberScan::anySizeIsScannedWhole()
{
    QFETCH(qint64, size);
    QRandomGenerator random{quint32(size)};
    Notes notes(path());
    const QList<qint64> offsets = notes.fill(size, random);
    Control control;
    const auto scan = scanMembers(notes.fd(), path(), control);
    QVERIFY(scan);
    QVERIFY(scan->whole);
    QCOMPARE(qsizetype(scan->members.size()), offsets.size());
    QCOMPARE(differs(*scan, plainScan(notes.fd())), QString());
}

void TestMemberScan::whatLooksLikeAMemberMisleadsNobody()
{
    QRandomGenerator random{7};
    for (int round = 0; round < 20; ++round) {
        Notes notes(path());
        const qint64 size = 600 * megabyte;
        const QList<qint64> offsets = notes.fill(size, random);
        // Whole chains of false members, most of all where a stretch begins to look.
        for (int chain = 0; chain < 60; ++chain) {
            qint64 at =
                chain < 20 ? size / 16 * (chain % 16) + random.bounded(2000) : random.bounded(size - 3 * megabyte);
            for (int link = 0; link < 30 && at < size - 3 * megabyte; ++link) {
                const auto next = std::ranges::lower_bound(offsets, at);
                const bool clear = (next == offsets.end() || *next - at >= MemberNote::headerBytes)
                                   && (next == offsets.begin() || at - *std::prev(next) >= MemberNote::headerBytes);
                const qint64 length = random.bounded(200, 800'000);
                if (clear)
                    notes.put(at, length);
                at += length;
            }
        }
        Control control;
        const auto scan = scanMembers(notes.fd(), path(), control);
        QVERIFY(scan);
        QVERIFY(scan->whole);
        QCOMPARE(qsizetype(scan->members.size()), offsets.size());
        QCOMPARE(differs(*scan, plainScan(notes.fd())), QString());
    }
}

void TestMemberScan::aBreakEndsIt()
{
    QRandomGenerator random{9};
    for (int round = 0; round < 40; ++round) {
        Notes notes(path());
        const QList<qint64> offsets = notes.fill(300 * megabyte, random);
        const qint64 at = offsets.at(random.bounded(offsets.size()));
        switch (round % 3) {
        case 0: notes.raw(at, "no member"); break;
        case 1: notes.put(at, random.bounded(200, 900'000)); break;   // its length leads somewhere else
        default: notes.setSize(at + random.bounded(1, 300)); break;
        }
        Control control;
        const auto scan = scanMembers(notes.fd(), path(), control);
        QVERIFY(scan);
        QCOMPARE(differs(*scan, plainScan(notes.fd())), QString());
    }
}

void TestMemberScan::otherFiles()
{
    Control control;
    Notes notes(path());
    auto scan = scanMembers(notes.fd(), path(), control);
    QVERIFY(scan && !scan->whole && scan->members.empty());
    notes.setSize(200 * megabyte);
    scan = scanMembers(notes.fd(), path(), control);
    QVERIFY(scan && !scan->whole && scan->members.empty());
    notes.raw(0, QByteArray::fromHex("1f8b0800000000000003"));
    scan = scanMembers(notes.fd(), path(), control);
    QVERIFY(scan && !scan->whole && scan->members.empty());
    QCOMPARE(scanMembers(-1, path(), control).error().code, ErrorCode::ReadFailed);
}

void TestMemberScan::cancelled()
{
    QRandomGenerator random{1};
    Notes notes(path());
    (void)notes.fill(200 * megabyte, random);
    Control control;
    control.cancel();
    QCOMPARE(scanMembers(notes.fd(), path(), control).error().code, ErrorCode::Cancelled);
}

void TestMemberScan::tenGigabytesAtOnce()
{
    QRandomGenerator random{2};
    Notes notes(path());
    const QList<qint64> offsets = notes.fill(10'000 * megabyte, random);
    QVERIFY(offsets.size() > 15'000);
    Control control;
    const auto scan = scanMembers(notes.fd(), path(), control);
    QVERIFY(scan && scan->whole);
    QCOMPARE(qsizetype(scan->members.size()), offsets.size());
}

QTEST_GUILESS_MAIN(TestMemberScan)
#include "tst_memberscan.moc"
