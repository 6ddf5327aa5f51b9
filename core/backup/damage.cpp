#include "core/backup/damage.h"

#include "core/archive/archivefile.h"
#include "core/support/describe.h"

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

class NamingVisitor final : public EntryVisitor
{
public:
    Result<void> beginEntry(const Entry &entry) override
    {
        account.begin(entry);
        return {};
    }
    [[nodiscard]] bool wantsContent() const override { return false; }
    Result<void> content(qint64, std::span<const std::byte>) override { return {}; }
    Result<void> lost(qint64 offset, qint64 length) override
    {
        account.lost(offset, length);
        return {};
    }
    void lostEntry(const Entry &entry) override { account.lostEntry(entry); }
    Result<void> endEntry() override
    {
        account.end();
        return {};
    }

    DamageAccount account;
};

} // namespace

void DamageReport::count(const MemberSurvey &survey)
{
    for (const MemberFinding &finding : survey.findings) {
        damagedPieces += finding.health == MemberFinding::Health::Damaged;
        mendablePieces += finding.health == MemberFinding::Health::Mendable;
    }
}

void DamageAccount::begin(const Entry &entry)
{
    m_file = {entry.path, entry.size, {}};
}

void DamageAccount::lost(qint64 offset, qint64 length)
{
    if (!m_file.lost.empty() && m_file.lost.back().offset + m_file.lost.back().length >= offset) {
        DataExtent &last = m_file.lost.back();
        last.length = std::max(last.length, offset + length - last.offset);
    } else {
        m_file.lost.push_back({offset, length});
    }
}

void DamageAccount::lostEntry(const Entry &entry)
{
    if (entry.kind == EntryKind::File)
        keep({entry.path, entry.size, {{0, entry.size}}});
}

void DamageAccount::end()
{
    if (isDamaged())
        keep(std::exchange(m_file, {}));
}

void DamageAccount::keep(DamagedFile file)
{
    if (m_report.files.size() < DamageReport::maxFiles)
        m_report.files.append(std::move(file));
    else
        ++m_report.moreFiles;
}

Result<DamageReport> damageOf(int fd, const MemberSurvey &survey, const QString &archive, Control &control,
                              SalvageWatcher *watcher)
{
    NamingVisitor visitor;
    const auto loss = salvage(fd, survey, visitor, archive, control, watcher);
    if (!loss)
        return std::unexpected(loss.error());
    DamageReport report = std::move(visitor.account.report());
    report.loss = *loss;
    report.count(survey);
    return report;
}

Result<std::optional<DamageReport>> findDamage(const QString &archive, Control &control)
{
    const auto fd = openArchive(archive);
    if (!fd)
        return std::unexpected(fd.error());
    const auto survey = surveyMembers(fd->get(), archive, control);
    if (!survey)
        return std::unexpected(survey.error());
    if (survey->notes == 0)
        return std::nullopt;
    return damageOf(fd->get(), *survey, archive, control);
}

QList<Error> problemsOf(const DamageReport &report, const QString &archive)
{
    QList<Error> problems;
    for (const DamagedFile &file : report.files) {
        QStringList ranges;
        for (const DataExtent &lost : file.lost)
            ranges += u"%1–%2"_s.arg(lost.offset).arg(lost.offset + lost.length - 1);
        const bool all = file.lost.size() == 1 && file.lost.front().length == file.size;
        problems.append({ErrorCode::Corrupt, displayName(file.path),
                         all ? u"all %1 bytes"_s.arg(file.size)
                             : u"bytes %1 of %2"_s.arg(ranges.join(u", "_s)).arg(file.size),
                         0, -1});
    }
    if (report.moreFiles > 0)
        problems.append({ErrorCode::Corrupt, archive, u"and %1 more files"_s.arg(report.moreFiles), 0, -1});
    if (report.loss.headers)
        problems.append({ErrorCode::Corrupt, archive,
                         u"a piece with the names of files is damaged; others may be missing"_s, 0, -1});
    if (report.loss.endMissing)
        problems.append({ErrorCode::Truncated, archive, u"what came after that is not known"_s, 0, -1});
    if (problems.isEmpty() && report.mendablePieces > 0)
        problems.append(
            {ErrorCode::Corrupt, archive, u"no file is affected, only what describes a piece of it"_s, 0, -1});
    return problems;
}

} // namespace bt2c
