#include "ui/schedule/weekgridaccess.h"

#include "ui/schedule/weekgrid.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>
#include <vector>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

class MarkAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccess(WeekGrid *grid, int mark) : m_grid(grid), m_mark(mark) {}

    bool isValid() const override { return m_grid && m_mark < m_grid->marks().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_grid.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        if (text == QAccessible::Name)
            return m_grid->nameOf(m_mark);
        return text == QAccessible::Description ? m_grid->describe(m_mark) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_grid->marks().at(m_mark).rect;
        return {m_grid->mapToGlobal(rect.topLeft()), rect.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !isValid() || !m_grid->isVisible();
        if (!isValid())
            return state;
        state.focusable = true;
        state.focused = m_grid->hasFocus() && m_grid->focusedMark() == m_mark;
        state.selectable = true;
        state.selected = m_grid->isCurrent(m_mark);
        state.readOnly = !m_grid->canMove(m_mark);
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            m_grid->choose(m_mark);
        else if (action == setFocusAction()) {
            m_grid->setFocus();
            m_grid->focusMark(m_mark);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<WeekGrid> m_grid;
    int m_mark;
};

class GridAccess final : public QAccessibleWidget
{
public:
    explicit GridAccess(WeekGrid *grid) : QAccessibleWidget(grid, QAccessible::List) {}
    ~GridAccess() override
    {
        for (const QAccessible::Id id : m_marks)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return grid() ? int(grid()->marks().size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_marks.size() <= size_t(index))
            m_marks.push_back(QAccessible::registerAccessibleInterface(new MarkAccess(grid(), int(m_marks.size()))));
        return QAccessible::accessibleInterface(m_marks.at(size_t(index)));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_marks.size(); ++i) {
            if (QAccessible::accessibleInterface(m_marks.at(i)) == child)
                return int(i);
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (!grid())
            return nullptr;
        const QPoint point = grid()->mapFromGlobal(QPoint(x, y));
        for (int i = childCount() - 1; i >= 0; --i) {
            if (grid()->marks().at(i).rect.contains(point))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!grid() || !grid()->hasFocus())
            return nullptr;
        const int focused = grid()->focusedMark();
        return focused < 0 ? QAccessible::queryAccessibleInterface(grid()) : child(focused);
    }

private:
    WeekGrid *grid() const { return qobject_cast<WeekGrid *>(widget()); }
    mutable std::vector<QAccessible::Id> m_marks;
};

QAccessibleInterface *makeGridAccess(const QString &, QObject *object)
{
    auto *grid = qobject_cast<WeekGrid *>(object);
    return grid ? new GridAccess(grid) : nullptr;
}

} // namespace

void installWeekGridAccess()
{
    QAccessible::installFactory(makeGridAccess);
}

} // namespace bt2c
