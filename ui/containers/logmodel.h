#pragma once

#include "core/engine/linefeed.h"
#include "ui/containers/loglines.h"

#include <QTimer>

#include <deque>

namespace bt2c {

/// The newest lines of a log, or those of them that hold a searched text. Bounded; no call takes long, however many
/// lines there are: a search goes through them in slices.
class LogModel final : public LogLines
{
    Q_OBJECT

public:
    static constexpr int maxLines = 100'000;

    explicit LogModel(QObject *parent = nullptr);

    void append(const LineBatch &batch);
    void clear();
    /// Shows only lines that hold @p text, whatever the case; empty: all.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const override { return m_search; }
    [[nodiscard]] bool searching() const { return m_scan.isActive(); }

    /// The entry in a row that is shown.
    [[nodiscard]] const LogEntry &entry(int row) const override;
    /// The number of the line in a row that is shown. It stays the line's, whatever comes and goes.
    [[nodiscard]] qint64 number(int row) const;
    /// The line of that number; null: it is no more.
    [[nodiscard]] const LogEntry *line(qint64 number) const;
    /// When the newest line was written; invalid: not known.
    [[nodiscard]] QDateTime newestAt() const { return m_lines.empty() ? QDateTime() : m_lines.back().at; }
    [[nodiscard]] int total() const { return int(m_lines.size()); }
    /// Lines that are no more, or never came: overtaken by newer ones.
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }

Q_SIGNALS:
    void countsChanged();

private:
    int rowCount(const QModelIndex &parent = {}) const override;
    void makeRoom(qsizetype coming);
    void scan();
    [[nodiscard]] bool matches(const LogEntry &entry) const;

    std::deque<LogEntry> m_lines;
    qint64 m_first = 0;             // number of the oldest line
    std::deque<qint64> m_shown;     // numbers of lines that match; only with a search
    qint64 m_scanned = 0;           // number of the first line that was not looked at
    QString m_search;
    qint64 m_leftOut = 0;
    qint64 m_lastSecond = -1;
    QString m_lastTime;
    QTimer m_scan;
};

} // namespace bt2c
