#include "ui/schedule/weeklegend.h"

#include "core/support/listwords.h"
#include "ui/schedule/weekpaint.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int markWidth = 14;
constexpr int markHeight = 10;
constexpr int wordGap = 5;
constexpr int itemGap = 14;
constexpr int lineHeight = 20;

bool isHourly(const WeekJob &job)
{
    return job.kind == BackupJobKind::Hourly || job.kind == BackupJobKind::ByTheHour;
}

} // namespace

WeekLegend::WeekLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WeekLegend::setJobs(const QList<WeekJob> &jobs, bool meeting)
{
    QList<Item> items;
    const auto add = [&](auto matches, const QString &words, bool single) {
        const auto found = std::ranges::find_if(jobs, matches);
        if (found != jobs.cend())
            items.append({*found, words, single, false});
    };
    const auto runs = [](const WeekJob &job) { return job.enabled && job.kind; };
    add([&](const WeekJob &job) { return runs(job) && isHourly(job); }, tr("Hourly"), false);
    add([&](const WeekJob &job) { return runs(job) && *job.kind == BackupJobKind::Daily; }, tr("Daily"), true);
    add([&](const WeekJob &job) { return runs(job) && *job.kind == BackupJobKind::Weekly; }, tr("Weekly"), true);
    add([](const WeekJob &job) { return !job.kind; }, tr("Other programs"), true);
    if (meeting && !items.isEmpty())
        items.append({items.first().job, tr("Two at once"), true, true});
    add([](const WeekJob &job) { return !job.enabled; }, tr("Off"), true);
    if (items == m_items)
        return;
    m_items = items;
    QStringList words;
    for (const Item &item : std::as_const(m_items))
        words << item.words;
    setAccessibleName(tr("Signs: %1").arg(words.join(listSeparator())));
    updateGeometry();
    update();
}

QSize WeekLegend::sizeHint() const
{
    const QFontMetrics metrics(fontOf(Type::Small));
    int width = 0;
    for (const Item &item : m_items)
        width += scaled(markWidth + wordGap + itemGap) + metrics.horizontalAdvance(item.words);
    return {width, scaled(lineHeight)};
}

QSize WeekLegend::minimumSizeHint() const
{
    return {0, scaled(lineHeight)};
}

void WeekLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(fontOf(Type::Small));
    MarkPainter marker(painter, palette());
    int left = 0;
    for (const Item &item : std::as_const(m_items)) {
        const int words = metrics.horizontalAdvance(item.words);
        const int wordsLeft = left + scaled(markWidth + wordGap);
        if (wordsLeft + words > width())
            return;
        WeekMark mark;
        mark.form = item.single ? WeekMark::Form::Chip : WeekMark::Form::Light;
        mark.rect = QRect(left, (height() - scaled(markHeight)) / 2, scaled(markWidth), scaled(markHeight));
        if (item.meeting)
            marker.drawCollision(mark.rect);
        else
            marker.draw(mark, item.job, {.chosen = false, .left = false, .labelled = false, .sign = false});
        painter.setFont(fontOf(Type::Small));
        painter.setPen(coloursOf(palette()).secondary);
        painter.drawText(QRect(wordsLeft, 0, words + 1, height()), int(Qt::AlignLeft | Qt::AlignVCenter), item.words);
        left = wordsLeft + words + scaled(itemGap);
    }
}

} // namespace bt2c
