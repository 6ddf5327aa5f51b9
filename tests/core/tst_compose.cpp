#include "core/engine/compose.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <thread>

using namespace bt2c;
using namespace Qt::StringLiterals;

/// Compose as a shell script that misbehaves on demand; the real tool reads a file and needs no engine for that.
class TestCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePluginIsPreferred();
    void itIsFoundWithoutPath();
    void lookingForItCanBeCancelled();
    void linesComeAsTheyAreWritten();
    void whatRunsAndWhere();
    void aFailureSaysWhy();
    void endlessOutputIsNotGathered();
    void cancellingEndsAllOfItsProcesses();
    void theRealToolReadsTheDocumentedFile();
    void anAnswerThatIsNoneFallsBackToTheFile();

private:
    void script(const QString &name, const QByteArray &text, const QString &folder = u"bin"_s);
    [[nodiscard]] QString path(const QString &relative) const { return m_dir->filePath(relative); }
    [[nodiscard]] QProcessEnvironment variables() const;
    [[nodiscard]] ComposeTarget target() const;
    Result<void> run(ComposeVerb verb = ComposeVerb::Up);

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArrayList m_lines;
    Control m_control;
};

void TestCompose::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkpath(u"site"_s));
    m_lines.clear();
}

void TestCompose::script(const QString &name, const QByteArray &text, const QString &folder)
{
    QVERIFY(QDir(m_dir->path()).mkpath(folder));
    QFile file(path(folder + u'/' + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + text);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QProcessEnvironment TestCompose::variables() const
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    result.insert(u"PATH"_s, QString(path(u"bin"_s) + u":/bin:/usr/bin"_s));
    return result;
}

ComposeTarget TestCompose::target() const
{
    ComposeTarget result;
    result.directory = path(u"site"_s);
    return result;
}

Result<void> TestCompose::run(ComposeVerb verb)
{
    return runCompose({path(u"bin/docker"_s), {u"compose"_s}}, target(), verb,
                      [this](const QByteArray &line) { m_lines += line; }, variables(), m_control);
}

void TestCompose::thePluginIsPreferred()
{
    script(u"docker"_s, "exit 0\n");
    script(u"docker-compose"_s, "exit 0\n");
    QCOMPARE(findCompose(variables(), m_dir->path(), m_control), (ComposeTool{path(u"bin/docker"_s), {u"compose"_s}}));
    QVERIFY(QFile::remove(path(u"bin/docker"_s)));
    script(u"docker"_s, "exit 1\n");
    const auto tool = findCompose(variables(), m_dir->path(), m_control);
    QVERIFY(tool);
    // Where this machine has a plugin of its own, that one is taken.
    QVERIFY(tool->program == path(u"bin/docker-compose"_s) || !tool->leading.isEmpty());
}

void TestCompose::itIsFoundWithoutPath()
{
    script(u"docker"_s, "exit 0\n", u".orbstack/bin"_s);
    QProcessEnvironment bare;
    bare.insert(u"PATH"_s, u"/nonexistent:relative"_s);
    const auto tool = findCompose(bare, m_dir->path(), m_control);
    QVERIFY(tool);
    QVERIFY(tool->program == path(u".orbstack/bin/docker"_s) || tool->program.startsWith("/usr/"_L1));
}

void TestCompose::lookingForItCanBeCancelled()
{
    script(u"docker"_s, "exec sleep 100\n");
    Control cancelled;
    cancelled.cancel();
    QVERIFY(!findCompose(variables(), m_dir->path(), cancelled));
}

void TestCompose::linesComeAsTheyAreWritten()
{
    script(u"docker"_s, "printf 'one\\ntwo\\r\\n'; printf '\\033[32mthree\\033[0m\\rfour' >&2\n");
    QVERIFY(run());
    std::ranges::sort(m_lines);
    QCOMPARE(m_lines, QByteArrayList({"four", "one", "three", "two"}));
}

void TestCompose::whatRunsAndWhere()
{
    script(u"docker"_s, "pwd\necho \"$@\"\necho \"host $DOCKER_HOST\"\n");
    ComposeTarget where = target();
    where.composeFile = u"/x/compose.yml"_s;
    where.project = u"p"_s;
    where.environment = {{u"DOCKER_HOST"_s, u"unix:///here"_s}};
    const ComposeTool tool{path(u"bin/docker"_s), {u"compose"_s}};
    QVERIFY(runCompose(tool, where, ComposeVerb::UpNoStart, [this](const QByteArray &line) { m_lines += line; },
                       variables(), m_control));
    QCOMPARE(m_lines, QByteArrayList({QDir(path(u"site"_s)).canonicalPath().toUtf8(),
                                      "compose -f /x/compose.yml -p p up --no-start", "host unix:///here"}));
    m_lines.clear();
    QVERIFY(run(ComposeVerb::Down));
    QCOMPARE(m_lines.value(1), "compose down"_ba);
    m_lines.clear();
    QVERIFY(run(ComposeVerb::Up));
    QCOMPARE(m_lines.value(1), "compose up -d"_ba);
    where.directory = path(u"nowhere"_s);
    QCOMPARE(runCompose(
                 tool, where, ComposeVerb::Up, [](const QByteArray &) {}, variables(), m_control)
                 .error()
                 .code,
             ErrorCode::Missing);
}

void TestCompose::aFailureSaysWhy()
{
    script(u"docker"_s, "echo fine; echo 'Error response from daemon: no space' >&2; echo bye >&2; exit 17\n");
    const auto result = run();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::External);
    QCOMPARE(result.error().subject, u"docker compose"_s);
    QCOMPARE(result.error().detail, u"exit code 17: Error response from daemon: no space"_s);
    script(u"docker"_s, "kill -9 $$\n");
    QCOMPARE(run().error().code, ErrorCode::External);
    QVERIFY(QFile::remove(path(u"bin/docker"_s)));
    QCOMPARE(run().error().code, ErrorCode::External);
}

