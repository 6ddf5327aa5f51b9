#include "ui/recovery/outputview.h"

#include "ui/widgets/symbols.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxBlocks = 2000;
constexpr int linesATurn = 200;
constexpr int turnMs = 15;
constexpr qsizetype maxLength = 1000;
constexpr int barHeight = 34;
constexpr int leastText = 72;

/// One line of plain text, whatever a program wrote.
QString cleaned(const StepLine &line)
{
    QString text = line.text.size() > maxLength ? QString(line.text.first(maxLength) + u'…') : line.text;
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.at.isValid() ? QString(line.at.toLocalTime().time().toString(u"HH:mm:ss"_s) + u' ' + text) : text;
}

} // namespace

OutputView::OutputView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_bar = new QWidget(this);
    m_bar->setFixedHeight(scaled(barHeight));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 0, 4, 0);
    m_command = new ElidedLabel(Type::Mono, Ink::Text, Qt::ElideMiddle, m_bar);
    m_copy = new QPushButton(symbolIcon(Symbol::Copy, SymbolColour::Secondary), tr("Copy"), m_bar);
    m_copy->setFlat(true);
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy the command"));
    m_copy->setToolTip(tr("Copies the command that does the same in a shell"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    row->addWidget(m_command, 1);
    row->addWidget(m_copy);
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setMaximumBlockCount(maxBlocks);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(fontOf(Type::Mono));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(10);
    m_text->setAccessibleName(tr("What the steps write"));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_bar);
    column->addWidget(m_text, 1);
    m_timer.setInterval(turnMs);
    connect(&m_timer, &QTimer::timeout, this, &OutputView::append);
}

void OutputView::setCommand(const QString &command)
{
    m_command->setText(command);
    m_bar->setVisible(!command.isEmpty());
    update();
}

void OutputView::add(const QList<StepLine> &lines, qint64 leftOut)
{
    if (leftOut > 0)
        m_pending << tr("… %n line(s) came faster than they could be shown", nullptr, int(leftOut));
    for (const StepLine &line : lines.last(qMin(lines.size(), qsizetype(maxBlocks))))
        m_pending << cleaned(line);
    // What would go again at once need not come.
    if (m_pending.size() > maxBlocks)
        m_pending.remove(0, m_pending.size() - maxBlocks);
    if (!m_timer.isActive() && !m_pending.isEmpty()) {
        append();
        m_timer.start();
    }
}

void OutputView::append()
{
    const qsizetype count = qMin(m_pending.size(), qsizetype(linesATurn));
    if (count == 0) {
        m_timer.stop();
        return;
    }
    m_text->appendPlainText(m_pending.first(count).join(u'\n'));
    m_pending.remove(0, count);
}

void OutputView::clear()
{
    m_pending.clear();
    m_text->clear();
}

QSize OutputView::minimumSizeHint() const
{
    return {scaled(200), scaled(barHeight + leastText)};
}

void OutputView::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius, metrics::cardRadius);
    painter.fillPath(outline, colours.surface);
    if (m_bar->isVisible()) {
        painter.setClipRect(0, 0, width(), m_bar->height() + 1);
        painter.fillPath(outline, colours.window);
        painter.setClipping(false);
        painter.fillRect(1, m_bar->height() + 1, width() - 2, 1, colours.line);
    }
    painter.strokePath(outline, QPen(colours.line, 1));
}

} // namespace bt2c
