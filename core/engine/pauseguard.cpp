#include "core/engine/pauseguard.h"

#include "core/engine/pausewatch.h"
#include "core/site/ledger.h"
#include "core/support/smallfile.h"
#include "core/support/timelimit.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringBuilder>

#include <fcntl.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto unpauseLimit = 30s;
constexpr qint64 maxMarker = 64 * 1024;
constexpr QLatin1StringView suffix(".pause");

struct Marker
{
    QString path;
    Descriptor file;
};

/// On disk, whole, before anything is paused: one that is not whole stands for nothing.
Result<Marker> writeMarker(const QString &folder, const QString &address, const QStringList &containers)
{
    if (!QFileInfo(folder).isDir() && !QDir().mkpath(folder))
        return failure(ErrorCode::WriteFailed, folder, u"the folder could not be made"_s);
    const QByteArray text = QJsonDocument(QJsonObject{
        {u"endpoint"_s, address},
        {u"containers"_s, QJsonArray::fromStringList(containers)},
        {u"pid"_s, QCoreApplication::applicationPid()},
        {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
    }).toJson();
    for (;;) {
        const QString path = folder % u'/' % QString::number(QRandomGenerator::system()->generate64(), 36) % suffix;
        auto made = createLocked(path, 0600);
        if (!made)
            return std::unexpected(made.error());
        if (!*made)
            continue;
        Descriptor file = std::move(**made);
        auto done = writeAll(file.get(), std::as_bytes(std::span(text.constData(), std::size_t(text.size()))), path);
        if (done)
            done = syncFile(file.get(), path);
        if (done)
            done = syncDirectory(folder);
        if (done)
            return Marker{path, std::move(file)};
        QFile::remove(path);
        return std::unexpected(done.error());
    }
}

QByteArray localSocket(const QString &address)
{
    return address.startsWith("unix://"_L1) ? QFile::encodeName(address.sliced(7)) : QByteArray();
}

Result<void> unpauseAll(Engine &engine, const QStringList &containers)
{
    TimeLimit limit(unpauseLimit);
    Result<void> first;
    for (const QString &id : containers) {
        auto done = engine.act(ContainerAction::Unpause, id, limit.control());
        if (!done && done.error().code == ErrorCode::Cancelled)
            done = failure(ErrorCode::TimedOut, id);
        if (!done && done.error().code != ErrorCode::Missing && first)
            first = done;
    }
    return first;
}

} // namespace

QString PauseGuard::defaultFolder()
{
    return QFileInfo(Ledger::defaultPath()).path() % u"/pauses"_s;
}

Result<PauseGuard> PauseGuard::pause(Engine &engine, const QStringList &containers, const Settings &settings,
                                     Control &control)
{
    auto marker = writeMarker(settings.folder, engine.address(), containers);
    if (!marker)
        return std::unexpected(marker.error());
    PauseGuard guard(engine, containers);
    guard.m_marker = marker->path;
    guard.m_markerFile = std::move(marker->file);
    if (const QByteArray socket = localSocket(engine.address()); !socket.isEmpty()) {
        QList<QByteArray> ids;
        for (const QString &id : containers)
            ids += id.toUtf8();
        auto watch = startPauseWatch(socket, ids, QFile::encodeName(guard.m_marker),
                                     settings.limit ? int(settings.limit->count()) : -1);
        // Without the child there is still the marker.
        if (watch)
            guard.m_watch = std::move(*watch);
    }
    guard.m_since = Clock::now();
    for (const QString &id : containers) {
        if (auto paused = engine.act(ContainerAction::Pause, id, control); !paused) {
            // The guard's end unpauses; but this pause may still be on its way, so the child goes on looking.
            guard.m_doubtful = true;
            return std::unexpected(paused.error());
        }
    }
    return guard;
}

PauseGuard::PauseGuard(PauseGuard &&other) noexcept
    : m_engine(other.m_engine)
    , m_containers(std::exchange(other.m_containers, {}))
    , m_marker(std::move(other.m_marker))
    , m_markerFile(std::move(other.m_markerFile))
    , m_watch(std::move(other.m_watch))
    , m_doubtful(other.m_doubtful)
    , m_since(other.m_since)
    , m_paused(other.m_paused)
{
}

PauseGuard::~PauseGuard()
{
    std::ignore = release();
}

Result<void> PauseGuard::release()
{
    if (m_containers.isEmpty())
        return {};
    const QStringList containers = std::exchange(m_containers, {});
    auto released = unpauseAll(*m_engine, containers);
    m_paused = Clock::now() - *m_since;
    if (released && (!m_doubtful || !m_watch.isOpen())) {
        if (m_watch.isOpen()) {
            const char byte = 1;
            std::ignore = ::write(m_watch.get(), &byte, 1);
        }
        QFile::remove(m_marker);
    }
    // Closed without a word, the child takes over.
    m_watch.reset();
    m_markerFile.reset();
    return released;
}

std::chrono::milliseconds PauseGuard::paused() const
{
    const auto length = !m_containers.isEmpty() && m_since ? Clock::now() - *m_since : m_paused;
    return std::chrono::duration_cast<std::chrono::milliseconds>(length);
}

Result<QStringList> recoverPauses(Engine &engine, Control &control, const QString &folder)
{
    QStringList recovered;
    Result<void> first;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u'*' % suffix}, QDir::Files | QDir::Hidden)) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled);
        const QString path = dir.filePath(name);
        const auto file = openFile(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK);
        if (!file || !tryLock(file->get(), path).value_or(false))
            continue;
        const auto text = readSmallFile(path, maxMarker);
        if (!text)
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(*text);
        if (document.isNull()) {
            QFile::remove(path);   // killed while it was written, when nothing was paused yet
            continue;
        }
        const QJsonObject object = document.object();
        if (object[u"endpoint"_s].toString() != engine.address())
            continue;
        bool all = true;
        const QJsonArray containers = object[u"containers"_s].toArray();
        for (const auto &value : containers) {
            const QString id = value.toString();
            const auto container = engine.container(id, control);
            if (!container && container.error().code == ErrorCode::Missing)
                continue;
            Result<void> done = container ? Result<void>() : std::unexpected(container.error());
            if (container && container->state == ContainerState::Paused) {
                done = engine.act(ContainerAction::Unpause, id, control);
                if (done)
                    recovered += container->name;
            }
            all = all && done;
            if (!done && first)
                first = done;
        }
        if (all)
            QFile::remove(path);
    }
    if (!first)
        return std::unexpected(first.error());
    return recovered;
}

bool hasForgottenPauses(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u'*' % suffix}, QDir::Files | QDir::Hidden)) {
        const auto file = openFile(dir.filePath(name), O_RDWR | O_NOFOLLOW | O_NONBLOCK);
        if (file && tryLock(file->get(), name).value_or(false))
            return true;
    }
    return false;
}

} // namespace bt2c
