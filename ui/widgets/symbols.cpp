#include "ui/widgets/symbols.h"

#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace bt2c {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Archive: return u"archive"_s;
    case Symbol::Tick: return u"tick"_s;
    case Symbol::TickOutline: return u"tick-outline"_s;
    case Symbol::Shield: return u"shield"_s;
    case Symbol::Cross: return u"cross"_s;
    case Symbol::Triangle: return u"triangle"_s;
    case Symbol::Clock: return u"clock"_s;
    case Symbol::Question: return u"question"_s;
    case Symbol::Dot: return u"dot"_s;
    case Symbol::Barred: return u"barred"_s;
    case Symbol::Restore: return u"restore"_s;
    case Symbol::Search: return u"search"_s;
    case Symbol::ChevronDown: return u"chevron-down"_s;
    case Symbol::ChevronUp: return u"chevron-up"_s;
    case Symbol::ChevronRight: return u"chevron-right"_s;
    case Symbol::Folder: return u"folder"_s;
    case Symbol::File: return u"file"_s;
    case Symbol::Link: return u"link"_s;
    case Symbol::More: return u"more"_s;
    case Symbol::Close: return u"close"_s;
    case Symbol::Copy: return u"copy"_s;
    case Symbol::Trash: return u"trash"_s;
    case Symbol::Reveal: return u"reveal"_s;
    case Symbol::Refresh: return u"refresh"_s;
    case Symbol::Beaker: return u"beaker"_s;
    case Symbol::Info: return u"info"_s;
    case Symbol::Scissors: return u"scissors"_s;
    case Symbol::Cube: return u"cube"_s;
    case Symbol::Play: return u"play"_s;
    case Symbol::Square: return u"square"_s;
    case Symbol::Pause: return u"pause"_s;
    case Symbol::Lines: return u"lines"_s;
    case Symbol::Plus: return u"plus"_s;
    case Symbol::Wrap: return u"wrap"_s;
    case Symbol::Follow: return u"follow"_s;
    case Symbol::Lifebuoy: return u"lifebuoy"_s;
    case Symbol::List: return u"list"_s;
    case Symbol::Calendar: return u"calendar"_s;
    case Symbol::Undo: return u"undo"_s;
    case Symbol::Redo: return u"redo"_s;
    case Symbol::Lock: return u"lock"_s;
    case Symbol::Overview: return u"overview"_s;
    case Symbol::Disk: return u"disk"_s;
    }
    return {};
}

QPixmap render(Symbol symbol, const QSize &size, qreal ratio, const QColor &colour)
{
    const QString key = u"bt2c-%1-%2-%3-%4"_s.arg(fileOf(symbol)).arg(size.width()).arg(ratio).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(fileOf(symbol)));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF({}, QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF({}, QSizeF(size)), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(Symbol symbol, SymbolColour colour) : m_symbol(symbol), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawSymbol(*painter, rect, m_symbol, colourFor(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return render(m_symbol, size / scale, scale, colourFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QIconEngine *clone() const override { return new SymbolEngine(m_symbol, m_colour); }
    QString key() const override { return u"bt2c-symbol"_s; }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        const Colours colours = coloursOf(palette);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        switch (m_colour) {
        case SymbolColour::Text: return colours.text;
        case SymbolColour::OnAccent: return colours.onAccent;
        case SymbolColour::Accent: return colours.accent;
        case SymbolColour::Secondary: break;
        }
        return colours.secondary;
    }

    Symbol m_symbol;
    SymbolColour m_colour;
};

} // namespace

void drawSymbol(QPainter &painter, const QRectF &rect, Symbol symbol, const QColor &colour)
{
    const qreal side = qMin(rect.width(), rect.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = render(symbol, QSize(qRound(side), qRound(side)), ratio, colour);
    painter.drawPixmap(QPointF(rect.center().x() - side / 2, rect.center().y() - side / 2), pixmap);
}

QIcon symbolIcon(Symbol symbol, SymbolColour colour)
{
    return QIcon(new SymbolEngine(symbol, colour));
}

} // namespace bt2c
