#include "tests/cli/place.h"
#include "tests/offsite/storages.h"
#include "tests/secrets/planted.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QByteArray planted = plantedSecret("repo-4242");
const QByteArray another = plantedSecret("another");

/// A place whose secrets are kept in a file, as where cron has no keychain.
std::unique_ptr<Place> makePlace()
{
    auto place = std::make_unique<Place>();
    writeFile(place->path(u"home/.config/bt2c-recovery/config.json"_s),
              R"({"version": 1, "secrets": {"in": "file"}})");
    return place;
}

/// Whether any process shows @p text on its command line.
bool isInProcessList(const QByteArray &text)
{
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        if (readFile(u"/proc/"_s + process + u"/cmdline"_s).contains(text))
            return true;
    }
    return false;
}

} // namespace

/// Off-site copies by the command line and the real restic.
class TestOffsite final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereAndBackOnAnEmptyMachine_data();
    void thereAndBackOnAnEmptyMachine();
    void aSecondArchiveAddsLittle();
    void copiedAfterAScheduledBackup();
    void aDamagedBackupIsNotCopied();
    void aDamagedOneIsSetAside();
    void anotherOfThatNameStays();
    void wrongPassword();
    void noRepository();
    void whatADeadProcessLockedIsUnlocked();
    void aDamagedRepositoryIsFound();
    void stoppedInTheMiddle();
    void retention();
    void theStandingTellsOfThem();
    void wrongUse_data();
    void wrongUse();
    void secretsAreNowhereElse();

private:
    struct Machine
    {
        std::unique_ptr<Place> place = makePlace();
        QProcessEnvironment environment = place->environment();
    };
    [[nodiscard]] Run run(const Machine &machine, const QStringList &arguments, const QByteArray &input = {}) const
    {
        const Place &place = *machine.place;
        QStringList words = arguments;
        if (arguments.first() != "config"_L1 && arguments.first() != "secret"_L1 && arguments.value(1) != "init"_L1
            && arguments.value(1) != "connect"_L1)
            words += {u"--data-dir"_s, place.site(), u"--backup-dir"_s, place.backups()};
        if (input.isEmpty())
            return runProcess(cliPath(), words, machine.environment, 120'000);
        const QString typed = place.path(u"typed"_s);
        writeFile(typed, input + '\n');
        Run ended = runProcess(u"sh"_s, QStringList{u"-c"_s, u"exec \"$@\" < \"$0\""_s, typed, cliPath()} + words,
                               machine.environment, 120'000);
        QFile::remove(typed);
        return ended;
    }
    [[nodiscard]] Run connect(const Machine &machine, const QString &verb, const QString &repository) const
    {
        return run(machine, {u"offsite"_s, verb, repository}, planted);
    }
    /// A machine with a site, one backup, and an empty repository in a folder.
    [[nodiscard]] Machine ready() const
    {
        Machine machine;
        makeSite(machine.place->site(), 1);
        (void)machine.place->makeBackup(u"full"_s);
        const Run made = connect(machine, u"init"_s, machine.place->path(u"repository"_s));
        if (made.exit != 0)
            qWarning("%s", made.text().constData());
        return machine;
    }
    static QString onlyArchive(const Machine &machine)
    {
        const QStringList names = QDir(machine.place->backups()).entryList({u"*.tar.gz"_s});
        return names.size() == 1 ? machine.place->backups() + u'/' + names.first() : QString();
    }

    std::unique_ptr<SftpStorage> m_sftp;
    std::unique_ptr<RestStorage> m_rest;
    std::vector<Machine> m_used;             // whose files are looked through in the end
};

void TestOffsite::initTestCase()
{
    m_sftp = std::make_unique<SftpStorage>();
    QVERIFY(m_sftp->isRunning());
    m_rest = std::make_unique<RestStorage>();
    QVERIFY(m_rest->isRunning());
}

void TestOffsite::thereAndBackOnAnEmptyMachine_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("SFTP") << u"sftp"_s;
    QTest::newRow("a REST server") << u"rest"_s;
}

