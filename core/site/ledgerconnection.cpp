#include "core/site/ledgerconnection.h"

#include "core/support/durable.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <future>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;
constexpr int busyTimeoutMs = 15'000;

constexpr const char *schema[] = {
    "CREATE TABLE operations ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, site TEXT NOT NULL, subject TEXT NOT NULL,"
    " started_by TEXT NOT NULL, started_at INTEGER NOT NULL, ended_at INTEGER, outcome TEXT, evidence TEXT)",
    "CREATE INDEX operations_open ON operations(kind, site) WHERE outcome IS NULL",
    "CREATE TABLE checks ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT, directory TEXT NOT NULL, file_name TEXT NOT NULL,"
    " completed INTEGER NOT NULL, state TEXT NOT NULL, level TEXT NOT NULL, size INTEGER, modified_ns INTEGER,"
    " inode INTEGER, device INTEGER, entries INTEGER, uncompressed_bytes INTEGER, stored_sha256 TEXT,"
    " computed_sha256 TEXT, problems TEXT, seconds REAL, checked_at INTEGER)",
    "CREATE INDEX checks_of ON checks(directory, file_name, completed, id)",
};

/// Folders down to @p path, those that are missing made for this user only.
Result<void> makePrivateFolders(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).path();
    if (parent != path) {
        if (Result<void> made = makePrivateFolders(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return failure(errno, path, ErrorCode::WriteFailed);
    return {};
}

/// Held while the file is made, opened or set aside, so that two programs that start at once do it one by one.
Result<Descriptor> openingLock(const QString &path)
{
    Result<Descriptor> file = openFile(path + ".lock"_L1, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    if (!file)
        return file;
    for (int waited = 0; ::flock(file->get(), LOCK_EX | LOCK_NB) != 0; waited += 10) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return failure(errno, path, ErrorCode::WriteFailed);
        if (waited >= busyTimeoutMs)
            return failure(ErrorCode::Busy, path, u"another program keeps it from being opened"_s);
        QThread::msleep(10);
    }
    return file;
}

/// SQLite's primary result codes that matter here; see https://www.sqlite.org/rescode.html
ErrorCode codeOf(int primary)
{
    switch (primary) {
    case 3: case 8: case 23:
        return ErrorCode::PermissionDenied;
    case 5: case 6:
        return ErrorCode::Busy;
    case 11: case 26:
        return ErrorCode::Corrupt;
    case 13:
        return ErrorCode::NoSpace;
    case 10: case 14:
        return ErrorCode::WriteFailed;
    default:
        return ErrorCode::Internal;
    }
}

Error errorOf(const QSqlError &error, const QString &path)
{
    const int primary = error.nativeErrorCode().toInt() & 0xff;
    return Error{codeOf(primary), path, error.databaseText(), 0, -1};
}

} // namespace

Ledger::Connection::Connection(QString path)
    : m_path(std::move(path)),
      m_name("bt2c-ledger-"_L1 % QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_thread([this] { serve(); })
{
}

Ledger::Connection::~Connection()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Ledger::Connection::post(const std::function<void()> &task)
{
    std::promise<void> done;
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.emplace_back([&] {
            task();
            done.set_value();
        });
    }
    m_changed.notify_one();
    done.get_future().wait();
}

void Ledger::Connection::serve()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
        if (m_tasks.empty())
            break;
        const std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
    close();
}

