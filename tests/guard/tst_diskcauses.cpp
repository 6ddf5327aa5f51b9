#include "tests/cli/mountns.h"
#include "tests/guard/causesite.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;

/// A backup of 1.6 megabytes on a disk of @p megabytes.
QString backUpOn(Site &site, qint64 megabytes)
{
    const auto disk = std::make_shared<SmallDisk>(site.backups, megabytes * megabyte);
    if (!disk->mounted())
        QTest::qFail("the disk could not be mounted", __FILE__, __LINE__);
    site.held = disk;
    makeSite(site.directory, 1, 8, 200'000);
    return site.backUp();
}

/// Something else that takes room on the disk of the backups.
void fill(Site &site, qint64 megabytes)
{
    site.kept = site.backups + u"/film"_s;
    writeFile(site.kept, QByteArray(megabytes * megabyte, 'x'));
}

void empty(Site &site)
{
    QFile::remove(site.kept);
}

const Cause causes[] = {
    {"disk-full", [](Site &site) { (void)backUpOn(site, 10); }, [](Site &site) { fill(site, 7); }, empty},
    // 1.6 megabytes in half a day: enough for three weeks, or for one.
    {"disk-filling",
     [](Site &site) {
         const QDateTime before = QDateTime::currentDateTime().addSecs(-12 * 60 * 60);
         (void)Site::renamed(backUpOn(site, 80),
                             u"bt2c_full_backup_%1.tar.gz"_s.arg(before.toString(u"yyyyMMdd_HHmmss"_s)));
         (void)site.backUp();
     },
     [](Site &site) { fill(site, 50); }, empty},
};

} // namespace

/// Alerts of the disk of the backups, by a real one that other things fill.
class TestDiskCauses final : public QObject
{
    Q_OBJECT

public:
    static inline bool mayMount = false;

private Q_SLOTS:
    void initTestCase()
    {
        if (!mayMount)
            QSKIP("a disk of its own needs the right to mount");
    }
    void eachComesAndGoes_data() { addRows(causes); }
    void eachComesAndGoes()
    {
        QFETCH(int, number);
        comesAndGoes(causes[number], 1);
    }
};

int main(int argc, char *argv[])
{
    // Before Qt has threads, and in this process, so that mounts end with it.
    TestDiskCauses::mayMount = enterMountNamespace();
    QCoreApplication application(argc, argv);
    TestDiskCauses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diskcauses.moc"
