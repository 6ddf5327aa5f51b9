#include "core/backup/volumebackup.h"

#include "core/support/describe.h"

#include <QMap>
#include <QStringBuilder>
#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int readings = 3;
/// The child that watches lets the validator go on a little after this process should have.
constexpr std::chrono::seconds watchMargin{30};

bool isUsed(ContainerState state)
{
    return state == ContainerState::Running || state == ContainerState::Restarting;
}

/// Null where the name is no UTF-8, and so cannot be said to the engine.
QString asText(const QByteArray &path)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(path);
    return decoder.hasError() ? QString() : text;
}

bool isBrief(qint64 bytes)
{
    return bytes / VolumeBackup::expectedRate <= VolumeBackup::briefPause.count();
}

} // namespace

std::optional<Consistency> consistencyFromToken(QStringView token)
{
    if (token == u"auto")
        return Consistency::Automatic;
    if (token == u"pause")
        return Consistency::Pause;
    if (token == u"live")
        return Consistency::Live;
    return std::nullopt;
}

QString consistencyToken(ConsistencyUsed used)
{
    switch (used) {
    case ConsistencyUsed::Unasked:
        break;
    case ConsistencyUsed::Still:
        return u"still"_s;
    case ConsistencyUsed::Paused:
        return u"paused"_s;
    case ConsistencyUsed::PausedAtEnd:
        return u"paused-at-end"_s;
    case ConsistencyUsed::Live:
        return u"live"_s;
    }
    return {};
}

VolumeBackup::VolumeBackup(Engine &engine, HelperTask task, Consistency wanted, GzipWriter &out, const Progress &progress,
                           Control &control)
    : m_engine(engine)
    , m_task(std::move(task))
    , m_wanted(wanted)
    , m_out(out)
    , m_control(control)
    , m_progress(progress)
    , m_totalBefore(progress.bytesTotal)
{
    m_task.access = HelperAccess::ReadOnly;
}

VolumeBackup::~VolumeBackup() = default;

void VolumeBackup::note(ErrorCode code, const QByteArray &path, const QString &detail)
{
    m_notices.append({code, displayName(path), detail, 0, -1});
}

/// Who has the volume in use now, helpers aside.
Result<QList<VolumeBackup::User>> VolumeBackup::users()
{
    const auto all = m_engine.containers(m_control);
    if (!all)
        return std::unexpected(all.error());
    QList<User> found;
    for (const Container &container : *all) {
        const bool mounts = std::ranges::any_of(container.mounts, [this](const Mount &mount) {
            return mount.kind == Mount::Kind::Volume && mount.source == m_task.volume && !mount.readOnly;
        });
        if (mounts && isUsed(container.state) && !container.labels.contains(QString(labels::helper)))
            found.append({container.id, container.state, container.startedAt});
    }
    return found;
}

Result<void> VolumeBackup::look()
{
    auto scan = scanVolume(m_engine, m_task, m_control);
    if (!scan)
        return std::unexpected(scan.error());
    m_scan = std::move(*scan);
    if (m_source)
        m_source->setScan(m_scan ? &*m_scan : nullptr);
    if (!m_source)
        m_progress.bytesTotal = m_scan ? m_totalBefore + m_scan->bytes : -1;
    return {};
}

/// False: it could not be done, and need not be.
Result<bool> VolumeBackup::pause()
{
    const auto present = users();
    if (!present)
        return std::unexpected(present.error());
    QStringList ids;
    for (const User &user : *present) {
        if (user.state == ContainerState::Running)
            ids += user.id;
    }
    if (ids.isEmpty())
        return false;
    PauseGuard::Settings settings;
    if (m_wanted == Consistency::Automatic)
        settings.limit = longestPause + watchMargin;
    auto guard = PauseGuard::pause(m_engine, ids, settings, m_control);
    if (guard) {
        m_pause.emplace(std::move(*guard));
        return true;
    }
    if (m_wanted == Consistency::Pause || guard.error().code == ErrorCode::Cancelled)
        return std::unexpected(guard.error());
    m_notices.append(guard.error());
    return false;
}

void VolumeBackup::unpause()
{
    if (!m_pause)
        return;
    // The copy is good all the same; the child that watches and the next start of the program go on trying.
    if (const auto released = m_pause->release(); !released)
        m_notices.append(released.error());
    m_paused += m_pause->paused();
    m_pause.reset();
}

/// An automatic pause is a brief one, even where the engine is slower than expected.
void VolumeBackup::endLongPause()
{
    if (!m_pause || m_wanted != Consistency::Automatic || m_pause->paused() < longestPause)
        return;
    unpause();
    m_used = ConsistencyUsed::Live;
}

