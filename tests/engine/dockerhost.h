#pragma once

#include "tests/cli/process.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// A Docker daemon of the test's own: its data, socket and containers lie in a temporary folder, its processes in a PID
/// namespace that ends with this program however that ends. The images bt2c-validator:test, bt2c-prometheus:test and
/// bt2c-grafana:test are there.
///
/// Call isolate() first thing in main(): then ports, bridges and firewall rules are this program's own, too, and other
/// test programs may do the same at the same time.
class DockerHost
{
public:
    /// Puts this process, before it has threads, into a network namespace with nothing but loopback. False: not
    /// permitted.
    [[nodiscard]] static bool isolate();
    /// Whether a daemon can be had at all. Where this is false for root in the project's own root, a test must fail.
    [[nodiscard]] static bool possible();
    /// True where a missing daemon is a failure instead of a reason to skip: as root in the project's root.
    [[nodiscard]] static bool required();

    DockerHost();
    ~DockerHost();
    Q_DISABLE_COPY_MOVE(DockerHost)

    /// Empty: the daemon answers and the images are there. Otherwise why not.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] QString root() const { return m_root.path(); }
    [[nodiscard]] QString path(const QString &relative) const { return m_root.filePath(relative); }
    [[nodiscard]] QString socket() const { return path(QStringLiteral("d.sock")); }
    /// "unix:///…"
    [[nodiscard]] QString address() const { return QStringLiteral("unix://") + socket(); }
    /// With DOCKER_HOST, and a HOME and ledger of its own.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// Where the content of a volume lies, reachable for root.
    [[nodiscard]] QString volumePath(const QString &name) const;

    /// The real docker command line, talking to this daemon.
    Run docker(const QStringList &arguments, int timeoutMs = 120'000) const;
    /// The real compose tool on the file in @p site.
    Run compose(const QString &site, const QStringList &arguments, int timeoutMs = 120'000) const;
    /// Standard output of docker(), trimmed; says so on stderr when the command failed.
    QString output(const QStringList &arguments) const;

    /// SIGKILL. Containers go on running without a daemon, as after a crash.
    bool killDaemon();
    bool stopDaemon();
    /// And waits until it answers.
    bool startDaemon();
    [[nodiscard]] bool answers() const;
    /// Removes all containers and volumes, so that the next test finds nothing.
    void clear();

    /// A site of the documented shape in root()/@p parent/validator1; gives its path.
    [[nodiscard]] QString makeSite(const QString &parent = QStringLiteral("mainnet/validators"),
                                   const QString &name = QStringLiteral("validator1")) const;

private:
    void start();
    [[nodiscard]] QByteArray command(const QByteArray &word, int timeoutMs);
    [[nodiscard]] bool await(int timeoutMs) const;

    QTemporaryDir m_root;
    QProcessEnvironment m_environment;
    QProcess m_host;
    QString m_problem;
};

/// Writes a chain of @p height blocks of @p blockBytes as the node in bt2c-validator:test reads it; everything in it
/// follows from @p seed. What is in the folder already stays.
[[nodiscard]] bool makeChain(const QString &directory, int height, int blockBytes, int seed);
/// Flips one byte in the middle of a block.
[[nodiscard]] bool damageChain(const QString &directory, int block);

/// What the node at @p port on this host answers; empty when it does not.
[[nodiscard]] QJsonObject nodeStatus(int port = 8081);
/// Waits until the node tells @p height.
[[nodiscard]] bool awaitHeight(qint64 height, int timeoutMs = 60'000, int port = 8081);
/// Waits until @p condition holds.
[[nodiscard]] bool await(const std::function<bool()> &condition, int timeoutMs = 60'000);

/// main() of a test program with a Docker daemon.
#define BT2C_DOCKER_TEST_MAIN(TestClass) \
    int main(int argc, char **argv) \
    { \
        (void) DockerHost::isolate(); \
        QCoreApplication application(argc, argv); \
        TestClass test; \
        return QTest::qExec(&test, argc, argv); \
    }

/// For initTestCase(): starts @p pointer, a std::unique_ptr<DockerHost>, or skips the test where none can be had.
#define BT2C_START_DOCKER(pointer) \
    do { \
        if (!DockerHost::possible() && !DockerHost::required()) \
            QSKIP("a Docker daemon needs root rights and the programs dockerd, docker and unshare"); \
        (pointer) = std::make_unique<DockerHost>(); \
        QVERIFY2((pointer)->problem().isEmpty(), qPrintable((pointer)->problem())); \
    } while (false)
