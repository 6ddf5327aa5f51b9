#include "core/backup/mender.h"

#include "core/archive/archivefile.h"
#include "core/archive/membercompressor.h"
#include "core/archive/memberopener.h"
#include "core/archive/memberscan.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

using Health = MemberFinding::Health;

/// The member that @p note describes, made of what the file @p path holds at @p offset now; empty where it is not the
/// same.
QByteArray memberFromLive(const QString &path, qint64 offset, const MemberNote &note)
{
    const auto fd = openArchive(path);
    if (!fd)
        return {};
    const auto content = readAt(fd->get(), offset, note.contentLength, path);
    if (!content || content->size() != note.contentLength)
        return {};
    QByteArray member = makeMember(*content, note.holdsHeader, nullptr).bytes;
    return member.startsWith(memberHeader(note)) ? member : QByteArray();
}

} // namespace

/// Where each damaged finding lies in the files of the archive, and what flag each sound one ought to have.
class Mender::PlaceWatcher final : public SalvageWatcher
{
public:
    explicit PlaceWatcher(const MemberSurvey &survey) : m_survey(survey) {}

    void before(std::size_t finding, const SalvageReader &reader) override
    {
        if (m_survey.findings[finding].health == Health::Damaged && reader.contentOffset() >= 0)
            places[finding] = {reader.currentPath(), reader.contentOffset()};
    }
    void after(std::size_t finding, const SalvageReader &reader) override
    {
        const MemberFinding &found = m_survey.findings[finding];
        if (found.health != Health::Damaged
            && reader.beganHeader().value_or(found.note->holdsHeader) != found.note->holdsHeader)
            wrongFlags.insert(finding);
    }

    std::map<std::size_t, std::pair<QByteArray, qint64>> places;
    QSet<std::size_t> wrongFlags;

private:
    const MemberSurvey &m_survey;
};

Result<RepairPlan> Mender::plan()
{
    RepairPlan plan;
    const ChecksumFile checksum = readChecksumFile(m_params.archive);
    bool provable = checksum.state == SidecarState::Present;
    m_expected = QByteArray::fromHex(checksum.sha256);
    if (provable) {
        class Nothing final : public EntryVisitor
        {
            Result<void> beginEntry(const Entry &) override { return {}; }
            Result<void> content(qint64, std::span<const std::byte>) override { return {}; }
            Result<void> endEntry() override { return {}; }
        } nothing;
        const auto read = readArchive(m_params.archive, &nothing, m_control);
        if (!read)
            return std::unexpected(read.error());
        if (read->sha256 == m_expected && !read->damage) {
            plan.outlook = RepairPlan::Outlook::Sound;
            return plan;
        }
        // Where the checksum was taken when the damage was there, it proves nothing.
        provable = read->sha256 != m_expected;
    }
    if (auto opened = open(); !opened)
        return std::unexpected(opened.error());
    auto survey = surveyMembers(m_fd.get(), m_params.archive, m_control);
    if (!survey)
        return std::unexpected(survey.error());
    m_survey = std::move(*survey);
    if (m_survey.notes > 0) {
        if (auto planned = planPieces(plan); !planned)
            return std::unexpected(planned.error());
    }
    if (!provable && plan.outlook != RepairPlan::Outlook::NotSeekable)
        plan.outlook = plan.damage.isSound() ? RepairPlan::Outlook::Sound : RepairPlan::Outlook::NotProvable;
    if (provable)
        findTwin(plan);
    return plan;
}

Result<void> Mender::open()
{
    auto fd = openArchive(m_params.archive);
    if (!fd)
        return std::unexpected(fd.error());
    struct stat info;
    if (::fstat(fd->get(), &info) != 0)
        return failure(errno, m_params.archive, ErrorCode::ReadFailed);
    m_fd = std::move(*fd);
    m_mode = info.st_mode & 0777;
    return {};
}

Result<void> Mender::planPieces(RepairPlan &plan)
{
    PlaceWatcher watcher(m_survey);
    auto damage = damageOf(m_fd.get(), m_survey, m_params.archive, m_control, &watcher);
    if (!damage)
        return std::unexpected(damage.error());
    plan.damage = std::move(*damage);
    QStringList others = m_params.siblings;
    others.removeIf([this](const QString &path) { return QFileInfo(path) == QFileInfo(m_params.archive); });
    // Where the last piece is damaged, the end lies in it.
    const bool cutOff = plan.damage.loss.endMissing && m_survey.findings.back().health != Health::Damaged;
    if (auto looked = m_search.look(others, m_survey, gapsOf(m_survey, cutOff), m_control); !looked)
        return looked;
    m_pieces.resize(m_survey.findings.size());
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
        planPiece(i, watcher);
    planGaps(plan.damage.loss.endMissing, cutOff);
    count(plan);
    if (cutOff && !m_tail) {
        ++plan.pieces;
        ++plan.missing;
    }
    // All of them sound, and not what was written: they are in the wrong order, or from another archive.
    if (plan.pieces == 0)
        plan.pieces = plan.missing = 1;
    plan.outlook = plan.missing > 0 ? RepairPlan::Outlook::Partly : RepairPlan::Outlook::Whole;
    return {};
}

