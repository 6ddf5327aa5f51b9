#include "core/offsite/offsite.h"

#include "core/backup/verify.h"
#include "core/site/ledgerentry.h"
#include "core/support/awake.h"
#include "core/support/durable.h"
#include "core/support/timelimit.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QSysInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Also where the operator asked to stop: what is no copy may not stay among the copies.
constexpr auto forgetting = std::chrono::minutes(2);

bool isThere(const QList<OffsiteBackup> &there, const Backup &backup)
{
    return std::ranges::any_of(there, [&backup](const OffsiteBackup &copy) {
        if (copy.fileName != backup.fileName)
            return false;
        // Two machines make backups of one name at the same second; without checksums only one's own counts.
        return copy.sha256.isEmpty() || backup.storedSha256.isEmpty() ? copy.host == QSysInfo::machineHostName()
                                                                       : copy.sha256 == backup.storedSha256;
    });
}

class Copying
{
public:
    Copying(const OffsitePlace &place, const Services &services, Control &control)
        : m_place(place)
        , m_services(services)
        , m_control(control)
    {
    }

    Result<OffsiteCopyReport> copy()
    {
        QElapsedTimer timer;
        timer.start();
        const auto there = listOffsite(m_place.access, m_place.site.name(), m_control);
        if (!there)
            return std::unexpected(there.error());
        Catalogue catalogue(m_place.site.backupDirectory);
        auto backups = catalogue.list(m_services.ledger, m_services.clock->now());
        if (!backups)
            return std::unexpected(backups.error());
        backups->removeIf([&there](const Backup &backup) { return isThere(*there, backup); });
        m_progress.bytesTotal = 0;
        m_progress.itemsTotal = backups->size();
        for (const Backup &backup : std::as_const(*backups))
            m_progress.bytesTotal += backup.identity.size;
        for (const Backup &backup : std::as_const(*backups)) {
            if (auto copied = copyOne(backup); !copied)
                return std::unexpected(copied.error());
            m_done += backup.identity.size;
            ++m_progress.itemsDone;
        }
        if (m_first)
            return std::unexpected(*m_first);
        auto now = listOffsite(m_place.access, m_place.site.name(), m_control);
        if (!now)
            return std::unexpected(now.error());
        m_report.backups = std::move(*now);
        m_report.seconds = double(timer.nsecsElapsed()) / 1e9;
        return std::move(m_report);
    }

private:
    /// Whether it is of use elsewhere. One that nobody looked at is compared with its checksum.
    Result<bool> isFit(const Backup &backup)
    {
        IntegrityState state = backup.integrity.state;
        if (state == IntegrityState::Unverified) {
            state = verifyAndRecord({backup.path, CheckLevel::Quick}, *m_services.clock, m_services.ledger, m_control)
                        .state;
        }
        if (m_control.cancelled())
            return failure(ErrorCode::Cancelled, backup.path);
        return !isBad(state) && state != IntegrityState::Unreadable;
    }

