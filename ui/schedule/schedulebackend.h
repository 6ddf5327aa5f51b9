#pragma once

#include "core/schedule/owntimers.h"

#include <memory>

namespace bt2c {

struct Backend;
struct Site;

/// Where the page's crontab is. All calls but the plain questions are made from a worker's thread, one at a time.
class ScheduleBackend
{
public:
    ScheduleBackend() = default;
    ScheduleBackend(const ScheduleBackend &) = delete;
    ScheduleBackend &operator=(const ScheduleBackend &) = delete;
    virtual ~ScheduleBackend() = default;

    [[nodiscard]] virtual CronDialect dialect() const = 0;
    /// Whose crontab it is: a login name.
    [[nodiscard]] virtual QString owner() const = 0;
    /// Nothing that is installed here is ever run.
    [[nodiscard]] virtual bool isPractice() const = 0;
    /// Where former crontabs are kept; empty: nowhere.
    [[nodiscard]] virtual QString keepDirectory() const = 0;

    /// As readCrontab().
    [[nodiscard]] virtual Result<QByteArray> read(Control &control) = 0;
    /// As installCrontab().
    [[nodiscard]] virtual std::expected<CrontabInstalled, CrontabRefusal>
    install(const QByteArray &former, const CrontabDocument &document, Control &control) = 0;
    /// As undoCrontab().
    [[nodiscard]] virtual std::expected<CrontabInstalled, CrontabRefusal> undo(Control &control) = 0;
    /// What undo() would put back.
    [[nodiscard]] virtual Result<QByteArray> former() = 0;

    /// What can run a job in cron's place; nothing: its jobs are cron's alone.
    [[nodiscard]] virtual std::optional<TimerAccess> timers() const { return std::nullopt; }
    /// As bt2c::ownTimers(); may be called while another call is made. None where there are no timers().
    [[nodiscard]] virtual Result<OwnTimers> ownTimers(Control &control);
    /// As cronToTimer(). Error: Unsupported where there are no timers().
    [[nodiscard]] virtual Conversion toTimer(const CrontabDocument &document, qsizetype line, const TimerJob &job,
                                             Control &control);
    /// As timerToCron().
    [[nodiscard]] virtual Conversion toCron(const CrontabDocument &document, const TimerJob &job, Control &control);
};

/// The real one of whoever runs this, and @p timers in whose place it does not let cron run a job as well.
[[nodiscard]] std::shared_ptr<ScheduleBackend> realCrontab(const std::shared_ptr<Backend> &backend,
                                                           const TimerAccess &timers = localTimers());

/// One in memory, as the documented procedure sets it up: what is done to it ends with this program.
[[nodiscard]] std::shared_ptr<ScheduleBackend> practiceCrontab(const Site &site);

} // namespace bt2c