/// Another copy of the same archive is as good as all pieces.
void Mender::findTwin(RepairPlan &plan)
{
    for (const QString &sibling : m_params.siblings) {
        if (QFileInfo(sibling) == QFileInfo(m_params.archive)
            || QByteArray::fromHex(readChecksumFile(sibling).sha256) != m_expected)
            continue;
        const auto read = readArchive(sibling, nullptr, m_control);
        if (!read || read->sha256 != m_expected)
            continue;
        m_twin = sibling;
        plan.outlook = RepairPlan::Outlook::Whole;
        plan.pieces = std::max<qint64>(plan.pieces, 1);
        plan.fromSiblings = plan.pieces;
        plan.fromItself = plan.fromLive = plan.missing = plan.guessed = 0;
        plan.siblings = {sibling};
        return;
    }
}

Result<bool> Mender::copyTwin(int out, const QString &subject)
{
    const auto fd = openArchive(m_twin);
    if (!fd)
        return std::unexpected(fd.error());
    constexpr qint64 step = 1024 * 1024;
    for (;;) {
        const auto bytes = readAt(fd->get(), m_written, step, m_twin);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (bytes->isEmpty())
            return m_hash.finish() == m_expected;
        if (auto written = put(out, subject, *bytes); !written)
            return std::unexpected(written.error());
    }
}

void Mender::planPiece(std::size_t index, const PlaceWatcher &watcher)
{
    const MemberFinding &finding = m_survey.findings[index];
    Piece &piece = m_pieces[index];
    if (finding.health != Health::Damaged) {
        const bool wrong = watcher.wrongFlags.contains(index);
        piece.holdsHeader = finding.note->holdsHeader != wrong;
        if (wrong || finding.health == Health::Mendable)
            piece.from = Piece::From::Itself;
        return;
    }
    piece.from = Piece::From::Nowhere;
    if (const SiblingPiece *same = m_search.exactly(index)) {
        piece.from = Piece::From::Sibling;
        piece.sibling = *same;
        return;
    }
    const auto place = watcher.places.find(index);
    if (!finding.note || finding.note->holdsHeader || m_params.liveSite.isEmpty() || place == watcher.places.end())
        return;
    piece.path = place->second.first;
    piece.offset = place->second.second;
    const QString path = m_params.liveSite + u'/' + QFile::decodeName(piece.path);
    if (!memberFromLive(path, piece.offset, *finding.note).isEmpty())
        piece.from = Piece::From::Live;
}

void Mender::planGaps(bool endMissing, bool cutOff)
{
    for (const Gap &gap : gapsOf(m_survey, cutOff)) {
        const std::vector<Bridge> &bridges = m_search.bridges(gap.first);
        const bool tail = gap.end == m_survey.findings.size();
        qint64 length = 0;
        for (std::size_t i = gap.first; i < gap.end; ++i)
            length += m_survey.findings[i].length;
        const Bridge *chosen = nullptr;
        bool fits = false;
        for (const Bridge &bridge : bridges) {
            qint64 bridged = 0;
            for (const SiblingPiece &piece : bridge)
                bridged += piece.note.memberLength;
            // Of the same length; or nothing at all, since what stands there came in between.
            if (bridged == length || (!fits && (tail || bridge.empty())))
                chosen = &bridge;
            fits = fits || bridged == length;
        }
        const bool surplus = tail && !endMissing;   // all of the tar is there before it
        if (!chosen && !surplus)
            continue;
        for (std::size_t i = gap.first; i < gap.end; ++i) {
            m_pieces[i].from = surplus ? Piece::From::Surplus : Piece::From::Bridged;
        }
        if (surplus)
            continue;
        if (gap.first < m_pieces.size())
            m_pieces[gap.first].bridge = chosen;
        if (tail)
            m_tail = gap;
    }
}

