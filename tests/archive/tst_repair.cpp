#include "core/backup/damage.h"
#include "core/backup/extract.h"
#include "core/backup/repair.h"
#include "core/backup/sidecar.h"
#include "core/backup/verify.h"
#include "tests/archive/memberfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ownFrom = 64 * 1024;

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Files with members of their own, and among them small ones that share theirs.
Files manyFiles()
{
    Files files;
    for (int i = 0; i < 26; ++i) {
        files.append({"data/blocks/" + QByteArray::number(1000 + i) + ".blk", content(quint32(i), ownFrom + i * 777)});
        if (i % 4 == 0)
            files.append({"data/index/" + QByteArray::number(i), content(quint32(500 + i), 100 + i * 300)});
    }
    files.append({"data/big.sqlite", content(777, 1'200'000)});
    files.append(std::pair<QByteArray, QByteArray>("config/validator.json", "{\"name\": \"validator1\"}\n"));
    return files;
}

/// A stretch of the tar, and the file of which it is.
struct Stretch
{
    qint64 begin = 0;        ///< of its header
    qint64 content = 0;
    qint64 end = 0;          ///< of its content
    QByteArray path;
};

std::vector<Stretch> layoutOf(const Files &files)
{
    std::vector<Stretch> layout;
    qint64 at = 0;
    for (const auto &[path, bytes] : files) {
        Entry entry;
        entry.path = path;
        entry.size = bytes.size();
        entry.mode = 0644;
        const qint64 content = at + tarHeader(entry).size();
        layout.push_back({at, content, content + bytes.size(), path});
        at = content + bytes.size() + qint64(tarPadding(bytes.size()));
    }
    return layout;
}

/// The bytes of each file that lie between @p begin and @p end of the tar; and whether a header does.
QMap<QByteArray, DataExtent> lostBetween(const std::vector<Stretch> &layout, qint64 begin, qint64 end, bool *header)
{
    QMap<QByteArray, DataExtent> lost;
    *header = false;
    for (const Stretch &file : layout) {
        const qint64 from = std::max(begin, file.content);
        const qint64 to = std::min(end, file.end);
        if (from < to)
            lost[file.path] = {from - file.content, to - from};
        if (file.begin < end && file.content > begin)
            *header = true;
    }
    return lost;
}

class Place
{
public:
    Place()
    {
        writeArchive(archive(), files);
        whole = bytesIn(archive());
        put(archive() + u".sha256"_s, sha256Of(whole).toHex());
        layout = layoutOf(files);
        places = scanOf(archive()).members;
    }

    [[nodiscard]] QString path(const QString &name) const { return dir.filePath(name); }
    [[nodiscard]] QString archive() const { return path(u"bt2c_full_backup_20261130_000003.tar.gz"_s); }
    [[nodiscard]] RepairReport repair(const QStringList &siblings, const QString &live = {}) const
    {
        SystemClock clock;
        Control control;
        Services services;
        services.clock = &clock;
        const auto report = repairArchive({archive(), siblings, live}, services, control);
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        return *report;
    }
    [[nodiscard]] VerifyReport verify() const
    {
        SystemClock clock;
        Control control;
        return verifyArchive({archive(), CheckLevel::Deep}, clock, control);
    }
    /// The member that byte @p at of the archive lies in, and where in the tar it begins.
    [[nodiscard]] std::pair<MemberPlace, qint64> memberOf(qint64 at) const
    {
        qint64 tarOffset = 0;
        for (const MemberPlace &place : places) {
            if (at < place.offset + place.note.memberLength)
                return {place, tarOffset};
            tarOffset += place.note.contentLength;
        }
        return {};
    }

    QTemporaryDir dir;
    Files files = manyFiles();
    QByteArray whole;
    std::vector<Stretch> layout;
    std::vector<MemberPlace> places;
};

} // namespace

class TestRepair final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundArchiveIsLeftAlone();
    void everyBitIsFoundNamedAndMended();
    void everyTruncationIsFoundAndMended();
    void whatIsNowhereIsSaidToBe();
    void twoDamagedNeighboursAndGarbage_data();
    void twoDamagedNeighboursAndGarbage();
    void liveDataMends();
    void withoutAChecksumNothingIsReplaced();
    void aPlainArchiveHasNoPieces();
    void whatIsUndamagedIsRescued();
};

