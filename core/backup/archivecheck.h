#pragma once

#include "core/archive/archivereader.h"
#include "core/archive/contentdigest.h"
#include "core/archive/pathrules.h"
#include "core/backup/sidecar.h"

namespace bt2c {

/// Looks at an archive's entries as they come by: what would be written outside, what the type promises, and the
/// hash of every file. Goes along with any reading of an archive, whether something is written or not.
class ArchiveCheck
{
public:
    /// @p holes: how files with holes are hashed; all others get the plain SHA-256 of their content.
    explicit ArchiveCheck(ContentDigest::Holes holes = ContentDigest::Holes::Skipped) : m_holes(holes) {}

    /// For the entries that follow.
    void setHoles(ContentDigest::Holes holes) { m_holes = holes; }

    /// Whether the entry may be written. Refusals are kept as problems.
    [[nodiscard]] bool begin(const Entry &entry);
    void content(qint64 offset, std::span<const std::byte> data);
    void end();

    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    [[nodiscard]] bool has(ErrorCode code) const;
    /// Whether something of what @p type promises is there.
    [[nodiscard]] bool keepsPromise(BackupType type) const;
    /// Of the entry that ended last, where it was a file.
    [[nodiscard]] const QByteArray &fileDigest() const { return m_fileDigest; }

private:
    void addProblem(Problem problem);

    ContentDigest::Holes m_holes;
    PathRules m_rules;
    QList<Problem> m_problems;
    EntryKind m_kind = EntryKind::File;
    QByteArray m_path;
    qint64 m_size = 0;
    ContentDigest m_file;
    QByteArray m_fileDigest;
    qint64 m_files = 0;
    qint64 m_dataFiles = 0;
    qint64 m_configFiles = 0;
};

/// The verdict on an archive that was read to its end with @p check going along (null: the file was only hashed).
/// Fills state, problems and figures of @p report, whose path and level are set.
void judgeArchive(VerifyReport &report, const ArchiveSummary &summary, ArchiveCheck *check,
                  const ChecksumFile &checksum);

} // namespace bt2c