void TestOffsite::thereAndBackOnAnEmptyMachine()
{
    QFETCH(QString, kind);
    Machine machine;
    const Place disk;
    const QString repository = kind == "sftp"_L1   ? m_sftp->repository()
                               : kind == "rest"_L1 ? m_rest->repository()
                                                   : disk.path(u"repository"_s);
    const auto prepare = [this, &kind](Machine &which) {
        m_sftp->addTo(which.environment);
        if (kind != "rest"_L1)
            return true;
        return run(which, {u"secret"_s, u"set"_s, u"offsite.RESTIC_REST_USERNAME"_s}, RestStorage::user).exit == 0
               && run(which, {u"secret"_s, u"set"_s, u"offsite.RESTIC_REST_PASSWORD"_s}, RestStorage::password()).exit
                      == 0;
    };
    QVERIFY(prepare(machine));
    makeSite(machine.place->site(), 5);
    const QByteArray tree = machine.place->trees();
    const QString archive = machine.place->makeBackup(u"full"_s);

    Run ended = connect(machine, u"connect"_s, repository);
    QVERIFY2(ended.exit == 4, ended.text().constData());
    ended = connect(machine, u"init"_s, repository);
    QVERIFY2(ended.exit == 0 && ended.out.contains("keep a copy of it"), ended.text().constData());
    ended = run(machine, {u"secret"_s, u"list"_s});
    QVERIFY2(ended.exit == 0 && ended.out.contains("offsite.password"), ended.text().constData());
    ended = run(machine, {u"offsite"_s, u"copy"_s, u"--json"_s});
    QVERIFY2(ended.exit == 0, ended.text().constData());
    QCOMPARE(ended.json()[u"copied"_s].toArray().size(), 1);
    // What is there is not copied again.
    ended = run(machine, {u"offsite"_s, u"copy"_s, u"--json"_s});
    QVERIFY2(ended.exit == 0 && ended.json()[u"copied"_s].toArray().isEmpty(), ended.text().constData());
    ended = run(machine, {u"offsite"_s, u"list"_s, u"--json"_s});
    const QJsonObject listed = ended.json()[u"backups"_s].toArray().first().toObject();
    QCOMPARE(listed[u"name"_s].toString(), QFileInfo(archive).fileName());
    QCOMPARE(listed[u"site"_s].toString(), u"validator1"_s);
    // All ten parts of one of them, and the first again.
    for (int part = 1; part <= (kind == "folder"_L1 ? 11 : 2); ++part) {
        ended = run(machine, {u"offsite"_s, u"check"_s, u"--json"_s});
        QVERIFY2(ended.exit == 0, ended.text().constData());
        QCOMPARE(ended.json()[u"part"_s].toInt(), part == 11 ? 1 : part);
    }

    // Another machine, with nothing but the repository and its password.
    Machine other;
    QVERIFY(prepare(other));
    ended = connect(other, u"connect"_s, repository);
    QVERIFY2(ended.exit == 0, ended.text().constData());
    QVERIFY(QDir().rmdir(other.place->backups()));
    ended = run(other, {u"offsite"_s, u"fetch"_s, u"latest"_s, u"--json"_s});
    QVERIFY2(ended.exit == 0, ended.text().constData());
    QCOMPARE(ended.json()[u"state"_s].toString(), u"verified"_s);
    const QString fetched = ended.json()[u"path"_s].toString();
    QCOMPARE(readFile(fetched), readFile(archive));
    QCOMPARE(namesIn(other.place->backups()).filter(u"offsite"_s), QStringList());
    QCOMPARE(run(other, {u"list"_s, u"--json"_s}).json()[u"backups"_s].toArray().size(), 1);
    ended = runProcess(cliPath(), {u"restore"_s, fetched, u"--data-dir"_s, other.place->site()}, other.environment);
    QVERIFY2(ended.exit == 0, ended.text().constData());
    QCOMPARE(snapshot(other.place->site() + u"/data"_s), snapshot(machine.place->site() + u"/data"_s));
    QCOMPARE(machine.place->trees(), tree);
    // It is there now.
    ended = run(other, {u"offsite"_s, u"fetch"_s, u"latest"_s, u"--json"_s});
    QVERIFY2(ended.exit == 0 && ended.json()[u"was_there"_s].toBool(), ended.text().constData());
    m_used.push_back(std::move(machine));
    m_used.push_back(std::move(other));
}

