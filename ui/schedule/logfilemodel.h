#pragma once

#include "core/schedule/logfile.h"
#include "ui/containers/loglines.h"

#include <QHash>

namespace bt2c {

/// The lines of a log file, however many there are: only those that are looked at are read, a page at a time, on
/// another thread. Until a page came its rows are blank. Lines that are found further up come in at the front, those
/// that are written at the end.
class LogFileModel final : public LogLines
{
    Q_OBJECT

public:
    static constexpr qint64 pageLines = 128;
    static constexpr qsizetype maxPages = 48;

    explicit LogFileModel(QObject *parent = nullptr);

    /// Shows that file; empty: none.
    void open(const QString &path);
    void setFilter(const LogFilter &filter);
    [[nodiscard]] const QString &path() const { return m_file.path(); }
    [[nodiscard]] const LogFilter &filter() const { return m_file.filter(); }
    /// What is known of the file; of no epoch until something is.
    [[nodiscard]] const LogExtent &extent() const { return m_extent; }
    /// Whether a file or a filter was set of which nothing is known yet: the rows are those of before.
    [[nodiscard]] bool waiting() const { return m_waiting; }
    /// Whether the row's line has come.
    [[nodiscard]] bool isLoaded(int row) const;
    /// Asks for the text of rows, pairs of the first and the last; collected() brings it.
    void collect(const QList<std::pair<int, int>> &rows);

    [[nodiscard]] const LogEntry &entry(int row) const override;
    [[nodiscard]] const QString &search() const override { return m_file.filter().text; }

Q_SIGNALS:
    /// The extent changed; rows have been brought up to it.
    void extentChanged();
    void collected(const bt2c::LogText &text);

private:
    struct Page
    {
        qint64 from = 0;             // id of the first line
        QList<LogEntry> entries;
        bool stale = false;
        quint64 used = 0;
    };
    int rowCount(const QModelIndex &parent = {}) const override;
    void take(const LogExtent &extent);
    void takePage(const LogPage &page);
    void ask(qint64 number) const;
    void forgetOldest();

    mutable LogFile m_file;
    LogExtent m_extent;
    mutable QHash<qint64, Page> m_pages;
    mutable QList<qint64> m_asked;
    mutable quint64 m_uses = 0;
    LogEntry m_blank;
    bool m_waiting = false;
};

} // namespace bt2c
