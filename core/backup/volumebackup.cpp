#include "core/backup/volumebackup.h"

#include "core/support/describe.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// The child that watches lets the validator go on a little after this process should have.
constexpr std::chrono::seconds watchMargin{30};

bool isUsed(ContainerState state)
{
    return state == ContainerState::Running || state == ContainerState::Restarting;
}

} // namespace

bool VolumeBackup::isBrief(qint64 bytes)
{
    return bytes / expectedRate <= briefPause.count();
}

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

VolumeBackup::VolumeBackup(Engine &engine, HelperTask task, Consistency wanted, GzipWriter &out,
                           const Progress &progress, Control &control)
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

Result<void> VolumeBackup::run()
{
    const auto before = users();
    if (!before)
        return std::unexpected(before.error());
    if (auto looked = look(); !looked)
        return looked;
    if (!m_scan)
        note(ErrorCode::Unsupported, m_task.volume.toUtf8(),
             u"no image could look at it: times are kept to the second, extended attributes not at all"_s);
    else if (!m_scan->attributes)
        note(ErrorCode::Unsupported, m_task.volume.toUtf8(),
             u"no image has python3: extended attributes are not kept"_s);

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
        note(ErrorCode::Changed, m_task.volume.toUtf8(),
             u"whether it changed while it was copied could not be checked"_s);
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
