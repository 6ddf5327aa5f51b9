#include "core/recovery/recoveryjournal.h"
#include "core/support/describe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOutput = 40; // lines of a step's output; the journal has more
constexpr qsizetype mostColumns = 400;

struct RecoveryReport
{
    Q_DECLARE_TR_FUNCTIONS(bt2c::RecoveryReport)
};

QString when(const QDateTime &time)
{
    return time.isValid() ? time.toString(u"yyyy-MM-dd HH:mm:ss"_s) : RecoveryReport::tr("unknown");
}

/// "UTC+01:00": the report may be read elsewhere.
QString offsetOf(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

QString took(const QDateTime &from, const QDateTime &to)
{
    // A clock that was put back makes no time.
    if (!from.isValid() || !to.isValid() || to < from)
        return RecoveryReport::tr("unknown");
    return formatDuration(static_cast<double>(from.msecsTo(to)) / 1000);
}

QString number(std::optional<qint64> value)
{
    return value ? QLocale().toString(*value) : RecoveryReport::tr("unknown");
}

/// One line without what Markdown or a terminal would take for its own.
QString plain(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t code = c.unicode();
        const bool misleads = c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029
                              || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        // Inside a word it means nothing: "bt2c_validator" is to stay readable as it stands.
        const bool inWord = c == u'_' && i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber()
                            && text[i + 1].isLetterOrNumber();
        if (misleads)
            result += u' ';
        else if (u"\\`*_[]<>|#"_s.contains(c) && !inWord)
            result += QString(u'\\' % c);
        else
            result += c;
    }
    return result.trimmed();
}

/// @p text as code, between more backticks than it holds.
QString code(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    QString fence = u"`"_s;
    while (text.contains(fence))
        fence += u'`';
    const QString gap = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    return fence % gap % text % gap % fence;
}

QStringList block(const QStringList &lines)
{
    QString fence = u"```"_s;
    while (std::ranges::any_of(lines, [&fence](const QString &line) { return line.contains(fence); }))
        fence += u'`';
    QStringList result{fence};
    for (QString line : lines) {
        std::ranges::replace_if(
            line, [](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; }, QChar(u' '));
        result += line.left(mostColumns);
    }
    return result << fence << QString();
}

QString row(const QStringList &cells)
{
    return "| "_L1 % cells.join(" | "_L1) % " |"_L1;
}

QString stateWords(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return RecoveryReport::tr("not reached");
    case StepState::Running:
        return RecoveryReport::tr("begun, and not ended");
    case StepState::Done:
        return RecoveryReport::tr("done");
    case StepState::Failed:
        return RecoveryReport::tr("failed");
    case StepState::Skipped:
        return RecoveryReport::tr("skipped");
    }
    return {};
}

QString outcomeWords(RecoveryOutcome outcome)
{
    switch (outcome) {
    case RecoveryOutcome::Open:
        return RecoveryReport::tr("This recovery has not ended. It can be gone on with.");
    case RecoveryOutcome::Recovered:
        return RecoveryReport::tr("The site was recovered.");
    case RecoveryOutcome::Stopped:
        return RecoveryReport::tr(
            "The recovery was stopped before its end. What was done until then stayed as it was.");
    case RecoveryOutcome::Undone:
        return RecoveryReport::tr("The recovery was taken back. The site has the data it had before.");
    }
    return {};
}

const ProcedureStep *stepOf(const RecoveryJournal &journal, const StepRecord &record)
{
    const auto found = std::ranges::find(journal.procedure.steps, record.step, &ProcedureStep::id);
    return found == journal.procedure.steps.end() ? nullptr : &*found;
}

QString titleOf(const RecoveryJournal &journal, const StepRecord &record)
{
    const ProcedureStep *step = stepOf(journal, record);
    return plain(step && !step->title.isEmpty() ? step->title : record.step);
}

