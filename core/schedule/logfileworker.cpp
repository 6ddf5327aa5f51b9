#include "core/schedule/logfileworker.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Work between two looks for orders.
constexpr int sliceMs = 10;
constexpr qint64 seenEndBytes = 256;

qint64 modifiedAt(const struct stat &info)
{
#ifdef Q_OS_DARWIN
    const timespec &at = info.st_mtimespec;
#else
    const timespec &at = info.st_mtim;
#endif
    return qint64(at.tv_sec) * 1'000'000'000 + at.tv_nsec;
}

} // namespace

LogFile::Worker::Worker(std::shared_ptr<Orders> orders, Tell tell, Show show)
    : m_orders(std::move(orders)), m_tell(std::move(tell)), m_show(std::move(show)), m_goOn(this), m_poll(this), m_late(this)
{
    m_goOn.setSingleShot(true);
    m_late.setSingleShot(true);
    m_poll.setInterval(pollMs);
    connect(&m_goOn, &QTimer::timeout, this, &Worker::work);
    connect(&m_late, &QTimer::timeout, this, [this] { this->tell(true); });
    connect(&m_poll, &QTimer::timeout, this, &Worker::look);
}

void LogFile::Worker::takeOrders()
{
    bool anew = false;
    bool another = false;
    {
        const std::lock_guard lock(m_orders->mutex);
        anew = m_orders->number != m_number;
        another = anew && (m_orders->path != m_path || !m_file.isOpen());
        m_number = m_orders->number;
        m_path = m_orders->path;
        m_filter = m_orders->filter;
    }
    if (!anew)
        return;
    m_turn = 0;
    if (another)
        start();
    else
        beginLines();
}

void LogFile::Worker::start()
{
    m_file.reset();
    m_poll.stop();
    delete m_watcher;
    m_watcher = nullptr;
    m_index = {};
    m_scan.reset();
    m_size = 0;
    m_next = {};
    if (m_path.isEmpty()) {
        tell(true);
        return;
    }
    openFile();
    m_poll.start();
}

void LogFile::Worker::openFile()
{
    // Never waits for a FIFO or a device, whatever lies there.
    Result<Descriptor> file = bt2c::openFile(m_path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    struct stat info = {};
    if (!file)
        return fail(file.error());
    if (::fstat(file->get(), &info) != 0)
        return fail(systemError(errno, m_path, ErrorCode::ReadFailed));
    if (!S_ISREG(info.st_mode))
        return fail(Error{ErrorCode::Unsupported, m_path, u"not a regular file"_s});
    const bool before = m_file.isOpen();
    m_file = std::move(*file);
    watch();
    beginIndex(before ? LogExtent::Event::Rotated : LogExtent::Event::None);
}

void LogFile::Worker::watch()
{
    // Made here, in the thread that it works in.
    if (!m_watcher) {
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &Worker::look);
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &Worker::look);
        (void)m_watcher->addPath(QFileInfo(m_path).path());
    }
    if (!m_watcher->files().contains(m_path))
        (void)m_watcher->addPath(m_path);
}

void LogFile::Worker::beginIndex(LogExtent::Event event)
{
    if (event != LogExtent::Event::None)
        ++m_turn;
    m_next = {};
    m_next.event = event;
    struct stat info = {};
    if (::fstat(m_file.get(), &info) == 0) {
        m_size = info.st_size;
        m_modified = modifiedAt(info);
    }
    if (const Result<void> begun = m_index.begin(m_file.get(), m_size); !begun)
        return fail(begun.error());
    remember();
    beginLines();
}

void LogFile::Worker::beginLines()
{
    m_changedFrom = -1;
    m_scan.reset();
    if (!m_filter.everything()) {
        m_scan.emplace(m_filter);
        if (const Result<void> begun = m_scan->begin(m_file.get(), m_size); !begun)
            return fail(begun.error());
    }
    // The first lines at once.
    (void)step();
    tell(true);
    m_goOn.start(0);
}

void LogFile::Worker::fail(const Error &error)
{
    m_next.error = error;
    if (m_next.error->subject.isEmpty())
        m_next.error->subject = m_path;
    tell(true);
}

void LogFile::Worker::remember()
{
    const qint64 from = qMax(qint64(0), m_index.end() - seenEndBytes);
    m_seenEnd = readAt(m_file.get(), from, m_index.end() - from).value_or(QByteArray());
}

bool LogFile::Worker::wasOverwritten() const
{
    const qint64 from = m_index.end() - m_seenEnd.size();
    const Result<QByteArray> now = readAt(m_file.get(), from, m_seenEnd.size());
    return now && *now != m_seenEnd;
}

