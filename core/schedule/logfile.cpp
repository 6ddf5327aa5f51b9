#include "core/schedule/logfile.h"

#include "core/schedule/logfileworker.h"

#include <QThread>

namespace bt2c {

namespace {

/// A file system that hangs must not hold up the window when it closes.
constexpr int waitMs = 500;

} // namespace

LogFile::LogFile(QObject *parent) : QObject(parent), m_orders(std::make_shared<Orders>()), m_thread(new QThread)
{
    m_thread->setObjectName(QStringLiteral("log file"));
    // The worker may outlive this; what it says then is dropped, since its context is gone.
    auto *const context = new QObject(this);
    const auto hand = [context](auto what) { QMetaObject::invokeMethod(context, std::move(what), Qt::QueuedConnection); };
    m_worker = new Worker(
        m_orders,
        [this, hand, orders = m_orders](const LogExtent &extent) {
            const std::lock_guard lock(orders->mutex);
            if (!orders->stop)
                hand([this, extent] {
                    // What was told before the last order is stale.
                    if (extent.epoch >> 32U == m_number)
                        Q_EMIT extentChanged(extent);
                });
        },
        [this, hand, orders = m_orders](const LogPage &page) {
            const std::lock_guard lock(orders->mutex);
            if (!orders->stop)
                hand([this, page] { Q_EMIT pageRead(page); });
        });
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

LogFile::~LogFile()
{
    {
        const std::lock_guard lock(m_orders->mutex);
        m_orders->stop = true;
    }
    m_thread->quit();
    if (m_thread->wait(waitMs))
        delete m_thread;
    else
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void LogFile::wake()
{
    QMetaObject::invokeMethod(m_worker, &Worker::work, Qt::QueuedConnection);
}

void LogFile::open(const QString &path)
{
    m_path = path;
    {
        const std::lock_guard lock(m_orders->mutex);
        m_orders->path = path;
        m_orders->number = ++m_number;
        m_orders->requests.clear();
    }
    wake();
}

void LogFile::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    {
        const std::lock_guard lock(m_orders->mutex);
        m_orders->filter = filter;
        m_orders->number = ++m_number;
        m_orders->requests.clear();
    }
    wake();
}

void LogFile::request(quint64 epoch, qint64 from, qint64 to)
{
    {
        const std::lock_guard lock(m_orders->mutex);
        m_orders->requests.append({epoch, from, to});
        while (m_orders->requests.size() > maxWaitingRequests)
            m_orders->requests.removeFirst();
    }
    wake();
}

} // namespace bt2c
