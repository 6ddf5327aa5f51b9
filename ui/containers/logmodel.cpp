#include "ui/containers/logmodel.h"

#include <QElapsedTimer>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// A slice of a search; the event loop comes round in between.
constexpr qint64 sliceMs = 6;
constexpr int linesBetweenLooks = 256;

} // namespace

LogModel::LogModel(QObject *parent) : LogLines(parent)
{
    m_scan.setInterval(0);
    connect(&m_scan, &QTimer::timeout, this, &LogModel::scan);
}

void LogModel::append(const LineBatch &batch)
{
    m_leftOut += batch.leftOut;
    const qsizetype skipped = qMax(qsizetype(0), batch.lines.size() - maxLines);
    m_leftOut += skipped;
    const qsizetype coming = batch.lines.size() - skipped;
    if (coming == 0) {
        Q_EMIT countsChanged();
        return;
    }
    makeRoom(coming);
    const bool all = m_search.isEmpty();
    if (all)
        beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + size_t(coming)) - 1);
    for (qsizetype i = skipped; i < batch.lines.size(); ++i) {
        const LogLine &line = batch.lines.at(i);
        LogEntry entry;
        entry.at = line.at;
        if (line.at.isValid()) {
            // Many lines share a second, and asking a zone for local time costs more than all the rest.
            const qint64 second = line.at.toSecsSinceEpoch();
            if (second != m_lastSecond) {
                m_lastSecond = second;
                m_lastTime = line.at.toLocalTime().toString(u"HH:mm:ss"_s);
            }
            entry.time = m_lastTime;
        }
        entry.text = logText(line.text);
        entry.severity = severityOf(entry.text);
        m_lines.push_back(std::move(entry));
    }
    if (all)
        endInsertRows();
    else
        m_scan.start();
    Q_EMIT countsChanged();
}

void LogModel::makeRoom(qsizetype coming)
{
    const qsizetype over =
        qMin(qsizetype(m_lines.size()), qMax(qsizetype(0), qsizetype(m_lines.size()) + coming - maxLines));
    if (over == 0)
        return;
    m_leftOut += over;
    const qint64 first = m_first + over;
    qsizetype gone = over;
    if (!m_search.isEmpty()) {
        gone = 0;
        while (size_t(gone) < m_shown.size() && m_shown[size_t(gone)] < first)
            ++gone;
    }
    if (gone > 0)
        beginRemoveRows({}, 0, int(gone) - 1);
    m_lines.erase(m_lines.begin(), m_lines.begin() + over);
    m_first = first;
    m_scanned = qMax(m_scanned, first);
    if (!m_search.isEmpty())
        m_shown.erase(m_shown.begin(), m_shown.begin() + gone);
    if (gone > 0)
        endRemoveRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_first += qint64(m_lines.size());
    m_lines.clear();
    m_shown.clear();
    m_scanned = m_first;
    m_leftOut = 0;
    m_lastSecond = -1;
    m_scan.stop();
    endResetModel();
    Q_EMIT countsChanged();
}

void LogModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    beginResetModel();
    m_search = text;
    m_shown.clear();
    m_scanned = m_first;
    endResetModel();
    if (text.isEmpty())
        m_scan.stop();
    else
        m_scan.start();
    Q_EMIT countsChanged();
}

bool LogModel::matches(const LogEntry &entry) const
{
    return entry.text.contains(m_search, Qt::CaseInsensitive);
}

void LogModel::scan()
{
    QElapsedTimer clock;
    clock.start();
    std::deque<qint64> found;
    const qint64 end = m_first + qint64(m_lines.size());
    while (m_scanned < end && clock.elapsed() < sliceMs) {
        for (int i = 0; i < linesBetweenLooks && m_scanned < end; ++i, ++m_scanned) {
            if (matches(m_lines[size_t(m_scanned - m_first)]))
                found.push_back(m_scanned);
        }
    }
    if (!found.empty()) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + found.size()) - 1);
        m_shown.insert(m_shown.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (m_scanned >= end)
        m_scan.stop();
    Q_EMIT countsChanged();
}

const LogEntry &LogModel::entry(int row) const
{
    return m_lines[m_search.isEmpty() ? size_t(row) : size_t(m_shown[size_t(row)] - m_first)];
}

qint64 LogModel::number(int row) const
{
    return m_search.isEmpty() ? m_first + row : m_shown[std::size_t(row)];
}

const LogEntry *LogModel::line(qint64 number) const
{
    const bool there = number >= m_first && number - m_first < qint64(m_lines.size());
    return there ? &m_lines[std::size_t(number - m_first)] : nullptr;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_search.isEmpty() ? m_lines.size() : m_shown.size());
}

} // namespace bt2c
