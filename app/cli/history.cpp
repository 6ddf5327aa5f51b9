#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/cli/session.h"
#include "app/cli/text.h"

using namespace Qt::StringLiterals;

namespace bt2c::cli {

namespace {

constexpr int defaultLimit = 20;
constexpr int mostLines = 100'000;

QJsonObject operationToJson(const LedgerOperation &operation)
{
    return {
        {u"id"_s, operation.id},
        {u"kind"_s, operation.kind},
        {u"site"_s, textOrNull(operation.site)},
        {u"subject"_s, textOrNull(operation.subject)},
        {u"started_by"_s, textOrNull(operation.startedBy)},
        {u"started_at"_s, toJson(operation.startedAt)},
        {u"ended_at"_s, toJson(operation.endedAt)},
        {u"outcome"_s, textOrNull(operation.outcome)},
        {u"evidence"_s, operation.evidence},
    };
}

} // namespace

Exit runHistory(Session &session)
{
    int limit = defaultLimit;
    if (session.has(u"--limit"_s)) {
        const QString text = session.arguments().value(u"--limit"_s);
        bool isNumber = false;
        limit = text.toInt(&isNumber);
        if (!isNumber || limit < 1 || limit > mostLines)
            return session.fail(
                Error{ErrorCode::InvalidArgument, text,
                      CommandLine::tr("“--limit %1”: it is a number from 1 to %2.").arg(text).arg(mostLines)});
    }
    const auto operations = session.run([&session, limit](Control &) { return session.ledger().operations(limit); });
    if (!operations)
        return session.fail(operations.error());

    QJsonArray array;
    QList<QStringList> rows;
    for (const LedgerOperation &operation : *operations) {
        array += operationToJson(operation);
        rows += {operation.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), operation.kind,
                 operation.outcome.isEmpty() ? CommandLine::tr("not ended") : operation.outcome,
                 operation.subject.isEmpty() ? operation.site : operation.subject};
    }
    session.json[u"operations"_s] = array;
    if (!session.wantsJson()) {
        for (const QString &line : alignedColumns(rows, {}))
            session.console().line(line);
        if (rows.isEmpty())
            session.console().line(CommandLine::tr("Nothing is on record yet."));
    }
    return Exit::Done;
}

} // namespace bt2c::cli
