#include "core/archive/membersurvey.h"

#include "core/archive/archivefile.h"
#include "core/archive/membercompressor.h"
#include "core/archive/memberopener.h"
#include "core/archive/memberscan.h"
#include "core/archive/orderedwork.h"

#include <algorithm>
#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

using Health = MemberFinding::Health;

/// The flag as it stands in the file, although the note around it cannot be read.
bool flagOf(const QByteArray &member)
{
    constexpr qsizetype flagAt = 17;
    return (member.at(flagAt) & 1) != 0;
}

QByteArray mended(const QByteArray &member, const QByteArray &content)
{
    const qsizetype deflate = member.size() - MemberNote::headerBytes - MemberNote::trailerBytes;
    return memberOf(content, member.sliced(MemberNote::headerBytes, deflate), flagOf(member));
}

MemberFinding examine(qint64 offset, const QByteArray &member, std::optional<MemberNote> note)
{
    MemberFinding finding{offset, member.size(), Health::Damaged, std::move(note)};
    if (finding.note) {
        QByteArray content(finding.note->contentLength, Qt::Uninitialized);
        if (openMember(bytesOf(member), *finding.note,
                       std::as_writable_bytes(std::span(content.data(), std::size_t(content.size()))))
            && isMemberSound(bytesOf(member), *finding.note)) {
            finding.health = Health::Sound;
            return finding;
        }
    }
    const QByteArray content = contentInSpite(bytesOf(member), finding.note ? &*finding.note : nullptr);
    if (content.isEmpty())
        return finding;
    finding.health = Health::Mendable;
    finding.note = readMemberNote(bytesOf(mended(member, content)));
    return finding;
}

class Surveyor
{
public:
    Surveyor(int fd, QString subject, qint64 size, Control &control)
        : m_fd(fd), m_subject(std::move(subject)), m_size(size), m_control(control)
    {
    }

