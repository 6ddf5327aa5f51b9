#include "ui/schedule/schedulebackend.h"

#include "core/schedule/username.h"
#include "core/site/site.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

class RealCrontab final : public ScheduleBackend
{
public:
    RealCrontab(const std::shared_ptr<Backend> &backend, const TimerAccess &timers)
        : m_backend(backend)
        , m_access(localCrontab(backend->ledger.path()))
        , m_timers(timers)
    {}

    CronDialect dialect() const override { return m_access.dialect; }
    QString owner() const override { return m_access.user.isEmpty() ? ownUserName() : m_access.user; }
    bool isPractice() const override { return false; }
    QString keepDirectory() const override { return m_access.keepDirectory; }

    Result<QByteArray> read(Control &control) override { return readCrontab(m_access, control); }
    std::expected<CrontabInstalled, CrontabRefusal> install(const QByteArray &former, const CrontabDocument &document,
                                                            Control &control) override
    {
        if (auto refusal = doubled(CrontabDocument::parse(former, dialect()), document, control))
            return std::unexpected(std::move(*refusal));
        return installCrontab(m_access, former, document, services(), control);
    }
    std::expected<CrontabInstalled, CrontabRefusal> undo(Control &control) override
    {
        const auto now = read(control);
        const auto back = former();
        if (now && back) {
            const CrontabDocument wanted = CrontabDocument::parse(*back, dialect());
            if (auto refusal = doubled(CrontabDocument::parse(*now, dialect()), wanted, control))
                return std::unexpected(std::move(*refusal));
        }
        return undoCrontab(m_access, services(), control);
    }
    Result<QByteArray> former() override { return formerCrontab(m_access); }

    std::optional<TimerAccess> timers() const override { return m_timers; }
    Conversion toTimer(const CrontabDocument &document, qsizetype line, const TimerJob &job, Control &control) override
    {
        return cronToTimer(m_access, m_timers, document, line, job, services(), control);
    }
    Conversion toCron(const CrontabDocument &document, const TimerJob &job, Control &control) override
    {
        return timerToCron(m_access, m_timers, document, job, services(), control);
    }

private:
    CronServices services() { return {&m_backend->clock, &m_backend->ledger}; }

    std::optional<CrontabRefusal> doubled(const CrontabDocument &former, const CrontabDocument &wanted,
                                          Control &control)
    {
        const auto own = ownTimers(control);
        const QList<OwnTimer> twice = doubledTimers(former, wanted, own ? own->all : QList<OwnTimer>());
        return twice.isEmpty() ? std::nullopt : std::optional(refusalOf(twice.first()));
    }

    std::shared_ptr<Backend> m_backend;
    CrontabAccess m_access;
    TimerAccess m_timers;
};

/// As the documented procedure writes it, with an entry of another program.
QByteArray documentedCrontab(const Site &site)
{
    const QByteArray script = "python3 " + QFile::encodeName(QFileInfo(site.directory).path())
                              + "/scripts/scheduled_backup.py --type ";
    return "# Hourly blockchain backup\n0 * * * * " + script
           + "hourly\n\n# Daily full backup at midnight\n0 0 * * * " + script
           + "daily\n\n# Weekly full backup on Sunday at midnight\n0 0 * * 0 " + script
           + "weekly\n\n# Not ours\n*/10 * * * * /usr/local/bin/check-disk --quiet\n";
}

class PracticeCrontab final : public ScheduleBackend
{
public:
    explicit PracticeCrontab(const Site &site)
        : m_bytes(documentedCrontab(site))
    {}

    CronDialect dialect() const override { return localCronDialect(); }
    QString owner() const override { return ownUserName(); }
    bool isPractice() const override { return true; }
    QString keepDirectory() const override { return {}; }

    Result<QByteArray> read(Control &) override { return m_bytes; }
    std::expected<CrontabInstalled, CrontabRefusal> install(const QByteArray &former, const CrontabDocument &document,
                                                            Control &) override
    {
        if (former != m_bytes)
            return refused(ErrorCode::Outdated);
        if (!document.isAccepted())
            return refused(ErrorCode::InvalidArgument);
        m_former.append(m_bytes);
        m_bytes = document.withFinalNewline().bytes();
        return CrontabInstalled{m_bytes, {}};
    }
    std::expected<CrontabInstalled, CrontabRefusal> undo(Control &) override
    {
        if (m_former.isEmpty())
            return refused(ErrorCode::NothingToUndo);
        m_bytes = m_former.takeLast();
        return CrontabInstalled{m_bytes, {}};
    }
    Result<QByteArray> former() override
    {
        if (m_former.isEmpty())
            return failure(ErrorCode::NothingToUndo, u"crontab"_s);
        return m_former.last();
    }

private:
    std::unexpected<CrontabRefusal> refused(ErrorCode code) const
    {
        CrontabRefusal refusal{.error = {code, u"crontab"_s, {}, 0, -1}, .now = m_bytes, .words = {}};
        refusal.unchanged = true;
        return std::unexpected(std::move(refusal));
    }

    QByteArray m_bytes;
    QList<QByteArray> m_former;
};

} // namespace

Result<OwnTimers> ScheduleBackend::ownTimers(Control &control)
{
    const std::optional<TimerAccess> access = timers();
    return access ? bt2c::ownTimers(*access, control) : OwnTimers();
}

Conversion ScheduleBackend::toTimer(const CrontabDocument &, qsizetype, const TimerJob &, Control &)
{
    return std::unexpected(
        ConversionFailure{{ErrorCode::Unsupported, u"timer"_s, {}, 0, -1}, {}, ConversionLeft::Nothing});
}

Conversion ScheduleBackend::toCron(const CrontabDocument &, const TimerJob &, Control &)
{
    return std::unexpected(
        ConversionFailure{{ErrorCode::Unsupported, u"timer"_s, {}, 0, -1}, {}, ConversionLeft::Nothing});
}

std::shared_ptr<ScheduleBackend> realCrontab(const std::shared_ptr<Backend> &backend, const TimerAccess &timers)
{
    return std::make_shared<RealCrontab>(backend, timers);
}

std::shared_ptr<ScheduleBackend> practiceCrontab(const Site &site)
{
    return std::make_shared<PracticeCrontab>(site);
}

} // namespace bt2c
