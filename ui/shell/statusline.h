#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bt2c {

class Jobs;
class TextLabel;

/// What runs now: bytes, rate, time left, and a way to stop it. Not there when nothing runs.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Jobs &jobs, QWidget *parent = nullptr);

private:
    class Row;
    void refresh();

    Jobs &m_jobs;
    QList<Row *> m_rows;
    TextLabel *m_more;
    QVBoxLayout *m_column;
};

} // namespace bt2c
