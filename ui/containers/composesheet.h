#pragma once

#include "core/engine/linefeed.h"
#include "ui/widgets/sheet.h"

class QPlainTextEdit;

namespace bt2c {

class ProgressLine;
class TextLabel;

/// Compose at work: what it writes, as it comes, and how it ended. Closing it while it works lets it go on.
class ComposeSheet final : public Sheet
{
    Q_OBJECT

public:
    ComposeSheet(const QString &title, const QString &command, QWidget *window);

    void add(const LineBatch &batch);
    void end(const Result<void> &result);

Q_SIGNALS:
    void stopAsked();

private:
    QPlainTextEdit *m_output;
    TextLabel *m_state;
    ProgressLine *m_line;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace bt2c