/// Whether nobody can have written to the volume since @p before.
Result<bool> VolumeBackup::quiet(const QList<User> &before)
{
    const auto now = users();
    if (!now)
        return std::unexpected(now.error());
    // What is paused is not among the users.
    return now->isEmpty() && (m_pause || (before.isEmpty() && m_used == ConsistencyUsed::Still));
}

/// False: the tar ended before its end, which an engine does when a file becomes shorter while it is read.
Result<bool> VolumeBackup::stream(const QString &path)
{
    TarReader reader(*m_source);
    const auto read = m_engine.readArchive(m_helper->id(), path, [&](std::span<const std::byte> data) {
        endLongPause();
        return reader.feed(data);
    }, m_control);
    auto done = read ? reader.finish() : read;
    if (done)
        return true;
    if (done.error().code == ErrorCode::Truncated)
        return false;
    // A tar that makes no sense is the engine's fault, not an archive's.
    if (done.error().code == ErrorCode::Corrupt)
        done.error().code = ErrorCode::Garbled;
    return std::unexpected(done.error());
}

Result<void> VolumeBackup::copyAll()
{
    for (int reading = 1;; ++reading) {
        m_source = std::make_unique<VolumeSource>(m_out, m_progress, m_control);
        m_source->setScan(m_scan ? &*m_scan : nullptr);
        if (auto marked = m_out.mark(); !marked)
            return marked;
        const auto whole = stream(HelperContainer::dataPath);
        if (!whole)
            return std::unexpected(whole.error());
        if (*whole)
            return {};
        if (auto rewound = m_out.rewind(); !rewound)
            return rewound;
        if (reading == readings)
            return failure(ErrorCode::Changed, m_task.volume);
        if (reading + 1 == readings && m_wanted == Consistency::Automatic && !m_pause) {
            const auto paused = pause();
            if (!paused)
                return std::unexpected(paused.error());
            if (*paused)
                m_used = ConsistencyUsed::Paused;
        }
        if (auto looked = look(); !looked)
            return looked;
    }
}

Result<void> VolumeBackup::copyOne(const QByteArray &path)
{
    const QString name = asText(path);
    if (name.isNull()) {
        m_changed += displayName(path);
        return {};
    }
    for (int reading = 1;; ++reading) {
        const auto before = std::make_unique<VolumeSource>(*m_source);
        if (auto marked = m_out.mark(); !marked)
            return marked;
        m_source->setFolder(path.first(path.lastIndexOf('/')));
        const auto whole = stream(HelperContainer::parentPath % u'/' % name);
        m_source->setFolder({});
        if (whole && *whole)
            return {};
        const bool vanished = !whole && whole.error().code == ErrorCode::Missing;
        if (!whole && !vanished)
            return std::unexpected(whole.error());
        if (auto rewound = m_out.rewind(); !rewound)
            return rewound;
        m_source = std::make_unique<VolumeSource>(*before);
        if (vanished)
            return {};   // the next look tells
        if (reading == readings) {
            m_changed += displayName(path);
            return {};
        }
    }
}

/// One file under all its names.
Result<void> VolumeBackup::copyGroup(const QList<QByteArray> &names)
{
    const ScannedFile file = m_scan->files.value(names.front());
    if (file.kind == EntryKind::Directory)
        return m_source->addFolder(names.front(), file);
    const qint64 before = m_source->entries();
    if (auto copied = copyOne(names.front()); !copied)
        return copied;
    if (m_source->entries() == before)
        return {};
    const Entry written = m_source->last();
    for (const QByteArray &name : names.sliced(1)) {
        if (auto linked = m_source->addLink(name, names.front(), written); !linked)
            return linked;
    }
    return {};
}

Result<void> VolumeBackup::copyAgain(const QList<QByteArray> &paths)
{
    QMap<QByteArray, QList<QByteArray>> groups;   // by first name, so that folders come before what is in them
    std::map<quint64, QByteArray> firstName;      // by inode
    qint64 bytes = 0;
    for (const QByteArray &path : paths) {
        const auto found = m_scan->files.constFind(path);
        if (found == m_scan->files.constEnd() || found->kind == EntryKind::Other)
            continue;
        if (found->kind != EntryKind::File) {
            groups[path] = {path};
            continue;
        }
        const auto [first, fresh] = firstName.try_emplace(found->inode, path);
        groups[first->second] += path;
        bytes += fresh ? found->size : 0;
    }
    m_source->addToTotal(bytes);
    for (const QList<QByteArray> &names : std::as_const(groups)) {
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled);
        if (auto copied = copyGroup(names); !copied)
            return copied;
        endLongPause();
    }
    return {};
}