void TestRepair::aSoundArchiveIsLeftAlone()
{
    const Place place;
    QVERIFY(place.places.size() >= 50);
    const RepairReport report = place.repair({});
    QCOMPARE(report.plan.outlook, RepairPlan::Outlook::Sound);
    QVERIFY(!report.repaired);
    QVERIFY(report.plan.damage.isSound());
    QCOMPARE(bytesIn(place.archive()), place.whole);
}

void TestRepair::everyBitIsFoundNamedAndMended()
{
    const Place place;
    // One sibling has everything, the other what did not change.
    const QString copy = place.path(u"bt2c_full_backup_20261130_010003.tar.gz"_s);
    put(copy, place.whole);
    const QString older = place.path(u"bt2c_full_backup_20261129_230003.tar.gz"_s);
    Files before = place.files;
    before.removeAt(20);
    before[10].second = content(99, 70'000);
    before.last().second += "\n";
    writeArchive(older, before);

    QRandomGenerator generator{20261130};
    int named = 0;
    int mended = 0;
    int missing = 0;
    for (int i = 0; i < 500; ++i) {
        const qint64 at = qint64(generator.bounded(quint32(place.whole.size())));
        const auto [member, tarOffset] = place.memberOf(at);
        QByteArray broken = place.whole;
        broken[at] = char(broken.at(at) ^ (1 << generator.bounded(8)));
        put(place.archive(), broken);
        QCOMPARE(place.verify().state, IntegrityState::Corrupt);

        Control control;
        const auto damage = findDamage(place.archive(), control);
        QVERIFY2(damage && *damage, qPrintable(QString::number(at)));
        bool header = false;
        const auto truth =
            lostBetween(place.layout, tarOffset, tarOffset + member.note.contentLength, &header);
        QMap<QByteArray, DataExtent> found;
        for (const DamagedFile &file : (*damage)->files) {
            QCOMPARE(file.lost.size(), 1);
            found[file.path] = file.lost.front();
        }
        if ((*damage)->damagedPieces > 0 && !header) {
            QCOMPARE(found, truth);
            QCOMPARE((*damage)->loss, SalvageLoss());
            ++named;
        } else if ((*damage)->damagedPieces > 0) {
            // Names that were in the piece may be gone with it; then that is said.
            QVERIFY((*damage)->loss.headers);
        } else {
            QVERIFY(found.isEmpty());
        }
        for (const QByteArray &path : found.keys())
            QVERIFY2(truth.contains(path) || header, path.constData());

        const bool all = i % 2 == 0;
        const RepairReport report = place.repair(all ? QStringList{older, copy} : QStringList{older});
        if (report.repaired) {
            QCOMPARE(bytesIn(place.archive()), place.whole);
            ++mended;
        } else {
            QVERIFY2(!all, qPrintable(QString::number(at)));
            QCOMPARE(report.plan.outlook, RepairPlan::Outlook::Partly);
            QVERIFY(report.plan.missing > 0);
            QCOMPARE(bytesIn(place.archive()), broken);
            ++missing;
        }
    }
    qInfo("named %d exactly, mended %d, missing %d", named, mended, missing);
    QVERIFY(named > 300 && mended > 300 && missing > 0);
}

void TestRepair::everyTruncationIsFoundAndMended()
{
    const Place place;
    const QString copy = place.path(u"bt2c_full_backup_20261130_010003.tar.gz"_s);
    put(copy, place.whole);
    QRandomGenerator generator{50};
    for (int i = 0; i < 50; ++i) {
        // Also at the end of a member, and within its header.
        qint64 at = qint64(generator.bounded(quint32(place.whole.size())));
        const MemberPlace member = place.memberOf(at).first;
        if (i % 5 == 1)
            at = member.offset + member.note.memberLength;
        else if (i % 5 == 2)
            at = member.offset + 40;
        if (at == 0 || at >= place.whole.size())
            at = place.places[1].offset;
        const QByteArray broken = place.whole.first(at);
        put(place.archive(), broken);
        QCOMPARE(place.verify().state, IntegrityState::Corrupt);
        const RepairReport alone = place.repair({});
        QVERIFY(!alone.repaired);
        QVERIFY(alone.plan.outlook == RepairPlan::Outlook::Partly
                || alone.plan.outlook == RepairPlan::Outlook::NotSeekable);
        QCOMPARE(bytesIn(place.archive()), broken);
        if (alone.plan.outlook == RepairPlan::Outlook::NotSeekable)
            continue;
        QVERIFY(alone.plan.missing > 0);
        QVERIFY(alone.plan.damage.loss.endMissing);
        const RepairReport report = place.repair({copy});
        QVERIFY2(report.repaired, qPrintable(QString::number(at)));
        QCOMPARE(bytesIn(place.archive()), place.whole);
    }
}

void TestRepair::whatIsNowhereIsSaidToBe()
{
    const Place place;
    QByteArray broken = place.whole;
    const auto own = std::ranges::find_if(place.places, [](const MemberPlace &m) { return !m.note.holdsHeader; });
    const MemberPlace member = *own;
    broken[member.offset + 200] = char(broken.at(member.offset + 200) ^ 4);
    put(place.archive(), broken);
    const RepairReport report = place.repair({});
    QVERIFY(!report.repaired);
    QCOMPARE(report.plan.outlook, RepairPlan::Outlook::Partly);
    QCOMPARE(report.plan.pieces, 1);
    QCOMPARE(report.plan.missing, 1);
    QCOMPARE(report.plan.bytes, member.note.memberLength);
    QCOMPARE(bytesIn(place.archive()), broken);
    QCOMPARE(QDir(place.dir.path()).entryList({u".*.part"_s}, QDir::Files | QDir::Hidden).size(), 0);
}

void TestRepair::twoDamagedNeighboursAndGarbage_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("two notes side by side") << 0;
    QTest::newRow("a stretch of zeros over three members") << 1;
    QTest::newRow("bytes that came in between") << 2;
    QTest::newRow("bytes behind the end") << 3;
    QTest::newRow("a member twice") << 4;
    QTest::newRow("two members swapped") << 5;
    QTest::newRow("a member left out") << 6;
    QTest::newRow("the first note") << 7;
    QTest::newRow("the last member") << 8;
}

