#include "core/site/ledger.h"

#include "core/site/ledgerconnection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QString startedBy()
{
    const bool window = QCoreApplication::applicationName().endsWith("-console"_L1);
    return (window ? "window, process "_L1 : "command line, process "_L1)
        % QString::number(QCoreApplication::applicationPid());
}

/// A null string would be bound as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong());
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString problemsText(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems) {
        QJsonObject object{{u"code"_s, errorToken(problem.code)}};
        if (!problem.subject.isEmpty())
            object.insert(u"subject"_s, problem.subject);
        if (!problem.detail.isEmpty())
            object.insert(u"detail"_s, problem.detail);
        if (problem.systemError)
            object.insert(u"errno"_s, problem.systemError);
        if (problem.offset >= 0)
            object.insert(u"offset"_s, problem.offset);
        array.append(object);
    }
    return textOf(array);
}

QList<Problem> problemsFrom(const QString &text)
{
    QList<Problem> problems;
    if (text.size() <= 2)
        return problems;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue value : array) {
        problems.append(Problem{errorFromToken(value["code"_L1].toString()), value["subject"_L1].toString(),
                                value["detail"_L1].toString(), value["errno"_L1].toInt(),
                                value["offset"_L1].toInteger(-1)});
    }
    return problems;
}

/// One spelling for a folder, however it was reached.
QString folderKey(const QString &directory)
{
    const QString canonical = QFileInfo(directory).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QDir(directory).absolutePath()) : canonical;
}

constexpr auto checkColumns =
    "directory, file_name, state, level, size, modified_ns, inode, device, entries, uncompressed_bytes, "
    "stored_sha256, computed_sha256, problems, seconds, checked_at, completed"_L1;

VerifyReport checkFrom(const QSqlQuery &row)
{
    VerifyReport report;
    report.path = row.value(0).toString() % u'/' % row.value(1).toString();
    report.state = stateFromToken(row.value(2).toString());
    report.level = levelFromToken(row.value(3).toString());
    report.identity.size = row.value(4).toLongLong();
    report.identity.modifiedNs = row.value(5).toLongLong();
    report.identity.inode = static_cast<quint64>(row.value(6).toLongLong());
    report.identity.device = static_cast<quint64>(row.value(7).toLongLong());
    report.entries = row.value(8).toLongLong();
    report.uncompressedBytes = row.value(9).toLongLong();
    report.storedSha256 = row.value(10).toString().toLatin1();
    report.computedSha256 = row.value(11).toString().toLatin1();
    report.problems = problemsFrom(row.value(12).toString());
    report.seconds = row.value(13).toDouble();
    report.checkedAt = timeFrom(row.value(14));
    return report;
}

} // namespace

Ledger::Ledger(QString path) : m_path(std::move(path)), m_connection(std::make_unique<Connection>(m_path)) {}

Ledger::~Ledger() = default;

QString Ledger::defaultPath()
{
    const QString chosen = qEnvironmentVariable("BT2C_LEDGER");
    if (!chosen.isEmpty())
        return QDir::cleanPath(QFileInfo(chosen).absoluteFilePath());
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) % "/bt2c-recovery/ledger.sqlite"_L1;
}

Result<qint64> Ledger::begin(const QString &kind, const QString &site, const QString &subject)
{
    return m_connection->run<qint64>([&]() -> Result<qint64> {
        const Result<QSqlQuery> query = m_connection->execute(
            u"INSERT INTO operations (kind, site, subject, started_by, started_at) VALUES (?, ?, ?, ?, ?)"_s,
            {notNull(kind), notNull(site), notNull(subject), startedBy(), QDateTime::currentMSecsSinceEpoch()});
        if (!query)
            return std::unexpected(query.error());
        return query->lastInsertId().toLongLong();
    });
}

Result<void> Ledger::end(qint64 id, const QString &outcome, const QJsonObject &evidence)
{
    return m_connection->run<void>([&]() -> Result<void> {
        const QString text = QString::fromUtf8(QJsonDocument(evidence).toJson(QJsonDocument::Compact));
        const Result<QSqlQuery> query =
            m_connection->execute(u"UPDATE operations SET ended_at = ?, outcome = ?, evidence = ? WHERE id = ?"_s,
                                  {QDateTime::currentMSecsSinceEpoch(), notNull(outcome), text, id});
        if (!query)
            return std::unexpected(query.error());
        if (query->numRowsAffected() != 1)
            return failure(ErrorCode::Missing, m_path, u"no operation %1"_s.arg(id));
        return {};
    });
}

