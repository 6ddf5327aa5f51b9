#include "ui/backups/repairwords.h"

#include "core/support/describe.h"
#include "core/support/listwords.h"
#include "ui/widgets/timewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

struct RepairWords
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::RepairWords)
};

constexpr int maxShownNames = 3;
constexpr int maxShownExtents = 20;
constexpr int maxShownNotices = 3;

QString nothingChanged(const Error &error)
{
    return describe(error) + u' ' + RepairWords::tr("Nothing was changed.");
}

RepairStatement partlyWords(const RepairPlan &plan)
{
    return {
        Tone::Warn,
        RepairWords::tr("%n damaged piece(s) nowhere to be had", nullptr, int(plan.missing)),
        {RepairWords::tr("Nothing was changed. Look where copies of these backups are kept, or rescue every undamaged "
                         "file.")}};
}

RepairStatement wholeWords(const RepairPlan &plan)
{
    RepairStatement statement{Tone::Unknown, RepairWords::tr("Every damaged piece can be had"), {}};
    statement.lines << RepairWords::tr(
        "It is written anew beside the damaged one, and takes its place only if its SHA-256 is "
        "the recorded one. Otherwise nothing changes.");
    if (plan.guessed > 0)
        statement.lines << RepairWords::tr(
            "%n of them is known only by what stands before and behind it: the checksum will "
            "tell whether it is right.",
            nullptr, int(plan.guessed));
    return statement;
}

RepairStatement soundWords(bool hasChecksum)
{
    if (!hasChecksum)
        return {Tone::Unknown,
                RepairWords::tr("None of its pieces is damaged"),
                {RepairWords::tr(
                    "Each is as the archive itself describes it. There is no .sha256 to vouch for the whole: verify "
                    "it again.")}};
    return {Tone::Unknown,
            RepairWords::tr("Every byte is as its checksum says"),
            {RepairWords::tr(
                "There is nothing to repair. Verify it again: where that still finds damage, it was there before "
                "the checksum was written, and only the undamaged files can be had.")}};
}

} // namespace

bool mayBeRepaired(IntegrityState state)
{
    return state == IntegrityState::Corrupt || state == IntegrityState::Incomplete;
}

RepairStatement statementOf(const RepairPlan &plan, bool hasChecksum)
{
    switch (plan.outlook) {
    case RepairPlan::Outlook::Sound:
        return soundWords(hasChecksum);
    case RepairPlan::Outlook::Whole:
        return wholeWords(plan);
    case RepairPlan::Outlook::Partly:
        return partlyWords(plan);
    case RepairPlan::Outlook::NotSeekable:
        return {
            Tone::Warn,
            RepairWords::tr("Its pieces cannot be exchanged"),
            {RepairWords::tr("It is not an archive of this program, whose pieces could be exchanged one by one, and no "
                             "undamaged copy of it was found. Nothing was changed. What comes before the damage can be "
                             "rescued.")}};
    case RepairPlan::Outlook::NotProvable:
        break;
    }
    return {
        Tone::Warn,
        RepairWords::tr("A repair could not be proven"),
        {RepairWords::tr(
            "No .sha256 tells what it was before the damage, so nobody could say whether it is repaired. Nothing was "
            "changed. Every undamaged file can be rescued.")}};
}

RepairStatement notExamined(const Error &error)
{
    return {Tone::Bad, RepairWords::tr("It could not be examined"), {nothingChanged(error)}};
}

RepairStatement statementOf(const Result<RepairReport> &report)
{
    if (report && report->repaired)
        return {Tone::Ok,
                RepairWords::tr("Repaired, and proven by its checksum"),
                {RepairWords::tr("It took %1, and is again what it was when it was written, byte by byte.")
                     .arg(formatDuration(report->seconds))}};
    if (!report && report.error().code == ErrorCode::Cancelled)
        return {Tone::Unknown, RepairWords::tr("The repair was stopped"), {RepairWords::tr("Nothing was changed.")}};
    const QString title = RepairWords::tr("It was not repaired");
    if (!report)
        return {Tone::Bad, title, {nothingChanged(report.error())}};
    return {Tone::Bad,
            title,
            {RepairWords::tr(
                "What was found for its damaged pieces is not what they were. Nothing was changed. Every undamaged "
                "file can be rescued.")}};
}