void TestOffsite::aSecondArchiveAddsLittle()
{
    Machine machine;
    makeSite(machine.place->site(), 9, 80, 1'500'000);
    QVERIFY(connect(machine, u"init"_s, machine.place->path(u"repository"_s)).exit == 0);
    const QString first = machine.place->makeBackup(u"full"_s);
    QCOMPARE(run(machine, {u"offsite"_s, u"copy"_s}).exit, 0);
    // One file in twenty is another, as where a chain grows: those that lie beside each other.
    QStringList large;
    QDirIterator files(machine.place->site() + u"/data"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (QFileInfo(path).size() > 1'000'000)
            large.append(path);
    }
    large.sort();
    QVERIFY(large.size() >= 80);
    for (int i = 0; i < 4; ++i)
        writeFile(large.at(large.size() - 1 - i), noise(1'500'000, quint32(100 + i)));
    QTest::qSleep(1100);
    (void)machine.place->makeBackup(u"full"_s);
    const Run ended = run(machine, {u"offsite"_s, u"copy"_s, u"--json"_s});
    QVERIFY2(ended.exit == 0, ended.text().constData());
    QCOMPARE(ended.json()[u"copied"_s].toArray().size(), 1);
    const double added = ended.json()[u"added"_s].toDouble();
    const double size = double(QFileInfo(first).size());
    qInfo("a second archive adds %.1f %% of one", 100 * added / size);
    QVERIFY(added < 0.15 * size);
}

void TestOffsite::copiedAfterAScheduledBackup()
{
    const Machine machine = ready();
    Run ended = run(machine, {u"backup"_s, u"--type"_s, u"hourly"_s, u"--json"_s});
    QVERIFY2(ended.exit == 0, ended.text().constData());
    QCOMPARE(ended.json()[u"offsite_copied"_s].toArray().size(), 2);
    QVERIFY(readFile(machine.place->backups() + u"/backup.log"_s).contains("Copied off-site"));
    // Where that fails the backup stands all the same.
    QVERIFY(QDir(machine.place->path(u"repository"_s)).removeRecursively());
    QTest::qSleep(1100);
    ended = run(machine, {u"backup"_s, u"--type"_s, u"hourly"_s, u"--json"_s});
    QVERIFY2(ended.exit == 0, ended.text().constData());
    QCOMPARE(ended.json()[u"offsite_error"_s].toObject()[u"code"_s].toString(), u"missing"_s);
    // Not where it is not wanted.
    QVERIFY(run(machine, {u"config"_s, u"set"_s, u"offsite.after_backup"_s, u"false"_s}).exit == 0);
    QTest::qSleep(1100);
    ended = run(machine, {u"backup"_s, u"--type"_s, u"hourly"_s, u"--json"_s});
    QVERIFY2(ended.exit == 0 && !ended.json().contains(u"offsite_error"_s), ended.text().constData());
}

void TestOffsite::aDamagedBackupIsNotCopied()
{
    const Machine machine = ready();
    const QString archive = onlyArchive(machine);
    QByteArray bytes = readFile(archive);
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 0x10);
    writeFile(archive, bytes);
    const Run ended = run(machine, {u"offsite"_s, u"copy"_s, u"--json"_s});
    QVERIFY2(ended.exit == 0, ended.text().constData());
    QVERIFY(ended.json()[u"copied"_s].toArray().isEmpty());
    QCOMPARE(ended.json()[u"left_out"_s].toArray().size(), 1);
}

