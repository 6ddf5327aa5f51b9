#include "core/site/practicechain.h"

#include "core/site/practiceturn.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

/// A transaction in every third block.
QByteArray transactionsOf(qint64 height)
{
    if (height % 3 != 0)
        return "[]";
    const QByteArray seed = hashOf("transaction " + QByteArray::number(height));
    const QByteArray signature = seed + seed;
    return "[{\"sender\": \"bt2c_" + seed.first(24) + "\", \"recipient\": \"bt2c_" + seed.last(24)
        + "\", \"amount\": " + QByteArray::number(1 + height % 90) + ".5, \"signature\": \"" + signature + "\"}]";
}

QByteArray blockLine(qint64 height, const QByteArray &previous, qint64 timestamp, const QByteArray &transactions,
                     const QByteArray &hash)
{
    return "{\"index\": " + QByteArray::number(height) + ", \"previous_hash\": \"" + previous + "\", \"timestamp\": "
        + QByteArray::number(timestamp) + ", \"transactions\": " + transactions + ", \"hash\": \"" + hash + "\"}\n";
}

Error sqlError(const QSqlError &error, const QString &path)
{
    constexpr int full = 13;   // SQLITE_FULL
    const bool noSpace = (error.nativeErrorCode().toInt() & 0xff) == full;
    return Error{noSpace ? ErrorCode::NoSpace : ErrorCode::WriteFailed, path, error.databaseText(), 0, -1};
}

Result<void> writeTo(const QString &path, QIODevice::OpenMode mode, const QByteArray &content, const QDateTime &time)
{
    QFile file(path);
    if (!file.open(mode) || file.write(content) != content.size() || !file.flush())
        return failure(file.error() == QFile::ResourceError ? ErrorCode::NoSpace : ErrorCode::WriteFailed, path,
                       file.errorString());
    file.setFileTime(time, QFileDevice::FileModificationTime);
    return {};
}

} // namespace

PracticeChain::PracticeChain(QString dataDirectory, const QDateTime &start)
    : m_directory(std::move(dataDirectory)),
      m_connection("bt2c-practice-"_L1 % QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_start(start.toSecsSinceEpoch()),
      m_lastHash(64, '0')
{
}

PracticeChain::~PracticeChain()
{
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

Result<void> PracticeChain::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_directory % "/blockchain.db"_L1);
    if (!database.open())
        return std::unexpected(sqlError(database.lastError(), database.databaseName()));
    QSqlQuery query(database);
    // Nothing but a practice chain is at stake, and no journal may lie beside it when it is backed up.
    for (const QString &statement : {u"PRAGMA journal_mode=MEMORY"_s, u"PRAGMA synchronous=OFF"_s}) {
        if (!query.exec(statement))
            return std::unexpected(sqlError(query.lastError(), database.databaseName()));
    }
    return {};
}

Result<void> PracticeChain::begin()
{
    if (!QDir().mkpath(m_directory))
        return failure(ErrorCode::WriteFailed, m_directory);
    if (Result<void> opened = open(); !opened)
        return opened;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"CREATE TABLE blocks(height integer primary key, hash text, previous_hash text, "
                    "timestamp integer, transactions text)"_s))
        return std::unexpected(sqlError(query.lastError(), m_directory));
    return {};
}

Result<void> PracticeChain::resume(qint64 height, const QByteArray &lastHash)
{
    m_height = height;
    m_lastHash = lastHash;
    return open();
}

Result<void> PracticeChain::insert(const QByteArray &hash, qint64 timestamp, const QByteArray &transactions)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"INSERT INTO blocks VALUES (?, ?, ?, ?, ?)"_s);
    query.addBindValue(m_height);
    query.addBindValue(QString::fromLatin1(hash));
    query.addBindValue(QString::fromLatin1(m_lastHash));
    query.addBindValue(timestamp);
    query.addBindValue(QString::fromLatin1(transactions));
    if (!query.exec())
        return std::unexpected(sqlError(query.lastError(), m_directory));
    return {};
}

Result<QByteArray> PracticeChain::append(qint64 timestamp)
{
    ++m_height;
    const QByteArray transactions = transactionsOf(m_height);
    const QByteArray hash = practiceBlockHash(m_lastHash, m_height, transactions);
    if (Result<void> inserted = insert(hash, timestamp, transactions); !inserted)
        return std::unexpected(inserted.error());
    const QByteArray line = blockLine(m_height, m_lastHash, timestamp, transactions, hash);
    m_lastHash = hash;
    return line;
}

Result<void> PracticeChain::write(const QByteArray &lines, const QDateTime &time) const
{
    const PracticeTurn turn(m_directory, PracticeTurn::Use::Write);
    if (Result<void> written = writeTo(m_directory % "/blocks.dat"_L1, QIODevice::Append, lines, time); !written)
        return written;
    const QString path = QSqlDatabase::database(m_connection).databaseName();
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    if (!database.commit())
        return std::unexpected(sqlError(database.lastError(), path));
    const QByteArray state = "{\"network\": \"practice\", \"block_height\": " + QByteArray::number(m_height)
        + ", \"last_block_hash\": \"" + m_lastHash + "\"}";
    if (Result<void> written = writeTo(m_directory % "/state.json"_L1, QIODevice::WriteOnly, state, time); !written)
        return written;
    return writeTo(path, QIODevice::Append, {}, time);
}

Result<void> PracticeChain::growTo(const QDateTime &time)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    if (!database.transaction())
        return std::unexpected(sqlError(database.lastError(), database.databaseName()));
    QByteArray lines;
    while (m_start + (m_height + 1) * blockSeconds <= time.toSecsSinceEpoch()) {
        const Result<QByteArray> line = append(m_start + (m_height + 1) * blockSeconds);
        if (!line)
            return std::unexpected(line.error());
        lines += *line;
    }
    return write(lines, time);
}

Result<void> PracticeChain::addBlock(const QDateTime &time)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    if (!database.transaction())
        return std::unexpected(sqlError(database.lastError(), database.databaseName()));
    const Result<QByteArray> line = append(time.toSecsSinceEpoch());
    if (!line)
        return std::unexpected(line.error());
    return write(*line, time);
}

QByteArray practiceBlockHash(const QByteArray &previous, qint64 height, const QByteArray &transactions)
{
    return hashOf(previous + QByteArray::number(height) + transactions);
}

} // namespace bt2c