void TestRepair::twoDamagedNeighboursAndGarbage()
{
    QFETCH(int, what);
    const Place place;
    const QString copy = place.path(u"bt2c_full_backup_20261130_010003.tar.gz"_s);
    put(copy, place.whole);
    QByteArray broken = place.whole;
    const MemberPlace a = place.places[30];
    const MemberPlace b = place.places[31];
    const MemberPlace c = place.places[32];
    const QByteArray bytesOfA = broken.sliced(a.offset, a.note.memberLength);
    const QByteArray bytesOfB = broken.sliced(b.offset, b.note.memberLength);
    switch (what) {
    case 0:
        broken[a.offset + 20] = char(broken.at(a.offset + 20) ^ 0x40);
        broken[b.offset + 13] = char(broken.at(b.offset + 13) ^ 0x01);
        break;
    case 1:
        std::fill_n(broken.begin() + a.offset + 50, c.offset + 50 - (a.offset + 50), '\0');
        break;
    case 2: broken.insert(b.offset, content(4, 5000)); break;
    case 3: broken.append(content(4, 5000)); break;
    case 4: broken.insert(b.offset, bytesOfA); break;
    case 5: broken.replace(a.offset, bytesOfA.size() + bytesOfB.size(), QByteArray(bytesOfB + bytesOfA)); break;
    case 6: broken.remove(a.offset, bytesOfA.size()); break;
    case 7: broken[3] = 0; break;
    case 8: broken[broken.size() - 30] = char(broken.at(broken.size() - 30) ^ 0x10); break;
    default: break;
    }
    put(place.archive(), broken);
    QCOMPARE(place.verify().state, IntegrityState::Corrupt);
    const RepairReport report = place.repair({copy});
    if (report.repaired) {
        QCOMPARE(bytesIn(place.archive()), place.whole);
    } else {
        QCOMPARE(bytesIn(place.archive()), broken);
    }
    // Members that are sound and in the wrong place are no damage that could be located; another copy of the whole
    // helps.
    const bool expected = what < 4 || what > 6;
    QCOMPARE(report.repaired, expected);
    if (!expected) {
        put(copy + u".sha256"_s, sha256Of(place.whole).toHex());
        QVERIFY(place.repair({copy}).repaired);
        QCOMPARE(bytesIn(place.archive()), place.whole);
    }
}

