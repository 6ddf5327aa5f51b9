#include "core/archive/pathrules.h"

#include <QTest>

using namespace bt2c;

class TestPathRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleEntries_data();
    void singleEntries();
    void writingThroughALinkIsRefused();
    void aLinkThatWasReplacedIsNoLink();
    void hardLinks();
    void aMillionPathsAreToldApart();
};

static Entry entryOf(EntryKind kind, const QByteArray &path, const QByteArray &target = {})
{
    Entry entry;
    entry.kind = kind;
    entry.path = path;
    entry.linkTarget = target;
    return entry;
}

void TestPathRules::singleEntries_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *path, EntryKind kind, bool allowed) {
        QTest::addRow("%s as %d", path, int(kind)) << QByteArray(path) << int(kind) << allowed;
    };
    row("data/a", EntryKind::File, true);
    row("./data/./a", EntryKind::File, true);
    row("data//a", EntryKind::File, true);
    row("./", EntryKind::Directory, true);
    row("./", EntryKind::File, false);
    row("..a/b..", EntryKind::File, true);
    row("", EntryKind::File, false);
    row("", EntryKind::Directory, false);
    row("/etc/passwd", EntryKind::File, false);
    row("//data", EntryKind::File, false);
    row("..", EntryKind::Directory, false);
    row("../x", EntryKind::File, false);
    row("data/../../x", EntryKind::File, false);
    row("data/..", EntryKind::Directory, false);
    row("data/./../x", EntryKind::File, false);
    row("data/null", EntryKind::CharDevice, false);
    row("data/disk", EntryKind::BlockDevice, false);
    row("data/pipe", EntryKind::Fifo, false);
    row("data/what", EntryKind::Other, false);
}

void TestPathRules::singleEntries()
{
    QFETCH(QByteArray, path);
    QFETCH(int, kind);
    QFETCH(bool, allowed);
    const auto checked = PathRules().check(entryOf(EntryKind(kind), path));
    QCOMPARE(bool(checked), allowed);
    if (!checked)
        QVERIFY(checked.error().code == ErrorCode::Unsafe);
}

void TestPathRules::writingThroughALinkIsRefused()
{
    for (const QByteArray target : {"/tmp", "../..", "sub", "."}) {
        PathRules rules;
        QVERIFY(rules.check(entryOf(EntryKind::Symlink, "data/link", target)));
        QVERIFY(!rules.check(entryOf(EntryKind::File, "data/link/file")));
        QVERIFY(!rules.check(entryOf(EntryKind::Directory, "data//./link/sub")));
        QVERIFY(!rules.check(entryOf(EntryKind::Hardlink, "data/h", "data/link/file")));
        QVERIFY(rules.check(entryOf(EntryKind::File, "data/linkfile")));
        // A second name of the link is as dangerous as the first.
        QVERIFY(rules.check(entryOf(EntryKind::Hardlink, "data/second", "data/link")));
        QVERIFY(!rules.check(entryOf(EntryKind::File, "data/second/file")));
    }
}

void TestPathRules::aLinkThatWasReplacedIsNoLink()
{
    PathRules rules;
    QVERIFY(rules.check(entryOf(EntryKind::Symlink, "data/link", "/tmp")));
    QVERIFY(rules.check(entryOf(EntryKind::Directory, "data/link")));
    QVERIFY(rules.check(entryOf(EntryKind::File, "data/link/file")));
}

void TestPathRules::hardLinks()
{
    PathRules rules;
    QVERIFY(rules.check(entryOf(EntryKind::File, "data/a")));
    QVERIFY(rules.check(entryOf(EntryKind::Hardlink, "data/b", "./data/a")));
    for (const QByteArray target : {"/data/a", "../data/a", "data/../../x", "", "../../../../etc/passwd"}) {
        const auto checked = rules.check(entryOf(EntryKind::Hardlink, "data/c", target));
        QVERIFY(!checked);
        QVERIFY(checked.error().code == ErrorCode::Unsafe);
    }
    const auto missing = rules.check(entryOf(EntryKind::Hardlink, "data/c", "data/nothing"));
    QVERIFY(!missing);
    QVERIFY(missing.error().code == ErrorCode::Corrupt);
}

void TestPathRules::aMillionPathsAreToldApart()
{
    PathSet set;
    for (int i = 0; i < 1'000'000; ++i)
        QVERIFY(set.insert("data/file" + QByteArray::number(i)));
    QCOMPARE(set.size(), 1'000'000);
    QVERIFY(!set.insert("data/file999999"));
    QVERIFY(set.contains("data/file0"));
    QVERIFY(!set.contains("data/file1000000"));
}

QTEST_GUILESS_MAIN(TestPathRules)
#include "tst_pathrules.moc"
