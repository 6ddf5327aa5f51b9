#include "tests/cli/place.h"
#include "tests/guard/alertplace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// `watch` as cron calls it, with a sendmail that keeps what it is given.
class WatchCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void toldOnceByMail();
    void withoutAnAddressItPrints();
    void aMailThatFailsIsTriedAgain();
    void aTestMessage();
    void metricsAreWritten();
    void wrongUse_data();
    void wrongUse();
    void nothingOfASiteIsTouched();
    void settingsCount();
    void settingsOnTheCommandLine();
    void settingsThatCannotBeReadAreToldOnce();

private:
    [[nodiscard]] Run config(const QStringList &arguments) const
    {
        return runProcess(cliPath(), QStringList{u"config"_s} + arguments, m_place->environment());
    }
    [[nodiscard]] Run watch(const QStringList &arguments) const
    {
        QProcessEnvironment environment = m_place->environment();
        environment.insert(u"PATH"_s, m_place->path(u"bin"_s) + u":/usr/bin:/bin"_s);
        environment.insert(u"BOX"_s, m_place->path(u"box"_s));
        return runProcess(cliPath(),
                          QStringList{u"watch"_s, u"--data-dir"_s, m_place->site(), u"--backup-dir"_s,
                                      m_place->backups(), u"--engine"_s, u"unix://"_s + m_place->path(u"no.sock"_s)}
                              + arguments,
                          environment);
    }
    void sendmail(const QByteArray &script) const
    {
        const QString path = m_place->path(u"bin/sendmail"_s);
        writeFile(path, "#!/bin/sh\n" + script);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    /// The subjects of the mails that came, decoded where they are.
    [[nodiscard]] QStringList mails() const
    {
        return subjectsIn(readFile(m_place->path(u"box"_s)));
    }

    std::unique_ptr<Place> m_place;
};

void WatchCliTest::init()
{
    m_place = std::make_unique<Place>();
    makeSite(m_place->site(), 1);
    QDir().mkpath(m_place->backups());
    sendmail("cat >> \"$BOX\"\necho >> \"$BOX\"\n");
}

void WatchCliTest::toldOnceByMail()
{
    const QStringList mail{u"--mail"_s, u"me@example.com"_s, u"--quiet"_s};
    for (int i = 0; i < 3; ++i) {
        const Run run = watch(mail);
        QVERIFY2(run.exit == 0, run.text().constData());
        QVERIFY2(run.out.isEmpty(), run.text().constData());
    }
    const auto about = [this](const QString &words) { return mails().filter(words).size(); };
    QCOMPARE(about(u"There is no backup in"_s), 1);
    QCOMPARE(about(u"Nothing makes backups by itself"_s), 1);
    // Its end is told, too, once.
    (void)m_place->makeBackup(u"full"_s);
    QVERIFY(watch(mail).exit == 0);
    QVERIFY(watch(mail).exit == 0);
    QCOMPARE(about(u"Over: There is no backup in"_s), 1);
    QVERIFY(readFile(m_place->path(u"box"_s)).contains("Auto-Submitted: auto-generated"));
}

