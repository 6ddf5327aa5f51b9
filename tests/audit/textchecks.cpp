#include "textchecks.h"

#include "contrast.h"
#include "markedwords.h"
#include "report.h"
#include "ui/widgets/lineslabel.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFontInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

/// Letters lean a little out of their cells, and the accents of capitals reach out of the line.
constexpr qreal lean = 1.01;
constexpr qreal reach = 2.01;
/// How far two lines may reach into each other: a descender into the next one's ascent.
constexpr qreal touch = 2;
constexpr double readable = 4.5;
constexpr double readableLarge = 3;
constexpr int largePixels = 24;
constexpr double largeBoldPixels = 18.66;

const QAbstractScrollArea *areaOf(const QWidget *viewport)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget());
    if (!area || area->viewport() != viewport)
        return nullptr;
    // A header goes along with its table.
    const auto *table = qobject_cast<const QHeaderView *>(area)
                            ? qobject_cast<const QAbstractScrollArea *>(area->parentWidget())
                            : nullptr;
    return table ? table : area;
}

bool scrolls(const QScrollBar *bar, Qt::ScrollBarPolicy policy)
{
    return policy != Qt::ScrollBarAlwaysOff && bar->maximum() > bar->minimum();
}

/// What of @p widget text may take, as far as it cannot be moved into sight.
QRectF roomOf(const QWidget *widget, const PaintedText &text)
{
    QRectF room(widget->rect());
    if (!text.room.isNull())
        room &= text.room;
    const QAbstractScrollArea *area = areaOf(widget);
    if (area && scrolls(area->horizontalScrollBar(), area->horizontalScrollBarPolicy())) {
        room.setLeft(qMin(room.left(), text.cell.left()));
        room.setRight(qMax(room.right(), text.cell.right()));
    }
    if (area && scrolls(area->verticalScrollBar(), area->verticalScrollBarPolicy())) {
        room.setTop(qMin(room.top(), text.cell.top()));
        room.setBottom(qMax(room.bottom(), text.cell.bottom()));
    }
    return room;
}

qreal overflow(const QRectF &inner, const QRectF &outer)
{
    const qreal across = qMax(outer.left() - inner.left(), inner.right() - outer.right());
    const qreal down = qMax(outer.top() - inner.top(), inner.bottom() - outer.bottom());
    return across > lean ? qMax(across, down) : down > reach ? down : 0;
}

/// What is typed moves with the caret.
bool isTyped(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    return edit && !edit->text().isEmpty() && !qobject_cast<const QAbstractSpinBox *>(edit->parentWidget())
           && !qobject_cast<const QComboBox *>(edit->parentWidget());
}

QModelIndex indexAt(const QWidget *widget, const QPoint &point)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
    if (!view || view->viewport() != widget || qobject_cast<const QHeaderView *>(view))
        return {};
    return view->indexAt(point);
}

/// Where the whole of what is shown in part can be read.
QString wholeOf(const QWidget *widget, const QPoint &point)
{
    if (const auto *label = qobject_cast<const ElidedLabel *>(widget))
        return label->text();
    if (const auto *label = qobject_cast<const LinesLabel *>(widget))
        return label->text();
    if (const QModelIndex index = indexAt(widget, point); index.isValid()) {
        const QString tip = index.data(Qt::ToolTipRole).toString();
        return tip.isEmpty() ? index.data(Qt::AccessibleDescriptionRole).toString() : tip;
    }
    if (const auto *menu = qobject_cast<const QMenu *>(widget); menu && menu->toolTipsVisible())
        return menu->actionAt(point) ? menu->actionAt(point)->toolTip() : QString();
    return widget->toolTip().isEmpty() ? widget->accessibleDescription() : widget->toolTip();
}

bool isElided(const QString &text)
{
    // From right to left the mark comes first, and others may lie between.
    static const QRegularExpression written(u"%1[%2%3 ]*…|…[%2%3]*%1"_s.arg(ellipsisMark, wordsMark, wordsEndMark));
    return QString(text).remove(written).contains(u'…');
}

/// Whether words of the program are cut, and not data after them.
bool endsInWords(const QString &shown)
{
    return shown.count(wordsMark) > shown.count(wordsEndMark);
}