RepairStatement statementOf(const Result<RescueReport> &report, const QString &folder)
{
    if (!report) {
        const bool stopped = report.error().code == ErrorCode::Cancelled;
        return {stopped ? Tone::Unknown : Tone::Bad,
                stopped ? RepairWords::tr("Rescuing was stopped") : RepairWords::tr("The files were not rescued"),
                {stopped ? QString() : describe(report.error()),
                 RepairWords::tr("The archive was not touched. What was written so far stays in %1.").arg(folder)}};
    }
    RepairStatement statement;
    statement.title = RepairWords::tr("%Ln undamaged item(s) rescued", nullptr, int(report->entries));
    statement.lines
        << RepairWords::tr("%1 written to %2. The archive was not touched.").arg(formatBytes(report->bytes), folder);
    const qint64 leftOut = report->damage.files.size() + report->damage.moreFiles;
    if (leftOut > 0)
        statement.lines << RepairWords::tr("%n damaged file(s) left out.", nullptr, int(leftOut));
    if (report->end)
        statement.lines << RepairWords::tr("What comes after the damage could not be reached.");
    for (const Error &notice : report->notices.first(qMin(report->notices.size(), qsizetype(maxShownNotices))))
        statement.lines << describe(notice);
    if (report->notices.size() > maxShownNotices)
        statement.lines << RepairWords::tr("and %n more of that kind", nullptr,
                                           int(report->notices.size()) - maxShownNotices);
    const SalvageLoss &loss = report->damage.loss;
    const bool whole = statement.lines.size() == 1 && !loss.headers && !loss.endMissing;
    statement.tone = whole ? Tone::Ok : Tone::Warn;
    return statement;
}

QList<RepairFact> repairFacts(const RepairPlan &plan)
{
    QList<RepairFact> facts;
    const auto add = [&facts](const QString &label, qint64 pieces, const QStringList &names = {}) {
        if (pieces > 0)
            facts.append({label, RepairWords::tr("%n piece(s)", nullptr, int(pieces)), names});
    };
    if (plan.pieces > 0)
        facts.append({RepairWords::tr("Damaged"),
                      plan.bytes > 0 ? RepairWords::tr("%n piece(s), %1 of the archive", nullptr, int(plan.pieces))
                                           .arg(formatBytes(plan.bytes))
                                     : RepairWords::tr("%n piece(s)", nullptr, int(plan.pieces)),
                      {}});
    QStringList names;
    for (const QString &sibling : plan.siblings.first(qMin(plan.siblings.size(), qsizetype(maxShownNames))))
        names << QFileInfo(sibling).fileName();
    if (plan.siblings.size() > maxShownNames)
        names << RepairWords::tr("and %n more", nullptr, int(plan.siblings.size()) - maxShownNames);
    add(RepairWords::tr("From other backups"), plan.fromSiblings, names);
    add(RepairWords::tr("From the live data"), plan.fromLive);
    add(RepairWords::tr("From the archive itself"), plan.fromItself);
    add(RepairWords::tr("Nowhere to be had"), plan.missing);
    return facts;
}

QString lostWords(const DamagedFile &file)
{
    if (file.lost.size() == 1 && file.lost.front().length == file.size)
        return RepairWords::tr("all %1 bytes").arg(numberWords(file.size));
    QStringList ranges;
    for (const DataExtent &extent : file.lost) {
        if (ranges.size() == maxShownExtents)
            break;
        ranges << u"%1–%2"_s.arg(numberWords(extent.offset), numberWords(extent.offset + extent.length - 1));
    }
    if (file.lost.size() > maxShownExtents)
        ranges << RepairWords::tr("and %n more", nullptr, int(file.lost.size()) - maxShownExtents);
    return RepairWords::tr("bytes %1 of %2").arg(ranges.join(listSeparator()), numberWords(file.size));
}

QStringList otherDamage(const DamageReport &damage)
{
    QStringList lines;
    if (damage.moreFiles > 0)
        lines << RepairWords::tr("%n more damaged file(s) not listed.", nullptr, int(damage.moreFiles));
    if (damage.loss.headers)
        lines << RepairWords::tr("A piece with the names of files is damaged; others may be missing.");
    if (damage.loss.endMissing)
        lines << RepairWords::tr("It is cut off; what came after that is not known.");
    if (lines.isEmpty() && damage.files.isEmpty() && damage.mendablePieces > 0)
        lines << RepairWords::tr("No file is affected, only what describes a piece of it.");
    return lines;
}

} // namespace bt2c
