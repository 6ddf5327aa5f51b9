#include "core/guard/metrics.h"

#include "core/support/durable.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <map>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// The exposition format, version 0.0.4: a metric's help and type stand once, before all its values.
class Exposition
{
public:
    explicit Exposition(const QString &site) : m_site(site) {}

    void metric(const char *name, const char *help)
    {
        m_name = QByteArray("bt2c_recovery_") + name;
        m_text += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + " gauge\n";
    }
    void value(double value, const QList<std::pair<QByteArray, QString>> &labels = {})
    {
        m_text += m_name + "{site=" + quoted(m_site);
        for (const auto &[name, label] : labels)
            m_text += ',' + name + '=' + quoted(label);
        m_text += "} " + number(value) + '\n';
    }
    /// A metric of one value, left out where that is not known.
    void single(const char *name, const char *help, std::optional<double> known)
    {
        if (!known)
            return;
        metric(name, help);
        value(*known);
    }
    void single(const char *name, const char *help, const QDateTime &at)
    {
        single(name, help, at.isValid() ? std::optional(double(at.toSecsSinceEpoch())) : std::nullopt);
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    static QByteArray quoted(const QString &text)
    {
        QByteArray bytes = text.toUtf8();
        bytes.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        return '"' + bytes + '"';
    }
    static QByteArray number(double value)
    {
        if (std::floor(value) == value && std::abs(value) < 1e15)
            return QByteArray::number(qint64(value));
        return QByteArray::number(value, 'g', 10);
    }

    QString m_site;
    QByteArray m_name;
    QByteArray m_text;
};

template<typename T>
std::optional<double> asNumber(const std::optional<T> &value)
{
    return value ? std::optional(double(*value)) : std::nullopt;
}

/// The newest of each type that @p counts.
template<typename Counts>
std::map<BackupType, const Backup *> newestOfEach(const QList<Backup> &backups, Counts counts)
{
    std::map<BackupType, const Backup *> newest;
    for (const Backup &backup : backups) {
        if (!counts(backup) || !backup.madeAt.isValid())
            continue;
        const Backup *&known = newest[backup.type];
        if (!known || backup.madeAt > known->madeAt)
            known = &backup;
    }
    return newest;
}

void addBackups(Exposition &out, const StandingFacts &facts)
{
    const auto made = newestOfEach(facts.backups, [](const Backup &backup) { return !isBad(backup.integrity.state); });
    const auto verified = newestOfEach(facts.backups, [](const Backup &backup) {
        return backup.integrity.state == IntegrityState::Verified && backup.integrity.level == CheckLevel::Deep;
    });
    if (!made.empty()) {
        out.metric("last_success_timestamp_seconds", "When the newest backup that is not known to be bad was made.");
        for (const auto &[type, backup] : made)
            out.value(double(backup->madeAt.toSecsSinceEpoch()), {{"type", typeToken(type)}});
        out.metric("backup_size_bytes", "Size of that backup.");
        for (const auto &[type, backup] : made)
            out.value(double(backup->identity.size), {{"type", typeToken(type)}});
    }
    if (!verified.empty()) {
        out.metric("last_verified_timestamp_seconds", "When the newest backup that was read to its end was made.");
        for (const auto &[type, backup] : verified)
            out.value(double(backup->madeAt.toSecsSinceEpoch()), {{"type", typeToken(type)}});
    }
    if (facts.backupsError)
        return;
    out.metric("backups", "Backups in the folder, by what is known of them.");
    for (int state = 0; state <= int(IntegrityState::Unreadable); ++state) {
        const auto count = std::ranges::count_if(facts.backups, [state](const Backup &backup) {
            return backup.integrity.state == IntegrityState(state);
        });
        out.value(double(count), {{"state", stateToken(IntegrityState(state))}});
    }
}

QDateTime newestDrill(const StandingFacts &facts)
{
    QDateTime newest = facts.measured ? facts.measured->at : QDateTime();
    for (const DrillProof &drill : facts.drills) {
        if (drill.passed && (!newest.isValid() || drill.at > newest))
            newest = drill.at;
    }
    return newest;
}

} // namespace

QByteArray metricsOf(const StandingLook &look, const QString &site, const AlertRecord &alerts)
{
    const StandingFacts &facts = look.facts;
    const StandingReport &report = look.report;
    Exposition out(site);
    out.single("last_look_timestamp_seconds", "When this was last looked at.", facts.now);
    out.metric("state", "1 for how the site stands: protected, at-risk, cannot-recover or unknown.");
    for (const Standing standing :
         {Standing::Protected, Standing::AtRisk, Standing::CannotRecover, Standing::Unknown})
        out.value(report.standing == standing ? 1 : 0, {{"state", standingToken(standing)}});
    out.metric("reason", "1 where this keeps the site from being protected, or is worth a look.");
    for (const ReasonKind kind : allReasons()) {
        const bool present = std::ranges::contains(report.reasons, kind, &StandingReason::kind);
        out.value(present ? 1 : 0, {{"kind", reasonToken(kind)}});
    }
    addBackups(out, facts);
    out.single("last_drill_timestamp_seconds", "When a restore drill was last passed.", newestDrill(facts));
    if (report.point) {
        out.single("point_age_seconds", "Age of the backup that would be restored.", double(report.point->ageSeconds));
        out.single("point_height", "Height of the chain in it.", asNumber(report.point->backup.height));
        out.single("blocks_lost", "Blocks that restoring it would lose.", asNumber(report.point->blocksLost));
    }
    out.single("recovery_seconds", "How long restoring it takes, as it was measured.",
               report.time ? std::optional(report.time->seconds) : std::nullopt);
    out.single("chain_height", "The highest height the chain is known to have.", asNumber(facts.height));
    out.single("next_run_timestamp_seconds", "When the schedule makes the next backup.", facts.nextRun);
    if (facts.disk) {
        out.single("disk_free_bytes", "Free on the disk of the backups.", double(facts.disk->freeBytes));
        out.single("disk_size_bytes", "Size of that disk.", double(facts.disk->totalBytes));
    }
    if (facts.offsite) {
        out.single("offsite_last_copy_timestamp_seconds", "When the newest backup that lies off-site was made.",
                   facts.offsite->newest);
        out.single("offsite_last_check_timestamp_seconds", "When the off-site copies were last checked.",
                   facts.offsite->checkedAt);
    }
    out.single("growth_bytes_per_day", "What the backups grow by at present.", report.growthPerDay);
    out.single("unsent_alerts", "Messages that could not be sent.", double(alerts.unsent.size()));
    return out.text();
}

Result<void> writeMetrics(const QString &file, const QByteArray &metrics)
{
    if (!file.endsWith(".prom"_L1))
        return failure(ErrorCode::InvalidArgument, file, u"the node exporter reads only files that end in .prom"_s);
    return replaceFile(file, metrics, 0644);
}

} // namespace bt2c
