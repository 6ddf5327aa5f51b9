#pragma once

#include "core/schedule/logfilter.h"
#include "core/schedule/logindex.h"

#include <QObject>

#include <memory>

class QThread;

namespace bt2c {

/// What can be shown of a log file now.
struct LogExtent
{
    /// What happened to the file last.
    enum class Event {
        None,
        Rotated,       ///< another file stands at the path: lines begin anew with it
        Truncated,     ///< it was emptied or overwritten in place: lines begin anew
        Gone,          ///< nothing is at the path any more; what was read can still be shown
    };

    quint64 epoch = 0;            ///< lines of another epoch have nothing to do with these
    qint64 first = 0;             ///< ids of the lines: first … last, last not included
    qint64 last = 0;
    qint64 changedFrom = -1;      ///< lines from this id on may read otherwise than before; -1: none
    qint64 fileLines = 0;         ///< lines of the whole file as far as it was looked at
    qint64 fileBytes = 0;
    qint64 lookedBytes = 0;       ///< so much of it, from its end, was looked at for these lines
    bool complete = false;        ///< all was looked at
    bool cut = false;             ///< there are older ones that are not kept
    Event event = Event::None;
    std::optional<Error> error;   ///< why there is nothing, or no more

    bool operator==(const LogExtent &) const = default;
};

/// Lines that were asked for.
struct LogPage
{
    quint64 epoch = 0;
    qint64 from = 0;
    QList<RawLogLine> lines;
    std::optional<Error> error;
};

/// A log file of any size that grows, is rotated, is not there yet. All reading is done on a thread of its own; what comes of
/// it is told in the thread that this lives in. The last lines are known after milliseconds, those before them step by step.
/// No call waits.
class LogFile final : public QObject
{
    Q_OBJECT

public:
    /// How long a change of the file may go unnoticed where the system does not tell of it.
    static constexpr int pollMs = 500;
    /// Extents follow each other no faster.
    static constexpr int tellMs = 50;
    static constexpr int maxWaitingRequests = 8;

    explicit LogFile(QObject *parent = nullptr);
    ~LogFile() override;

    /// Shows that file; empty: none. What was told of another one before is of another epoch.
    void open(const QString &path);
    void setFilter(const LogFilter &filter);
    /// Asks for lines; the oldest of too many requests are dropped.
    void request(quint64 epoch, qint64 from, qint64 to);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const LogFilter &filter() const { return m_filter; }

Q_SIGNALS:
    void extentChanged(const bt2c::LogExtent &extent);
    void pageRead(const bt2c::LogPage &page);

private:
    class Worker;
    struct Orders;
    void wake();

    QString m_path;
    LogFilter m_filter;
    quint64 m_number = 0;
    std::shared_ptr<Orders> m_orders;
    QThread *m_thread;
    Worker *m_worker;
};

} // namespace bt2c
