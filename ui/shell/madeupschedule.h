#pragma once

#include "core/schedule/scheduleproof.h"
#include "ui/schedule/schedulebackend.h"

namespace bt2c {

/// A crontab in memory, or one that cannot be read, for pictures and tests.
class MadeUpCrontab final : public ScheduleBackend
{
public:
    explicit MadeUpCrontab(const QByteArray &bytes)
        : m_bytes(bytes)
    {}
    /// Every reading fails so.
    explicit MadeUpCrontab(Error error)
        : m_error(std::move(error))
    {}

    /// With these timers beside it, which are only shown.
    void offerTimers(const TimerAccess &access, const OwnTimers &timers);
    /// As if something else wrote it.
    void change(const QByteArray &bytes);

    [[nodiscard]] CronDialect dialect() const override { return CronDialect::Debian; }
    [[nodiscard]] QString owner() const override { return QStringLiteral("operator"); }
    [[nodiscard]] bool isPractice() const override { return false; }
    [[nodiscard]] QString keepDirectory() const override { return {}; }
    [[nodiscard]] Result<QByteArray> read(Control &control) override;
    [[nodiscard]] std::expected<CrontabInstalled, CrontabRefusal>
    install(const QByteArray &former, const CrontabDocument &document, Control &control) override;
    [[nodiscard]] std::expected<CrontabInstalled, CrontabRefusal> undo(Control &control) override;
    [[nodiscard]] Result<QByteArray> former() override;
    [[nodiscard]] std::optional<TimerAccess> timers() const override { return m_access; }
    [[nodiscard]] Result<OwnTimers> ownTimers(Control &) override { return m_timers; }

private:
    QByteArray m_bytes;
    QByteArray m_former;
    std::optional<TimerAccess> m_access;
    OwnTimers m_timers;
    std::optional<Error> m_error;
};

namespace madeup {

/// The recommended three beside entries of other programs.
[[nodiscard]] QByteArray crontab();
/// One that runs, one that is off, and a file that tells nothing.
[[nodiscard]] OwnTimers timers();
[[nodiscard]] TimerAccess timerAccess();
/// With many jobs and every kind of trouble.
[[nodiscard]] QByteArray crowdedCrontab();
/// Weeks with a bit of everything: asleep, off, full disk, late, gone, shrunk, and one that works right now.
[[nodiscard]] ScheduleProof proof(const QDateTime &now);
[[nodiscard]] ScheduleProof perfectProof(const QDateTime &now);
/// Where the disk of the backups is not there.
[[nodiscard]] ScheduleProof unseenProof(const QDateTime &now);
/// What the scheduled backups of the last two days wrote, one of which failed.
[[nodiscard]] QByteArray backupLog(const QDateTime &now);

} // namespace madeup

} // namespace bt2c
