#pragma once

#include "core/schedule/logfile.h"
#include "core/schedule/logscan.h"
#include "core/support/durable.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QTimer>

#include <functional>
#include <mutex>

namespace bt2c {

/// What the owner asks of the worker; all members under the mutex.
struct LogFile::Orders
{
    struct Request
    {
        quint64 epoch = 0;
        qint64 from = 0;
        qint64 to = 0;
    };

    std::mutex mutex;
    bool stop = false;
    quint64 number = 0;         // of the last open() or setFilter(); epochs of what was told before are lower
    QString path;
    LogFilter filter;
    QList<Request> requests;
};

/// Reads the file, in a thread of its own. Numbers of orders are the upper half of an epoch, rotations the lower.
class LogFile::Worker final : public QObject
{
public:
    using Tell = std::function<void(const LogExtent &)>;
    using Show = std::function<void(const LogPage &)>;
    Worker(std::shared_ptr<Orders> orders, Tell tell, Show show);

    /// Looks for orders and goes on working; what wake() calls.
    void work();

private:
    void takeOrders();
    void start();
    void openFile();
    void look();
    void watch();
    void answer();
    bool step();
    [[nodiscard]] bool indexStep();
    [[nodiscard]] bool scanStep();
    void beginIndex(LogExtent::Event event);
    void beginLines();
    void fail(const Error &error);
    void tell(bool now);
    [[nodiscard]] bool wasOverwritten() const;
    void remember();

    std::shared_ptr<Orders> m_orders;
    Tell m_tell;
    Show m_show;
    quint64 m_number = 0;
    quint32 m_turn = 0;
    QString m_path;
    LogFilter m_filter;
    Descriptor m_file;
    qint64 m_size = 0;
    qint64 m_modified = 0;
    QByteArray m_seenEnd;          // the bytes before m_index.end(), to tell appending from overwriting
    LogIndex m_index;
    std::optional<LogScan> m_scan;
    LogExtent m_told;
    LogExtent m_next;
    qint64 m_changedFrom = -1;
    bool m_dirty = false;
    QElapsedTimer m_sinceTold;
    QTimer m_goOn;
    QTimer m_poll;
    QTimer m_late;
    QFileSystemWatcher *m_watcher = nullptr;
};

} // namespace bt2c
