#pragma once

#include "core/schedule/croninstall.h"

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
};

/// The real one of whoever runs this.
[[nodiscard]] std::shared_ptr<ScheduleBackend> realCrontab(const std::shared_ptr<Backend> &backend);

/// One in memory, as the documented procedure sets it up: what is done to it ends with this program.
[[nodiscard]] std::shared_ptr<ScheduleBackend> practiceCrontab(const Site &site);

} // namespace bt2c
