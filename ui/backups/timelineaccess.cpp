#include "ui/backups/timelineaccess.h"

#include "ui/backups/timeline.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>
#include <vector>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

class LaneAccess final : public QAccessibleInterface
{
public:
    LaneAccess(Timeline *timeline, int lane) : m_timeline(timeline), m_lane(lane) {}

    bool isValid() const override { return m_timeline && m_lane < m_timeline->data().lanes.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_timeline.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        const TimelineLane &lane = m_timeline->data().lanes.at(m_lane);
        if (text == QAccessible::Name)
            return lane.name;
        return text == QAccessible::Description ? lane.describe() : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_timeline->laneRect(m_lane);
        return {m_timeline->mapToGlobal(rect.topLeft()), rect.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !isValid() || !m_timeline->isVisible();
        return state;
    }

private:
    QPointer<Timeline> m_timeline;
    int m_lane;
};

class TimelineAccess final : public QAccessibleWidget
{
public:
    explicit TimelineAccess(Timeline *timeline) : QAccessibleWidget(timeline, QAccessible::List) {}
    ~TimelineAccess() override
    {
        for (const QAccessible::Id id : m_lanes)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return timeline() ? int(timeline()->data().lanes.size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_lanes.size() <= size_t(index))
            m_lanes.push_back(
                QAccessible::registerAccessibleInterface(new LaneAccess(timeline(), int(m_lanes.size()))));
        return QAccessible::accessibleInterface(m_lanes.at(size_t(index)));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_lanes.size(); ++i) {
            if (QAccessible::accessibleInterface(m_lanes.at(i)) == child)
                return int(i);
        }
        return -1;
    }

private:
    Timeline *timeline() const { return qobject_cast<Timeline *>(widget()); }
    mutable std::vector<QAccessible::Id> m_lanes;
};

QAccessibleInterface *makeTimelineAccess(const QString &, QObject *object)
{
    auto *timeline = qobject_cast<Timeline *>(object);
    return timeline ? new TimelineAccess(timeline) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    QAccessible::installFactory(makeTimelineAccess);
}

} // namespace bt2c