std::optional<Ledger::Connection::FileId> Ledger::Connection::fileOnDisk() const
{
    // Only looked at by its path: opening and closing the file here would drop SQLite's own locks on it.
    struct stat status = {};
    if (::stat(QFile::encodeName(m_path).constData(), &status) != 0)
        return std::nullopt;
    return FileId{static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
}

Result<void> Ledger::Connection::open()
{
    // Another program may have set the file aside, or someone removed it: what is written now must not go there.
    if (m_open && fileOnDisk() == m_file)
        return {};
    close();
    if (Result<void> made = makePrivateFolders(QFileInfo(m_path).absolutePath()); !made)
        return made;
    const Result<Descriptor> lock = openingLock(m_path);
    if (!lock)
        return std::unexpected(lock.error());
    Result<void> opened = openFile();
    if (!opened && m_damaged) {
        const std::optional<FileId> damaged = fileOnDisk();
        close();
        moveAside(damaged);
        opened = openFile();
    }
    if (!opened)
        close();
    return opened;
}

Result<void> Ledger::Connection::openFile()
{
    m_damaged = false;
    const QByteArray name = QFile::encodeName(m_path);
    if (!fileOnDisk()) {
        const Result<Descriptor> created = bt2c::openFile(m_path, O_RDWR | O_CREAT | O_EXCL, 0600);
        if (!created)
            return std::unexpected(created.error());
    } else if (::access(name.constData(), R_OK | W_OK) != 0) {
        return failure(errno, m_path, ErrorCode::WriteFailed);
    }
    m_file = fileOnDisk();
    m_open = true;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    if (!database.open()) {
        const Error error = errorOf(database.lastError(), m_path);
        m_damaged = error.code == ErrorCode::Corrupt;
        return std::unexpected(error);
    }
    // FULL, because the ledger is where an interrupted restore is looked for after a power failure.
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s}) {
        if (const Result<QSqlQuery> done = execute(pragma); !done)
            return std::unexpected(done.error());
    }
    return migrate();
}

Result<void> Ledger::Connection::migrate()
{
    const auto version = [this]() -> Result<int> {
        Result<QSqlQuery> query = execute(u"PRAGMA user_version"_s);
        if (!query)
            return std::unexpected(query.error());
        return query->next() ? query->value(0).toInt() : 0;
    };
    const Result<int> found = version();
    if (!found)
        return std::unexpected(found.error());
    if (*found > schemaVersion)
        return failure(ErrorCode::Unsupported, m_path, u"written by a newer version of this program"_s);
    if (*found == schemaVersion)
        return {};
    QStringList statements = {u"BEGIN IMMEDIATE"_s};
    for (const char *statement : schema)
        statements += QString::fromLatin1(statement);
    statements += u"PRAGMA user_version=%1"_s.arg(schemaVersion);
    statements += u"COMMIT"_s;
    for (const QString &statement : std::as_const(statements)) {
        if (const Result<QSqlQuery> done = execute(statement); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<QSqlQuery> Ledger::Connection::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    if (done) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        done = query.exec();
    }
    if (done)
        return query;
    return std::unexpected(failureOf(query).value_or(Error{ErrorCode::Internal, m_path, {}, 0, -1}));
}

std::optional<Error> Ledger::Connection::failureOf(const QSqlQuery &query)
{
    if (!query.lastError().isValid())
        return std::nullopt;
    Error error = errorOf(query.lastError(), m_path);
    m_damaged = m_damaged || error.code == ErrorCode::Corrupt;
    return error;
}

const Ledger::Connection::Checks *Ledger::Connection::remembered(const QString &directory)
{
    // data_version changes when another connection commits; what this one writes calls forget().
    Result<QSqlQuery> query = execute(u"PRAGMA data_version"_s);
    const qint64 version = query && query->next() ? query->value(0).toLongLong() : -1;
    if (version < 0 || version != m_dataVersion) {
        m_remembered.clear();
        m_dataVersion = version;
    }
    const auto found = m_remembered.constFind(directory);
    return found == m_remembered.cend() ? nullptr : &*found;
}

void Ledger::Connection::close()
{
    if (m_open) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    m_open = false;
    m_file.reset();
    m_remembered.clear();
    m_dataVersion = -1;
}

void Ledger::Connection::setAside()
{
    const std::optional<FileId> damaged = m_file;
    close();
    if (const Result<Descriptor> lock = openingLock(m_path); lock)
        moveAside(damaged);
}

void Ledger::Connection::moveAside(const std::optional<FileId> &damaged) const
{
    // Another program may have been quicker; what lies there then is the new ledger.
    if (!damaged || fileOnDisk() != damaged)
        return;
    const QString stamp = ".damaged-"_L1 % QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss");
    QString aside = m_path + stamp;
    for (int n = 2; QFileInfo::exists(aside); ++n)
        aside = m_path % stamp % u'-' % QString::number(n);
    for (const QLatin1StringView part : {"-wal"_L1, "-shm"_L1, ""_L1})
        ::rename(QFile::encodeName(m_path + part).constData(), QFile::encodeName(aside + part).constData());
}

} // namespace bt2c
