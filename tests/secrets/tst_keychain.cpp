#include "tests/cli/place.h"
#include "tests/guard/webserver.h"
#include "tests/secrets/planted.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// Secrets in a real keyring, by the command line.
class TestKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keptAndUsed();
    void movedToAFileAndBack();
    void withoutAKeychainItSaysWhatToDo();
    void wrongUse_data();
    void wrongUse();
    void nothingElseHoldsThem();

private:
    /// One command after the other in one session with a keyring. Inputs stand for what is typed.
    [[nodiscard]] Run inSession(const QString &script) const
    {
        QProcessEnvironment environment = m_place->environment();
        environment.insert(u"BT2C"_s, cliPath());
        environment.insert(u"SITE"_s, m_place->site());
        environment.insert(u"BACKUPS"_s, m_place->backups());
        environment.insert(u"HOOK"_s, m_server->address(u"/ok/"_s + QLatin1StringView(m_planted)));
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        const QStringList inner{u"sh"_s, u"-ec"_s, script};
#ifdef BT2C_WITH_KEYRING
        const QStringList arguments = QStringList{QStringLiteral(BT2C_WITH_KEYRING), m_place->path(u"home"_s)} + inner;
        return runProcess(u"sh"_s, arguments, environment);
#else
        return runProcess(u"sh"_s, inner.sliced(1), environment);
#endif
    }
    [[nodiscard]] Run cli(const QStringList &arguments) const
    {
        QProcessEnvironment environment = m_place->environment();
        // No bus, as under cron.
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_place->path(u"none"_s));
        return runProcess(cliPath(), arguments, environment);
    }

    const QByteArray m_planted = plantedSecret("keychain-4711");
    std::unique_ptr<Place> m_place;
    std::unique_ptr<WebServer> m_server;
};

void TestKeychain::initTestCase()
{
    m_place = std::make_unique<Place>();
    m_server = std::make_unique<WebServer>();
    QVERIFY(m_server->isRunning());
    makeSite(m_place->site(), 1);
    const Run run = cli({u"config"_s, u"set"_s, u"webhooks.ops.form"_s, u"json"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
}

void TestKeychain::keptAndUsed()
{
    const Run run = inSession(u"printf '%s\\n' \"$HOOK\" | \"$BT2C\" secret set webhooks.ops\n"
                              "\"$BT2C\" secret list\n"
                              "\"$BT2C\" watch --data-dir \"$SITE\" --backup-dir \"$BACKUPS\" --quiet\n"
                              "\"$BT2C\" watch --data-dir \"$SITE\" --backup-dir \"$BACKUPS\" --test\n"_s);
    QVERIFY2(run.exit == 0, run.text().constData());
    QVERIFY2(run.out.contains("webhooks.ops  kept"), run.text().constData());
    QVERIFY2(run.out.contains("Sent: webhook ops"), run.text().constData());
    QVERIFY(m_server->posts().size() >= 3);
    QVERIFY(m_server->posts().first()[u"body"_s].toString().contains(u"\"change\":\"raised\""_s));
    QVERIFY(!QFile::exists(m_place->path(u"home/.config/bt2c-recovery/secrets.json"_s)));
}

void TestKeychain::movedToAFileAndBack()
{
    Run run = inSession(u"\"$BT2C\" secret keep file\n\"$BT2C\" secret list --json\n"_s);
    QVERIFY2(run.exit == 0, run.text().constData());
    const QString file = m_place->path(u"home/.config/bt2c-recovery/secrets.json"_s);
    QVERIFY(readFile(file).contains(m_planted));
    // Cron can use it now.
    run = cli({u"watch"_s, u"--data-dir"_s, m_place->site(), u"--backup-dir"_s, m_place->backups(), u"--test"_s});
    QVERIFY2(run.exit == 0, run.text().constData());
    run = inSession(u"\"$BT2C\" secret keep keychain\n\"$BT2C\" secret list\n"_s);
    QVERIFY2(run.exit == 0 && run.out.contains("webhooks.ops  kept"), run.text().constData());
    QVERIFY(!readFile(file).contains(m_planted));
}

void TestKeychain::withoutAKeychainItSaysWhatToDo()
{
    Run run = cli({u"secret"_s, u"list"_s});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains("secret keep file"), run.text().constData());
    // Messages wait until they can be sent.
    (void)m_place->makeBackup(u"full"_s);
    const auto before = m_server->posts().size();
    run = cli({u"watch"_s, u"--data-dir"_s, m_place->site(), u"--backup-dir"_s, m_place->backups(), u"--json"_s});
    QCOMPARE(run.exit, 1);
    QVERIFY(!run.json()[u"unsent"_s].toArray().isEmpty());
    QCOMPARE(m_server->posts().size(), before);
    const Run later =
        inSession(u"\"$BT2C\" watch --data-dir \"$SITE\" --backup-dir \"$BACKUPS\" --quiet\n"_s);
    QVERIFY2(later.exit == 0, later.text().constData());
    QVERIFY(m_server->posts().size() > before);
}

void TestKeychain::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{u"secret"_s};
    QTest::newRow("no such verb") << QStringList{u"secret"_s, u"show"_s, u"webhooks.ops"_s};
    QTest::newRow("no such name") << QStringList{u"secret"_s, u"set"_s, u"other"_s};
    QTest::newRow("no such variable") << QStringList{u"secret"_s, u"set"_s, u"offsite.LD_PRELOAD"_s};
    QTest::newRow("no such place") << QStringList{u"secret"_s, u"keep"_s, u"clouds"_s};
}

void TestKeychain::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Run run = cli(arguments);
    QVERIFY2(run.exit == 2, run.text().constData());
}

/// Neither the settings, the ledger, what alerts remember, nor any log; and no keyring in plain text.
void TestKeychain::nothingElseHoldsThem()
{
    int files = 0;
    QDirIterator all(m_place->root(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        ++files;
        QVERIFY2(!readFile(path).contains(m_planted), qPrintable(path));
    }
    QVERIFY(files > 5);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
