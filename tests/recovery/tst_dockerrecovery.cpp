#include <QTest>
class DockerRecoveryTest : public QObject { Q_OBJECT };
QTEST_GUILESS_MAIN(DockerRecoveryTest)
#include "tst_dockerrecovery.moc"
