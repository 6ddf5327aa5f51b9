#include "ui/overview/heightcard.h"

#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timewords.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace bt2c {

namespace {
constexpr int shownDays = 14;
constexpr int chartHeight = 76;
} // namespace

/// A line over time, a dashed one for what was to be expected, and the two ends of both axes in words.
class HeightCard::Chart final : public QWidget
{
public:
    explicit Chart(QWidget *parent) : QWidget(parent)
    {
        setMinimumHeight(scaled(chartHeight));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setHistory(const HeightHistory &history)
    {
        m_history = history;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QList<HeightHistory::Point> &points = m_history.points;
        if (points.size() < 2)
            return;
        const Colours colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(fontOf(Type::Small));
        const int words = painter.fontMetrics().height();
        const QRectF area = QRectF(rect()).adjusted(0, words + 2, 0, -words - 4);
        const auto [lowest, highest] = std::ranges::minmax(points, {}, &HeightHistory::Point::height);
        const double foot = double(lowest.height);
        const double top = std::max({double(highest.height), m_history.expected.value_or(0), foot + 1});
        const qint64 span = std::max<qint64>(1, points.first().at.secsTo(points.last().at));
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto at = [&](qint64 seconds, double height) {
            const double part = double(seconds) / double(span);
            const double x = area.left() + area.width() * (mirrored ? 1 - part : part);
            return QPointF(x, area.bottom() - area.height() * (height - foot) / (top - foot));
        };
        painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), colours.line);
        QPainterPath line(at(0, double(points.first().height)));
        for (const HeightHistory::Point &point : points)
            line.lineTo(at(points.first().at.secsTo(point.at), double(point.height)));
        if (m_history.expected) {
            painter.setPen(QPen(colours.secondary, 1, Qt::DashLine));
            painter.drawLine(at(0, double(points.first().height)), at(span, *m_history.expected));
        }
        painter.setPen(QPen(colours.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(line);

        painter.setPen(colours.secondary);
        const QLocale locale;
        const auto write = [&](double y, const QString &first, const QString &last) {
            const QRectF row(0, y, width(), words);
            painter.drawText(row, int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), first);
            painter.drawText(row, int((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter), last);
        };
        write(0, {}, locale.toString(points.last().height));
        write(height() - words, locale.toString(points.first().at.date(), QLocale::ShortFormat),
              HeightCard::tr("now"));
    }

private:
    HeightHistory m_history;
};

HeightCard::HeightCard(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    whole->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, 14, metrics::cardPadding, 14);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Height of the chain"), Type::Strong, Ink::Text, card));
    m_chart = new Chart(card);
    m_chart->setAccessibleName(tr("Height of the chain over time"));
    column->addWidget(m_chart);
    m_words = new TextLabel(Type::Secondary, Ink::Secondary, card);
    m_words->setWrapping();
    column->addWidget(m_words);
    column->addStretch();
}

void HeightCard::show(const StandingFacts &facts)
{
    const HeightHistory history = heightHistory(facts, shownDays);
    const QString words = describe(history);
    m_chart->setHistory(history);
    m_chart->setVisible(!words.isEmpty());
    m_words->setText(!words.isEmpty() ? words
                     : facts.looked   ? tr("Too little is known: heights are noted with each backup.")
                                      : QString());
    m_chart->setAccessibleDescription(words);
    m_chart->setToolTip(history.expected ? tr("Dashed: what was to be expected of its pace") : QString());
}

} // namespace bt2c
