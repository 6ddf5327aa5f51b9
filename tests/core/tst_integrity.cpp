#include "core/backup/integrity.h"

#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shaA(64, 'a');
const QByteArray shaB(64, 'b');
const FileIdentity file{1000, 1'774'000'000'000'000'000, 42, 7};
const QDateTime now(QDate(2026, 3, 22), QTime(12, 0));
constexpr int staleAfter = 30;

VerifyReport check(IntegrityState state, CheckLevel level, int daysAgo = 1)
{
    VerifyReport report;
    report.path = u"/b/x.tar.gz"_s;
    report.state = state;
    report.level = level;
    report.identity = file;
    report.computedSha256 = shaA;
    report.storedSha256 = shaA;
    report.checkedAt = now.addDays(-daysAgo);
    return report;
}

VerifyReport mismatch(CheckLevel level)
{
    VerifyReport report = check(IntegrityState::Corrupt, level);
    report.storedSha256 = shaB;
    report.problems = {Problem{ErrorCode::ChecksumMismatch, report.path, {}, 0, -1}};
    return report;
}

} // namespace

class TestIntegrity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensComeBack();
    void stateFollows_data();
    void stateFollows();
    void aCheckOfOtherBytesCountsForNothing_data();
    void aCheckOfOtherBytesCountsForNothing();
    void anotherMountIsTheSameFile();
    void withoutACheck();
    void theReasonIsTheWorstProblem();
    void anUnreadableFileSaysWhy();
};

void TestIntegrity::tokensComeBack()
{
    QSet<QString> labels;
    for (int i = 0; i <= int(IntegrityState::Unreadable); ++i) {
        const auto state = IntegrityState(i);
        QCOMPARE(stateFromToken(stateToken(state)), state);
        QVERIFY(!(isSound(state) && isBad(state)));
        labels.insert(stateLabel(state));
    }
    QCOMPARE(labels.size(), 10);
    QCOMPARE(stateLabel(IntegrityState::Empty), u"Holds no chain"_s);
    QCOMPARE(stateFromToken(u"excellent"), IntegrityState::Unverified);
    for (const CheckLevel level : {CheckLevel::None, CheckLevel::Quick, CheckLevel::Deep})
        QCOMPARE(levelFromToken(levelToken(level)), level);
    for (const auto &[state, token] : {std::pair{SidecarState::Present, u"present"_s},
                                       std::pair{SidecarState::Missing, u"missing"_s},
                                       std::pair{SidecarState::Malformed, u"malformed"_s}})
        QCOMPARE(sidecarToken(state), token);
}

void TestIntegrity::stateFollows_data()
{
    using S = IntegrityState;
    using L = CheckLevel;
    QTest::addColumn<VerifyReport>("last");
    QTest::addColumn<SidecarState>("sidecar");
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<S>("state");
    QTest::addColumn<L>("level");
    const auto present = SidecarState::Present;
    const auto missing = SidecarState::Missing;
    const auto malformed = SidecarState::Malformed;
    const QByteArray none;

    QTest::addRow("verified") << check(S::Verified, L::Deep) << present << shaA << S::Verified << L::Deep;
    QTest::addRow("checksum ok") << check(S::ChecksumOk, L::Quick) << present << shaA << S::ChecksumOk << L::Quick;
    QTest::addRow("on the last day") << check(S::Verified, L::Deep, 30) << present << shaA << S::Verified << L::Deep;
    QTest::addRow("a day too old") << check(S::Verified, L::Deep, 31) << present << shaA << S::Stale << L::Deep;
    QTest::addRow("old quick check") << check(S::ChecksumOk, L::Quick, 31) << present << shaA << S::Stale << L::Quick;
    QTest::addRow("from the future") << check(S::Verified, L::Deep, -2) << present << shaA << S::Stale << L::Deep;
    QTest::addRow("clock a little off") << check(S::Verified, L::Deep, 0) << present << shaA << S::Verified << L::Deep;
    VerifyReport undated = check(S::Verified, L::Deep);
    undated.checkedAt = {};
    QTest::addRow("undated") << undated << present << shaA << S::Stale << L::Deep;

    QTest::addRow("checksum file vanished")
        << check(S::Verified, L::Deep) << missing << none << S::NoChecksum << L::Deep;
    QTest::addRow("checksum file spoilt")
        << check(S::ChecksumOk, L::Quick) << malformed << none << S::NoChecksum << L::Quick;
    QTest::addRow("checksum file changed") << check(S::Verified, L::Deep) << present << shaB << S::Corrupt << L::Deep;
    QTest::addRow("checksum file appeared")
        << check(S::NoChecksum, L::Deep) << present << shaA << S::Verified << L::Deep;
    QTest::addRow("appeared, read quickly")
        << check(S::NoChecksum, L::Quick) << present << shaA << S::ChecksumOk << L::Quick;
    QTest::addRow("appeared, old check") << check(S::NoChecksum, L::Deep, 40) << present << shaA << S::Stale << L::Deep;
    QTest::addRow("appeared and differs") << check(S::NoChecksum, L::Deep) << present << shaB << S::Corrupt << L::Deep;
    QTest::addRow("still none") << check(S::NoChecksum, L::Deep) << missing << none << S::NoChecksum << L::Deep;

    QTest::addRow("corrupt never ages") << check(S::Corrupt, L::Deep, 400) << present << shaA << S::Corrupt << L::Deep;
    QTest::addRow("empty") << check(S::Empty, L::Deep) << present << shaA << S::Empty << L::Deep;
    QTest::addRow("empty without checksum") << check(S::Empty, L::Deep) << missing << none << S::Empty << L::Deep;
    QTest::addRow("incomplete") << check(S::Incomplete, L::Deep) << missing << none << S::Incomplete << L::Deep;
    QTest::addRow("unsafe") << check(S::Unsafe, L::Deep) << present << shaA << S::Unsafe << L::Deep;

    QTest::addRow("mismatch") << mismatch(L::Quick) << present << shaB << S::Corrupt << L::Quick;
    QTest::addRow("checksum file mended") << mismatch(L::Quick) << present << shaA << S::ChecksumOk << L::Quick;
    // The content was read, but not judged as sound: no more than the checksum is claimed.
    QTest::addRow("mended after a deep check") << mismatch(L::Deep) << present << shaA << S::ChecksumOk << L::Quick;
    QTest::addRow("mismatching file removed") << mismatch(L::Quick) << missing << none << S::NoChecksum << L::Quick;

    VerifyReport unfinished = check(S::Verified, L::None);
    QTest::addRow("of no level") << unfinished << present << shaA << S::Unverified << L::None;
    VerifyReport withoutHash = check(S::Verified, L::Deep);
    withoutHash.computedSha256.clear();
    QTest::addRow("without a hash") << withoutHash << present << shaA << S::Unverified << L::None;
}

