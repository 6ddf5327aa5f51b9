#pragma once

#include "ui/widgets/badge.h"

#include <QDateTime>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace bt2c {

/// What is told of a run, of a day or of a backup, and where there is more of it.
struct RunRow
{
    Symbol symbol = Symbol::Dot;
    Tone tone = Tone::Unknown;
    QString label = {};         ///< "Daily 03:30"
    QString words = {};
    bool inset = false;         ///< belongs to the one above it
    QString backup = {};        ///< path of the one that can be shown; empty: none
    QDateTime from = {};        ///< the log's lines that tell of it; invalid: none do
    QDateTime to = {};

    bool operator==(const RunRow &) const = default;
};

/// Rows of a sign, what it is about, words, and links to the log and to the backup.
class RunDayRows final : public QWidget
{
    Q_OBJECT

public:
    explicit RunDayRows(QWidget *parent = nullptr);

    /// Those that are shown already stay, with the focus that one of their links has.
    void setRows(const QList<RunRow> &rows);
    /// The first link; null: there is none.
    [[nodiscard]] QPushButton *firstLink() const;

Q_SIGNALS:
    void logAsked(const QDateTime &from, const QDateTime &to);
    void backupAsked(const QString &path);

private:
    QWidget *makeRow(const RunRow &row, int labelWidth);

    QVBoxLayout *m_column;
    QList<RunRow> m_rows;
    QList<QPushButton *> m_links;
};

} // namespace bt2c
