#include "tests/cli/place.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Listens where an engine would, and never says a word.
class SilentEngine
{
public:
    explicit SilentEngine(const QString &path) : m_path(path)
    {
        m_fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path - 1);
        m_listens =
            ::bind(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 && ::listen(m_fd, 8) == 0;
        ::fcntl(m_fd, F_SETFL, O_NONBLOCK);
    }
    ~SilentEngine() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(SilentEngine)

    [[nodiscard]] bool listens() const { return m_listens; }
    /// Whether somebody came since the last time.
    [[nodiscard]] bool wasAsked() const
    {
        const int visitor = ::accept(m_fd, nullptr, nullptr);
        if (visitor >= 0)
            ::close(visitor);
        return visitor >= 0;
    }
    [[nodiscard]] QString address() const { return u"unix://"_s + m_path; }

private:
    QString m_path;
    int m_fd = -1;
    bool m_listens = false;
};

} // namespace

/// What the command line does where the engine is of no help.
class NoEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        m_engine = std::make_unique<SilentEngine>(m_place->path(u"d.sock"_s));
        QVERIFY(m_engine->listens());
    }

    void listingAFolderAsksNobody()
    {
        makeSite(m_place->site(), 3);
        QVERIFY(!m_place->makeBackup(u"config"_s).isEmpty());
        QCOMPARE(cli({u"list"_s, u"--backup-dir"_s, m_place->backups()}).exit, 0);
        QVERIFY(!m_engine->wasAsked());
        // Without it, the site is looked for: it may have its backups beside it.
        QCOMPARE(cli({u"list"_s}).exit, 4);
        QVERIFY(m_engine->wasAsked());
    }

    void aSilentEngineEndsInTime()
    {
        makeSite(m_place->site(), 3);
        QVERIFY(!m_place->makeBackup(u"config"_s).isEmpty());
        const Run run =
            cli({u"status"_s, u"--json"_s, u"--data-dir"_s, m_place->site(), u"--backup-dir"_s, m_place->backups()});
        QVERIFY2(run.exit == 4, run.text().constData());
        QVERIFY(run.seconds < 30);
        QCOMPARE(run.json()["trouble"_L1].toString(), u"no-answer"_s);
        QCOMPARE(run.json()["error"_L1]["code"_L1].toString(), u"timed-out"_s);
        QVERIFY(run.json()["engine"_L1].isNull());
        // What is known all the same.
        QCOMPARE(run.json()["site"_L1]["directory"_L1].toString(), m_place->site());
        QVERIFY(run.json()["newest_backup"_L1].isObject());
    }

    void theDocumentedSiteNeedsNoEngineToBeFound()
    {
        const QString site =
            m_place->environment().value(u"HOME"_s) + u"/Documents/Projects/bt2c/mainnet/validators/validator1"_s;
        makeSite(site, 3);
        const Run run = cli({u"status"_s, u"--json"_s});
        QVERIFY2(run.exit == 4, run.text().constData());
        QCOMPARE(run.json()["site"_L1]["directory"_L1].toString(), site);
        QCOMPARE(run.json()["site"_L1]["found_by"_L1].toString(), u"documented-paths"_s);
        QCOMPARE(run.json()["site"_L1]["data"_L1]["path"_L1].toString(), QString(site + u"/data"_s));
        const Run text = cli({u"status"_s});
        QVERIFY2(text.out.contains(site.toUtf8()) && text.err.contains("does not answer"), text.text().constData());
    }

    void aPracticeSiteHasAnEngineOfItsOwn()
    {
        const Run made = m_place->cli({u"practice"_s, m_place->path(u"practice"_s), u"--json"_s});
        QVERIFY2(made.exit == 0, made.text().constData());
        const QString site = made.json()["site"_L1].toString();
        const Run run = cli({u"status"_s, u"--json"_s, u"--data-dir"_s, site});
        QVERIFY2(run.exit == 0, run.text().constData());
        QVERIFY(!m_engine->wasAsked());
        QCOMPARE(run.json()["engine"_L1]["product"_L1].toString(), u"Practice"_s);
        QCOMPARE(run.json()["containers"_L1].toArray().size(), 3);
        QCOMPARE(run.json()["site"_L1]["data"_L1]["path"_L1].toString(), QString(site + u"/data"_s));
        QVERIFY(run.json()["chain"_L1]["height"_L1].toInteger(-1) > 0);
        QVERIFY(run.json()["newest_backup"_L1].isObject());
    }

    void nonsenseAsAnAddressIsSaid()
    {
        for (const QString &address : {u"ftp://x"_s, u"nonsense"_s, u"npipe:////./pipe/docker_engine"_s}) {
            const Run run = m_place->cli({u"engine"_s, u"--json"_s, u"--engine"_s, address});
            QVERIFY2(run.exit == 4, run.text().constData());
            QCOMPARE(run.json()["candidates"_L1][0]["outcome"_L1].toString(), u"invalid"_s);
            QVERIFY(!run.json()["error"_L1]["message"_L1].toString().isEmpty());
        }
    }

private:
    [[nodiscard]] Run cli(const QStringList &arguments) const
    {
        QProcessEnvironment environment = m_place->environment();
        environment.insert(u"DOCKER_HOST"_s, m_engine->address());
        return runProcess(cliPath(), arguments, environment);
    }

    std::unique_ptr<Place> m_place;
    std::unique_ptr<SilentEngine> m_engine;
};

QTEST_GUILESS_MAIN(NoEngineTest)
#include "tst_noengine.moc"
