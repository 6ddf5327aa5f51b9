#pragma once

#include "core/recovery/recoveryjournal.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace bt2c {

class ElidedLabel;

/// The equivalent command, to be copied, and what the steps write, as it comes. Lines are added a few hundred at a
/// time, and the oldest go, so that any number of them leaves the window free.
class OutputView final : public QWidget
{
    Q_OBJECT

public:
    explicit OutputView(QWidget *parent = nullptr);

    /// Empty: the step has none.
    void setCommand(const QString &command);
    void add(const QList<StepLine> &lines, qint64 leftOut);
    void clear();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void append();

    QWidget *m_bar;
    ElidedLabel *m_command;
    QPushButton *m_copy;
    QPlainTextEdit *m_text;
    QStringList m_pending;
    QTimer m_timer;
};

} // namespace bt2c
