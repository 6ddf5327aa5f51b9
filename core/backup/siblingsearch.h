#pragma once

#include "core/archive/membersurvey.h"
#include "core/support/durable.h"

#include <QStringList>

#include <map>

namespace bt2c {

/// A member that lies in another archive.
struct SiblingPiece
{
    std::size_t sibling = 0;       ///< among SiblingSearch::siblings()
    qint64 offset = 0;
    MemberNote note;
};

/// What could stand in a gap of an archive, according to one sibling that has the same members on both sides of it.
using Bridge = std::vector<SiblingPiece>;

/// A stretch of damaged findings, one of which at least has no note or is cut off; or the place behind the last
/// finding, where more ought to come.
struct Gap
{
    std::size_t first = 0;
    std::size_t end = 0;      ///< behind the last
};
[[nodiscard]] std::vector<Gap> gapsOf(const MemberSurvey &survey, bool endMissing);

/// Looks in other archives for members that one archive lacks. Every piece is checked against its hashes when it is
/// fetched; the archives stay open, so that one that is removed meanwhile goes on giving.
class SiblingSearch
{
public:
    /// Looks through @p archives, and takes from each what @p survey lacks; one that cannot be read gives nothing.
    /// Memory grows with what is lacking and with one sibling's members. @p gaps: those of the survey. Errors:
    /// Cancelled.
    Result<void> look(const QStringList &archives, const MemberSurvey &survey, const std::vector<Gap> &gaps,
                      Control &control);

    [[nodiscard]] const QStringList &siblings() const { return m_siblings; }
    /// Byte for byte the member that finding @p index was, by its note; nothing where no sibling has it.
    [[nodiscard]] const SiblingPiece *exactly(std::size_t index) const;
    /// For the gap that begins with finding @p index and that no note describes: what it may have been, different ones
    /// only; an empty one where nothing is missing there.
    [[nodiscard]] const std::vector<Bridge> &bridges(std::size_t index) const;
    /// The bytes of @p piece; empty where it is not what its note says.
    [[nodiscard]] QByteArray fetch(const SiblingPiece &piece) const;

private:
    void findExact(const std::vector<struct MemberPlace> &places, const MemberSurvey &survey);
    void findBridges(const std::vector<struct MemberPlace> &places, const MemberSurvey &survey,
                     const std::vector<Gap> &gaps);

    QStringList m_siblings;
    std::vector<Descriptor> m_files;
    std::map<std::size_t, SiblingPiece> m_exact;
    std::map<std::size_t, std::vector<Bridge>> m_bridges;
};

} // namespace bt2c