/// What is not in the archive as the newest look saw it, sorted; and a word on what was removed since @p before.
QList<QByteArray> VolumeBackup::changedSince(const VolumeScan &before)
{
    QList<QByteArray> changed;
    for (auto item = m_scan->files.constKeyValueBegin(); item != m_scan->files.constKeyValueEnd(); ++item) {
        const auto old = before.files.constFind(item->first);
        const bool same = old != before.files.constEnd() && sameFile(*old, item->second);
        if (!same || m_source->isDoubtful(item->first) || (item->second.kind != EntryKind::Other && !m_source->saw(item->first)))
            changed += item->first;
    }
    for (auto item = before.files.constKeyValueBegin(); item != before.files.constKeyValueEnd(); ++item) {
        if (!m_scan->files.contains(item->first) && m_source->saw(item->first))
            note(ErrorCode::Missing, item->first, u"it was removed while the backup was made, which still holds it"_s);
    }
    std::ranges::sort(changed);
    return changed;
}

Result<void> VolumeBackup::catchUp()
{
    qint64 pending = 0;
    for (int round = 1; round <= rounds; ++round) {
        if (m_wanted == Consistency::Automatic && !m_pause && round > 1 && isBrief(pending)) {
            const auto paused = pause();
            if (!paused)
                return std::unexpected(paused.error());
            if (*paused)
                m_used = ConsistencyUsed::PausedAtEnd;
        }
        const VolumeScan before = *m_scan;
        if (auto looked = look(); !looked)
            return looked;
        if (!m_scan)
            return failure(ErrorCode::Missing, m_task.volume, u"the image that looks at it is gone"_s);
        const QList<QByteArray> changed = changedSince(before);
        if (changed.isEmpty())
            return {};
        pending = 0;
        for (const QByteArray &path : changed)
            pending += m_scan->files.value(path).size;
        m_source->trust();
        if (auto copied = copyAgain(changed); !copied)
            return copied;
        if (m_pause) {
            const auto still = quiet({});
            if (!still)
                return std::unexpected(still.error());
            if (*still)
                return {};
        }
    }
    const VolumeScan before = *m_scan;
    if (auto looked = look(); !looked || !m_scan)
        return looked;
    for (const QByteArray &path : changedSince(before)) {
        // A folder changes whenever something in it comes or goes.
        if (m_scan->files.value(path).kind != EntryKind::Directory)
            m_changed += displayName(path);
    }
    return {};
}

/// An engine leaves out, without a word, what it cannot read. A backup with a hole in it is none.
Result<void> VolumeBackup::checkComplete() const
{
    if (!m_scan)
        return {};
    for (auto item = m_scan->files.constKeyValueBegin(); item != m_scan->files.constKeyValueEnd(); ++item) {
        if (item->second.kind != EntryKind::Other && !m_source->saw(item->first) && !m_changed.contains(displayName(item->first)))
            return failure(ErrorCode::ReadFailed, displayName(item->first), u"the engine left it out"_s);
    }
    return {};
}

Result<void> VolumeBackup::run()
{
    const auto before = users();
    if (!before)
        return std::unexpected(before.error());
    if (auto looked = look(); !looked)
        return looked;
    if (!m_scan)
        note(ErrorCode::Unsupported, m_task.volume.toUtf8(), u"no image could look at it: times are kept to the second, extended attributes not at all"_s);
    else if (!m_scan->attributes)
        note(ErrorCode::Unsupported, m_task.volume.toUtf8(), u"no image has python3: extended attributes are not kept"_s);

    m_used = before->isEmpty() ? ConsistencyUsed::Still : ConsistencyUsed::Live;
    const bool brief = !m_scan || isBrief(m_scan->bytes);
    if (!before->isEmpty() && (m_wanted == Consistency::Pause || (m_wanted == Consistency::Automatic && brief))) {
        const auto paused = pause();
        if (!paused)
            return std::unexpected(paused.error());
        if (*paused) {
            m_used = ConsistencyUsed::Paused;
            if (auto looked = look(); !looked)
                return looked;
        }
    }
    auto helper = HelperContainer::create(m_engine, m_task, m_control);
    if (!helper)
        return std::unexpected(helper.error());
    m_helper.emplace(std::move(*helper));
    if (auto copied = copyAll(); !copied)
        return copied;
    const auto settled = quiet(*before);
    if (!settled)
        return std::unexpected(settled.error());
    if (!m_scan && !*settled)
        note(ErrorCode::Changed, m_task.volume.toUtf8(), u"whether it changed while it was copied could not be checked"_s);
    const bool complete = m_scan && changedSince(*m_scan).isEmpty();
    if (!*settled && m_used != ConsistencyUsed::PausedAtEnd)
        m_used = ConsistencyUsed::Live;
    if (m_scan && (!*settled || !complete)) {
        if (auto caught = catchUp(); !caught)
            return caught;
    }
    unpause();
    m_helper.reset();
    m_progress = m_source->progress();
    m_entries = m_source->entries();
    m_contentBytes = m_source->contentBytes();
    m_notices += m_source->notices();
    m_changed.removeDuplicates();
    return checkComplete();
}

} // namespace bt2c
