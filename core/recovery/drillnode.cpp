#include "core/recovery/drillnode.h"

#include "core/archive/gzipwriter.h"
#include "core/backup/sourcetree.h"
#include "core/backup/staging.h"
#include "core/backup/volumestage.h"
#include "core/bundle/redact.h"
#include "core/chain/nodestatus.h"
#include "core/recovery/drillplace.h"
#include "core/site/sitecontainer.h"
#include "core/support/describe.h"
#include "core/support/timelimit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <thread>
#include <tuple>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::DrillNode)
};

using Steady = std::chrono::steady_clock;

constexpr auto answerTime = 120s;
constexpr auto askInterval = 500ms;
constexpr auto lookInterval = 50ms;
constexpr auto createLimit = 60s;
constexpr auto createGrace = 3s;
constexpr auto removeLimit = 30s;
constexpr auto unaskedTime = 10s;
constexpr int logLines = 20;
constexpr qsizetype maxLine = 500;

/// Ways to ask for the status from inside, with what an image may bring. The network is there as loopback only.
QList<QStringList> waysToAsk()
{
    const QString url = u"http://127.0.0.1:8081/blockchain/status"_s;
    const QString python = uR"(import socket,sys
s=socket.socket()
s.settimeout(5)
s.connect(("127.0.0.1",8081))
s.sendall(b"GET /blockchain/status HTTP/1.0\r\nHost: localhost\r\n\r\n")
while True:
    d=s.recv(4096)
    if not d: break
    sys.stdout.write(d.decode("latin-1"))
)"_s;
    const QString bash = uR"(exec 3<>/dev/tcp/127.0.0.1/8081
printf 'GET /blockchain/status HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
cat <&3)"_s;
    return {{u"curl"_s, u"-s"_s, u"-m"_s, u"5"_s, url},
            {u"wget"_s, u"-q"_s, u"-T"_s, u"5"_s, u"-O"_s, u"-"_s, url},
            {u"busybox"_s, u"wget"_s, u"-q"_s, u"-T"_s, u"5"_s, u"-O"_s, u"-"_s, url},
            {u"python3"_s, u"-I"_s, u"-S"_s, u"-c"_s, python},
            {u"bash"_s, u"-c"_s, bash}};
}

bool isNotThere(const Result<ExecResult> &ran)
{
    if (ran)
        return ran->exitCode == 126 || ran->exitCode == 127;
    const ErrorCode code = ran.error().code;
    if (code == ErrorCode::Unsupported)
        return true;
    return (code == ErrorCode::External || code == ErrorCode::Missing)
           && std::ranges::any_of(
               std::array{"not found"_L1, "no such file"_L1, "executable file"_L1, "permission denied"_L1},
               [&](QLatin1StringView words) { return ran.error().detail.contains(words, Qt::CaseInsensitive); });
}

std::optional<qint64> heightIn(const QByteArray &output)
{
    const qsizetype begin = output.indexOf('{');
    const qsizetype end = output.lastIndexOf('}');
    if (begin < 0 || end < begin)
        return std::nullopt;
    const ChainSample sample = readChainStatus(200, output.sliced(begin, end - begin + 1));
    return sample.answer == ChainSample::Answer::Height ? std::optional(sample.status.height) : std::nullopt;
}

/// Calls @p remove when it goes, for what must not stay in the engine.
class Remover
{
public:
    using Remove = std::function<Result<void>(Control &)>;
    Remover(QString what, QStringList &left, Remove remove)
        : m_what(std::move(what))
        , m_left(left)
        , m_remove(std::move(remove))
    {}
    ~Remover()
    {
        TimeLimit limit(removeLimit);
        const auto removed = m_remove(limit.control());
        if (!removed && removed.error().code != ErrorCode::Missing)
            m_left.append(m_what);
    }
    Q_DISABLE_COPY_MOVE(Remover)

private:
    QString m_what;
    QStringList &m_left;
    Remove m_remove;
};

class NodeBoot
{
public:
    NodeBoot(Engine &engine, const DrillNodeSpec &spec, DrillBoot &boot, const StepWatcher &watcher, Control &control)
        : m_engine(engine)
        , m_spec(spec)
        , m_boot(boot)
        , m_watcher(watcher)
        , m_control(control)
    {}

