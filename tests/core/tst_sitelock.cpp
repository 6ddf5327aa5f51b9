#include "core/site/operationmark.h"
#include "core/site/sitelock.h"
#include "core/support/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>
#include <optional>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

#ifdef Q_OS_LINUX
#    include <cerrno>
#    include <cstddef>
#    include <linux/filter.h>
#    include <linux/seccomp.h>
#    include <sys/prctl.h>
#    include <sys/syscall.h>
#endif

using namespace bt2c;
using namespace Qt::StringLiterals;
using Mode = DirectoryLock::Mode;

namespace {

Result<DirectoryLock> take(const QTemporaryDir &dir, Mode mode = Mode::Exclusive)
{
    return DirectoryLock::acquire(dir.path(), mode, u"restore"_s);
}

/// What the other process does: take the lock, say so, and hold it until its input ends.
int hold(const QString &directory)
{
    const auto lock = DirectoryLock::acquire(directory, Mode::Exclusive, u"held by the other"_s);
    std::puts(lock ? "held" : "busy");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return lock ? 0 : 1;
}

#ifdef Q_OS_LINUX
/// Does @p work on a thread for which flock fails as on a file system that knows no locks. False where that is not to
/// be had.
bool whereNothingCanBeLocked(const std::function<void()> &work)
{
    bool filtered = false;
    std::thread thread([&] {
        sock_filter filter[] = {
            BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_flock, 0, 1),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOLCK),
            BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        };
        const sock_fprog program = {std::size(filter), filter};
        filtered = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
                   && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
        if (filtered)
            work();
    });
    thread.join();
    return filtered;
}
#endif

} // namespace

class TestSiteLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneHoldsIt();
    void manyShareIt();
    void theLoserIsToldWho();
    void itIsReleasedWhenItsHolderIsKilled();
    void whatLiesInTheWayIsRefused_data();
    void whatLiesInTheWayIsRefused();
    void itMovesWithItsOwner();
    void theFileIsPrivate();
    void aRemovedLockFileIsNoWayIn();
    void whereNothingCanBeLockedItFailsAtOnce();
};

void TestSiteLock::onlyOneHoldsIt()
{
    QTemporaryDir dir;
    {
        const auto lock = take(dir);
        QVERIFY(lock);
        QCOMPARE(take(dir).error().code, ErrorCode::Busy);
        QCOMPARE(take(dir, Mode::Shared).error().code, ErrorCode::Busy);
    }
    QVERIFY(take(dir));
    QCOMPARE(DirectoryLock::acquire(dir.filePath(u"none"_s), Mode::Exclusive, {}).error().code, ErrorCode::Missing);
}

void TestSiteLock::manyShareIt()
{
    QTemporaryDir dir;
    auto one = take(dir, Mode::Shared);
    const auto two = take(dir, Mode::Shared);
    QVERIFY(one && two);
    QCOMPARE(take(dir).error().code, ErrorCode::Busy);
    { const DirectoryLock gone = *std::move(one); }
    QCOMPARE(take(dir).error().code, ErrorCode::Busy);
}

void TestSiteLock::theLoserIsToldWho()
{
    QTemporaryDir dir;
    const auto lock = DirectoryLock::acquire(dir.path(), Mode::Exclusive, u"backup \"ü\""_s);
    QVERIFY(lock);
    const Error error = take(dir).error();
    QCOMPARE(error.subject, dir.path());
    QVERIFY2(error.detail.contains(u"backup \"ü\", process %1, since 20"_s.arg(QCoreApplication::applicationPid())),
             qPrintable(error.detail));
    // Whatever stands in the file, the lock holds.
    QFile file(dir.filePath(u".bt2c-recovery.lock"_s));
    for (const QByteArray &content : {""_ba, "{"_ba, "[1]"_ba, QByteArray(10'000, '{')}) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(take(dir).error().code, ErrorCode::Busy);
    }
}

void TestSiteLock::itIsReleasedWhenItsHolderIsKilled()
{
    QTemporaryDir dir;
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"hold"_s, dir.path()});
    QVERIFY(other.waitForReadyRead(20'000));
    QCOMPARE(other.readAll().trimmed(), "held"_ba);
    const auto refused = take(dir);
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    QVERIFY(refused.error().detail.contains(u"held by the other, process %1"_s.arg(other.processId())));
    other.kill();
    QVERIFY(other.waitForFinished(20'000));
    QVERIFY(take(dir));
}

void TestSiteLock::whatLiesInTheWayIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"link", "hard link", "folder", "fifo"})
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void TestSiteLock::whatLiesInTheWayIsRefused()
{
    QFETCH(QString, kind);
    QTemporaryDir dir;
    const QByteArray name = QFile::encodeName(dir.filePath(u".bt2c-recovery.lock"_s));
    const QString victim = dir.filePath(u"victim"_s);
    QFile file(victim);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    if (kind == "link"_L1)
        QCOMPARE(::symlink(QFile::encodeName(victim).constData(), name.constData()), 0);
    else if (kind == "hard link"_L1)
        QCOMPARE(::link(QFile::encodeName(victim).constData(), name.constData()), 0);
    else if (kind == "folder"_L1)
        QCOMPARE(::mkdir(name.constData(), 0700), 0);
    else
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    QVERIFY(!take(dir));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "precious"_ba);
}

void TestSiteLock::itMovesWithItsOwner()
{
    QTemporaryDir dir;
    QTemporaryDir elsewhere;
    auto lock = take(dir);
    auto other = take(elsewhere);
    QVERIFY(lock && other);
    DirectoryLock moved = *std::move(lock);
    QCOMPARE(take(dir).error().code, ErrorCode::Busy);
    moved = *std::move(other);
    QCOMPARE(take(elsewhere).error().code, ErrorCode::Busy);
}

void TestSiteLock::theFileIsPrivate()
{
    QTemporaryDir dir;
    const mode_t before = ::umask(0);
    const auto lock = take(dir);
    ::umask(before);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(dir.filePath(u".bt2c-recovery.lock"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
}

void TestSiteLock::aRemovedLockFileIsNoWayIn()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u".bt2c-recovery.lock"_s);
    for (int i = 0; i < 3; ++i) {
        const auto lock = take(dir);
        QVERIFY(lock);
        QVERIFY(QFile::remove(path));
        const auto next = take(dir);
        QVERIFY(next);   // the file of the first is gone; the second made one that counts from then on
        QCOMPARE(take(dir).error().code, ErrorCode::Busy);
    }
}

void TestSiteLock::whereNothingCanBeLockedItFailsAtOnce()
{
#ifdef Q_OS_LINUX
    QTemporaryDir dir;
    Result<DirectoryLock> lock = failure(ErrorCode::Cancelled);
    Result<std::optional<Descriptor>> made = failure(ErrorCode::Cancelled);
    std::optional<Result<OperationMark>> mark;
    QVERIFY(whereNothingCanBeLocked([&] {
        lock = take(dir);
        made = createLocked(dir.filePath(u"made"_s), 0600);
        mark.emplace(OperationMark::create(dir.filePath(u"marks"_s)));
    }));
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::WriteFailed);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::WriteFailed);
    QVERIFY(!QFile::exists(dir.filePath(u"made"_s)));
    QVERIFY(mark && !*mark);
    QCOMPARE(mark->error().code, ErrorCode::WriteFailed);
    QVERIFY(QDir(dir.filePath(u"marks"_s)).isEmpty());
#endif
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "hold"_L1)
        return hold(arguments.value(2));
    TestSiteLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sitelock.moc"