Result<QList<LedgerOperation>> Ledger::operations(int limit)
{
    return m_connection->run<QList<LedgerOperation>>([&]() -> Result<QList<LedgerOperation>> {
        Result<QSqlQuery> query = m_connection->execute(
            u"SELECT id, kind, site, subject, started_by, started_at, ended_at, outcome, evidence "
            "FROM operations ORDER BY id DESC LIMIT ?"_s, {limit});
        if (!query)
            return std::unexpected(query.error());
        QList<LedgerOperation> list;
        while (query->next()) {
            list.append(LedgerOperation{
                query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString(),
                query->value(3).toString(), query->value(4).toString(), timeFrom(query->value(5)),
                timeFrom(query->value(6)), query->value(7).toString(),
                QJsonDocument::fromJson(query->value(8).toString().toUtf8()).object()});
        }
        return m_connection->finished(*query, std::move(list));
    });
}

Result<QStringList> Ledger::sitesWithUnfinishedRestores()
{
    return m_connection->run<QStringList>([&]() -> Result<QStringList> {
        Result<QSqlQuery> query = m_connection->execute(
            u"SELECT DISTINCT site FROM operations "
            "WHERE outcome IS NULL AND kind IN ('restore', 'rollback') AND site <> '' ORDER BY site"_s);
        if (!query)
            return std::unexpected(query.error());
        QStringList sites;
        while (query->next())
            sites += query->value(0).toString();
        return m_connection->finished(*query, std::move(sites));
    });
}

Result<void> Ledger::closeUnfinished(const QString &site)
{
    return m_connection->run<void>([&]() -> Result<void> {
        const Result<QSqlQuery> query = m_connection->execute(
            u"UPDATE operations SET outcome = 'interrupted', ended_at = ? WHERE outcome IS NULL AND site = ?"_s,
            {QDateTime::currentMSecsSinceEpoch(), notNull(site)});
        return query ? Result<void>() : std::unexpected(query.error());
    });
}

Result<void> Ledger::recordCheck(const VerifyReport &report)
{
    const QFileInfo file(report.path);
    const QString directory = folderKey(file.path());
    return m_connection->run<void>([&]() -> Result<void> {
        m_connection->forget();
        const bool completed = report.state != IntegrityState::Unreadable;
        const Result<QSqlQuery> query = m_connection->execute(
            "INSERT INTO checks ("_L1 % checkColumns % ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
            {directory, file.fileName(), stateToken(report.state), levelToken(report.level), report.identity.size,
             report.identity.modifiedNs, static_cast<qint64>(report.identity.inode),
             static_cast<qint64>(report.identity.device), report.entries, report.uncompressedBytes,
             QString::fromLatin1(report.storedSha256), QString::fromLatin1(report.computedSha256),
             problemsText(report.problems), report.seconds, milliseconds(report.checkedAt), completed ? 1 : 0});
        return query ? Result<void>() : std::unexpected(query.error());
    });
}

Result<QHash<QString, VerifyReport>> Ledger::lastChecks(const QString &directory)
{
    using Checks = QHash<QString, VerifyReport>;
    const QString key = folderKey(directory);
    return m_connection->run<Checks>([&]() -> Result<Checks> {
        if (const Checks *known = m_connection->remembered(key))
            return *known;
        // The newest completed and the newest other check of each file; of these, the completed one comes last and
        // wins.
        Result<QSqlQuery> query = m_connection->execute(
            "SELECT "_L1 % checkColumns % " FROM checks WHERE id IN (SELECT max(id) FROM checks WHERE directory = ?"
            " GROUP BY file_name, completed) ORDER BY completed"_L1, {key});
        if (!query)
            return std::unexpected(query.error());
        Checks checks;
        while (query->next())
            checks.insert(query->value(1).toString(), checkFrom(*query));
        Result<Checks> result = m_connection->finished(*query, std::move(checks));
        if (result)
            m_connection->remember(key, *result);
        return result;
    });
}

Result<QList<VerifyReport>> Ledger::checksOf(const QString &archive, int limit)
{
    const QFileInfo file(archive);
    const QString directory = folderKey(file.path());
    return m_connection->run<QList<VerifyReport>>([&]() -> Result<QList<VerifyReport>> {
        Result<QSqlQuery> query = m_connection->execute(
            "SELECT "_L1 % checkColumns
                % " FROM checks WHERE directory = ? AND file_name = ? ORDER BY id DESC LIMIT ?"_L1,
            {directory, file.fileName(), limit});
        if (!query)
            return std::unexpected(query.error());
        QList<VerifyReport> checks;
        while (query->next())
            checks += checkFrom(*query);
        return m_connection->finished(*query, std::move(checks));
    });
}

Result<QList<VerifyReport>> Ledger::checksIn(const QString &directory, int limit)
{
    const QString key = folderKey(directory);
    return m_connection->run<QList<VerifyReport>>([&]() -> Result<QList<VerifyReport>> {
        Result<QSqlQuery> query = m_connection->execute(
            "SELECT "_L1 % checkColumns % " FROM checks WHERE directory = ? ORDER BY id DESC LIMIT ?"_L1, {key, limit});
        if (!query)
            return std::unexpected(query.error());
        QList<VerifyReport> checks;
        while (query->next())
            checks += checkFrom(*query);
        return m_connection->finished(*query, std::move(checks));
    });
}

} // namespace bt2c
