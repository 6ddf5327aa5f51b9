#include "core/offsite/offsite.h"

#include "core/backup/verify.h"
#include "core/site/ledgerentry.h"
#include "core/site/sitelock.h"
#include "core/support/awake.h"
#include "core/support/durable.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <chrono>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderPatience = std::chrono::minutes(10);
constexpr auto lookAgain = std::chrono::milliseconds(200);
/// What a file may take beyond its content, and what the archive's small files do.
constexpr qint64 spareRoom = 16LL * 1024 * 1024;

class Fetching
{
public:
    Fetching(const OffsitePlace &place, const OffsiteBackup &backup, const Services &services, Control &control)
        : m_place(place)
        , m_backup(backup)
        , m_services(services)
        , m_control(control)
        , m_folder(place.site.backupDirectory)
        , m_target(m_folder + u'/' + backup.fileName)
        , m_staging(m_folder + u"/.offsite-fetch"_s)
    {
    }

    Result<OffsiteFetchReport> fetch()
    {
        // A name from elsewhere: it may not lead anywhere else.
        if (QFileInfo(m_backup.fileName).fileName() != m_backup.fileName || !isArchiveName(m_backup.fileName))
            return failure(ErrorCode::Unsafe, m_backup.fileName);
        if (!QDir().mkpath(m_staging))
            return failure(ErrorCode::WriteFailed, m_folder, u"the folder could not be made"_s);
        auto lock = DirectoryLock::acquire(m_staging, DirectoryLock::Mode::Exclusive, u"offsite fetch"_s);
        if (!lock)
            return std::unexpected(lock.error());
        Result<void> came = lookAtTarget();
        if (came && !m_report.wasThere)
            came = bring();
        (void)removeTree(m_staging);
        return came ? Result<OffsiteFetchReport>(std::move(m_report)) : std::unexpected(came.error());
    }

private:
    /// What lies at the archive's place already.
    Result<void> lookAtTarget()
    {
        if (!QFileInfo::exists(m_target))
            return {};
        VerifyReport there =
            verifyAndRecord({m_target, CheckLevel::Deep}, *m_services.clock, m_services.ledger, m_control);
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled, m_target);
        const bool same = !m_backup.sha256.isEmpty() && there.computedSha256 == m_backup.sha256;
        if (same && !isBad(there.state)) {
            m_report.wasThere = true;
            m_report.path = m_target;
            m_report.check = std::move(there);
            return {};
        }
        if (!isBad(there.state))
            return failure(ErrorCode::Conflict, m_target,
                           u"another backup of that name lies there; move it elsewhere first"_s);
        m_setAside = true;
        return {};
    }

    Result<void> bring()
    {
        const auto free = freeSpace(m_folder);
        if (free && m_backup.bytes && *free < *m_backup.bytes + spareRoom)
            return failure(ErrorCode::TooLittleSpace, m_target);
        const QString into = m_staging + u"/new"_s;
        if (auto removed = removeTree(into); !removed)
            return removed;
        ResticCall call;
        call.arguments = {u"restore"_s, m_backup.snapshot, u"--target"_s, into};
        call.onMessage = [this](const QJsonObject &message) {
            if (message["message_type"_L1].toString() == "status"_L1)
                m_control.report({Phase::Reading, message["bytes_restored"_L1].toInteger(),
                                  message["total_bytes"_L1].toInteger(-1), 0, -1});
        };
        if (const auto restored = runLocking(m_place.access, call, u"1m"_s, m_control); !restored)
            return std::unexpected(restored.error());
        const QString came = into + u'/' + m_backup.fileName;
        if (!QFileInfo(came).isFile() || QFileInfo(came).isSymLink())
            return failure(ErrorCode::Garbled, m_place.access.repository,
                           u"the snapshot %1 does not hold %2"_s.arg(m_backup.snapshot.left(8), m_backup.fileName));
        m_report.check = verifyArchive({came, CheckLevel::Deep}, *m_services.clock, m_control);
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled, m_target);
        const IntegrityState state = m_report.check.state;
        if (state != IntegrityState::Verified && state != IntegrityState::NoChecksum) {
            return m_report.check.problems.isEmpty() ? failure(ErrorCode::Corrupt, m_backup.fileName)
                                                     : std::unexpected(m_report.check.problems.first());
        }
        if (!m_backup.sha256.isEmpty() && m_report.check.computedSha256 != m_backup.sha256)
            return failure(ErrorCode::ChecksumMismatch, m_backup.fileName);
        if (auto kept = syncTree(into); !kept)
            return kept;
        return putInPlace(came);
    }

    /// Whoever works in the folder is waited for: what was fetched may have taken hours.
    Result<DirectoryLock> lockFolder()
    {
        const QDeadlineTimer patience(folderPatience);
        for (;;) {
            auto lock = DirectoryLock::acquire(m_folder, DirectoryLock::Mode::Exclusive, u"offsite fetch"_s);
            if (lock || lock.error().code != ErrorCode::Busy || patience.hasExpired() || m_control.cancelled())
                return lock;
            QThread::sleep(lookAgain);
        }
    }

    /// What was set aside comes back to where nothing took its place.
    void bringBack(const QString &suffix, const QStringList &beside)
    {
        for (const QString &ending : beside) {
            if (!QFileInfo::exists(m_target + ending) && QFileInfo::exists(m_target + ending + suffix))
                (void)durableRename(m_target + ending + suffix, m_target + ending);
        }
    }

    Result<void> putInPlace(const QString &came)
    {
        auto lock = lockFolder();
        if (!lock)
            return std::unexpected(lock.error());
        // What vouches for it comes before it, and what lay there goes before that.
        const QStringList beside{checksumPath({}), metadataPath({}), QString()};
        const QString suffix = u".damaged-"_s + m_services.clock->now().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
        if (m_setAside) {
            m_report.setAside = m_target + suffix;
            for (const QString &ending : beside) {
                if (!QFileInfo::exists(m_target + ending))
                    continue;
                if (auto moved = durableRename(m_target + ending, m_target + ending + suffix); !moved) {
                    bringBack(suffix, beside);
                    return moved;
                }
            }
        } else if (QFileInfo::exists(m_target)) {
            return failure(ErrorCode::Conflict, m_target);
        }
        for (const QString &ending : beside) {
            if (!QFileInfo(came + ending).isFile())
                continue;
            if (auto moved = durableRename(came + ending, m_target + ending); !moved) {
                bringBack(suffix, beside);
                return moved;
            }
        }
        const auto identity = identityOf(m_target);
        if (!identity)
            return std::unexpected(identity.error());
        m_report.path = m_target;
        m_report.check.path = m_target;
        m_report.check.identity = *identity;
        if (m_services.ledger)
            (void)m_services.ledger->recordCheck(m_report.check);
        return {};
    }

    const OffsitePlace &m_place;
    const OffsiteBackup &m_backup;
    const Services &m_services;
    Control &m_control;
    QString m_folder;
    QString m_target;
    QString m_staging;
    bool m_setAside = false;
    OffsiteFetchReport m_report;
};

} // namespace

Result<OffsiteFetchReport> fetchOffsite(const OffsitePlace &place, const OffsiteBackup &backup,
                                        const Services &services, Control &control)
{
    const AwakeGuard awake(u"Fetching a backup"_s);
    QElapsedTimer timer;
    timer.start();
    const LedgerEntry entry(services.ledger, u"offsite-fetch"_s, place.site.directory, backup.fileName);
    auto report = Fetching(place, backup, services, control).fetch();
    if (!report) {
        entry.fail(report.error());
        return report;
    }
    report->seconds = double(timer.nsecsElapsed()) / 1e9;
    entry.done({{u"path"_s, report->path},
                {u"was_there"_s, report->wasThere},
                {u"set_aside"_s, report->setAside},
                {u"state"_s, stateToken(report->check.state)}});
    return report;
}

} // namespace bt2c