    Result<void> copyOne(const Backup &backup)
    {
        const auto fit = isFit(backup);
        if (!fit)
            return std::unexpected(fit.error());
        // Of a link restic would keep the link.
        if (!*fit || QFileInfo(backup.path).isSymLink()) {
            if (QFileInfo::exists(backup.path))
                m_report.leftOut.append(backup.fileName);
            return {};
        }
        ResticCall call;
        call.directory = m_place.site.backupDirectory;
        call.arguments = {u"backup"_s, u"--host"_s, QSysInfo::machineHostName()};
        for (const QString &tag : offsiteTags(m_place.site.name(), backup.storedSha256))
            call.arguments += {u"--tag"_s, tag};
        call.arguments += {u"--"_s, backup.fileName};
        for (const QString &beside : {checksumPath(backup.path), metadataPath(backup.path)}) {
            if (QFileInfo(beside).isFile() && !QFileInfo(beside).isSymLink())
                call.arguments.append(QFileInfo(beside).fileName());
        }
        QString snapshot;
        qint64 added = 0;
        call.onMessage = [&](const QJsonObject &message) {
            const QString type = message["message_type"_L1].toString();
            if (type == "status"_L1) {
                m_progress.bytesDone = m_done + message["bytes_done"_L1].toInteger();
                m_control.report(m_progress);
            } else if (type == "summary"_L1) {
                snapshot = message["snapshot_id"_L1].toString();
                added = message["data_added_packed"_L1].toInteger(message["data_added"_L1].toInteger());
            }
        };
        const auto run = runLocking(m_place.access, call, u"10m"_s, m_control);
        const auto now = identityOf(backup.path);
        const bool same = now && *now == backup.identity;
        // What was copied is not what was judged, or only a part of it: as where the disk could not be read.
        if (!snapshot.isEmpty() && (!run || !same)) {
            TimeLimit limit(forgetting);
            if (auto forgotten = runLocking(m_place.access, {.arguments = {u"forget"_s, snapshot}}, u"1m"_s,
                                            limit.control());
                !forgotten)
                return std::unexpected(forgotten.error());
            if (run && now)
                return failure(ErrorCode::Changed, backup.path);
            // The others may be readable.
            if (!run && same && !m_control.cancelled()) {
                if (!m_first)
                    m_first = run.error();
                return {};
            }
        }
        // Retention may take one away at any time.
        if (!now)
            return {};
        if (!run)
            return std::unexpected(run.error());
        if (snapshot.isEmpty())
            return failure(ErrorCode::Garbled, m_place.access.repository, u"restic named no snapshot"_s);
        m_report.copied.append(backup.fileName);
        m_report.bytes += backup.identity.size;
        m_report.added += added;
        return {};
    }

    const OffsitePlace &m_place;
    const Services &m_services;
    Control &m_control;
    Progress m_progress{.phase = Phase::Writing};
    qint64 m_done = 0;
    std::optional<Error> m_first;            ///< of an archive that could not be read
    OffsiteCopyReport m_report;
};

/// Nobody copies what another is copying. Errors: Busy, WriteFailed.
Result<Descriptor> copyingAlone(const QString &ledgerPath, const QString &site)
{
    const QByteArray hash = QCryptographicHash::hash(QDir::cleanPath(site).toUtf8(), QCryptographicHash::Sha256);
    const QString folder = QFileInfo(ledgerPath).absolutePath() + u"/offsite"_s;
    if (!QDir().mkpath(folder))
        return failure(errno, folder, ErrorCode::WriteFailed);
    const QString path = folder + u'/' + QString::fromLatin1(hash.toHex().first(16)) + u".lock"_s;
    auto lock = openFile(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    if (!lock)
        return lock;
    const auto alone = tryLock(lock->get(), path);
    if (!alone)
        return std::unexpected(alone.error());
    if (!*alone)
        return failure(ErrorCode::Busy, site, u"its backups are being copied off-site already"_s);
    return lock;
}

} // namespace

Result<OffsiteCopyReport> copyOffsite(const OffsitePlace &place, const Services &services, Control &control)
{
    const AwakeGuard awake(u"Copying backups off-site"_s);
    std::optional<Result<Descriptor>> alone;
    if (services.ledger) {
        alone = copyingAlone(services.ledger->path(), place.site.directory);
        if (!*alone)
            return std::unexpected(alone->error());
    }
    const LedgerEntry entry(services.ledger, u"offsite-copy"_s, place.site.directory, place.access.repository);
    auto report = Copying(place, services, control).copy();
    if (!report) {
        entry.fail(report.error());
        return report;
    }
    QJsonArray names;
    QDateTime newest;
    for (const OffsiteBackup &backup : std::as_const(report->backups)) {
        // Another machine's are of no help to this one's validator.
        if (backup.host != QSysInfo::machineHostName())
            continue;
        names.append(backup.fileName);
        if (promisesData(backup.type))
            newest = std::max(newest, backup.madeAt);
    }
    entry.done({{u"copied"_s, QJsonArray::fromStringList(report->copied)},
                {u"left_out"_s, QJsonArray::fromStringList(report->leftOut)},
                {u"bytes"_s, report->bytes},
                {u"added"_s, report->added},
                {u"names"_s, names},
                {u"newest"_s, newest.isValid() ? QJsonValue(newest.toUTC().toString(Qt::ISODate)) : QJsonValue()}});
    return report;
}

} // namespace bt2c