void Mender::count(RepairPlan &plan) const
{
    QSet<std::size_t> siblings;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        if (piece.from == Piece::From::Own)
            continue;
        ++plan.pieces;
        plan.bytes += m_survey.findings[i].length;
        switch (piece.from) {
        case Piece::From::Surplus:
        case Piece::From::Itself: ++plan.fromItself; break;
        case Piece::From::Live: ++plan.fromLive; break;
        case Piece::From::Nowhere: ++plan.missing; break;
        case Piece::From::Sibling:
            ++plan.fromSiblings;
            siblings.insert(piece.sibling.sibling);
            break;
        case Piece::From::Bridged:
            ++plan.fromSiblings;
            ++plan.guessed;
            if (piece.bridge && !piece.bridge->empty())
                siblings.insert(piece.bridge->front().sibling);
            break;
        case Piece::From::Own: break;
        }
    }
    // Cut off at the end of a member there is no finding to count, and something missing all the same.
    if (m_tail && m_tail->first == m_pieces.size()) {
        ++plan.pieces;
        ++plan.fromSiblings;
        ++plan.guessed;
        siblings.insert(m_search.bridges(m_tail->first).front().front().sibling);
    }
    for (const std::size_t sibling : std::as_const(siblings))
        plan.siblings.append(m_search.siblings().at(qsizetype(sibling)));
    plan.siblings.sort();
}

Result<QByteArray> Mender::bytesOfPiece(std::size_t index, const Piece &piece)
{
    const MemberFinding &finding = m_survey.findings[index];
    QByteArray bytes;
    switch (piece.from) {
    case Piece::From::Own:
        return readAt(m_fd.get(), finding.offset, finding.length, m_params.archive);
    case Piece::From::Itself: {
        QByteArray member;
        const auto content = contentOf(m_fd.get(), finding, m_params.archive, &member);
        if (!content)
            return std::unexpected(content.error());
        const qsizetype deflate = member.size() - MemberNote::headerBytes - MemberNote::trailerBytes;
        return memberOf(*content, member.sliced(MemberNote::headerBytes, deflate), piece.holdsHeader);
    }
    case Piece::From::Sibling:
        bytes = m_search.fetch(piece.sibling);
        break;
    case Piece::From::Live:
        bytes = memberFromLive(m_params.liveSite + u'/' + QFile::decodeName(piece.path), piece.offset, *finding.note);
        break;
    case Piece::From::Bridged:
    case Piece::From::Surplus:
    case Piece::From::Nowhere:
        return QByteArray();
    }
    if (bytes.isEmpty())
        return failure(ErrorCode::Changed, m_params.archive, u"what a piece was to come from changed meanwhile"_s);
    return bytes;
}

Result<void> Mender::put(int out, const QString &subject, const QByteArray &bytes)
{
    if (m_control.cancelled())
        return failure(ErrorCode::Cancelled, subject);
    m_hash.update(bytesOf(bytes));
    m_written += bytes.size();
    return writeAll(out, bytesOf(bytes), subject);
}

Result<bool> Mender::write(int out, const QString &subject)
{
    if (!m_twin.isEmpty())
        return copyTwin(out, subject);
    const std::size_t end = m_tail ? m_tail->first : m_pieces.size();
    Progress progress{Phase::Writing, 0, 0, 0, -1};
    for (const MemberFinding &finding : m_survey.findings)
        progress.bytesTotal += finding.length;
    for (std::size_t i = 0; i < end; ++i) {
        const Piece &piece = m_pieces[i];
        if (piece.from == Piece::From::Bridged) {
            for (const SiblingPiece &part : piece.bridge ? *piece.bridge : Bridge()) {
                const QByteArray bytes = m_search.fetch(part);
                if (bytes.isEmpty())
                    return false;
                if (auto written = put(out, subject, bytes); !written)
                    return std::unexpected(written.error());
            }
        } else {
            const auto bytes = bytesOfPiece(i, piece);
            if (!bytes)
                return std::unexpected(bytes.error());
            if (auto written = put(out, subject, *bytes); !written)
                return std::unexpected(written.error());
        }
        progress.bytesDone = m_written;
        m_control.report(progress);
    }
    return m_tail ? writeTail(out, subject) : Result<bool>(m_hash.finish() == m_expected);
}

/// Tries what siblings have behind the last sound piece, one after the other.
Result<bool> Mender::writeTail(int out, const QString &subject)
{
    const Sha256 before = m_hash;
    const qint64 position = m_written;
    for (const Bridge &bridge : m_search.bridges(m_tail->first)) {
        m_hash = before;
        m_written = position;
        if (::ftruncate(out, position) != 0 || ::lseek(out, position, SEEK_SET) != position)
            return failure(errno, subject, ErrorCode::WriteFailed);
        for (const SiblingPiece &part : bridge) {
            const QByteArray bytes = m_search.fetch(part);
            if (auto written = put(out, subject, bytes); !written)
                return std::unexpected(written.error());
        }
        if (m_hash.finish() == m_expected)
            return true;
    }
    return false;
}

} // namespace bt2c
