#include "ui/containers/composesheet.h"

#include "core/support/describe.h"
#include "ui/containers/logentry.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bt2c {

namespace {
constexpr int maxOutputLines = 2000;
constexpr int outputHeight = 200;
}

ComposeSheet::ComposeSheet(const QString &title, const QString &command, QWidget *window) : Sheet(title, window)
{
    auto *what = new TextLabel(command, Type::Mono, Ink::Secondary, this);
    what->setWrapping();
    body()->addWidget(what);
    m_line = new ProgressLine(this);
    body()->addWidget(m_line);
    m_output = new QPlainTextEdit(this);
    m_output->setReadOnly(true);
    m_output->setMaximumBlockCount(maxOutputLines);
    m_output->setFont(fontOf(Type::Mono));
    m_output->setLayoutDirection(Qt::LeftToRight);
    m_output->setFrameShape(QFrame::NoFrame);
    m_output->setAccessibleName(tr("What compose writes"));
    m_output->setMinimumHeight(scaled(outputHeight));
    m_output->setTabChangesFocus(true);
    body()->addWidget(m_output, 1);
    m_state = new TextLabel(tr("Compose is at work…"), Type::Body, Ink::Secondary, this);
    m_state->setWrapping();
    body()->addWidget(m_state);
    m_stop = addButton(tr("Stop Compose"));
    m_close = addButton(tr("Close"), true);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_state->setText(tr("Stopping…"));
        Q_EMIT stopAsked();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void ComposeSheet::add(const LineBatch &batch)
{
    for (const LogLine &line : batch.lines)
        m_output->appendPlainText(logText(line.text));
}

void ComposeSheet::end(const Result<void> &result)
{
    m_line->hide();
    m_stop->hide();
    if (result)
        m_state->setText(tr("Done."));
    else if (result.error().code == ErrorCode::Cancelled)
        m_state->setText(tr("Stopped as you asked. What compose had done by then stays; volumes were not touched."));
    else
        m_state->setText(describe(result.error()) + u' ' + tr("Volumes were not touched."));
    setAccessibleDescription(m_state->text());
    refit();
}

} // namespace bt2c
