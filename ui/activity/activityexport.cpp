#include "ui/activity/activityexport.h"

#include "core/support/describe.h"
#include "core/support/durable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QString isoOf(qint64 milliseconds)
{
    if (milliseconds <= 0)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

/// What a program reads: stable words for what stands translated in the list.
struct Plain
{
    QString kind;
    QString subject;
    QString by;
    QString outcome;
};

Plain plainOf(const ActivityRow &row)
{
    if (const auto *operation = std::get_if<LedgerOperation>(&row.source))
        return {operation->kind, operation->subject, operation->startedBy,
                operation->outcome.isEmpty() ? u"open"_s : operation->outcome};
    if (const auto *check = std::get_if<VerifyReport>(&row.source))
        return {u"verify"_s, check->path, {}, stateToken(check->state)};
    if (const auto *journal = std::get_if<RecoveryJournal>(&row.source))
        return {u"recovery"_s, journal->procedure.id, journal->startedBy, outcomeToken(journal->outcome)};
    return {};
}

QJsonObject evidenceOf(const VerifyReport &check)
{
    QJsonArray problems;
    for (const Problem &problem : check.problems)
        problems.append(describe(problem, Language::Untranslated));
    return {{u"level"_s, levelToken(check.level)},
            {u"size_bytes"_s, check.identity.size},
            {u"entries"_s, check.entries},
            {u"uncompressed_bytes"_s, check.uncompressedBytes},
            {u"stored_sha256"_s, QString::fromLatin1(check.storedSha256)},
            {u"computed_sha256"_s, QString::fromLatin1(check.computedSha256)},
            {u"problems"_s, problems}};
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QString cell = text;
    // Spreadsheets take these for the beginning of a formula, also behind blanks.
    const QString trimmed = cell.trimmed();
    static const QString dangerous = u"=+-@"_s;
    const bool control = !cell.isEmpty() && (cell.at(0) == u'\t' || cell.at(0) == u'\r' || cell.at(0) == u'\n');
    if (control || (!trimmed.isEmpty() && dangerous.contains(trimmed.at(0))))
        cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u';') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.contains(u'\t'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

QByteArray toCsv(const QList<ActivityPointer> &rows)
{
    QByteArray text = "started,ended,seconds,what,kind,subject,by,outcome,result\r\n";
    for (const ActivityPointer &row : rows) {
        const Plain plain = plainOf(*row);
        const QString seconds = row->seconds < 0 ? QString() : QString::number(row->seconds, 'f', 3);
        const QStringList cells{isoOf(row->started), isoOf(row->ended), seconds,       row->what,   plain.kind,
                                plain.subject,       plain.by,          plain.outcome, row->outcome};
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += (i > 0 ? QByteArray(",") : QByteArray()) + csvCell(cells.at(i));
        text += "\r\n";
    }
    return text;
}

QByteArray toJson(const QList<ActivityPointer> &rows)
{
    QJsonArray entries;
    for (const ActivityPointer &row : rows) {
        const Plain plain = plainOf(*row);
        QJsonObject entry{{u"started"_s, isoOf(row->started)},
                          {u"kind"_s, plain.kind},
                          {u"subject"_s, plain.subject},
                          {u"by"_s, plain.by},
                          {u"outcome"_s, plain.outcome}};
        if (row->ended > 0)
            entry.insert(u"ended"_s, isoOf(row->ended));
        if (row->seconds >= 0)
            entry.insert(u"seconds"_s, row->seconds);
        if (const auto *operation = std::get_if<LedgerOperation>(&row->source)) {
            entry.insert(u"id"_s, operation->id);
            entry.insert(u"site"_s, operation->site);
            entry.insert(u"evidence"_s, operation->evidence);
        } else if (const auto *check = std::get_if<VerifyReport>(&row->source)) {
            entry.insert(u"evidence"_s, evidenceOf(*check));
        } else if (const auto *journal = std::get_if<RecoveryJournal>(&row->source)) {
            entry.insert(u"recovery"_s, bt2c::toJson(*journal));
        }
        entries.append(entry);
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, 1}, {u"activity"_s, entries}}).toJson();
}

Result<void> exportActivity(const QList<ActivityPointer> &rows, ExportForm form, const QString &path)
{
    return replaceFile(path, form == ExportForm::Csv ? toCsv(rows) : toJson(rows));
}

} // namespace bt2c
