#include "core/backup/volumebackup.h"

#include "core/support/describe.h"

#include <QMap>
#include <QStringBuilder>
#include <QStringDecoder>

#include <algorithm>
#include <map>

// How VolumeBackup gets at the content: all of it once, and what changed meanwhile again.

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int readings = 3;

/// Null where the name is no UTF-8, and so cannot be said to the engine.
QString asText(const QByteArray &path)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(path);
    return decoder.hasError() ? QString() : text;
}

} // namespace

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
        m_out.mark();
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
        m_out.mark();
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
        if (!same || m_source->isDoubtful(item->first)
            || (item->second.kind != EntryKind::Other && !m_source->saw(item->first)))
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
        if (item->second.kind != EntryKind::Other && !m_source->saw(item->first)
            && !m_changed.contains(displayName(item->first)))
            return failure(ErrorCode::ReadFailed, displayName(item->first), u"the engine left it out"_s);
    }
    return {};
}

} // namespace bt2c
