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
    using Holes = ContentDigest::Holes;

    /// How files are hashed, and those with holes.
    explicit ArchiveCheck(Holes whole = Holes::Pieced, Holes sparse = Holes::Skipped)
        : m_whole(whole)
        , m_sparse(sparse)
    {}

    /// For the entries that follow.
    void setSparse(Holes sparse) { m_sparse = sparse; }

    /// Whether the entry may be written. Refusals are kept as problems.
    [[nodiscard]] bool begin(const Entry &entry);
    void content(qint64 offset, std::span<const std::byte> data);
    /// As EntryVisitor::know().
    void know(qint64 offset, qint64 length, const QByteArray &sha256) { m_file.know(offset, length, sha256); }
    void end();

    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    [[nodiscard]] bool has(ErrorCode code) const;
    /// Whether something of what @p type promises is there.
    [[nodiscard]] bool keepsPromise(BackupType type) const;
    /// Of the entry that ended last, where it was a file.
    [[nodiscard]] const QByteArray &fileDigest() const { return m_fileDigest; }

private:
    void addProblem(Problem problem);

    Holes m_whole;
    Holes m_sparse;
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