void TestRepair::liveDataMends()
{
    const Place place;
    const QString site = place.path(u"site"_s);
    for (const auto &[path, bytes] : place.files) {
        const QString file = site + u'/' + QString::fromLatin1(path);
        QDir().mkpath(QFileInfo(file).path());
        put(file, bytes);
    }
    qint64 live = 0;
    for (const MemberPlace &member : place.places) {
        QByteArray broken = place.whole;
        const qint64 at = member.offset + MemberNote::headerBytes + 5;
        broken[at] = char(broken.at(at) ^ 0x55);
        put(place.archive(), broken);
        const RepairReport report = place.repair({}, site);
        QCOMPARE(report.repaired, !member.note.holdsHeader && report.plan.fromLive == 1);
        live += report.repaired;
        QCOMPARE(bytesIn(place.archive()), report.repaired ? place.whole : broken);
    }
    QVERIFY(live >= 26);
    // Live data that went on does not do.
    const auto own = std::ranges::find_if(place.places, [](const MemberPlace &m) { return !m.note.holdsHeader; });
    QByteArray broken = place.whole;
    broken[own->offset + 100] = char(broken.at(own->offset + 100) ^ 1);
    put(place.archive(), broken);
    put(site + u"/data/blocks/1000.blk"_s, content(3, ownFrom));
    QVERIFY(!place.repair({}, site).repaired);
}

void TestRepair::withoutAChecksumNothingIsReplaced()
{
    const Place place;
    const QString copy = place.path(u"bt2c_full_backup_20261130_010003.tar.gz"_s);
    put(copy, place.whole);
    QByteArray broken = place.whole;
    broken[5000] = char(broken.at(5000) ^ 1);
    put(place.archive(), broken);
    QVERIFY(QFile::remove(place.archive() + u".sha256"_s));
    QCOMPARE(place.repair({copy}).plan.outlook, RepairPlan::Outlook::NotProvable);
    QCOMPARE(bytesIn(place.archive()), broken);
    // One that was taken of the damaged file proves nothing.
    put(place.archive() + u".sha256"_s, sha256Of(broken).toHex());
    QCOMPARE(place.repair({copy}).plan.outlook, RepairPlan::Outlook::NotProvable);
    QCOMPARE(bytesIn(place.archive()), broken);
    // One that was always of something else is not believed either.
    put(place.archive() + u".sha256"_s, QByteArray(64, 'a'));
    const RepairReport report = place.repair({copy});
    QVERIFY(!report.repaired);
    QCOMPARE(bytesIn(place.archive()), broken);
}

void TestRepair::aPlainArchiveHasNoPieces()
{
    const Place place;
    const QString copy = place.path(u"bt2c_full_backup_20261130_010003.tar.gz"_s);
    put(copy, place.whole);
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("x"), QByteArray(5000, 'x'), QByteArray::fromHex("1f8b0800")}) {
        put(place.archive(), bytes);
        const RepairReport report = place.repair({});
        QCOMPARE(report.plan.outlook, RepairPlan::Outlook::NotSeekable);
        QCOMPARE(bytesIn(place.archive()), bytes);
    }
    // Nor needs it any where there is another copy.
    put(copy + u".sha256"_s, sha256Of(place.whole).toHex());
    QVERIFY(place.repair({copy}).repaired);
    QCOMPARE(bytesIn(place.archive()), place.whole);
}

void TestRepair::whatIsUndamagedIsRescued()
{
    const Place place;
    QRandomGenerator generator{8};
    for (int i = 0; i < 20; ++i) {
        QByteArray broken = place.whole;
        const qint64 at = qint64(generator.bounded(quint32(place.whole.size())));
        const int damage = i % 2 == 0 ? 1 : 100'000;
        for (qint64 n = at; n < std::min<qint64>(at + damage, broken.size()); ++n)
            broken[n] = char(broken.at(n) ^ 0x21);
        put(place.archive(), broken);
        const QString to = place.path(u"rescued%1"_s.arg(i));
        Control control;
        const auto report = rescueArchive(place.archive(), to, control);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        qsizetype saved = 0;
        for (const auto &[path, bytes] : place.files) {
            const QString file = to + u'/' + QString::fromLatin1(path);
            if (!QFileInfo::exists(file))
                continue;
            ++saved;
            QCOMPARE(bytesIn(file), bytes);
        }
        // All but those that the damage lies in, and what shared a piece with them.
        const qsizetype all = place.files.size();
        QVERIFY2(saved >= all - (damage == 1 ? 6 : 12), qPrintable(u"%1 of %2 at %3"_s.arg(saved).arg(all).arg(at)));
        if (saved < all)
            QVERIFY(!report->damage.files.isEmpty() || report->damage.loss.headers || report->damage.loss.endMissing);
    }
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
