#include "core/backup/siblingsearch.h"

#include "core/archive/archivefile.h"
#include "core/archive/memberopener.h"
#include "core/archive/memberscan.h"

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

using Health = MemberFinding::Health;

constexpr std::size_t maxBridges = 8;   ///< for one gap

/// The members before or behind a gap as siblings may have them; null at the archive's begin and end.
const MemberNote *noteBefore(const MemberSurvey &survey, std::size_t first)
{
    return first > 0 ? &*survey.findings[first - 1].note : nullptr;
}

const MemberNote *noteBehind(const MemberSurvey &survey, std::size_t end)
{
    return end < survey.findings.size() ? &*survey.findings[end].note : nullptr;
}

bool sameBridge(const Bridge &a, const Bridge &b)
{
    return std::ranges::equal(a, b, {}, &SiblingPiece::note, &SiblingPiece::note);
}

} // namespace

std::vector<Gap> gapsOf(const MemberSurvey &survey, bool endMissing)
{
    std::vector<Gap> gaps;
    const std::size_t count = survey.findings.size();
    for (std::size_t i = 0; i < count;) {
        if (survey.findings[i].health != Health::Damaged) {
            ++i;
            continue;
        }
        Gap gap{i, i};
        bool unknown = false;
        while (gap.end < count && survey.findings[gap.end].health == Health::Damaged) {
            // Cut off at the end: what came after it is unknown, too.
            const MemberFinding &finding = survey.findings[gap.end++];
            unknown = unknown || !finding.note || finding.length < finding.note->memberLength;
        }
        if (unknown)
            gaps.push_back(gap);
        i = gap.end;
    }
    if (endMissing && (gaps.empty() || gaps.back().end < count))
        gaps.push_back({count, count});
    return gaps;
}

Result<void> SiblingSearch::look(const QStringList &archives, const MemberSurvey &survey, const std::vector<Gap> &gaps,
                                 Control &control)
{
    for (const QString &archive : archives) {
        auto fd = openArchive(archive);
        if (!fd)
            continue;
        const auto scan = scanMembers(fd->get(), archive, control);
        if (control.cancelled())
            return failure(ErrorCode::Cancelled, archive);
        if (!scan || scan->members.empty())
            continue;
        m_siblings.append(archive);
        m_files.push_back(std::move(*fd));
        findExact(scan->members, survey);
        findBridges(scan->members, survey, gaps);
    }
    return {};
}

void SiblingSearch::findExact(const std::vector<MemberPlace> &places, const MemberSurvey &survey)
{
    std::multimap<QByteArray, std::size_t> lacking;
    for (std::size_t i = 0; i < survey.findings.size(); ++i) {
        const MemberFinding &finding = survey.findings[i];
        if (finding.health == Health::Damaged && finding.note && !m_exact.contains(i))
            lacking.emplace(finding.note->deflateHash, i);
    }
    for (const MemberPlace &place : places) {
        const auto [begin, end] = lacking.equal_range(place.note.deflateHash);
        for (auto it = begin; it != end; ++it) {
            const SiblingPiece piece{m_files.size() - 1, place.offset, place.note};
            if (place.note == *survey.findings[it->second].note && !m_exact.contains(it->second)
                && !fetch(piece).isEmpty())
                m_exact.emplace(it->second, piece);
        }
    }
}

void SiblingSearch::findBridges(const std::vector<MemberPlace> &places, const MemberSurvey &survey,
                                const std::vector<Gap> &gaps)
{
    for (const Gap &gap : gaps) {
        const MemberNote *before = noteBefore(survey, gap.first);
        const MemberNote *behind = noteBehind(survey, gap.end);
        std::vector<Bridge> &known = m_bridges[gap.first];
        for (std::size_t i = 0; i <= places.size(); ++i) {
            // A bridge begins behind the same member as the gap, or at the beginning.
            if (before ? i == 0 || places[i - 1].note != *before : i > 0)
                continue;
            Bridge bridge;
            std::size_t at = i;
            while (at < places.size() && !(behind && places[at].note == *behind)) {
                bridge.push_back({m_files.size() - 1, places[at].offset, places[at].note});
                ++at;
            }
            const bool closed = !behind || at < places.size();
            const bool fresh = std::ranges::none_of(known, [&](const Bridge &b) { return sameBridge(b, bridge); });
            if (closed && fresh && (behind || !bridge.empty()) && known.size() < maxBridges)
                known.push_back(std::move(bridge));
        }
    }
}

const SiblingPiece *SiblingSearch::exactly(std::size_t index) const
{
    const auto found = m_exact.find(index);
    return found == m_exact.end() ? nullptr : &found->second;
}

const std::vector<Bridge> &SiblingSearch::bridges(std::size_t index) const
{
    static const std::vector<Bridge> none;
    const auto found = m_bridges.find(index);
    return found == m_bridges.end() ? none : found->second;
}

QByteArray SiblingSearch::fetch(const SiblingPiece &piece) const
{
    auto member = readAt(m_files[piece.sibling].get(), piece.offset, piece.note.memberLength, {});
    if (!member || !member->startsWith(memberHeader(piece.note)) || !isMemberSound(bytesOf(*member), piece.note))
        return {};
    return std::move(*member);
}

} // namespace bt2c
