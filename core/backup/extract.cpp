#include "core/backup/extract.h"

#include "core/archive/archivefile.h"
#include "core/archive/extractor.h"
#include "core/archive/memberwalk.h"
#include "core/backup/archivecheck.h"
#include "core/support/describe.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Writes what was asked for, and of that what is undamaged.
class ExtractingVisitor final : public EntryVisitor
{
public:
    /// No @p paths: everything.
    ExtractingVisitor(Extractor &extractor, const QList<QByteArray> &paths, QString destination)
        : m_extractor(extractor), m_destination(std::move(destination))
    {
        for (const QByteArray &path : paths)
            m_wanted.push_back({path, normalizedPath(path), false});
    }

    Result<void> beginEntry(const Entry &entry) override
    {
        m_writing = false;
        m_damage.begin(entry);
        const bool allowed = m_check.begin(entry);
        const QByteArray path = normalizedPath(entry.path);
        bool wanted = m_wanted.empty();
        for (Wanted &want : m_wanted) {
            if (path == want.normalized || path.startsWith(QByteArray(want.normalized + '/')))
                want.found = wanted = true;
        }
        if (!wanted)
            return {};
        if (!allowed) {
            m_notices.append({ErrorCode::Unsafe, displayName(entry.path), {}, 0, entry.headerOffset});
            return {};
        }
        if (!m_extractor.wrote(path) && entry.kind != EntryKind::Directory) {
            const QString target = m_destination + u'/' + QFile::decodeName(path);
            struct stat info;
            if (::lstat(QFile::encodeName(target).constData(), &info) == 0)
                return failure(ErrorCode::InvalidArgument, target, u"it exists already"_s);
        }
        m_writing = true;
        return m_extractor.begin(entry, path);
    }
    [[nodiscard]] bool wantsContent() const override { return m_writing; }
    Result<void> content(qint64 offset, std::span<const std::byte> data) override
    {
        if (!m_writing)
            return {};
        m_check.content(offset, data);
        return m_extractor.content(offset, data);
    }
    Result<void> lost(qint64 offset, qint64 length) override
    {
        m_damage.lost(offset, length);
        m_writing = false;
        m_extractor.abandon();
        return {};
    }
    void lostEntry(const Entry &entry) override { m_damage.lostEntry(entry); }
    void know(qint64 offset, qint64 length, const QByteArray &sha256) override
    {
        if (m_writing)
            m_check.know(offset, length, sha256);
    }
    Result<void> endEntry() override
    {
        m_damage.end();
        if (!m_writing)
            return {};
        m_check.end();
        return m_extractor.end(m_check.fileDigest());
    }

    [[nodiscard]] QStringList missing() const
    {
        QStringList result;
        for (const Wanted &want : m_wanted) {
            if (!want.found)
                result.append(displayName(want.given));
        }
        return result;
    }
    [[nodiscard]] const QList<Error> &notices() const { return m_notices; }
    [[nodiscard]] DamageReport &damage() { return m_damage.report(); }

private:
    struct Wanted
    {
        QByteArray given;
        QByteArray normalized;
        bool found = false;
    };
    Extractor &m_extractor;
    ArchiveCheck m_check;
    DamageAccount m_damage;
    QString m_destination;
    std::vector<Wanted> m_wanted;
    QList<Error> m_notices;
    bool m_writing = false;
};

Result<Extractor> openExtractor(const QString &archive, const QString &destination)
{
    if (auto readable = identityOf(archive); !readable)
        return std::unexpected(readable.error());
    if (!QDir().mkpath(destination))
        return failure(ErrorCode::WriteFailed, destination, u"the folder could not be made"_s);
    QByteArray scratch = QFile::encodeName(QDir::tempPath()) + "/bt2c-extract-XXXXXX";
    Descriptor list(::mkstemp(scratch.data()));
    if (!list.isOpen())
        return failure(errno, QDir::tempPath(), ErrorCode::WriteFailed);
    ::unlink(scratch.constData());
    auto manifest = Manifest::create(std::move(list), destination);
    if (!manifest)
        return std::unexpected(manifest.error());
    return Extractor::open(QFileInfo(destination).canonicalFilePath(), std::move(*manifest));
}

/// Reads back what was written, and makes it last.
Result<void> settle(Extractor &extractor, const QString &destination, Control &control)
{
    if (auto same = extractor.readBack(control); !same)
        return same;
    if (auto finished = extractor.finish(); !finished)
        return finished;
    return syncTree(destination);
}

QList<Error> noticesOf(const ExtractingVisitor &visitor, const Extractor &extractor, const QString &destination)
{
    QList<Error> notices = visitor.notices() + extractor.notices();
    if (extractor.ownersNotSet() > 0)
        notices.append({ErrorCode::PermissionDenied, destination,
                        u"owners of %1 entries could not be set"_s.arg(extractor.ownersNotSet()), 0, -1});
    return notices;
}

} // namespace

Result<ExtractReport> extractPaths(const QString &archive, const QList<QByteArray> &paths, const QString &destination,
                                   Control &control)
{
    if (paths.isEmpty())
        return failure(ErrorCode::InvalidArgument, archive, u"no paths named"_s);
    auto extractor = openExtractor(archive, destination);
    if (!extractor)
        return std::unexpected(extractor.error());
    ExtractingVisitor visitor(*extractor, paths, destination);
    const auto summary = visitArchive(archive, visitor, control, Phase::Writing);
    extractor->abandon();
    if (!summary)
        return std::unexpected(summary.error());
    if (auto settled = settle(*extractor, destination, control); !settled)
        return std::unexpected(settled.error());
    return ExtractReport{extractor->entries(), extractor->bytes(), visitor.missing(),
                         noticesOf(visitor, *extractor, destination), summary->damage};
}

Result<RescueReport> rescueArchive(const QString &archive, const QString &destination, Control &control)
{
    auto extractor = openExtractor(archive, destination);
    if (!extractor)
        return std::unexpected(extractor.error());
    const auto fd = openArchive(archive);
    if (!fd)
        return std::unexpected(fd.error());
    ExtractingVisitor visitor(*extractor, {}, destination);
    RescueReport report;
    const auto survey = surveyMembers(fd->get(), archive, control);
    if (!survey)
        return std::unexpected(survey.error());
    report.seekable = survey->notes > 0;
    if (report.seekable) {
        const auto loss = salvage(fd->get(), *survey, visitor, archive, control);
        extractor->abandon();
        if (!loss)
            return std::unexpected(loss.error());
        report.damage = std::move(visitor.damage());
        report.damage.loss = *loss;
        report.damage.count(*survey);
    } else {
        const auto summary = readArchive(archive, &visitor, control, Phase::Writing);
        extractor->abandon();
        if (!summary)
            return std::unexpected(summary.error());
        report.end = summary->damage;
    }
    if (auto settled = settle(*extractor, destination, control); !settled)
        return std::unexpected(settled.error());
    report.entries = extractor->entries();
    report.bytes = extractor->bytes();
    report.notices = noticesOf(visitor, *extractor, destination);
    return report;
}

} // namespace bt2c