    Result<MemberSurvey> run()
    {
        qint64 offset = 0;
        while (offset < m_size) {
            const auto length = noteAt(offset);
            if (!length)
                return std::unexpected(length.error());
            const qint64 end = offset + (*length ? (*length)->memberLength : 0);
            const auto leads = *length ? leadsSomewhere(end) : Result<bool>(false);
            if (!leads)
                return std::unexpected(leads.error());
            if (*leads) {
                if (auto added = add(offset, end, **length); !added)
                    return std::unexpected(added.error());
                offset = end;
                continue;
            }
            const auto doubtful = addDoubtful(offset, *length);
            if (!doubtful)
                return std::unexpected(doubtful.error());
            offset = *doubtful;
        }
        while (!m_work.isEmpty())
            take();
        return std::move(m_survey);
    }

private:
    Result<std::optional<MemberNote>> noteAt(qint64 offset)
    {
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled, m_subject);
        const auto head = readAt(m_fd, offset, MemberNote::headerBytes, m_subject);
        if (!head)
            return std::unexpected(head.error());
        return readMemberNote(bytesOf(*head));
    }

    /// Whether a member may end at @p end: the file does, or another member begins there.
    Result<bool> leadsSomewhere(qint64 end)
    {
        if (end >= m_size)
            return end == m_size;
        const auto next = noteAt(end);
        return next ? Result<bool>(next->has_value()) : std::unexpected(next.error());
    }

    Result<void> add(qint64 offset, qint64 end, std::optional<MemberNote> note)
    {
        auto member = readAt(m_fd, offset, end - offset, m_subject);
        if (!member)
            return std::unexpected(member.error());
        m_survey.notes += note.has_value();
        m_work.add(
            [offset, member = std::move(*member), note = std::move(note)] { return examine(offset, member, note); });
        while (m_work.isFull())
            take();
        m_control.report({Phase::Verifying, end, m_size, qint64(m_survey.findings.size()), -1});
        return {};
    }

    /// What begins at @p offset has no @p note that can be read, or one whose length leads to no other. Gives where it
    /// ends.
    Result<qint64> addDoubtful(qint64 offset, const std::optional<MemberNote> &note)
    {
        while (!m_work.isEmpty())
            take();
        if (note && offset + note->memberLength <= m_size) {
            const auto member = readAt(m_fd, offset, note->memberLength, m_subject);
            if (!member)
                return std::unexpected(member.error());
            // It proves itself; then it is what follows that is damaged.
            if (MemberFinding finding = examine(offset, *member, note); finding.health != Health::Damaged) {
                m_survey.notes += 1;
                keep(std::move(finding));
                return offset + note->memberLength;
            }
        }
        const auto next = findNote(offset + 1);
        if (!next)
            return std::unexpected(next.error());
        // With a note that goes too far it is cut off; with one that does not go far enough two of them are damaged.
        const qint64 end = note ? std::min(*next, offset + note->memberLength) : *next;
        if (end - offset <= MemberNote::maxMember) {
            if (auto added = add(offset, end, note && note->memberLength >= end - offset ? note : std::nullopt); !added)
                return std::unexpected(added.error());
        } else {
            keep({offset, end - offset, Health::Damaged, std::nullopt});
        }
        return end;
    }

    void take()
    {
        keep(m_work.take());
    }

    void keep(MemberFinding finding)
    {
        m_survey.damaged += finding.health != Health::Sound;
        m_survey.findings.push_back(std::move(finding));
    }

    /// Where the next member begins at or after @p from that leads to another, or to the end; the end where none does.
    Result<qint64> findNote(qint64 from)
    {
        constexpr qint64 window = 1024 * 1024;
        static const QByteArray magic = QByteArray::fromHex("1f8b0804");
        for (qint64 at = from; at < m_size; at += window) {
            const auto bytes = readAt(m_fd, at, window + MemberNote::headerBytes - 1, m_subject);
            if (!bytes)
                return std::unexpected(bytes.error());
            for (qsizetype i = bytes->indexOf(magic); i >= 0 && i < window; i = bytes->indexOf(magic, i + 1)) {
                const auto note = readMemberNote(bytesOf(*bytes).subspan(std::size_t(i)));
                if (!note)
                    continue;
                const auto leads = leadsSomewhere(at + i + note->memberLength);
                if (!leads)
                    return std::unexpected(leads.error());
                if (*leads || at + i + note->memberLength > m_size)
                    return at + i;
            }
            if (m_control.cancelled())
                return failure(ErrorCode::Cancelled, m_subject);
        }
        return m_size;
    }

    int m_fd;
    QString m_subject;
    qint64 m_size;
    Control &m_control;
    OrderedWork<MemberFinding> m_work;
    MemberSurvey m_survey;
};

} // namespace

Result<MemberSurvey> surveyMembers(int fd, const QString &subject, Control &control)
{
    struct stat info;
    if (::fstat(fd, &info) != 0)
        return failure(errno, subject, ErrorCode::ReadFailed);
    return Surveyor(fd, subject, qint64(info.st_size), control).run();
}

Result<QByteArray> contentOf(int fd, const MemberFinding &finding, const QString &subject, QByteArray *member)
{
    const auto bytes = readAt(fd, finding.offset, finding.length, subject);
    if (!bytes)
        return std::unexpected(bytes.error());
    QByteArray content;
    if (finding.note && finding.health == Health::Sound && bytes->size() == finding.note->memberLength) {
        content.resize(finding.note->contentLength);
        if (!openMember(bytesOf(*bytes), *finding.note,
                        std::as_writable_bytes(std::span(content.data(), std::size_t(content.size())))))
            content.clear();
        if (member)
            *member = *bytes;
    } else if (finding.note && finding.health == Health::Mendable) {
        content = contentInSpite(bytesOf(*bytes), &*finding.note);
        if (member && !content.isEmpty())
            *member = mended(*bytes, content);
    }
    if (content.isEmpty())
        return failure(ErrorCode::Corrupt, subject, u"it changed while it was looked at"_s, finding.offset);
    return content;
}

} // namespace bt2c
