#include "tests/recovery/troubledsite.h"

#include "core/site/site.h"

#include <QJsonArray>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

/// `bt2c-recovery diagnose` and `recover … --yes --json` on a real daemon.
class DockerRecoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("BT2C_BLOCK_EVERY", "1");
        BT2C_START_DOCKER(m_docker);
    }
    void cleanupTestCase() { m_docker.reset(); }
    void init()
    {
        m_docker->clear();
        m_site = std::make_unique<TroubledSite>(*m_docker, ++m_round);
        QVERIFY(m_site->run());
    }

    void containersThatWereKilledRunAgain();
    void aDamagedChainIsRestored();
    void withoutABackupANewChainBegins();

private:
    [[nodiscard]] QString recommended() const
    {
        const Run run = m_site->cli({u"diagnose"_s, u"--json"_s});
        const QJsonArray ways = run.json()[u"ways"_s].toArray();
        const QJsonObject first = ways.isEmpty() ? QJsonObject() : ways[0].toObject();
        return run.exit == 0 && first[u"recommended"_s].toBool() ? first[u"procedure"_s].toString()
                                                                 : QString::fromUtf8(run.text());
    }
    /// A node that is started again and again is looked at again, until a look finds it ended.
    [[nodiscard]] bool recommends(const QString &procedure) const
    {
        return await([&] { return recommended() == procedure; });
    }
    [[nodiscard]] QJsonObject recover(const QString &procedure) const
    {
        const Run run = m_site->cli({u"recover"_s, procedure, u"--yes"_s, u"--json"_s});
        if (run.exit != 0)
            qWarning("%s", run.text().constData());
        return run.json()[u"recovery"_s].toObject();
    }

    std::unique_ptr<DockerHost> m_docker;
    std::unique_ptr<TroubledSite> m_site;
    int m_round = 0;
};

void DockerRecoverTest::containersThatWereKilledRunAgain()
{
    QVERIFY(m_site->killContainers());
    QVERIFY2(recommends(u"unexpected-shutdown"_s), qPrintable(recommended()));
    QCOMPARE(recover(u"unexpected-shutdown"_s)[u"outcome"_s].toString(), u"recovered"_s);
    QVERIFY(TroubledSite::grows());
}

void DockerRecoverTest::aDamagedChainIsRestored()
{
    const Run made = m_site->backUp();
    QVERIFY2(made.exit == 0, made.text().constData());
    QVERIFY(m_site->damage());
    QVERIFY2(recommends(u"corrupted-data"_s), qPrintable(recommended()));
    const QJsonObject recovery = recover(u"corrupted-data"_s);
    QCOMPARE(recovery[u"outcome"_s].toString(), u"recovered"_s);
    QVERIFY(recovery[u"height_after"_s].toInt() >= 8);
    QVERIFY(TroubledSite::grows());
}

void DockerRecoverTest::withoutABackupANewChainBegins()
{
    QVERIFY(m_site->damage());
    QVERIFY2(recommends(u"no-backup"_s), qPrintable(recommended()));
    QCOMPARE(recover(u"no-backup"_s)[u"outcome"_s].toString(), u"recovered"_s);
    QCOMPARE(m_site->safetyArchives().size(), 1);
    QVERIFY(TroubledSite::grows());
    // Taken back, the old chain is there again, as damaged as it was.
    const Run undone = m_site->cli({u"undo-recovery"_s, u"--json"_s});
    QCOMPARE(undone.json()[u"recovery"_s].toObject()[u"outcome"_s].toString(), u"undone"_s);
    QVERIFY(nodeStatus().isEmpty());
}

BT2C_DOCKER_TEST_MAIN(DockerRecoverTest)
#include "tst_dockerrecover.moc"
