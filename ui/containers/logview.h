#pragma once

#include "ui/containers/loglines.h"

#include <QListView>

class QTextLayout;

namespace bt2c {

/// Shows LogLines. Lays out only the rows that are seen, so that the number of lines costs nothing; it scrolls by rows.
/// A QListView, with a layout of its own, since that is what tells a screen reader of lists.
class LogView final : public QListView
{
    Q_OBJECT

public:
    explicit LogView(LogLines *model, QWidget *parent = nullptr);

    /// The widest time, and the widest word for a level; empty: levels are told by their sign alone.
    void setColumns(const QString &widestTime, const QString &widestLevel);

    /// Stays at the newest line. Scrolling up by hand ends it.
    void setFollowing(bool following);
    [[nodiscard]] bool following() const { return m_following; }
    void setWrapping(bool wrapping);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void reset() override;
    void selectAll() override;

Q_SIGNALS:
    void followingChanged(bool following);
    void copyAsked();

protected:
    void scrollContentsBy(int dx, int dy) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    [[nodiscard]] int count() const;
    [[nodiscard]] int top() const;
    [[nodiscard]] int heightOf(int row) const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int timeLeft() const;
    /// Lays the row's text out in place; gives its height.
    int layOut(QTextLayout &layout, int row) const;
    [[nodiscard]] int lastTop() const;
    void userScrolled();
    void paintRow(QPainter &painter, int row, const QRect &rect) const;

    LogLines *m_model;
    int m_line = 17;
    int m_timeWidth = 0;
    int m_levelWidth = 0;
    mutable int m_widest = 0;
    bool m_following = true;
    bool m_wrapping = false;
};

} // namespace bt2c