void LogFile::Worker::look()
{
    takeOrders();
    if (m_path.isEmpty())
        return;
    struct stat there = {};
    const bool exists = ::stat(QFile::encodeName(m_path).constData(), &there) == 0;
    if (!m_file.isOpen()) {
        const bool same = !exists && m_told.error && m_told.error->code == systemError(errno, m_path, ErrorCode::ReadFailed).code;
        if (!same)
            openFile();
        return;
    }
    struct stat mine = {};
    if (::fstat(m_file.get(), &mine) != 0)
        return;
    if (exists && (there.st_ino != mine.st_ino || there.st_dev != mine.st_dev)) {
        openFile();
        return;
    }
    if (!exists && m_next.event != LogExtent::Event::Gone) {
        m_next.event = LogExtent::Event::Gone;
        m_dirty = true;
    } else if (exists && m_next.event == LogExtent::Event::Gone) {
        m_next.event = LogExtent::Event::None;      // the same file, renamed back
        m_dirty = true;
    }
    const bool changed = qint64(mine.st_size) != m_size || modifiedAt(mine) != m_modified;
    if (qint64(mine.st_size) < m_index.end() || (changed && wasOverwritten())) {
        beginIndex(LogExtent::Event::Truncated);
        return;
    }
    m_modified = modifiedAt(mine);
    watch();
    m_size = mine.st_size;
    m_goOn.start(0);
}

void LogFile::Worker::answer()
{
    for (;;) {
        Orders::Request request;
        {
            const std::lock_guard lock(m_orders->mutex);
            if (m_orders->stop || m_orders->requests.isEmpty())
                return;
            request = m_orders->requests.takeLast();
        }
        if (request.epoch != m_next.epoch || !m_file.isOpen())
            continue;
        auto lines = m_scan ? m_scan->read(m_file.get(), request.from, request.to)
                            : m_index.read(m_file.get(), request.from, request.to);
        LogPage page{request.epoch, request.from, {}, {}};
        if (lines)
            page.lines = std::move(*lines);
        else
            page.error = lines.error();
        m_show(page);
    }
}

bool LogFile::Worker::indexStep()
{
    if (m_index.end() < m_size) {
        const qint64 last = m_index.last();
        if (m_index.lastIsOpen() && !m_scan)
            m_changedFrom = m_changedFrom < 0 ? last - 1 : qMin(m_changedFrom, last - 1);
        const Result<void> done = m_index.stepForward(m_file.get(), m_size);
        if (!done) {
            fail(done.error());
            return false;
        }
        remember();
        m_next.error.reset();
        m_dirty = true;
        return true;
    }
    // While lines are looked for by their text, the count of all can wait.
    if (m_index.complete() || (m_scan && !m_scan->complete()))
        return false;
    const Result<void> done = m_index.stepBack(m_file.get());
    // A file that became shorter meanwhile is noticed by the next look.
    m_dirty = true;
    return done.has_value();
}

bool LogFile::Worker::scanStep()
{
    if (!m_scan->complete()) {
        m_dirty = true;
        return m_scan->stepBack(m_file.get()).has_value();
    }
    if (!m_scan->canGoForward(m_size))
        return false;
    m_dirty = true;
    return m_scan->stepForward(m_file.get(), m_size).has_value();
}

bool LogFile::Worker::step()
{
    const bool more = m_scan && scanStep();
    return indexStep() || more;
}

void LogFile::Worker::work()
{
    {
        const std::lock_guard lock(m_orders->mutex);
        if (m_orders->stop)
            return;
    }
    takeOrders();
    answer();
    if (!m_file.isOpen())
        return;
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    while (more && clock.elapsed() < sliceMs)
        more = step();
    tell(false);
    if (more)
        m_goOn.start(0);
}

void LogFile::Worker::tell(bool now)
{
    if (!now && !m_dirty)
        return;
    if (!now && m_sinceTold.isValid() && !m_sinceTold.hasExpired(tellMs)) {
        if (!m_late.isActive())
            m_late.start(tellMs);
        return;
    }
    m_next.epoch = (m_number << 32U) | m_turn;
    m_next.first = m_scan ? m_scan->first() : m_index.first();
    m_next.last = m_scan ? m_scan->last() : m_index.last();
    m_next.changedFrom = m_changedFrom;
    m_next.fileLines = m_index.last() - m_index.first();
    m_next.fileBytes = m_size;
    m_next.lookedBytes = m_size - (m_scan ? m_scan->lookedFrom() : m_index.lookedFrom());
    m_next.complete = m_scan ? m_scan->complete() : m_index.complete();
    m_next.cut = m_scan ? m_scan->cut() : m_index.cut();
    m_dirty = false;
    m_changedFrom = -1;
    m_sinceTold.start();
    if (m_next == m_told)
        return;
    m_told = m_next;
    m_tell(m_next);
}

} // namespace bt2c
