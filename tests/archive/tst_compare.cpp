#include "core/backup/compare.h"
#include "core/backup/create.h"
#include "tests/archive/memberfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

/// "grown data/a 100 200" and the like, in the order they came.
QStringList differences(const QString &before, const QString &after, CompareSummary *summary = nullptr)
{
    QStringList lines;
    Control control;
    const auto give = [&lines](const ComparedEntry &entry) {
        lines += u"%1 %2 %3 %4 %5"_s.arg(differenceToken(entry.difference), QString::fromUtf8(entry.path))
                     .arg(entry.sizeBefore)
                     .arg(entry.sizeAfter)
                     .arg(entry.firstDifference);
        return true;
    };
    const bool live = QFileInfo(after).isDir();
    const auto done =
        live ? compareWithSite(before, after, control, give) : compareArchives(before, after, control, give);
    if (!done)
        return {u"error "_s + errorToken(done.error().code)};
    if (summary)
        *summary = *done;
    return lines;
}

} // namespace

class TestCompare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archivesAreComparedByTheirNotes();
    void aPlainArchiveIsComparedByItsContent();
    void anArchiveIsComparedWithTheSite();
    void whatIsNotThereIsSaid();
    void itCanBeStopped();
};

void TestCompare::archivesAreComparedByTheirNotes()
{
    QTemporaryDir dir;
    const QString a = dir.filePath(u"a"_s);
    const QString b = dir.filePath(u"b"_s);
    const Files before = {{"data/blk0", content(1, 3'000'000)},
                          {"data/blk1", content(2, 2'500'000)},
                          {"data/gone", "x"},
                          {"data/moved", content(3, 80'000)},
                          {"data/small", "one"},
                          {"data/stays", "same"},
                          {"data/short", content(4, 200'000)}};
    Files after = before;
    after[1].second.append(content(5, 400'000));
    after[0].second[2 * 1024 * 1024 + 5] = 'x';
    after.removeAt(2);
    after[3].second = "two";
    after[5].second.truncate(100'000);
    after.append({"data/new", content(6, 90'000)});
    writeArchive(a, before);
    writeArchive(b, after);
    CompareSummary summary;
    QCOMPARE(differences(a, b, &summary),
             (QStringList{u"changed data/blk0 3000000 3000000 2097152"_s, u"grown data/blk1 2500000 2900000 -1"_s,
                          u"changed data/small 3 3 0"_s, u"changed data/short 200000 100000 0"_s,
                          u"added data/new -1 90000 -1"_s, u"removed data/gone 1 -1 -1"_s}));
    QCOMPARE(summary.same, 2);
    QVERIFY(!summary.isSame());
    // No large file was unpacked.
    QVERIFY2(summary.bytesUnpacked < 100, qPrintable(QString::number(summary.bytesUnpacked)));
    QCOMPARE(differences(a, a, &summary), QStringList());
    QVERIFY(summary.isSame());
    QCOMPARE(summary.same, before.size());
}

void TestCompare::aPlainArchiveIsComparedByItsContent()
{
    QTemporaryDir dir;
    const QString a = dir.filePath(u"a.tar.gz"_s);
    const Files files = {{"data/blk0", content(1, 3'000'000)}, {"data/small", "one"}};
    writeArchive(a, files);
    // The same tar as one gzip stream.
    const QString plain = dir.filePath(u"plain.tar.gz"_s);
    QCOMPARE(QProcess::execute(u"sh"_s, {u"-c"_s, u"gzip -dc <\"$1\" | gzip -1 >\"$2\""_s, u"sh"_s, a, plain}), 0);
    QCOMPARE(differences(a, plain), QStringList());
    QCOMPARE(differences(plain, a), QStringList());
    QByteArray cut = bytesIn(plain);
    put(plain, cut.first(cut.size() / 2));
    CompareSummary summary;
    differences(a, plain, &summary);
    QVERIFY(summary.damageAfter);
}

void TestCompare::anArchiveIsComparedWithTheSite()
{
    QTemporaryDir dir;
    const QString site = dir.filePath(u"validator1"_s);
    QDir().mkpath(site + u"/data/blocks"_s);
    QDir().mkpath(site + u"/config"_s);
    put(site + u"/data/blocks/0.blk"_s, content(1, 2'200'000));
    put(site + u"/data/blocks/1.blk"_s, content(2, 1'000));
    put(site + u"/data/state.json"_s, "{}");
    put(site + u"/config/validator.json"_s, "{}");
    QVERIFY(QFile::link(u"0.blk"_s, site + u"/data/blocks/first"_s));
    // Mostly a hole.
    QVERIFY(QFile::resize(site + u"/data/state.json"_s, 5'000'000));
    SystemClock clock;
    Services services;
    services.clock = &clock;
    CreateParams params;
    params.job = BackupJob::Full;
    params.siteDirectory = site;
    params.backupDirectory = dir.filePath(u"backups"_s);
    Control control;
    const auto made = createBackup(params, services, control);
    QVERIFY(made);
    QCOMPARE(differences(made->path, site), QStringList());
    put(site + u"/data/blocks/0.blk"_s, content(1, 2'200'000) + content(9, 10));
    put(site + u"/data/blocks/2.blk"_s, "new");
    QVERIFY(QFile::remove(site + u"/config/validator.json"_s));
    QVERIFY(QFile::setPermissions(site + u"/data/blocks/1.blk"_s, QFile::ReadOwner));
    QStringList lines = differences(made->path, site);
    lines.sort();
    QCOMPARE(lines, (QStringList{u"added data/blocks/2.blk -1 3 -1"_s, u"attributes data/blocks/1.blk 1000 1000 -1"_s,
                                 u"grown data/blocks/0.blk 2200000 2200010 -1"_s,
                                 u"removed config/validator.json 2 -1 -1"_s}));
}

void TestCompare::whatIsNotThereIsSaid()
{
    QTemporaryDir dir;
    const QString a = dir.filePath(u"a.tar.gz"_s);
    writeArchive(a, {{"data/small", "one"}});
    QCOMPARE(differences(a, dir.filePath(u"none.tar.gz"_s)), QStringList{u"error missing"_s});
    QCOMPARE(differences(dir.filePath(u"none.tar.gz"_s), a), QStringList{u"error missing"_s});
    QVERIFY(QDir(dir.path()).mkdir(u"site"_s));
    QCOMPARE(differences(a, dir.filePath(u"site"_s)), QStringList{u"error missing"_s});
}

void TestCompare::itCanBeStopped()
{
    QTemporaryDir dir;
    const QString a = dir.filePath(u"a"_s);
    const QString b = dir.filePath(u"b"_s);
    writeArchive(a, {{"data/small", "one"}});
    writeArchive(b, {{"data/1", "one"}, {"data/2", "two"}});
    Control control;
    int met = 0;
    const auto done = compareArchives(a, b, control, [&met](const ComparedEntry &) { return ++met < 1; });
    QVERIFY(done);
    QCOMPARE(met, 1);
    control.cancel();
    const auto cancelled = compareArchives(a, b, control, [](const ComparedEntry &) { return true; });
    QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