void TestIntegrity::stateFollows()
{
    QFETCH(VerifyReport, last);
    QFETCH(SidecarState, sidecar);
    QFETCH(QByteArray, stored);
    QFETCH(IntegrityState, state);
    QFETCH(CheckLevel, level);
    const Integrity integrity = currentIntegrity(&last, file, sidecar, stored, now, staleAfter);
    QCOMPARE(integrity.state, state);
    QCOMPARE(integrity.level, level);
    QCOMPARE(integrity.checkedAt, level == CheckLevel::None ? QDateTime() : last.checkedAt);
    if (state == IntegrityState::NoChecksum)
        QCOMPARE(integrity.reason->code, ErrorCode::NoChecksum);
    if (isSound(state))
        QVERIFY(!integrity.reason);
}

void TestIntegrity::aCheckOfOtherBytesCountsForNothing_data()
{
    QTest::addColumn<FileIdentity>("identity");
    QTest::addRow("size") << FileIdentity{1001, file.modifiedNs, file.inode, file.device};
    QTest::addRow("time") << FileIdentity{file.size, file.modifiedNs + 1, file.inode, file.device};
    QTest::addRow("another file") << FileIdentity{file.size, file.modifiedNs, file.inode + 1, file.device};
    QTest::addRow("unknown") << FileIdentity{};
}

void TestIntegrity::aCheckOfOtherBytesCountsForNothing()
{
    QFETCH(FileIdentity, identity);
    for (const IntegrityState state : {IntegrityState::Verified, IntegrityState::Corrupt, IntegrityState::Unreadable}) {
        VerifyReport last = check(state, CheckLevel::Deep);
        QCOMPARE(currentIntegrity(&last, identity, SidecarState::Present, shaA, now, staleAfter), Integrity{});
        QCOMPARE(currentIntegrity(&last, identity, SidecarState::Missing, {}, now, staleAfter).state,
                 IntegrityState::NoChecksum);
    }
    // Two unknowns are not the same file.
    VerifyReport unknown = check(IntegrityState::Verified, CheckLevel::Deep);
    unknown.identity = {};
    QCOMPARE(currentIntegrity(&unknown, {}, SidecarState::Present, shaA, now, staleAfter), Integrity{});
}

void TestIntegrity::anotherMountIsTheSameFile()
{
    const VerifyReport last = check(IntegrityState::Verified, CheckLevel::Deep);
    FileIdentity mounted = file;
    mounted.device = 99;
    QCOMPARE(currentIntegrity(&last, mounted, SidecarState::Present, shaA, now, staleAfter).state,
             IntegrityState::Verified);
}

void TestIntegrity::withoutACheck()
{
    QCOMPARE(currentIntegrity(nullptr, file, SidecarState::Present, shaA, now, staleAfter).state,
             IntegrityState::Unverified);
    QCOMPARE(currentIntegrity(nullptr, file, SidecarState::Missing, {}, now, staleAfter).state,
             IntegrityState::NoChecksum);
    QCOMPARE(currentIntegrity(nullptr, file, SidecarState::Malformed, {}, now, staleAfter).state,
             IntegrityState::NoChecksum);
}

void TestIntegrity::theReasonIsTheWorstProblem()
{
    VerifyReport last = check(IntegrityState::Corrupt, CheckLevel::Deep);
    last.problems = {Problem{ErrorCode::Corrupt, u"data/blocks.dat"_s, u"CRC"_s, 0, 4096},
                     Problem{ErrorCode::ChecksumMismatch, last.path, {}, 0, -1}};
    const Integrity integrity = currentIntegrity(&last, file, SidecarState::Present, shaA, now, staleAfter);
    QCOMPARE(integrity.state, IntegrityState::Corrupt);
    QCOMPARE(integrity.reason.value_or(Error{}), last.problems.first());
}

void TestIntegrity::anUnreadableFileSaysWhy()
{
    VerifyReport last = check(IntegrityState::Unreadable, CheckLevel::Deep);
    last.computedSha256.clear();
    last.problems = {Problem{ErrorCode::ReadFailed, last.path, u"Input/output error"_s, 5, 4096}};
    const Integrity integrity = currentIntegrity(&last, file, SidecarState::Present, shaA, now, staleAfter);
    QCOMPARE(integrity.state, IntegrityState::Unreadable);
    QCOMPARE(integrity.reason.value_or(Error{}), last.problems.first());
}

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
