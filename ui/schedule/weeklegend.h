#pragma once

#include "ui/schedule/weekjob.h"

#include <QList>
#include <QWidget>

namespace bt2c {

/// What the marks of the week stand for. Those for which there is no room are left out, the last first.
class WeekLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekLegend(QWidget *parent = nullptr);

    /// @p meeting: whether runs meet, so that the sign of it is told too.
    void setJobs(const QList<WeekJob> &jobs, bool meeting);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Item
    {
        WeekJob job;            ///< one of those that look like that
        QString words;
        bool single = false;    ///< a run that stands for itself, not one of many
        bool meeting = false;
        bool operator==(const Item &) const = default;
    };
    QList<Item> m_items;
};

} // namespace bt2c