    Result<void> run();

private:
    void say(const QString &line) const
    {
        if (m_watcher.line)
            m_watcher.line(line);
    }
    Result<void> fill(const QString &volume);
    Result<QString> createContainer(const QString &volume);
    Result<void> copyConfig(const QString &container);
    Result<void> awaitStatus(const QString &container);
    /// Empty: it does not answer yet.
    std::optional<qint64> ask(const QString &container, Control &control);
    Result<void> lookAtNode(const QString &container);
    void readLog(const QString &container);
    /// The last line on standard error, or else of all: the engine does not keep the order between the two streams.
    [[nodiscard]] QString lastWord() const
    {
        if (!m_lastError.isEmpty())
            return m_lastError;
        return m_boot.log.isEmpty() ? QString() : m_boot.log.last();
    }
    bool sleep(std::chrono::milliseconds time) const;

    Engine &m_engine;
    const DrillNodeSpec &m_spec;
    DrillBoot &m_boot;
    const StepWatcher &m_watcher;
    Control &m_control;
    QList<QStringList> m_ways = waysToAsk();
    QString m_lastError;
};

Result<void> NodeBoot::fill(const QString &volume)
{
    VolumeHome home;
    home.volume = volume;
    home.images = m_spec.images;
    if (m_spec.bytesNeeded > 0) {
        const auto free = volumeFreeSpace(m_engine, home, m_spec.operation, m_control);
        if (free && *free < m_spec.bytesNeeded)
            return failure(ErrorCode::TooLittleSpace, m_engine.address(),
                           u"%1 bytes needed, %2 free"_s.arg(m_spec.bytesNeeded).arg(*free));
        // An image without a shell cannot be asked; the transfer finds out.
        if (!free && free.error().code != ErrorCode::Unsupported && free.error().code != ErrorCode::WriteFailed
            && free.error().code != ErrorCode::Garbled)
            return std::unexpected(free.error());
    }
    auto stage = VolumeStage::openRoot(m_engine, home, m_spec.operation, m_control);
    if (!stage)
        return std::unexpected(stage.error());
    const auto staged = stageArchive(m_spec.archive, RestoreOnly::Data, false, m_spec.scratch, stage->get(), m_control);
    if (!staged)
        return std::unexpected(staged.error());
    if (!isSound(staged->check.state))
        return failure(ErrorCode::Changed, m_spec.archive, u"it was sound a moment ago"_s);
    return {};
}

Result<QString> NodeBoot::createContainer(const QString &volume)
{
    // Not given up half way: the engine would make it all the same, and nobody would know its name.
    TimeLimit limit(createLimit, &m_control, createGrace);
    const QMap<QString, QString> marks{{QString(labels::helper), m_spec.operation},
                                       {QString(labels::drill), m_spec.operation}};
    DrillSpec spec{m_spec.original, {}, volume, QString(dataTarget), marks};
    if (!m_spec.original.isEmpty()) {
        auto made = m_engine.createDrill(spec, limit.control());
        if (made || made.error().code != ErrorCode::Missing)
            return made;
        spec.original.clear();
    }
    spec.image = m_spec.image;
    return m_engine.createDrill(spec, limit.control());
}

Result<void> NodeBoot::copyConfig(const QString &container)
{
    if (m_spec.config.isEmpty())
        return {};
    const QString path = m_spec.scratch + u"/config.tar.gz"_s;
    const auto file = openFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (!file)
        return std::unexpected(file.error());
    GzipWriter writer(file->get(), path);
    SourceTree tree(writer, {Phase::Writing, 0, -1, 0, -1}, m_control);
    if (auto added = tree.add(m_spec.config, QString(configTarget).sliced(1).toUtf8()); !added)
        return added;
    if (auto ended = writer.write(QByteArray(1024, '\0')).and_then([&writer] { return writer.finish(); }); !ended)
        return ended;
    qint64 offset = 0;
    const Engine::Source source = [&](std::span<std::byte> out) -> Result<std::size_t> {
        const ssize_t got = ::pread(file->get(), out.data(), out.size(), offset);
        if (got < 0)
            return failure(errno, path, ErrorCode::ReadFailed);
        offset += got;
        return std::size_t(got);
    };
    return m_engine.writeArchive(container, u"/"_s, source, m_control);
}

void NodeBoot::readLog(const QString &container)
{
    QStringList lines;
    m_lastError.clear();
    LogOptions options;
    options.tail = logLines;
    TimeLimit limit(10s);
    std::ignore = m_engine.logs(
        container, options,
        [&](const LogLine &line) {
            lines.append(QString::fromUtf8(redact(line.text.first(std::min(line.text.size(), maxLine))).text));
            if (line.stream == LogLine::Stream::Error && !lines.last().trimmed().isEmpty())
                m_lastError = lines.last();
            return true;
        },
        limit.control());
    m_boot.log = lines;
}

