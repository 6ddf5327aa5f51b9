#include "core/backup/create.h"
#include "core/backup/extract.h"
#include "core/backup/repair.h"
#include "core/backup/restore.h"
#include "core/backup/verify.h"
#include "tests/archive/memberfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace bt2c;
using namespace Qt::StringLiterals;

namespace {

/// Cancels after a while, from another thread, as a window or a signal does.
class Canceller
{
public:
    Canceller(Control &control, int microseconds)
        : m_thread([&control, microseconds] {
            std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
            control.cancel();
        })
    {
    }
    ~Canceller() { m_thread.join(); }
    Q_DISABLE_COPY_MOVE(Canceller)

private:
    std::thread m_thread;
};

/// Names and contents of everything below @p folder.
QMap<QString, QByteArray> allBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator items(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (items.hasNext()) {
        const QString path = items.next();
        files[QDir(folder).relativeFilePath(path)] = bytesIn(path);
    }
    return files;
}

} // namespace

class TestCancellation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stoppedAtAnyMomentNothingIsHalfDone();
};

void TestCancellation::stoppedAtAnyMomentNothingIsHalfDone()
{
    QTemporaryDir dir;
    const QString site = dir.filePath(u"validator1"_s);
    QDir().mkpath(site + u"/data/blocks"_s);
    QDir().mkpath(site + u"/config"_s);
    for (int i = 0; i < 12; ++i)
        put(site + u"/data/blocks/%1.blk"_s.arg(i), content(quint32(i), 20'000 + i * 60'000));
    put(site + u"/config/validator.json"_s, "{}");
    const auto before = allBelow(site);

    SystemClock clock;
    Services services;
    services.clock = &clock;
    CreateParams params;
    params.job = BackupJob::Full;
    params.siteDirectory = site;
    params.backupDirectory = dir.filePath(u"backups"_s);
    Control quiet;
    QElapsedTimer timer;
    timer.start();
    const auto first = createBackup(params, services, quiet);
    QVERIFY(first);
    // So that about half of them come too late, however slow the machine is.
    const auto latest = quint32(timer.nsecsElapsed() / 1000 * 2);
    const QByteArray archive = bytesIn(first->path);

    QRandomGenerator generator{200};
    int cancelled = 0;
    int done = 0;
    for (int i = 0; i < 200; ++i) {
        Control control;
        const Canceller canceller(control, int(generator.bounded(latest)));
        std::optional<Error> error;
        switch (i % 4) {
        case 0: {
            const auto made = createBackup(params, services, control);
            if (made)
                QVERIFY(QFile::remove(made->path) && QFile::remove(made->path + u".sha256"_s)
                        && QFile::remove(made->path + u".json"_s));
            else
                error = made.error();
            break;
        }
        case 1: {
            const VerifyReport report = verifyArchive({first->path, CheckLevel::Deep}, clock, control);
            if (report.state != IntegrityState::Verified) {
                QVERIFY(!report.problems.isEmpty());
                error = report.problems.first();
            }
            break;
        }
        case 2: {
            RestoreParams restoring;
            restoring.archive = first->path;
            restoring.siteDirectory = site;
            const auto restored = restore(restoring, services, control);
            if (!restored)
                error = restored.error();
            break;
        }
        default: {
            const QString to = dir.filePath(u"rescued"_s);
            const auto rescued = rescueArchive(first->path, to, control);
            if (!rescued)
                error = rescued.error();
            QVERIFY(QDir(to).removeRecursively());
            break;
        }
        }
        if (error) {
            QCOMPARE(error->code, ErrorCode::Cancelled);
            ++cancelled;
        } else {
            ++done;
        }
        const auto data = allBelow(site + u"/data"_s);
        QCOMPARE(data.size(), 12);
        QCOMPARE(data.value(u"blocks/7.blk"_s), before.value(u"data/blocks/7.blk"_s));
        QCOMPARE(bytesIn(first->path), archive);
        const QStringList left = QDir(params.backupDirectory).entryList(QDir::Files);
        QCOMPARE(left.size(), 3);
    }
    qInfo("%d cancelled, %d done", cancelled, done);
    QVERIFY(cancelled > 0 && done > 0);
}

QTEST_GUILESS_MAIN(TestCancellation)
#include "tst_cancellation.moc"
