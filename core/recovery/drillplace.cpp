#include "core/recovery/drillplace.h"

#include "core/engine/helpercontainer.h"
#include "core/support/timelimit.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <tuple>

namespace bt2c {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto removeLimit = 15s;

Result<QString> makePrivate(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
        return failure(errno, path, ErrorCode::WriteFailed);
    return path;
}

} // namespace

Result<DrillPlace> DrillPlace::create(const QString &parent, const QString &operation)
{
    auto made = makePrivate(QDir(parent).absoluteFilePath(drillFolderPrefix + operation));
    if (!made)
        return std::unexpected(made.error());
    return DrillPlace(std::move(*made));
}

DrillPlace::~DrillPlace()
{
    std::ignore = remove();
}

Result<QString> DrillPlace::folder(const QString &name) const
{
    return makePrivate(m_path + u'/' + name);
}

Result<void> DrillPlace::remove()
{
    if (m_path.isEmpty())
        return {};
    auto removed = removeTree(m_path);
    if (removed)
        m_path.clear();
    return removed;
}

void cleanDrillFolders(const QString &parent)
{
    constexpr auto folders = QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    const QStringList names = QDir(parent).entryList({drillFolderPrefix + u'*'}, folders);
    for (const QString &name : names) {
        if (!OperationMark::isAlive(name.sliced(drillFolderPrefix.size())))
            std::ignore = removeTree(QDir(parent).absoluteFilePath(name));
    }
}

void cleanDrillVolumes(Engine &engine, Control &control)
{
    const auto isAlive = [](const QString &id) { return OperationMark::isAlive(id); };
    std::ignore = cleanHelpers(engine, isAlive, control);
    const auto volumes = engine.volumes(false, control);
    if (!volumes)
        return;
    for (const Volume &volume : *volumes) {
        // Both have to say so: nobody's volume is removed for its name alone.
        const QString operation = volume.label(labels::drill);
        if (operation.isEmpty() || volume.name != drillVolumePrefix + operation || isAlive(operation))
            continue;
        TimeLimit limit(removeLimit);
        std::ignore = engine.removeVolume(volume.name, limit.control());
    }
}

} // namespace bt2c
