#include "core/backup/repair.h"

#include "core/archive/filedigest.h"
#include "core/backup/backupname.h"
#include "core/backup/mender.h"
#include "core/backup/verify.h"
#include "core/site/ledgerentry.h"
#include "core/site/sitelock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <fcntl.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// The file that is written; removed unless it took the archive's place.
class Mended
{
public:
    explicit Mended(const QString &archive)
        : m_path(QFileInfo(archive).path() + u"/."_s + QFileInfo(archive).fileName() + u".part"_s)
    {
    }
    ~Mended() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(Mended)

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

Result<RepairReport> repair(const RepairParams &params, const Services &services, Control &control)
{
    QElapsedTimer timer;
    timer.start();
    const QString folder = QFileInfo(params.archive).absolutePath();
    const auto lock = DirectoryLock::acquire(folder, DirectoryLock::Mode::Exclusive, u"repair"_s);
    if (!lock)
        return std::unexpected(lock.error());
    Mender mender(params, control);
    auto plan = mender.plan();
    if (!plan)
        return std::unexpected(plan.error());
    RepairReport report{std::move(*plan), false, 0};
    if (report.plan.outlook != RepairPlan::Outlook::Whole)
        return report;

    const Mended mended(params.archive);
    QFile::remove(mended.path());
    auto fd = openFile(mended.path(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mender.mode());
    if (!fd)
        return std::unexpected(fd.error());
    const auto same = mender.write(fd->get(), mended.path());
    if (!same)
        return std::unexpected(same.error());
    if (!*same)
        return report;
    if (auto synced = syncFile(fd->get(), mended.path()); !synced)
        return std::unexpected(synced.error());
    const auto readBack = readBackSha256(fd->get(), mended.path(), control);
    if (!readBack)
        return std::unexpected(readBack.error());
    fd->reset();
    if (readBack->toHex() != readChecksumFile(params.archive).sha256)
        return failure(ErrorCode::WriteFailed, mended.path(), u"reads back differently"_s);
    if (auto renamed = durableRename(mended.path(), params.archive); !renamed)
        return std::unexpected(renamed.error());
    report.repaired = true;
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    // The proof is a whole check of what is there now.
    (void)verifyAndRecord({params.archive, CheckLevel::Deep}, *services.clock, services.ledger, control);
    return report;
}

} // namespace

Result<RepairPlan> planRepair(const RepairParams &params, Control &control)
{
    return Mender(params, control).plan();
}

Result<RepairReport> repairArchive(const RepairParams &params, const Services &services, Control &control)
{
    const LedgerEntry entry(services.ledger, u"repair"_s, params.liveSite, params.archive);
    auto report = repair(params, services, control);
    if (!report) {
        entry.fail(report.error());
    } else if (!report->repaired && report->plan.outlook != RepairPlan::Outlook::Sound) {
        entry.fail({ErrorCode::Corrupt, params.archive, u"%1 pieces are nowhere to be had"_s.arg(report->plan.missing),
                    0, -1});
    } else {
        entry.done({{u"path"_s, params.archive},
                    {u"pieces"_s, report->plan.pieces},
                    {u"from_itself"_s, report->plan.fromItself},
                    {u"from_siblings"_s, report->plan.fromSiblings},
                    {u"from_live"_s, report->plan.fromLive},
                    {u"siblings"_s, QJsonArray::fromStringList(report->plan.siblings)},
                    {u"seconds"_s, report->seconds}});
    }
    return report;
}

QStringList siblingsOf(const QString &archive)
{
    const QFileInfo info(archive);
    QStringList paths;
    const QFileInfoList files = info.absoluteDir().entryInfoList(QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (isArchiveName(file.fileName()) && file != info)
            paths.append(file.absoluteFilePath());
    }
    return paths;
}

} // namespace bt2c