void TestOffsite::aDamagedOneIsSetAside()
{
    const Machine machine = ready();
    const QString archive = onlyArchive(machine);
    const QByteArray good = readFile(archive);
    QCOMPARE(run(machine, {u"offsite"_s, u"copy"_s}).exit, 0);
    QByteArray bytes = good;
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 0x10);
    writeFile(archive, bytes);
    const Run ended = run(machine, {u"offsite"_s, u"fetch"_s, QFileInfo(archive).fileName(), u"--json"_s});
    QVERIFY2(ended.exit == 0, ended.text().constData());
    QCOMPARE(readFile(archive), good);
    const QString aside = ended.json()[u"set_aside"_s].toString();
    QCOMPARE(readFile(aside), bytes);
    QCOMPARE(run(machine, {u"list"_s, u"--json"_s}).json()[u"backups"_s].toArray().size(), 1);
}

void TestOffsite::anotherOfThatNameStays()
{
    const Machine machine = ready();
    const QString archive = onlyArchive(machine);
    QCOMPARE(run(machine, {u"offsite"_s, u"copy"_s}).exit, 0);
    // A sound one of the same name, and other content.
    QVERIFY(QFile::remove(archive));
    writeFile(machine.place->site() + u"/data/other"_s, "other");
    QTest::qSleep(1100);
    const QString other = machine.place->makeBackup(u"full"_s);
    QVERIFY(QFile::rename(other, archive));
    // What was beside the first one went when the second was made.
    QVERIFY(!QFile::exists(archive + u".sha256"_s));
    QVERIFY(QFile::rename(other + u".sha256"_s, archive + u".sha256"_s));
    const QByteArray before = readFile(archive);
    const Run ended = run(machine, {u"offsite"_s, u"fetch"_s, QFileInfo(archive).fileName()});
    QVERIFY2(ended.exit == 1, ended.text().constData());
    QCOMPARE(readFile(archive), before);
}

void TestOffsite::wrongPassword()
{
    const Machine machine = ready();
    QVERIFY(run(machine, {u"secret"_s, u"set"_s, u"offsite.password"_s}, another).exit == 0);
    const Run ended = run(machine, {u"offsite"_s, u"copy"_s});
    QVERIFY2(ended.exit == 1 && ended.err.contains("password"), ended.text().constData());
    QVERIFY2(!ended.err.contains(another), ended.text().constData());
    // A repository is not made over one that is there.
    Machine second;
    const Run made = run(second, {u"offsite"_s, u"init"_s, machine.place->path(u"repository"_s)}, another);
    QVERIFY2(made.exit == 1, made.text().constData());
    QCOMPARE(run(second, {u"secret"_s, u"list"_s}).out, "");
}

void TestOffsite::noRepository()
{
    Machine machine;
    makeSite(machine.place->site(), 1);
    Run ended = run(machine, {u"offsite"_s, u"copy"_s});
    QVERIFY2(ended.exit == 2 && ended.err.contains("offsite init"), ended.text().constData());
    // One with its password in it is no address, and is not said again. (It was typed where all can see it, so this is
    // none of those that are looked for in process lists.)
    ended = run(machine, {u"offsite"_s, u"init"_s, u"rest:http://me:hidden-it@127.0.0.1:9/"_s}, planted);
    QVERIFY2(ended.exit == 2 && !ended.err.contains("hidden-it"), ended.text().constData());
}