QStringList head(const RecoveryJournal &journal)
{
    const Procedure &procedure = journal.procedure;
    QStringList lines{"# "_L1 % RecoveryReport::tr("Recovery of %1").arg(plain(journal.site.name())),
                      {},
                      outcomeWords(journal.outcome),
                      {},
                      row({RecoveryReport::tr("What"), RecoveryReport::tr("Value")}),
                      row({u"---"_s, u"---"_s})};
    lines += row({RecoveryReport::tr("Procedure"), plain(QString(procedure.section % u' ' % procedure.title))});
    lines += row({RecoveryReport::tr("Site"), code(journal.site.directory).replace(u'|', "\\|"_L1)});
    lines += row({RecoveryReport::tr("Begun"), when(journal.startedAt) % u' ' % offsetOf(journal.startedAt)});
    lines += row({RecoveryReport::tr("Ended"),
                  journal.endedAt.isValid() ? when(journal.endedAt) : RecoveryReport::tr("not yet")});
    if (journal.endedAt.isValid())
        lines += row({RecoveryReport::tr("Took"), took(journal.startedAt, journal.endedAt)});
    lines += row({RecoveryReport::tr("Carried out from"), plain(journal.startedBy)});
    lines += row({RecoveryReport::tr("Number"), code(journal.id)});
    return lines << QString();
}

QStringList whatWasWrong(const RecoveryJournal &journal)
{
    QStringList lines{"## "_L1 % RecoveryReport::tr("What was wrong"), {}};
    lines << (journal.cause.isEmpty() ? RecoveryReport::tr("No diagnosis was made before.") : plain(journal.cause))
          << QString();
    for (const QString &reason : journal.reasons)
        lines += "- "_L1 % plain(reason);
    return journal.reasons.isEmpty() ? lines : lines << QString();
}

QStringList summary(const RecoveryJournal &journal)
{
    QStringList lines{"## "_L1 % RecoveryReport::tr("What was done"),
                      {},
                      row({RecoveryReport::tr("No."), RecoveryReport::tr("Step"), RecoveryReport::tr("State"),
                           RecoveryReport::tr("Begun"), RecoveryReport::tr("Took"), RecoveryReport::tr("Result")}),
                      row({u"---"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s, u"---"_s})};
    for (qsizetype i = 0; i < journal.steps.size(); ++i) {
        const StepRecord &record = journal.steps[i];
        const bool ran = record.startedAt.isValid();
        lines += row({QString::number(i + 1), titleOf(journal, record), stateWords(record.state),
                      ran ? when(record.startedAt) : u"–"_s,
                      ran && record.endedAt.isValid() ? took(record.startedAt, record.endedAt) : u"–"_s,
                      record.result.isEmpty() ? u"–"_s : plain(record.result)});
    }
    return lines << QString();
}

QString evidenceWords(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble() && value.toDouble() != std::floor(value.toDouble()))
        return QString::number(value.toDouble(), 'f', 3);
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QStringList evidenceLines(const QJsonObject &evidence)
{
    QStringList lines;
    for (auto entry = evidence.begin(); entry != evidence.end(); ++entry) {
        const QString words = evidenceWords(*entry);
        if (!words.isEmpty() && words != "[]"_L1 && words != "{}"_L1 && words != "null"_L1)
            lines +=
                "- "_L1 % plain(QString(entry.key()).replace(u'_', u' ')) % ": "_L1 % code(words.left(mostColumns));
    }
    return lines;
}

QStringList detail(const RecoveryJournal &journal, qsizetype index)
{
    const StepRecord &record = journal.steps[index];
    const ProcedureStep *step = stepOf(journal, record);
    QStringList lines{"### "_L1 % QString::number(index + 1) % ". "_L1 % titleOf(journal, record), {}};
    if (record.attempts > 1)
        lines << RecoveryReport::tr("It was tried %1 times; this is the last.").arg(record.attempts) << QString();
    if (step && !step->command.isEmpty())
        lines << RecoveryReport::tr("The same by hand:") << QString()
              << block(filled(step->command, journal.names).split(u'\n'));
    if (record.error)
        lines << plain(describe(*record.error)) << QString();
    if (!record.skipReason.isEmpty())
        lines << RecoveryReport::tr("Skipped: %1").arg(plain(record.skipReason)) << QString();
    const QStringList measured = evidenceLines(record.evidence);
    lines += measured;
    if (!measured.isEmpty())
        lines += QString();
    if (!record.output.isEmpty()) {
        QStringList output;
        for (const StepLine &line : record.output.last(std::min(record.output.size(), mostOutput)))
            output += line.at.toString(u"HH:mm:ss"_s) % u' ' % line.text;
        lines += block(output);
    }
    return lines.size() > 2 ? lines : QStringList();
}

