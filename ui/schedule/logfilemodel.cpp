#include "ui/schedule/logfilemodel.h"

#include "ui/schedule/logfilewords.h"

#include <algorithm>

namespace bt2c {

namespace {

qint64 pageOf(qint64 id)
{
    return id >= 0 ? id / LogFileModel::pageLines : -((-id + LogFileModel::pageLines - 1) / LogFileModel::pageLines);
}

} // namespace

LogFileModel::LogFileModel(QObject *parent)
    : LogLines(parent)
{
    connect(&m_file, &LogFile::extentChanged, this, &LogFileModel::take);
    connect(&m_file, &LogFile::pageRead, this, &LogFileModel::takePage);
    connect(&m_file, &LogFile::collected, this, &LogFileModel::collected);
}

void LogFileModel::open(const QString &path)
{
    beginResetModel();
    m_extent = {};
    m_pages.clear();
    m_asked.clear();
    endResetModel();
    m_waiting = true;
    m_file.open(path);
    Q_EMIT extentChanged();
}

void LogFileModel::setFilter(const LogFilter &filter)
{
    m_waiting = m_waiting || filter != m_file.filter();
    m_file.setFilter(filter);
}

int LogFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_extent.last - m_extent.first);
}

void LogFileModel::take(const LogExtent &extent)
{
    m_waiting = false;
    if (extent.epoch != m_extent.epoch) {
        beginResetModel();
        m_extent = extent;
        m_pages.clear();
        m_asked.clear();
        endResetModel();
        if (extent.last > extent.first)
            ask(pageOf(extent.last - 1));
        Q_EMIT extentChanged();
        return;
    }
    if (extent.first > m_extent.first) {
        beginRemoveRows({}, 0, int(qMin(extent.first, m_extent.last) - m_extent.first) - 1);
        m_extent.first = qMin(extent.first, m_extent.last);
        endRemoveRows();
    }
    if (extent.first < m_extent.first) {
        beginInsertRows({}, 0, int(m_extent.first - extent.first) - 1);
        m_extent.first = extent.first;
        endInsertRows();
    }
    if (extent.last > m_extent.last) {
        const int before = rowCount();
        beginInsertRows({}, before, before + int(extent.last - m_extent.last) - 1);
        m_extent.last = extent.last;
        endInsertRows();
    }
    m_extent = extent;
    if (extent.changedFrom) {
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it)
            it->stale = it->stale || it.key() >= pageOf(*extent.changedFrom);
        const qint64 from = qMax(*extent.changedFrom, extent.first);
        if (from < extent.last)
            Q_EMIT dataChanged(index(int(from - extent.first)), index(rowCount() - 1));
    }
    Q_EMIT extentChanged();
}

void LogFileModel::ask(qint64 number) const
{
    if (m_asked.contains(number))
        return;
    m_asked.append(number);
    while (m_asked.size() > LogFile::maxWaitingRequests)
        m_asked.removeFirst();
    m_file.request(m_extent.epoch, number * pageLines, (number + 1) * pageLines);
}

void LogFileModel::takePage(const LogPage &page)
{
    if (page.epoch != m_extent.epoch)
        return;
    const qint64 number = pageOf(page.from);
    m_asked.removeAll(number);
    Page &known = m_pages[number];
    const qsizetype before = known.entries.size();
    const bool wasStale = known.stale;
    Page read;
    read.used = ++m_uses;
    read.from = page.lines.isEmpty() ? page.from : page.lines.first().id;
    for (const RawLogLine &line : page.lines)
        read.entries.append(shownEntry(line));
    const bool moved = read.from != known.from;
    known = std::move(read);
    const qint64 from = qMax(known.from, m_extent.first);
    const qint64 to = qMin(known.from + known.entries.size(), m_extent.last);
    forgetOldest();
    // Nothing new: saying so would have it asked for again and again.
    if (from < to && (moved || wasStale || to - from > before))
        Q_EMIT dataChanged(index(int(from - m_extent.first)), index(int(to - 1 - m_extent.first)));
}

void LogFileModel::forgetOldest()
{
    while (m_pages.size() > maxPages) {
        auto oldest = m_pages.begin();
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
            if (it->used < oldest->used)
                oldest = it;
        }
        m_pages.erase(oldest);
    }
}

bool LogFileModel::isLoaded(int row) const
{
    const qint64 id = m_extent.first + row;
    const auto page = m_pages.constFind(pageOf(id));
    return page != m_pages.constEnd() && id >= page->from && id < page->from + page->entries.size();
}

const LogEntry &LogFileModel::entry(int row) const
{
    const qint64 id = m_extent.first + row;
    const qint64 number = pageOf(id);
    const auto page = m_pages.find(number);
    if (page == m_pages.end() || id < page->from || id >= page->from + page->entries.size()) {
        ask(number);
        return m_blank;
    }
    if (page->stale)
        ask(number);
    page->used = ++m_uses;
    return std::as_const(page->entries).at(id - page->from);
}

void LogFileModel::collect(const QList<std::pair<int, int>> &rows)
{
    QList<std::pair<qint64, qint64>> ranges;
    for (const auto &[first, last] : rows)
        ranges.append({m_extent.first + first, m_extent.first + last + 1});
    std::ranges::sort(ranges);
    m_file.collect(m_extent.epoch, ranges);
}

} // namespace bt2c