void TestOffsite::whatADeadProcessLockedIsUnlocked()
{
    const Machine machine = ready();
    QCOMPARE(run(machine, {u"offsite"_s, u"copy"_s}).exit, 0);
    // The exclusive lock of a prune that stands still. A child of this process, so that it is gone when it has ended.
    QProcess restic;
    restic.setProcessEnvironment(machine.environment);
    restic.start(u"restic"_s, {u"--repo"_s, machine.place->path(u"repository"_s), u"--password-file"_s, u"/dev/stdin"_s,
                               u"prune"_s});
    restic.write(QByteArray(planted + '\n'));
    restic.closeWriteChannel();
    QVERIFY(restic.waitForStarted());
    const QDir locks(machine.place->path(u"repository/locks"_s));
    QElapsedTimer timer;
    timer.start();
    while (locks.entryList(QDir::Files).isEmpty() && timer.elapsed() < 30'000)
        QTest::qWait(5);
    ::kill(pid_t(restic.processId()), SIGSTOP);
    QVERIFY(!locks.entryList(QDir::Files).isEmpty());
    // What only reads does not care.
    Run ended = run(machine, {u"offsite"_s, u"list"_s});
    QVERIFY2(ended.exit == 0, ended.text().constData());
    // It ends meanwhile, and its lock stays: that of a dead process is removed, and the check is made.
    restic.kill();
    QVERIFY(restic.waitForFinished());
    QVERIFY(!locks.entryList(QDir::Files).isEmpty());
    ended = run(machine, {u"offsite"_s, u"check"_s});
    QVERIFY2(ended.exit == 0, ended.text().constData());
}

void TestOffsite::aDamagedRepositoryIsFound()
{
    const Machine machine = ready();
    QCOMPARE(run(machine, {u"offsite"_s, u"copy"_s}).exit, 0);
    QDirIterator packs(machine.place->path(u"repository/data"_s), QDir::Files, QDirIterator::Subdirectories);
    while (packs.hasNext()) {
        const QString pack = packs.next();
        QByteArray bytes = readFile(pack);
        bytes[bytes.size() / 3] = char(bytes.at(bytes.size() / 3) ^ 0x40);
        QFile::setPermissions(pack, QFile::ReadOwner | QFile::WriteOwner);
        writeFile(pack, bytes);
    }
    // Which tenth a pack falls into is chance; one of ten finds it.
    int found = 0;
    for (int part = 0; part < 10; ++part) {
        const Run ended = run(machine, {u"offsite"_s, u"check"_s, u"--json"_s});
        if (ended.exit != 0) {
            QVERIFY2(ended.exit == 3, ended.text().constData());
            QVERIFY(!ended.json()[u"sound"_s].toBool());
            ++found;
        }
    }
    QVERIFY(found > 0);
    QVERIFY(QFile::remove(onlyArchive(machine)));
    const Run ended = run(machine, {u"offsite"_s, u"fetch"_s, u"latest"_s});
    QVERIFY2(ended.exit != 0 && !ended.err.isEmpty(), ended.text().constData());
    QVERIFY(QDir(machine.place->backups()).entryList({u"*.tar.gz"_s}).isEmpty());
}

void TestOffsite::stoppedInTheMiddle()
{
    Machine machine;
    makeSite(machine.place->site(), 3, 60, 2'000'000);
    QVERIFY(connect(machine, u"init"_s, machine.place->path(u"repository"_s)).exit == 0);
    (void)machine.place->makeBackup(u"full"_s);
    for (const int signal : {SIGINT, SIGKILL}) {
        QProcess copying;
        copying.setProcessEnvironment(machine.environment);
        copying.start(cliPath(), {u"offsite"_s, u"copy"_s, u"--data-dir"_s, machine.place->site(), u"--backup-dir"_s,
                                  machine.place->backups()});
        QVERIFY(copying.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(
            !QDir(machine.place->path(u"repository/locks"_s)).entryList(QDir::Files).isEmpty(), 30'000);
        QVERIFY(!isInProcessList(planted));
        ::kill(pid_t(copying.processId()), signal);
        QVERIFY(copying.waitForFinished());
        if (signal == SIGINT)
            QVERIFY(copying.exitCode() == 130 || copying.exitCode() == 0);
    }
    const Run ended = run(machine, {u"offsite"_s, u"copy"_s, u"--json"_s});
    QVERIFY2(ended.exit == 0, ended.text().constData());
    QCOMPARE(run(machine, {u"offsite"_s, u"list"_s, u"--json"_s}).json()[u"backups"_s].toArray().size(), 1);
    QCOMPARE(run(machine, {u"offsite"_s, u"check"_s}).exit, 0);
}

void TestOffsite::retention()
{
    const Machine machine = ready();
    const QString archive = onlyArchive(machine);
    // Older ones: the same content under other names.
    for (int day = 1; day <= 5; ++day) {
        const QString older =
            machine.place->backups() + u"/bt2c_full_backup_2020010%1_000000.tar.gz"_s.arg(day);
        QVERIFY(QFile::copy(archive, older));
        QVERIFY(QFile::copy(archive + u".sha256"_s, older + u".sha256"_s));
    }
    QCOMPARE(run(machine, {u"offsite"_s, u"copy"_s}).exit, 0);
    Run ended = run(machine, {u"offsite"_s, u"forget"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(ended.json()[u"removed"_s].toArray().size(), 3);
    QCOMPARE(run(machine, {u"offsite"_s, u"list"_s, u"--json"_s}).json()[u"backups"_s].toArray().size(), 6);
    ended = run(machine, {u"offsite"_s, u"forget"_s});
    QVERIFY2(ended.exit == 0, ended.text().constData());
    QCOMPARE(run(machine, {u"offsite"_s, u"list"_s, u"--json"_s}).json()[u"backups"_s].toArray().size(), 3);
    QCOMPARE(run(machine, {u"offsite"_s, u"unlock"_s}).exit, 0);
}

void TestOffsite::theStandingTellsOfThem()
{
    const Machine machine = ready();
    const auto kinds = [this, &machine] {
        QStringList found;
        const Run ended = run(machine, {u"watch"_s, u"--json"_s, u"--quiet"_s});
        const QJsonArray reasons = ended.json()[u"standing"_s].toObject()[u"reasons"_s].toArray();
        for (const auto &reason : reasons)
            found.append(reason.toObject()[u"kind"_s].toString());
        return found.filter(u"offsite"_s);
    };
    QCOMPARE(kinds(), QStringList{u"offsite-old"_s});
    QCOMPARE(run(machine, {u"offsite"_s, u"copy"_s}).exit, 0);
    QCOMPARE(kinds(), QStringList{u"offsite-unchecked"_s});
    QCOMPARE(run(machine, {u"offsite"_s, u"check"_s}).exit, 0);
    QCOMPARE(kinds(), QStringList());
}

void TestOffsite::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList{u"offsite"_s, u"send"_s};
    QTest::newRow("no repository") << QStringList{u"offsite"_s, u"init"_s};
    QTest::newRow("which one") << QStringList{u"offsite"_s, u"fetch"_s};
    QTest::newRow("too much") << QStringList{u"offsite"_s, u"copy"_s, u"all"_s};
    QTest::newRow("a folder from here") << QStringList{u"offsite"_s, u"init"_s, u"repository"_s};
}

void TestOffsite::wrongUse()
{
    QFETCH(QStringList, arguments);
    Machine machine;
    const Run ended = run(machine, arguments, planted);
    QVERIFY2(ended.exit == 2 && !ended.err.isEmpty(), ended.text().constData());
}

void TestOffsite::secretsAreNowhereElse()
{
    int looked = 0;
    for (const Machine &machine : m_used) {
        QDirIterator files(machine.place->root(), QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith(u"/secrets.json"_s))
                continue;
            ++looked;
            const QByteArray bytes = readFile(path);
            QVERIFY2(!bytes.contains(planted) && !bytes.contains(RestStorage::password()), qPrintable(path));
        }
    }
    QVERIFY(looked > 50);
}

QTEST_GUILESS_MAIN(TestOffsite)
#include "tst_offsite.moc"
