#include "core/backup/volumestage.h"

#include "core/archive/extractor.h"
#include "core/archive/pathrules.h"
#include "core/archive/tarwriter.h"
#include "core/backup/volumereadback.h"
#include "core/engine/helpercontainer.h"
#include "core/support/describe.h"
#include "core/support/durable.h"

#include <QJsonObject>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <limits>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Never filled up: the validator and its neighbours need room too.
constexpr qint64 reserve = 16 * 1024 * 1024;
constexpr qint64 overheadPerEntry = 4096;

constexpr char roomScript[] = R"sh(
set -eu
cd "$1"
if [ -n "${2:-}" ]; then
    case "$2" in .bt2c_restore_*) ;; *) exit 64 ;; esac
    touch -r . /bt2c-time 2>/dev/null || true
    mkdir -- "$2"
    chmod 700 -- "$2"
    if [ -e /bt2c-time ]; then
        touch -r /bt2c-time "$2/.root-time" 2>/dev/null || true
        touch -r /bt2c-time . 2>/dev/null || true
    fi
fi
df -Pk .
)sh";

constexpr char removeScript[] = R"sh(
set -eu
cd "$1"
case "$2" in .bt2c_restore_*/data/*) ;; *) exit 64 ;; esac
rm -f -- "$2"
)sh";

/// The fourth column of the second line of POSIX `df -Pk`, in bytes.
std::optional<qint64> freeIn(const QByteArray &output)
{
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        bool ok = false;
        const qint64 blocks = columns.size() >= 6 ? columns[3].toLongLong(&ok) : 0;
        if (ok && blocks >= 0 && columns[4].endsWith('%'))
            return blocks * 1024;
    }
    return std::nullopt;
}

Result<qint64> askRoom(Engine &engine, const VolumeHome &home, const QString &folder, const QString &operation,
                       Control &control)
{
    const auto answer = runScript(engine, {home.images, home.volume, operation},
                                  {roomScript, {HelperContainer::dataPath, folder}, {}, {}}, control);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode != 0)
        return failure(ErrorCode::WriteFailed, home.volume, QString::fromUtf8(answer->output).trimmed());
    const auto free = freeIn(answer->output);
    if (!free)
        return failure(ErrorCode::Garbled, home.volume,
                       u"its free space: "_s + QString::fromUtf8(answer->output).trimmed());
    return *free;
}

/// Set-ID bits of a file would grant rights; a folder's set-group-ID only hands its group down.
quint32 allowedMode(const Entry &entry)
{
    return entry.mode & (entry.kind == EntryKind::Directory ? 03777U : 01777U);
}

} // namespace

VolumeStage::VolumeStage(Engine &engine, VolumeHome home, QString folder, QString operation, Control &control)
    : m_engine(engine)
    , m_home(std::move(home))
    , m_folder(std::move(folder))
    , m_operation(std::move(operation))
    , m_control(control)
{
}

VolumeStage::~VolumeStage()
{
    (void)stopTransfer();
}

Result<std::unique_ptr<VolumeStage>> VolumeStage::open(Engine &engine, const VolumeHome &home, const QString &folder,
                                                       const QString &operation, Control &control)
{
    std::unique_ptr<VolumeStage> stage(new VolumeStage(engine, home, folder, operation, control));
    const auto free = askRoom(engine, home, folder, operation, control);
    if (!free)
        return std::unexpected(free.error());
    stage->m_free = *free;
    if (auto started = stage->start(); !started)
        return std::unexpected(started.error());
    return stage;
}

Result<std::unique_ptr<VolumeStage>> VolumeStage::openRoot(Engine &engine, const VolumeHome &home,
                                                           const QString &operation, Control &control)
{
    std::unique_ptr<VolumeStage> stage(new VolumeStage(engine, home, {}, operation, control));
    stage->m_free = std::numeric_limits<qint64>::max();
    if (auto started = stage->start(); !started)
        return std::unexpected(started.error());
    return stage;
}

Result<void> VolumeStage::start()
{
    auto helper = HelperContainer::create(m_engine, {m_home.images, m_home.volume, m_operation}, m_control);
    if (!helper)
        return std::unexpected(helper.error());
    m_helper = std::make_unique<HelperContainer>(std::move(*helper));
    m_thread = std::thread([this] { transfer(); });
    return {};
}

void VolumeStage::transfer()
{
    const auto source = [this](std::span<std::byte> out) -> Result<std::size_t> {
        if (m_takenAt == m_taken.size()) {
            auto block = m_queue.pop();
            if (!block) {
                if (!m_ended)
                    return failure(ErrorCode::Cancelled, m_home.volume);
                return std::size_t(0);
            }
            m_taken = std::move(*block);
            m_takenAt = 0;
        }
        const std::size_t size = std::min(out.size(), std::size_t(m_taken.size() - m_takenAt));
        std::memcpy(out.data(), m_taken.constData() + m_takenAt, size);
        m_takenAt += qsizetype(size);
        return size;
    };
    const QString path =
        m_folder.isEmpty() ? QString(HelperContainer::parentPath) : HelperContainer::dataPath + u'/' + m_folder;
    m_outcome = m_engine.writeArchive(m_helper->id(), path, source, m_control);
    // Whoever still sends is let go and finds out why.
    m_queue.close();
}

Result<void> VolumeStage::stopTransfer()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
    return m_outcome;
}

Result<void> VolumeStage::flush()
{
    if (m_block.isEmpty())
        return {};
    QByteArray block;
    block.reserve(blockBytes);
    std::swap(block, m_block);
    if (m_queue.push(std::move(block)))
        return {};
    auto outcome = stopTransfer();
    if (!outcome)
        return outcome;
    return failure(ErrorCode::Garbled, m_engine.address(), u"it took only a part of the archive"_s);
}

Result<void> VolumeStage::send(std::span<const std::byte> data)
{
    while (!data.empty()) {
        const std::size_t size = std::min(data.size(), std::size_t(blockBytes - m_block.size()));
        m_block.append(reinterpret_cast<const char *>(data.data()), qsizetype(size));
        data = data.subspan(size);
        if (m_block.size() >= blockBytes) {
            if (auto sent = flush(); !sent)
                return sent;
        }
    }
    return {};
}

Result<void> VolumeStage::pad(qint64 bytes)
{
    static constexpr std::byte zeros[64 * 1024] = {};
    while (bytes > 0) {
        const std::size_t size = std::min<std::size_t>(std::size_t(bytes), sizeof zeros);
        if (auto sent = send({zeros, size}); !sent)
            return sent;
        bytes -= qint64(size);
    }
    return {};
}

Result<void> VolumeStage::begin(const Entry &entry, const QByteArray &path)
{
    m_entry = entry;
    m_entry.path = path;
    m_entry.mode = allowedMode(entry);
    if (entry.kind == EntryKind::Hardlink)
        m_entry.linkTarget = normalizedPath(entry.linkTarget);
    if (entry.kind == EntryKind::File && (entry.mode & 06000U) && m_notices.size() < Extractor::maxNotices)
        m_notices.append(
            {ErrorCode::Unsafe, displayName(path), u"its set-user-ID or set-group-ID bit was left out"_s, 0, -1});
    m_path = path;
    m_left = storedSize(m_entry);
    // The engine writes holes as zeros.
    const qint64 needed = entry.size + overheadPerEntry;
    if (m_free - needed < reserve)
        return failure(ErrorCode::TooLittleSpace, m_home.volume,
                       u"%1 bytes needed, %2 free"_s.arg(needed + reserve).arg(m_free));
    m_free -= needed;
    m_open = true;
    const QByteArray header = tarHeader(m_entry);
    return send(std::as_bytes(std::span(header.constData(), std::size_t(header.size()))));
}

Result<void> VolumeStage::content(std::span<const std::byte> data)
{
    if (qint64(data.size()) > m_left)
        return failure(ErrorCode::Internal, displayName(m_path), u"more content than announced"_s);
    m_left -= qint64(data.size());
    m_bytes += qint64(data.size());
    return send(data);
}

Result<void> VolumeStage::end(const QByteArray &digest)
{
    m_open = false;
    m_sent.add(m_entry, m_path, digest);
    return pad(tarPadding(storedSize(m_entry)));
}

Result<void> VolumeStage::finish()
{
    if (m_open) {
        m_open = false;
        m_damaged = m_path;
        if (auto padded = pad(m_left + tarPadding(storedSize(m_entry))); !padded)
            return padded;
    }
    const QByteArray end = tarEnd();
    if (auto sent = send(std::as_bytes(std::span(end.constData(), std::size_t(end.size())))); !sent)
        return sent;
    m_ended = true;
    if (auto sent = flush(); !sent)
        return sent;
    if (auto outcome = stopTransfer(); !outcome)
        return outcome;
    if (m_damaged.isEmpty())
        return {};
    m_sent.remove(m_damaged);
    const HelperScript script{
        removeScript, {HelperContainer::dataPath, m_folder + u'/' + QString::fromUtf8(m_damaged)}, {}, {}};
    const auto removed = runScript(m_engine, {m_home.images, m_home.volume, m_operation}, script, m_control);
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->exitCode != 0)
        return failure(ErrorCode::WriteFailed, displayName(m_damaged), QString::fromUtf8(removed->output).trimmed());
    return {};
}

/// Where the engine runs on this machine and this user may look into its volumes, the staging folder, open.
/// None: it has to be reached through the engine. The folder is there since a moment and its name is ours, so what is
/// found under it is not another machine's.
std::optional<Descriptor> VolumeStage::folderHere()
{
    if (m_folder.isEmpty())
        return std::nullopt;
    const auto volume = m_engine.inspectVolume(m_home.volume, m_control);
    const QString mountpoint = volume ? (*volume)["Mountpoint"_L1].toString() : QString();
    if (!mountpoint.startsWith(u'/'))
        return std::nullopt;
    const QString staged = mountpoint + u'/' + m_folder + u"/data"_s;
    auto folder = openFile(staged, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (!folder || !syncTree(staged))
        return std::nullopt;
    return std::move(*folder);
}

Result<void> VolumeStage::readBack()
{
    m_sent.settle();
    if (const auto folder = folderHere()) {
        SentEntries sent = m_sent;
        auto same = VolumeReadBack(sent, m_bytes, m_home.volume, m_control).fromDisk(folder->get(), "data"_ba);
        // What only the engine's user may read is read through the engine.
        if (same || same.error().code != ErrorCode::PermissionDenied)
            return same;
    }
    const QString path = m_folder.isEmpty() ? QString(HelperContainer::dataPath)
                                            : HelperContainer::dataPath + u'/' + m_folder + u"/data"_s;
    return VolumeReadBack(m_sent, m_bytes, m_home.volume, m_control).throughEngine(m_engine, m_helper->id(), path);
}

Result<qint64> volumeFreeSpace(Engine &engine, const VolumeHome &home, const QString &operation, Control &control)
{
    return askRoom(engine, home, {}, operation, control);
}

} // namespace bt2c
