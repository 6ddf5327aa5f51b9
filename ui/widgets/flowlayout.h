#pragma once

#include <QLayout>

namespace bt2c {

/// Things beside each other at the end of a line, as buttons are; where it is too narrow they go on below. What was
/// added first stands at the beginning of the first line as long as all fit into one.
class FlowLayout final : public QLayout
{
public:
    enum class Side { Beginning, End };
    FlowLayout(QWidget *parent, Side side, int gap);
    ~FlowLayout() override;

    /// At the beginning of its line, apart from the others.
    void addApart(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The items of each line that is at most @p width wide.
    [[nodiscard]] QList<QList<QLayoutItem *>> lines(int width) const;
    [[nodiscard]] int heightOf(const QList<QLayoutItem *> &line) const;
    [[nodiscard]] int widthOf(const QList<QLayoutItem *> &line) const;
    void place(const QList<QLayoutItem *> &line, const QRect &rect) const;

    Side m_side;
    QList<QLayoutItem *> m_items;
    QWidget *m_apart = nullptr;
};

} // namespace bt2c