bool NodeBoot::sleep(std::chrono::milliseconds time) const
{
    for (const auto end = Steady::now() + time; Steady::now() < end;) {
        if (m_control.cancelled())
            return false;
        std::this_thread::sleep_for(lookInterval);
    }
    return !m_control.cancelled();
}

std::optional<qint64> NodeBoot::ask(const QString &container, Control &control)
{
    for (qsizetype i = 0; i < m_ways.size() && !control.cancelled();) {
        const auto ran = m_engine.exec(container, m_ways[i], control);
        if (isNotThere(ran)) {
            m_ways.removeAt(i);
            continue;
        }
        if (const auto height = ran ? heightIn(ran->output) : std::nullopt)
            return height;
        ++i;
    }
    return std::nullopt;
}

/// An error when the node does not run any more.
Result<void> NodeBoot::lookAtNode(const QString &container)
{
    const auto now = m_engine.container(container, m_control);
    if (!now)
        return std::unexpected(now.error());
    if (now->state == ContainerState::Running || now->state == ContainerState::Restarting
        || now->state == ContainerState::Created)
        return {};
    readLog(container);
    const QString how = now->outOfMemory ? u"out of memory"_s : u"exit code %1"_s.arg(now->exitCode.value_or(-1));
    const QString word = lastWord().isEmpty() ? now->error : lastWord();
    return failure(ErrorCode::External, Words::tr("the throwaway node"),
                   word.isEmpty() ? how : word + u" ("_s + how + u')');
}

Result<void> NodeBoot::awaitStatus(const QString &container)
{
    const auto begin = Steady::now();
    const auto end = begin + answerTime;
    while (Steady::now() < end) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Steady::now());
        if (m_watcher.waiting)
            m_watcher.waiting(Words::tr("The throwaway node has to answer its status"), int(left.count() / 1000));
        if (auto runs = lookAtNode(container); !runs)
            return runs;
        TimeLimit limit(std::max(left, std::chrono::milliseconds(1)), &m_control);
        m_boot.height = ask(container, limit.control());
        if (m_boot.height)
            return {};
        if (m_ways.isEmpty() && Steady::now() - begin >= unaskedTime) {
            m_boot.remark =
                Words::tr("It stayed up for %n seconds. Its image holds nothing with which its status could be asked.",
                          nullptr, int(std::chrono::seconds(unaskedTime).count()));
            return {};
        }
        if (!sleep(askInterval))
            return failure(ErrorCode::Cancelled, container);
    }
    readLog(container);
    return failure(ErrorCode::TimedOut, Words::tr("the throwaway node"), lastWord());
}

Result<void> NodeBoot::run()
{
    const auto begin = Steady::now();
    const QString volume = drillVolumePrefix + m_spec.operation;
    const auto made = m_engine.createVolume(volume, {{QString(labels::drill), m_spec.operation}}, m_control);
    if (!made && made.error().code == ErrorCode::Conflict)
        return std::unexpected(made.error());
    const Remover volumeRemover(volume, m_boot.leftBehind,
                                [&](Control &control) { return m_engine.removeVolume(volume, control); });
    if (!made)
        return std::unexpected(made.error());
    say(Words::tr("Putting the chain into the scratch volume %1").arg(volume));
    if (auto filled = fill(volume); !filled)
        return filled;

    const auto container = createContainer(volume);
    if (!container && container.error().code == ErrorCode::Missing) {
        m_boot.notBooted = Words::tr("The validator's image is not on this machine.");
        return {};
    }
    if (!container)
        return std::unexpected(container.error());
    const Remover remover(*container, m_boot.leftBehind,
                          [&](Control &control) { return m_engine.removeContainer(*container, true, control); });
    if (auto copied = copyConfig(*container); !copied)
        return copied;
    if (m_control.cancelled())
        return failure(ErrorCode::Cancelled, *container);
    say(Words::tr("Starting a throwaway node without a network"));
    if (auto started = m_engine.act(ContainerAction::Start, *container, m_control); !started)
        return started;
    auto answered = awaitStatus(*container);
    m_boot.seconds = std::chrono::duration<double>(Steady::now() - begin).count();
    if (!answered)
        return answered;
    m_boot.booted = true;
    readLog(*container);
    return {};
}

} // namespace

Result<void> bootDrillNode(Engine &engine, const DrillNodeSpec &spec, DrillBoot &boot, const StepWatcher &watcher,
                           Control &control)
{
    return NodeBoot(engine, spec, boot, watcher, control).run();
}

} // namespace bt2c
