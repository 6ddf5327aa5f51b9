#include "core/backup/sidecar.h"
#include "ui/backups/copybackup.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bt2c;
using namespace Qt::StringLiterals;

class TestCopyBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesWithSidecars();
    void neverOverwrites();
    void leavesNothingWhenCancelled();
    void saysWhenNothingVouches();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_archive;
    QString m_target;
};

void TestCopyBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = m_folder->filePath(u"bt2c_full_backup_20261122_000003.tar.gz"_s);
    m_target = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(m_target));
    const QByteArray content(3'000'000, 'q');
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(m_archive, content));
    QVERIFY(write(checksumPath(m_archive), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    QVERIFY(write(metadataPath(m_archive), "{}"));
}

void TestCopyBackup::copiesWithSidecars()
{
    Control control;
    const auto report = copyBackup(m_archive, m_target, control);
    QVERIFY(report.has_value());
    QVERIFY(report->hadChecksum);
    QFile from(m_archive);
    QFile to(report->path);
    QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::ReadOnly));
    QCOMPARE(to.readAll(), from.readAll());
    QCOMPARE(QDir(m_target).entryList(QDir::Files | QDir::Hidden).size(), 3);
}

void TestCopyBackup::neverOverwrites()
{
    Control control;
    QVERIFY(copyBackup(m_archive, m_target, control).has_value());
    const auto again = copyBackup(m_archive, m_target, control);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::InvalidArgument);
}

void TestCopyBackup::leavesNothingWhenCancelled()
{
    Control control;
    control.cancel();
    const auto report = copyBackup(m_archive, m_target, control);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestCopyBackup::saysWhenNothingVouches()
{
    QVERIFY(QFile::remove(checksumPath(m_archive)));
    Control control;
    const auto report = copyBackup(m_archive, m_target, control);
    QVERIFY(report.has_value());
    QVERIFY(!report->hadChecksum);
}

QTEST_GUILESS_MAIN(TestCopyBackup)
#include "tst_copybackup.moc"
