#include "ui/backups/backuprow.h"

#include "core/support/describe.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::BackupWords)
};

} // namespace

QString kindWords(const Backup &backup)
{
    if (backup.schedule == "hourly"_L1)
        return BackupWords::tr("Hourly");
    if (backup.schedule == "daily"_L1)
        return BackupWords::tr("Daily");
    if (backup.schedule == "weekly"_L1)
        return BackupWords::tr("Weekly");
    switch (backup.type) {
    case BackupType::Full: return BackupWords::tr("Full");
    case BackupType::Blockchain: return BackupWords::tr("Chain");
    case BackupType::Config: return BackupWords::tr("Config");
    case BackupType::Weekly: return BackupWords::tr("Weekly");
    case BackupType::Unknown: break;
    }
    return BackupWords::tr("Other");
}

int kindRank(const Backup &backup)
{
    static constexpr QLatin1StringView schedules[] = {"hourly"_L1, "daily"_L1, "weekly"_L1};
    for (int i = 0; i < 3; ++i) {
        if (backup.schedule == schedules[i])
            return i;
    }
    return 3 + int(backup.type);
}

QString holdsWords(BackupType type)
{
    switch (type) {
    case BackupType::Full:
    case BackupType::Weekly: return BackupWords::tr("chain and config");
    case BackupType::Blockchain: return BackupWords::tr("chain only");
    case BackupType::Config: return BackupWords::tr("config only");
    case BackupType::Unknown: break;
    }
    return BackupWords::tr("name does not say what it holds");
}

QString stateReason(const Integrity &integrity, const QDateTime &now)
{
    QStringList parts;
    if (integrity.checkedAt.isValid()) {
        const QString ago = agoWords(integrity.checkedAt, now);
        parts << (integrity.level == CheckLevel::Deep    ? BackupWords::tr("Every byte read, %1.").arg(ago)
                      : integrity.level == CheckLevel::Quick ? BackupWords::tr("Checksum compared, %1.").arg(ago)
                                                             : BackupWords::tr("Looked at %1.").arg(ago));
    } else {
        parts << BackupWords::tr("Not checked yet.");
    }
    if (integrity.state == IntegrityState::Stale)
        parts << BackupWords::tr("That is too long ago: verify it again.");
    if (integrity.reason) {
        // The row says which file it is about.
        Error reason = *integrity.reason;
        if (reason.subject.contains(u'/'))
            reason.subject.clear();
        parts << describe(reason);
    }
    return parts.join(u' ');
}

QString drillWords(const std::optional<DrillProof> &drill)
{
    if (!drill)
        return {};
    const QString when = exactWords(drill->at);
    if (!drill->passed)
        return BackupWords::tr("A restore drill failed on %1.").arg(when);
    const QString took = formatDuration(drill->seconds);
    return drill->booted ? BackupWords::tr("Restored in a drill on %1, a node ran on it, took %2.").arg(when, took)
                         : BackupWords::tr("Restored in a drill on %1, took %2.").arg(when, took);
}

QString offsiteWords(bool offsite, const QDateTime &copiedAt, const QDateTime &now)
{
    if (!copiedAt.isValid())
        return BackupWords::tr("Nothing was copied off-site yet");
    const QString ago = agoWords(copiedAt, now);
    return offsite ? BackupWords::tr("A copy was off-site when that was looked at, %1").arg(ago)
                   : BackupWords::tr("Not among the copies off-site when those were looked at, %1").arg(ago);
}

QString titleOf(const Backup &backup, const QDateTime &now)
{
    return backup.madeAt.isValid() ? momentWords(backup.madeAt, now) : backup.fileName;
}

int stateRank(IntegrityState state)
{
    switch (state) {
    case IntegrityState::Verified: return 0;
    case IntegrityState::ChecksumOk: return 1;
    case IntegrityState::Stale: return 2;
    case IntegrityState::Unverified: return 3;
    case IntegrityState::NoChecksum: return 4;
    case IntegrityState::Unreadable: return 5;
    case IntegrityState::Empty: return 6;
    case IntegrityState::Incomplete: return 7;
    case IntegrityState::Corrupt: return 8;
    case IntegrityState::Unsafe: return 9;
    }
    return 10;
}

QString searchTextOf(const Backup &backup, const QString &keptAs)
{
    const QLocale locale;
    QStringList parts{backup.fileName, kindWords(backup), typeToken(backup.type), stateLabel(backup.integrity.state),
                      keptAs};
    if (backup.madeAt.isValid()) {
        const QDate date = backup.madeAt.date();
        parts << locale.toString(date, u"dddd d MMMM yyyy"_s) << locale.toString(date, u"ddd d MMM"_s)
              << date.toString(Qt::ISODate) << backup.madeAt.time().toString(u"HH:mm"_s);
    }
    // Found with and without separators.
    if (backup.height)
        parts << QString::number(*backup.height) << locale.toString(*backup.height);
    return parts.join(u'\n').toLower();
}

BackupRow makeRow(int number, const Backup &backup, const QString &keptAs, int keptRank,
                  const std::optional<DrillProof> &drill, bool offsite)
{
    const qint64 made = backup.madeAt.isValid() ? backup.madeAt.toMSecsSinceEpoch() : 0;
    return {number, backup, made, kindWords(backup), keptAs, keptRank, searchTextOf(backup, keptAs), drill, offsite};
}

QStringList kindsOf(const QList<RowPointer> &rows)
{
    QStringList kinds;
    for (const RowPointer &row : rows) {
        if (!kinds.contains(row->kind))
            kinds << row->kind;
    }
    kinds.sort();
    return kinds;
}

QList<RowPointer> RowBook::update(const QList<Backup> &backups, const QHash<QString, DrillProof> &drills,
                                  const QSet<QString> &offsite, const RetentionPolicy &policy)
{
    struct Kept
    {
        QString words;
        int rank = 0;
    };
    // What retention would keep each as.
    QHash<QString, Kept> kept;
    kept.reserve(backups.size());
    const QList<RetentionDecision> decisions = decideRetention(backups, policy);
    for (const RetentionDecision &decision : decisions)
        kept.insert(decision.backup.path, {describe(decision), (decision.keep ? 0 : 1'000'000)
                                                                   + int(decision.rule) * 10'000 + decision.ordinal});
    QHash<QString, RowPointer> rows;
    rows.reserve(backups.size());
    QList<RowPointer> ordered;
    ordered.reserve(backups.size());
    for (const Backup &backup : backups) {
        const Kept as = kept.value(backup.path);
        const auto proof = drills.constFind(backup.fileName);
        const std::optional<DrillProof> drill = proof != drills.constEnd() ? std::optional(*proof) : std::nullopt;
        const bool elsewhere = offsite.contains(backup.fileName);
        RowPointer row = m_rows.value(backup.path);
        if (!row || row->backup != backup || row->keptAs != as.words || row->keptRank != as.rank || row->drill != drill
            || row->offsite != elsewhere)
            row = std::make_shared<const BackupRow>(
                makeRow(row ? row->number : m_next++, backup, as.words, as.rank, drill, elsewhere));
        rows.insert(backup.path, row);
        ordered.append(row);
    }
    m_rows = std::move(rows);
    return ordered;
}

} // namespace bt2c
