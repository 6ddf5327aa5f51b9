#include "tests/guard/causesite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

QStringList Site::where() const
{
    return {u"--data-dir"_s, directory, u"--backup-dir"_s, backups};
}

Run Site::run(const QStringList &arguments, const QByteArray &input) const
{
    constexpr int patience = 120'000;
    if (input.isEmpty())
        return runProcess(cliPath(), arguments, alerts.environment(), patience);
    const QString typed = place.path(u"typed"_s);
    writeFile(typed, input + '\n');
    return runProcess(u"sh"_s, QStringList{u"-c"_s, u"exec \"$@\" < \"$0\""_s, typed, cliPath()} + arguments,
                      alerts.environment(), patience);
}

QString Site::backUp(const QString &type) const
{
    const QString archive = backUpOnly(type);
    verify(archive);
    return archive;
}

QString Site::backUpOnly(const QString &type) const
{
    // Two of the same second would have one name.
    QTest::qSleep(1100);
    return here({u"backup"_s, u"--type"_s, type, u"--keep-all"_s, u"--json"_s}).json()[u"path"_s].toString();
}

QString Site::onlyArchive() const
{
    const QStringList names = QDir(backups).entryList({u"*.tar.gz"_s});
    return names.size() == 1 ? backups + u'/' + names.first() : QString();
}

QString Site::renamed(const QString &archive, const QString &name)
{
    const QString other = QFileInfo(archive).path() + u'/' + name;
    QFile::rename(archive, other);
    QFile::rename(archive + u".sha256"_s, other + u".sha256"_s);
    QFile::remove(archive + u".json"_s);
    return other;
}

void Site::flip(const QString &archive)
{
    QByteArray bytes = readFile(archive);
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 0x20);
    writeFile(archive, bytes);
}

void addRows(std::span<const Cause> causes)
{
    QTest::addColumn<int>("number");
    for (int number = 0; const Cause &cause : causes)
        QTest::newRow(cause.kind) << number++;
}

void comesAndGoes(const Cause &cause, quint32 seed)
{
    const QString kind = QString::fromLatin1(cause.kind);
    Site site;
    makeSite(site.place.site(), seed);
    cause.before(site);
    if (QTest::currentTestFailed())
        return;
    QStringList arguments = site.where();
    if (cause.subject)
        arguments += {u"--mail"_s, u"me@example.com"_s};
    Run run = site.alerts.watch(arguments);
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(site.alerts.posted(u"raised"_s, kind), 0);

    cause.come(site);
    if (QTest::currentTestFailed())
        return;
    run = site.alerts.watch(arguments);
    QVERIFY2(run.exit == 0, run.text().constData());
    if (cause.subject)
        QCOMPARE(site.alerts.mailed(QString::fromLatin1(cause.subject)), 1);
    else
        QCOMPARE(site.alerts.posted(u"raised"_s, kind), 1);
    QCOMPARE(site.alerts.posted(u"cleared"_s, kind), 0);

    cause.go(site);
    if (QTest::currentTestFailed())
        return;
    run = site.alerts.watch(arguments);
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(site.alerts.posted(u"cleared"_s, kind), 1);
    QCOMPARE(site.alerts.posted(u"raised"_s, kind), cause.subject ? 0 : 1);
    QCOMPARE(site.alerts.posted(u"again"_s, kind), 0);
    // By mail as often.
    QVERIFY(site.alerts.mailed(u"Over: "_s) >= 1);
}

void bindChildrenToRights()
{
#ifdef Q_OS_LINUX
    for (const unsigned long capability : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH})
        ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
#endif
}
