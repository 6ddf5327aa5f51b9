#include "core/archive/memberwalk.h"

#include "core/archive/archivefile.h"
#include "core/archive/memberopener.h"
#include "core/archive/memberscan.h"
#include "core/archive/watchedvisitor.h"
#include "core/support/describe.h"

#include <QFileInfo>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// The content of the member at @p place. Errors: ReadFailed; Corrupt, Truncated with the offset in the file.
Result<QByteArray> contentAt(int fd, const MemberPlace &place, const QString &path)
{
    const auto member = readAt(fd, place.offset, place.note.memberLength, path);
    if (!member)
        return std::unexpected(member.error());
    if (member->size() < place.note.memberLength)
        return failure(ErrorCode::Truncated, {}, u"the compressed data ends too early"_s,
                       place.offset + member->size());
    QByteArray content(place.note.contentLength, Qt::Uninitialized);
    const auto opened =
        openMember(bytesOf(*member), place.note,
                   std::as_writable_bytes(std::span(content.data(), std::size_t(content.size()))));
    if (!opened) {
        Error error = opened.error();
        error.offset = place.offset;
        return std::unexpected(error);
    }
    return content;
}

} // namespace

Result<std::optional<ArchiveSummary>> walkArchive(const QString &path, EntryVisitor &visitor, Control &control,
                                                  Phase phase, const PassedOver &passed)
{
    const auto before = identityOf(path);
    if (!before)
        return std::unexpected(before.error());
    const auto fd = openArchive(path);
    if (!fd)
        return std::unexpected(fd.error());
    const auto scan = scanMembers(fd->get(), path, control);
    if (!scan)
        return std::unexpected(scan.error());
    if (!scan->whole)
        return std::nullopt;

    WatchedVisitor watched(visitor);
    TarReader reader(watched);
    Progress progress{phase, 0, before->size, 0, -1};
    std::optional<Error> damage;
    qint64 opened = 0;
    for (const MemberPlace &place : scan->members) {
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, path);
        const bool unwanted = !place.note.holdsHeader && reader.unwanted() >= place.note.contentLength;
        Result<void> fed;
        if (unwanted) {
            if (passed && reader.storedLeft() > 0)
                passed(reader.stored() - reader.storedLeft(), place.note.contentLength, place.note.contentHash);
            fed = reader.passOver(place.note.contentLength);
        } else if (const auto content = contentAt(fd->get(), place, path); !content) {
            if (content.error().code == ErrorCode::ReadFailed)
                return std::unexpected(content.error());
            fed = std::unexpected(content.error());
        } else {
            ++opened;
            fed = reader.feed(bytesOf(*content));
        }
        if (watched.failed())
            return std::unexpected(fed.error());
        if (!fed) {
            damage = fed.error();
            break;
        }
        progress.bytesDone = place.offset + place.note.memberLength;
        progress.itemsDone = reader.entries();
        control.report(progress);
    }
    if (!damage) {
        if (const auto finished = reader.finish(); !finished)
            damage = finished.error();
        if (watched.failed())
            return std::unexpected(*damage);
    }
    if (damage && damage->subject.isEmpty())
        damage->subject = QFileInfo(path).fileName();
    if (identityOf(path).value_or(FileIdentity()) != *before)
        return failure(ErrorCode::Changed, path, u"it was written to while it was read"_s);

    ArchiveSummary summary;
    summary.identity = *before;
    summary.compression = Compression::Gzip;
    summary.entries = reader.entries();
    summary.contentBytes = reader.contentBytes();
    summary.tarBytes = reader.offset();
    summary.members = opened;
    summary.trailingData = reader.hasTrailingData();
    summary.damage = damage;
    return summary;
}

Result<ArchiveSummary> visitArchive(const QString &path, EntryVisitor &visitor, Control &control, Phase phase)
{
    auto walked = walkArchive(path, visitor, control, phase);
    if (!walked)
        return std::unexpected(walked.error());
    return *walked ? Result<ArchiveSummary>(std::move(**walked)) : readArchive(path, &visitor, control, phase);
}

} // namespace bt2c