/// Data may hold an ellipsis of its own.
bool isWritten(const QWidget *widget, const PaintedText &text)
{
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget->parentWidget()))
        return edit->toPlainText().contains(text.text);
    return indexAt(widget, text.cell.center().toPoint()).data().toString().contains(text.text);
}

void checkElision(const QWidget *widget, const PaintedText &text, Report &report)
{
    if (!isElided(text.text))
        return;
    const QString whole = wholeOf(widget, text.cell.center().toPoint());
    const bool data = !endsInWords(text.text);
    if (data && (!whole.isEmpty() || isWritten(widget, text)))
        return;
    report.add(widget, u"ended early: “%1”"_s.arg(text.text));
}

void checkGlyphs(const QWidget *widget, const PaintedText &text, Report &report)
{
    const QFontMetrics metrics(text.font);
    for (const char32_t letter : text.text.toUcs4()) {
        const QChar::Category category = QChar::category(letter);
        if (category != QChar::Other_Format && category != QChar::Other_Control && !metrics.inFontUcs4(letter))
            report.add(widget, u"no glyph: “%1”"_s.arg(QString::fromUcs4(&letter, 1)));
    }
}

void checkOverlaps(const QWidget *widget, const QList<QRectF> &letters, const QList<PaintedText> &texts, Report &report)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF both = letters.at(i) & letters.at(j);
            if (both.width() > touch && both.height() > touch && texts.at(i).text != texts.at(j).text)
                report.add(widget, u"over each other: “%1” and “%2”"_s.arg(texts.at(j).text, texts.at(i).text));
        }
    }
}

/// Of a control, or a part of one, that is not to be used now.
bool isOff(const QWidget *widget, const QPoint &point)
{
    if (!widget->isEnabled())
        return true;
    if (const QModelIndex index = indexAt(widget, point); index.isValid())
        return !(index.flags() & Qt::ItemIsEnabled);
    const QAction *action = nullptr;
    if (const auto *menu = qobject_cast<const QMenu *>(widget))
        action = menu->actionAt(point);
    else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
        action = bar->actionAt(point);
    return action && !action->isEnabled();
}

bool isLarge(const QFont &font)
{
    const int pixels = QFontInfo(font).pixelSize();
    return pixels >= largePixels || (pixels >= largeBoldPixels && font.weight() >= QFont::Bold);
}

} // namespace

void checkRoom(const QWidget *widget, const QList<PaintedText> &texts, Report &report)
{
    QList<QRectF> letters;
    for (const PaintedText &text : texts) {
        letters.append(text.letters());
        checkGlyphs(widget, text, report);
        if (isTyped(widget))
            continue;
        checkElision(widget, text, report);
        const QRectF room = roomOf(widget, text);
        const qreal over = overflow(letters.last(), room);
        if (over > 0)
            report.add(widget, u"cut by %1 px: “%2”"_s.arg(qRound(over)).arg(text.text));
    }
    checkOverlaps(widget, letters, texts, report);
}

void checkContrast(const QWidget *widget, const QWidget *root, const QList<PaintedText> &texts, const QImage &picture,
                   Report &report)
{
    const QRect sight = widget->isVisible() ? widget->visibleRegion().boundingRect() : widget->rect();
    for (const PaintedText &text : texts) {
        const QRect cell = text.cell.toAlignedRect();
        const QRect seen = text.clip.isNull() ? cell & sight : cell & sight & text.clip.toAlignedRect();
        if (seen.height() * 2 < cell.height() || seen.isEmpty())
            continue;
        if (isOff(widget, seen.center())) {
            report.addExempt();
            continue;
        }
        const QColor ground = groundIn(picture, seen.translated(widget->mapTo(root, QPoint())), text.ink);
        const QColor ink = blended(text.ink, ground);
        const double contrast = contrastOf(ink, ground);
        if (contrast < (isLarge(text.font) ? readableLarge : readable))
            report.add(widget, u"%1 to 1, %2 on %3: “%4”"_s.arg(contrast, 0, 'f', 2)
                                   .arg(ink.name(), ground.name(), text.text));
    }
}

} // namespace bt2c
