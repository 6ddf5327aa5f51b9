#pragma once

#include <QFrame>

namespace bt2c {

/// A surface with a line around it and round corners.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Its line in the accent's colour: the one of several that is recommended.
    void setEmphasis(bool emphasis);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_emphasis = false;
};

/// A line of one pixel across.
class Rule final : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A plain ground in one of the colours that are not the window's.
class Ground : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Window, Surface, Sidebar };
    /// @p lineAt: the edge that carries a line.
    Ground(Kind kind, Qt::Edges lineAt = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    Qt::Edges m_line;
};

} // namespace bt2c
