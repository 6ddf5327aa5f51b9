#include "core/site/practicecheck.h"

#include "core/site/practicechain.h"
#include "core/site/practiceturn.h"
#include "core/support/smallfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBlocksFile = 16 * 1024 * 1024;
constexpr qint64 maxDatabase = 64 * 1024 * 1024;
constexpr qint64 maxStateFile = 64 * 1024;
constexpr qsizetype hashDigits = 64;

Error damagedBlock(const QString &path, qint64 height, const QString &what, qint64 offset = -1)
{
    return Error{ErrorCode::Corrupt, path, u"block %1 %2"_s.arg(height).arg(what), 0, offset};
}

/// All blocks of the file as far as they are sound; the error says why there are no more.
std::optional<Error> readBlocks(const QString &path, QList<PracticeLine> &lines)
{
    const Result<QByteArray> content = readSmallFile(path, maxBlocksFile);
    if (!content)
        return content.error();
    QByteArray previous(hashDigits, '0');
    for (qsizetype at = 0; at < content->size();) {
        const qsizetype end = content->indexOf('\n', at);
        const qint64 height = lines.size();
        if (end < 0)
            return Error{ErrorCode::Truncated, path, u"ends within block %1"_s.arg(height), 0, at};
        Result<PracticeLine> line = parsePracticeLine(content->sliced(at, end - at), height, previous);
        if (!line) {
            Error error = line.error();
            error.subject = path;
            error.offset += at;
            return error;
        }
        previous = line->block.hash;
        lines.append(std::move(*line));
        at = end + 1;
    }
    if (lines.isEmpty())
        return Error{ErrorCode::Corrupt, path, u"block 0 is not there"_s, 0, 0};
    return {};
}

std::optional<Error> compareRows(const QSqlDatabase &database, const QString &path, const QList<PracticeLine> &lines,
                                 qint64 height)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT height, hash, timestamp, transactions FROM blocks ORDER BY height"_s))
        return Error{ErrorCode::Corrupt, path, u"the table of blocks cannot be read"_s, 0, -1};
    qint64 row = 0;
    for (; query.next(); ++row) {
        if (row >= lines.size())
            return damagedBlock(path, row, u"is in the database only"_s);
        const PracticeLine &line = lines.at(row);
        if (query.value(0).toLongLong() != row || query.value(1).toString().toLatin1() != line.block.hash
            || query.value(2).toLongLong() != line.block.timestamp
            || query.value(3).toString().toUtf8() != line.transactions)
            return damagedBlock(path, row, u"is not the same in the database"_s);
    }
    if (row <= height)
        return damagedBlock(path, row, u"is not in the database"_s);
    return {};
}

std::optional<Error> readDatabase(const QString &path, const QList<PracticeLine> &lines, qint64 height)
{
    // Looked at beforehand, since SQLite would wait for a FIFO.
    if (const Result<QByteArray> content = readSmallFile(path, maxDatabase); !content)
        return content.error();
    const QString connection = u"bt2c-practice-check-%1"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    std::optional<Error> error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        // Immutable: neither a lock nor a journal is made beside it.
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        QUrl url = QUrl::fromLocalFile(path);
        url.setQuery(u"immutable=1"_s);
        database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
        error = database.open() ? compareRows(database, path, lines, height)
                                : Error{ErrorCode::Corrupt, path, u"the database cannot be opened"_s, 0, -1};
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return error;
}

} // namespace

Result<PracticeLine> parsePracticeLine(const QByteArray &line, qint64 height, const QByteArray &previous)
{
    const auto damaged = [height](const QString &what, qsizetype offset) {
        return std::unexpected(damagedBlock({}, height, what, offset));
    };
    PracticeLine found;
    found.block.height = height;
    const QByteArray head = "{\"index\": " + QByteArray::number(height) + ", \"previous_hash\": \"" + previous
        + "\", \"timestamp\": ";
    if (!line.startsWith(head))
        return damaged(u"does not follow from the one before it"_s, 0);
    const QByteArray transactionsKey = ", \"transactions\": ";
    const qsizetype timeEnd = line.indexOf(transactionsKey, head.size());
    bool isNumber = false;
    found.block.timestamp = timeEnd < 0 ? 0 : line.sliced(head.size(), timeEnd - head.size()).toLongLong(&isNumber);
    if (!isNumber)
        return damaged(u"has no time"_s, head.size());
    const QByteArray hashKey = ", \"hash\": \"";
    const qsizetype begin = timeEnd + transactionsKey.size();
    const qsizetype tail = hashKey.size() + hashDigits + 2;
    if (line.size() - begin < tail || !line.endsWith("\"}")
        || line.sliced(line.size() - tail, hashKey.size()) != hashKey)
        return damaged(u"has no hash"_s, begin);
    found.transactions = line.sliced(begin, line.size() - tail - begin);
    found.block.hash = line.sliced(line.size() - hashDigits - 2, hashDigits);
    if (found.block.hash != practiceBlockHash(previous, height, found.transactions))
        return damaged(u"does not match its hash"_s, begin);
    found.block.transactions = static_cast<int>(found.transactions.count("\"sender\""));
    return found;
}

PracticeChainCheck checkPracticeChain(const QString &dataDirectory)
{
    const PracticeTurn turn(dataDirectory, PracticeTurn::Use::Read);
    PracticeChainCheck check;
    QList<PracticeLine> lines;
    check.damage = readBlocks(dataDirectory % "/blocks.dat"_L1, lines);
    for (const PracticeLine &line : std::as_const(lines))
        check.blocks.append(line.block);
    if (check.damage)
        return check;

    const QString statePath = dataDirectory % "/state.json"_L1;
    const Result<QByteArray> content = readSmallFile(statePath, maxStateFile);
    if (!content) {
        check.damage = content.error();
        return check;
    }
    const QJsonObject state = QJsonDocument::fromJson(*content).object();
    const qint64 height = state["block_height"_L1].toInteger(-1);
    if (height < 0 || height >= lines.size()) {
        check.damage =
            Error{ErrorCode::Corrupt, statePath,
                  height < 0 ? u"it names no height"_s : u"block %1 is not there"_s.arg(lines.size()), 0, -1};
        return check;
    }
    if (state["last_block_hash"_L1].toString().toLatin1() != lines.at(height).block.hash) {
        check.damage = damagedBlock(statePath, height, u"has another hash than state.json says"_s);
        return check;
    }
    if (lines.size() > height + 2) {
        check.damage = damagedBlock(statePath, height + 2, u"is unknown to state.json"_s);
        return check;
    }
    check.damage = readDatabase(dataDirectory % "/blockchain.db"_L1, lines, height);
    if (!check.damage)
        check.height = height;
    return check;
}

} // namespace bt2c
