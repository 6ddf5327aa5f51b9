#include "ui/schedule/weekgrid.h"

#include "ui/schedule/weekpaint.h"
#include "ui/schedule/weekwords.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHash>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPaintEvent>
#include <QToolTip>

#include <limits>
#include <utility>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {
constexpr int hitReach = 3;
constexpr int refusalShownFor = 6000; // milliseconds
} // namespace

WeekGrid::WeekGrid(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::systemTimeZone())
    , m_now(QDateTime::currentDateTime())
    , m_day(m_now.date())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_refusalEnds.setSingleShot(true);
    m_refusalEnds.setInterval(refusalShownFor);
    connect(&m_refusalEnds, &QTimer::timeout, this, &WeekGrid::forgetRefusal);
    describeAll();
}

void WeekGrid::setJobs(const QList<WeekJob> &jobs, const QTimeZone &zone)
{
    const QTimeZone place = zone.isValid() ? zone : QTimeZone::systemTimeZone();
    if (m_jobs == jobs && m_zone == place)
        return;
    const Run before = runOf(focusedMark());
    m_jobs = jobs;
    m_zone = place;
    rearrange();
    stayFocused(before);
}

void WeekGrid::setNow(const QDateTime &now)
{
    if (m_now == now)
        return;
    m_now = now;
    update();
}

void WeekGrid::setView(View view)
{
    if (m_view == view)
        return;
    const Run before = runOf(focusedMark());
    m_view = view;
    rearrange();
    stayFocused(before);
    describeAll();
}

void WeekGrid::setDay(QDate day)
{
    if (m_day == day || !day.isValid())
        return;
    const QDate first = firstDay();
    const Run before = runOf(focusedMark());
    m_day = day;
    if (firstDay() == first)
        return;
    rearrange();
    stayFocused(before);
}

void WeekGrid::setCurrent(qsizetype line)
{
    if (m_current == line)
        return;
    m_current = line;
    update();
}

void WeekGrid::setJudge(std::function<QString(qsizetype, CronSlot, CronSlot)> judge)
{
    m_judge = std::move(judge);
}

QDate WeekGrid::firstDay() const
{
    return m_view == View::Day ? m_day : weekStart(m_day, QLocale().firstDayOfWeek());
}

QSize WeekGrid::sizeHint() const
{
    return {scaled(730), scaled(430)};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {scaled(420), scaled(160)};
}

QString WeekGrid::nameOf(int mark) const
{
    return markName(arranged(), marks().at(mark), m_jobs);
}

QString WeekGrid::describe(int mark) const
{
    const WeekMark &of = marks().at(mark);
    return markFacts(of, m_jobs, jobsMeeting(of.runs, m_jobs, m_zone, m_layout.span)).join(u". "_s);
}

bool WeekGrid::canMove(int mark) const
{
    return whyFixed(marks().at(mark), m_jobs).isEmpty();
}

void WeekGrid::describeAll()
{
    setAccessibleName(m_view == View::Week ? tr("Week") : tr("Day"));
    setAccessibleDescription(tr("Runs of the schedule. Arrow keys go from run to run, Return chooses the job. Alt with "
                                "Up or Down moves a run by 15 minutes, with Shift by one minute; Alt with Left or "
                                "Right moves it by a day."));
}

const WeekLayout &WeekGrid::arranged() const
{
    if (m_stale) {
        m_stale = false;
        const WeekShape shape = m_view == View::Week ? WeekShape::Days : WeekShape::Hours;
        m_layout = arrangeWeek(m_jobs, m_zone, shape, firstDay(), measuresFor(size(), shape));
    }
    return m_layout;
}

void WeekGrid::rearrange()
{
    cancelDrag();
    forgetRefusal();
    m_stale = true;
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

WeekGrid::Run WeekGrid::runOf(int mark) const
{
    if (mark < 0)
        return {};
    const WeekMark &of = marks().at(mark);
    return {of.line, arranged().dateOf(of.runs.day), of.runs.first};
}

void WeekGrid::stayFocused(const Run &before)
{
    m_focused = -1;
    const auto moved = std::exchange(m_moved, std::nullopt);
    if (before.line < 0 && !moved)
        return;
    qint64 nearest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < marks().size(); ++i) {
        const WeekMark &mark = marks().at(i);
        const Run run = runOf(i);
        qint64 away = qAbs(before.day.daysTo(run.day) * 24 * 60 + run.minute - before.minute);
        if (moved && mark.line == moved->first)
            away = mark.runs.slot == moved->second ? -1 : away;
        else if (mark.line != before.line)
            continue;
        if (away < nearest) {
            nearest = away;
            m_focused = i;
        }
    }
    if (m_focused >= 0 && hasFocus())
        focusMark(m_focused);
}

