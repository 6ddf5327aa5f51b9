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
    explicit RealCrontab(const std::shared_ptr<Backend> &backend)
        : m_backend(backend)
        , m_access(localCrontab(backend->ledger.path()))
    {}

    CronDialect dialect() const override { return m_access.dialect; }
    QString owner() const override { return m_access.user.isEmpty() ? ownUserName() : m_access.user; }
    bool isPractice() const override { return false; }
    QString keepDirectory() const override { return m_access.keepDirectory; }

    Result<QByteArray> read(Control &control) override { return readCrontab(m_access, control); }
    std::expected<CrontabInstalled, CrontabRefusal> install(const QByteArray &former, const CrontabDocument &document,
                                                            Control &control) override
    {
        return installCrontab(m_access, former, document, services(), control);
    }
    std::expected<CrontabInstalled, CrontabRefusal> undo(Control &control) override
    {
        return undoCrontab(m_access, services(), control);
    }
    Result<QByteArray> former() override { return formerCrontab(m_access); }

private:
    CronServices services() { return {&m_backend->clock, &m_backend->ledger}; }

    std::shared_ptr<Backend> m_backend;
    CrontabAccess m_access;
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

std::shared_ptr<ScheduleBackend> realCrontab(const std::shared_ptr<Backend> &backend)
{
    return std::make_shared<RealCrontab>(backend);
}

std::shared_ptr<ScheduleBackend> practiceCrontab(const Site &site)
{
    return std::make_shared<PracticeCrontab>(site);
}

} // namespace bt2c
