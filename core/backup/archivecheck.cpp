#include "core/backup/archivecheck.h"

#include "core/support/describe.h"

#include <QFileInfo>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

bool ArchiveCheck::has(ErrorCode code) const
{
    return std::ranges::any_of(m_problems, [code](const Problem &p) { return p.code == code; });
}

void ArchiveCheck::addProblem(Problem problem)
{
    // An unsafe entry must be known of, however many others went before.
    if (m_problems.size() < VerifyReport::maxProblems || !has(problem.code))
        m_problems.append(std::move(problem));
}

bool ArchiveCheck::begin(const Entry &entry)
{
    m_kind = entry.kind;
    m_size = entry.size;
    m_file.begin(entry.sparse ? m_sparse : m_whole);
    m_path = normalizedPath(entry.path);
    bool allowed = true;
    if (auto checked = m_rules.check(entry); !checked) {
        addProblem(checked.error());
        allowed = false;
    } else if ((m_path == "data" || m_path == "config") && entry.kind != EntryKind::Directory) {
        addProblem({ErrorCode::Unsafe, displayName(m_path), u"not a folder"_s, 0, entry.headerOffset});
        allowed = false;
    }
    if (entry.kind == EntryKind::File && entry.size > 0) {
        m_dataFiles += m_path.startsWith("data/");
        m_configFiles += m_path.startsWith("config/");
        ++m_files;
    }
    return allowed;
}

void ArchiveCheck::content(qint64 offset, std::span<const std::byte> data)
{
    m_file.add(offset, data);
}

void ArchiveCheck::end()
{
    m_fileDigest = m_kind == EntryKind::File ? m_file.finish(m_size) : QByteArray();
}

bool ArchiveCheck::keepsPromise(BackupType type) const
{
    if (promisesData(type))
        return m_dataFiles > 0;
    if (promisesConfig(type))
        return m_configFiles > 0;
    return m_files > 0;
}

void judgeArchive(VerifyReport &report, const ArchiveSummary &summary, ArchiveCheck *check,
                  const ChecksumFile &checksum)
{
    const QString name = QFileInfo(report.path).fileName();
    report.identity = summary.identity;
    report.storedSha256 = checksum.sha256;
    report.computedSha256 = summary.sha256.toHex();
    const bool hasChecksum = checksum.state == SidecarState::Present;
    const bool mismatch = hasChecksum && checksum.sha256 != report.computedSha256;
    QList<Problem> problems;
    if (mismatch)
        problems.append({ErrorCode::ChecksumMismatch, name, {}, 0, -1});

    std::optional<IntegrityState> verdict;
    if (check) {
        report.entries = summary.entries;
        report.uncompressedBytes = summary.contentBytes;
        if (summary.damage)
            problems.append(*summary.damage);
        if (check->has(ErrorCode::Unsafe)) {
            verdict = IntegrityState::Unsafe;
        } else if (summary.damage) {
            // Cut off with nothing beside it: its writer was stopped before it came to the checksum.
            const bool cutWhileWritten = summary.damage->code == ErrorCode::Truncated
                                         && checksum.state == SidecarState::Missing;
            verdict = cutWhileWritten ? IntegrityState::Incomplete : IntegrityState::Corrupt;
        } else if (mismatch || check->has(ErrorCode::Corrupt)) {
            verdict = IntegrityState::Corrupt;
        } else if (!check->keepsPromise(parseBackupName(name).type)) {
            verdict = IntegrityState::Empty;
            problems.append({ErrorCode::Empty, name, {}, 0, -1});
        }
    }
    if (!verdict && mismatch)
        verdict = IntegrityState::Corrupt;
    if (!verdict && !hasChecksum) {
        verdict = IntegrityState::NoChecksum;
        problems.append(checksum.error.value_or(Error{ErrorCode::NoChecksum, name, {}, 0, -1}));
    }
    report.state = verdict.value_or(check ? IntegrityState::Verified : IntegrityState::ChecksumOk);

    // The problem that decided comes first.
    const QList<Problem> entries = check ? check->problems() : QList<Problem>();
    report.problems = report.state == IntegrityState::Unsafe ? entries + problems : problems + entries;
    if (report.state == IntegrityState::Unsafe)
        std::ranges::stable_partition(report.problems, [](const Problem &p) { return p.code == ErrorCode::Unsafe; });
    if (report.problems.size() > VerifyReport::maxProblems)
        report.problems.resize(VerifyReport::maxProblems);
}

} // namespace bt2c