void WeekGrid::focusMark(int mark)
{
    if (mark < 0 || mark >= marks().size())
        return;
    m_focused = mark;
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

void WeekGrid::focusFirst()
{
    int best = marks().isEmpty() ? -1 : 0;
    for (int i = int(marks().size()) - 1; i >= 0; --i) {
        if (isCurrent(i))
            best = i;
    }
    focusMark(best);
}

void WeekGrid::choose(int mark)
{
    if (mark < 0 || mark >= marks().size())
        return;
    const qsizetype line = marks().at(mark).line;
    focusMark(mark);
    setCurrent(line);
    QAccessibleEvent event(this, QAccessible::Selection);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
    Q_EMIT chosen(line);
}

void WeekGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const WeekLayout &layout = arranged();
    const QDateTime now = m_now.toTimeZone(m_zone);
    const qint64 today = layout.span.firstDay.daysTo(now.date());
    const bool shown = today >= 0 && today < layout.span.days;
    drawWeekGround(painter, layout, shown ? int(today) : -1, m_hoveredDay, palette());
    if (marks().isEmpty())
        paintEmpty(painter);
    paintMarks(painter, event->rect());
    if (shown)
        drawNow(painter, layout, {int(today), now.time().hour() * 60 + now.time().minute()}, palette());
    MarkPainter marker(painter, palette());
    if (m_ring && hasFocus() && !m_drag.moving) {
        if (focusedMark() >= 0) {
            const WeekMark &mark = marks().at(m_focused);
            marker.drawFocus(mark.rect);
            const bool labelled = m_view == View::Day || mark.form != WeekMark::Form::Light;
            marker.draw(mark, m_jobs.at(mark.runs.job), {isCurrent(m_focused), false, labelled});
        } else {
            marker.drawFocus(rect().adjusted(5, 5, -5, -5));
        }
    }
    if (m_drag.moving) {
        const WeekMark &mark = marks().at(m_drag.mark);
        const QPoint by = layout.pointOf(m_drag.target) - layout.pointOf({mark.runs.day, mark.runs.first});
        marker.drawGhost(mark.rect.translated(by), clockWords(m_drag.target.minute), m_jobs.at(mark.runs.job),
                         !m_drag.refusal.isEmpty(), rect());
        if (!m_drag.refusal.isEmpty())
            marker.drawRefusal(m_drag.refusal, m_drag.at.toPoint(), rect());
    } else if (!m_refusal.words.isEmpty()) {
        marker.drawRefusal(m_refusal.words, m_refusal.at, rect());
    }
}

void WeekGrid::paintMarks(QPainter &painter, const QRect &dirty)
{
    constexpr int rim = 6; // what is drawn around a mark
    MarkPainter marker(painter, palette());
    const bool hours = arranged().shape == WeekShape::Hours;
    QHash<int, QRectF> signs; // the last one of each job
    for (int i = 0; i < marks().size(); ++i) {
        const WeekMark &mark = marks().at(i);
        MarkLook look{isCurrent(i), m_drag.moving && m_drag.mark == i, hours || mark.form != WeekMark::Form::Light};
        if (mark.runs.collides) {
            // Where marks lie closer than signs, some of them do.
            const QRectF place = marker.signRect(mark.rect).adjusted(-1, -2, 1, 2);
            look.sign = !signs.value(mark.runs.job).intersects(place);
            if (look.sign)
                signs[mark.runs.job] = place;
        }
        if (mark.rect.adjusted(-rim, -rim, rim, rim).intersects(dirty))
            marker.draw(mark, m_jobs.at(mark.runs.job), look);
    }
}

void WeekGrid::paintEmpty(QPainter &painter)
{
    const Colours colours = coloursOf(palette());
    const QString words = m_jobs.isEmpty()            ? tr("Nothing is scheduled yet")
                          : m_view == View::Week      ? tr("Nothing runs in this week")
                                                      : tr("Nothing runs on this day");
    painter.setFont(fontOf(Type::Body));
    QRect box = painter.fontMetrics().boundingRect(words).adjusted(-scaled(12), -scaled(6), scaled(12), scaled(6));
    box.moveCenter(arranged().measures.plot.center());
    painter.fillRect(box, colours.surface);
    painter.setPen(colours.secondary);
    painter.drawText(box, Qt::AlignCenter, words);
}

void WeekGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Run before = runOf(m_stale ? -1 : focusedMark());
    rearrange();
    if (before.line >= 0)
        stayFocused(before);
}

void WeekGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LocaleChange)
        rearrange();
    QWidget::changeEvent(event);
}

void WeekGrid::showTip(const QPoint &point, const QPoint &global)
{
    const int mark = arranged().markAt(point, hitReach);
    if (mark < 0) {
        QToolTip::hideText();
        return;
    }
    const QStringList lines =
        QStringList(nameOf(mark))
        + markFacts(marks().at(mark), m_jobs, jobsMeeting(marks().at(mark).runs, m_jobs, m_zone, m_layout.span));
    QToolTip::showText(global, lines.join(u'\n'), this, marks().at(mark).rect);
}

void WeekGrid::refuse(const QString &words, QPoint at)
{
    m_refusal = {words, at};
    m_refusalEnds.start();
    QAccessibleAnnouncementEvent event(this, words);
    QAccessible::updateAccessibility(&event);
    update();
}

void WeekGrid::forgetRefusal()
{
    m_refusalEnds.stop();
    if (m_refusal.words.isEmpty())
        return;
    m_refusal = {};
    update();
}

bool WeekGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!m_drag.moving)
            showTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys that the grid itself hears are no shortcuts of the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool arrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if ((m_drag.mark >= 0 && key->key() == Qt::Key_Escape) || (arrow && key->modifiers() & Qt::AltModifier))
            event->accept();
    }
    return QWidget::event(event);
}

} // namespace bt2c
