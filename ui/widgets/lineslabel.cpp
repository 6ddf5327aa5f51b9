#include "ui/widgets/lineslabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>
#include <QToolTip>

#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLetters = 6;

/// The same where there is only one.
QString withoutLastSentence(const QString &text)
{
    static const QRegularExpression last(u"(?<=[.!?])\\s+[^.!?]*[.!?]?$|(?<=[。！？])[^。！？]+[。！？]?$"_s);
    return QString(text).remove(last);
}

} // namespace

QString briefIn(int width, const QString &text, const QFontMetrics &metrics)
{
    QString brief = text;
    for (QString before; metrics.horizontalAdvance(brief) > width && brief != before;)
        before = std::exchange(brief, withoutLastSentence(brief));
    return metrics.elidedText(brief, Qt::ElideRight, width);
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
    return fontMetrics().lineSpacing() * int(qMax(qsizetype(1), lines(width, m_most).words.size())) + 2;
}

LinesLabel::Lines LinesLabel::lines(int width, int most) const
{
    Lines best = broken(m_text, width, most);
    QString shorter = m_text;
    for (QString before; !best.whole && shorter != before;) {
        before = std::exchange(shorter, withoutLastSentence(shorter));
        if (const Lines tried = broken(shorter, width, most); tried.whole)
            return {tried.words, false};
    }
    return best;
}

LinesLabel::Lines LinesLabel::shownLines() const
{
    return lines(width(), qBound(1, height() / fontMetrics().lineSpacing(), m_most));
}

LinesLabel::Lines LinesLabel::broken(const QString &text, int width, int most) const
{
    Lines all;
    QTextLayout layout(text, font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const bool last = all.words.size() == most - 1;
        line.setLineWidth(last ? fontMetrics().horizontalAdvance(text) + 1 : width);
        const QString words = text.mid(line.textStart(), line.textLength()).trimmed();
        all.words.append(fontMetrics().elidedText(words, Qt::ElideRight, width));
        all.whole = all.whole && all.words.last() == words;
    }
    layout.endLayout();
    return all;
}

void LinesLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(m_ink == Ink::Secondary ? QPalette::PlaceholderText : QPalette::WindowText));
    const int high = fontMetrics().lineSpacing();
    const Lines shown = shownLines();
    int top = (height() - high * int(shown.words.size())) / 2;
    for (const QString &line : shown.words) {
        painter.drawText(QRect(0, top, width(), high), int(Qt::AlignLeft | Qt::AlignVCenter), line);
        top += high;
    }
}

bool LinesLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (!shownLines().whole)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bt2c