void TestCompose::endlessOutputIsNotGathered()
{
    script(u"docker"_s, "head -c 3000000 /dev/zero | tr '\\0' x; echo; echo end\n");
    QVERIFY(run());
    QCOMPARE(m_lines.size(), 2);
    QCOMPARE(m_lines.first().size(), 4096);
    script(u"docker"_s, "yes\n");
    const auto config = composeConfig({path(u"bin/docker"_s), {}}, target(), variables(), m_control);
    QCOMPARE(config.error().code, ErrorCode::TooLarge);
}

void TestCompose::cancellingEndsAllOfItsProcesses()
{
    script(u"docker"_s, "sleep 300 & echo $! ; wait\n");
    Control control;
    std::atomic<qint64> child = 0;
    std::thread stopper([&] {
        while (child == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        control.cancel();
    });
    const auto result = runCompose(
        {path(u"bin/docker"_s), {}}, target(), ComposeVerb::Up,
        [&child](const QByteArray &line) { child = line.toLongLong(); }, variables(), control);
    child = child == 0 ? -1 : child.load();
    stopper.join();
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(child > 0);
    QTRY_VERIFY(::kill(static_cast<pid_t>(child), 0) != 0);
}

void TestCompose::theRealToolReadsTheDocumentedFile()
{
    const auto tool = findCompose(QProcessEnvironment::systemEnvironment(), QDir::homePath(), m_control);
    if (!tool)
        QSKIP("there is no compose here");
    QVERIFY(QFile::copy(QStringLiteral(BT2C_TEST_DATA "/../engine/site/docker-compose.yml"),
                        path(u"site/docker-compose.yml"_s)));
    const auto config = composeConfig(*tool, target(), QProcessEnvironment::systemEnvironment(), m_control);
    QVERIFY2(config, config ? "" : qPrintable(config.error().detail));
    QCOMPARE(config->project, u"site"_s);
    QCOMPARE(config->volumes.value(u"bt2c_blockchain_data"_s), u"site_bt2c_blockchain_data"_s);
    const auto read = readComposeFile(path(u"site"_s), {});
    const auto validator = std::ranges::find(config->services, u"validator"_s, &ComposeConfig::Service::service);
    QVERIFY(validator != config->services.end());
    // Without compose the same is understood.
    QCOMPARE(read->project, config->project);
    QCOMPARE(read->services.first().mounts, validator->mounts);
    QCOMPARE(read->services.first().image, validator->image);
    QCOMPARE(read->services.first().container, validator->container);
}

void TestCompose::anAnswerThatIsNoneFallsBackToTheFile()
{
    QVERIFY(QFile::copy(QStringLiteral(BT2C_TEST_DATA "/../engine/site/docker-compose.yml"),
                        path(u"site/docker-compose.yml"_s)));
    script(u"docker"_s, "echo '<html>'\n");
    const auto config = anyComposeConfig(path(u"site"_s), variables(), m_dir->path(), m_control);
    QVERIFY(config);
    QCOMPARE(config->project, u"site"_s);
    QVERIFY(!anyComposeConfig(m_dir->path(), variables(), m_dir->path(), m_control));
}

QTEST_GUILESS_MAIN(TestCompose)
#include "tst_compose.moc"
