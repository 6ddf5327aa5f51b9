#include "ui/widgets/lineslabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace bt2c {

namespace {
constexpr int leastLetters = 6;
}

LinesLabel::LinesLabel(Type type, Ink ink, int mostLines, QWidget *parent)
    : QWidget(parent)
    , m_ink(ink)
    , m_most(mostLines)
{
    setFont(fontOf(type));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinesLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize LinesLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize LinesLabel::minimumSizeHint() const
{
    return {qMin(fontMetrics().averageCharWidth() * leastLetters, sizeHint().width()), fontMetrics().height() + 2};
}

int LinesLabel::heightForWidth(int width) const
{
    return fontMetrics().lineSpacing() * int(qMax(qsizetype(1), lines(width, m_most).size())) + 2;
}

QStringList LinesLabel::lines(int width, int most) const
{
    QStringList all;
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const bool last = all.size() == most - 1;
        line.setLineWidth(last ? fontMetrics().horizontalAdvance(m_text) + 1 : width);
        const QString words = m_text.mid(line.textStart(), line.textLength()).trimmed();
        all.append(last ? fontMetrics().elidedText(words, Qt::ElideRight, width) : words);
    }
    layout.endLayout();
    return all;
}

void LinesLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(m_ink == Ink::Secondary ? QPalette::PlaceholderText : QPalette::WindowText));
    const int high = fontMetrics().lineSpacing();
    const QStringList all = lines(width(), qBound(1, height() / high, m_most));
    int top = (height() - high * int(all.size())) / 2;
    for (const QString &line : all) {
        painter.drawText(QRect(0, top, width(), high), int(Qt::AlignLeft | Qt::AlignVCenter), line);
        top += high;
    }
}

bool LinesLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const QStringList all = lines(width(), qBound(1, height() / fontMetrics().lineSpacing(), m_most));
        if (!all.isEmpty() && all.last().endsWith(u'…'))
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bt2c
