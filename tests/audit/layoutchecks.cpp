#include "layoutchecks.h"

#include "report.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QScrollArea>
#include <QSplitterHandle>
#include <QStackedWidget>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

constexpr int tolerance = 1;

bool saysSomething(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return qobject_cast<const QAbstractButton *>(widget) || (label && !label->text().isEmpty());
}

bool isContentOf(const QWidget *widget, const QScrollArea *area)
{
    return area && area->widget() == widget;
}

QString sizeWords(const QRect &rect)
{
    return u"%1×%2 at %3, %4"_s.arg(rect.width()).arg(rect.height()).arg(rect.x()).arg(rect.y());
}

/// What scrolls may be larger than what shows it, unless it cannot be scrolled that way.
void checkContent(const QWidget *content, const QScrollArea *area, Report &report)
{
    const QSize room = area->viewport()->size();
    if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && content->width() > room.width() + tolerance)
        report.add(content, u"is %1 px wider than what shows it"_s.arg(content->width() - room.width()));
    if (area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && content->height() > room.height() + tolerance)
        report.add(content, u"is %1 px higher than what shows it"_s.arg(content->height() - room.height()));
}

/// The pages of a stack that are not shown do not count, so each is looked at when it is. Where it is too low, things lie
/// over each other.
void checkNeeds(const QWidget *page, Report &report)
{
    if (page->minimumSizeHint().width() > page->width())
        report.add(page, u"needs %1 px"_s.arg(page->minimumSizeHint().width()));
}

void checkWithin(const QWidget *widget, Report &report)
{
    const QWidget *parent = widget->parentWidget();
    const QRect room = parent->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance);
    if (!room.contains(widget->geometry()))
        report.add(widget, u"reaches out of its parent: %1 in %2"_s.arg(sizeWords(widget->geometry()),
                                                                       sizeWords(parent->rect())));
}

void checkBeside(const QWidget *widget, Report &report)
{
    for (const QObject *child : widget->parentWidget()->children()) {
        if (child == widget)
            return;
        const auto *sibling = qobject_cast<const QWidget *>(child);
        if (!sibling || sibling->isHidden() || sibling->isWindow() || qobject_cast<const QSplitterHandle *>(sibling))
            continue;
        const QRect both = sibling->geometry() & widget->geometry();
        if (both.width() > tolerance && both.height() > tolerance)
            report.add(widget, u"lies over %1: %2 px"_s.arg(pathOf(sibling, widget->parentWidget()),
                                                         sizeWords(both)));
    }
}

} // namespace

void checkPlace(const QWidget *widget, Report &report)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || widget->isWindow())
        return;
    const auto *area = qobject_cast<const QScrollArea *>(parent->parentWidget());
    if (isContentOf(widget, area)) {
        checkContent(widget, area, report);
        return;
    }
    // Whoever scrolls places its own parts.
    if (qobject_cast<const QAbstractScrollArea *>(parent)
        || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
        return;
    if (widget->size().isEmpty() && saysSomething(widget))
        report.add(widget, u"has no room"_s);
    checkWithin(widget, report);
    if (qobject_cast<const QStackedWidget *>(parent))
        checkNeeds(widget, report);
    if (!qobject_cast<const QSplitterHandle *>(widget))
        checkBeside(widget, report);
}

} // namespace bt2c
