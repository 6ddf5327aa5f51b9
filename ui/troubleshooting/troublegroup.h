#pragma once

#include "ui/troubleshooting/troublerow.h"

class QHBoxLayout;
class QVBoxLayout;

namespace bt2c {

class ProgressLine;
class TextLabel;

/// A card of checks: one part of the procedure's section 6.
class TroubleGroup final : public QWidget
{
    Q_OBJECT

public:
    TroubleGroup(const QString &section, const QString &title, QWidget *parent);

    /// What was found stays readable while it is looked at again.
    void setLooking(bool looking);
    void show(const QList<TroubleCheck> &checks);
    /// Puts something at the right end of the title's line.
    void addToHead(QWidget *widget);
    [[nodiscard]] bool looking() const { return m_looking; }
    [[nodiscard]] const QList<TroubleCheck> &checks() const { return m_checks; }
    using QWidget::show;

Q_SIGNALS:
    void acted(const bt2c::TroubleCheck &check);

private:
    QHBoxLayout *m_head;
    ProgressLine *m_progress;
    TextLabel *m_waiting;
    QVBoxLayout *m_rows;
    QList<TroubleCheck> m_checks;
    bool m_looking = false;
};

} // namespace bt2c