void WatchCliTest::withoutAnAddressItPrints()
{
    Run run = watch({u"--quiet"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QVERIFY2(run.out.contains("There is no backup in"), run.text().constData());
    // Cron mails nothing where nothing is printed.
    run = watch({u"--quiet"_s});
    QVERIFY2(run.exit == 0 && run.out.isEmpty() && run.err.isEmpty(), run.text().constData());
    run = watch({u"--json"_s});
    QCOMPARE(run.json()[u"messages"_s].toArray().size(), 0);
    QCOMPARE(run.json()[u"standing"_s].toObject()[u"state"_s].toString(), u"cannot-recover"_s);
}

void WatchCliTest::aMailThatFailsIsTriedAgain()
{
    sendmail("cat > /dev/null; echo 'connection refused' >&2; exit 75\n");
    const QStringList mail{u"--mail"_s, u"me@example.com"_s, u"--json"_s};
    Run run = watch(mail);
    QCOMPARE(run.exit, 1);
    const QJsonArray unsent = run.json()[u"unsent"_s].toArray();
    QVERIFY2(unsent.size() >= 2, run.text().constData());
    QVERIFY2(unsent.first().toObject()[u"error"_s].toString().contains(u"connection refused"_s),
             run.text().constData());
    QVERIFY2(run.err.contains("Not sent"), run.text().constData());
    run = watch(mail);
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.json()[u"messages"_s].toArray().size(), 0);
    sendmail("cat >> \"$BOX\"\necho >> \"$BOX\"\n");
    run = watch(mail);
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(mails().filter(u"There is no backup in"_s).size(), 1);
    // A sendmail that is not there is a failure like any other.
    QFile::remove(m_place->path(u"bin/sendmail"_s));
}

void WatchCliTest::aTestMessage()
{
    const Run run = watch({u"--mail"_s, u"me@example.com"_s, u"--test"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QCOMPARE(mails().size(), 1);
    QVERIFY(mails().first().contains(u"This is a test"_s));
    // Nothing was looked at, and nothing remembered.
    QVERIFY2(watch({u"--quiet"_s}).out.contains("There is no backup in"), "");
}

void WatchCliTest::metricsAreWritten()
{
    const QString file = m_place->path(u"bt2c.prom"_s);
    Run run = watch({u"--metrics"_s, file, u"--quiet"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QVERIFY(readFile(file).contains("\",state=\"cannot-recover\"} 1"));
    (void)m_place->makeBackup(u"full"_s);
    run = watch({u"--metrics"_s, file, u"--quiet"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    QVERIFY(readFile(file).contains("\",state=\"at-risk\"} 1"));
    run = watch({u"--metrics"_s, m_place->path(u"nowhere/bt2c.prom"_s), u"--quiet"_s});
    QCOMPARE(run.exit, 4);
}

void WatchCliTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("address") << QStringList{u"--mail"_s, u"me@example.com,you@example.com"_s};
    QTest::newRow("option for an address") << QStringList{u"--mail"_s, u"-bd"_s};
    QTest::newRow("test of nothing") << QStringList{u"--test"_s};
    QTest::newRow("metrics of another name") << QStringList{u"--metrics"_s, u"/tmp/bt2c.txt"_s};
}

void WatchCliTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Run run = watch(arguments);
    QVERIFY2(run.exit == 2, run.text().constData());
    QVERIFY2(!run.err.isEmpty(), run.text().constData());
}

void WatchCliTest::nothingOfASiteIsTouched()
{
    const QByteArray before = m_place->trees();
    QVERIFY(watch({u"--quiet"_s}).exit == 0);
    QCOMPARE(m_place->trees(), before);
    QVERIFY(namesIn(m_place->backups()).isEmpty());
}

void WatchCliTest::settingsCount()
{
    const QString metrics = m_place->path(u"node.prom"_s);
    QVERIFY(config({u"set"_s, u"mail.to"_s, u"me@example.com,root"_s}).exit == 0);
    QVERIFY(config({u"set"_s, u"mail.from"_s, u"node@example.com"_s}).exit == 0);
    QVERIFY(config({u"set"_s, u"metrics.file"_s, metrics}).exit == 0);
    QVERIFY(config({u"set"_s, u"alerts.no-schedule.enabled"_s, u"false"_s}).exit == 0);
    const Run run = watch({u"--quiet"_s});
    QVERIFY2(run.exit == 0 && run.out.isEmpty(), run.text().constData());
    QCOMPARE(mails().filter(u"There is no backup in"_s).size(), 2);
    QCOMPARE(mails().filter(u"Nothing makes backups"_s).size(), 0);
    QVERIFY(readFile(m_place->path(u"box"_s)).contains("From: node@example.com"));
    QVERIFY(readFile(metrics).contains("bt2c_recovery_state"));
}

void WatchCliTest::settingsOnTheCommandLine()
{
    QCOMPARE(config({u"get"_s, u"limits.drill_days"_s}).out, "35\n");
    QVERIFY(config({u"get"_s}).out.contains("alerts.disk-full.repeat_hours"));
    QCOMPARE(config({u"set"_s, u"limits.drill_days"_s, u"90"_s, u"--data-dir"_s, m_place->site()}).out, "90\n");
    QCOMPARE(config({u"get"_s, u"limits.drill_days"_s}).out, "35\n");
    QCOMPARE(config({u"get"_s, u"limits.drill_days"_s, u"--data-dir"_s, m_place->site()}).out, "90\n");
    QCOMPARE(config({u"unset"_s, u"limits.drill_days"_s, u"--data-dir"_s, m_place->site()}).out, "35\n");
    QCOMPARE(config({u"check"_s}).exit, 0);
    for (const QStringList &wrong : {QStringList{u"set"_s, u"limits.drill_days"_s, u"soon"_s}, {u"get"_s, u"no.key"_s},
                                     {u"put"_s, u"a"_s}, {u"set"_s, u"mail.to"_s}, {u"check"_s, u"it"_s}}) {
        const Run run = config(wrong);
        QVERIFY2(run.exit == 2 && !run.err.isEmpty(), run.text().constData());
    }
    const QJsonObject json = config({u"get"_s, u"mail.to"_s, u"--json"_s}).json();
    QVERIFY(json[u"values"_s].toObject().contains(u"mail.to"_s));
    writeFile(json[u"file"_s].toString(), R"({"version": 1, "limits": {"drill_days": "x"}})");
    const Run run = config({u"check"_s});
    QVERIFY2(run.exit == 1 && run.err.contains("limits.drill_days"), run.text().constData());
}

void WatchCliTest::settingsThatCannotBeReadAreToldOnce()
{
    const QString file = config({u"get"_s, u"--json"_s}).json()[u"file"_s].toString();
    QVERIFY(!file.isEmpty());
    writeFile(file, R"({"version": 1, "mail": {"to": )");
    Run run = watch({u"--quiet"_s});
    QVERIFY2(run.exit == 0 && run.out.contains("The settings do not count"), run.text().constData());
    run = watch({u"--quiet"_s});
    QVERIFY2(run.exit == 0 && run.out.isEmpty(), run.text().constData());
    run = config({u"set"_s, u"limits.drill_days"_s, u"1"_s});
    QVERIFY2(run.exit != 0 && !run.err.isEmpty(), run.text().constData());
    QCOMPARE(readFile(file), R"({"version": 1, "mail": {"to": )");
    QFile::remove(file);
    run = watch({u"--quiet"_s});
    QVERIFY2(run.out.contains("Over: The settings do not count"), run.text().constData());
}

QTEST_GUILESS_MAIN(WatchCliTest)
#include "tst_watchcli.moc"
