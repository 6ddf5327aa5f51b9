#pragma once

#include "core/site/ledger.h"

#include <QSqlQuery>
#include <QVariantList>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace bt2c {

/// The one connection of a Ledger. A QSqlDatabase belongs to the thread that opened it, so it lives on a thread of its
/// own, which works off what others ask for, one after the other.
class Ledger::Connection
{
public:
    explicit Connection(QString path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs @p work on the connection's thread, with the file open, and waits for it. When the file turns out to be
    /// damaged, it is set aside and @p work runs once more on a new one.
    template<typename T>
    Result<T> run(const std::function<Result<T>()> &work)
    {
        std::optional<Result<T>> result;
        post([&] {
            for (int round = 0; round < 2; ++round) {
                const Result<void> opened = open();
                result = opened ? work() : Result<T>(std::unexpected(opened.error()));
                if (*result || !m_damaged)
                    return;
                setAside();
            }
        });
        return *std::move(result);
    }

    /// Runs one statement; only inside run().
    [[nodiscard]] Result<QSqlQuery> execute(const QString &sql, const QVariantList &values = {});

    /// @p value, unless reading the rows of @p query to their end met an error.
    template<typename T>
    [[nodiscard]] Result<T> finished(const QSqlQuery &query, T value)
    {
        if (std::optional<Error> error = failureOf(query))
            return std::unexpected(*std::move(error));
        return value;
    }

    using Checks = QHash<QString, VerifyReport>;
    /// The checks of @p directory as last read, unless anything was written since; null then. Only inside run().
    [[nodiscard]] const Checks *remembered(const QString &directory);
    void remember(const QString &directory, const Checks &checks) { m_remembered.insert(directory, checks); }
    void forget() { m_remembered.clear(); }

private:
    struct FileId
    {
        quint64 device = 0;
        quint64 inode = 0;
        bool operator==(const FileId &) const = default;
    };

    [[nodiscard]] std::optional<Error> failureOf(const QSqlQuery &query);
    void post(const std::function<void()> &task);
    void serve();
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> openFile();
    [[nodiscard]] Result<void> migrate();
    [[nodiscard]] std::optional<FileId> fileOnDisk() const;
    void close();
    void setAside();
    void moveAside(const std::optional<FileId> &damaged) const;

    const QString m_path;
    const QString m_name;
    bool m_open = false;
    bool m_damaged = false;
    std::optional<FileId> m_file;
    QHash<QString, Checks> m_remembered;
    qint64 m_dataVersion = -1;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks;
    bool m_stopping = false;
    std::thread m_thread;   // last: it uses all of the above
};

} // namespace bt2c
