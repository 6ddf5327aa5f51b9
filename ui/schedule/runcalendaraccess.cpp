#include "ui/schedule/runcalendaraccess.h"

#include "ui/schedule/runcalendargrid.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>
#include <vector>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

class TileAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TileAccess(RunCalendarGrid *grid, int tile) : m_grid(grid), m_tile(tile) {}

    bool isValid() const override { return m_grid && m_tile < m_grid->days().tiles.size(); }
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
        const RunTile &tile = m_grid->days().tiles.at(m_tile);
        if (text == QAccessible::Name)
            return tileName(tile);
        if (text != QAccessible::Description)
            return {};
        QStringList words{countWords(tile)};
        if (tile.day == m_grid->days().today)
            words.prepend(RunCalendarGrid::tr("Today"));
        words.removeAll(QString());
        return words.join(u". "_s);
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect rect = isValid() ? m_grid->tileRect(m_tile) : QRect();
        return rect.isNull() ? rect : QRect(m_grid->mapToGlobal(rect.topLeft()), rect.size());
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !isValid() || !m_grid->isVisible();
        if (!isValid())
            return state;
        state.offscreen = m_grid->tileRect(m_tile).isNull();
        state.focusable = true;
        state.focused = m_grid->hasFocus() && m_grid->focusedTile() == m_tile;
        state.selectable = true;
        state.selected = m_grid->focusedTile() == m_tile;
        state.readOnly = true;
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
        if (action == setFocusAction())
            m_grid->setFocus();
        m_grid->chooseTile(m_tile);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<RunCalendarGrid> m_grid;
    int m_tile;
};

class CalendarAccess final : public QAccessibleWidget
{
public:
    explicit CalendarAccess(RunCalendarGrid *grid) : QAccessibleWidget(grid, QAccessible::List) {}
    ~CalendarAccess() override
    {
        for (const QAccessible::Id id : m_tiles)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return grid() ? int(grid()->days().tiles.size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_tiles.size() <= size_t(index))
            m_tiles.push_back(QAccessible::registerAccessibleInterface(new TileAccess(grid(), int(m_tiles.size()))));
        return QAccessible::accessibleInterface(m_tiles.at(size_t(index)));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_tiles.size(); ++i) {
            if (QAccessible::accessibleInterface(m_tiles.at(i)) == child)
                return int(i);
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return grid() ? child(grid()->tileAt(grid()->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return grid() && grid()->hasFocus() ? child(grid()->focusedTile()) : nullptr;
    }

private:
    RunCalendarGrid *grid() const { return qobject_cast<RunCalendarGrid *>(widget()); }
    mutable std::vector<QAccessible::Id> m_tiles;
};

QAccessibleInterface *makeCalendarAccess(const QString &, QObject *object)
{
    auto *grid = qobject_cast<RunCalendarGrid *>(object);
    return grid ? new CalendarAccess(grid) : nullptr;
}

} // namespace

void installRunCalendarAccess()
{
    QAccessible::installFactory(makeCalendarAccess);
}

} // namespace bt2c