QStringList measured(const RecoveryJournal &journal)
{
    QStringList rows;
    if (journal.liveHeight)
        rows += row({RecoveryReport::tr("Height of the chain before"), number(journal.liveHeight)});
    if (journal.backupHeight)
        rows += row({RecoveryReport::tr("Height of the backup"), number(journal.backupHeight)});
    if (journal.backupMadeAt.isValid())
        rows += row({RecoveryReport::tr("Backup made"), when(journal.backupMadeAt)});
    if (journal.restoredChain && journal.liveHeight && journal.backupHeight) {
        const qint64 blocks = std::max<qint64>(*journal.liveHeight - *journal.backupHeight, 0);
        rows += row({RecoveryReport::tr("Blocks to be fetched again from peers, or lost"), number(blocks)});
        if (journal.blockSeconds && *journal.blockSeconds > 0)
            rows += row({RecoveryReport::tr("Which is, of chain, about"),
                         formatDuration(static_cast<double>(blocks) * static_cast<double>(*journal.blockSeconds))});
    }
    if (journal.heightAfter)
        rows += row({RecoveryReport::tr("Height afterwards, as the node told it"), number(journal.heightAfter)});
    QStringList lines{"## "_L1 % RecoveryReport::tr("What was measured"), {}};
    if (rows.isEmpty())
        return lines << RecoveryReport::tr("No height was known.") << QString();
    return lines << row({RecoveryReport::tr("What"), RecoveryReport::tr("Value")}) << row({u"---"_s, u"---"_s}) << rows
                 << QString();
}

QStringList kept(const RecoveryJournal &journal)
{
    QStringList lines{"## "_L1 % RecoveryReport::tr("What is kept, and the way back"), {}};
    const qsizetype before = lines.size();
    if (!journal.backup.isEmpty())
        lines += "- "_L1 % RecoveryReport::tr("The backup that was chosen: %1").arg(code(journal.backup))
                 % (journal.backupSha256.isEmpty() ? QString() : QString(", SHA-256 "_L1 % code(journal.backupSha256)));
    if (!journal.previous.isEmpty())
        lines += "- "_L1 % RecoveryReport::tr("The former data: %1").arg(code(journal.previous));
    if (!journal.previousInVolume.isEmpty())
        lines +=
            "- "_L1 % RecoveryReport::tr("The former chain, in its volume: %1").arg(code(journal.previousInVolume));
    if (!journal.safetyArchive.isEmpty())
        lines += "- "_L1
                 % RecoveryReport::tr("What the chain’s data held before it was removed: %1")
                       .arg(code(journal.safetyArchive));
    if (lines.size() == before)
        lines += RecoveryReport::tr("Nothing was replaced, so nothing had to be kept.");
    lines += QString();
    const bool changed = journal.restoredChain || !journal.safetyArchive.isEmpty() || !journal.previous.isEmpty();
    if (changed && journal.outcome != RecoveryOutcome::Undone && journal.outcome != RecoveryOutcome::Open)
        lines << RecoveryReport::tr("As long as that is kept, this takes the recovery back:") << QString()
              << block({"bt2c-recovery undo-recovery "_L1 % journal.id});
    return lines;
}

QStringList leftOut(const RecoveryJournal &journal)
{
    QStringList lines;
    for (const StepRecord &record : journal.steps) {
        if (record.state == StepState::Skipped)
            lines += "- "_L1
                     % RecoveryReport::tr("%1: %2").arg(titleOf(journal, record),
                                                        record.skipReason.isEmpty()
                                                            ? RecoveryReport::tr("no reason was given")
                                                            : plain(record.skipReason));
        else if (record.state == StepState::Waiting && journal.outcome != RecoveryOutcome::Open)
            lines += "- "_L1 % RecoveryReport::tr("%1: not reached").arg(titleOf(journal, record));
    }
    if (lines.isEmpty())
        return {};
    return QStringList{"## "_L1 % RecoveryReport::tr("What was left out"), {}} << lines << QString();
}

} // namespace

QString recoveryReport(const RecoveryJournal &journal)
{
    QStringList lines = head(journal) << whatWasWrong(journal) << summary(journal) << measured(journal) << kept(journal)
                                      << leftOut(journal);
    QStringList details;
    for (qsizetype i = 0; i < journal.steps.size(); ++i)
        details += detail(journal, i);
    if (!details.isEmpty())
        lines << QString("## "_L1 % RecoveryReport::tr("The steps, one by one")) << QString() << details;
    return lines.join(u'\n');
}

} // namespace bt2c
