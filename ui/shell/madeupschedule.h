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

private:
    QByteArray m_bytes;
    QByteArray m_former;
    std::optional<Error> m_error;
};

namespace madeup {

/// The recommended three beside entries of other programs.
[[nodiscard]] QByteArray crontab();
/// With many jobs and every kind of trouble.
[[nodiscard]] QByteArray crowdedCrontab();
/// Weeks that went well but for a night's sleep, a failure and a late one.
[[nodiscard]] ScheduleProof proof(const QDateTime &now);
[[nodiscard]] ScheduleProof perfectProof(const QDateTime &now);

} // namespace madeup

} // namespace bt2c
